/**
 * The index for full-text search, as segments that never change once written.
 *
 * Each saved article is a numbered document; its terms are kept beside it (`writeTerms`) until enough
 * have gathered to be written as one segment: all their terms in order, each with its postings (document
 * and weight), cut into blocks of a few kilobytes. In memory stays only the first term of each block;
 * a search reads the one or two blocks that its words are in. Segments of one size are merged into a
 * larger one, and documents that were deleted or saved again are dropped then. Everything here can be
 * made again from the articles.
 *
 * Example: documents 7 {bank: 3} and 9 {bank: 1, beurs: 2} give one block
 * "bank" -> (7, 3) (9, 1), "beurs" -> (9, 2), and heads ["bank"].
 * Source: the log-structured merge of Lucene's segments; terms share their beginnings as in its dictionary.
 */
import { ByteReader, ByteWriter } from './bytes';

/** Bytes after which a block is closed: what one read from the disk gives for nothing. */
const BLOCK_BYTES = 4096;

export interface Posting {
  doc: number;
  /** 1..255 */
  weight: number;
}

/** A segment as it is written: blocks, and the first term of each. */
export interface Segment {
  heads: string[];
  blocks: Uint8Array[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Writes strings of which each shares its beginning with the one before. */
class TermWriter {
  private last = '';
  constructor(private readonly out: ByteWriter) {}
  restart(): void {
    this.last = '';
  }
  write(term: string): void {
    let shared = 0;
    while (shared < term.length && shared < this.last.length && term[shared] === this.last[shared]) shared++;
    // Not between the two units of one sign.
    if (shared && /[\uD800-\uDBFF]/.test(term[shared - 1]!)) shared--;
    const rest = encoder.encode(term.slice(shared));
    this.out.number(shared);
    this.out.number(rest.length);
    this.out.all(rest);
    this.last = term;
  }
}

function readTerm(from: ByteReader, last: string): string {
  const shared = from.number();
  const length = from.number();
  return last.slice(0, shared) + decoder.decode(from.slice(length));
}

/** The terms of one document, in order, with their weights. */
export function writeTerms(weights: ReadonlyMap<string, number>): Uint8Array {
  const out = new ByteWriter();
  const terms = new TermWriter(out);
  for (const [term, weight] of [...weights].sort(([a], [b]) => byUnit(a, b))) {
    terms.write(term);
    out.byte(weight);
  }
  return out.take();
}

/** What `writeTerms` wrote, in order. */
export function* readTerms(bytes: Uint8Array): Generator<{ term: string; weight: number }> {
  const from = new ByteReader(bytes);
  let term = '';
  while (!from.done) {
    term = readTerm(from, term);
    yield { term, weight: from.byte() };
  }
}

/** Takes terms in order, closes blocks as they fill. */
class SegmentWriter {
  private readonly out = new ByteWriter();
  private readonly terms = new TermWriter(this.out);
  private readonly postings = new ByteWriter();
  readonly segment: Segment = { heads: [], blocks: [] };

  /** @param postings by rising document */
  add(term: string, postings: readonly Posting[]): void {
    if (!postings.length) return;
    if (this.out.length === 0) this.segment.heads.push(term);
    this.terms.write(term);
    let last = 0;
    for (const { doc, weight } of postings) {
      this.postings.number(doc - last);
      this.postings.byte(weight);
      last = doc;
    }
    const bytes = this.postings.take();
    this.out.number(postings.length);
    this.out.number(bytes.length);
    this.out.all(bytes);
    if (this.out.length >= BLOCK_BYTES) this.close();
  }
  close(): Segment {
    if (this.out.length) {
      this.segment.blocks.push(this.out.take());
      this.terms.restart();
    }
    return this.segment;
  }
}

/** One segment of documents with the terms that `writeTerms` wrote. */
export function toSegment(documents: readonly { doc: number; terms: Uint8Array }[]): Segment {
  const postings = new Map<string, Posting[]>();
  for (const { doc, terms } of [...documents].sort((a, b) => a.doc - b.doc)) {
    for (const { term, weight } of readTerms(terms)) {
      const known = postings.get(term);
      if (known) known.push({ doc, weight });
      else postings.set(term, [{ doc, weight }]);
    }
  }
  const writer = new SegmentWriter();
  for (const term of [...postings.keys()].sort(byUnit)) writer.add(term, postings.get(term)!);
  return writer.close();
}

function* entriesOf(block: Uint8Array): Generator<{ term: string; postings: () => Posting[] }> {
  const from = new ByteReader(block);
  let term = '';
  while (!from.done) {
    term = readTerm(from, term);
    const count = from.number();
    const bytes = from.slice(from.number());
    yield { term, postings: () => readPostings(bytes, count) };
  }
}

function readPostings(bytes: Uint8Array, count: number): Posting[] {
  const from = new ByteReader(bytes);
  let doc = 0;
  return Array.from({ length: count }, () => {
    doc += from.number();
    return { doc, weight: from.byte() };
  });
}

/**
 * One segment of many, without the documents that are not alive any more.
 *
 * @param pause awaited between blocks, so that a page stays usable meanwhile
 */
export async function mergeSegments(
  segments: readonly (readonly Uint8Array[])[],
  isAlive: (doc: number) => boolean,
  pause: () => Promise<void>,
): Promise<Segment> {
  const streams = segments
    .map((blocks) =>
      (function* () {
        for (const block of blocks) yield* entriesOf(block);
      })(),
    )
    .map((entries) => ({ entries, next: entries.next() }));
  const writer = new SegmentWriter();
  let closed = 0;
  for (;;) {
    let least: string | null = null;
    for (const { next } of streams) if (!next.done && (least === null || next.value.term < least)) least = next.value.term;
    if (least === null) return writer.close();
    const postings: Posting[] = [];
    for (const stream of streams) {
      if (stream.next.done || stream.next.value.term !== least) continue;
      for (const posting of stream.next.value.postings()) if (isAlive(posting.doc)) postings.push(posting);
      stream.next = stream.entries.next();
    }
    postings.sort((a, b) => a.doc - b.doc);
    writer.add(least, postings);
    if (writer.segment.blocks.length > closed + 16) {
      closed = writer.segment.blocks.length;
      await pause();
    }
  }
}

/** Numbers of the blocks of a segment that may hold terms beginning with `prefix`. */
export function blocksFor(heads: readonly string[], prefix: string, exact: boolean): { first: number; last: number } {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heads[middle]! <= prefix) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, low - 1);
  let last = first;
  if (!exact) while (last + 1 < heads.length && heads[last + 1]!.startsWith(prefix)) last++;
  return { first, last };
}

/** The terms in a block that are, or begin with, `prefix`. */
export function termsIn(block: Uint8Array, prefix: string, exact: boolean): { term: string; postings: Posting[] }[] {
  const found: { term: string; postings: Posting[] }[] = [];
  for (const { term, postings } of entriesOf(block)) {
    if (exact ? term === prefix : term.startsWith(prefix)) found.push({ term, postings: postings() });
    else if (term > prefix && !term.startsWith(prefix)) break;
  }
  return found;
}
