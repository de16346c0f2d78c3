import { type Article, blockText } from '../article/blocks';
import type { Mention } from './mention';

/** How much is marked: the first of each in the article, the first in each section, or all. */
export type Density = 'first' | 'section' | 'all';

/** From here on an amount is large enough for a reader to be glad of it in full digits ("34,5 miljard"). */
const LARGE = 1e9;

/** Does this amount have something to explain, beyond what it says itself? */
const isTelling = ({ amount }: Mention): boolean =>
  amount !== undefined &&
  (amount.sort === 'basis_points' || amount.sort === 'percentage_points' || (amount.sort === 'money' && Math.abs(amount.value) >= LARGE));

/** One marked term for this many words of a block, and at least three a block (a short one that names a regulator, a flotation and equity needs each): more is a page of underlines. Judged by eye on the sample article, 2026-11-27. */
const WORDS_A_TERM = 22;
const MIN_TERMS = 3;

/** The terms of one block that fit its budget: rare ones first, then in the order of the text. */
function withinBudget(block: number[], mentions: readonly Mention[], text: string): number[] {
  const terms = block.filter((index) => mentions[index]!.kind === 'term');
  const budget = Math.max(MIN_TERMS, Math.floor(text.split(/\s+/).length / WORDS_A_TERM));
  if (terms.length <= budget) return block;
  const kept = new Set([...terms].sort((a, b) => (mentions[b]!.level ?? 2) - (mentions[a]!.level ?? 2) || a - b).slice(0, budget));
  return block.filter((index) => mentions[index]!.kind !== 'term' || kept.has(index));
}

/** What counts as the same thing: an actor or term by its id, an amount by what there is to explain. */
const sameness = (mention: Mention): string =>
  mention.kind === 'amount' ? `amount ${mention.amount?.sort} ${mention.amount?.currency ?? ''}` : mention.id;

/**
 * Which mentions are marked: the first of each in the article, the first in each section (from one
 * subhead to the next), or all. Mentions in the headline count for nothing: it is read first, and its
 * short names are only explained by what follows; they are marked when all are. Terms that nearly every
 * reader knows are left out unless all are asked for, and a block has a budget of terms.
 *
 * @param muted kinds that the reader wants no marks of
 * @returns indexes in `mentions`, rising
 */
export function chooseMarks(
  mentions: readonly Mention[],
  article: Pick<Article, 'blocks'>,
  density: Density,
  muted: readonly Mention['kind'][] = [],
): number[] {
  const mute = new Set<string>(muted);
  let seen = new Set<string>();
  let section = 0;
  const chosen: number[] = [];
  mentions.forEach((mention, index) => {
    if (mute.has(mention.kind)) return;
    if (density === 'all') {
      chosen.push(index);
      return;
    }
    if (mention.block === 0 || mention.level === 1 || (mention.kind === 'amount' && !isTelling(mention))) return;
    for (; section < mention.block; section++) {
      if (density === 'section' && article.blocks[section + 1]?.kind === 'heading') seen = new Set();
    }
    const same = sameness(mention);
    if (seen.has(same)) return;
    seen.add(same);
    chosen.push(index);
  });
  // Somebody who is named in the headline and nowhere else still has a mark.
  if (density !== 'all') {
    const marked = new Set(chosen.map((index) => mentions[index]!.id));
    mentions.forEach((mention, index) => {
      if (mention.block !== 0 || mute.has(mention.kind) || /^(?:amount|term)$/.test(mention.kind) || marked.has(mention.id)) return;
      marked.add(mention.id);
      chosen.push(index);
    });
    chosen.sort((a, b) => a - b);
    const blocks = new Map<number, number[]>();
    for (const index of chosen) blocks.set(mentions[index]!.block, [...(blocks.get(mentions[index]!.block) ?? []), index]);
    return [...blocks].flatMap(([block, indexes]) => withinBudget(indexes, mentions, blockText(article.blocks[block]!)));
  }
  return chosen;
}
