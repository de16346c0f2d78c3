/** One saved article: the reader view from the disk, with cards as they were, highlights, notes, and what else was read about it. */
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { blockText } from '../article/blocks';
import { savedMarks } from '../saved/marks';
import { anchor, newHighlight } from '../saved/quote';
import type { HighlightColor, SavedArticle } from '../saved/record';
import { changeReading } from '../store/articles';
import { Marker, markerPlace } from '../ui/highlight/Marker';
import { Writing } from '../ui/highlight/Writing';
import { BackIcon } from '../ui/icons';
import { createPopover, type PopoverControl } from '../ui/popover/popover';
import { Reader } from '../ui/reader/Reader';
import { type Place, placesOf } from '../ui/reader/selection';
import { libraryWords } from '../ui/words/library';
import { day, words } from '../ui/words/words';
import { related } from './arrange';
import { ExportDialog } from './ExportDialog';
import { sentenceOf } from './sentence';
import type { Shelf } from './shelf';

/** Other articles told about. */
const MOST_RELATED = 4;
/** Share of the way down from which an article counts as read. */
const DONE = 0.97;
/** Time after the last scroll until the position is written. */
const REST_MS = 800;

export function Reading({ shelf, articleKey }: { shelf: Shelf; articleKey: string }): VNode {
  const language = shelf.language.value;
  const say = libraryWords(language);
  const [record, setRecord] = useState<SavedArticle | null | undefined>(undefined);
  const changedAt = shelf.rows.value?.get(articleKey)?.changedAt;
  useEffect(() => {
    let left = false;
    void shelf.read(articleKey).then((found) => {
      if (left) return;
      // The text may have come in by a file that was edited by hand: places are looked for again.
      setRecord(found ? { ...found, highlights: anchor(found.highlights, found.article.blocks) } : null);
    });
    return () => {
      left = true;
    };
  }, [articleKey, changedAt]);
  useEffect(() => {
    if (record) document.title = `${record.article.title} – Kantlijn`;
  }, [record]);
  const leave = (): void => {
    location.hash = '';
  };
  if (record === undefined) return <div class="reading" />;
  if (record === null)
    return (
      <main class="sheet">
        <p>{say.notFound}</p>
        <button type="button" class="button" onClick={leave}>
          {say.back}
        </button>
      </main>
    );
  return <Opened shelf={shelf} record={record} onRecord={setRecord} onLeave={leave} />;
}

interface OpenedProps {
  shelf: Shelf;
  record: SavedArticle;
  onRecord(record: SavedArticle): void;
  onLeave(): void;
}

