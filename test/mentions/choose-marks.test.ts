import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/blocks';
import type { Mention } from '../../src/mentions/mention';
import { chooseMarks } from '../../src/mentions/choose-marks';

const mention = (block: number, id: string, more: Partial<Mention> = {}): Mention => ({
  block,
  start: 0,
  end: 3,
  kind: id.startsWith('term:') ? 'term' : 'company',
  id,
  score: 1,
  how: 'full',
  ...more,
});
const amount = (block: number, number: number, value: number, sort: 'money' | 'percent' | 'basis_points'): Mention =>
  mention(block, `amount:${number}`, { kind: 'amount', amount: { sort, value, ...(sort === 'money' ? { currency: 'EUR' } : {}) } });
/** Headline, two paragraphs, a subhead, a paragraph. */
const article = {
  blocks: ['heading', 'paragraph', 'paragraph', 'heading', 'paragraph'].map((kind) => ({ kind, level: 2, runs: [] })),
} as unknown as Article;

describe('chooseMarks', () => {
  const mentions = [
    mention(0, 'ant'),
    mention(1, 'ant'),
    mention(2, 'ant'),
    mention(2, 'term:ipo'),
    mention(4, 'ant'),
    mention(4, 'term:ipo'),
  ];

  it('marks the first of each in the text, not in the headline', () => {
    expect(chooseMarks(mentions, article, 'first', [])).toEqual([1, 3]);
  });

  it('marks the first in each section', () => {
    expect(chooseMarks(mentions, article, 'section', [])).toEqual([1, 3, 4, 5]);
  });

  it('marks all', () => {
    expect(chooseMarks(mentions, article, 'all', [])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('marks in the headline who is named nowhere else', () => {
    expect(chooseMarks([mention(0, 'fed'), mention(1, 'ant')], article, 'first', [])).toEqual([0, 1]);
  });

  it('leaves out muted kinds', () => {
    expect(chooseMarks(mentions, article, 'all', ['company'])).toEqual([3, 5]);
  });

  it('marks an amount only where there is something to explain, and once of a sort', () => {
    const amounts = [
      amount(1, 0, 12, 'percent'),
      amount(1, 1, 34.5e9, 'money'),
      amount(2, 2, 7e9, 'money'),
      amount(2, 3, 400, 'money'),
      amount(2, 4, 25, 'basis_points'),
    ];
    expect(chooseMarks(amounts, article, 'first', [])).toEqual([1, 4]);
  });

  describe('the budget of a block', () => {
    const terms = [1, 3, 2, 2, 3].map((level, index) => mention(1, `term:${index}`, { level: level as 1 | 2 | 3 }));
    const withText = (words: number): Article => {
      const runs = [{ text: Array.from({ length: words }, () => 'woord').join(' ') }];
      return { blocks: article.blocks.map((block) => ({ ...block, runs })) } as unknown as Article;
    };

    it('is three terms in a short one, the rare ones first, and none that everybody knows', () => {
      expect(chooseMarks(terms, withText(20), 'first', [])).toEqual([1, 2, 4]);
    });

    it('grows with the words', () => {
      expect(chooseMarks(terms, withText(88), 'first', [])).toEqual([1, 2, 3, 4]);
    });

    it('never leaves out an actor', () => {
      const actors = ['a', 'b', 'c', 'd', 'e'].map((id) => mention(1, id));
      expect(chooseMarks([...actors, ...terms], withText(20), 'first', [])).toEqual([0, 1, 2, 3, 4, 6, 7, 9]);
    });
  });
});
