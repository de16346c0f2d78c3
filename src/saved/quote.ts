/**
 * Finding a highlight again after its article was edited: words with what stood around them, looked
 * for in the text of today.
 *
 * First exactly: of several places the one whose surroundings agree best, then the one nearest to the
 * old place. Else nearly: rare pieces of the quote (seeds) are looked up, each votes for a start, and
 * the best starts are compared by edit distance in a window. A quote that lost more than a quarter of
 * its signs is not found, and is listed instead of shown at a wrong place.
 *
 * Example: "the bank of England raised" finds "the Bank of England has raised" (distance 5 of 26).
 * Source: TextQuoteSelector of the W3C Web Annotation model; matching as in hypothesis/client
 * `match-quote.ts` (exact first, then approximate with weights for context), with our own seeds, because
 * a plain approximate search takes time with text times quote.
 */
import { type Block, blockText } from '../article/blocks';
import type { Highlight, HighlightColor, Quoted } from './record';

/** UTF-16 units of context kept at each side: tells repeated words apart, and is what hypothesis keeps. */
const CONTEXT = 32;
/** Share of the quote that may have changed. */
const MAX_CHANGED = 0.25;
/** Longest quote that is looked for by distance, in UTF-16 units; longer ones by their two ends. Bounds time to 1,000 x 1,250 steps a place. */
const MAX_FUZZY = 1000;
/** Units of a seed. Shorter seeds are everywhere, longer ones do not survive an edit. */
const SEED = 8;
/** Places compared by distance, and places looked at for each seed: what bounds the time in a text of one repeated word. */
const MAX_PLACES = 8;
const MAX_HITS = 40;

/** The quote of a stretch of text. */
export const quoteAt = (text: string, start: number, end: number): Quoted => ({
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  exact: text.slice(start, end),
  suffix: text.slice(end, end + CONTEXT),
});

/** 128 random bits as hex. `randomUUID` is there on https pages only, and articles are read on others too. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A new highlight of a stretch of text, without a note.
 *
 * @param now ISO 8601 instant
 */
export const newHighlight = (blocks: readonly Block[], place: Found, color: HighlightColor, now: string): Highlight => ({
  id: randomId(),
  quote: quoteAt(blockText(blocks[place.block]!), place.start, place.end),
  place,
  color,
  note: '',
  made: now,
  changed: now,
});

export interface Found {
  block: number;
  start: number;
  end: number;
}

/**
 * Where a quote stands now.
 *
 * @param before where it stood, to prefer the nearest of equals
 * @returns `null` when it is not there any more, or only with more than a quarter changed
 */
export function findQuote(quote: Quoted, blocks: readonly Block[], before: Found | null): Found | null {
  if (!quote.exact) return null;
  const texts = blocks.map(blockText);
  return findExact(quote, texts, before) ?? findNear(quote, texts, before);
}

/** All highlights with their places in the blocks of today; `place` is `null` for those that are to be listed. */
export function anchor(highlights: readonly Highlight[], blocks: readonly Block[]): Highlight[] {
  return highlights.map((one) => ({ ...one, place: findQuote(one.quote, blocks, one.place) }));
}

const commonEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};
const commonStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

/** Units of context that agree at a place. */
const agreeing = (quote: Quoted, text: string, start: number, end: number): number =>
  commonEnd(quote.prefix, text.slice(Math.max(0, start - CONTEXT), start)) + commonStart(quote.suffix, text.slice(end, end + CONTEXT));

const distance = (before: Found | null, block: number, start: number): number =>
  before ? Math.abs(before.block - block) * 1e6 + Math.abs(before.start - start) : block * 1e6 + start;

function findExact(quote: Quoted, texts: readonly string[], before: Found | null): Found | null {
  let best: (Found & { agree: number }) | null = null;
  texts.forEach((text, block) => {
    let hits = 0;
    for (let start = text.indexOf(quote.exact); start >= 0 && hits < 5000; start = text.indexOf(quote.exact, start + 1), hits++) {
      const end = start + quote.exact.length;
      const agree = agreeing(quote, text, start, end);
      if (
        !best ||
        agree > best.agree ||
        (agree === best.agree && distance(before, block, start) < distance(before, best.block, best.start))
      )
        best = { block, start, end, agree };
    }
  });
  return best && { block: (best as Found).block, start: (best as Found).start, end: (best as Found).end };
}

