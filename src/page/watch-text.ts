import type { View } from './view';

/** How long a change of the page may go unnoticed: many changes are looked at once. */
const CHECK_AFTER_MS = 400;

/**
 * Tells when the page may have taken our marks: it drew its text anew, or cleared the highlights (which
 * no observer sees: so a scroll and a pointer are occasions too). And when its address changed.
 */
export function watchText(tell: { changed(): void; navigated(): void }, signal: AbortSignal, view: View = window): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let href = view.location.href.replace(/#.*/, '');
  const check = (): void => {
    timer = undefined;
    const now = view.location.href.replace(/#.*/, '');
    if (now !== href) {
      href = now;
      tell.navigated();
    }
    tell.changed();
  };
  const soon = (): void => {
    timer ??= setTimeout(check, CHECK_AFTER_MS);
  };
  const observer = new MutationObserver(soon);
  observer.observe(view.document.documentElement, { childList: true, subtree: true, characterData: true });
  for (const type of ['scroll', 'focus', 'pointerover', 'popstate'] as const) {
    view.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  // A frame that loads is a new document, of which no observer here hears.
  view.document.addEventListener('load', soon, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
