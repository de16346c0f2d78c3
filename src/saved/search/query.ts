/**
 * From what the reader types to the articles that hold all of it: each word as the beginning of a word
 * ("koers" finds "koersen"), or as a name, in any language, of an actor or term that an article
 * mentions ("beursgang" finds an English article on an IPO, through the id that both carry).
 */
import { foldName, readWords } from '../../language/words';
import { idTerm } from './terms';
import type { Posting } from './segment';

/** Something with names: an actor or term of a saved article. */
export interface Concept {
  id: string;
  kind: string;
  /** As cards and knowledge call it, in any language; the first one is shown. */
  titles: string[];
}

/** Where postings come from. */
export interface Postings {
  /** All terms that are (`exact`) or begin with `prefix`. */
  find(prefix: string, exact: boolean): Promise<{ term: string; postings: Posting[] }[]>;
}

export interface Query {
  /** Folded words in order; the last one may still be typed. */
  words: string[];
  /** Ids meant by a stretch of the words, end exclusive. */
  concepts: { start: number; end: number; id: string }[];
}

/** Words of which only whole ones count: one or two letters begin half of the dictionary. */
const SHORT = 3;
/** Words looked for; more narrow nothing down. */
const MAX_WORDS = 12;
/** Ids that one word may mean while it is typed. */
const MAX_CONCEPTS = 24;

/** Which concepts are called so. Made once for many queries; folding the names is what costs. */
export class ConceptNames {
  private readonly names: { key: string; id: string }[];
  constructor(concepts: Iterable<Concept>) {
    this.names = [...concepts].flatMap(({ id, titles }) => titles.map((title) => ({ key: foldName(title), id }))).filter(({ key }) => key);
    this.names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }
  /** Ids with a name that is, or begins with, `key`. */
  find(key: string, exact: boolean): string[] {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.names[middle]!.key < key) low = middle + 1;
      else high = middle;
    }
    const ids = new Set<string>();
    for (; low < this.names.length && ids.size < MAX_CONCEPTS; low++) {
      const { key: name, id } = this.names[low]!;
      if (exact ? name !== key : !name.startsWith(key)) break;
      ids.add(id);
    }
    return [...ids];
  }
}

/** What is looked for. No words: everything. */
export function readQuery(typed: string, names: ConceptNames): Query {
  const words = readWords(typed)
    .map((word) => word.folded)
    .slice(0, MAX_WORDS);
  const concepts: Query['concepts'] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + 5); end++) {
      const key = words.slice(start, end).join(' ');
      const typing = end === words.length && key.length >= SHORT + 1;
      for (const id of names.find(key, !typing)) concepts.push({ start, end, id });
    }
  }
  return { words, concepts };
}

/**
 * Documents that hold every word, with a score that is higher the more they say of it.
 *
 * @param size how many documents there are
 * @returns `null` for an empty query: everything fits
 */
export async function findDocuments(query: Query, postings: Postings, size: number): Promise<Map<number, number> | null> {
  if (!query.words.length) return null;
  const scored = query.words.map(() => new Map<number, number>());
  const more = (at: number, found: readonly Posting[], factor: number): void => {
    const scores = scored[at]!;
    for (const { doc, weight } of found) {
      const score = (factor * weight) / (weight + HALF);
      if (score > (scores.get(doc) ?? 0)) scores.set(doc, score);
    }
  };
  await Promise.all([
    ...query.words.map(async (word, at) => {
      const exact = word.length < SHORT;
      for (const { term, postings: found } of await postings.find(word, exact)) more(at, found, term === word ? 1 : 0.6);
    }),
    ...query.concepts.map(async ({ start, end, id }) => {
      for (const { postings: found } of await postings.find(idTerm(id), true)) for (let at = start; at < end; at++) more(at, found, 0.8);
    }),
  ]);
  // The rarest word first: fewest documents to look at.
  scored.sort((a, b) => a.size - b.size);
  const total = new Map<number, number>();
  for (const doc of scored[0]!.keys()) {
    let score = 0;
    for (const scores of scored) {
      const own = scores.get(doc);
      if (own === undefined) {
        score = -1;
        break;
      }
      score += own * Math.log(1 + size / scores.size);
    }
    if (score >= 0) total.set(doc, score);
  }
  return total;
}

/** Weight at which a word counts half of what it can: a title's word counts more than half, one in passing little. */
const HALF = 6;

/** Who or what a text names where, UTF-16 offsets. */
export interface Named {
  id: string;
  start: number;
  end: number;
}

/**
 * Where the words of a query stand in a text, and what they mean in another language ("IPO" for
 * "beursgang"), to be shown: UTF-16 offsets, rising, never overlapping.
 *
 * @param named who and what is named in this text, as far as it is known
 */
export function findHits(text: string, query: Query, named: readonly Named[] = []): { start: number; end: number }[] {
  if (!query.words.length) return [];
  const meant = new Set(query.concepts.map(({ id }) => id));
  const hits = [
    ...readWords(text).filter(({ folded }) =>
      query.words.some((word) => (word.length < SHORT ? folded === word : folded.startsWith(word))),
    ),
    ...named.filter(({ id }) => meant.has(id)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of hits) if (start >= (apart.at(-1)?.end ?? 0) && end > start) apart.push({ start, end });
  return apart;
}

/**
 * A piece of a text around the first hits, of about `length` units, cut between words.
 *
 * @returns the text's beginning when nothing is hit
 */
export function snippet(text: string, hits: readonly { start: number; end: number }[], length: number): { text: string; start: number } {
  const first = hits[0]?.start ?? 0;
  let start = Math.max(0, first - Math.floor(length / 4));
  if (start > 0) start = text.indexOf(' ', start) + 1 || start;
  if (start > first) start = first;
  return { text: text.slice(start, start + length), start };
}
