import type { Article } from '../article/blocks';
import type { Card } from '../knowledge/card';
import type { KeyActor, Mention } from '../mentions/mention';

/** Version of the record's shape; raised with a migration in `saved/migrate.ts`. */
export const RECORD_VERSION = 2;

/** The reader's own highlight or note, anchored by quote, after the W3C Web Annotation TextQuoteSelector. */
export interface Highlight {
  id: string;
  quote: Quoted;
  /** Where it was last found; `null` once the text no longer has it. */
  place: { block: number; start: number; end: number } | null;
  color: HighlightColor;
  note: string;
  /** ISO 8601 instants. */
  made: string;
  changed: string;
}

/** Words of a text with what stood around them (at most 32 units each side), to find them again. */
export interface Quoted {
  prefix: string;
  exact: string;
  suffix: string;
}

export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/** A picture kept with the article. */
export interface KeptImage {
  /** `src` of the image in its figure. */
  src: string;
  type: string;
  bytes: Uint8Array;
}

export const READING_STATES = ['unread', 'reading', 'done'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** One saved article: all that is needed to read and understand it again, offline. */
export interface SavedArticle {
  version: number;
  /** Stable key: the address without tracking parameters and AMP or mobile variants (`articleKey`). */
  key: string;
  article: Article;
  mentions: Mention[];
  keyActors: KeyActor[];
  /** By id: each card as it was on the day of saving. */
  cards: Record<string, Card>;
  /** By id: what it is called in our other languages, so that a search finds it by any of them. Since version 2. */
  names: Record<string, string[]>;
  images: KeptImage[];
  /** Pictures that could not be kept. */
  imagesLeft: number;
  /** ISO 8601 instants. */
  savedAt: string;
  changedAt: string;
  /** Version of the knowledge that made the cards. */
  knowledge: string;
  tags: string[];
  note: string;
  highlights: Highlight[];
  reading: { state: ReadingState /** 0..1 of the text. */; position: number };
}
