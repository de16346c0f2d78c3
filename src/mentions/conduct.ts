/**
 * What the words around one naming say of an unknown name: reasons that it is a house (its shares, its customers,
 * its chief, what it does, the houses beside it), or that it is a place, a person, a thing or half of a longer name.
 */
import type { Language } from '../language/language';
import { type Desk, type Mark, markOn, neighbour } from './desk';
import { marksInRow } from './evidence';
import { isMoveBehind, isMovedByVerb, textBehind } from './price-moves';
import conduct from './lexicons/conduct.json';
import { ANDS, CALENDAR, countryOf, toSet } from './lexicons/words';
import { isAgency, isCompanyNoun, isRole } from './nouns';
import { isCapital, isJoint, type Token } from './reading';
import type { Row } from './unknown-names';
import { isFixedPair } from './word-places';

/** What houses have and do, by language. */
interface Conduct {
  /** What is of a company and of nothing else: before "of", "in" or the name itself. */
  held: ReadonlySet<string>;
  /** What a house has, and others may have too. */
  owns: ReadonlySet<string>;
  /** What others have as often. */
  has: ReadonlySet<string>;
  /** What a house does, right behind its name. */
  does: ReadonlySet<string>;
  /** What others do as often. */
  acts: ReadonlySet<string>;
  /** Participles of what it has done ("a annoncé", "has collapsed"). */
  done: ReadonlySet<string>;
  /** "chez", "bij". */
  at: ReadonlySet<string>;
  /** What stands behind its name, joined or not ("Valora-Chef", "WeWork CEO"). */
  behind: ReadonlySet<string>;
  /** What houses have with each other ("accord avec", "talks with"). */
  deals: ReadonlySet<string>;
  /** Participles of what houses do to things and to each other ("bought by", "door Xantia overgenomen"). */
  acted: ReadonlySet<string>;
  /** What a house does to another one. */
  buys: ReadonlySet<string>;
}

const read = new Map<Language, Conduct>();

function conductOf(language: Language): Conduct {
  let found = read.get(language);
  if (!found) {
    const { held, owns, has, does, acts, done = '', at, behind = '', deals, acted, buys }: Record<string, string> = conduct[language];
    found = {
      held: toSet(held),
      owns: toSet(owns),
      has: toSet(has),
      does: toSet(does),
      acts: toSet(acts),
      done: toSet(done),
      at: toSet(at),
      behind: toSet(behind),
      deals: toSet(deals),
      acted: toSet(acted),
      buys: toSet(buys),
    };
    read.set(language, found);
  }
  return found;
}

/** Weight of a reason that only companies give; set, as the others, on our own labelled articles. */
export const STRONG = 1;
/** Of one that others give too; each sort counts once, a verb once a verb. */
export const WEAK = 0.5;
export const SLIGHT = 0.25;

/** Sort of reason ("held", "does boekte") -> weight. */
export type Reasons = Map<string, number>;

/** What the words around a naming say for a house, added up; what speaks against it is left out. */
export const sumFor = (reasons: Reasons): number => [...reasons.values()].reduce((sum, weight) => sum + Math.max(0, weight), 0);

/** The small words around a name, by language. */
interface SmallWords {
  of: RegExp;
  /** "Stake in Xantia", "bod op Xantia"; before other nouns it is where they stand ("kantoor in Frankfurt"). */
  into: RegExp;
  article: RegExp;
  /** An article that says "of" too ("Gewinn der Bâloise"). */
  ofThe: RegExp | null;
  and: RegExp;
  /** Before what is one of many and no name. */
  any: RegExp;
  /** Before what is a place. */
  place: RegExp;
  /** Whose it is: a thing that a house makes. */
  whose: RegExp;
  /** Before with whom ("talks with Xantia"). */
  with: RegExp;
  /** Before who did it. */
  by: RegExp;
  /** Does the verb stand before its subject in many a sentence ("nam Xantia", "erwarb Xantia")? */
  inverts: boolean;
}

