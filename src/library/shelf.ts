/**
 * What the library page knows and does. Rows of all articles are in memory, their texts are not; every
 * change is written first and shown when it is written. Changes of other windows and of the worker are
 * heard and shown as well.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { browser } from '../browser';
import type { Language } from '../language/language';
import { callWorker } from '../messages';
import type { SavedArticle } from '../saved/record';
import type { Row } from '../saved/row';
import { type Concept, ConceptNames, findDocuments, type Query, readQuery } from '../saved/search/query';
import { DEFAULTS, type Settings, spokenLanguage } from '../settings';
import { changeArticle, deleteArticles, eraseDeleted, forgetDamaged, getArticle, readRows, readRowsOf } from '../store/articles';
import { hearChanges } from '../store/changes';
import { type Damaged, NoStorage } from '../store/database';
import { SearchIndex } from '../store/search-index';
import { askPersistence, NoRoom, readSpace } from '../store/space';
import { libraryWords, sizeWords } from '../ui/words/library';
import { errorSentence } from '../ui/words/words';
import { arrange, type Filters, isFiltered, NO_FILTERS, type Sort } from './arrange';
import { canPickFolder, exportFolder, exportZip, type Format } from './export';
import { type Imported, importFiles } from './import';

/** A sentence at the foot of the page, with what can be done about it. */
export interface Said {
  text: string;
  /** Names of files, for those that failed. */
  more?: string[];
  bad?: boolean;
  undo?: () => void;
}

/** Something that takes a while. */
export interface Work {
  text: string;
  /** 0..1; `null` when nobody knows. */
  share: number | null;
  cancel(): void;
}

/** How long a sentence stays, and with it the undo. */
const SAID_MS = 12_000;
/** Deleted articles are erased when they were deleted so long ago: undo is over by then in every window. */
const ERASE_AFTER_MS = 60_000;
/** Time after the last change until the index is settled: the reader is doing something else by then. */
const SETTLE_MS = 1500;
/** Time in which changes from elsewhere are gathered before they are shown: soon, and seldom during a long work. */
const SHOW_MS = 150;
const SHOW_BUSY_MS = 3000;

export interface Shelf {
  settings: Signal<Settings>;
  language: ReadonlySignal<Language>;
  rows: Signal<ReadonlyMap<string, Row> | null>;
  concepts: Signal<ReadonlyMap<string, Concept>>;
  damaged: Signal<readonly Damaged[]>;
  typed: Signal<string>;
  query: Signal<Query | null>;
  filters: Signal<Filters>;
  sort: Signal<Sort | 'fit'>;
  shown: ReadonlySignal<readonly Row[]>;
  filtered: ReadonlySignal<boolean>;
  selected: Signal<ReadonlySet<string>>;
  /** Key of the article that is read; `null` for the list. */
  reading: Signal<string | null>;
  said: Signal<Said | null>;
  work: Signal<Work | null>;
  space: Signal<{ used: number; kept: boolean } | null>;
  search(typed: string): Promise<void>;
  say(said: Said | null): void;
  /** Keys that an act is for: the selected ones, else this one. */
  chosen(key?: string): string[];
  remove(keys: readonly string[]): Promise<void>;
  tag(keys: readonly string[], tag: string, on: boolean): Promise<void>;
  mark(keys: readonly string[], state: SavedArticle['reading']['state']): Promise<void>;
  /** `undefined` when there is none, or it cannot be read, which is said. */
  read(key: string): Promise<SavedArticle | undefined>;
  change(key: string, edit: (record: SavedArticle) => SavedArticle): Promise<SavedArticle | undefined>;
  take(files: readonly File[]): Promise<void>;
  zip(keys: readonly string[], format: Format): Promise<void>;
  folder(keys: readonly string[], format: Format): Promise<void>;
  canPickFolder: boolean;
  forget(): Promise<void>;
  saveSettings(change: Partial<Settings>): void;
}

