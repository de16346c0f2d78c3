import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftEntry, writeIndex } from '../../src/knowledge/compile/write';
import { openKnowledge } from '../../src/knowledge/open';
import { foldName } from '../../src/language/words';
import { NameFlag } from '../../src/mentions/lexicon';

const entry = (id: string, names: string[], more: Partial<DraftEntry> = {}): DraftEntry => ({
  id,
  kind: 'company',
  name: names[0] ?? id,
  country: 'NL',
  prior: 0.5,
  sort: 'bank',
  related: [],
  names: names.map((name) => ({ name, flags: NameFlag.full, languages: null })),
  payload: '{"facts":[]}',
  offices: [],
  ...more,
});
const open = (entries: DraftEntry[]) => openKnowledge(writeIndex(entries, 20_000).bytes.slice().buffer as ArrayBuffer, { verify: true });

describe('openKnowledge', () => {
  it('finds every name that was written, and its entry', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((name) => foldName(name) !== ''),
          { minLength: 1, maxLength: 60 },
        ),
        (names) => {
          const knowledge = open(names.map((name, number) => entry(`e${number}`, [name])));
          names.forEach((name, number) => {
            const ids = knowledge.senses(foldName(name)).map((sense) => knowledge.entry(sense.entry).id);
            expect(ids).toContain(`e${number}`);
          });
        },
      ),
    );
  });

  it('knows no name that was not written', () => {
    expect(open([entry('a', ['Ant Group'])]).senses('ant')).toEqual([]);
  });

  it('gives the same bytes in whatever order entries come', () => {
    const entries = [entry('b', ['Beta'], { related: ['a'] }), entry('a', ['Alpha']), entry('c', ['Alpha'])];
    expect(writeIndex([...entries].reverse(), 1).bytes).toEqual(writeIndex(entries, 1).bytes);
  });

  it('keeps country, kind, prior, sort and related ids', () => {
    const knowledge = open([
      entry('a', ['Alpha'], { related: ['b'], country: 'CN', kind: 'person', prior: 1, sort: 'ceo' }),
      entry('b', ['Beta']),
    ]);
    expect(knowledge.entry(knowledge.indexOf('a'))).toEqual({
      id: 'a',
      kind: 'person',
      name: 'Alpha',
      country: 'CN',
      prior: 1,
      sort: 'ceo',
      related: ['b'],
    });
  });

  it('lists the holders of an office', () => {
    const facts = [{ relation: 'office', of: 'ceo', value: '@bank', from: '2020', source: 'editorial', asOf: '2024' }];
    const knowledge = open([
      entry('p', ['Ann Person'], { kind: 'person', payload: JSON.stringify({ facts }), offices: ['ceo@bank'] }),
      entry('bank', ['Bank']),
    ]);
    expect(knowledge.holders('ceo', 'bank')).toEqual([{ person: 'p', role: 'ceo', of: 'bank', from: '2020', until: null, asOf: '2024' }]);
    expect(knowledge.holders('cfo', 'bank')).toEqual([]);
  });

  it('refuses another version, naming both', () => {
    const bytes = writeIndex([entry('a', ['Alpha'])], 1).bytes.slice();
    bytes[4] = 99;
    expect(() => openKnowledge(bytes.buffer as ArrayBuffer)).toThrow(/expected format 1, found 99/);
  });

  it('refuses a file that was cut off anywhere', () => {
    const { bytes } = writeIndex([entry('a', ['Alpha'])], 1);
    for (let length = 0; length < bytes.length; length += 7) {
      expect(() => openKnowledge(bytes.slice(0, length).buffer as ArrayBuffer)).toThrow(/^knowledge: expected/);
    }
  });

  it('notices one flipped bit when asked to verify', () => {
    const bytes = writeIndex([entry('a', ['Alpha'])], 1).bytes.slice();
    bytes[bytes.length - 9]! ^= 1;
    expect(() => openKnowledge(bytes.buffer as ArrayBuffer, { verify: true })).toThrow(/checksum/);
  });

  it('refuses two entries of one id', () => {
    expect(() => writeIndex([entry('a', ['Alpha']), entry('a', ['Beta'])], 1)).toThrow(/a: this id stands twice/);
  });
});
