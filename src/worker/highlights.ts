/** The reader's highlights in saved articles, as pages ask for them. */
import { anchor } from '../saved/quote';
import type { Highlight, SavedArticle } from '../saved/record';
import { changeArticle, getArticle, hasArticle } from '../store/articles';

/** Highlights of one article: a page of a book has fewer. */
const MAX_HIGHLIGHTS = 500;

/** All of one article; empty when it is not in the library. */
export async function highlightsOf(key: string): Promise<Highlight[]> {
  if (!(await hasArticle(key))) return [];
  return (await getArticle(key))?.highlights ?? [];
}

/** Changes the highlights of one saved article, read and written in one transaction. */
async function change(key: string, edit: (all: Highlight[]) => Highlight[]): Promise<Highlight[]> {
  if (!(await hasArticle(key))) throw new Error('not-kept');
  const changed = await changeArticle(key, (record: SavedArticle) => ({
    ...record,
    // Places count in the kept text, which may be older than the page that they were made on.
    highlights: anchor(edit(record.highlights), record.article.blocks),
    changedAt: new Date().toISOString(),
  }));
  if (!changed) throw new Error('not-kept');
  return changed.highlights;
}

/**
 * Adds a highlight or replaces that of the same id.
 *
 * @returns all of the article
 * @throws Error "not-kept" when the article is not in the library, "too-many" when it has no room for one more
 */
export const keepHighlight = (key: string, highlight: Highlight): Promise<Highlight[]> =>
  change(key, (all) => {
    const at = all.findIndex((one) => one.id === highlight.id);
    if (at < 0 && all.length >= MAX_HIGHLIGHTS) throw new Error('too-many');
    return at < 0 ? [...all, highlight] : all.with(at, highlight);
  });

/** Takes one out. Returns and throws as `keepHighlight` does. */
export const dropHighlight = (key: string, id: string): Promise<Highlight[]> => change(key, (all) => all.filter((one) => one.id !== id));
