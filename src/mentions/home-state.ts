/**
 * "Het kabinet", "le gouvernement", "the chancellor": the government and the ministers of the one country whose
 * state the article is about. Who that is, its actors tell: ministers, parties, unions and authorities of one
 * country and hardly any of another; without them, companies of the country where the language is at home. Where
 * another country is spoken of just before or in the same sentence there is no mark.
 */
import type { Language } from '../language/language';
import { type Desk, entryById, isFree, lay, markOn, neighbour } from './desk';
import { isRole } from './nouns';
import { countryOf } from './lexicons/words';
import { mayHold } from './offices';
import { isCapital, keyOf, type Token } from './reading';

/** Ids of governments by country. */
const GOVERNMENTS: Record<string, string> = {
  NL: 'government_of_the_netherlands',
  BE: 'government_of_belgium',
  FR: 'gouvernement_francais',
  DE: 'german_federal_government',
  AT: 'government_of_austria',
  CH: 'government_of_switzerland',
  GB: 'government_of_the_united_kingdom',
  IE: 'government_of_ireland',
  US: 'government_of_the_united_states',
  IN: 'government_of_india',
  AU: 'government_of_australia',
  CA: 'government_of_canada',
  IT: 'government_of_italy',
  ES: 'government_of_spain',
  PT: 'government_of_portugal',
  GR: 'government_of_greece',
  PL: 'government_of_poland',
  HU: 'government_of_hungary',
  RO: 'government_of_romania',
  SE: 'government_of_sweden',
  NO: 'government_of_norway',
  DK: 'government_of_denmark',
  FI: 'government_of_finland',
  JP: 'government_of_japan',
  TR: 'government_of_turkey',
  UA: 'government_of_ukraine',
  AR: 'government_of_argentina',
  BR: 'government_of_brazil',
};

/** Where each language is at home. */
export const HOMES: Record<Language, readonly string[]> = {
  nl: ['NL', 'BE'],
  fr: ['FR', 'BE'],
  de: ['DE', 'AT', 'CH'],
  en: ['GB', 'IE', 'US'],
};

/** Bodies that speak in one country's affairs. */
export const NATIONAL = /^(party|trade_union|employers_association|industry_association|advisory_body|statistics_office|parliament|lobby)$/;

/** Governments of a part of a country: beside them the bare noun is open. */
const PARTS = ['vlaamse_regering', 'waalse_regering', 'brusselse_regering'];
const PART_WORDS =
  /^(vlaamse|waalse|brusselse|flamand|wallon|bruxellois|flemish|walloon|scottish|scotland|welsh|wales|holyrood|stormont|bayerische|bayerischen|landesregierung|landesminister|ministerprasident|provincie|provincial|quebec|bundesland|staatsregierung)$/;

/** The countries for which this actor of state speaks. */
function statesOf(desk: Desk, id: string): string[] {
  const entry = entryById(desk, id);
  if (!entry) return [];
  if (entry.kind === 'person') {
    const found = new Set<string>();
    for (const { of, ...held } of desk.lexicon.offices(id)) {
      if (!mayHold({ ...held, of }, desk.date)) continue;
      const body = of.startsWith('country:') ? null : entryById(desk, of);
      if (of.startsWith('country:')) found.add(of.slice(8));
      else if (body?.country && (body.kind === 'authority' || NATIONAL.test(body.sort))) found.add(body.country);
    }
    return [...found];
  }
  if (entry.kind === 'place') return id.startsWith('country:') ? [id.slice(8)] : [];
  if (entry.kind === 'authority' || NATIONAL.test(entry.sort)) return entry.country && entry.country !== 'EU' ? [entry.country] : [];
  return [];
}

