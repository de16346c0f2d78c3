import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/mentions/find';
import type { Lexicon } from '../../src/mentions/lexicon';
import { knowledge } from './whole-index';

/** An index that has nothing and counts how often it is asked. */
function emptyIndex(): { lexicon: Lexicon; asked: () => number } {
  let count = 0;
  const lexicon: Lexicon = {
    senses: () => {
      count++;
      return [];
    },
    entry: () => {
      throw new Error('there is no entry');
    },
    indexOf: () => -1,
    holders: () => [],
    offices: () => [],
    maxWords: 12,
  };
  return { lexicon, asked: () => count };
}

/** Lookups a word that we allow on any text: each costs well under a microsecond. */
const PER_WORD = 60;

describe('the work of findMentions', () => {
  it.each([
    ['plain words', 'de bank leent geld aan het bedrijf op de hoek '],
    ['capitals', 'Jan de Boer Van Dam Piet '],
    ['letters', 'A B C '],
    ['figures', '1 000 000 '],
    ['particles', 'Jack de van der '],
    ['roles', 'analist Peter, directeur '],
    ['brackets', 'Xantia Yolo Zed (XYZ) '],
  ])(
    'asks the index a bounded number of times a word: %s',
    (_name, phrase) => {
      for (const times of [200, 2000]) {
        const { lexicon, asked } = emptyIndex();
        const text = phrase.repeat(times);
        findMentions([{ text, role: 'body' }], { language: 'nl', date: null }, lexicon);
        expect(asked()).toBeGreaterThan(0);
        expect(asked() / text.split(' ').length).toBeLessThan(PER_WORD);
      }
      // The first of these reads the word lists too, which a busy machine needs its time for.
    },
    60_000,
  );

  /** Words of such a sentence. */
  const WORDS = 11;

  it('and so where each sentence speaks of another company of the index', () => {
    const names = Array.from({ length: knowledge.size }, (_, at) => knowledge.entry(at))
      .filter(({ kind, name }) => kind === 'company' && /^[A-Z][a-z]{4,}$/.test(name))
      .map(({ name }) => name);
    for (const many of [40, 400]) {
      let asked = 0;
      const counting: Lexicon = {
        ...knowledge,
        senses: (key) => {
          asked++;
          return knowledge.senses(key);
        },
      };
      const text = names.slice(0, many).map((name) => `Von Eigner ${name} kam nichts, und die Umsätze von ${name} sanken.`);
      expect(text).toHaveLength(many);
      findMentions(
        [{ text: `Die Aktien der Bank fielen, der Umsatz und die Dividende stiegen. ${text.join(' ')}`, role: 'body' }],
        { language: 'de', date: null },
        counting,
      );
      expect(asked / (many * WORDS)).toBeLessThan(PER_WORD);
    }
  });
});
