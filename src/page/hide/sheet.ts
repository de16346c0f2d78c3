/**
 * One attribute with a random name and one stylesheet of user origin: all that we do to a page.
 *
 * The value of the attribute says what is done to its element. User-origin `!important` beats every
 * rule of the page, inline ones too, and leaves no trace in the document. Until it is there, and where
 * it is refused (a page that no extension may style, an orphaned script), a constructed sheet takes its
 * place, and where the browser keeps those from us, a style element that goes again.
 */
import { attribute as readAttribute, inherited } from '../../article/unclobbered';

/** Puts rules into the page as user-origin CSS, or takes them out: the worker's `css` call. */
export type InjectCss = (css: string, on: boolean) => Promise<unknown>;

export const DONE = {
  hidden: 'h',
  /** html, body, a body pinned with `position: fixed`, and an inner scroller, each free to scroll. */
  rootFree: 'r',
  bodyFree: 'b',
  pinnedFree: 'p',
  innerFree: 'i',
  /** Shown with an outline, while the reader looks where a hide was. */
  peeked: 'o',
} as const;
export type Done = (typeof DONE)[keyof typeof DONE];

export interface Sheet {
  attribute: string;
  set(element: Element, done: Done): void;
  clear(element: Element): void;
  isHidden(element: Element): boolean;
}

const rules = (attribute: string): string => {
  // Ids that nobody has: where the sheet is not of user origin, it must still outweigh the page.
  const on = (done: Done): string => `[${attribute}="${done}"]:not(#k#k#k)`;
  const scroll = 'touch-action:auto!important;overscroll-behavior:auto!important';
  return [
    `${on(DONE.hidden)}{display:none!important}`,
    `${on(DONE.rootFree)}{overflow:auto!important;${scroll}}`,
    `${on(DONE.bodyFree)}{overflow:visible!important;${scroll}}`,
    `${on(DONE.pinnedFree)}{overflow:visible!important;position:static!important;width:auto!important;${scroll}}`,
    `${on(DONE.innerFree)}{overflow-y:auto!important;${scroll}}`,
    `${on(DONE.peeked)}{outline:3px dashed #b5651d!important;outline-offset:2px!important}`,
  ].join('\n');
};

/**
 * Get the sheet of a page ready. It is put in with the first element that is set, for new rules make the browser
 * look at all styles again; where only rules of user origin are possible, whose way is long, they are put in at
 * once, and this resolves when they are in force. Everything set is taken back when the signal aborts, also on
 * elements that the page copied meanwhile.
 *
 * @param around runs the change that takes everything back, so that the reader can be kept where he is
 */
export async function openSheet(
  document: Document,
  css: InjectCss,
  signal: AbortSignal,
  around: (change: () => void) => void,
): Promise<Sheet> {
  const attribute = `data-${randomName()}`;
  // A form may have fields of these names.
  const doneTo = (element: Element): string => readAttribute(element, attribute);
  const remove = (element: Element): void => inherited(element, 'removeAttribute')(attribute);
  const text = rules(attribute);
  let rulesIn: PutIn | null = takesConstructed(document) ? null : putIn(document, text, css);
  await rulesIn?.inForce;
  const end = (): void => {
    if (!rulesIn) return;
    around(() => {
      for (const element of document.querySelectorAll(`[${attribute}]`)) remove(element);
    });
    rulesIn.takeOut();
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return {
    attribute,
    set: (element, done) => {
      if (signal.aborted || doneTo(element) === done) return;
      rulesIn ??= putIn(document, text, css);
      inherited(element, 'setAttribute')(attribute, done);
    },
    clear: remove,
    isHidden: (element) => rulesIn !== null && doneTo(element) === DONE.hidden,
  };
}

/** Rules on their way into a page, or in it. */
interface PutIn {
  inForce: Promise<void>;
  takeOut(): void;
}

/**
 * Puts the rules in: at once as a constructed sheet, which is taken out again when those of user origin are
 * in. Their way over worker and browser takes up to a tenth of a second, in which the reader would see what
 * is hidden.
 */
function putIn(document: Document, text: string, css: InjectCss): PutIn {
  let takeOut = constructedOrNull(document, text);
  let over = false;
  const asReader = async (): Promise<void> => {
    try {
      await css(text, true);
    } catch {
      takeOut ??= over ? null : putInElement(document, text);
      return;
    }
    takeOut?.();
    takeOut = (): void => {
      css(text, false).catch(() => {
        // The tab is gone or the worker is: the rules match nothing any more.
        return null;
      });
    };
    if (over) takeOut();
  };
  const asked = asReader();
  return {
    inForce: takeOut ? Promise.resolve() : asked,
    takeOut: () => {
      over = true;
      takeOut?.();
    },
  };
}

/** Does the browser let us adopt a sheet into this document? Firefox does not let a content script. */
function takesConstructed(document: Document): boolean {
  try {
    return document.adoptedStyleSheets.length >= 0;
  } catch {
    return false;
  }
}

/** `null` where the browser keeps constructed sheets from us, as Firefox does from a content script. */
function constructedOrNull(document: Document, text: string): (() => void) | null {
  try {
    return putInConstructed({ document, CSSStyleSheet }, text);
  } catch {
    return null;
  }
}

/**
 * Puts rules into a document as a sheet that it can see, made in the document's own window.
 *
 * @returns takes it out again
 * @throws what the browser throws that keeps such sheets from us
 */
export function putInConstructed(
  { document, CSSStyleSheet: Sheet }: Pick<typeof globalThis, 'document' | 'CSSStyleSheet'>,
  text: string,
): () => void {
  const sheet = new Sheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function putInElement(document: Document, text: string): () => void {
  const style = document.createElement('style');
  style.textContent = text;
  (document.head ?? document.documentElement).append(style);
  return () => style.remove();
}

/** Eight letters: a name that a page cannot look for. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