function Opened({ shelf, record, onRecord, onLeave }: OpenedProps): VNode {
  const language = shelf.language.value;
  const say = libraryWords(language);
  const settings = shelf.settings.value;
  const cards = useRef<HTMLDivElement>(null);
  const popover = useRef<PopoverControl | null>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const latest = useRef(record);
  latest.current = record;
  const [exporting, setExporting] = useState(false);
  const chosen = useMemo(() => savedMarks(record, settings.density, settings.muteKinds), [record, settings.density, settings.muteKinds]);
  const pictures = useMemo(
    () =>
      new Map(record.images.map((image) => [image.src, URL.createObjectURL(new Blob([image.bytes as BlobPart], { type: image.type }))])),
    [record.key, record.changedAt],
  );
  useEffect(
    () => () => {
      for (const address of pictures.values()) URL.revokeObjectURL(address);
    },
    [pictures],
  );
  useKeptPosition(record);

  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const open = createPopover(
      {
        mount: cards.current!,
        language: () => shelf.language.value,
        lines: () => [...(pressed.current?.getClientRects() ?? [])],
        dir: () => 'ltr',
        title: (id) => latest.current.cards[id]?.title ?? shelf.concepts.value.get(id)?.titles[0] ?? id,
        sentence: (id) => sentenceOf(latest.current, id),
        explain: (id) => {
          const { cards: kept } = latest.current;
          return Object.hasOwn(kept, id) ? Promise.resolve(kept[id]!) : Promise.reject(new Error('unknown'));
        },
      },
      signal,
    );
    popover.current = open;
    addEventListener(
      'keydown',
      (event) => {
        if (open.key(event)) {
          event.preventDefault();
          return;
        }
        if (event.key === 'Escape' && !document.querySelector('dialog[open]') && !(event.target as HTMLElement).closest('input, textarea'))
          onLeave();
      },
      { signal },
    );
    addEventListener(
      'pointerdown',
      (event) => {
        if (!(event.target as HTMLElement).closest('.popover, .mention')) open.send({ type: 'outside' });
      },
      { signal },
    );
    return () => control.abort();
  }, [shelf, record.key]);

  const change = async (edit: (now: SavedArticle) => SavedArticle): Promise<void> => {
    const changed = await shelf.change(record.key, (now) => ({ ...edit(now), changedAt: new Date().toISOString() }));
    if (changed) onRecord(changed);
  };
  const addHighlights = (places: readonly Place[], color: HighlightColor): void => {
    const made = places.map((place) => newHighlight(record.article.blocks, place, color, new Date().toISOString()));
    void change((now) => ({ ...now, highlights: [...now.highlights, ...made] }));
  };
  const row = shelf.rows.value?.get(record.key);
  return (
    <div class="reading" data-theme={settings.reader.theme === 'auto' ? undefined : settings.reader.theme}>
      <Reader
        article={record.article}
        mentions={record.mentions}
        chosen={chosen}
        highlights={record.highlights.flatMap((one) => (one.place ? [{ ...one.place, id: one.id, color: one.color, note: one.note }] : []))}
        language={language}
        look={settings.reader}
        minutes={row?.minutes ?? 1}
        onLook={(reader) => shelf.saveSettings({ reader })}
        onOpen={(index, element) => {
          pressed.current = element;
          const mention = record.mentions[index];
          if (mention) popover.current?.send({ type: 'key', subject: { id: mention.id, mention: index } });
        }}
        onPrint={() => print()}
        picture={(src) => pictures.get(src) ?? null}
        tools={
          <>
            <button type="button" class="button quiet" onClick={onLeave}>
              <BackIcon />
              <span class="tool-text">{say.title}</span>
            </button>
            <button type="button" class="button quiet" onClick={() => setExporting(true)}>
              {say.export}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                onLeave();
                void shelf.remove([record.key]);
              }}
            >
              {say.delete}
            </button>
          </>
        }
        after={<Beside shelf={shelf} record={record} onChange={change} />}
      />
      <Selected onPick={addHighlights} shelf={shelf} record={record} />
      <div class="cards" ref={cards} />
      {exporting && <ExportDialog shelf={shelf} keys={[record.key]} onClose={() => setExporting(false)} />}
    </div>
  );
}

/** Goes to where the reader was, and remembers where he is. */
function useKeptPosition(record: SavedArticle): void {
  useEffect(() => {
    const control = new AbortController();
    const { key, reading } = record;
    let at = reading.position;
    let state = reading.state;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const page = (): HTMLElement | null => document.querySelector('.reader-page');
    const way = (): number => Math.max(1, (page()?.offsetHeight ?? 0) - innerHeight * 0.6);
    if (at > 0 && at < DONE) scrollTo({ top: at * way(), behavior: 'instant' });
    else scrollTo({ top: 0, behavior: 'instant' });
    const write = (): void => {
      clearTimeout(resting);
      resting = undefined;
      void changeReading(key, { state, position: at });
    };
    addEventListener(
      'scroll',
      () => {
        const now = Math.min(1, Math.max(0, scrollY / way()));
        if (Math.abs(now - at) < 0.01) return;
        at = Math.round(now * 1000) / 1000;
        if (state !== 'done') state = at >= DONE ? 'done' : 'reading';
        clearTimeout(resting);
        resting = setTimeout(write, REST_MS);
      },
      { passive: true, signal: control.signal },
    );
    addEventListener('visibilitychange', () => document.hidden && resting !== undefined && write(), { signal: control.signal });
    return () => {
      control.abort();
      if (resting !== undefined) write();
    };
  }, [record.key]);
}

/** The colours, beside words that were just selected. */
function Selected({
  shelf,
  record,
  onPick,
}: {
  shelf: Shelf;
  record: SavedArticle;
  onPick(places: Place[], color: HighlightColor): void;
}): VNode | null {
  const [at, setAt] = useState<{ places: Place[]; x: number; y: number } | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const { blocks } = record.article;
    const show = (): void => {
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      const places = range ? placesOf(range, document, (block) => blockText(blocks[block]!)) : [];
      const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
      const place = range && places.length ? markerPlace(range.getBoundingClientRect(), Math.max(0, bar)) : null;
      setAt(place && { places, ...place });
    };
    document.addEventListener('selectionchange', show, { signal: control.signal });
    addEventListener('scroll', show, { passive: true, signal: control.signal });
    return () => control.abort();
  }, [record.article]);
  if (!at) return null;
  return (
    <Marker
      language={shelf.language.value}
      x={at.x}
      y={at.y}
      onPick={(color) => {
        onPick(at.places, color);
        getSelection()?.removeAllRanges();
        setAt(null);
      }}
    />
  );
}

