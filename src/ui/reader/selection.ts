/** A stretch of one block, as the reader selected it. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/** A place without white space at its ends; `null` when nothing is left. `text` is that of its block. */
export function trimmed({ block, start, end }: Place, text: string): Place | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return to > from ? { block, start: from, end: to } : null;
}

/**
 * Where a selection in a drawn article stands, one place for each block it touches. Every element of the
 * reader that holds text says its block and where in the block's text it begins (`data-block`, `data-start`).
 *
 * @param root what the article is drawn in
 * @param textOf text of a block
 * @returns rising by block; empty when the selection is empty or not in the article
 */
export function placesOf(range: Range, root: ParentNode, textOf: (block: number) => string): Place[] {
  if (range.collapsed) return [];
  const places = new Map<number, Place>();
  for (const holder of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (!range.intersectsNode(holder)) continue;
    const block = Number(holder.dataset.block);
    const at = Number(holder.dataset.start);
    const start = holder.contains(range.startContainer) ? at + offsetIn(holder, range.startContainer, range.startOffset) : at;
    const end = at + (holder.contains(range.endContainer) ? offsetIn(holder, range.endContainer, range.endOffset) : textLength(holder));
    const known = places.get(block);
    // A list and a table have a holder for each of their pieces.
    places.set(block, known ? { block, start: Math.min(known.start, start), end: Math.max(known.end, end) } : { block, start, end });
  }
  return [...places.values()].flatMap((place) => trimmed(place, textOf(place.block)) ?? []);
}

const textLength = (element: Element): number => element.textContent?.length ?? 0;

/** UTF-16 units of text in `holder` before a boundary point. */
function offsetIn(holder: Element, node: Node, offset: number): number {
  const before = holder.ownerDocument.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
