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
import type { Language } from '../language/language';
import { CALENDAR, countryOf, GENERIC_TAILS, GIVEN_NAMES, type LanguageWords, LEGAL_FORMS, VENUES } from './lexicons/words';
import { isCapital, type Token } from './reading';

/** A name that is also a word starts here. */
export const BASE = 0.1;
/** Least score of a mark. */
export const THRESHOLD = 0.5;

/** Is this noun one that stands before a company ("techreus", "Softwarekonzern")? */
export function isCompanyNoun(folded: string, words: LanguageWords): boolean {
  const is = (noun: string): boolean =>
    words.companyNouns.has(noun) ||
    (noun.length >= 7 && words.companyEndings.some((ending) => ending.length >= 4 && noun.endsWith(ending)));
  // "des Onlinebrokers Flatex", "chipmakers Intel en AMD".
  return is(folded) || (/[^s]s$/.test(folded) && is(folded.slice(0, -1))) || (folded.endsWith('n') && is(folded.slice(0, -1)));
}

/** Does this noun say what a person does ("Chefvolkswirt", "hoofdeconoom")? */
export function isRole(folded: string, words: LanguageWords): boolean {
  const is = (noun: string): boolean =>
    words.roles.has(noun) || (noun.length >= 6 && words.roleEndings.some((ending) => ending.length >= 3 && noun.endsWith(ending)));
  return (
    is(folded) ||
    (/[^s]s$/.test(folded) && is(folded.slice(0, -1))) ||
    (folded.endsWith('en') && (is(folded.slice(0, -2)) || is(folded.slice(0, -1))))
  );
}

/** The noun in front of a name, joined where a hyphen parts it ("des Lufttaxi-Start-ups Lilium"): is it one for a company? */
function isCompanyNounAt(desk: Desk, at: number): boolean {
  const noun = neighbour(desk, at, at + 1);
  if (!noun) return false;
  if (isCompanyNoun(noun.folded, desk.words)) return true;
  // "die Google-Mutter Alphabet": by whose parent or rival it is.
  if (noun.gap === 'hyphen' && /^(mutter|tochter|schwester|rivale|rivalen|konkurrenten?)$/.test(noun.folded)) return true;
  const first = noun.gap === 'hyphen' ? neighbour(desk, at - 1, at) : null;
  return first !== null && isCompanyNoun(`${first.folded}${noun.folded}`, desk.words);
}

/** Words of the longest dateline before its agency ("NEW YORK/SAO PAULO, Brazil (Reuters)"). */
const DATELINE_WORDS = 8;

/** "LONDON/ZURICH (Reuters) -": towns in capitals at the start of a block, with an agency in brackets behind them. */
function isDateline(desk: Desk, { from, to }: Candidate): boolean {
  const { tokens } = desk;
  const first = tokens[from]!;
  if (first.shape !== 'upper' || first.raw.length < 4) return false;
  for (let at = from - 1; at >= from - DATELINE_WORDS && tokens[at]?.block === first.block; at--) if (!isCapital(tokens[at]!)) return false;
  if (tokens[from - DATELINE_WORDS]?.block === first.block) return false;
  const next = tokens[to];
  if (next?.block !== first.block) return false;
  if (first.opens && desk.reading.blocks[first.block]!.text.slice(tokens[to - 1]!.end, next.start).trim() === '/') return true;
  for (let at = to; at < to + DATELINE_WORDS && tokens[at]?.block === first.block; at++) {
    if (tokens[at]!.gap === 'open') return isAgency(desk, at);
    if (!isCapital(tokens[at]!)) return false;
  }
  return false;
}

/** What is meant of a name that is a fruit, a river, a shell, a sum or a paper for travellers too, by what follows it. */
const OTHER_WORLD: Readonly<Record<string, RegExp>> = {
  apple: /^(growers?|orchards?|juice|pies?|trees?|harvests?|farmers?|cider)$/,
  amazon: /^(rainforest|basin|river|deforestation|region|jungle|tribes?)$/,
  chrysler: /^building$/,
  shell: /^(compan(y|ies)|firms?|corporations?|entit(y|ies)|scripts?)$/,
  total:
    /^(revenues?|sales|turnover|assets|income|profits?|earnings|costs?|expenses?|debts?|returns?|value|volumes?|loans?|deposits|orders?)$/,
  visa: /^(applications?|requirements?|restrictions|holders?|waivers?|routes?|bans?)$/,
};