/** The one country whose state the article is about; `null` where that is open. */
export function homeState(desk: Desk): string | null {
  const { language } = desk;
  if (language === null) return null;
  if (PARTS.some((id) => desk.known.has(id)) || desk.tokens.some((token) => PART_WORDS.test(token.folded))) return null;
  const strong = new Map<string, number>();
  const companies = new Map<string, number>();
  for (const id of desk.known.keys()) {
    for (const country of statesOf(desk, id)) if (country !== 'EU') strong.set(country, (strong.get(country) ?? 0) + 1);
    const entry = entryById(desk, id);
    if (entry?.kind === 'company' && entry.country) companies.set(entry.country, (companies.get(entry.country) ?? 0) + 1);
  }
  const [most, ...others] = [...strong].sort((a, b) => b[1] - a[1]);
  if (most) {
    const [country, votes] = most;
    const against = others.reduce((sum, [, count]) => sum + count, 0);
    if (against * 2 > votes || !GOVERNMENTS[country]) return null;
    return votes >= 2 || HOMES[language].includes(country) ? country : null;
  }
  if (language === 'en') return null;
  const [first, ...rest] = [...companies].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || rest.reduce((sum, [, count]) => sum + count, 0) * 2 > first[1]) return null;
  return HOMES[language].slice(0, 2).includes(first[0]) ? first[0] : null;
}

/** French and German adjectives of countries are small; only these endings are read as one. */
const SMALL =
  /(ais|aise|ains?|aines?|iens?|iennes?|ols?|oles?|ois|oises?|ques?|isse|isses|russes?|belges?|isch|ische[mnrs]?|deutsche[mnrs]?)$/;

/** The country that a word names or is an adjective of; "us" and "states" in small letters are of none. */
export function countryAt(desk: Desk, token: Token): string | null {
  if (desk.words.function.has(token.folded)) return null;
  if (isCapital(token)) {
    for (const sense of desk.lexicon.senses(token.folded)) {
      const { id, kind } = desk.lexicon.entry(sense.entry);
      if (kind === 'place' && id.startsWith('country:')) return id.slice(8);
    }
    return token.raw.length > 3 || token.shape === 'upper' ? countryOf(token.folded) : null;
  }
  return SMALL.test(token.folded) ? countryOf(token.folded) : null;
}

/** Country -> words that speak of it as its own name does ("Franken", "Kantone"). */
export type CountryWords = Readonly<Record<string, RegExp>>;

const named = new WeakMap<Desk, ReadonlyMap<string, number>>();

/** Country -> how often the text has its name or its adjective: counted once a text. */
function countriesNamed(desk: Desk): ReadonlyMap<string, number> {
  let found = named.get(desk);
  if (!found) {
    const counts = new Map<string, number>();
    for (const token of desk.tokens) {
      const country = countryAt(desk, token);
      if (country) addOne(counts, country);
    }
    found = counts;
    named.set(desk, found);
  }
  return found;
}

const addOne = (counts: Map<string, number>, country: string): void => void counts.set(country, (counts.get(country) ?? 0) + 1);

/**
 * The countries that the text speaks of, and how often: by name or adjective, by words of their own, and once for
 * each of theirs whom it names. A country of which it says nothing is absent.
 */
export function countriesSpokenOf(desk: Desk, words: CountryWords = {}): ReadonlyMap<string, number> {
  const counts = new Map(countriesNamed(desk));
  const own = Object.entries(words);
  if (own.length)
    for (const token of desk.tokens) {
      const country = own.find(([, word]) => word.test(token.folded))?.[0];
      // A word that names a country counts as that alone.
      if (country && countryAt(desk, token) === null) addOne(counts, country);
    }
  for (const id of desk.known.keys()) {
    const country = entryById(desk, id)?.country;
    if (country) addOne(counts, country);
  }
  return counts;
}

/** Does the text speak of this country, by name, by adjective or by one of its own? */
export const speaksOf = (desk: Desk, country: string): boolean =>
  countriesNamed(desk).has(country) || [...desk.known.keys()].some((id) => entryById(desk, id)?.country === country);

