/**
 * Terms inside Dutch and German compounds. The last part says what the thing is, the first which one,
 * so a compound is explained by the term in its end ("Währungs-risiko"), or, where the end is an
 * ordinary word of finance, by the one in its beginning ("overname-golf"). Both parts must be known:
 * a term, or a word from the short lists in `compounds.json`; "kerstmarkt" holds no term for us.
 */
import type { Language } from '../language/language';
import { fold } from '../language/words';
import { type Lexicon, NameFlag, type Sense } from './lexicon';
import lists from './lexicons/compounds.json';
import { lemmas } from './morphology/morphology';

/** Letters in the shortest part that is taken for a term. */
const MIN_PART = 4;
/** The same behind a beginning from the list ("mega-bod"). */
const SHORT_PART = 3;
/** Letters of an end that is of finance whatever stands before it ("Regel-insolvenz", "Haupt-gläubiger"). */
const LONG_END = 8;
/** Ends that behind an everyday word are of many trades ("uitkooppremie", "Pensionsprämie"), or of another thing ("Gewinnwachstum", "Zinskurs"). */
const VAGUE_TAILS: ReadonlySet<string> = new Set(
  'premie premies pramie pramien aufschlag aufschlage aufschlagen wachstum wachstums groei kurs kurse kursen kurses'.split(' '),
);
/** Linking letters between the parts. */
const LINKS: Partial<Record<Language, readonly string[]>> = { nl: ['', 's', 'e', 'en', 'n'], de: ['', 's', 'es', 'n', 'en', 'e', 'er'] };

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => fold(word.trim())));
/** `opaque`: ends that mean another thing behind each of these beginnings, as whole words ("Sozialfonds" is no investment fund). */
const PARTS: Partial<Record<Language, { tails: ReadonlySet<string>; starts: ReadonlySet<string>; opaque: ReadonlySet<string> }>> = {
  nl: { tails: toSet(lists.nl.tails), starts: toSet(lists.nl.starts), opaque: toSet(lists.nl.opaque) },
  de: { tails: toSet(lists.de.tails), starts: toSet(lists.de.starts), opaque: toSet(lists.de.opaque) },
};

/** "Mengen-steuerung" is no "Mengens-teuerung"; "Jahres-teuerung" is one. */
const isSteering = (word: string, at: number): boolean =>
  word.startsWith('teuerung', at) && word[at - 1] === 's' && !/^(jahres|inlands|auslands|monats)$/.test(word.slice(0, at));

function termSenses(key: string, language: Language, lexicon: Lexicon): Sense[] {
  return lexicon
    .senses(key)
    .filter(
      (sense) =>
        sense.flags & NameFlag.term && !(sense.flags & NameFlag.acronym) && (!sense.languages || sense.languages.includes(language)),
    );
}

/** Is it a word that compounds of finance are made of: a term, or one of the lists? */
export function isPart(word: string, language: Language, lexicon: Lexicon): boolean {
  const parts = PARTS[language];
  if (!parts) return false;
  const forms = [word, ...lemmas(word, language)];
  return forms.some((form) => parts.starts.has(form) || parts.tails.has(form) || termSenses(form, language, lexicon).length > 0);
}

/**
 * What a closed compound means.
 *
 * @param word folded
 * @returns senses of the term inside, and whether that term is also an ordinary word; `null` when there is none
 */
export function splitCompound(word: string, language: Language, lexicon: Lexicon): { senses: Sense[]; ordinary: boolean } | null {
  const parts = PARTS[language];
  const links = LINKS[language];
  if (!parts || !links || word.length < 8 || word.length > 40 || parts.opaque.has(word)) return null;
  const asTerm = (part: string): Sense[] => {
    const exact = termSenses(part, language, lexicon);
    if (exact.length) return exact;
    for (const form of lemmas(part, language)) {
      if (form.length < MIN_PART) continue;
      const found = termSenses(form, language, lexicon);
      if (found.length) return found;
    }
    return [];
  };
  const isKnownStart = (start: string): boolean => {
    for (const link of links) {
      if (!start.endsWith(link)) continue;
      const bare = start.slice(0, start.length - link.length);
      if (bare.length >= 2 && (parts.starts.has(bare) || parts.starts.has(start))) return true;
      if (bare.length >= MIN_PART && termSenses(bare, language, lexicon).length) return true;
    }
    return false;
  };
  const isTermStart = (start: string): boolean =>
    links.some((link) => {
      const bare = start.endsWith(link) ? start.slice(0, start.length - link.length) : '';
      return bare.length >= MIN_PART && termSenses(bare, language, lexicon).length > 0;
    });
  const isOrdinary = (senses: readonly Sense[]): boolean => senses.every((sense) => sense.flags & NameFlag.evidence);
  let weak: { senses: Sense[]; ordinary: boolean } | null = null;
  // The longest end first: "eigenvermogen" before "vermogen".
  for (let at = 3; at <= word.length - SHORT_PART; at++) {
    if (word.length - at < MIN_PART && !parts.starts.has(word.slice(0, at))) continue;
    const senses = asTerm(word.slice(at));
    if (!senses.length) continue;
    if (isSteering(word, at)) continue;
    if (!isKnownStart(word.slice(0, at)) && !(word.length - at >= LONG_END && at >= 3 && !isOrdinary(senses))) continue;
    // "Kurs-verlust": two everyday words that are both terms leave no other sense, but a premium may be anybody's.
    const bothTerms = word.length - at >= MIN_PART && !VAGUE_TAILS.has(word.slice(at)) && isTermStart(word.slice(0, at));
    if (!isOrdinary(senses) || bothTerms) return { senses, ordinary: false };
    weak ??= { senses, ordinary: true };
  }
  // Then the longest beginning before a known end.
  for (let at = word.length - 3; at >= MIN_PART; at--) {
    const tail = word.slice(at);
    if (!parts.tails.has(tail) && !lemmas(tail, language).some((form) => parts.tails.has(form)) && !asTerm(tail).length) continue;
    for (const link of links) {
      const start = word.slice(0, at);
      if (!start.endsWith(link) || start.length - link.length < MIN_PART) continue;
      const senses = termSenses(start.slice(0, start.length - link.length), language, lexicon);
      if (senses.length && !isOrdinary(senses)) return { senses, ordinary: false };
      if (senses.length) weak ??= { senses, ordinary: true };
    }
  }
  return weak;
}
