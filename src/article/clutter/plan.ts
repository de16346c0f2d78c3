import type { FoundArticle } from '../find';
import type { Look } from '../look';
import type { ClutterPlan } from './hit';

/**
 * Plan what to hide on a live page. Changes nothing.
 *
 * @param found the page's article, or `null` where there is none (clutter is planned all the same)
 * @returns hits in document order, never nested, never html, body, an ancestor of an article block or of the headline
 */
export function planClutter(_document: Document, _look: Look, _found: FoundArticle | null): ClutterPlan {
  throw new Error('planClutter is not built yet');
}
