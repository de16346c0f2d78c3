import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../src/saved/merge';
import { quoteAt } from '../../src/saved/quote';
import { blockText } from '../../src/article/blocks';
import type { Highlight } from '../../src/saved/record';
import { sampleArticle } from './sample';

const record = sampleArticle(1, 60);
const text = blockText(record.article.blocks[1]!);
const highlight = (id: string, changed: string): Highlight => ({
  id,
  quote: quoteAt(text, 0, 10),
  place: { block: 1, start: 0, end: 10 },
  color: 'blue',
  note: changed,
  made: changed,
  changed,
});

describe('two records of one article', () => {
  it('are the one that is here when the other adds nothing', () => {
    expect(mergeRecords(record, structuredClone(record))).toBe(record);
    expect(mergeRecords(record, { ...record, changedAt: '1999' })).toBe(record);
  });

  it('become the later one, with tags, notes and highlights of both', () => {
    const here = { ...record, tags: ['a'], note: 'hier', highlights: [highlight('x', '2026-01-01'), highlight('y', '2026-01-05')] };
    const other = {
      ...record,
      changedAt: '2099-01-01',
      tags: ['b'],
      highlights: [highlight('x', '2026-02-01')],
      article: { ...record.article, title: 'Nieuw' },
    };
    const merged = mergeRecords(here, other);
    expect(merged.article.title).toBe('Nieuw');
    expect(merged.tags).toEqual(['a', 'b']);
    expect(merged.note).toBe('hier');
    expect(merged.highlights.map((one) => [one.id, one.note])).toEqual([
      ['x', '2026-02-01'],
      ['y', '2026-01-05'],
    ]);
  });
});
