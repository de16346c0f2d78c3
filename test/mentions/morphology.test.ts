import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/words';
import type { Language } from '../../src/language/language';
import { adjectiveForms, lemmas, withoutGenitive } from '../../src/mentions/morphology/morphology';

describe('lemmas', () => {
  it.each<[Language, string, string]>([
    ['nl', 'limieten', 'limiet'],
    ['nl', 'banken', 'bank'],
    ['nl', 'aandelen', 'aandeel'],
    ['nl', 'tarieven', 'tarief'],
    ['nl', 'prijzen', 'prijs'],
    ['nl', 'effecten', 'effect'],
    ['nl', 'obligaties', 'obligatie'],
    ['nl', 'achtergestelde', 'achtergesteld'],
    ['en', 'shares', 'share'],
    ['en', 'subsidiaries', 'subsidiary'],
    ['en', 'losses', 'loss'],
    ['de', 'Märkte', 'markt'],
    ['de', 'Risiken', 'risiko'],
    ['de', 'Anleihen', 'anleihe'],
    ['de', 'Gewinns', 'gewinn'],
    ['de', 'Analystinnen', 'analystin'],
    ['de', 'feindlichen', 'feindliche'],
    ['fr', 'capitaux', 'capital'],
    ['fr', 'obligations', 'obligation'],
    ['fr', 'cotées', 'cote'],
  ])('%s: %s may be %s', (language, word, lemma) => {
    expect(lemmas(fold(word), language)).toContain(lemma);
  });

  it('proposes nothing for the shortest words', () => {
    expect(lemmas('en', 'nl')).toEqual([]);
  });
});

describe('withoutGenitive', () => {
  it.each<[Language | null, string, string | null]>([
    ['nl', 'shells', 'shell'],
    ['de', 'trumps', 'trump'],
    ['en', 'shells', null],
    ['fr', 'shells', null],
    [null, 'shells', null],
    ['nl', 'swiss', null],
  ])('%s: %s', (language, word, name) => {
    expect(withoutGenitive(word, language)).toBe(name);
  });
});

describe('adjectiveForms', () => {
  it('knows a German adjective in other cases', () => {
    expect(adjectiveForms('deutschen', 'de')).toContain('deutsche');
    expect(adjectiveForms('deutschen', 'nl')).toEqual([]);
  });
});
