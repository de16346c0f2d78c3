import type { SavedArticle } from '../saved/record';
import { openDatabase } from './database';

/** Writes one record in one transaction; `true` when it replaced an older one. */
export async function putArticle(record: SavedArticle): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction('articles', 'readwrite');
  const before = await transaction.store.getKey(record.key);
  await transaction.store.put(record);
  await transaction.done;
  return before !== undefined;
}

/** @returns `undefined` when there is none */
export async function getArticle(key: string): Promise<SavedArticle | undefined> {
  return (await openDatabase()).get('articles', key);
}

export async function hasArticle(key: string): Promise<boolean> {
  return (await (await openDatabase()).getKey('articles', key)) !== undefined;
}
