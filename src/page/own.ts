/**
 * What bootstrap and page bundle share: the browser's API without the polyfill (the bootstrap must stay
 * small) and one record in our isolated world, which the page itself cannot see.
 */
import type { Language } from '../language/language';
import type { Settings, SiteSettings } from '../settings';

type Runtime = { id?: string; getURL(path: string): string; sendMessage(message: unknown): Promise<unknown> };
const scope = globalThis as unknown as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** `undefined` once an update or removal of the extension has cut this script off. */
export const runtime = (): Runtime | undefined => {
  const found = scope.browser?.runtime ?? scope.chrome?.runtime;
  return found?.id ? found : undefined;
};

/** Answer of `hello`; `null` when we are off here. */
export type Hello = { settings: Settings; site: SiteSettings; language: Language } | null;

/** One for each document we run in. */
export interface Own {
  /** The bootstrap's question, for the page bundle to use instead of asking again. */
  hello?: Promise<Hello>;
  /** Rules with which the bootstrap hid remembered shapes; the page bundle takes them out when its own are in. */
  early?: string;
  /** The page bundle runs here. */
  running?: boolean;
  /** What the page bundle does with a key; true stops it here. The bootstrap listens, because it is there before the page's own listeners. */
  keys?: (event: KeyboardEvent) => void;
  /** Somebody listens for keys already. */
  listening?: boolean;
  /** Undoes everything. */
  stop?: () => void;
}

/** Listens for keys before anyone else can, for as long as the document lives; does nothing while nobody asks for them. */
export const listenForKeys = (): void => {
  const mine = own();
  if (mine.listening) return;
  mine.listening = true;
  for (const type of ['keydown', 'keyup', 'keypress'] as const) window.addEventListener(type, (event) => own().keys?.(event), true);
};

/** The record of this document. `Symbol.for` so that a bundle injected twice finds the first one's. */
export function own(): Own {
  const key = Symbol.for('kantlijn');
  const world = globalThis as unknown as Record<symbol, Own | undefined>;
  world[key] ??= {};
  return world[key];
}

/**
 * Hands the document over from an older copy to this one. After an update the old copy lives on, cut off,
 * in a world of its own; it hears this and undoes itself. The name is dispatched only where a copy may
 * have been before (a document that is already loaded), so a page that listens hears nothing as a rule.
 */
export const handOver = (): void => {
  const address = runtime()?.getURL('handover');
  if (address && document.readyState === 'complete') window.dispatchEvent(new Event(address));
};
