/**
 * Every call between the doors: name, argument, answer, one sentence each. `call` and `answer` are
 * derived from these maps, so that a forgotten handler is a type error.
 *
 * An answer crosses as `{ok: true, value}` or `{ok: false, error}`: errors do not survive the trip
 * whole. `error` is a key that the doors turn into a sentence ("quota", "not-saved", ...).
 */
import type { Article } from './article/blocks';
import type { ClutterKind } from './article/clutter/hit';
import type { Card } from './knowledge/card';
import type { ActorKind } from './knowledge/kinds';
import type { Language } from './language/language';
import type { Introduced, Mention, Recognised, TextBlock } from './mentions/mention';
import type { Settings, SiteSettings } from './settings';

export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** What the page says of one hide, for the receipt in the popup. */
export interface Receipt {
  /** Number of the hide on this page. */
  hide: number;
  kind: ClutterKind;
  reason: string;
  evidence: string;
  /** First words of what is hidden, at most 80 characters. */
  words: string;
  /** Hidden now, or put back. */
  hidden: boolean;
  shape: string;
}

/** What the popup shows of a page. */
export interface PageState {
  /** `article`: found and worked on; `other`: no article here, clutter hidden all the same; `off`: the reader switched off. */
  status: 'article' | 'other' | 'off' | 'working';
  title: string;
  site: string;
  language: string | null;
  shown: Article['shown'];
  cleaning: boolean;
  annotating: boolean;
  receipts: Receipt[];
  gates: number;
  /** Ranked key actors, then terms in the order of the text. `marked`: there is a mention to scroll to. */
  actors: { id: string; title: string; descriptor: string; kind: ActorKind; count: number; sentence: string }[];
  terms: { id: string; title: string; count: number }[];
  /** Articles in a language that we do not read: only full names. */
  otherLanguage: boolean;
  reader: boolean;
  saved: boolean;
  minutes: number;
}

/** Calls that the worker answers. Pages (content scripts) may make only those in `FromPage`. */
export interface ToWorker {
  /** The bootstrap asks for what it needs of the decisions for this site; `null`: do nothing here. */
  hello: { argument: { url: string }; value: { settings: Settings; site: SiteSettings; language: Language } | null };
  /** The bootstrap thinks that this may be worth cleaning: execute the page bundle in its frame. */
  load: { argument: Record<never, never>; value: null };
  /** Put rules into the page as user-origin CSS (`insertCSS`), or take them out again. */
  css: { argument: { css: string; on: boolean }; value: null };
  recognise: {
    argument: { token: number; blocks: TextBlock[]; language: string | null; date: string | null };
    value: Recognised & { token: number; titles: Record<string, { title: string; descriptor: string }> };
  };
  explain: {
    argument: { token: number; id: string; language: Language; date: string | null; mention?: Mention; introduced?: Introduced };
    value: { token: number; card: Card };
  };
  /** "I know this one", or take that back. */
  know: { argument: { id: string; known: boolean }; value: null };
  /** "This card is wrong": not this one here, never this one; `undo` takes it back. */
  wrong: { argument: { id: string; host: string; scope: 'here' | 'everywhere'; undo?: boolean }; value: null };
  /** Remember what the reader decided for the site of the sending tab. */
  site: { argument: { host: string; change: Partial<SiteSettings> }; value: SiteSettings };
  save: {
    argument: { article: Article; recognised: Recognised; images: { src: string; type: string; base64: string }[]; imagesLeft: number };
    value: { key: string; updated: boolean };
  };
  isSaved: { argument: { url: string }; value: boolean };
  /** Own pages only. */
  settings: { argument: Partial<Settings>; value: Settings };
  grants: { argument: Record<never, never>; value: { origins: string[] } };
  openLibrary: { argument: { key?: string }; value: null };
}

/** What a content script may ask for; everything else is for the extension's own pages. */
export const FROM_PAGE = [
  'hello',
  'load',
  'css',
  'recognise',
  'explain',
  'know',
  'wrong',
  'site',
  'save',
  'isSaved',
  'openLibrary',
] as const satisfies readonly (keyof ToWorker)[];

/** Calls that a page answers, made by popup and worker. */
export interface ToPage {
  state: { argument: Record<never, never>; value: PageState };
  /** Turn all work on this page on or off, at once, without a reload. */
  switch: { argument: { on?: boolean; clean?: boolean; annotate?: boolean }; value: PageState };
  settingsChanged: { argument: { settings: Settings; site: SiteSettings }; value: null };
  /** Put one hide back, or hide it again. */
  putBack: { argument: { hide: number; hidden: boolean }; value: PageState };
  /** Outline one hide on the page for as long as the popup points at it; `null` ends it. */
  peek: { argument: { hide: number | null }; value: null };
  /** Let the reader point at something else to hide. */
  point: { argument: Record<never, never>; value: null };
  /** Scroll to the first mention and open its card. */
  goTo: { argument: { id: string }; value: null };
  reader: { argument: { open: boolean }; value: PageState };
  panel: { argument: { open: boolean }; value: null };
  next: { argument: { back: boolean }; value: null };
  save: { argument: Record<never, never>; value: { key: string; updated: boolean } };
  /** Explain selected words, marked or not. */
  explainSelection: { argument: Record<never, never>; value: null };
  /** Are you there? Answered with the version of the content script. */
  ping: { argument: Record<never, never>; value: { version: string } };
}
