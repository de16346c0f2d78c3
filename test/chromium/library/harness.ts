/** The library's store on a page of its own, so that tests drive the real IndexedDB of a real browser. */
import { ConceptNames, findDocuments, readQuery } from '../../../src/saved/search/query';
import type { SavedArticle } from '../../../src/saved/record';
import * as articles from '../../../src/store/articles';
import { openDatabase } from '../../../src/store/database';
import { copyInto, exportZip } from '../../../src/library/export';
import { SearchIndex } from '../../../src/store/search-index';
import { sampleArticle } from '../../saved/sample';

const index = new SearchIndex();

/** The library as its page holds it: rows by document, names made once. */
let shelf: { rows: Map<number, string>; names: ConceptNames } | null = null;

/** Opens it, as the page does when it starts; milliseconds. */
async function open(): Promise<number> {
  const started = performance.now();
  const { rows, concepts } = await articles.readRows();
  // The rows themselves are held, as in the page.
  held = rows;
  shelf = { rows: new Map(rows.map((row) => [row.doc, row.key])), names: new ConceptNames(concepts) };
  return performance.now() - started;
}
let held: unknown = null;

/** One search of an opened library, until its keys are in order. */
async function type(typed: string): Promise<{ count: number; ms: number; held: boolean }> {
  const started = performance.now();
  const found = await findDocuments(readQuery(typed, shelf!.names), index, shelf!.rows.size);
  const keys = [...(found ?? [])]
    .filter(([doc]) => shelf!.rows.has(doc))
    .sort(([, a], [, b]) => b - a)
    .map(([doc]) => shelf!.rows.get(doc));
  return { count: keys.length, ms: performance.now() - started, held: held !== null };
}

/** Keys found, best first, with the time it took. */
async function search(typed: string): Promise<{ keys: string[]; ms: number }> {
  const { rows, concepts } = await articles.readRows();
  const names = new ConceptNames(concepts);
  const started = performance.now();
  const found = await findDocuments(readQuery(typed, names), index, rows.length);
  const ms = performance.now() - started;
  const keys = rows
    .filter((row) => found?.has(row.doc))
    .sort((a, b) => found!.get(b.doc)! - found!.get(a.doc)!)
    .map((row) => row.key);
  return { keys, ms };
}

/** Saves articles `from` to `to` in transactions of `batch`. */
async function fill(from: number, to: number, batch: number): Promise<void> {
  for (let at = from; at < to; at += batch) {
    const records = Array.from({ length: Math.min(batch, to - at) }, (_, i) => sampleArticle(at + i));
    await articles.putArticles(records);
    index.refresh();
    if (at % 256 === 0) await index.settle();
  }
  await index.settle();
}

/** What is there and what it weighs. */
async function look(): Promise<Record<string, number>> {
  const database = await openDatabase();
  const entries = await Promise.all([...database.objectStoreNames].map(async (name) => [name, await database.count(name)] as const));
  return Object.fromEntries(entries);
}

const harness = {
  ...articles,
  fill,
  look,
  open,
  type,
  search,
  sample: sampleArticle,
  database: openDatabase,
  refresh: () => index.refresh(),
  settle: () => index.settle(),
  /** Every article that a row promises, read and checked. */
  async readAll(): Promise<{ keys: string[]; unreadable: string[] }> {
    const { rows } = await articles.readRows();
    const unreadable: string[] = [];
    for (const row of rows) if (!(await articles.getArticle(row.key))) unreadable.push(row.key);
    return { keys: rows.map((row) => row.key), unreadable };
  },
  /** Copies articles into a folder (one of the origin's own: the picker is the browser's) and tells what is in it. */
  async copy(keys: string[]): Promise<{ written: number; same: number; files: string[] }> {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copy', { create: true });
    const counts = await copyInto(folder, keys, 'html', () => undefined, new AbortController().signal);
    const files: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name);
    return { ...counts, files };
  },
  /** All articles as one zip: how long it takes, and the heap at its highest over what it was, MB (needs `gc` and `memory`). */
  async zip(): Promise<{ ms: number; heap: number; written: number | null }> {
    const { gc, performance: clock } = globalThis as unknown as {
      gc(): void;
      performance: Performance & { memory: { usedJSHeapSize: number } };
    };
    const heap = (): number => {
      gc();
      return clock.memory.usedJSHeapSize / 1e6;
    };
    const { rows } = await articles.readRows();
    const keys = rows.map((row) => row.key);
    const before = heap();
    let most = 0;
    const from = clock.now();
    const told = (done: number): void => {
      if (done % 500 === 0) most = Math.max(most, heap() - before);
    };
    const written = await exportZip(keys, 'html', told, new AbortController().signal);
    return { ms: clock.now() - from, heap: most, written };
  },
  find: async (prefix: string) => (await index.find(prefix, false)).length,
  put: (record: SavedArticle) => articles.putArticle(record),
};
export type Harness = typeof harness;
Object.assign(globalThis, { library: harness });
