/** What the options page knows and does. Each change is saved by the worker at once; the page shows what came of it. */
import { type Signal, signal } from '@preact/signals';
import { browser } from '../browser';
import type { Language } from '../language/language';
import { CallError, callWorker, type ToWorker } from '../messages';
import { DEFAULTS, type Settings, spokenLanguage } from '../settings';
import { readRows } from '../store/articles';
import { readSpace } from '../store/space';
import { errorSentence } from '../ui/words/words';
import { readKeptFile, toKeptFile } from './kept-file';

export interface Told {
  settings: Settings;
  language: Language;
  verdicts: ToWorker['verdicts']['value'];
  corrections: ToWorker['corrections']['value'];
  origins: string[];
  sites: ToWorker['sites']['value'];
  about: ToWorker['about']['value'] | null;
  /** Saved articles, and bytes on this device; `null` while unknown or where the browser does not say. */
  articles: number | null;
  bytes: number | null;
  /** What just came of something the reader did; spoken to screen readers. */
  said: { words: string; bad: boolean } | null;
}

export interface Desk {
  told: Signal<Told>;
  open(): Promise<void>;
  say(words: string, bad?: boolean): void;
  /** Calls the worker, reads everything anew. `undefined`, and the reader is told, when it failed. */
  call<K extends keyof ToWorker & string>(call: K, argument: ToWorker[K]['argument']): Promise<ToWorker[K]['value'] | undefined>;
  change(part: Partial<Settings>): Promise<boolean>;
  withdraw(origin: string): Promise<void>;
  /** Text of a copy of everything decided. */
  copy(): string;
  /** @returns `null` when the text is no copy */
  readCopy(text: string): Promise<{ kept: number; refused: number } | null>;
}

const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

export function createDesk(): Desk {
  const told = signal<Told>({
    settings: DEFAULTS,
    language: spokenLanguage(DEFAULTS, browser.i18n.getUILanguage()),
    verdicts: [],
    corrections: [],
    origins: [],
    sites: [],
    about: null,
    articles: null,
    bytes: null,
    said: null,
  });
  const change = (part: Partial<Told>): void => {
    told.value = { ...told.value, ...part };
  };

  async function read(): Promise<void> {
    const [settings, verdicts, corrections, grants, sites, about] = await Promise.all([
      callWorker(send, 'readSettings', {}),
      callWorker(send, 'verdicts', {}),
      callWorker(send, 'corrections', {}),
      callWorker(send, 'grants', {}),
      callWorker(send, 'sites', {}),
      callWorker(send, 'about', {}),
    ]);
    const language = spokenLanguage(settings, browser.i18n.getUILanguage());
    change({ settings, language, verdicts, corrections, origins: grants.origins, sites, about });
  }

  async function count(): Promise<void> {
    const [rows, space] = await Promise.all([readRows(), readSpace()]);
    change({ articles: rows.rows.length, bytes: space?.used ?? null });
  }

  const call: Desk['call'] = async (name, argument) => {
    try {
      const value = await callWorker(send, name, argument);
      await read();
      return value;
    } catch (error) {
      const key = error instanceof CallError ? error.message : 'no-answer';
      change({ said: { words: errorSentence(told.value.language, key), bad: true } });
      return undefined;
    }
  };

  return {
    told,
    call,
    say: (words, bad = false) => change({ said: { words, bad } }),

    async open() {
      try {
        await read();
      } catch {
        change({ said: { words: '', bad: true } });
      }
      // A profile without storage has nothing to count: the page works without the figures.
      count().catch(() => change({ articles: null, bytes: null }));
      const again = (): void => {
        read().catch(() => change({ said: { words: '', bad: true } }));
      };
      browser.permissions.onAdded.addListener(again);
      browser.permissions.onRemoved.addListener(again);
    },

    async change(part) {
      return (await call('settings', part)) !== undefined;
    },

    async withdraw(origin) {
      await browser.permissions.remove({ origins: [origin] });
      await read();
    },

    copy() {
      const { settings, sites, verdicts, corrections } = told.value;
      return toKeptFile({ settings, sites, verdicts, corrections });
    },

    async readCopy(text) {
      const steps = readKeptFile(text);
      if (!steps) return null;
      let refused = 0;
      for (const step of steps) {
        try {
          await callWorker(send, step.call, step.argument);
        } catch {
          refused++;
        }
      }
      await read();
      return { kept: steps.length - refused, refused };
    },
  };
}
