/**
 * Tells when a page has changed enough to look again: late pop-ups, overlays put back, more of an
 * endless page, another article in the same document.
 *
 * At most one look in REST_MS, and never more than a twentieth of the time: a look that takes long
 * is followed by a longer rest. A page that changes all the time gets fewer and fewer looks.
 */

/** Milliseconds between two looks: a pop-up is gone before it is read. */
const REST_MS = 250;
/** A look may cost this share of the time; with those that change nothing it soon falls, so that a page that never rests costs under 3 % in a minute. */
const SHARE = 0.05;
/** Longest rest after a look that took long: a slow machine has pop-ups too. Milliseconds. */
const MAX_SLOW_REST_MS = 4000;
/** Looks on one page that changed nothing, after which the rest is doubled, up to MAX_REST_MS. */
const PATIENCE = 6;
const MAX_REST_MS = 8000;
/** Attributes by which pages show, hide and lock. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'id'];

/**
 * @param look looks at the page; says whether it found something to do
 * @returns `soon`: ask for a look without a change of the page (after "put back", a new setting)
 */
export function watchPage(window: Window, look: () => boolean, signal: AbortSignal): { soon(): void } {
  let timer = 0;
  let idle = 0;
  let restMs = REST_MS;
  let last = 0;
  const run = (): void => {
    timer = 0;
    if (signal.aborted) return;
    const from = performance.now();
    const worked = look();
    const took = performance.now() - from;
    last = performance.now();
    observer.takeRecords();
    idle = worked ? 0 : idle + 1;
    restMs = Math.min(MAX_SLOW_REST_MS, Math.max(REST_MS, took / SHARE));
    if (idle > PATIENCE) restMs = Math.min(MAX_REST_MS, restMs * 2 ** Math.min(6, Math.floor(idle / PATIENCE)));
  };
  const ask = (): void => {
    if (timer || signal.aborted) return;
    timer = window.setTimeout(run, Math.max(20, last + restMs - performance.now()));
  };
  const observer = new MutationObserver(ask);
  observer.observe(window.document, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
  // A reader who acts may open something: then looks come quickly again.
  const wake = (): void => {
    idle = 0;
    restMs = Math.min(restMs, REST_MS * 4);
  };
  for (const event of ['click', 'keydown', 'popstate', 'hashchange'])
    window.addEventListener(event, wake, { signal, capture: true, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
  return { soon: ask };
}
