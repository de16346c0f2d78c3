import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFor, mergeSegments, type Segment, termsIn, toSegment, writeTerms } from '../../../src/saved/search/segment';

const term = fc
  .oneof(
    fc.constantFrom('bank', 'banken', 'bankier', 'beurs', 'be', 'zürich', '🏦', '🏧a', '\u0001term:ipo'),
    fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  )
  .filter((one) => !/\p{Cs}/u.test(one));
const documents = fc.array(fc.dictionary(term, fc.integer({ min: 1, max: 255 }), { maxKeys: 30, noNullPrototype: true }), {
  minLength: 1,
  maxLength: 12,
});

const lookUp = (segment: Segment, prefix: string, exact: boolean): Map<string, number> => {
  const found = new Map<string, number>();
  if (!segment.heads.length) return found;
  const { first, last } = blocksFor(segment.heads, prefix, exact);
  for (let at = first; at <= last; at++)
    for (const one of termsIn(segment.blocks[at]!, prefix, exact))
      for (const { doc, weight } of one.postings) found.set(`${one.term} ${doc}`, weight);
  return found;
};
/** The same, the slow way. */
const expected = (
  docs: Record<string, number>[],
  prefix: string,
  exact: boolean,
  alive = (_doc: number): boolean => true,
): Map<string, number> =>
  new Map(
    docs.flatMap((terms, at) =>
      Object.entries(terms)
        .filter(([one]) => alive(at + 1) && (exact ? one === prefix : one.startsWith(prefix)))
        .map(([one, weight]): [string, number] => [`${one} ${at + 1}`, weight]),
    ),
  );
const written = (docs: Record<string, number>[]) =>
  docs.map((terms, at) => ({ doc: at + 1, terms: writeTerms(new Map(Object.entries(terms))) }));

describe('a segment', () => {
  it('finds what a scan of all documents finds', () => {
    fc.assert(
      fc.property(documents, term, fc.boolean(), (docs, prefix, exact) => {
        expect(lookUp(toSegment(written(docs)), prefix, exact)).toEqual(expected(docs, prefix, exact));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('finds words over many blocks', () => {
    const words = Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`woord${String(i).padStart(5, '0')}`, 1 + (i % 255)]));
    const segment = toSegment(written([words, { woord00001: 3 }]));
    expect(segment.blocks.length).toBeGreaterThan(5);
    expect(lookUp(segment, 'woord012', false).size).toBe(100);
    expect(lookUp(segment, 'woord00001', true)).toEqual(
      new Map([
        ['woord00001 1', 2],
        ['woord00001 2', 3],
      ]),
    );
    expect(lookUp(segment, 'woord08999', true).size).toBe(1);
    expect(lookUp(segment, 'woord', false).size).toBe(9001);
  });

  it('merges with others as if all had been written at once, without the dead', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.nat(12), term, async (docs, dead, prefix) => {
        const rows = written(docs);
        const cut = Math.floor(rows.length / 2);
        const parts = [rows.slice(0, cut), rows.slice(cut)].map((part) => toSegment(part).blocks);
        const merged = await mergeSegments(
          parts,
          (doc) => doc !== dead,
          () => Promise.resolve(),
        );
        expect(lookUp(merged, prefix, false)).toEqual(expected(docs, prefix, false, (doc) => doc !== dead));
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});
