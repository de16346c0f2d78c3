import type { Article } from '../article/blocks';
import type { Card } from '../knowledge/card';
import type { Recognised } from '../mentions/mention';
import { articleKey } from './key';
import { anchor } from './quote';
import { type KeptImage, RECORD_VERSION, type SavedArticle } from './record';

/** What a saved article is made of. */
export interface SavedParts {
  article: Article;
  recognised: Recognised;
  cards: Record<string, Card>;
  /** What they are called in our other languages. Absent: by their cards only. */
  names?: Record<string, string[]>;
  images: KeptImage[];
  imagesLeft: number;
  /** Version string of the opened index. */
  knowledge: string;
}

/**
 * A record of what was read, as it is today.
 *
 * @param now ISO 8601 instant
 * @param before the record that this one updates: its day, tags, notes, highlights and reading position are kept
 */
export function toSaved(parts: SavedParts, now: string, before?: SavedArticle): SavedArticle {
  return {
    version: RECORD_VERSION,
    key: articleKey(parts.article.url),
    article: parts.article,
    mentions: parts.recognised.mentions,
    keyActors: parts.recognised.keyActors,
    cards: parts.cards,
    names: parts.names ?? {},
    images: parts.images,
    imagesLeft: parts.imagesLeft,
    savedAt: before?.savedAt ?? now,
    changedAt: now,
    knowledge: parts.knowledge,
    tags: before?.tags ?? [],
    note: before?.note ?? '',
    // The text may have been edited since: each highlight is looked for again.
    highlights: anchor(before?.highlights ?? [], parts.article.blocks),
    reading: before?.reading ?? { state: 'unread', position: 0 },
  };
}