const SMALL: Record<Language, SmallWords> = {
  nl: {
    of: /^(van|voor)$/,
    into: /^(in|op)$/,
    article: /^(de|het)$/,
    ofThe: null,
    and: /^(en|of)$/,
    any: /^(een|geen|elke|deze|dit)$/,
    place: /^(in|te)$/,
    whose: /^(zijn|haar|hun)$/,
    with: /^(met|tussen)$/,
    by: /^door$/,
    inverts: true,
  },
  en: {
    of: /^(of|for)$/,
    into: /^(in|on)$/,
    article: /^the$/,
    ofThe: null,
    and: /^(and|or)$/,
    any: /^(a|an|no|every|each|this|these|those)$/,
    place: /^(in|near|across)$/,
    whose: /^(its|his|her|their)$/,
    with: /^(with|between)$/,
    by: /^by$/,
    inverts: false,
  },
  fr: {
    of: /^(d|de|du)$/,
    into: /^(dans|sur)$/,
    article: /^(le|la|l)$/,
    ofThe: null,
    and: /^(et|ou)$/,
    any: /^(un|une|les|des|ce|cet|cette|ces)$/,
    place: /^(a|en|au|aux)$/,
    whose: /^(son|sa|ses|leur|leurs)$/,
    with: /^(avec|entre)$/,
    by: /^par$/,
    inverts: false,
  },
  de: {
    of: /^(von|bei|fur)$/,
    into: /^(an|mit)$/,
    article: /^(der|die|das|dem|den|des)$/,
    ofThe: /^(der|des)$/,
    and: /^(und|oder|sowie)$/,
    any: /^(ein|eine|einen|einem|einer|eines|keine?|keinen|keiner|diese[rsmn]?|viele|alle|mehr)$/,
    place: /^in$/,
    whose: /^(sein|ihr)(e[nrms]?)?$/,
    with: /^(mit|zwischen)$/,
    by: /^(von|durch)$/,
    inverts: true,
  },
};

/** Is this a definite article of the article's language? */
export const isArticle = ({ language }: Desk, folded: string): boolean => language !== null && SMALL[language].article.test(folded);
/** What stands before a participle. */
const AUXILIARY: Record<Language, RegExp> = { fr: /^(a|s|avait|ont)$/, en: /^(has|had|have)$/, nl: /^$/, de: /^$/ };
/** Capitals beside a name that are no part of it. */
const CHIEF = /^(ceo|cfo|coo|pdg)$/;
/** Behind the name of a house or of its trade. */
const GROUP = /^(gruppe|konzern|holding|unternehmensgruppe|groep|concern)$/;

/** What one is at a house of finance or business. */
const EMPLOYED =
  /^(.*(analist|analyst|analyste|econoom|economist|economiste|okonom|volkswirt|strateeg|strategist|stratege|manager|handelaar|trader|handler|broker|dealer)(in|e|s)?|president|partner|director|directeur|gestionnaire|gerant|gerante|executive|ceo|cfo|head|associe|associee|beheerder)$/;

/** Before whom a regulator has fined, with the sum behind. */
const FINED = /^(fines|fined|fining)$/;
const MONEY_NEXT = /^\s?(a record )?[£$€]/;

const isHouseMark = ({ kind }: Mark): boolean => kind === 'company' || kind === 'organisation';

function isHouse(desk: Desk, at: number): boolean {
  const mark = markOn(desk, at);
  return mark !== null && isHouseMark(mark);
}

