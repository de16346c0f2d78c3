import { Readability } from '@mozilla/readability';
import type { NumberedClone } from './clone';

/** Characters under which a run of Readability counts as failed, its own default. */
export const ENOUGH_CHARS = 500;

const nothing = (): void => undefined;

/**
 * Let Readability choose the article in a clone, which it takes apart.
 *
 * Readability would try again by itself, on nodes made anew from a string, and the texts would lose
 * their way back; so each run is one pass and the caller makes a new clone for the next. Steps of
 * Readability 0.6 that the clone or the blocks make needless (its own metadata, scripts, hidden
 * elements, addresses, styles, classes, lazy images) are left out: a third of its time.
 *
 * @param pass 0 is the strict one; 1 keeps unlikely candidates, 2 forgets the weight of class names too, 3 cleans nothing
 * @returns the element around the article, `null` when nothing was found
 */
export function runReadability(clone: NumberedClone, title: string, pass: 0 | 1 | 2 | 3): Element | null {
  const engine = new Readability<Element>(clone.document, {
    // Whatever it finds is its answer: 0 would stand for its default.
    charThreshold: -1,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  Object.assign(engine, {
    // The passes are flags that Readability clears one by one between its own attempts.
    _flags: [7, 6, 4, 0][pass],
    // A byline in the metadata keeps it from taking a paragraph for one.
    _getArticleMetadata: () => ({ title, byline: ' ', excerpt: ' ' }),
    _isProbablyVisible: () => true,
    _unwrapNoscriptImages: nothing,
    _removeScripts: nothing,
    _fixLazyImages: nothing,
    _cleanStyles: nothing,
    _fixRelativeUris: nothing,
    _simplifyNestedElements: nothing,
  });
  // It writes the whole page down, for attempts that it makes no more, and the article for a log that nobody reads.
  const { document } = clone;
  const make = document.createElement.bind(document);
  document.createElement = ((name: string) => (name === 'DIV' ? unwritten(make(name)) : make(name))) as Document['createElement'];
  unwritten(clone.body);
  return engine.parse()?.content ?? null;
}

/** The element with an `innerHTML` that costs nothing. */
const unwritten = (element: HTMLElement): HTMLElement => Object.defineProperty(element, 'innerHTML', { value: '' });
