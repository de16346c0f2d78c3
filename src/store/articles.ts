/**
 * Saved articles on the disk. Every change is one transaction over the record, its pictures, its row
 * and its words: after a crash all of it is there or nothing, and what was confirmed is on the disk
 * (`durability: strict`), not on its way there.
 */
import { blockText } from '../article/blocks';
import { UnreadableRecord } from '../saved/migrate';
import { readRecord } from '../saved/read-record';
import type { SavedArticle } from '../saved/record';
import type { Row } from '../saved/row';
import type { Concept, Named } from '../saved/search/query';
import { tellChange } from './changes';
import { type Changing, type Damaged, type Database, openDatabase, SAVE_STORES, writeRecord } from './database';
import { withRoom } from './space';

const change = (database: Database): Changing => {
  const transaction = database.transaction([...SAVE_STORES], 'readwrite', { durability: 'strict' });
  return transaction as unknown as Changing;
};

/** Text, cards and all, about: what a full disk is told with. */
const sizeOf = (records: readonly SavedArticle[]): number =>
  records.reduce(
    (sum, one) => sum + JSON.stringify(one.article).length * 3 + one.images.reduce((all, image) => all + image.bytes.length, 0),
    0,
  );

/** Does one change whole, or undoes it. */
async function whole<T>(work: (transaction: Changing) => Promise<T>): Promise<T> {
  const transaction = change(await openDatabase());
  const ended = transaction.done.then(
    () => null,
    (failure: unknown) => failure,
  );
  try {
    const value = await work(transaction);
    const failure = await ended;
    if (failure !== null) throw failure;
    return value;
  } catch (error) {
    // Nothing half written: what was put before the failure goes as well.
    try {
      transaction.abort();
    } catch (failure) {
      // Already aborted by the failure itself, which is what is told.
      if (!(failure instanceof DOMException)) throw failure;
    }
    await ended;
    // A full disk is told by the transaction; the request itself says only that it was aborted.
    throw transaction.error?.name === 'QuotaExceededError' ? transaction.error : error;
  }
}

/**
 * Writes one record in one transaction; `true` when it replaced an older one.
 *
 * @throws NoRoom with the bytes that were needed; nothing is written then
 */
export async function putArticle(record: SavedArticle): Promise<boolean> {
  const [replaced] = await putArticles([record]);
  return replaced!;
}

/** Writes some records in one transaction: all or none. Throws as `putArticle` does. */
export async function putArticles(records: readonly SavedArticle[]): Promise<boolean[]> {
  const replaced = await withRoom(sizeOf(records), () =>
    whole(async (transaction) => {
      const before: boolean[] = [];
      for (const record of records) {
        const row = await writeRecord(transaction, record);
        before.push(row !== undefined && row.gone === undefined);
      }
      return before;
    }),
  );
  tellChange({ keys: records.map((one) => one.key) });
  return replaced;
}

/**
 * A saved article. One that cannot be read is set aside, so that it is reported and never in the way.
 *
 * @returns `undefined` when there is none, or it was set aside
 */
export async function getArticle(key: string): Promise<SavedArticle | undefined> {
  const database = await openDatabase();
  const transaction = database.transaction(['articles', 'images', 'rows']);
  const [found, images, row] = await Promise.all([
    transaction.objectStore('articles').get(key),
    transaction.objectStore('images').get(key),
    transaction.objectStore('rows').get(key),
  ]);
  if (found === undefined || row?.gone) return undefined;
  try {
    return readRecord({ ...(found as object), images: images ?? [] });
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    // Of a later version: that one will read it. Only what is damaged goes aside.
    if (error.reason === 'shape')
      await setAside({ key, found: { ...(found as object), images: images ?? [] }, detail: error.message, at: new Date().toISOString() });
    return undefined;
  }
}

async function setAside(damaged: Damaged): Promise<void> {
  await whole(async (transaction) => {
    await transaction.objectStore('damaged').put!(damaged);
    await erase(transaction, damaged.key);
  });
  tellChange({ keys: [damaged.key] });
}

async function erase(transaction: Changing, key: string): Promise<void> {
  const row = await transaction.objectStore('rows').get(key);
  await Promise.all([
    ...(['articles', 'images', 'rows'] as const).map((store) => transaction.objectStore(store).delete!(key)),
    row ? transaction.objectStore('terms').delete!(row.doc) : undefined,
  ]);
}

export async function hasArticle(key: string): Promise<boolean> {
  const row = await (await openDatabase()).get('rows', key);
  return row !== undefined && row.gone === undefined;
}

/**
 * Changes one record, read and written in one transaction, so that two windows never undo each other.
 *
 * @returns the changed record; `undefined` when there is none any more
 */
