/** The one IndexedDB of the extension's origin: saved articles, and what the reader decided about cards. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedArticle } from '../saved/record';

/** What the reader said of one actor or term. */
export interface Verdict {
  /** Knowledge id. */
  id: string;
  /** "I know this one": no mark any more. */
  known: boolean;
  /** "This card is wrong": sites where it is never marked; "*" for everywhere. */
  wrongAt: string[];
}

interface Schema extends DBSchema {
  articles: { key: string; value: SavedArticle; indexes: { savedAt: string } };
  verdicts: { key: string; value: Verdict };
}

/** Raised with every change of stores; each step below stays, so that any older version can be brought up. */
const DATABASE_VERSION = 1;

let opening: Promise<IDBPDatabase<Schema>> | null = null;

/** The open database, opened once a life of the page or worker, again after the browser closed it. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('kantlijn', DATABASE_VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('articles', { keyPath: 'key' }).createIndex('savedAt', 'savedAt');
        database.createObjectStore('verdicts', { keyPath: 'id' });
      }
    },
    terminated() {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}
