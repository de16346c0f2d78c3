import type { Article } from '../article/blocks';
import { blockText } from '../article/blocks';
import type { FoundArticle } from '../article/find';
import type { TextBlock } from '../mentions/mention';

/** The text of an article as the worker reads it: one entry a block, in the same order. */
export function toTextBlocks(article: Article): TextBlock[] {
  let leadSeen = false;
  return article.blocks.map((block, index) => {
    const text = blockText(block);
    if (block.kind === 'heading') return { text, role: index === 0 ? 'headline' : 'subhead' };
    if (block.kind === 'figure') return { text, role: 'caption' };
    if (block.kind === 'table') return { text, role: 'table' };
    if (leadSeen || !text) return { text, role: 'body' };
    leadSeen = true;
    return { text, role: 'lead' };
  });
}

/**
 * The live text behind a stretch of a block.
 *
 * @returns `null` when it has none: a headline known from metadata only, nodes that the page took away or changed
 */
export function toRange(found: FoundArticle, block: number, start: number, end: number): Range | null {
  const pieces = found.pieces[block] ?? [];
  const first = pieces.find((piece) => start >= piece.at && start < piece.at + piece.length);
  const last = pieces.find((piece) => end - 1 >= piece.at && end - 1 < piece.at + piece.length);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const from = first.from + (start - first.at);
  const to = last.from + (end - last.at);
  if (from > first.node.data.length || to > last.node.data.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return bare(range.toString()) === bare(blockText(found.article.blocks[block]!).slice(start, end)) ? range : null;
}

/** White space is where live and read text may differ; soft hyphens are dropped by some readers. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

/** The sentence around a place in a block, for "in this article". Trimmed, with its offsets. */
export function sentenceAround(text: string, start: number, language: string | null): { start: number; end: number } {
  for (const { segment, index } of new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' }).segment(text)) {
    if (start < index || start >= index + segment.length) continue;
    const lead = segment.length - segment.trimStart().length;
    return { start: index + lead, end: index + segment.trimEnd().length };
  }
  return { start: 0, end: text.length };
}

/** Words a minute at which financial news is read silently. Source: Brysbaert 2019, 238 wpm for non-fiction. */
const WORDS_A_MINUTE = 238;

/** Reading time in whole minutes, at least 1. */
export function readingMinutes(article: Article): number {
  const words = article.blocks.reduce((sum, block) => sum + (blockText(block).match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
