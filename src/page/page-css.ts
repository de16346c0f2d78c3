import { ask, orElse } from './ask';
import type { View } from './view';

/**
 * Put rules of ours over a page: as user-origin CSS, which leaves no trace in the document and beats the
 * page's own `!important`. Where the worker cannot (or the tab refuses), as a constructed sheet of the document.
 *
 * @param signal takes the rules out again
 * @param view window whose document they are for: ours, or that of a frame of our origin
 */
export async function addCss(css: string, signal: AbortSignal, view: View = window): Promise<void> {
  if (signal.aborted) return;
  const frames = view !== window;
  try {
    await ask('css', { css, on: true, frames });
  } catch {
    addSheet(css, signal, view);
    return;
  }
  const remove = (): void => {
    // A copy cut off by an update cannot ask any more: user-origin rules then die with the document.
    void orElse(ask('css', { css, on: false, frames }), null);
  };
  if (signal.aborted) remove();
  else signal.addEventListener('abort', remove, { once: true });
}

function addSheet(css: string, signal: AbortSignal, { document, CSSStyleSheet: Sheet }: View): void {
  if (signal.aborted) return;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}
