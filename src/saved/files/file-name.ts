import { fold, hashKey } from '../../language/words';
import type { SavedArticle } from '../record';

/** Units of the title in a file name: paths of 255 signs stay far away. */
const TITLE_UNITS = 60;

/**
 * Name of an article's file without its extension: day, title, and a mark of its key, so that no two
 * articles share one and saving again gives the same. Only a-z, 0-9 and "-": valid on every disk.
 */
export function fileName(record: Pick<SavedArticle, 'key' | 'savedAt' | 'article'>): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(record.article.published ?? record.savedAt)?.[0] ?? 'undated';
  const title = fold(record.article.title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, TITLE_UNITS)
    .replace(/^-+|-+$/g, '');
  return [day, title, hashKey(record.key).toString(36)].filter(Boolean).join('-');
}
