/**
 * The words that the matcher leans on, by language: which nouns stand before a company ("techreus"),
 * which name a person's work ("analyst"), which verbs people and companies do. Kept as lists that a
 * reader can check (`nl.json`, ...); here they become sets of folded words. Entries of several words
 * are kept as keys with one space, as names are.
 */
import { foldName } from '../../language/words';
import type { Language } from '../../language/language';
import common from './common.json';
import countries from './countries.json';
import de from './de.json';
import en from './en.json';
import fr from './fr.json';
import givenNames from './given-names.json';
import nl from './nl.json';
import deSenses from './senses/de.json';
import enSenses from './senses/en.json';
import frSenses from './senses/fr.json';
import nlSenses from './senses/nl.json';

export interface LanguageWords {
  /** Articles, prepositions, pronouns, adverbs: a capital on them at the start of a sentence is no name. */
  function: ReadonlySet<string>;
  /** Nouns that introduce a company or organisation by apposition. */
  companyNouns: ReadonlySet<string>;
  /** How such nouns end, in compounds. */
  companyEndings: readonly string[];
  /** Nouns for what a person does. */
  roles: ReadonlySet<string>;
  roleEndings: readonly string[];
  /** Words before a person's name that are no part of it. */
  titles: ReadonlySet<string>;
  /** Prepositions between a person and an organisation. */
  of: ReadonlySet<string>;
  /** Verbs of saying. */
  say: ReadonlySet<string>;
  /** What companies and states do. */
  act: ReadonlySet<string>;
  /** What a company has: shares, profit, a chief. */
  stock: ReadonlySet<string>;
  /** Second parts of compounds with a company's name. */
  compoundHeads: ReadonlySet<string>;
  /** What bears a name and is no company: animals, ships, storms, places, relatives ("her horse Amazon", "Judge Target"). */
  things: ReadonlySet<string>;
  /** Terms that are so often another word that, standing alone, they are never marked ("put", "Vergleich"). */
  ordinary: ReadonlySet<string>;
  /** Phrases in which a term is the everyday word ("public interest", "marges de manœuvre"). */
  phrases: ReadonlySet<string>;
  /** Phrases in which one word of them is another thing, by that word ("revenue growth" is no growth of the economy, its revenue is one). */
  except: ReadonlyMap<string, ReadonlySet<string>>;
  /** The only phrases in which such a word is the term ("brut" is oil in "baril de brut", not in "salaire brut"). */
  only: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words one of which must stand around: growth is the economy's beside "PIB", not beside "ventes". */
  near: ReadonlyMap<string, { words: NearWords; reach: Reach }>;
  /** Words beside which, in one sentence or (`wide`) in those around it too, it is something else: `means` names the term (a stimulus of the Fed is monetary easing), or it is none. The first that fits counts. */
  far: ReadonlyMap<string, readonly { words: NearWords; means: string | null; wide: boolean }[]>;
}

/** How far around: in the sentence itself, near it, or anywhere in the article, for words that in a story on money are hardly anything else. */
export type Reach = 'here' | 'near' | 'article';

