import type { Language } from '../language/language';
import type { Lexicon } from './lexicon';
import type { Recognised, TextBlock } from './mention';

/** What is known of the article beside its text. */
export interface Context {
  /** `null`: a language that we do not read; then only full names of actors are found. */
  language: Language | null;
  /** ISO date, to the month or finer; `null` when unknown. */
  date: string | null;
}

/** Longest text that is read, in UTF-16 units: about 150 pages. */
export const MAX_TEXT = 600_000;

/**
 * Find where known actors, terms and amounts are named in one article, and whom it is about.
 *
 * @param blocks text of the article's blocks, headline first; at most MAX_TEXT units together
 * @throws RangeError if the text is longer
 */
export function findMentions(_blocks: readonly TextBlock[], _context: Context, _lexicon: Lexicon): Recognised {
  throw new Error('findMentions is not built yet');
}
