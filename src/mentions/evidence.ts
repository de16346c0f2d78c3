/**
 * What the words around a name say for or against it being this actor. The figures are weights of a
 * simple sum, set by hand on our own example texts: 0.5 and more is a mark. A common word as a name
 * starts at BASE, so it takes two good reasons ("Target, the retailer", "shares of Target rose").
 *
 *   "chipmaker Intel said"   base .1 + noun before .4 + verb .2 + no sentence start .1  = .8
 *   "his Target was clear"   base .1 + no sentence start .1 - owner before .2            = 0
 */
import type { Candidate } from './candidates';
import { type Desk, entryById, entryOf, type Mark, markOn, neighbour } from './desk';
import { NameFlag } from './lexicon';
import type { LexiconEntry } from './lexicon';
import { countryAt } from './home-state';
import { countryOf, type LanguageWords, LEGAL_FORMS, VENUES } from './lexicons/words';
import { isBehindFrenchNoun, isCompanyNoun, isCompanyNounAt, isRole } from './nouns';
import { isMoveBehind, isMoveBeside, isMovedByVerb } from './price-moves';
import { isCapital } from './reading';

/** A name that is also a word starts here. */
export const BASE = 0.1;
/** Least score of a mark. */
export const THRESHOLD = 0.5;

/** Does this second part of a compound go with companies ("ZF-Gesamtbetriebsrat" as well as "ZF-Betriebsrat")? */
const isCompoundHead = (folded: string, words: LanguageWords): boolean =>
  words.compoundHeads.has(folded) || [...words.compoundHeads].some((head) => head.length >= 7 && folded.endsWith(head));

const AND = /^(and|en|und|et|or|of|oder|ou|sowie)$/;
const ROW_OF = /^(d|de|du|des|von|van)$/;

/** The mark that stands before (-1) or behind (1) a word in one row: "Apple, Amazon en Target", "de Stellantis, d’Orange et de Renault". */
function besideInRow(desk: Desk, at: number, step: 1 | -1): Mark | null {
  const { tokens } = desk;
  // The gap of a word is what stands before it.
  const gapTo = (one: number): string | undefined => (step === 1 ? tokens[one] : tokens[one + 1])?.gap;
  const skip = (one: number): number => (ROW_OF.test(neighbour(desk, one, at)?.folded ?? '') ? one + step : one);
  let next = at + step;
  if (step === -1) next = skip(next);
  if (gapTo(next) === 'comma') return markOn(desk, step === 1 ? skip(next) : next);
  if (!AND.test(neighbour(desk, next, at)?.folded ?? '')) return null;
  next += step;
  return markOn(desk, step === 1 ? skip(next) : next);
}

/** Names of the longest row that is looked along, and words of the longest name in it. */
const MAX_ROW = 6;
const MAX_ROW_NAME = 4;

/** The marks in the whole row that a name stands in, with names between that have none ("bij ASML, DAF Trucks, Scania en Fokker"). */
export function marksInRow(desk: Desk, from: number, to: number): Mark[] {
  const { tokens } = desk;
  const found: Mark[] = [];
  for (const step of [1, -1] as const) {
    // The first word beyond the name, and the gap that parts it from the name.
    let at = step === 1 ? to : from - 1;
    for (let names = 0; names < MAX_ROW; names++) {
      const parted = (step === 1 ? tokens[at] : tokens[at + 1])?.gap === 'comma';
      const token = neighbour(desk, at, from);
      if (!token) break;
      if (AND.test(token.folded)) at += step;
      else if (!parted) break;
      if (ROW_OF.test(neighbour(desk, at, from)?.folded ?? '') && step === 1) at++;
      const first = neighbour(desk, at, from);
      if (!first || !(isCapital(first) || first.shape === 'digit')) break;
      const mark = markOn(desk, at);
      if (mark) {
        found.push(mark);
        at = step === 1 ? mark.to : mark.from - 1;
      } else {
        for (let words = 0; words < MAX_ROW_NAME; words++) {
          const next = neighbour(desk, at + step, from);
          const gap = (step === 1 ? tokens[at + 1] : tokens[at])?.gap;
          if (!next || !(isCapital(next) || next.shape === 'sign' || next.shape === 'digit') || !/^(space|hyphen|tight)$/.test(gap ?? ''))
            break;
          at += step;
        }
        at += step;
      }
      if (step === -1 && ROW_OF.test(neighbour(desk, at, from)?.folded ?? '') && AND.test(neighbour(desk, at - 1, from)?.folded ?? ''))
        at--;
    }
  }
  return found;
}

