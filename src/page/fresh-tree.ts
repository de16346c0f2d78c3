import { type PageTree, readTree } from '../article/page-tree';

/**
 * One reading of the page for two uses: finding the article and the first look for clutter, which
 * comes a moment later. Good until the page changes.
 *
 * Example: `const fresh = new FreshTree(document); findArticle(document, look, fresh.tree);` and later
 * `planClutter(document, look, found, isOurs, fresh.take())`.
 */
export class FreshTree {
  /** With parts on their way (STREAMED_ID). */
  readonly tree: PageTree;
  private changed = false;
  private readonly observer = new MutationObserver(() => {
    this.changed = true;
  });

  constructor(document: Document) {
    this.observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    this.tree = readTree(document, { streamed: true });
  }

  /** The tree, once; `undefined` when the page has changed since it was read. */
  take(): PageTree | undefined {
    const changed = this.changed || this.observer.takeRecords().length > 0;
    this.drop();
    return changed ? undefined : this.tree;
  }

  /** Nobody will take it. */
  drop(): void {
    this.observer.disconnect();
    this.changed = true;
  }
}
