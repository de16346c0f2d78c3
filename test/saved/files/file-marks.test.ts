import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/mentions/mention';
import { fileMarks } from '../../../src/saved/files/file-marks';
import { toHtml } from '../../../src/saved/files/html';
import { toMarkdown } from '../../../src/saved/files/markdown';
import { sampleArticle } from '../sample';

describe('what a file explains', () => {
  const base = sampleArticle(50, 60);
  const [named] = base.mentions;
  const card = base.cards[named!.id]!;
  const term = (id: string, start: number, level: Mention['level']): Mention => ({
    ...named!,
    kind: 'term',
    id,
    start,
    end: start + 3,
    how: 'term',
    level,
  });
  const record = {
    ...base,
    keyActors: [],
    mentions: [named!, term('term:bank', 30, 1), term('term:rare', 40, 3), term('term:lost', 45, 3)],
    cards: {
      [named!.id]: card,
      'term:bank': { ...card, id: 'term:bank', kind: 'term' as const, title: 'Everyday word' },
      'term:rare': { ...card, id: 'term:rare', kind: 'term' as const, title: 'Rare word' },
    },
  };

  it('is what the page marks: no word that nearly everybody knows, nothing without its card', () => {
    expect(fileMarks(record).map((one) => one.id)).toEqual([named!.id, 'term:rare']);
  });

  it.each([
    ['HTML', (file: string) => file.slice(0, file.indexOf('id="kantlijn-data"')), toHtml],
    ['Markdown', (file: string) => file, toMarkdown],
  ] as const)('is all that stands in the %s for a reader', (_name, shown, write) => {
    const file = shown(write(record));
    expect(file).toContain('Rare word');
    expect(file).not.toContain('Everyday word');
  });
});
