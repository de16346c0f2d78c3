import { isHeld } from './clutter/lock';
import { planClutter } from './clutter/plan';
import type { FoundArticle } from './find';
import type { Look } from './look';
import type { PageTree } from './page-tree';
import { holds, parentOf, parentOrHost, tagOf } from './unclobbered';
import { CUT_PX, hidesBehind, MAX_LEVELS } from './withheld';

/**
 * The article without what a gate keeps from the reader: on a page that it keeps from scrolling, what lies below
 * the window, and what lies under the gate itself.
 *
 * Example: a box of 300 pixels at the foot of a window of 900, scrolling locked: paragraphs that end more than a
 * line below 600 go, and the article says `gated`.
 *
 * @param isOurs elements that we hide: they are no gates
 * @param tree the page as it is now, where it has been read and nothing is hidden yet
 * @returns `found` itself where no gate locks the page; `null` when nothing but the headline is left
 */
export function withoutBehindGate(
  document: Document,
  found: FoundArticle,
  look: Look,
  isOurs?: (element: Element) => boolean,
  tree?: PageTree,
): FoundArticle | null {
  // Most pages scroll: they are not planned twice.
  if (!isHeld(document, look) || scrollsInside(found.root, look)) return found;
  const { gates } = planClutter(document, look, found, isOurs, tree);
  if (!gates.length) return found;
  const kept = found.elements.map((element, at) => at === 0 || !element || !isBehind(element, gates, look));
  if (!kept.includes(false)) return found;
  if (!found.article.blocks.some((block, at) => at > 0 && kept[at] && found.pieces[at]?.length && block.kind !== 'figure')) return null;
  const only = <T>(list: readonly T[]): T[] => list.filter((_, at) => kept[at]);
  return {
    ...found,
    article: { ...found.article, blocks: only(found.article.blocks), shown: 'gated' },
    elements: only(found.elements),
    pieces: only(found.pieces),
  };
}

/** Does the text scroll in a box of its own, whatever holds the page? */
function scrollsInside(root: Element, look: Look): boolean {
  for (let at: Element | null = root; at && !/^(?:BODY|HTML)$/.test(tagOf(at)); at = parentOf(at)) {
    const rect = /^(?:auto|scroll)$/.test(look.style(at, 'overflow-y')) ? look.rect(at) : null;
    if (rect && rect.height >= look.viewport.height / 2 && rect.height <= look.viewport.height * 1.05) return true;
  }
  return false;
}

function isBehind(element: Element, gates: readonly Element[], look: Look): boolean {
  const rect = look.rect(element);
  if (!rect) return false;
  const { width, height } = look.viewport;
  const bottom = rect.y + rect.height;
  if (bottom - height > CUT_PX) return true;
  // Above the window is what was read before the gate came.
  if (bottom <= CUT_PX) return false;
  const x = Math.min(width - 1, Math.max(0, rect.x + rect.width / 2));
  const y = Math.min(height - 1, Math.max(0, bottom - Math.min(CUT_PX, rect.height / 2)));
  const top = look.at(x, y);
  const gate = top && gates.find((one) => holds(one, top));
  return gate ? hasGround(inShadow(top, x, y), gate, look) : false;
}

/** The element at a point inside of the open shadow tree of a host; the host itself where it has none. */
function inShadow(element: Element, x: number, y: number): Element {
  const shadow = (element as { shadowRoot?: ShadowRoot | null }).shadowRoot;
  return shadow?.elementFromPoint?.(x, y) ?? element;
}

/** Is there anything between this element and the gate that text does not show through? */
function hasGround(element: Element, gate: Element, look: Look): boolean {
  for (let at: Element | null = element, level = 0; at && level < MAX_LEVELS; level++) {
    if (hidesBehind(look.style(at, 'background-color')) || look.style(at, 'background-image').includes('url(')) return true;
    const filter = look.style(at, 'backdrop-filter');
    if (filter !== '' && filter !== 'none') return true;
    if (at === gate) return false;
    at = parentOrHost(at);
  }
  return false;
}