/** Names that are a word in every newspaper but those of one language or two ("l’opérateur Free", but "TPE, PME et indépendants"). */
const ONLY_IN: Readonly<Record<string, readonly Language[]>> = { free: ['fr'], mega: ['nl', 'fr'], pme: ['nl'], rh: ['en'], netto: ['de'] };

/** What is of a place or a canton that bears a company's name ("la Banque cantonale de Zurich"). */
const OF_PLACE = /^(cantonale|communale|regionale|kantonalbank|canton|kanton|ville|stadt|city|aeroport|airport|universite|university)$/;
const OF_LINK = /^(de|of|von|van)$/;

/** Particles with a capital with which surnames begin ("Wirtschaftsminister Le Maire"). */
const OF_SURNAME = /^(Le|La|De|Van|Von|Di|Del|El|Al|Ben|Mac|Mc|O)$/;

/** May this word be a news agency's? */
const isAgency = (desk: Desk, at: number): boolean =>
  desk.lexicon.senses(desk.tokens[at]!.folded).some(({ entry }) => entryOf(desk, entry).sort === 'news_agency');

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

/** "L’Américain Whirlpool", "le Chinois Leapmotor": in French a nationality with an article and a capital stands before companies. */
export function isNationality(desk: Desk, at: number): boolean {
  const word = neighbour(desk, at, at + 1);
  if (desk.language !== 'fr' || word?.shape !== 'initial' || !/(ais|ain|ien|ol|ois|isse|rc|and|usse|lge|que|lon)$/.test(word.folded))
    return false;
  const article = neighbour(desk, at - 1, at);
  return article !== null && /^(l|le|du|au)$/.test(article.folded) && countryOf(word.folded) !== null;
}

/** Does a colon with capitals or figures right behind it follow? */
function isBeforeTicker({ tokens, reading }: Desk, at: number): boolean {
  const next = tokens[at];
  if (!next || next.block !== tokens[at - 1]!.block || !(next.shape === 'upper' || next.shape === 'digit')) return false;
  return /^:\s?$/.test(reading.blocks[next.block]!.text.slice(tokens[at - 1]!.end, next.start));
}

/** Exchanges that have indices with the name of S&P. */
const isOtherExchange = (folded: string): boolean => /^(bse|asx|tsx|nzx|bmv|merval|ipsa)$/.test(folded);

/** What unions are called beside their name ("the GMB union"). */
const UNION = /^(unions?|vakbond|gewerkschaft|syndicat)$/;

const ARTICLES = new Set(
  'the a an de het een der die das den dem des ein eine einer einem einen le la les un une his her my your our their its zijn haar mijn jouw sein seine seinen ihr ihre mein meine son sa ses mon ma mes no any some every each kein keine geen'.split(
    ' ',
  ),
);
const CHIEF_AFTER = new Set(
  'ceo cfo coo cto chief chairman chairwoman chair president boss founder director executive spokesman spokeswoman spokesperson analyst analysts economist economists strategist'.split(
    ' ',
  ),
);

/** How French adjectives end that make a body of its own of a commission or a council ("la Commission nationale"). */
const FRENCH_ADJECTIVE = /(ale|al|aire|ienne|enne|oise|aise|ique|iere|ive|gnole)s?$/;

/** Behind what a name is a family's, or that of a thing of a kind. */
const FAMILY = /^([a-z]*familien?|famil(ies|y|le|les)|clans?|dynastie|dynasty|geschlecht)$/;
const MODEL = /^(typ|typs|type|types|modell|model|modele|baureihe|serie|series|motor|moteur)$/;

/** "Schneider Geiwitz & Partner": does a firm of partners go on from here? */
function isFirmOfPartners(desk: Desk, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = neighbour(desk, at, from);
    if (!token) return false;
    if (token.raw === '&') return true;
    if (!isCapital(token) || token.gap !== 'space') return false;
  }
  return false;
}

/** What bears a company's name and is another house than it: what pays its pensions, gives its money away, or plays in its stadium. */
const OWN_BODY =
  /^(pensions?|pensioenfonds|pensionskasse|retirement|superannuation|foundation|stichting|stiftung|fondation|charitable|museum|musee|stadium|stadion|stade|arena|cup|academy|university|college|universiteit|universitat|hochschule|prize|award|awards|prijs|preis|prix|open|masters|marathon)$/;

/** The same where they stand in front, as in Dutch and French. */
const BODY_OF = /^(pensioenfonds|bedrijfspensioenfonds|stichting|fondation|musee|stade|trophee|tournoi)$/;

