/** What the test of the clutter pages runs inside them: find, plan, hide, without the extension around it. */
import { findArticle } from '../../src/article/find';
import { startCleaning } from '../../src/page/hide/clean';
import { liveLook } from '../../src/page/hide/live-look';

// What a test runs in a page counts there as a click of the reader's; without one no layer would be uncalled for.
Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false, isActive: false } });

interface Told {
  hides: { kind: string; reason: string; words: string }[];
  shown: string;
  undone: number;
}

const off = new AbortController();

/** No worker here: the sheet is put in by the page's own means, as where user-origin CSS is refused. */
const refused = (): Promise<never> => Promise.reject(new Error('no worker'));

async function clean(): Promise<Told> {
  const found = findArticle(document, liveLook(window));
  const cleaning = await startCleaning({ window, found, css: refused, keepClutter: [], site: { never: [], always: [] } }, off.signal);
  return {
    hides: cleaning.receipts().map(({ kind, reason, words }) => ({ kind, reason, words })),
    shown: cleaning.shown(),
    undone: cleaning.counts().undone,
  };
}

/** Characters of the elements' text that are drawn, or 1 for one without text that has a box. */
function drawn(selector: string): number {
  const elements = [...document.querySelectorAll(selector)];
  let sum = 0;
  for (const element of elements) {
    const shadow = element.shadowRoot?.firstElementChild?.nextElementSibling;
    const one = shadow ?? element;
    if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || !one.getClientRects().length) continue;
    sum += Math.max(1, (element.textContent ?? '').trim().length);
  }
  return sum;
}

Object.assign(globalThis, { inPage: { clean, drawn, off: () => off.abort() } });