/** Does a house stand on the other side of an "and" ("Migros und Xantia")? */
function isPaired(desk: Desk, { from, to }: Row): boolean {
  const { and } = SMALL[desk.language!];
  const skip = (at: number): number => (isArticle(desk, neighbour(desk, at, from)?.folded ?? '') ? 1 : 0);
  const left = from - 1 - skip(from - 1);
  if (and.test(neighbour(desk, left, from)?.folded ?? '') && isHouse(desk, left - 1)) return true;
  const right = to + 1 + skip(to + 1);
  // "Xantia Holding, München, und die Brau AG": with a comma it ends something else.
  const joint = neighbour(desk, to, from);
  return joint?.gap === 'space' && and.test(joint.folded) && neighbour(desk, right, from) !== null && isHouse(desk, right);
}

/** What is printed between a word and the one before it. */
function between({ tokens, reading }: Desk, at: number): string {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before && token && before.block === token.block ? reading.blocks[token.block]!.text.slice(before.end, token.start) : '';
}

/** Is there a capital beside it that is no part of it: then it is a part of that ("Den" of Den Bosch), or a thing of its ("Young’s Brewery")? */
function isHalf(desk: Desk, { from, to }: Row): boolean {
  const { tokens, words, reading, language } = desk;
  const first = tokens[from]!;
  // "kika/Leiner", "Heidelberg/Bonn. Der Konzern ...".
  if (between(desk, from) === '/' || between(desk, to) === '/') return true;
  const left = neighbour(desk, from - 1, from);
  // "S Immo".
  if (left?.raw.length === 1 && first.gap === 'space' && /\p{L}/u.test(left.raw) && !/^[aày]$/u.test(left.raw)) return true;
  if (language === 'de' || reading.sentences[first.sentence]!.title) return false;
  if (left?.folded === 's' && left.gap === 'apostrophe' && first.gap === 'space') return true;
  // "Coops en [Nieborg]", each time together.
  if (ANDS.has(left?.folded ?? '') && neighbour(desk, from - 2, from) && isCapital(tokens[from - 2]!) && isFixedPair(desk, from - 2, from))
    return true;
  // "Saint-[Brieuc]".
  if (left && first.gap === 'hyphen' && isCapital(left)) return true;
  const isOther = (token: Token): boolean =>
    isCapital(token) &&
    !token.opens &&
    !words.function.has(token.folded) &&
    !isRole(token.folded, words) &&
    !isCompanyNoun(token.folded, words) &&
    !CALENDAR.has(token.folded) &&
    !CHIEF.test(token.folded);
  if (left && isJoint(first) && isOther(left)) return true;
  const right = neighbour(desk, to, from);
  // "Rest of World"; "Intersport France" is a house's branch there.
  if (!right || countryOf(right.folded) !== null) return false;
  if (language === 'en' && /^(of|for|the)$/.test(right.folded) && isCapital(neighbour(desk, to + 1, from) ?? right)) return true;
  return isJoint(right) && isOther(right);
}

/** "DEN BOSCH -", "HEERENVEEN (ANP)": where it was written. */
function isDateline(desk: Desk, { from, to }: Row): boolean {
  const first = desk.tokens[from]!;
  if (first.shape === 'upper' && /^\s[-–—]/.test(between(desk, to))) return true;
  return first.start === 0 && neighbour(desk, to, from)?.gap === 'open' && isAgency(desk, to);
}

/** Nouns for whose house another is, or beside which it works. */
export const OWNER =
  /^(eigner|eigentumer|eigentumerin|mutter|mutterkonzern|muttergesellschaft|hauptaktionar|grossaktionar|eigenaar|moeder|moederbedrijf|grootaandeelhouder|aandeelhouder|owner|parent|shareholder|proprietaire|actionnaire|rival|rivale|konkurrent|konkurrentin|concurrent|competitor|lieferant|supplier|fournisseur)$/;

/** Before the name of a place. */
const PLACE_NOUN = /^(regions?|departements?|ville|villes|commune|province|canton|stad|gemeente|provincie|regio|stadt|gemeinde|landkreis)$/;