/** "L’Américain Whirlpool", "le chinois Leapmotor": in French a nationality behind an article stands before companies, with a capital or without. */
export function isNationality(desk: Desk, at: number): boolean {
  const word = neighbour(desk, at, at + 1);
  if (
    desk.language !== 'fr' ||
    !word ||
    !/^(initial|lower)$/.test(word.shape) ||
    !/(ais|ain|ien|ol|ois|isse|rc|and|usse|lge|que|lon)$/.test(word.folded)
  )
    return false;
  const article = neighbour(desk, at - 1, at);
  return article !== null && /^(l|le|du|au)$/.test(article.folded) && countryOf(word.folded) !== null;
}

/** Legal forms that are no other word, so that they count in small letters too ("Bombardier inc."). */
const SMALL_FORM = /^(plc|inc|ltd|llc|gmbh)$/;

/**
 * "Het Zweedse EQT", "des indischen Konkurrenten Tata": whose house it is, right before the name or before what it is called.
 * It settles which of two of one name is meant, and speaks against one from elsewhere.
 */
function weighNationality(desk: Desk, from: number, { kind, country }: LexiconEntry): number {
  if (kind !== 'company' || country === null || desk.tokens[from]!.gap !== 'space') return 0;
  for (let at = from - 1; at >= from - NOUN_WORDS; at--) {
    const word = neighbour(desk, at, from);
    if (!word || desk.words.function.has(word.folded)) return 0;
    const of = ADJECTIVE.test(word.folded) ? countryAt(desk, word) : null;
    // "in Japan EQT fell": where, not whose.
    if (of !== null) return IN.test(neighbour(desk, at - 1, from)?.folded ?? '') ? 0 : of === country ? 0.4 : -0.4;
    // German nouns have capitals; elsewhere one is of another name.
    if (word.gap !== 'space' || (isCapital(word) && desk.language !== 'de')) return 0;
  }
  return 0;
}

/** Words that may stand from the adjective to the name ("the American natural gas producer EQT"). */
const NOUN_WORDS = 4;
const IN = /^(in|from|to|en|au|aus|nach|uit|naar)$/;

/** Endings of adjectives of countries ("Zweedse", "indischen", "Swiss", "suédois"). */
const ADJECTIVE = /(se|s|sche[mnrs]?|sh|ss|an|ch|ois|oise|ais|aise|ien|ienne|ain|aine|ol|ole|que|isse|and|ande|rc)$/;

/** What unions are called beside their name ("the GMB union"). */
const UNION = /^(unions?|vakbond|gewerkschaft|syndicat)$/;

const ARTICLES = new Set(
  'the a an de het een der die das den dem des ein eine einer einem einen le la les un une his her my your our their its zijn haar mijn jouw sein seine seinen ihr ihre mein meine son sa ses mon ma mes no any some every each kein keine geen'.split(
    ' ',
  ),
);
/** Before what is a place. */
const AT_PLACE = /^(in|te|near|a)$/;

/** "belang van 40 procent in Target", "shares in Next": what one holds in a company. */
const isHeldIn = (desk: Desk, from: number): boolean => desk.words.stock.has(desk.tokens[from - 2]!.folded) || isShareBefore(desk, from);

/** What one holds of a company. */
const HOLDING =
  /^(belang|meerderheidsbelang|minderheidsbelang|aandelen|stake|shares|holding|participation|capital|anteil|anteile|beteiligung|aandeel|kapital|actions)$/;

/** Does a percentage stand before the preposition in front of a name? "2 procent in Zürich" is a place, "een belang van 2 procent in Next" a share. */
function isShareBefore(desk: Desk, from: number): boolean {
  const of = desk.tokens[from - 1]!;
  const before = desk.tokens[from - 2]!;
  const holds = (): boolean => {
    for (let at = from - 2; at >= from - 9; at--) {
      const token = neighbour(desk, at, from);
      if (token && HOLDING.test(token.folded)) return true;
    }
    return false;
  };
  if (/^(belang|stake|beteiligung|anteil|participation)$/.test(before.folded)) return true;
  const percent =
    /^\s*(%|\u00A0%|\u202F%)\s*$/.test(desk.reading.blocks[of.block]!.text.slice(before.end, of.start)) ||
    /^(percent|procent|prozent|cent)$/.test(before.folded);
  return percent && (of.folded !== 'in' || holds());
}

