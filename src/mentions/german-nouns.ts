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
  /(ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|ismen|nis|nisse|nissen|ling|linge|lingen|tum|tumer|logie|logien|ierung|anz|anzen|enz|enzen|iker|ikerin|ist|isten|istin|innen|itat)s?$/;
/** Endings of cases and numbers. */
const CASES = ['s', 'es', 'e', 'en', 'n', 'er', 'ern', 'em', 'nen', 'se', 'sen'];
/** Letters of the shortest noun that ends a compound, and of the rest before it. */
const LAST = 4;
const FIRST = 2;
/** Letters of a noun that ends a compound whatever stands before it; before shorter ones a noun must stand ("Sempione" ends in "pione"). */
const LONG = 5;
/** Letters of the shortest noun that ends a compound of two nouns of the list ("Privat-jet"). */
const SHORT = 3;

/** The listed noun of which this word is a case or a number ("bauers" of "bau": an -er and an -s); `null` when there is none. */
function stemOf(word: string, endings = 2): string | null {
  if (words().has(word)) return word;
  if (endings === 0) return null;
  for (const ending of CASES) {
    if (!word.endsWith(ending) || word.length - ending.length <= 2) continue;
    const stem = stemOf(word.slice(0, -ending.length), endings - 1);
    if (stem !== null) return stem;
  }
  return null;
}

/** May this begin a compound: a noun, with the letter that joins it, or one of the small words that do? */
const isFirst = (first: string): boolean =>
  /^(ab|an|auf|aus|be|bei|ein|ent|er|fur|gegen|ge|haupt|hin|in|mit|nach|neben|neu|ober|ruck|sonder|teil|uber|um|un|unter|ur|ver|vor|weg|wieder|zu|zer|zusammen|zwischen|nicht|mehr|minder|selbst|vize|ex|alt|jung|klein|gross|hoch|tief|lang|kurz|halb|voll|viel|allein|eigen|fremd|fern|nah|aussen|innen|welt|euro)$/.test(
    first,
  ) ||
  NOUN_ENDING.test(first) ||
  stemOf(first) !== null;

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
  if (NOUN_ENDING.test(folded) || NO_NAME.test(folded) || stemOf(folded) !== null) return true;
  for (let at = FIRST; at <= folded.length - LAST; at++) {
    const stem = stemOf(folded.slice(at));
    if (stem !== null && stem.length >= LAST && (stem.length >= LONG || isFirst(folded.slice(0, at)))) return true;
  }
  // "Privatjet": a short last noun counts behind another noun only.
  const [first, last] = [folded.slice(0, -SHORT), folded.slice(-SHORT)];
  return first.length >= LAST && words().has(last) && stemOf(first) !== null;
}