/** "An Xantia", "its Xantia", "Mr Xantia", "minister Xantia", "Xantia 12": one of many, a thing, a person, a model. */
function isNobody(desk: Desk, { from, to }: Row, said: Conduct): boolean {
  const { tokens, words, language } = desk;
  const first = tokens[from]!;
  const right = neighbour(desk, to, from);
  if (right?.gap === 'space' && right.shape === 'digit' && language !== 'de') return true;
  const left = neighbour(desk, from - 1, from);
  // "Ein Xantia-Sprecher": the article is that of the last word.
  if (!left || first.gap !== 'space' || right?.gap === 'hyphen') return false;
  // "La région Centre-Val".
  const noun = isArticle(desk, left.folded) ? neighbour(desk, from - 2, from) : left;
  if (noun && PLACE_NOUN.test(noun.folded)) return true;
  const { any, whose } = SMALL[language!];
  // "900 bis 950 Millionen Euro".
  if (left.shape === 'digit' || any.test(left.folded) || whose.test(left.folded) || words.titles.has(left.folded) || left.shape === 'sign')
    return true;
  // "investeerder HAL": no person is written so.
  if (first.shape === 'upper' || first.shape === 'mixed') return false;
  return isRole(left.folded, words) && !isCompanyNoun(left.folded, words) && !said.held.has(left.folded) && !OWNER.test(left.folded);
}

/** "Kelderde Xantia met 19,98 procent", "Xantia won 1,7 procent", "Xantia (+43%)". */
function movesInPrice(desk: Desk, { from, to }: Row): boolean {
  const { tokens } = desk;
  // "CLc1", "MIWD00000PUS": a symbol for a price.
  if (tokens.slice(from, to).some(({ raw }) => /\d/.test(raw))) return false;
  return isMoveBehind(desk, to) || isMovedByVerb(desk, from, to);
}

/** The verb of houses behind the name, or `null`: "boekte", "a lancée", "which owns", "qui a porté". */
function verbBehind(desk: Desk, { from, to }: Row, said: Conduct): string | null {
  const language = desk.language!;
  const right = neighbour(desk, to, from);
  if (!right) return null;
  const isRelative = right.gap === 'comma' && /^(which|qui)$/.test(right.folded);
  const at = isRelative ? to + 1 : to;
  const verb = neighbour(desk, at, from);
  const { title, upper } = desk.reading.sentences[desk.tokens[from]!.sentence]!;
  if (verb?.shape !== 'lower' || verb.gap !== 'space' || title || upper) return null;
  if (!AUXILIARY[language].test(verb.folded)) return said.does.has(verb.folded) || said.acts.has(verb.folded) ? verb.folded : null;
  const participle = neighbour(desk, at + 1, from)?.folded;
  if (!participle) return null;
  // "lancée", "lancées" of "lancé".
  const stem = language === 'fr' ? participle.replace(/e?s?$/, '') : participle;
  return [participle, stem, `${stem}e`].some((word) => said.done.has(word)) ? stem : null;
}

/** The same right before it, where the language puts the subject behind its verb: "nam Xantia", "erwarb Xantia". */
function verbBefore(desk: Desk, { from }: Row, said: Conduct): string | null {
  const verb = neighbour(desk, from - 1, from);
  if (!SMALL[desk.language!].inverts || verb?.shape !== 'lower' || desk.tokens[from]!.gap !== 'space') return null;
  return said.does.has(verb.folded) || said.acts.has(verb.folded) ? verb.folded : null;
}

/** What a noun of one of two lists weighs; 0: it is in neither. */
const weightOf = ({ folded }: Token, weak: ReadonlySet<string>, slight: ReadonlySet<string>): number =>
  weak.has(folded) ? WEAK : slight.has(folded) ? SLIGHT : 0;

