/**
 * Words that have a capital only because they open a sentence ("Ousted", "Hoeveel", "Interrogé"), and so are no part of the name behind
 * them. By hand, one list a language; German needs none, for its nouns have a capital anyway.
 */
import type { Language } from '../language/language';
import openers from './lexicons/openers.json';

type Listed = keyof typeof openers;

const read = new Map<Listed, ReadonlySet<string>>();

function wordsOf(language: Listed): ReadonlySet<string> {
  let words = read.get(language);
  if (!words) {
    words = new Set(openers[language].split(' '));
    read.set(language, words);
  }
  return words;
}

/** Endings of number and gender that the lists leave out. */
const ENDINGS: Record<Listed, readonly string[]> = { en: ['s'], nl: ['s', 'e', 'en'], fr: ['s', 'e', 'es'] };

/** @param folded the word without marks and capitals */
export function isOpener(language: Language | null, folded: string): boolean {
  if (language === null || language === 'de') return false;
  const words = wordsOf(language);
  return words.has(folded) || ENDINGS[language].some((ending) => folded.endsWith(ending) && words.has(folded.slice(0, -ending.length)));
}