export async function changeArticle(key: string, edit: (record: SavedArticle) => SavedArticle): Promise<SavedArticle | undefined> {
  const changed = await whole(async (transaction) => {
    const found = await transaction.objectStore('articles').get(key);
    if (found === undefined) return undefined;
    const images = await transaction.objectStore('images').get(key);
    const record = edit(readRecord({ ...(found as object), images: images ?? [] }));
    await withRoom(sizeOf([record]), () => writeRecord(transaction, record));
    return record;
  });
  tellChange({ keys: [key] });
  return changed;
}

/** Remembers how far an article was read. Its words do not change, so neither does the index. */
export async function changeReading(key: string, reading: SavedArticle['reading']): Promise<void> {
  await whole(async (transaction) => {
    const found = await transaction.objectStore('articles').get(key);
    const row = await transaction.objectStore('rows').get(key);
    if (!found || !row) return;
    await transaction.objectStore('articles').put!({ ...found, reading }, key);
    await transaction.objectStore('rows').put!({ ...row, state: reading.state, position: reading.position });
  });
  tellChange({ keys: [key] });
}

/** Rows of all articles but the deleted ones, and names of all that is mentioned in them. */
export async function readRows(): Promise<{ rows: Row[]; gone: Row[]; concepts: Concept[]; damaged: Damaged[] }> {
  const transaction = (await openDatabase()).transaction(['rows', 'concepts', 'damaged']);
  const [rows, concepts, damaged] = await Promise.all([
    transaction.objectStore('rows').getAll(),
    transaction.objectStore('concepts').getAll(),
    transaction.objectStore('damaged').getAll(),
  ]);
  return { rows: rows.filter((row) => !row.gone), gone: rows.filter((row) => row.gone), concepts, damaged };
}

/** Rows of these keys; those that are gone are left out. */
export async function readRowsOf(keys: readonly string[]): Promise<Row[]> {
  const store = (await openDatabase()).transaction('rows').store;
  const rows = await Promise.all(keys.map((key) => store.get(key)));
  return rows.filter((row): row is Row => row !== undefined && !row.gone);
}

/**
 * Deletes articles so that it can still be taken back: they vanish from everywhere, and are erased by
 * `eraseDeleted`.
 *
 * @param at ISO instant, or `null` to take the deletion back
 */
export async function deleteArticles(keys: readonly string[], at: string | null): Promise<void> {
  await whole(async (transaction) => {
    for (const key of keys) {
      const row = await transaction.objectStore('rows').get(key);
      if (!row) continue;
      const { gone: _gone, ...rest } = row;
      await transaction.objectStore('rows').put!(at ? { ...rest, gone: at } : rest);
    }
  });
  tellChange({ keys: [...keys] });
}

/**
 * Erases what was deleted before an instant; with nothing left, the names of what was mentioned as well.
 *
 * @returns how many
 */
export async function eraseDeleted(before: string): Promise<number> {
  const { gone } = await readRows();
  const keys = gone.filter((row) => row.gone! < before).map((row) => row.key);
  if (!keys.length) return 0;
  await whole(async (transaction) => {
    for (const key of keys) {
      // Saved again in the meantime: that one stays.
      const row = await transaction.objectStore('rows').get(key);
      if (row?.gone && row.gone < before) await erase(transaction, key);
    }
    if ((await transaction.objectStore('rows').count()) === 0) await transaction.objectStore('concepts').clear!();
  });
  return keys.length;
}

/** Forgets records that were set aside. */
export async function forgetDamaged(keys: readonly string[]): Promise<void> {
  await whole(async (transaction) => {
    for (const key of keys) await transaction.objectStore('damaged').delete!(key);
  });
}

/**
 * The plain text of an article, with its notes, to show a piece of it in a list; not checked, because a
 * list shows many.
 *
 * @returns `named`: who and what is named where, UTF-16 offsets in `text`; all empty when there is none, or none that can be read
 */
export async function readText(key: string): Promise<{ text: string; named: Named[] }> {
  const found = await (await openDatabase()).get('articles', key);
  const named: Named[] = [];
  let text = '';
  const add = (part: string): number => {
    if (text && part) text += ' · ';
    text += part;
    return text.length - part.length;
  };
  try {
    for (const note of [found?.note, ...(found?.highlights ?? []).map((one) => one.note)]) add(note ?? '');
    found?.article.blocks.forEach((block, at) => {
      // The headline is the row's own.
      if (at === 0) return;
      const from = add(blockText(block));
      for (const one of found.mentions)
        if (one.block === at) named.push({ id: one.id, start: from + one.start, end: Math.min(from + one.end, text.length) });
    });
  } catch (error) {
    // Damaged: it is set aside when it is opened.
    if (!(error instanceof TypeError)) throw error;
    return { text: '', named: [] };
  }
  return { text, named };
}