function findNear(quote: Quoted, texts: readonly string[], before: Found | null): Found | null {
  const { exact } = quote;
  // A short word that changed is another word.
  if (exact.length < SEED) return null;
  if (exact.length > MAX_FUZZY) return findByEnds(quote, texts, before);
  const votes = new Map<string, { block: number; start: number; count: number }>();
  const step = Math.max(1, Math.floor((exact.length - SEED) / 24));
  for (let at = 0; at + SEED <= exact.length; at += step) {
    const seed = exact.slice(at, at + SEED);
    texts.forEach((text, block) => {
      let hits = 0;
      for (let hit = text.indexOf(seed); hit >= 0 && hits < MAX_HITS; hit = text.indexOf(seed, hit + 1), hits++) {
        const start = Math.max(0, hit - at);
        // Starts that differ by an edit are one place.
        const key = `${block}:${Math.round(start / 16)}`;
        const vote = votes.get(key);
        if (vote) vote.count++;
        else votes.set(key, { block, start, count: 1 });
      }
    });
  }
  const places = [...votes.values()]
    .sort((a, b) => b.count - a.count || distance(before, a.block, a.start) - distance(before, b.block, b.start))
    .slice(0, MAX_PLACES);
  let best: (Found & { cost: number }) | null = null;
  const allowed = Math.floor(exact.length * MAX_CHANGED);
  for (const place of places) {
    const text = texts[place.block]!;
    const slack = allowed + 16;
    const from = Math.max(0, place.start - slack);
    const match = nearest(exact, text.slice(from, place.start + exact.length + slack));
    if (match.cost > allowed) continue;
    const start = from + match.start;
    const end = from + match.end;
    // Agreeing context weighs less than the words themselves.
    const cost = match.cost - agreeing(quote, text, start, end) / (2 * CONTEXT);
    if (end > start && (!best || cost < best.cost)) best = { block: place.block, start, end, cost };
  }
  return best && { block: best.block, start: best.start, end: best.end };
}

/** A long quote is where its first and last words are, about as far apart as they were. */
function findByEnds(quote: Quoted, texts: readonly string[], before: Found | null): Found | null {
  const { exact } = quote;
  const half = MAX_FUZZY / 4;
  const head = findQuoteIn({ prefix: quote.prefix, exact: exact.slice(0, half), suffix: '' }, texts, before);
  const tail = findQuoteIn({ prefix: '', exact: exact.slice(-half), suffix: quote.suffix }, texts, before);
  if (!head || !tail || head.block !== tail.block || tail.end <= head.start) return null;
  const length = tail.end - head.start;
  const fits = Math.abs(length - exact.length) <= exact.length * MAX_CHANGED;
  return fits ? { block: head.block, start: head.start, end: tail.end } : null;
}

const findQuoteIn = (quote: Quoted, texts: readonly string[], before: Found | null): Found | null =>
  findExact(quote, texts, before) ?? findNear(quote, texts, before);

/**
 * The stretch of `text` that is nearest to `pattern` by edit distance, and that distance.
 * Source: Sellers 1980, with the start carried along.
 */
function nearest(pattern: string, text: string): { start: number; end: number; cost: number } {
  const size = pattern.length;
  let costs = Int32Array.from({ length: size + 1 }, (_, i) => i);
  let starts = new Int32Array(size + 1);
  let nextCosts = new Int32Array(size + 1);
  let nextStarts = new Int32Array(size + 1);
  let best = { start: 0, end: 0, cost: size };
  for (let column = 1; column <= text.length; column++) {
    nextCosts[0] = 0;
    nextStarts[0] = column;
    const sign = text.charCodeAt(column - 1);
    for (let row = 1; row <= size; row++) {
      const change = costs[row - 1]! + (pattern.charCodeAt(row - 1) === sign ? 0 : 1);
      const leave = nextCosts[row - 1]! + 1;
      const insert = costs[row]! + 1;
      if (change <= leave && change <= insert) {
        nextCosts[row] = change;
        nextStarts[row] = starts[row - 1]!;
      } else if (insert <= leave) {
        nextCosts[row] = insert;
        nextStarts[row] = starts[row]!;
      } else {
        nextCosts[row] = leave;
        nextStarts[row] = nextStarts[row - 1]!;
      }
    }
    if (nextCosts[size]! < best.cost) best = { start: nextStarts[size]!, end: column, cost: nextCosts[size]! };
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return best;
}