/** "British Steel Pension Scheme", "Volkswagen Stiftung", "pensioenfonds ING": a body of its own that bears the name. */
function isOwnBody(desk: Desk, { from, to }: Candidate): boolean {
  const left = neighbour(desk, from - 1, from);
  if (left && desk.tokens[from]!.gap === 'space' && BODY_OF.test(left.folded)) return true;
  const right = neighbour(desk, to, from);
  // "British Steel pension scheme".
  if (
    right?.gap === 'space' &&
    right.folded === 'pension' &&
    /^(scheme|schemes|fund|funds)$/.test(neighbour(desk, to + 1, from)?.folded ?? '')
  )
    return true;
  if (!right || !isCapital(right) || !OWN_BODY.test(right.folded)) return false;
  const { title, upper } = desk.reading.sentences[right.sentence]!;
  if (title || upper) return false;
  return (
    right.gap === 'space' ||
    (right.gap === 'hyphen' && desk.language === 'de' && /^(stiftung|arena|pensionskasse|museum|stadion)$/.test(right.folded))
  );
}

/** "la Commission nationale espagnole du marché": another body than the one of this short name, by its adjective. */
export const isOtherBody = (right: Token): boolean =>
  right.gap === 'space' && right.shape === 'lower' && FRENCH_ADJECTIVE.test(right.folded) && !right.folded.startsWith('europeen');

/** May a capitalised stranger beside a name be no part of it? */
function isHarmless(token: Token, words: LanguageWords): boolean {
  return (
    words.function.has(token.folded) ||
    CALENDAR.has(token.folded) ||
    LEGAL_FORMS.has(token.folded) ||
    CHIEF_AFTER.has(token.folded) ||
    isRole(token.folded, words) ||
    words.titles.has(token.folded) ||
    words.stock.has(token.folded)
  );
}

/**
 * Is the name part of a longer one that we do not know ("Peter Target", "Apple Valley High")?
 * German nouns have capitals, so there only a given name before it counts.
 */
