/** A stretch of one block, as the reader selected it. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/**
 * Where a selection in a drawn article stands. Every element of the reader that holds text says its block
 * and where in the block's text it begins (`data-block`, `data-start`).
 *
 * @returns `null` when it is empty or not in the article; a selection over several blocks is cut at the end of its first
 */
export function placeOf(range: Range): Place | null {
  const holder = holderOf(range.startContainer);
  if (!holder || range.collapsed) return null;
  const block = Number(holder.dataset.block);
  const start = Number(holder.dataset.start) + offsetIn(holder, range.startContainer, range.startOffset);
  const last = holderOf(range.endContainer);
  const end =
    last && Number(last.dataset.block) === block
      ? Number(last.dataset.start) + offsetIn(last, range.endContainer, range.endOffset)
      : Number(holder.dataset.start) + (holder.textContent?.length ?? 0);
  return end > start ? { block, start, end } : null;
}

const holderOf = (node: Node): HTMLElement | null =>
  (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)?.closest<HTMLElement>('[data-block]') ?? null;

/** UTF-16 units of text in `holder` before a boundary point. */
function offsetIn(holder: Element, node: Node, offset: number): number {
  const before = holder.ownerDocument.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
