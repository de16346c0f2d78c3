import { describe, expect, it } from 'vitest';
import { UnreadableRecord } from '../../src/saved/migrate';
import { readRecord } from '../../src/saved/read-record';
import { RECORD_VERSION } from '../../src/saved/record';

/** One record of every version before today's, as that version wrote it. */
const EARLIER: Record<number, Record<string, unknown>> = {
  1: {
    version: 1,
    key: 'krant.example/a',
    article: {
      title: 'Kop',
      byline: ['A. Schrijver'],
      published: '2026-01-02',
      modified: null,
      language: 'nl',
      site: 'De Krant',
      url: 'https://krant.example/a',
      leadImage: null,
      blocks: [
        { kind: 'heading', level: 1, runs: [{ text: 'Kop' }] },
        { kind: 'paragraph', runs: [{ text: 'De beursgang gaat door.' }] },
      ],
      part: null,
      shown: 'whole',
    },
    mentions: [{ block: 1, start: 3, end: 12, kind: 'term', id: 'term:ipo', score: 1, how: 'term' }],
    keyActors: [],
    cards: {},
    images: [{ src: 'https://krant.example/a.png', type: 'image/png', bytes: new Uint8Array([1, 2]) }],
    imagesLeft: 1,
    savedAt: '2026-01-03T00:00:00.000Z',
    changedAt: '2026-01-03T00:00:00.000Z',
    knowledge: '1.2026-01-01',
    tags: ['x'],
    note: 'n',
    highlights: [],
    reading: { state: 'reading', position: 0.5 },
  },
};

describe('a record of an earlier version', () => {
  it('is kept here for every version', () => {
    expect(Object.keys(EARLIER).map(Number)).toEqual(Array.from({ length: RECORD_VERSION - 1 }, (_, i) => i + 1));
  });

  it.each(Object.keys(EARLIER))('%s opens with nothing lost', (version) => {
    const old = EARLIER[Number(version)]!;
    const { version: now, names, ...rest } = readRecord(old);
    const { version: _then, ...kept } = old;
    expect(now).toBe(RECORD_VERSION);
    expect(names).toEqual({});
    expect(rest).toEqual(kept);
  });
});

describe('a record that is none', () => {
  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ version: 0 }],
    [{ version: '2' }],
    [{ ...EARLIER[1], article: null }],
    [{ ...EARLIER[1], key: '' }],
  ])('%j is refused', (value) => {
    expect(() => readRecord(value)).toThrow(UnreadableRecord);
  });

  it('names the field that is wrong', () => {
    expect(() => readRecord({ ...EARLIER[1], tags: 'x' })).toThrow(/tags/);
  });

  it('loses mentions that lie outside of the text, and nothing else', () => {
    const mentions = [
      ...(EARLIER[1]!.mentions as object[]),
      { block: 1, start: 3, end: 4000, kind: 'term', id: 'x', score: 1, how: 'term' },
    ];
    expect(readRecord({ ...EARLIER[1], mentions }).mentions).toHaveLength(1);
  });
});