/** Sum of what form and neighbours say for a company, authority, organisation, product or market. */
export function weighForm(desk: Desk, candidate: Candidate, entry: LexiconEntry): number {
  const { tokens, words, language } = desk;
  const { from, to } = candidate;
  const first = tokens[from]!;
  const sentence = desk.reading.sentences[first.sentence]!;
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  const further = neighbour(desk, to + 1, from);
  const before = neighbour(desk, from - 2, from);
  let sum = 0;
  if (right?.gap === 'space' && LEGAL_FORMS.has(right.folded) && (isCapital(right) || SMALL_FORM.test(right.folded))) sum += 0.5;
  if (right?.gap === 'comma' && LEGAL_FORMS.has(right.folded) && isCapital(right)) sum += 0.5;
  if (right?.gap === 'open') {
    const symbol = VENUES.has(right.folded) ? further : right;
    if (symbol && (symbol.shape === 'upper' || symbol.shape === 'digit')) {
      const listed = desk.lexicon
        .senses(symbol.folded)
        .some((sense) => sense.flags & NameFlag.ticker && entryOf(desk, sense.entry).id === entry.id);
      if (listed || VENUES.has(right.folded)) sum += 0.6;
    }
  }
  // "Corona-Krise" is of no beer and of no small house.
  if (
    right?.gap === 'hyphen' &&
    entry.kind !== 'product' &&
    !(entry.prior < 0.4 && CRISIS.test(right.folded)) &&
    (isCompoundHead(right.folded, words) || isRole(right.folded, words))
  )
    sum += /^(konzern|konzerns|gruppe|aktien?|aktionare?n?)$/.test(right.folded) ? 0.45 : 0.35;
  if (isMoveBehind(desk, to) || (entry.kind === 'company' && (isMoveBeside(desk, to) || isMovedByVerb(desk, from, to)))) sum += 0.45;
  // The insurer has no umlaut, the city has one.
  if (language === 'de' && first.raw === 'Zurich' && entry.kind === 'company') sum += 0.4;
  if (isHouseBehind(desk, to)) sum += 0.4;
  if (left && (first.gap === 'space' || first.gap === 'other') && (isCompanyNounAt(desk, from - 1) || isBehindFrenchNoun(desk, from)))
    sum += 0.4;
  if (isNationality(desk, from - 1)) sum += 0.4;
  sum += weighNationality(desk, from, entry);
  // "in Zürich": where something is, unless a share or a stake is in it.
  const place =
    left !== null && first.gap === 'space' && AT_PLACE.test(left.folded) && entry.kind === 'company' && !(before && isHeldIn(desk, from));
  if (place) sum -= 0.25;
  if (entry.sort === 'trade_union' && [left, right].some((word) => word && word.gap !== 'comma' && UNION.test(word.folded))) sum += 0.4;
  // "Ant, a payments company,": an apposition behind.
  if (right?.gap === 'comma') {
    for (let at = to; at < to + 6; at++) {
      const token = neighbour(desk, at, from);
      if (!token || (at > to && (token.gap === 'comma' || token.gap === 'close'))) break;
      if (isCompanyNoun(token.folded, words)) {
        sum += 0.35;
        break;
      }
    }
  }
  // "3,12 % de Safran", "40 per cent of Target".
  if (left && /^(of|van|von|an|de|der|d|in|du)$/.test(left.folded) && before && isShareBefore(desk, from)) sum += 0.4;
  if (left && words.of.has(left.folded) && before && (isRole(before.folded, words) || words.stock.has(before.folded)))
    sum += isRole(before.folded, words) ? 0.4 : 0.3;
  // "the share price of Steinhoff".
  else if (left?.folded === 'of' && before?.folded === 'price' && /^(share|stock)$/.test(neighbour(desk, from - 3, from)?.folded ?? ''))
    sum += 0.4;
  if (left && (words.stock.has(left.folded) || isRole(left.folded, words)) && first.gap === 'space') sum += 0.3;
  if (left?.folded === 'in' && before && words.stock.has(before.folded)) sum += 0.3;
  if (right?.gap === 'space' && (words.stock.has(right.folded) || isRole(right.folded, words)) && language !== 'de') sum += 0.35;
  if (right?.gap === 'apostrophe' && right.folded === 's' && further && (words.stock.has(further.folded) || isRole(further.folded, words)))
    sum += 0.35;
  if (right?.gap === 'space' && (words.act.has(right.folded) || words.say.has(right.folded))) sum += 0.2;
  if (left && (words.say.has(left.folded) || words.act.has(left.folded)) && !words.function.has(left.folded)) sum += 0.1;
  // One of a row: "Apple, Amazon en Target".
  const rowLeft = besideInRow(desk, from, -1);
  const rowRight = besideInRow(desk, to - 1, 1);
  // "Amsterdam (ANP) -", "laut Politico".
  if (
    MEDIA.test(entry.sort) &&
    left &&
    (first.gap === 'open' ||
      (first.gap !== 'comma' && (BEFORE_SOURCE.test(left.folded) || SOURCE_NOUN.test(left.folded) || words.say.has(left.folded))))
  )
    sum += 0.4;
  // "Bloomberg, citing people familiar with the matter".
  if (MEDIA.test(entry.sort) && right?.gap === 'comma' && /^(citing|quoting|citant)$/.test(right.folded)) sum += 0.4;
  const row = place ? [] : [rowLeft, rowRight].filter((mark) => mark?.kind === entry.kind);
  if (row.length) sum += 0.25;
  // On both sides, or of the same country: the row is of its like ("BMW und Continental").
  if (row.length > 1 || row.some((mark) => isOfCountry(desk, mark!.id, entry.country))) sum += 0.15;
  // Further along the row, two of its kind ("ASML, DAF Trucks, Scania en Fokker").
  if (!row.length && !place && marksInRow(desk, from, to).filter((mark) => mark.kind === entry.kind).length >= 2) sum += 0.3;
  // "selon la Dares", "prévient l’Unédic": whom one quotes, with an article as bodies have.
  if (
    (entry.kind === 'authority' || entry.kind === 'organisation') &&
    language !== 'de' &&
    left &&
    before &&
    /^(space|apostrophe)$/.test(first.gap) &&
    /^(la|le|l|les|de|het|the)$/.test(left.folded) &&
    (BEFORE_SOURCE.test(before.folded) || (words.say.has(before.folded) && !words.function.has(before.folded)))
  )
    sum += 0.3;
  if (!first.opens && !sentence.title && !sentence.upper && language !== 'de') sum += 0.1;
  if (left && first.gap === 'space' && ARTICLES.has(left.folded) && !(language === 'fr' && /^(le|la|les|de)$/.test(left.folded)))
    sum -= entry.kind === 'company' || entry.kind === 'product' ? 0.2 : 0;
  return sum;
}

