import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLanguage } from '../../src/language/language';
import { fold, foldName, readWords } from '../../src/language/words';

describe('readWords', () => {
  it.each([
    ['Ant-topman', ['ant', 'topman']],
    ['Ma’s l’Oréal', ['ma', 's', 'l', 'oreal']],
    ['AT&T en OPEC+', ['at', '&', 't', 'en', 'opec', '+']],
    ['$AAPL', ['$', 'aapl']],
    ['Volks\u00ADwagen', ['volkswagen']],
    ['Börse Straße Łódź Ørsted', ['borse', 'strasse', 'lodz', 'orsted']],
    ['', []],
  ])('splits %s', (text, words) => {
    expect(readWords(text).map((word) => word.folded)).toEqual(words);
  });

  it('gives offsets whose text folds to the word, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let before = 0;
        for (const word of readWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(before);
          expect(fold(text.slice(word.start, word.end))).toBe(word.folded);
          before = word.end;
        }
      }),
    );
  });

  it('splits a name in a text as the compiler splits it in the index', () => {
    const name = 'Crédit Agricole S.A.';
    expect(
      readWords(`De ${name} leent.`)
        .slice(1, -1)
        .map((word) => word.folded)
        .join(' '),
    ).toBe(foldName(name));
  });
});

describe('toLanguage', () => {
  it.each([
    ['nl-NL', 'nl'],
    ['de_CH', 'de'],
    ['EN', 'en'],
    ['es', null],
    ['', null],
    [null, null],
  ])('reads %s', (tag, language) => {
    expect(toLanguage(tag)).toBe(language);
  });
});
