import type { Article } from '../article/blocks';
import type { Card } from '../knowledge/card';
import type { KeyActor, Mention } from '../mentions/mention';

/** Version of the record's shape; raised with a migration in `saved/migrate.ts`. */
export const RECORD_VERSION = 1;

/** The reader's own highlight or note, anchored by quote, after the W3C Web Annotation TextQuoteSelector. */
export interface Highlight {
  id: string;
  quote: { prefix: string; exact: string; suffix: string };
  /** Where it was last found; `null` once the text no longer has it. */
  place: { block: number; start: number; end: number } | null;
  color: 'yellow' | 'green' | 'blue' | 'pink';
  note: string;
  /** ISO 8601 instants. */
  made: string;
  changed: string;
}

/** A picture kept with the article. */
export interface KeptImage {
  /** `src` of the image in its figure. */
  src: string;
  type: string;
  bytes: Uint8Array;
}

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
  reading: { state: 'unread' | 'reading' | 'done' /** 0..1 of the text. */; position: number };
}