/** What befalls everybody and is named by its cause. */
const CRISIS = /^(krise|schock|pandemie|virus|pleite|skandal|affare|schandaal|affaire|zaak)$/;

/** "Waterland is een Belgische investeringsmaatschappij": what follows says that it is a house. */
function isHouseBehind(desk: Desk, to: number): boolean {
  const verb = neighbour(desk, to, to - 1);
  const article = neighbour(desk, to + 1, to - 1);
  if (verb?.gap !== 'space' || !/^(is|was|ist|war|est|etait)$/.test(verb.folded)) return false;
  if (!article || !/^(a|an|the|een|de|het|ein|eine|der|die|das|un|une|le|la|l)$/.test(article.folded)) return false;
  for (let at = to + 2; at < to + 7; at++) {
    const token = neighbour(desk, at, to - 1);
    if (!token || token.gap === 'comma' || token.gap === 'open' || /^(of|van|von|der|des|de|du|d|for|voor|fur|pour)$/.test(token.folded))
      return false;
    if (isCompanyNoun(token.folded, desk.words)) return true;
  }
  return false;
}

const isOfCountry = (desk: Desk, id: string, country: string | null): boolean =>
  country !== null && entryById(desk, id)?.country === country;
const kindOf = (desk: Desk, id: string): LexiconEntry['kind'] | undefined => entryById(desk, id)?.kind;

/** Sorts of those whom others quote. */
export const MEDIA = /^(newspaper|news_agency|broadcaster|magazine|news_site)$/;
/** What stands before a source ("selon Bloomberg", "told Politico", "door Bloomberg gepolste analisten"). */
const BEFORE_SOURCE =
  /^(by|to|told|with|from|via|selon|par|aupres|laut|volgens|door|aan|tegen|von|gegenuber|agence|quotidien|site|agency|newspaper|zeitung|persbureau|zakenkrant|krant|consensus|magazin|magazine|portal|nachrichtenportals?|website)$/;

/** Compounds for one ("Branchenmagazin", "vakblad"). */
const SOURCE_NOUN = /.(zeitung|magazin|blatt|krant|blad|agentur)$/;

/** How far the index's own rank of an actor speaks for it. */
export function weighPrior(entry: LexiconEntry): number {
  return entry.prior >= 0.9 ? 0.2 : entry.prior >= 0.7 ? 0.12 : entry.prior < 0.3 ? -0.1 : 0;
}

/** How far the others in the article speak for it: owners, founders, subsidiaries, chiefs, and their country. */
export function weighCompany(desk: Desk, entry: LexiconEntry): number {
  let sum = 0;
  // A country or an index says nothing: it has hundreds.
  if (entry.related.some((id) => desk.known.has(id) && !id.startsWith('country:') && kindOf(desk, id) !== 'market')) sum += 0.3;
  // The other way round: a brand, a subsidiary or a chief of it is named.
  else if ([...desk.known.keys()].some((id) => kindOf(desk, id) !== 'market' && entryById(desk, id)?.related.includes(entry.id)))
    sum += 0.3;
  return sum;
}