export function isBlocked(desk: Desk, candidate: Candidate, kind: LexiconEntry['kind']): boolean {
  const { tokens, language, words } = desk;
  const first = tokens[candidate.from]!;
  // "MÜNCHEN (Dow Jones)--", "ABM FN-Dow Jones": the agency, not the index.
  if (kind === 'market' && candidate.key === 'dow jones' && (first.gap === 'open' || first.gap === 'hyphen')) return true;
  // "the S&P BSE Midcap index", "India VIX": an index of another country.
  if (kind === 'market' && candidate.key === 's & p') {
    const next = neighbour(desk, candidate.to, candidate.from);
    if (next?.gap === 'space' && (next.shape === 'upper' || next.shape === 'initial') && isOtherExchange(next.folded)) return true;
  }
  if (kind === 'market' && candidate.key === 'vix' && first.gap === 'space') {
    const country = countryOf(neighbour(desk, candidate.from - 1, candidate.from)?.folded ?? '');
    if (country !== null && country !== 'US') return true;
  }
  // "l'agence S&P": who rates, not the index.
  if (
    kind === 'market' &&
    candidate.key === 's & p' &&
    /^(agences?|agency|agencies|agentur(en)?|ratingagentur(en)?|kredietbeoordelaars?|kredietbureaus?|ratingbureaus?|notation|bureaus?)$/.test(
      neighbour(desk, candidate.from - 1, candidate.from)?.folded ?? '',
    )
  )
    return true;
  const sentence = desk.reading.sentences[first.sentence]!;
  if (kind === 'company' && isDateline(desk, candidate)) return true;
  // "RSA Insurance Group PLC": a legal form is nobody's name.
  if (candidate.to - candidate.from === 1 && LEGAL_FORMS.has(candidate.key)) return true;
  if (kind === 'company' && isOwnBody(desk, candidate)) return true;
  if (ONLY_IN[candidate.key] && language !== null && !ONLY_IN[candidate.key]!.includes(language)) return true;
  if (kind === 'company' && candidate.to - candidate.from === 1) {
    const behind = neighbour(desk, candidate.to, candidate.from);
    if (behind && behind.gap === 'space' && OTHER_WORLD[candidate.key]?.test(behind.folded)) return true;
    const before = neighbour(desk, candidate.from - 1, candidate.from);
    if (before && !before.opens && first.gap === 'space' && OF_SURNAME.test(before.raw) && markOn(desk, candidate.from - 1) === null)
      return true;
    // "la Banque cantonale de Zurich".
    if (
      before &&
      first.gap === 'space' &&
      OF_LINK.test(before.folded) &&
      OF_PLACE.test(neighbour(desk, candidate.from - 2, candidate.from)?.folded ?? '')
    )
      return true;
    // "Nestlé Waters": right behind a marked name, the rest of a longer one.
    if (
      language !== 'de' &&
      first.gap === 'space' &&
      first.shape === 'initial' &&
      !sentence.title &&
      !sentence.upper &&
      markOn(desk, candidate.from - 1)?.kind === 'company'
    )
      return true;
    // "die Familien Porsche und Piëch", "Motoren vom Typ EA 189".
    if (before && first.gap === 'space' && FAMILY.test(before.folded)) return true;
    if (before && first.shape === 'upper' && behind?.shape === 'digit' && MODEL.test(before.folded)) return true;
    // "LG Walter", "SGP Schneider & Partner": letters with which somebody else's name begins.
    if (
      language === 'de' &&
      first.shape === 'upper' &&
      first.raw.length <= 3 &&
      behind?.gap === 'space' &&
      behind.shape === 'initial' &&
      (GIVEN_NAMES.has(behind.folded) || isFirmOfPartners(desk, candidate.to))
    )
      return true;
  }
  // "E.[On]", "F.[D.I].C.": the rest of a word with a point in it.
  const dotted = first.gap === 'point' ? desk.tokens[candidate.from - 1]! : null;
  if (dotted?.raw.length === 1 && (candidate.to - candidate.from === 1 || dotted.end + 1 === first.start)) return true;
  // "(EPA:ATO)": an exchange before a ticker.
  if (
    (kind === 'authority' || kind === 'organisation') &&
    candidate.to - candidate.from === 1 &&
    first.gap === 'open' &&
    isBeforeTicker(desk, candidate.to)
  )
    return true;
  const person = desk.personAt[candidate.from]!;
  if (person >= 0) {
    const shape = desk.persons[person]!;
    const whole = candidate.from <= shape.from && candidate.to >= shape.to;
    // "Frank Shell": inside somebody's name. A name that covers it all is that name.
    if (!whole && !(candidate.from === shape.from && candidate.to - candidate.from >= 2)) return true;
  }
  const left = neighbour(desk, candidate.from - 1, candidate.from);
  const right = neighbour(desk, candidate.to, candidate.from);
  const single = candidate.to - candidate.from === 1;
  const full = !single || kind === 'person';
  // "FirstEnergy Capital": a broker of another house, unless it is one of finance itself.
  if (kind === 'company' && single && right?.gap === 'space' && right.raw === 'Capital' && !sentence.title && !isOfFinance(desk, candidate))
    return true;
  // "Chief [Economist]": what he is.
  if (left && single && first.gap === 'space' && isCapital(left) && words.roles.has(`${left.folded} ${candidate.key}`)) return true;
  // "Erste Klagen": a German adjective before its noun.
  if (
    language === 'de' &&
    single &&
    first.opens &&
    right?.gap === 'space' &&
    /(e|er|es|en)$/.test(first.folded) &&
    isNounBehind(right, words)
  )
    return true;
  if (left && single && kind !== 'person' && (first.gap === 'space' || first.gap === 'comma' || first.gap === 'point')) {
    if (words.things.has(left.folded)) return true;
    if (first.gap !== 'comma' && words.titles.has(left.folded) && !isCompanyNoun(left.folded, words) && isCapital(first)) return true;
  }
  if (left && first.gap === 'space' && isCapital(left) && markOn(desk, candidate.from - 1) === null) {
    if (GIVEN_NAMES.has(left.folded) && single && !left.opens && left.shape === 'initial') return true;
    if (GIVEN_NAMES.has(left.folded) && single && left.opens && !words.function.has(left.folded) && language !== 'de') return true;
    if (
      language !== 'de' &&
      !sentence.title &&
      !sentence.upper &&
      single &&
      !left.opens &&
      left.raw.length > 1 &&
      !isHarmless(left, words) &&
      left.shape !== 'upper' &&
      // "de Amsterdamse AEX": Dutch adjectives of places have a capital.
      !(language === 'nl' && /se$/.test(left.folded)) &&
      desk.widest[candidate.from - 1] === null &&
      !isCompanyNoun(left.folded, words)
    )
      return true;
  }
  if (
    left &&
    first.gap === 'hyphen' &&
    single &&
    isCapital(left) &&
    language !== 'de' &&
    left.raw.length > 3 &&
    markOn(desk, candidate.from - 1) === null &&
    desk.widest[candidate.from - 1] === null
  )
    return true;
  if (
    right &&
    right.gap === 'space' &&
    !full &&
    isCapital(right) &&
    language !== 'de' &&
    !sentence.title &&
    !sentence.upper &&
    markOn(desk, candidate.to) === null
  ) {
    if (!isHarmless(right, words) && desk.widest[candidate.to] === null && desk.personAt[candidate.to] === -1) return true;
  }
  if (single && language === 'fr' && right && (kind === 'organisation' || kind === 'authority') && isOtherBody(right)) return true;
  // "The two-year Treasury" is a bond.
  if (single && candidate.key === 'treasury' && left && /^(year|month)s?$/.test(left.folded)) return true;
  // "Treasury yields" are of bonds.
  if (
    single &&
    candidate.key === 'treasury' &&
    right &&
    /^(secretary|yields?|bonds?|notes?|bills?|securities|market|prices|debt|futures|curve|auctions?)$/.test(right.folded)
  )
    return true;
  // "Visa-Schalter" is a German word like any other; "VW-Chef" is not, because its second part goes with companies.
  if (
    right &&
    right.gap === 'hyphen' &&
    single &&
    isCapital(right) &&
    language !== 'de' &&
    right.raw.length > 1 &&
    desk.widest[candidate.to] === null &&
    desk.personAt[candidate.to]! < 0 &&
    !isHarmless(right, words) &&
    right.shape !== 'upper'
  )
    return true;
  return false;
}

