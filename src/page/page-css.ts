import { ask, orElse } from './ask';
import { putInConstructed } from './hide/sheet';
import type { View } from './view';

interface CssOptions {
  /** Window whose document they are for: ours, or that of a frame of our origin. @default ours */
  view?: View;
  /** As rules of the page instead of the reader's: Chromium paints the background of a highlight from no other. @default false */
  author?: boolean;
}

/**
 * Put rules of ours over a page: as user-origin CSS, which leaves no trace in the document and beats the
 * page's own `!important`. Where the worker cannot (or the tab refuses), as a constructed sheet of the document.
 *
 * @param signal takes the rules out again
 */
export async function addCss(css: string, signal: AbortSignal, { view = window, author = false }: CssOptions = {}): Promise<void> {
  if (signal.aborted) return;
  const frames = view !== window;
  try {
    await ask('css', { css, on: true, frames, author });
  } catch {
    if (!signal.aborted) signal.addEventListener('abort', putInConstructed(view, css));
    return;
  }
  const remove = (): void => {
    // A copy cut off by an update cannot ask any more: rules then die with the document, and match nothing.
    void orElse(ask('css', { css, on: false, frames, author }), null);
  };
  if (signal.aborted) remove();
  else signal.addEventListener('abort', remove, { once: true });
}
