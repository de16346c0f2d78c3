import { Readability } from '@mozilla/readability';
import type { NumberedClone } from './clone';

/** Characters under which a run of Readability counts as failed, its own default. */
export const ENOUGH_CHARS = 500;

/**
 * Let Readability choose the article in a clone, which it takes apart.
 *
 * Readability would try again by itself, on nodes made anew from a string, and the texts would lose
 * their way back; so each run is one pass and the caller makes a new clone for the next.
 *
 * @param pass 0 is the strict one; 1 keeps unlikely candidates, 2 forgets the weight of class names too, 3 cleans nothing
 * @returns the element around the article, `null` when nothing was found
 */
export function runReadability(clone: NumberedClone, title: string, pass: 0 | 1 | 2 | 3): Element | null {
  const head = clone.document.head;
  const meta = clone.document.createElement('meta');
  meta.setAttribute('property', 'og:title');
  meta.setAttribute('content', title);
  head.append(meta);
  const engine = new Readability<Element>(clone.document, {
    charThreshold: 1,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  // The passes are flags that Readability 0.6 clears one by one between its own attempts.
  (engine as unknown as { _flags: number })._flags = [7, 6, 4, 0][pass]!;
  return engine.parse()?.content ?? null;
}