/** A German noun, and none that goes with a company's name. */
const isNounBehind = (right: Token, words: LanguageWords): boolean =>
  right.shape === 'initial' &&
  !isHarmless(right, words) &&
  !isCompanyNoun(right.folded, words) &&
  !GENERIC_TAILS.has(right.folded) &&
  /(en|ung|ungen|heit|keit|e|er|te|tion|tionen)$/.test(right.folded);

/** Is one of those whom the name may mean a bank, a fund or an insurer? */
const isOfFinance = (desk: Desk, { senses, key }: Candidate): boolean =>
  (senses.length ? senses : desk.lexicon.senses(key)).some(({ entry }) =>
    /bank|financ|invest|insur|asset|broker|fund|equity|credit|capital|venture/.test(entryOf(desk, entry).sort),
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
  if (right?.gap === 'space' && LEGAL_FORMS.has(right.folded) && (isCapital(right) || right.folded === 'plc')) sum += 0.5;
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
  if (isMoveBehind(desk, to)) sum += 0.45;
  if (isHouseBehind(desk, to)) sum += 0.4;
  if (left && (first.gap === 'space' || first.gap === 'other') && isCompanyNounAt(desk, from - 1)) sum += 0.4;
  if (isNationality(desk, from - 1)) sum += 0.4;
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
  const row = place ? [] : [rowLeft, rowRight].filter((mark) => mark?.kind === entry.kind);
  if (row.length) sum += 0.25;
  // On both sides, or of the same country: the row is of its like ("BMW und Continental").
  if (row.length > 1 || row.some((mark) => isOfCountry(desk, mark!.id, entry.country))) sum += 0.15;
  if (!first.opens && !sentence.title && !sentence.upper && language !== 'de') sum += 0.1;
  if (left && first.gap === 'space' && ARTICLES.has(left.folded) && !(language === 'fr' && /^(le|la|les|de)$/.test(left.folded)))
    sum -= entry.kind === 'company' || entry.kind === 'product' ? 0.2 : 0;
  return sum;
}

/** What befalls everybody and is named by its cause. */
const CRISIS = /^(krise|schock|pandemie|virus|pleite|skandal|affare|schandaal|affaire|zaak)$/;

/** "Adocia (+43%)", "Richemont (+3,9%)", "KPN (min 1,8 procent)": how a price moved, in brackets behind the name. */
function isMoveBehind(desk: Desk, to: number): boolean {
  const next = desk.tokens[to];
  if (next?.gap !== 'open' || next.block !== desk.tokens[to - 1]!.block) return false;
  const { text } = desk.reading.blocks[next.block]!;
  return /^\s*\(\s*([+\-–−±]|plus |minus |min )\s*\d+([.,]\d+)?\s*(%|procent|prozent|percent|per cent|pour cent)/i.test(
    text.slice(desk.tokens[to - 1]!.end, next.start + 40),
  );
}

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
