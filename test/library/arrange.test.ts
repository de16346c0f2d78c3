import { describe, expect, it } from 'vitest';
import { arrange, choices, fits, NO_FILTERS, related } from '../../src/library/arrange';
import { type Row, toRow } from '../../src/saved/row';
import { sampleArticle } from '../saved/sample';

const rows: Row[] = Array.from({ length: 40 }, (_, at) => toRow(sampleArticle(at, 60 + at * 100), at + 1));
const numbers = (found: readonly Row[]): number[] => found.map((row) => row.doc - 1);

describe('the list', () => {
  it.each([
    ['site', { site: 'Beursblad' }, (at: number) => at % 3 === 1],
    ['language', { language: 'en' }, (at: number) => at % 3 === 0],
    ['tag', { tag: 'lezen' }, (at: number) => at % 10 === 0],
    ['actor', { actor: 'actor_3' }, (at: number) => at % 8 === 3],
    ['state', { state: 'done' }, (at: number) => at % 3 === 2],
    ['days', { from: '2024-01-05', to: '2024-01-07' }, (at: number) => at >= 4 && at <= 6],
  ])('is narrowed by %s', (_name, filter, expected) => {
    const shown = rows.filter((row) => fits(row, { ...NO_FILTERS, ...filter }));
    expect(numbers(shown)).toEqual(Array.from({ length: 40 }, (_, at) => at).filter(expected));
  });

  it('shows what the search found, best first, unless another order was chosen', () => {
    const scores = new Map([
      [5, 1],
      [9, 3],
      [2, 2],
    ]);
    expect(arrange(rows, NO_FILTERS, 'fit', scores).map((row) => row.doc)).toEqual([9, 2, 5]);
    expect(arrange(rows, NO_FILTERS, 'length', scores).map((row) => row.doc)).toEqual([2, 5, 9]);
    expect(arrange(rows, NO_FILTERS, 'saved', null)[0]!.doc).toBe(40);
  });

  it('offers what there is, commonest first', () => {
    expect(choices(rows, (row) => [row.site])).toEqual([
      { value: 'De Meridiaan', count: 14 },
      { value: 'Beursblad', count: 13 },
      { value: 'The Ledger', count: 13 },
    ]);
  });

  it('knows what else was read about the same', () => {
    const others = related(rows[3]!, ['actor_3'], rows, 3);
    expect(others.map((one) => one.row.doc - 1)).toEqual([35, 27, 19]);
    expect(others[0]!.shared).toEqual(['actor_3']);
  });
});
