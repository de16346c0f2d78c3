/**
 * Is a German word with a capital a noun, an adjective or any other word of the language, and so no name? By a list of nouns
 * (`lexicons/german-nouns.json`), by what it ends in, and by the last noun of a compound.
 */
import { NO_NAME } from './german-names';
import nouns from './lexicons/german-nouns.json';
import { isTown } from './towns';

let read: ReadonlySet<string> | null = null;
const words = (): ReadonlySet<string> => (read ??= new Set(Object.values(nouns).flatMap((line) => line.split(' '))));

/** Endings of nouns that no list has to name. */
const NOUN_ENDING =
  /(ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|ismen|nis|nisse|nissen|ling|linge|lingen|tum|tumer|logie|logien|ierung|iker|ikerin|ist|isten|istin|innen|itat)s?$/;
/** Endings of cases and numbers. */
const CASES = ['s', 'es', 'e', 'en', 'n', 'er', 'ern', 'em', 'nen', 'se', 'sen'];
/** Letters of the shortest noun that ends a compound, and of the rest before it. */
const LAST = 4;
const FIRST = 2;
/** Letters of the shortest noun that ends a compound of two nouns of the list ("Privat-jet"). */
const SHORT = 3;

function isListed(word: string): boolean {
  const list = words();
  return (
    list.has(word) ||
    CASES.some((ending) => word.endsWith(ending) && word.length - ending.length > 2 && list.has(word.slice(0, -ending.length)))
  );
}

/** "Berliner", "Dresdner": of a town, as adjectives of towns end. */
export function isOfTown(folded: string): boolean {
  const town = /^(.+?)n?ers?$/.exec(folded)?.[1];
  return town !== undefined && [town, `${town}e`, `${town}en`, `${town}n`].some(isTown);
}

const known = new Map<string, boolean>();
/** Words that are remembered: as many as some twenty articles have. */
const MAX_KNOWN = 20_000;

/** @param folded the word without marks and capitals ("aufsichtsrate") */
export function isGermanWord(folded: string): boolean {
  let is = known.get(folded);
  if (is === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    is = isOfLanguage(folded);
    known.set(folded, is);
  }
  return is;
}

function isOfLanguage(folded: string): boolean {
  if (NOUN_ENDING.test(folded) || NO_NAME.test(folded) || isListed(folded)) return true;
  for (let at = FIRST; at <= folded.length - LAST; at++) if (isListed(folded.slice(at))) return true;
  // "Privatjet": a short last noun counts behind another noun only.
  const [first, last] = [folded.slice(0, -SHORT), folded.slice(-SHORT)];
  return first.length >= LAST && words().has(last) && isListed(first);
}
