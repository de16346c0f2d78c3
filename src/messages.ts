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
import type { Highlight } from './saved/record';
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
  /** Times that a hide was undone because text of the article went with it. */
  undone: number;
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

/** What the reader himself says of something we know, or of something that only he knows. */
export interface Correction {
  /** Knowledge id; "own:" alone asks for a new one, made from the name. */
  id: string;
  kind: ActorKind | 'term';
  /** Shown instead of our name; empty: our name stays. */
  name: string;
  /** More names under which it is recognised. */
  aliases: string[];
  note: string;
}

/** Something that the reader can be shown in a list. */
export interface Head {
  id: string;
  title: string;
  descriptor: string;
}

/** Calls that the worker answers. Pages (content scripts) may make only those in `FromPage`. */
export interface ToWorker {
  /** The bootstrap asks for what it needs of the decisions for this site; `null`: do nothing here. */
  hello: { argument: { url: string }; value: { settings: Settings; site: SiteSettings; language: Language } | null };
  /** The bootstrap thinks that this may be worth cleaning: execute the page bundle in its frame. */
  load: { argument: Record<never, never>; value: null };
  /** Put rules into the page as user-origin CSS (`insertCSS`), or take them out again; `frames`: into every frame of the tab that we may reach as well; `author`: as rules of the page. */
  css: { argument: { css: string; on: boolean; frames?: boolean; author?: boolean }; value: null };
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
  /**
   * Keep an article. Fails with "tell-first" until the reader has read once, before anything is kept, that
   * removing the extension removes the library; `told` says that he now has.
   */
  save: {
    argument: {
      article: Article;
      recognised: Recognised;
      images: { src: string; type: string; base64: string }[];
      imagesLeft: number;
      told?: boolean;
    };
    value: { key: string; updated: boolean };
  };
  isSaved: { argument: { url: string }; value: boolean };
  /** The reader's highlights in the saved copy of this address; empty when it is not saved. */
  highlights: { argument: { url: string }; value: Highlight[] };
  /** Keep one highlight, replacing that of the same id. Answers with all of them; fails with "not-kept" when the article is not in the library. */
  keepHighlight: { argument: { url: string; highlight: Highlight }; value: Highlight[] };
  dropHighlight: { argument: { url: string; id: string }; value: Highlight[] };
  /** How the reader view looks, changed from the reader view on a page. */
  readerLook: { argument: Settings['reader']; value: null };
  /** Own pages only. */
  settings: { argument: Partial<Settings>; value: Settings };
  readSettings: { argument: Record<never, never>; value: Settings };
  readSite: { argument: { host: string }; value: SiteSettings };
  /** Run on a tab that the reader clicked the icon on (`activeTab`). `null` when it already runs there or does now; fails with "unreadable" on pages that no extension may read. */
  runHere: { argument: { tabId: number }; value: null };
  grants: { argument: Record<never, never>; value: { origins: string[] } };
  openLibrary: { argument: { key?: string }; value: null };
  /** How old the knowledge is: its version, the ISO day of its newest fact, how many actors and terms it has. */
  about: { argument: Record<never, never>; value: { version: string; made: string; size: number } };
  /** What the reader knows already or called wrong, with the sites where; "*" is everywhere. */
  verdicts: { argument: Record<never, never>; value: (Head & { known: boolean; wrongAt: string[] })[] };
  /** The reader's own corrections, with our name of what they correct. */
  corrections: { argument: Record<never, never>; value: (Correction & { title: string })[] };
  /** Keep a correction, replacing that of the same id. */
  correct: { argument: Correction; value: Correction };
  uncorrect: { argument: { id: string }; value: null };
  /** What a name may mean, at most eight. */
  lookUp: { argument: { name: string }; value: (Head & { kind: ActorKind | 'term' })[] };
  /** Sites of which something is remembered. */
  /** Has the reader read what must be said before the first save? */
  isTold: { argument: Record<never, never>; value: boolean };
  sites: { argument: Record<never, never>; value: { site: string; settings: SiteSettings }[] };
  forgetSite: { argument: { host: string }; value: null };
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
  'highlights',
  'keepHighlight',
  'dropHighlight',
  'openLibrary',
  'readerLook',
] as const satisfies readonly (keyof ToWorker)[];

