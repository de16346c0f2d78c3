/** What the reader selected, and where in the article it stands. */
import { blockText } from '../article/blocks';
import type { FoundArticle } from '../article/find';
import { type Place, trimmed } from '../ui/reader/selection';
import type { View } from './view';

/**
 * The selected stretch as a range of its own; `null` when nothing is selected.
 *
 * @param root the closed root that the selection is in; `null`: the document of `view`
 */
export function selectedRange(view: View, root: ShadowRoot | null): Range | null {
  const selection = view.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  if (!root) {
    const range = selection.getRangeAt(0);
    return range.collapsed ? null : range.cloneRange();
  }
  // `getRangeAt` sees the host alone: what is in a closed root must be asked for by name.
  const [found] = selection.getComposedRanges({ shadowRoots: [root] });
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? null : range;
}

/** Where a range of the live page stands in its article, one place for each block it touches; empty when outside of it. */
export function livePlaces(found: FoundArticle, range: Range): Place[] {
  return found.article.blocks.flatMap((block, index) => {
    let [start, end] = [-1, -1];
    for (const { node, from, at, length } of found.pieces[index] ?? []) {
      if (!node.isConnected || node.ownerDocument !== range.startContainer.ownerDocument || !range.intersectsNode(node)) continue;
      const first = range.startContainer === node ? Math.max(from, range.startOffset) : from;
      const last = range.endContainer === node ? Math.min(from + length, range.endOffset) : from + length;
      if (last <= first) continue;
      if (start < 0) start = at + first - from;
      end = at + last - from;
    }
    return (end > start && trimmed({ block: index, start, end }, blockText(block))) || [];
  });
}
