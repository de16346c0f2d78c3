/**
 * The window in which an article stands: ours, or that of a frame of the same origin, whose document we
 * may read. What is drawn for it is drawn in our own window, so its rectangles are moved there.
 */
import { frameDocument } from '../article/frame-document';
import { documentOf } from '../article/unclobbered';

export type View = Window & typeof globalThis;

/** The window of a node's document; ours for a document without one. */
export const viewOf = (node: Node): View => (documentOf(node).defaultView ?? window) as View;

/** Where the viewport of a frame begins in the outermost window that we may look into, CSS pixels. */
function offsetOf(view: View): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let frame = view.frameElement; frame; frame = viewOf(frame).frameElement) {
    const box = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    x += box.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    y += box.top + frame.clientTop + Number.parseFloat(style.paddingTop);
  }
  return { x, y };
}

/** The boxes of live text in our window; without those that a frame has scrolled out of its own. */
export function boxesOf(range: Range): DOMRect[] {
  const view = viewOf(range.startContainer);
  const boxes = [...range.getClientRects()];
  if (!view.frameElement) return boxes;
  const { x, y } = offsetOf(view);
  return boxes
    .filter((box) => box.bottom > 0 && box.top < view.innerHeight)
    .map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

/** Smaller frames hold no article that anybody reads in them, CSS pixels. */
const LEAST = { width: 300, height: 250 };
/** Frames looked into: an article stands in the largest, if in any. */
const MOST_FRAMES = 3;

/** Windows of frames of our origin that are large enough for an article, largest first. */
export function frameViews(): View[] {
  const found: { view: View; size: number }[] = [];
  for (const frame of document.querySelectorAll('iframe')) {
    const view = frameDocument(frame)?.defaultView as View | null | undefined;
    const { width, height } = frame.getBoundingClientRect();
    if (view && width >= LEAST.width && height >= LEAST.height && frame.checkVisibility()) found.push({ view, size: width * height });
  }
  return found
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_FRAMES)
    .map(({ view }) => view);
}
