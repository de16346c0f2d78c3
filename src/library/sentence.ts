import { blockText } from '../article/blocks';
import type { SavedArticle } from '../saved/record';

/**
 * The sentence that says what an actor or term does in this article: the one that introduces it, else
 * the first that names it, with the name's place in it.
 *
 * @returns `null` when nothing names it
 */
export function sentenceOf(record: SavedArticle, id: string): { text: string; start: number; end: number; language: string | null } | null {
  const { language } = record.article;
  const mention = record.mentions.find((one) => one.id === id && one.block > 0) ?? record.mentions.find((one) => one.id === id);
  const block = mention && record.article.blocks[mention.block];
  if (!mention || !block) return null;
  const text = blockText(block);
  const sentences = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' }).segment(text);
  const found = sentences.containing(mention.start);
  if (!found) return null;
  const end = Math.min(mention.end - found.index, found.segment.trimEnd().length);
  return { text: found.segment.trimEnd(), start: mention.start - found.index, end, language };
}