/** The country for which what is named here speaks, or that the word itself names. */
function countryOn(desk: Desk, at: number): string | null {
  const mark = markOn(desk, at);
  return (mark && statesOf(desk, mark.id)[0]) ?? countryAt(desk, desk.tokens[at]!);
}

/** How far back another country still makes the next government its own, in words. */
const BACK = 25;

/** Is another country spoken of in this sentence or just before, and the home one not since? */
export function isOfAnother(desk: Desk, at: number, home: string): boolean {
  const { tokens, reading } = desk;
  const sentence = reading.sentences[tokens[at]!.sentence]!;
  let another = false;
  for (let near = sentence.from; near < sentence.to; near++) {
    const country = countryOn(desk, near);
    if (country === home) return false;
    if (country && country !== 'EU') another = true;
  }
  if (another) return true;
  for (let near = sentence.from - 1; near >= Math.max(0, sentence.from - BACK); near--) {
    const country = countryOn(desk, near);
    if (country === home) return false;
    if (country && country !== 'EU') return true;
  }
  return false;
}

const NOUNS: Record<Language, RegExp> = {
  nl: /^(kabinet|regering)$/,
  fr: /^gouvernement$/,
  de: /^regierung$/,
  en: /^government$/,
};
const ARTICLE: Record<Language, RegExp> = { nl: /^(het|de)$/, fr: /^(le|du|au)$/, de: /^(die|der)$/, en: /^the$/ };
/** Adjectives between the two that leave it the same one. */
const SAME = /^(nieuwe|huidige|demissionaire|nouveau|neue|neuen|new|current)$/;
/** Where the government is called federal to tell it from those of the parts. */
const FEDERATIONS = /^(BE|CA|US|AU)$/;
const FEDERAL = /^(federale|federal)$/;
/** What makes another of it: a part, a sort, whose it is, when. */
const OTHER_RIGHT =
  /^(van|von|of|de|du|des|d|der|in|im|uit|wallon|flamand|bruxellois|federal|regional|local|provisoire|central|precedent|sortant|fantome|loyal|putschiste|militaire|mondial|economique|provincial)$/;
/** In English a noun behind makes a modifier of it ("government bonds"): only these do not. */
const ENGLISH_RIGHT =
  /^(s|to|in|on|for|by|with|from|over|after|before|and|or|but|as|at|that|which|who|because|if|when|while|until|about|also|now|still|only|itself|will|would|could|should|may|might|must|can|does|did|do|not)$/;

function isWhole(desk: Desk, at: number): boolean {
  const { language, words } = desk;
  const right = neighbour(desk, at + 1, at);
  if (!right) return true;
  // "kabinet-Schoof", "gouvernement Barnier": with the name of its head.
  if (right.gap === 'hyphen' || (right.gap === 'space' && isCapital(right))) {
    if (language === 'de') return right.gap !== 'hyphen';
    return markOn(desk, at + 1)?.kind === 'person' || (right.gap === 'space' && words.function.has(right.folded));
  }
  if (right.gap === 'tight') return false;
  if (right.gap !== 'space') return right.gap !== 'apostrophe' || right.folded === 's';
  if (OTHER_RIGHT.test(right.folded) && !(language === 'en' && right.folded === 'in')) return false;
  if (SMALL.test(right.folded) && countryOf(right.folded)) return false;
  return language !== 'en' || ENGLISH_RIGHT.test(right.folded) || words.say.has(right.folded) || words.act.has(right.folded);
}