/** "Bought by Xantia", "présentée par Xantia", "door Xantia overgenomen": does what was done stand on either side? */
function isActed(desk: Desk, { acted }: Conduct, before: number, to: number): boolean {
  const isOne = (token: Token | null): boolean =>
    token?.shape === 'lower' && (acted.has(token.folded) || (desk.language === 'fr' && acted.has(token.folded.replace(/e?s?$/, ''))));
  return isOne(neighbour(desk, before, to - 1)) || isOne(neighbour(desk, to, to - 1));
}

/** So much money, as a price is printed. */
const PRICE = /[$€£¥]\s?\d|\d\s?(million|billion|mln|mrd|miljoen|miljard|millionen|milliarden|millions|milliards|mio|bn|m\b)/i;

const BOUGHT = /^(overgenomen|gekocht|opgekocht|ingelijfd|ubernommen|gekauft|erworben|geschluckt)$/;

/**
 * "Macquarie is to buy Xantia for $130 million", "has bought a stake in Amer, acquired Xantia": what a known house buys is one too,
 * unless a noun behind says what of it is bought ("buys Xantia shares").
 */
function isBought(desk: Desk, { from, to }: Row, verbAt: number, said: Conduct): boolean {
  const verb = neighbour(desk, verbAt, from);
  const right = neighbour(desk, to, from);
  // "Philips heeft Xantia overgenomen": in Dutch and German at the end.
  const isLast = right?.shape === 'lower' && BOUGHT.test(right.folded);
  if (desk.tokens[from]!.gap !== 'space' || !(isLast || (verb?.shape === 'lower' && said.buys.has(verb.folded)))) return false;
  if (right?.gap === 'hyphen' || (right?.gap === 'space' && right.shape !== 'digit' && !isLast && !desk.words.function.has(right.folded)))
    return false;
  // "Acquired Field and Trek": half of a name as likely as one of two.
  const other = neighbour(desk, to + 1, from);
  if (other && isCapital(other) && SMALL[desk.language!].and.test(right!.folded)) return false;
  const { sentence } = desk.tokens[from]!;
  const buyer = desk.marks.some((mark) => mark.kind === 'company' && mark.to <= from && desk.tokens[mark.from]!.sentence === sentence);
  return buyer || (to - from > 1 && PRICE.test(textBehind(desk, to)));
}

/** No article and no adjective before it: in German names stand so, and nouns for what has no number. */
export function isBare(desk: Desk, { from }: Row): boolean {
  const left = neighbour(desk, from - 1, from);
  if (left === null || desk.tokens[from]!.gap !== 'space') return true;
  const isAdjective = left.shape === 'lower' && /e[nrsm]?$/.test(left.folded) && !desk.words.function.has(left.folded);
  return !isArticle(desk, left.folded) && !isAdjective;
}

/**
 * Reads one naming of an unknown name and adds its reasons, each sort once, to `reasons`.
 *
 * @returns what the naming is: `against` that it is a house at all, of a `place`, `strong` for one, or `neutral`
 */