/** Below the article: note, tags, highlights, and other articles about the same. */
function Beside({
  shelf,
  record,
  onChange,
}: {
  shelf: Shelf;
  record: SavedArticle;
  onChange(edit: (now: SavedArticle) => SavedArticle): Promise<void>;
}): VNode {
  const language = shelf.language.value;
  const say = libraryWords(language);
  const shared = words(language);
  const rows = shelf.rows.value;
  const [tag, setTag] = useState('');
  const row = rows?.get(record.key);
  const others = useMemo(
    () =>
      row && rows
        ? related(
            row,
            record.keyActors.map((one) => one.id),
            rows.values(),
            MOST_RELATED,
          )
        : [],
    [row, rows, record],
  );
  const name = (id: string): string => record.cards[id]?.title ?? shelf.concepts.value.get(id)?.titles[0] ?? id;
  const edit = (id: string, note: string): void => {
    const changed = new Date().toISOString();
    void onChange((now) => ({ ...now, highlights: now.highlights.map((one) => (one.id === id ? { ...one, note, changed } : one)) }));
  };
  return (
    <aside class="beside" aria-label={say.notes}>
      <section>
        <h2>{say.notes}</h2>
        <div class="note">
          <span aria-hidden="true">{say.note}</span>
          <Writing
            rows={3}
            label={say.note}
            hint={say.noteHint}
            value={record.note}
            onWritten={(note) => void onChange((now) => ({ ...now, note }))}
          />
        </div>
        {record.highlights.length === 0 && <p class="soft">{say.noNotes}</p>}
        <ul class="highlights">
          {record.highlights.map((one) => (
            <li key={one.id} class={one.color}>
              <button
                type="button"
                class="quote"
                disabled={!one.place}
                lang={record.article.language ?? undefined}
                onClick={() => document.querySelector(`[data-highlight="${CSS.escape(one.id)}"]`)?.scrollIntoView({ block: 'center' })}
              >
                {one.quote.exact}
              </button>
              {!one.place && <p class="soft">{shared.highlightLost}</p>}
              <Writing
                rows={1}
                label={shared.highlightNote}
                hint={shared.highlightNote}
                value={one.note}
                onWritten={(note) => edit(one.id, note)}
              />
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  void onChange((now) => ({ ...now, highlights: now.highlights.filter((other) => other.id !== one.id) }));
                  shelf.say({
                    text: `${say.delete}: “${one.quote.exact.slice(0, 40)}”`,
                    undo: () => {
                      shelf.say(null);
                      void onChange((now) => ({ ...now, highlights: [...now.highlights.filter((other) => other.id !== one.id), one] }));
                    },
                  });
                }}
              >
                {say.delete}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say.tag}</h2>
        <p class="tags">
          {record.tags.map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-label={say.removeTag(one)}
              onClick={() => void onChange((now) => ({ ...now, tags: now.tags.filter((other) => other !== one) }))}
            >
              {one} <span aria-hidden="true">×</span>
            </button>
          ))}
        </p>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            const added = tag.trim();
            if (added) void onChange((now) => ({ ...now, tags: [...new Set([...now.tags, added])] }));
            setTag('');
          }}
        >
          <input
            class="field"
            aria-label={say.tagName}
            placeholder={say.tagName}
            maxLength={60}
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={!tag.trim()}>
            {say.addTag}
          </button>
        </form>
      </section>
      {others.length > 0 && (
        <section>
          <h2>{say.before}</h2>
          <ul class="others">
            {others.map(({ row: other, shared: same }) => (
              <li key={other.key}>
                <a href={`#${encodeURIComponent(other.key)}`} lang={other.language ?? undefined}>
                  {other.title}
                </a>
                <p class="soft">
                  {other.site} · {day(language, other.published ?? other.savedAt)} · {same.slice(0, 3).map(name).join(', ')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="soft">
        {say.savedOn(day(language, record.savedAt))}
        {record.imagesLeft > 0 && ` · ${say.imagesLeft(record.imagesLeft)}`}
        {record.article.shown !== 'whole' &&
          ` · ${record.article.shown === 'gated' ? words(language).readerGated : words(language).readerEnds}`}
      </p>
    </aside>
  );
}