/** Words that stand alone, and those of two parts ("start up" of "start-up"). */
export interface NearWords {
  alone: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

const toKeys = (list: string): string[] => list.split(',').map(foldName).filter(Boolean);
/** The folded words and phrases of a list with commas. */
export const toSet = (list: string): ReadonlySet<string> => new Set(toKeys(list));

type Lists = typeof nl;
/** When a term is meant by its word, `senses/*.json`. */
interface Senses {
  ordinary: string;
  phrases: string;
  except: Record<string, string>;
  only: Record<string, string>;
  near: Near;
  far: Far;
}

type Near = { forms: string; words: string; here?: boolean; wide?: boolean }[];
const REACHES: readonly Reach[] = ['here', 'near', 'article'];
const toPhrases = (lists: Record<string, string>): LanguageWords['only'] =>
  new Map(
    Object.entries(lists).flatMap(([forms, phrases]) => toKeys(forms).map((form): [string, ReadonlySet<string>] => [form, toSet(phrases)])),
  );
function toNearWords(list: string): NearWords {
  const keys = toKeys(list);
  return { alone: new Set(keys.filter((key) => !key.includes(' '))), pairs: new Set(keys.filter((key) => key.includes(' '))) };
}

/** A form that stands in two groups has the words of both, and the wider reach. */
function toNear(groups: Near): LanguageWords['near'] {
  const near = new Map<string, { words: NearWords; reach: Reach }>();
  for (const { forms, words, here, wide } of groups) {
    const own = toNearWords(words);
    const reach: Reach = here ? 'here' : wide ? 'article' : 'near';
    for (const form of toKeys(forms)) {
      const before = near.get(form);
      near.set(
        form,
        before
          ? {
              words: {
                alone: new Set([...before.words.alone, ...own.alone]),
                pairs: new Set([...before.words.pairs, ...own.pairs]),
              },
              reach: REACHES[Math.max(REACHES.indexOf(before.reach), REACHES.indexOf(reach))]!,
            }
          : { words: own, reach },
      );
    }
  }
  return near;
}
type Far = { forms: string; words: string; means?: string; wide?: boolean }[];
function toFar(groups: Far): LanguageWords['far'] {
  const far = new Map<string, { words: NearWords; means: string | null; wide: boolean }[]>();
  for (const { forms, words, means, wide = false } of groups) {
    const rule = { words: toNearWords(words), means: means === undefined ? null : `term:${means}`, wide };
    for (const form of toKeys(forms)) far.set(form, [...(far.get(form) ?? []), rule]);
  }
  return far;
}

const toWords = (lists: Lists, senses: Senses): LanguageWords => ({
  phrases: toSet(senses.phrases),
  except: toPhrases(senses.except),
  only: toPhrases(senses.only),
  near: toNear(senses.near),
  far: toFar(senses.far),
  ordinary: toSet(senses.ordinary),
  things: toSet(lists.things),
  function: toSet(lists.function),
  companyNouns: toSet(lists.companyNouns),
  companyEndings: toKeys(lists.companyEndings),
  roles: toSet(lists.roles),
  roleEndings: toKeys(lists.roleEndings),
  titles: toSet(lists.titles),
  of: toSet(lists.of),
  say: toSet(lists.say),
  act: toSet(lists.act),
  stock: toSet(lists.stock),
  compoundHeads: toSet(lists.compoundHeads),
});

const LISTS: Record<Language, [Lists, Senses]> = { nl: [nl, nlSenses], en: [en, enSenses], de: [de, deSenses], fr: [fr, frSenses] };
const read = new Map<Language, LanguageWords>();

/** The words of a language, read when they are first asked for. An article in another language is read with the English ones, of which it uses few. */
export function wordsOf(language: Language | null): LanguageWords {
  const which = language ?? 'en';
  let words = read.get(which);
  if (!words) {
    words = toWords(...LISTS[which]);
    read.set(which, words);
  }
  return words;
}

/** Legal forms ("gmbh", "plc"), without points. */
export const LEGAL_FORMS = toSet(common.legal);
/** First words that are never a company's short name alone ("deutsche", "first"). */
export const NO_SHORT_NAME = toSet(common.noShort);
/** The "and" of our four languages. */
export const ANDS = toSet('and,en,et,und');
/** English numbers that a bank's name begins with ("First Heritage Bank"). */
export const ORDINALS = toSet('first,second,third,fourth,fifth');
/** The saint that a hyphen ties to the name of a town ("Saint-Brieuc"). */
export const SAINTS = toSet('saint,sainte,sankt');
/** Small words inside personal names ("van", "de", "bin"). */
export const PARTICLES = toSet(common.particles);
/** Surnames that stand before the given name: the usual ones of China, Hong Kong and Korea, as newspapers print them. */
export const FAMILY_FIRST = toSet(common.familyFirst);
/** Days and months in all four languages. */
export const CALENDAR = toSet(common.calendar);
/** Companies that write their name small ("voestalpine"), and the eurozone: each is a name though no capital says so. */
export const LOWER_NAMES = toSet(common.lowerNames);
/** Their first words ("zone" of "zone euro"). */
export const LOWER_FIRST: ReadonlySet<string> = new Set([...LOWER_NAMES].map((name) => name.split(' ')[0]!));
/** What stands before a ticker in brackets. */
export const VENUES = toSet(common.exchanges);
/** Parts of the world, of a country and of a state, which have products, budgets and bonds like a house. */
export const REGIONS = toSet(common.regions);
const STEMS: [string, string][] = Object.entries(countries).flatMap(([country, stems]) =>
  stems.split(' ').map((stem): [string, string] => [stem, country]),
);
/** Letters of the longest ending behind a stem ("nederland-se", "ukrain-iennes"). */
const MAX_ENDING = 7;
const countryCache = new Map<string, string | null>();

/**
 * The country that a word speaks of ("Chinese", "japanischen", "Washington"), as ISO code; `null` for other words.
 * Rough: it only tells that another country is near, it never names one.
 */
export function countryOf(folded: string): string | null {
  let found = countryCache.get(folded);
  if (found === undefined) {
    // Two letters, and what ends in "$", must be the whole word: "Indiana", "Francisco" and "Danone" are of no country.
    const best = STEMS.filter(([stem]) =>
      stem.length <= 2 || stem.endsWith('$')
        ? folded === stem.replace('$', '')
        : folded.startsWith(stem) && folded.length <= stem.length + MAX_ENDING,
    );
    best.sort((a, b) => b[0].length - a[0].length);
    found = best[0]?.[1] ?? null;
    if (countryCache.size > 20_000) countryCache.clear();
    countryCache.set(folded, found);
  }
  return found;
}

/** Given names known to be ones. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(Object.values(givenNames).flatMap((line) => line.split(' ')));
