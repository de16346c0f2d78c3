/** The one IndexedDB of the extension's origin: saved articles, what they are found by, and what the reader decided about cards. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { KeptImage, SavedArticle } from '../saved/record';
import { readRecord } from '../saved/read-record';
import { conceptsOf, type Row, toRow } from '../saved/row';
import { writeTerms } from '../saved/search/segment';
import type { Concept } from '../saved/search/query';
import { searchTerms } from '../saved/search/terms';

/** What the reader said of one actor or term. */
export interface Verdict {
  /** Knowledge id. */
  id: string;
  /** "I know this one": no mark any more. */
  known: boolean;
  /** "This card is wrong": sites where it is never marked; "*" for everywhere. */
  wrongAt: string[];
}

/** A record that could not be read, as it was found. */
export interface Damaged {
  key: string;
  found: unknown;
  /** The field that is wrong; for developers. */
  detail: string;
  /** ISO instant. */
  at: string;
}

/** A segment of the search index; its blocks are in `blocks`. */
export interface SegmentRow {
  /** 0 as first written; one more for each merge. */
  tier: number;
  heads: string[];
}

export interface Schema extends DBSchema {
  /** Records as they are read, but for the pictures. */
  articles: { key: string; value: Omit<SavedArticle, 'images'> };
  images: { key: string; value: KeptImage[] };
  rows: { key: string; value: Row };
  /** Terms of documents that are in no segment yet, by document number. */
  terms: { key: number; value: { terms: Uint8Array } };
  segments: { key: number; value: SegmentRow };
  /** By [segment, number of the block]. */
  blocks: { key: [number, number]; value: Uint8Array };
  concepts: { key: string; value: Concept };
  damaged: { key: string; value: Damaged };
  verdicts: { key: string; value: Verdict };
}

export type Database = IDBPDatabase<Schema>;
export type Changing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite' | 'versionchange'>;

/** All that a save writes, in one transaction. */
export const SAVE_STORES = ['articles', 'images', 'rows', 'terms', 'concepts', 'damaged'] as const satisfies StoreNames<Schema>[];

/** Raised with every change of stores; each step in `upgrade` stays, so that any older version can be brought up. */
export const DATABASE_VERSION = 2;
export const DATABASE_NAME = 'kantlijn';

/**
 * Writes one record and all that is derived from it. The caller's transaction makes it whole or nothing.
 *
 * @returns the row it replaced; `undefined` for a new article
 */
export async function writeRecord(change: Changing, record: SavedArticle): Promise<Row | undefined> {
  const { images, ...rest } = record;
  const before = await change.objectStore('rows').get(record.key);
  // The old words: still waiting for a segment, or left to be dropped when segments are merged.
  if (before) await change.objectStore('terms').delete!(before.doc);
  const doc = await change.objectStore('terms').add!({ terms: writeTerms(searchTerms(record)) });
  const writes: Promise<unknown>[] = [
    change.objectStore('articles').put!(rest, record.key),
    images.length ? change.objectStore('images').put!(images, record.key) : change.objectStore('images').delete!(record.key),
    change.objectStore('rows').put!(toRow(record, doc)),
  ];
  for (const concept of conceptsOf(record)) {
    const known = await change.objectStore('concepts').get(concept.id);
    const titles = [...new Set([...(known?.titles ?? []), ...concept.titles])];
    if (!known || titles.length > known.titles.length) writes.push(change.objectStore('concepts').put!({ ...concept, titles }));
  }
  await Promise.all(writes);
  return before;
}

/** From version 1, which kept whole records and no index. Runs inside the upgrade: all of it or nothing. */
async function upgradeFrom1(database: Database, change: Changing): Promise<void> {
  const old = (await change.objectStore('articles').getAll()) as unknown[];
  database.deleteObjectStore('articles');
  createStores(database);
  for (const found of old) {
    try {
      await writeRecord(change, readRecord(found));
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'UnreadableRecord') throw error;
      const key = typeof found === 'object' && found !== null && 'key' in found ? String(found.key) : `damaged ${old.indexOf(found)}`;
      await change.objectStore('damaged').put!({ key, found, detail: error.message, at: new Date().toISOString() });
    }
  }
}

function createStores(database: Database): void {
  database.createObjectStore('articles');
  database.createObjectStore('images');
  database.createObjectStore('rows', { keyPath: 'key' });
  database.createObjectStore('terms', { autoIncrement: true });
  database.createObjectStore('segments', { autoIncrement: true });
  database.createObjectStore('blocks');
  database.createObjectStore('concepts', { keyPath: 'id' });
  database.createObjectStore('damaged', { keyPath: 'key' });
}

/** The browser lets us keep nothing: a broken profile, or one that is set so. Its message is the key that doors turn into a sentence. */
export class NoStorage extends Error {
  override name = 'NoStorage';
  constructor(cause: unknown) {
    super('no-storage', { cause });
  }
}

let opening: Promise<Database> | null = null;

/**
 * The open database, opened once a life of the page or worker, again after the browser or a newer version of us closed it.
 *
 * @throws NoStorage where the browser opens none; its own error when the database is of a newer version of us
 */
export function openDatabase(): Promise<Database> {
  opening ??= openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    async upgrade(database, from, _to, transaction) {
      if (from < 1) database.createObjectStore('verdicts', { keyPath: 'id' });
      if (from === 1) await upgradeFrom1(database, transaction as unknown as Changing);
      else if (from < 2) createStores(database);
    },
    // Another window has a newer version of us: let it through, and open again when we are asked.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated() {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error instanceof Error && error.name === 'VersionError' ? error : new NoStorage(error);
  });
  return opening;
}
