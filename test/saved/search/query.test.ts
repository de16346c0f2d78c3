import { describe, expect, it } from 'vitest';
import { ConceptNames, findDocuments, findHits, type Postings, readQuery, snippet } from '../../../src/saved/search/query';
import { blocksFor, termsIn, toSegment, writeTerms } from '../../../src/saved/search/segment';
import { searchTerms } from '../../../src/saved/search/terms';
import { sampleArticle } from '../sample';

const names = new ConceptNames([
  { id: 'term:ipo', kind: 'term', titles: ['beursgang', 'IPO', 'Börsengang', 'introduction en bourse'] },
  { id: 'term:equity', kind: 'term', titles: ['eigen vermogen', 'equity'] },
]);
const withText = (number: number, text: string, more: Partial<ReturnType<typeof sampleArticle>> = {}) => {
  const record = sampleArticle(number, 20);
  return {
    ...record,
    ...more,
    article: { ...record.article, title: `Artikel ${number}`, blocks: [{ kind: 'paragraph' as const, runs: [{ text }] }] },
    mentions: [],
    cards: {},
  };
};
const library = [
  withText(1, 'De zürichse bank koopt aandelen van de rivaal.'),
  withText(2, 'The bank plans to list its shares.', { tags: ['Zürich'] }),
  withText(3, 'Iets over koersen en niets anders.', { note: 'navragen bij de bank' }),
];
const ipo = {
  ...withText(4, 'Shares priced at the top of the range.'),
  mentions: [{ block: 0, start: 0, end: 6, kind: 'term' as const, id: 'term:ipo', score: 1, how: 'term' as const }],
};
const segment = toSegment([...library, ipo].map((record, at) => ({ doc: at + 1, terms: writeTerms(searchTerms(record)) })));
const postings: Postings = {
  find: (prefix, exact) => {
    const { first, last } = blocksFor(segment.heads, prefix, exact);
    return Promise.resolve(segment.blocks.slice(first, last + 1).flatMap((block) => termsIn(block, prefix, exact)));
  },
};
const search = async (typed: string): Promise<number[]> =>
  [...((await findDocuments(readQuery(typed, names), postings, 4)) ?? new Map()).keys()].sort();

describe('a search', () => {
  it.each([
    ['bank', [1, 2, 3]],
    ['zurich', [1, 2]],
    ['ZÜRICH bank', [1, 2]],
    ['koers', [3]],
    ['navragen', [3]],
    ['beursgang', [4]],
    ['Börseng', [4]],
    ['introduction en bourse', [4]],
    ['ipo shares', [4]],
    ['eigen vermogen', []],
    ['artikel 2', [2]],
    ['bank onvindbaar', []],
  ])('for %j finds %j', async (typed, found) => {
    expect(await search(typed)).toEqual(found);
  });

  it('for nothing finds everything', async () => {
    expect(await findDocuments(readQuery(' - ', names), postings, 4)).toBeNull();
  });

  it('puts an article whose title has the word above one that names it in passing', async () => {
    const found = await findDocuments(readQuery('artikel', names), postings, 4);
    expect([...found!.values()].every((score) => score > 0)).toBe(true);
    const both = toSegment([
      { doc: 1, terms: writeTerms(new Map([['rente', 1]])) },
      { doc: 2, terms: writeTerms(new Map([['rente', 13]])) },
    ]);
    const scores = await findDocuments(
      readQuery('rente', names),
      { find: (prefix, exact) => Promise.resolve(termsIn(both.blocks[0]!, prefix, exact)) },
      2,
    );
    expect(scores!.get(2)).toBeGreaterThan(scores!.get(1)!);
  });
});

describe('what is highlighted', () => {
  it('stands in the text as typed there, accents and all', () => {
    const text = 'Die Börse und die Börsen; börsennotiert.';
    const hits = findHits(text, readQuery('borse', names));
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['Börse', 'Börsen', 'börsennotiert']);
  });

  it('is also what they mean in another language, once where both are the same', () => {
    const text = 'Noordbank plans an IPO. A beursgang, they say.';
    const named = [
      { id: 'term:ipo', start: 19, end: 22 },
      { id: 'term:ipo', start: 26, end: 35 },
      { id: 'noordbank', start: 0, end: 9 },
    ];
    const hits = findHits(text, readQuery('beursgang', names), named);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['IPO', 'beursgang']);
  });

  it('is in the piece that is shown', () => {
    const text = `${'woord '.repeat(100)}de beurs sloot ${'einde '.repeat(100)}`;
    const hits = findHits(text, readQuery('beurs', names));
    const piece = snippet(text, hits, 80);
    expect(piece.text).toContain('beurs');
    expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
  });
});