export function createShelf(closing: AbortSignal): Shelf {
  const index = new SearchIndex();
  const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);
  const settings = signal<Settings>(DEFAULTS);
  const language = computed(() => spokenLanguage(settings.value, browser.i18n.getUILanguage()));
  const rows = signal<ReadonlyMap<string, Row> | null>(null);
  const concepts = signal<ReadonlyMap<string, Concept>>(new Map());
  const names = computed(() => new ConceptNames(concepts.value.values()));
  const damaged = signal<readonly Damaged[]>([]);
  const typed = signal('');
  const query = signal<Query | null>(null);
  const scores = signal<ReadonlyMap<number, number> | null>(null);
  const filters = signal<Filters>(NO_FILTERS);
  const sort = signal<Sort | 'fit'>('fit');
  const shown = computed(() => arrange(rows.value?.values() ?? [], filters.value, sort.value, scores.value));
  const filtered = computed(() => isFiltered(filters.value) || scores.value !== null);
  const selected = signal<ReadonlySet<string>>(new Set());
  const reading = signal<string | null>(null);
  const said = signal<Said | null>(null);
  const work = signal<Work | null>(null);
  const space = signal<{ used: number; kept: boolean } | null>(null);
  const words = () => libraryWords(language.value);

  let saying: ReturnType<typeof setTimeout> | undefined;
  const say = (next: Said | null): void => {
    clearTimeout(saying);
    said.value = next;
    // What went wrong stays until it is read.
    if (next && !next.bad) saying = setTimeout(() => (said.value = null), SAID_MS);
  };
  const failed = (error: unknown): void => {
    if (error instanceof NoRoom) {
      const size = (bytes: number | null): string => (bytes === null ? '?' : sizeWords(language.value, bytes));
      say({ text: words().quota(size(error.needed), size(error.left)), bad: true });
    } else if (error instanceof NoStorage) say({ text: errorSentence(language.value, error.message), bad: true });
    else say({ text: words().failed, bad: true });
    console.warn(`kantlijn: library failed: ${error instanceof Error ? error.name : 'error'}`);
  };
  /** Runs an act; what goes wrong is said. */
  const act = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await run();
    } catch (error) {
      failed(error);
      return undefined;
    }
  };

  const readAll = async (): Promise<void> => {
    const found = await readRows();
    concepts.value = new Map(found.concepts.map((one) => [one.id, one]));
    damaged.value = found.damaged;
    rows.value = new Map(found.rows.map((row) => [row.key, row]));
  };
  let turn = 0;
  const search = async (text: string): Promise<void> => {
    typed.value = text;
    const mine = ++turn;
    const next = readQuery(text, names.value);
    const found = await findDocuments(next, index, rows.value?.size ?? 0);
    // A later key was faster.
    if (mine !== turn) return;
    query.value = next.words.length ? next : null;
    scores.value = found;
  };

  let settling: ReturnType<typeof setTimeout> | undefined;
  const settleSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => void act(() => index.settle()), SETTLE_MS);
  };
  /** Shows what was written, here or elsewhere. */
  const refresh = async (keys: readonly string[] | null): Promise<void> => {
    index.refresh();
    if (keys === null || keys.length > 200 || !rows.value) await readAll();
    else {
      const found = new Map((await readRowsOf(keys)).map((row) => [row.key, row]));
      const next = new Map(rows.value);
      for (const key of keys) {
        const row = found.get(key);
        if (row) next.set(key, row);
        else next.delete(key);
      }
      // New names may have come with a new article.
      if ([...found.values()].some((row) => row.actors.some((id) => !concepts.value.has(id)))) await readAll();
      else rows.value = next;
    }
    const here = rows.value!;
    if ([...selected.value].some((key) => !here.has(key))) selected.value = new Set([...selected.value].filter((key) => here.has(key)));
    if (typed.value) await search(typed.value);
    void measure();
    settleSoon();
  };
  const measure = async (): Promise<void> => {
    const found = await readSpace();
    // Asked once there is something to keep.
    const kept = (rows.value?.size ?? 0) > 0 && (await askPersistence());
    if (found) space.value = { used: found.used, kept };
  };

  // Many changes in a row (an import, here or in another window) are shown together.
  let heard: Set<string> | null = new Set();
  let hearing: ReturnType<typeof setTimeout> | undefined;
  hearChanges((change) => {
    if (change.keys === null) heard = null;
    else for (const key of change.keys) heard?.add(key);
    if (hearing !== undefined) return;
    hearing = setTimeout(
      () => {
        const keys = heard && [...heard];
        heard = new Set();
        hearing = undefined;
        void act(() => refresh(keys));
      },
      work.value ? SHOW_BUSY_MS : SHOW_MS,
    );
  }, closing);
  const readAddress = (): void => {
    const key = location.hash.slice(1);
    try {
      reading.value = key ? decodeURIComponent(key) : null;
    } catch (error) {
      // An address typed by hand: no key has such letters, so that the page says that there is no such article.
      if (!(error instanceof URIError)) throw error;
      reading.value = key;
    }
  };
  addEventListener('hashchange', readAddress, { signal: closing });
  readAddress();
  void act(async () => {
    const [found] = await Promise.all([callWorker(send, 'readSettings', {}).catch(() => DEFAULTS), readAll()]);
    settings.value = found;
    await eraseDeleted(new Date(Date.now() - ERASE_AFTER_MS).toISOString());
    await measure();
    await index.settle();
  });

  /** A long work with its progress; only one at a time. */
  const working = async (
    text: string,
    run: (tell: (text: string, share: number | null) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void> => {
    if (work.value) return;
    const control = new AbortController();
    const cancel = (): void => control.abort();
    work.value = { text, share: null, cancel };
    const leave = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', leave);
    await act(() =>
      run((now, share) => {
        work.value = { text: now, share, cancel };
      }, control.signal),
    );
    removeEventListener('beforeunload', leave);
    work.value = null;
  };
  const number = (value: number): string => new Intl.NumberFormat(language.value).format(value);
  const told = (all: number, tell: (text: string, share: number | null) => void) => (done: number) =>
    tell(words().exporting(number(done), number(all)), done / Math.max(1, all));
  const after = (result: Imported): Said => {
    const parts = [
      words().imported(result.added),
      result.updated ? words().importUpdated(result.updated) : '',
      result.same ? words().importSame(result.same) : '',
      result.cut ? words().importCut : '',
      result.unread ? words().importFailed(result.unread) : '',
    ];
    const why = {
      'too-large': words().whyTooLarge,
      damaged: words().whyDamaged,
      newer: words().whyNewer,
      'not-ours': words().whyNotOurs,
      gone: words().whyGone,
    };
    const more = result.failed.map((one) => `${one.name}: ${why[one.why]}`);
    if (result.unread > more.length) more.push('…');
    return { text: parts.filter(Boolean).join(' '), more, bad: result.cut || result.unread > 0 };
  };

  const edit = async (keys: readonly string[], change: (record: SavedArticle) => SavedArticle): Promise<void> => {
    await act(async () => {
      // A changed day tells a copy in a folder, and an import elsewhere, that this one is newer.
      const changedAt = new Date().toISOString();
      for (const key of keys) await changeArticle(key, (record) => ({ ...change(record), changedAt }));
      await refresh(keys);
    });
  };

  return {
    settings,
    language,
    rows,
    concepts,
    damaged,
    typed,
    query,
    filters,
    sort,
    shown,
    filtered,
    selected,
    reading,
    said,
    work,
    space,
    say,
    search: (text) => act(() => search(text)) as Promise<void>,
    chosen: (key) => (selected.value.size ? [...selected.value] : key ? [key] : []),
    async remove(keys) {
      await act(async () => {
        await deleteArticles(keys, new Date().toISOString());
        await refresh(keys);
        const undo = (): void => {
          say(null);
          void act(async () => {
            await deleteArticles(keys, null);
            await refresh(keys);
          });
        };
        say({ text: words().deleted(keys.length), undo });
      });
    },
    tag: (keys, tag, on) =>
      edit(keys, (record) => ({ ...record, tags: on ? [...new Set([...record.tags, tag])] : record.tags.filter((one) => one !== tag) })),
    mark: (keys, state) =>
      edit(keys, (record) => ({ ...record, reading: { state, position: state === 'unread' ? 0 : record.reading.position } })),
    read: (key) => act(() => getArticle(key)),
    change: (key, change) =>
      act(async () => {
        const changed = await changeArticle(key, change);
        await refresh([key]);
        return changed;
      }),
    take: (files) =>
      working(words().importing('0'), async (tell, signal) => {
        try {
          const result = await importFiles(
            files,
            (now) => tell(words().importing(number(now.added + now.updated + now.same)), null),
            signal,
          );
          say(after(result));
        } finally {
          await refresh(null);
        }
      }),
    zip: (keys, format) =>
      working(words().exporting('0', number(keys.length)), async (tell, signal) => {
        const count = await exportZip(keys, format, told(keys.length, tell), signal);
        say({ text: count === null ? words().stopped : words().exported(count) });
      }),
    folder: (keys, format) =>
      working(words().exporting('0', number(keys.length)), async (tell, signal) => {
        const counts = await exportFolder(keys, format, told(keys.length, tell), signal);
        if (counts) say({ text: words().copied(number(counts.written), number(counts.same)) });
      }),
    canPickFolder: canPickFolder(),
    async forget() {
      await act(async () => {
        await forgetDamaged(damaged.value.map((one) => one.key));
        await readAll();
      });
    },
    saveSettings(change) {
      settings.value = { ...settings.value, ...change };
      void act(() => callWorker(send, 'settings', change));
    },
  };
}