/** Marks the bare noun of the government of this country. */
export function linkGovernment(desk: Desk, home: string): void {
  const { tokens, words, language } = desk;
  const government = entryById(desk, GOVERNMENTS[home]!);
  if (!government || language === null) return;
  tokens.forEach((token, at) => {
    if (!NOUNS[language].test(token.folded) || token.shape === 'upper' || !isFree(desk, at, at + 1)) return;
    // Belgians call a minister's office so.
    if (token.folded === 'kabinet' && home !== 'NL') return;
    let before = at - 1;
    const isOfFederation = FEDERATIONS.test(home) && FEDERAL.test(neighbour(desk, before, at)?.folded ?? '');
    if (isOfFederation || SAME.test(neighbour(desk, before, at)?.folded ?? '')) before--;
    const article = neighbour(desk, before, at);
    // "Kabinet wil armoede bestrijden": headlines leave the article out.
    const isHeadline = token.opens && token.block === 0 && neighbour(desk, at + 1, at)?.shape === 'lower';
    if (!isHeadline && (!article || token.gap !== 'space' || !ARTICLE[language].test(article.folded))) return;
    // "le chef du gouvernement", "de leider van de regering": one of them.
    for (const near of [before - 1, before - 2]) {
      const word = neighbour(desk, near, at);
      if (word && isRole(word.folded, words)) return;
    }
    // "le gouvernement fédéral".
    const whole = language === 'fr' && FEDERATIONS.test(home) && neighbour(desk, at + 1, at)?.folded === 'federal' ? at + 2 : at + 1;
    if ((whole === at + 1 && !isWhole(desk, at)) || isOfAnother(desk, at, home)) return;
    lay(desk, { from: isOfFederation ? at - 1 : at, to: whole, id: government.id, kind: government.kind, score: 0.7, how: 'role' });
  });
}

/** Offices by their bare phrase, folded; whose they are the article tells. */
const OFFICES: Record<Language, readonly (readonly [phrase: string, role: string])[]> = {
  nl: [
    ['minister van financien', 'finance_minister'],
    ['minister van economische zaken', 'economy_minister'],
    ['minister president', 'head_of_government'],
    ['premier', 'head_of_government'],
  ],
  fr: [
    ['premier ministre', 'head_of_government'],
    ['premiere ministre', 'head_of_government'],
    ['ministre de l economie', 'economy_minister'],
    ['ministre des finances', 'finance_minister'],
  ],
  de: [
    ['bundeskanzler', 'head_of_government'],
    ['bundeskanzlerin', 'head_of_government'],
    ['kanzler', 'head_of_government'],
    ['kanzlerin', 'head_of_government'],
    ['finanzminister', 'finance_minister'],
    ['finanzministerin', 'finance_minister'],
    ['wirtschaftsminister', 'economy_minister'],
    ['wirtschaftsministerin', 'economy_minister'],
  ],
  en: [
    ['prime minister', 'head_of_government'],
    ['finance minister', 'finance_minister'],
  ],
};

export interface BareOffice {
  from: number;
  to: number;
  role: string;
  of: string;
}

/** The offices that stand in the article without whose they are, where one country remains. */
export function bareOffices(desk: Desk, home: string): BareOffice[] {
  const { tokens, language } = desk;
  if (language === null) return [];
  const phrases = [...OFFICES[language]];
  if (language === 'en' && home === 'GB') phrases.push(['chancellor', 'finance_minister']);
  if (language === 'en' && (home === 'DE' || home === 'AT')) phrases.push(['chancellor', 'head_of_government']);
  const found: BareOffice[] = [];
  for (let from = 1; from < tokens.length; from++) {
    const article = neighbour(desk, from - 1, from);
    if (!article || !/^(the|de|der|die|den|dem|le|la|l|du|au)$/.test(article.folded)) continue;
    for (const [phrase, role] of phrases) {
      const length = phrase.split(' ').length;
      const stretch = tokens.slice(from, from + length);
      if (keyOf(stretch) !== phrase || !isFree(desk, from, from + length)) continue;
      if (stretch.some((token, at) => at > 0 && !/^(space|hyphen|apostrophe)$/.test(token.gap))) continue;
      const right = neighbour(desk, from + length, from);
      if (right?.gap === 'space' && (OTHER_RIGHT.test(right.folded) || (SMALL.test(right.folded) && countryOf(right.folded)))) continue;
      if (isOfAnother(desk, from, home)) continue;
      found.push({ from, to: from + length, role, of: `country:${home}` });
    }
  }
  return found;
}
