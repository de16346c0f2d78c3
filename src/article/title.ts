import { firstMeta, type Head } from './head';
import { inherited } from './unclobbered';

/** One line, white space folded. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

export interface FoundTitle {
  title: string;
  /** The live h1 that says it; `null` when the headline is known from metadata only. */
  element: Element | null;
}

/** Find the headline. */
export function findTitle(document: Document, head: Head): FoundTitle {
  const named = oneLine(firstMeta(head, 'og:title', 'twitter:title') || head.title);
  const headings = [...inherited(document, 'getElementsByTagName')('h1')].filter((one) => oneLine(one.textContent ?? '').length > 10);
  const element = headings[0] ?? null;
  return { title: element ? oneLine(element.textContent ?? '') : named, element };
}
