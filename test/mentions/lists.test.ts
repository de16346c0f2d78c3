import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/language/words';
import nouns from '../../src/mentions/lexicons/german-nouns.json';
import noActors from '../../src/mentions/lexicons/no-actors.json';
import openers from '../../src/mentions/lexicons/openers.json';
import towns from '../../src/mentions/lexicons/towns.json';
import { isGermanWord, isOfTown } from '../../src/mentions/german-nouns';
import { isOpener } from '../../src/mentions/openers';
import { isTown } from '../../src/mentions/towns';

const notFolded = (words: readonly string[]): string[] => words.filter((word) => foldName(word) !== word);
const twice = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word, at + 1) > 0);

describe('lists of what is no actor', () => {
  it('stand folded, under their letter, each once', () => {
    for (const [letter, line] of Object.entries(towns)) {
      const names = line.split(',');
      expect(names.filter((name) => !name.startsWith(letter))).toEqual([]);
      expect(notFolded(names)).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const [letter, line] of Object.entries(nouns)) {
      const words = line.split(' ');
      expect(words.filter((word) => !word.startsWith(letter))).toEqual([]);
      expect(notFolded(words)).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
    for (const line of Object.values(openers)) {
      const words = line.split(' ');
      expect(notFolded(words)).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(twice(noActors.letters.split(', '))).toEqual([]);
    expect(twice(noActors.bodies.split(', '))).toEqual([]);
  });

  it.each(['den haag', 'saint etienne', 'utrecht', 'noord brabant', 'essonne', 'oberosterreich', 'tchad', 'wisconsin'])(
    'know the place %s',
    (name) => {
      expect(isTown(name)).toBe(true);
    },
  );
  it.each(['qvandel', 'den', 'utrech'])('know no place %s', (name) => {
    expect(isTown(name)).toBe(false);
  });

  it.each(['wirtschaftsprufer', 'quartalszahlen', 'schiebedach', 'maschinenbauers', 'privatjet', 'verstaatlichungen', 'aufsichtsraten'])(
    'know the German word %s',
    (word) => {
      expect(isGermanWord(word)).toBe(true);
    },
  );
  it.each(['sempione', 'zalando', 'fielmann', 'wirecard', 'qvantor'])('know no German word %s', (word) => {
    expect(isGermanWord(word)).toBe(false);
  });
  it('know adjectives of towns', () => {
    expect(['berliner', 'dresdner', 'linzer', 'munchner', 'qvantorer'].map(isOfTown)).toEqual([true, true, true, true, false]);
  });

  it.each([
    ['en', 'ousted', true],
    ['nl', 'hoeveel', true],
    ['fr', 'interrogees', true],
    ['de', 'hoeveel', false],
    ['en', 'qvandel', false],
  ] as const)('know what opens a sentence (%s, %s)', (language, word, is) => {
    expect(isOpener(language, word)).toBe(is);
  });
});