/** Calls that a page answers, made by popup and worker. */
export interface ToPage {
  state: { argument: Record<never, never>; value: PageState };
  /** Turn all work on this page on or off, at once, without a reload. */
  switch: { argument: { on?: boolean; clean?: boolean; annotate?: boolean }; value: PageState };
  settingsChanged: { argument: { settings: Settings; site: SiteSettings }; value: null };
  /** Access to sites was withdrawn: match patterns that went, and those that are left. */
  withdrawn: { argument: { gone: string[]; left: string[] }; value: null };
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
  /** Fails with "tell-first", after saying it on the page with a button that saves, when nothing was ever saved and the caller has not told it. */
  save: { argument: { told?: boolean }; value: { key: string; updated: boolean } };
  /** Highlight the selected words, and open the note on them. */
  highlight: { argument: Record<never, never>; value: null };
  /** Explain selected words, marked or not. */
  explainSelection: { argument: Record<never, never>; value: null };
  /** Are you there? Answered with the version of the content script. */
  ping: { argument: Record<never, never>; value: { version: string } };
}

/** What crosses: the call's name, its argument, and our mark, because other extensions do knock on the door. */
export interface Envelope<C = ToWorker & ToPage> {
  kantlijn: 1;
  call: keyof C & string;
  argument: unknown;
}

/** Is this one of our envelopes? Its argument is still to be checked. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kantlijn' in message &&
    message.kantlijn === 1 &&
    'call' in message &&
    typeof message.call === 'string'
  );
}

/** A call that was refused or failed at the other end; `message` is the error's key. */
export class CallError extends Error {
  override name = 'CallError';
}

type Send = (message: unknown) => Promise<unknown>;

async function make<C extends { [K in keyof C]: { argument: unknown; value: unknown } }, K extends keyof C & string>(
  send: Send,
  call: K,
  argument: C[K]['argument'],
): Promise<C[K]['value']> {
  const answer = (await send({ kantlijn: 1, call, argument })) as Answer<C[K]['value']> | undefined;
  if (!answer) throw new CallError('no-answer');
  if (!answer.ok) throw new CallError(answer.error);
  return answer.value;
}

/**
 * Ask the worker.
 *
 * @param send `runtime.sendMessage`
 * @throws CallError with the error's key; whatever `send` throws when nobody is there (an orphaned content script)
 */
export const callWorker = <K extends keyof ToWorker & string>(
  send: Send,
  call: K,
  argument: ToWorker[K]['argument'],
): Promise<ToWorker[K]['value']> => make<ToWorker, K>(send, call, argument);

/** Ask the page of a tab; `send` is `tabs.sendMessage` for that tab (and frame). Throws as `callWorker` does. */
export const callPage = <K extends keyof ToPage & string>(
  send: Send,
  call: K,
  argument: ToPage[K]['argument'],
): Promise<ToPage[K]['value']> => make<ToPage, K>(send, call, argument);

/** One handler for each call; leaving one out is a type error. `Who` is what the door knows of the caller. */
export type Handlers<C extends { [K in keyof C]: { argument: unknown; value: unknown } }, Who> = {
  [K in keyof C]: (argument: C[K]['argument'], who: Who) => Promise<C[K]['value']> | C[K]['value'];
};

/**
 * Answer an envelope with its handler. Errors become `{ok: false, error}` with the message as key.
 *
 * @returns `undefined` for a call that is not in `handlers`: somebody else may know it
 */
export function answerWith<C extends { [K in keyof C]: { argument: unknown; value: unknown } }, Who>(
  handlers: Handlers<C, Who>,
  envelope: Envelope,
  who: Who,
): Promise<Answer<unknown>> | undefined {
  if (!Object.hasOwn(handlers, envelope.call)) return undefined;
  const handler = handlers[envelope.call as unknown as keyof C];
  return (async (): Promise<Answer<unknown>> => {
    try {
      return { ok: true, value: await handler(envelope.argument as C[keyof C]['argument'], who) };
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  })();
}
