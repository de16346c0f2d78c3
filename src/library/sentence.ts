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

/** Indexes of the mentions that are marked: the first of each in the article or in each section, or all that have a card. */
export function chosenMentions(record: SavedArticle, density: 'first' | 'section' | 'all'): number[] {
  const seen = new Set<string>();
  const sections: number[] = [];
  let section = 0;
  record.article.blocks.forEach((block, at) => {
    if (block.kind === 'heading' && at > 0) section++;
    sections.push(section);
  });
  return record.mentions.flatMap((mention, index) => {
    if (!Object.hasOwn(record.cards, mention.id)) return [];
    const once = density === 'all' ? String(index) : density === 'section' ? `${sections[mention.block]} ${mention.id}` : mention.id;
    if (seen.has(once)) return [];
    seen.add(once);
    return [index];
  });
}