export function readNaming(desk: Desk, row: Row, reasons: Reasons): 'against' | 'place' | 'strong' | 'neutral' {
  const { tokens, words } = desk;
  const language = desk.language!;
  const said = conductOf(language);
  const { of, into, ofThe, place, with: deals, by } = SMALL[language];
  const { from, to } = row;
  const first = tokens[from]!;
  if (isHalf(desk, row) || isDateline(desk, row) || isNobody(desk, row, said)) return 'against';
  let strong = false;
  const give = (sort: string, weight: number): void => {
    reasons.set(sort, Math.max(reasons.get(sort) ?? 0, weight));
    if (weight >= STRONG) strong = true;
  };
  const next = neighbour(desk, from - 1, from);
  const hasArticle = next !== null && first.gap === 'space' && isArticle(desk, next.folded);
  // In English no house has one but bodies and things do.
  if (hasArticle && language === 'en') reasons.set('the', -WEAK);
  if (next && first.gap === 'space' && language !== 'en' && said.held.has(next.folded)) give('held', STRONG);
  // "Winst Xantia daalt": Dutch headlines leave the "of" out.
  else if (next && first.gap === 'space' && language === 'nl' && desk.tokens[to]?.gap !== 'hyphen' && weightOf(next, said.owns, said.has))
    give(`owns ${next.folded}`, weightOf(next, said.owns, said.has));
  const at = hasArticle ? from - 2 : from - 1;
  const left = neighbour(desk, at, from);
  if (left) {
    // What is of the name: before "of", or before an article that says it.
    const isOf = of.test(left.folded);
    const whole = isOf ? neighbour(desk, at - 1, from) : hasArticle && ofThe?.test(next.folded) ? left : null;
    const held = whole ?? (into.test(left.folded) ? neighbour(desk, at - 1, from) : null);
    if (held && said.held.has(held.folded)) give('held', STRONG);
    else if (whole && weightOf(whole, said.owns, said.has)) give(`owns ${whole.folded}`, weightOf(whole, said.owns, said.has));
    else if (deals.test(left.folded) && said.deals.has(neighbour(desk, at - 1, from)?.folded ?? '')) give('deals', WEAK);
    else if (by.test(left.folded) && isActed(desk, said, at - 1, to)) give('by', WEAK);
    else if (said.at.has(left.folded)) {
      const role = neighbour(desk, at - 1, from);
      // "Senior Vice President at Xantia", "gestionnaire chez Xantia": who works there.
      if (role && EMPLOYED.test(role.folded)) give('employs', STRONG + WEAK);
      else give('at', SLIGHT);
    } else if (place.test(left.folded) && !hasArticle && first.gap === 'space') return 'place';
    // "Geoff Jacobs of KPMG".
    if (isOf && !hasArticle && markOn(desk, at - 1)?.kind === 'person') give('whose', WEAK + SLIGHT);
  }
  if (language !== 'de' || isBare(desk, row)) {
    const houses = marksInRow(desk, from, to).filter(isHouseMark).length;
    if (houses > 1) give('beside', STRONG + WEAK);
    else if (isPaired(desk, row)) give('beside', STRONG);
  }
  if (isBought(desk, row, at, said)) give('bought', STRONG + WEAK);
  // German nouns of the economy move too.
  if (movesInPrice(desk, row)) give('moves', language === 'de' ? WEAK : STRONG);
  // "Watchdog fines Xantia £7.4m".
  if (next && FINED.test(next.folded) && MONEY_NEXT.test(textBehind(desk, to))) give('fined', WEAK);
  // "The sales of Xantia rose": the sales did.
  const isObject = left !== null && [of, into, deals, by].some((small) => small.test(left.folded));
  const verb = (isObject ? null : verbBehind(desk, row, said)) ?? verbBefore(desk, row, said);
  if (verb !== null) give(`does ${verb}`, said.acts.has(verb) ? SLIGHT : WEAK);
  const right = neighbour(desk, to, from);
  if (!right) return strong ? 'strong' : 'neutral';
  const owned = right.gap === 'apostrophe' && right.folded === 's' ? neighbour(desk, to + 1, from) : null;
  if (owned && (said.behind.has(owned.folded) || said.held.has(owned.folded))) give('held', STRONG);
  else if (owned && weightOf(owned, said.owns, said.has)) give(`owns ${owned.folded}`, weightOf(owned, said.owns, said.has));
  const isBehind = right.gap === 'hyphen' || (language === 'en' && right.gap === 'space' && right.shape !== 'initial');
  if (isBehind && said.behind.has(right.folded)) give('behind', STRONG);
  // "Die Xantia-Gruppe", and "der Windkraft-Konzern".
  else if (isBehind && GROUP.test(right.folded)) give('group', WEAK);
  // Persons say things too.
  if (right.gap === 'space' && right.shape === 'lower' && words.say.has(right.folded)) reasons.set('says', -SLIGHT);
  return strong ? 'strong' : 'neutral';
}
