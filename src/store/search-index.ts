/**
 * The search index on the disk: reads the few blocks that a query needs, gathers waiting documents into
 * segments and merges segments (see `saved/search/segment.ts`). All of it is derived: were it lost, the
 * articles would still be there.
 */
import type { Postings } from '../saved/search/query';
import { blocksFor, mergeSegments, type Posting, type Segment, termsIn, toSegment } from '../saved/search/segment';
import { type Database, openDatabase, type SegmentRow } from './database';

/** Documents that wait before they are written as a segment: what is searched in memory. */
const WAITING = 64;
/** Segments of one tier that are merged into one of the next: 64, 512, 4,096 documents. */
const FAN_IN = 8;
/** Blocks kept in memory: 2 MB. */
const CACHED = 512;
/** Blocks read of one segment for one beginning of a word: after that it narrows nothing down. */
const MAX_BLOCKS = 48;

const LOCK = 'kantlijn-index';

/** A short rest for the page: lets it draw and answer. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class SearchIndex implements Postings {
  private segments: Promise<{ id: number; heads: string[]; tier: number }[]> | null = null;
  private waiting: Promise<Segment> | null = null;
  private readonly cache = new Map<string, Promise<Uint8Array | undefined>>();

  /** Forgets what is known of the index: something was written, here or elsewhere. */
  refresh(): void {
    this.segments = null;
    this.waiting = null;
  }

  private readSegments(): Promise<{ id: number; heads: string[]; tier: number }[]> {
    this.segments ??= (async () => {
      const store = (await openDatabase()).transaction('segments').store;
      const [ids, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return rows.map((row, at) => ({ id: ids[at]!, ...row }));
    })();
    return this.segments;
  }

  private readWaiting(): Promise<Segment> {
    this.waiting ??= (async () => {
      const store = (await openDatabase()).transaction('terms').store;
      const [docs, terms] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return toSegment(docs.map((doc, at) => ({ doc, terms: terms[at]!.terms })));
    })();
    return this.waiting;
  }

  private readBlock(database: Database, segment: number, block: number): Promise<Uint8Array | undefined> {
    const name = `${segment}.${block}`;
    const cached = this.cache.get(name);
    if (cached) {
      // Last used, last out.
      this.cache.delete(name);
      this.cache.set(name, cached);
      return cached;
    }
    const reading = database.get('blocks', [segment, block]);
    this.cache.set(name, reading);
    if (this.cache.size > CACHED) this.cache.delete(this.cache.keys().next().value!);
    return reading;
  }

  async find(prefix: string, exact: boolean): Promise<{ term: string; postings: Posting[] }[]> {
    const [database, segments, waiting] = await Promise.all([openDatabase(), this.readSegments(), this.readWaiting()]);
    const found: { term: string; postings: Posting[] }[] = [];
    const reads = segments.map(async ({ id, heads }) => {
      if (!heads.length) return;
      const { first, last } = blocksFor(heads, prefix, exact);
      const numbers = Array.from({ length: Math.min(last - first + 1, MAX_BLOCKS) }, (_, at) => first + at);
      // A block may be gone: another window merged its segment just now. The next query knows.
      for (const block of await Promise.all(numbers.map((number) => this.readBlock(database, id, number))))
        if (block) found.push(...termsIn(block, prefix, exact));
    });
    if (waiting.heads.length) {
      const { first, last } = blocksFor(waiting.heads, prefix, exact);
      for (let at = first; at <= last; at++) found.push(...termsIn(waiting.blocks[at]!, prefix, exact));
    }
    await Promise.all(reads);
    return found;
  }

  /**
   * Writes waiting documents as a segment when there are enough, and merges segments. One window at a
   * time; the others go on with what there is.
   */
  async settle(): Promise<void> {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      while (await this.gather()) await pause();
      while (await this.merge()) await pause();
    });
  }

  private async gather(): Promise<boolean> {
    const database = await openDatabase();
    const store = database.transaction('terms').store;
    if ((await store.count()) < WAITING) return false;
    const [docs, terms] = await Promise.all([store.getAllKeys(null, WAITING), store.getAll(null, WAITING)]);
    const segment = toSegment(docs.map((doc, at) => ({ doc, terms: terms[at]!.terms })));
    await this.write(database, segment, 0, [], docs);
    return true;
  }

  private async merge(): Promise<boolean> {
    const database = await openDatabase();
    const segments = await this.readSegments();
    const tier = segments.map((one) => one.tier).find((one, _at, all) => all.filter((other) => other === one).length >= FAN_IN);
    if (tier === undefined) return false;
    const chosen = segments.filter((one) => one.tier === tier).slice(0, FAN_IN);
    const blocks = await Promise.all(
      chosen.map((one) => database.getAll('blocks', IDBKeyRange.bound([one.id, 0], [one.id, Number.MAX_SAFE_INTEGER]))),
    );
    // Read after the segments: whatever they hold of a living article is kept.
    const living = new Set((await database.getAll('rows')).map((row) => row.doc));
    const merged = await mergeSegments(blocks, (doc) => living.has(doc), pause);
    await this.write(
      database,
      merged,
      tier + 1,
      chosen.map((one) => one.id),
      [],
    );
    return true;
  }

  /** Puts a segment in the place of others, or of waiting documents, in one transaction. */
  private async write(
    database: Database,
    segment: Segment,
    tier: number,
    replaced: readonly number[],
    docs: readonly number[],
  ): Promise<void> {
    const transaction = database.transaction(['segments', 'blocks', 'terms'], 'readwrite');
    const row: SegmentRow = { tier, heads: segment.heads };
    const id = await transaction.objectStore('segments').add(row);
    for (const [at, block] of segment.blocks.entries()) void transaction.objectStore('blocks').put(block, [id, at]);
    for (const one of replaced) {
      void transaction.objectStore('segments').delete(one);
      void transaction.objectStore('blocks').delete(IDBKeyRange.bound([one, 0], [one, Number.MAX_SAFE_INTEGER]));
    }
    for (const doc of docs) void transaction.objectStore('terms').delete(doc);
    await transaction.done;
    this.refresh();
  }
}
