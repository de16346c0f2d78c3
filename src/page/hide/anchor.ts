import { own } from '../../article/unclobbered';

/**
 * Change the page without moving the line that is being read: where a block of the text stands before
 * and after is compared, and the difference scrolled.
 *
 * @param blocks live elements of the article in their order; `null` where a block has none
 * @param change what moves the page; runs at once
 */
export function keepLine(window: Window, blocks: readonly (Element | null)[], change: () => void): void {
  // At the top nothing is being read yet: the page may move up.
  if (window.scrollY < 4) {
    change();
    return;
  }
  let anchor: Element | null = null;
  let before = 0;
  for (const block of blocks) {
    if (!block || !own(block, 'isConnected')) continue;
    const rect = own(block, 'getBoundingClientRect')();
    if (!rect.height || rect.bottom < 0) continue;
    if (rect.top > window.innerHeight) break;
    anchor = block;
    before = rect.top;
    break;
  }
  change();
  if (!anchor) return;
  const moved = own(anchor, 'getBoundingClientRect')().top - before;
  // Less than a pixel is rounding; the browser's own anchoring may have done it already.
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
}
