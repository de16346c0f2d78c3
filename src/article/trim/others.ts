import type { Draft } from '../draft';
import { isProse } from './context';
import { attribute, holds, parentOf } from '../unclobbered';

/**
 * Other articles on the same page: the next one of an endless scroll, cards of a front page below.
 *
 * Where the article has an `<article>` element of its own, blocks in another one that neither holds
 * it nor the headline belong to another story.
 *
 * Example: `<article id="one">..</article><article id="next">..</article>`, headline in the first:
 * all blocks of the second go.
 */

/** Share of all prose that the own `<article>` must hold before others are taken for other stories. */
const ENOUGH_OF_IT = 0.15;

const articleOf = (element: Element | null): Element | null => {
  for (let at = element; at; at = parentOf(at)) if (at.nodeName === 'ARTICLE' || attribute(at, 'role') === 'article') return at;
  return null;
};

export function withoutOthers(drafts: Draft[], headline: Element | null, onDrop?: (draft: Draft, reason: string) => void): Draft[] {
  const prose = new Map<Element | null, number>();
  const homes = drafts.map((draft) => articleOf(draft.element));
  let all = 0;
  let first: Element | null = null;
  drafts.forEach((draft, index) => {
    if (!isProse(draft)) return;
    const home = homes[index] ?? null;
    if (!all) first = home;
    all += draft.text.length;
    prose.set(home, (prose.get(home) ?? 0) + draft.text.length);
  });
  let own = articleOf(headline);
  if (!own || (prose.get(own) ?? 0) < all * ENOUGH_OF_IT) own = first;
  if (!own || (prose.get(own) ?? 0) < all * ENOUGH_OF_IT) {
    // The text stands outside of any: what is in one is a card, when there are several.
    const cards = new Set(homes.filter(Boolean));
    if (first || cards.size < 3 || (prose.get(null) ?? 0) < all * 0.4) return drafts;
  }
  return drafts.filter((draft, index) => {
    const home = homes[index] ?? null;
    if (!home || home === own || (own && holds(home, own)) || (headline && holds(home, headline))) return true;
    if (draft.block.kind === 'embed' || (draft.block.kind === 'figure' && own && holds(own, home))) return true;
    onDrop?.(draft, 'other article');
    return false;
  });
}
