/**
 * Other forms under which a folded word may stand in the index: `limieten` -> `limiet`,
 * `markte` (Märkte) -> `markt`. A form counts only when the index really has it, so nothing is
 * invented here: too many guesses cost time, never truth.
 */
import type { Language } from '../../language/language';
import { lemmasDe } from './de';
import { lemmasEn } from './en';
import { lemmasFr } from './fr';
import { lemmasNl } from './nl';

const LEMMAS: Record<Language, (word: string) => string[]> = { nl: lemmasNl, en: lemmasEn, de: lemmasDe, fr: lemmasFr };

/** Possible base forms of an inflected word, likeliest first, without the word itself. */
export function lemmas(word: string, language: Language): string[] {
  // Three letters for "zzp’ers", whose last word is "ers".
  return word.length < 3 ? [] : LEMMAS[language](word);
}

/**
 * A name without its genitive ending where no apostrophe parts it ("shells", "trumps"); `null` when it bears none.
 * English and French write no such genitive.
 */
export function withoutGenitive(word: string, language: Language | null): string | null {
  if (language !== 'nl' && language !== 'de') return null;
  // "des Bundeskartellamtes".
  if (language === 'de' && /(amt|hof|rat|werk|haus|bund)es$/.test(word)) return word.slice(0, -2);
  // Dutch writes "Canva’s" behind a vowel: "Canvas" is another name.
  if (language === 'nl' && /[aiouy]s$/.test(word)) return null;
  return /[^s]s$/.test(word) && word.length >= 3 ? word.slice(0, -1) : null;
}

/** A German adjective in a name in other cases: `deutschen` -> `deutsche`, `deutsch`. */
export function adjectiveForms(word: string, language: Language | null): string[] {
  if (language === 'de') {
    const stem = /^(.{3,}?)e[nrms]?$/.exec(word)?.[1];
    return stem ? [`${stem}e`, `${stem}er`, `${stem}es`, stem].filter((form) => form !== word) : [];
  }
  return [];
}
