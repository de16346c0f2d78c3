import { anchor } from './quote';
import type { Highlight, SavedArticle } from './record';

/**
 * One record of two of the same article, as when a file is imported that is here already: the article
 * that changed last, and of the reader's own things nothing lost.
 *
 * @returns `here` itself when the other one adds nothing
 */
export function mergeRecords(here: SavedArticle, other: SavedArticle): SavedArticle {
  const newer = other.changedAt > here.changedAt ? other : here;
  const highlights = new Map<string, Highlight>();
  for (const one of [...here.highlights, ...other.highlights]) {
    const known = highlights.get(one.id);
    if (!known || one.changed > known.changed) highlights.set(one.id, one);
  }
  const tags = [...new Set([...here.tags, ...other.tags])];
  const note = newer.note || here.note || other.note;
  if (newer === here && highlights.size === here.highlights.length && tags.length === here.tags.length && note === here.note) return here;
  return {
    ...newer,
    tags,
    note,
    highlights: anchor([...highlights.values()], newer.article.blocks),
    savedAt: [here.savedAt, other.savedAt].sort()[0]!,
    reading: here.reading.position >= other.reading.position ? here.reading : other.reading,
  };
}
