import { ask, orElse } from './ask';

/**
 * Put rules of ours over a page: as user-origin CSS, which leaves no trace in the document and beats the
 * page's own `!important`. Where the worker cannot (or the tab refuses), as a constructed sheet of the document.
 *
 * @param signal takes the rules out again
 */
export async function addCss(css: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  try {
    await ask('css', { css, on: true });
  } catch {
    addSheet(css, signal);
    return;
  }
  const remove = (): void => {
    // A copy cut off by an update cannot ask any more: user-origin rules then die with the document.
    void orElse(ask('css', { css, on: false }), null);
  };
  if (signal.aborted) remove();
  else signal.addEventListener('abort', remove, { once: true });
}

function addSheet(css: string, signal: AbortSignal): void {
  if (signal.aborted) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}
