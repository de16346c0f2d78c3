/**
 * Why a name that nothing explains is nobody's: a town, a thing, letters that every newspaper prints, half of a longer name, what
 * stands where places do. The reason is a word for tests and for whoever wonders.
 */
import { isArticle, isBare } from './conduct';
import { type Desk, entryOf, markOn, neighbour } from './desk';
import { isTerm } from './introduce';
import noActors from './lexicons/no-actors.json';
import { GENERIC_TAILS, introducedBy } from './lexicons/tails';
import { ANDS, CALENDAR, countryOf, GIVEN_NAMES, LEGAL_FORMS, REGIONS, toSet, VENUES } from './lexicons/words';
import { isCompanyNoun, isFamily } from './nouns';
import { isOpener } from './openers';
import { isCapital, keyOf, type Token } from './reading';
import type { Language } from '../language/language';
import { DUTCH_ADJECTIVE } from './unclaimed-rows';
import { isTown } from './towns';
import type { Row } from './unknown-names';

/** What a name ends in that is a thing, an event, a law, an office or a place. */
const THINGS = toSet(noActors.things);
/** "De Raad", "the Commission": bodies of whose kind there are many, by one word. */
const BODY_WORDS =
  /^(raad|raden|commissie|partij|rat|partei|kommission|party|commission|council|board|committee|conseil|comite|parti|kammer|chambre|college)$/;

/** Is this one word of nobody's name: a feast, a thing, a body without a word for which? */
export const isCommonWord = (folded: string): boolean => THINGS.has(folded) || BODY_WORDS.test(folded);
/** Letters that name nobody, in any language and in one. */
const LETTERS = toSet(noActors.letters);
const LETTERS_OF: Record<Language, ReadonlySet<string>> = {
  nl: toSet(noActors.lettersOf.nl),
  en: toSet(noActors.lettersOf.en),
  fr: toSet(noActors.lettersOf.fr),
  de: toSet(noActors.lettersOf.de),
};
/** French words for bodies, which have a capital wherever one is meant. */
const BODIES = toSet(noActors.bodies);

interface SmallWords {
  /** Before what is a place. */
  place: RegExp;
  /** Before what is one of many, or somebody's thing. */
  any: RegExp;
}

const SMALL: Record<Language, SmallWords> = {
  nl: { place: /^(in|te|uit|naar|rond|nabij)$/, any: /^(een|geen|elke|elk|deze|dit|zijn|haar|hun|ons|onze)$/ },
  en: {
    place: /^(in|near|across|from|outside|around)$/,
    any: /^(a|an|no|every|each|this|these|those|its|his|her|their|our|my|your)$/,
  },
  fr: { place: /^(a|en|au|aux|vers|depuis)$/, any: /^(un|une|les|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|nos|notre)$/ },
  de: {
    place: /^(in|im|aus|nach)$/,
    any: /^(ein|eine|einen|einem|einer|eines|keine?|keinen|keiner|diese[rsmn]?|viele|alle|mehr|(sein|ihr)(e[nrms]?)?)$/,
  },
};

/** What one has in a house. */
const HELD_IN =
  /^(investments?|invest|invests|invested|investing|stakes?|shares?|holdings?|interests?|equity|positions?|investiert|investieren|investition|beteiligung|belang|aandelen|aandeel|investering|investeren)$/;

/** Before the surname of who leads it, or of who made it. */
const LED_BY =
  /^(gouvernement|regering|kabinet|coalition|coalitie|cabinet|government|administration|regierung|loi|wet|law|rapport|report)$/;
/** Before a place or a thing of that name. */
const PLACE_NOUN =
  /^(mer|ocean|lac|mont|fleuve|ile|iles|col|cap|golfe|massif|foret|vallee|parc|rue|avenue|place|boulevard|quartier|stade|gare|ville|village|commune|departement|region|province|ministre|ministere|secretaire|stad|gemeente|dorp|regio|provincie|eiland|rivier|wijk|luchthaven|haven|minister|ministerie|town|city|village|suburb|county|province|district|port|airport|island|app|song|book|film|movie|album|show|novel|blog|podcast|roman|chanson|serie|boek|lied|tribunal|tribunaux|cour|parquet|rechtbank|gerechtshof|epee|tonneau|cheval|talon)$/;

const isTermOrPlace = (desk: Desk, key: string): boolean =>
  desk.lexicon
    .senses(key)
    .some(
      ({ entry, languages }) =>
        /^(term|place|market)$/.test(entryOf(desk, entry).kind) && (languages === null || languages.includes(desk.language!)),
    );

const isWhere = (folded: string): boolean => countryOf(folded) !== null || REGIONS.has(folded) || isTown(folded);

/** "Orange Mali": a name of a company and a country, though Orange is a town too. */
const isBranch = (desk: Desk, all: readonly Token[]): boolean =>
  all.length === 2 &&
  countryOf(all[0]!.folded) === null &&
  countryOf(all[1]!.folded) !== null &&
  desk.lexicon.senses(all[0]!.folded).some(({ entry }) => entryOf(desk, entry).kind === 'company');

/** What the name itself says against it; `null`: nothing. */
export function reasonAgainst(desk: Desk, rows: readonly Row[]): string | null {
  const { tokens, words, language } = desk;
  const { from, to } = rows[0]!;
  const all = tokens.slice(from, to);
  const key = keyOf(all);
  // "La Russie", "Europas": the article and the ending are none of the name of a place.
  const bare = keyOf(all.filter(({ folded }, at) => at > 0 || !words.function.has(folded)));
  const keys = language === 'de' && bare.endsWith('s') ? [key, bare, bare.slice(0, -1)] : [key, bare];
  if (all.some(({ raw }) => /\d/.test(raw))) return 'digits';
  if (
    all.some(({ folded }) => LETTERS.has(folded) || LETTERS_OF[language!].has(folded)) ||
    (all.length === 1 && all[0]!.shape === 'upper' && VENUES.has(key)) ||
    all.every(({ raw }) => /^\p{Lu}{2,}s$/u.test(raw))
  )
    return 'letters';
  // "Zomerakkoord".
  if (all.length === 1 && /^(nl|de)$/.test(language!) && /.(akkoord|wet|nota|verdrag|regeling|gesetz|abkommen|vertrag)$/.test(key))
    return 'thing';
  if (
    (THINGS.has(all.at(-1)!.folded) && !(language !== 'en' && key.endsWith(' law'))) ||
    (all.length > 1 && language === 'fr' && THINGS.has(all[0]!.folded))
  )
    return 'thing';
  // "SIG": letters are no town.
  if (
    (keys.some(isTown) && all.some(({ shape }) => shape !== 'upper')) ||
    keys.some((one) => REGIONS.has(one) || isTermOrPlace(desk, one)) ||
    (all.every((token) => isWhere(token.folded) || isAnd(token)) && !isBranch(desk, all))
  )
    return 'place';
  // "Benchmark Brent": a term behind another word.
  if (
    all.length > 1 &&
    isTerm(desk, all.at(-1)!.folded) &&
    introducedBy(all.at(-1)!.folded) === undefined &&
    !GENERIC_TAILS.has(all.at(-1)!.folded)
  )
    return 'term';
  // "Belgische Functioneel Parket": the adjective is none of the name.
  if (language === 'nl' && all.slice(1, -1).some(({ folded }) => DUTCH_ADJECTIVE.test(folded))) return 'adjective';
  // "Tchad-Guinée": of two places.
  if (all.some(({ gap, folded }, at) => at > 0 && gap === 'hyphen' && isWhere(folded) && isWhere(all[at - 1]!.folded))) return 'place';
  // "La Bourse", "Commission Juncker".
  const head = all.find(({ folded }) => !words.function.has(folded)) ?? all[0]!;
  if (language === 'fr' && BODIES.has(head.folded) && all[all.indexOf(head) + 1]?.gap !== 'hyphen') return 'body';
  return all.length === 1 ? reasonAgainstWord(desk, all[0]!) : all.every(({ folded }) => words.stock.has(folded)) ? 'noun' : null;
}

/** The same of a name of one word. */
function reasonAgainstWord(desk: Desk, { folded, raw, shape }: Token): string | null {
  const { words, small, language } = desk;
  if (small.has(folded) || isCompanyNoun(folded, words) || words.stock.has(folded) || words.compoundHeads.has(folded)) return 'noun';
  if (GIVEN_NAMES.has(folded)) return 'given name';
  if (LEGAL_FORMS.has(folded) || GENERIC_TAILS.has(folded)) return 'tail';
  // "Gestion privée Desjardins": a word of the language, with the capital of a longer name.
  if (shape === 'initial' && isOpener(language, folded)) return 'word';
  if (raw.length < 3) return 'letters';
  return language === 'en' && /(ous|ish|ese|ian|ean|ic|ist|ists)$/.test(folded) ? 'adjective' : null;
}

/** Is it called what bodies are, in several words ("the Monetary Board")? */
export const isBody = ({ tokens }: Desk, { from, to }: Row): boolean => to - from > 1 && BODY_TAILS.test(tokens[to - 1]!.folded);
const BODY_TAILS =
  /^(committee|court|tribunal|board|authority|council|agency|treasury|commission|commissioners|department|bureau|office|union|association|federation|foundation|society|chamber|fund|trust|exchange|corporation|assembly|senate|congress|parliament|inspectorate|directorate|ombudsman|regulator|panel)$/;

const isAnd = ({ folded }: Token): boolean => ANDS.has(folded);
const isOf = ({ folded }: Token): boolean => /^(of|for)$/.test(folded);
/** The same in French, where it ties the parts of a name. */
const isOfInFrench = ({ folded }: Token): boolean => /^(de|du|des|d)$/.test(folded);

/** "Die Fusion von Dorma und Kaba", "Aurelius Capital and Silver Point Capital": two, by what they do together or by what each is. */
function isPairOfTwo({ tokens }: Desk, { from, to }: Row): boolean {
  const [noun, of] = [tokens[from - 2], tokens[from - 1]];
  const isFused =
    noun !== undefined &&
    of !== undefined &&
    /^(of|von|van|de|d|entre|between|tussen|zwischen)$/.test(of.folded) &&
    FUSION.test(noun.folded);
  return isFused || /^(between|entre|tussen|zwischen)$/.test(of?.folded ?? '') || introducedBy(tokens[to - 1]!.folded) !== undefined;
}
const FUSION = /^(fusion|merger|fusie|zusammenschluss|samengaan|verschmelzung|combination|tie|mariage|rapprochement|samenvoeging)$/;

/** Is it half of a longer name: "Field and [Trek]", "[Snyder’s] of Hanover", "Black’s [Leisure]", "[Nomura] Asia"? */
function isHalf(desk: Desk, row: Row): boolean {
  const { from, to } = row;
  const { tokens, language, reading } = desk;
  const first = tokens[from]!;
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  const next = neighbour(desk, to + 1, from);
  if (/^(hyphen|tight|point)$/.test(first.gap) || (first.gap === 'apostrophe' && (language !== 'fr' || left?.gap === 'hyphen')))
    return true;
  if (right && (/^(tight|point)$/.test(right.gap) || (right.gap === 'hyphen' && !/^(nl|de)$/.test(language!)))) return true;
  // In German a noun may follow by the order of words, and a hyphen ties a name to what is of it ("Qvandel-Aktie"): see `isTellingInGerman`.
  if (language !== 'de' && right?.gap === 'space' && isCapital(right) && !reading.sentences[first.sentence]!.title) return true;
  // "Het Chinese Yinyi": whose it is.
  // "Le quincaillier de Boucherville Rona": where it sits.
  const isSeat = language === 'fr' && left !== null && isTown(left.folded);
  const isAdjective = language === 'nl' && left !== null && DUTCH_ADJECTIVE.test(left.folded);
  if (
    language !== 'de' &&
    left &&
    first.gap === 'space' &&
    isCapital(left) &&
    !left.opens &&
    !isAdjective &&
    !isSeat &&
    !CALENDAR.has(left.folded)
  )
    return true;
  // "De Tijd" in quotation marks: the small word is of the name.
  if (
    language !== 'de' &&
    left?.shape === 'initial' &&
    first.gap === 'space' &&
    left.opens &&
    /[“„«"‘]\s?$/.test(reading.blocks[first.block]!.text.slice(Math.max(0, left.start - 2), left.start))
  )
    return true;
  // "Seven & i".
  if (/^[&+]$/.test(right?.raw ?? '') || /^[&+]$/.test(left?.raw ?? '')) return true;
  // A genitive: the s may be of the name in Dutch ("Today’s"), and a capital behind it too.
  if (right?.gap === 'apostrophe' && right.folded === 's' && (language === 'nl' || (next && isCapital(next)))) return true;
  if (left?.folded === 's' && left.gap === 'apostrophe' && first.gap === 'space' && markOn(desk, from - 2) === null) return true;
  // Two names with an "and" may be one; in a row with a comma, and beside a known one, they are two.
  if (right?.gap === 'space' && next && /^(space|apostrophe)$/.test(next.gap) && isCapital(next)) {
    if (isOf(right) || (language === 'fr' && isOfInFrench(right))) return !isWhere(next.folded);
    // "ABP, Zorg en Welzijn en de twee andere": the second "en" is that of the row.
    const again = neighbour(desk, to + 2, from);
    if (isAnd(right) && markOn(desk, to + 1) === null && !isPairOfTwo(desk, row) && (first.gap !== 'comma' || (again && isAnd(again))))
      return true;
  }
  const owner = neighbour(desk, from - 2, from);
  if (!left || !owner || first.gap !== 'space' || !isCapital(owner) || markOn(desk, from - 2) !== null) return false;
  return (
    isOf(left) ||
    (language === 'fr' && isOfInFrench(left)) ||
    // "Fonds voor [Sluitingen] van Ondernemingen".
    (language === 'nl' && left.folded === 'voor') ||
    (isAnd(left) && (owner.gap !== 'comma' || (right !== null && isAnd(right))))
  );
}

/** Behind the hyphen of a house's name. */
const GROUP = /^(gruppe|konzern|holding|unternehmensgruppe)$/;
/** "ins Visier", "der Causa": before what is a noun. */
const GERMAN_ARTICLE = /^(der|die|das|dem|den|des|im|ins|am|ans|vom|zum|zur|beim|furs|aufs|ubers)$/;

/**
 * Does this naming tell a name from a German noun that no list has? A word stands bare and by itself there; letters may have an article
 * ("der KSV").
 */
export function isTellingInGerman(desk: Desk, row: Row): boolean {
  const first = desk.tokens[row.from]!;
  const left = neighbour(desk, row.from - 1, row.from);
  const right = neighbour(desk, row.to, row.from);
  // "Die Epta-Gruppe" names the house.
  if (right?.gap === 'hyphen' && !GROUP.test(right.folded)) return false;
  if (right?.gap === 'space' && isCapital(right)) return false;
  // "Raiffeisen Bank [Polska]": behind a name of the index that is not meant.
  if (left && first.gap === 'space' && isCapital(left) && desk.widest[row.from - 1] !== null) return false;
  // "Wirecard [CEE]".
  if (left && first.gap === 'space' && markOn(desk, row.from - 1) !== null && markOn(desk, row.from - 1)!.kind !== 'term') return false;
  // "bei Huber [Packaging]", "bildeten Christ [Water]": a noun would have an article or an adjective there.
  if (left && first.gap === 'space' && first.shape === 'initial' && isCapital(left) && left.gap === 'space' && !left.opens) {
    const outer = neighbour(desk, row.from - 2, row.from);
    if (outer?.shape === 'lower' && !GERMAN_ARTICLE.test(outer.folded) && !/e[nrsm]?$/.test(outer.folded)) return false;
  }
  if (first.shape !== 'initial' || right?.gap === 'hyphen' || row.to - row.from > 1) return true;
  // "Wenig Aufregendes".
  if (left && /^(wenig|etwas|nichts|viel|alles|manches|einiges|mehr)$/.test(left.folded) && first.folded.endsWith('es')) return false;
  return isBare(desk, row) && !(left && first.gap === 'space' && GERMAN_ARTICLE.test(left.folded));
}

/** "The Ito family", "Familie Zumtobel": they bear the name of a house and are not it. */
const isOfFamily = (desk: Desk, { from, to }: Row): boolean =>
  isFamily(neighbour(desk, from - 1, from)?.folded ?? '') || isFamily(neighbour(desk, to, from)?.folded ?? '');

/** "PFÄFFIKON SZ. Der Name", "DILSEN-STOKKEM - De ondernemer": where a block was written. */
export const isDateline = ({ tokens, reading }: Desk, { from, to }: Row): boolean =>
  tokens[from]!.start === 0 &&
  tokens.slice(from, to).every(({ shape, raw }) => shape === 'upper' || raw === 'St') &&
  /^(\.|\s?[-–—])\s/.test(reading.blocks[tokens[from]!.block]!.text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 3));

/** Characters on either side that are looked at: a sign, or a price with its unit. */
const BESIDE = 40;

/** What one naming says against it; `null`: nothing. */
export function reasonAgainstNaming(desk: Desk, row: Row): string | null {
  const { tokens, reading } = desk;
  const language = desk.language!;
  const { from, to } = row;
  const first = tokens[from]!;
  const { text } = reading.blocks[first.block]!;
  const end = tokens[to - 1]!.end;
  const [before, behind] = [text.slice(Math.max(0, first.start - BESIDE), first.start), text.slice(end, end + BESIDE)];
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  if (/["“„«‘']\s?$/.test(before) && /^\s?["”“»’',]/.test(behind)) return 'quoted';
  if (/[#@]$/.test(before) || /^[=(]/.test(behind)) return 'sign';
  // "Buma/Stemra".
  if (/\/$/.test(before) || /^\//.test(behind)) return 'half';
  // "Billabong 2.71 per cent" is a price.
  const isPrice = /^\s[\d.,]+\s?(%|per ?cent|procent|prozent|pour cent|punten|points?|punkte)/i.test(behind);
  if ((right?.shape === 'digit' && right.gap === 'space' && !isPrice) || (left?.shape === 'digit' && first.gap === 'space'))
    return 'number';
  if (isOfFamily(desk, row)) return 'family';
  if (isHalf(desk, row)) return 'half';
  // "8h16 - Semiconducteurs": what stands before the dash is no sentence.
  if (first.shape === 'initial' && to - from === 1 && /[-–—:]\s$/.test(before)) return 'start';
  // "(CBR)" behind small words, "minister Kaag (Financiën)".
  if (first.gap === 'open' && /^\s?[),]/.test(behind)) {
    const owner = markOn(desk, from - 1);
    if (owner === null || (owner.kind === 'person' && first.shape !== 'upper')) return 'bracket';
  }
  if (first.opens && right?.gap === 'open') return 'dateline';
  if (isDateline(desk, row)) return 'dateline';
  if (!left) return null;
  const isAfter = first.gap === 'space' || first.gap === 'apostrophe';
  if (isAfter && SMALL[language].any.test(left.folded)) return 'one of many';
  const hasArticle = isAfter && (isArticle(desk, left.folded) || (language === 'fr' && /^(du|des)$/.test(left.folded)));
  const outer = hasArticle ? neighbour(desk, from - 2, from) : left;
  // "An investment in Xantia".
  const isHeld = outer?.folded === 'in' && HELD_IN.test(neighbour(desk, from - (hasArticle ? 3 : 2), from)?.folded ?? '');
  if (outer && !isHeld && SMALL[language].place.test(outer.folded)) return 'place';
  // "La ville de Qvandel", "the town of Qvandel".
  const noun = outer && /^(de|d|of|van|von)$/.test(outer.folded) ? neighbour(desk, from - (hasArticle ? 3 : 2), from) : outer;
  if (LED_BY.test(left.folded) || (noun && PLACE_NOUN.test(noun.folded))) return 'of a place or a person';
  // In English bodies have an article, and things; houses and persons have none.
  if (hasArticle && language === 'en' && first.shape !== 'upper' && !isBody(desk, row)) return 'the';
  if (language === 'nl' && DUTCH_ADJECTIVE.test(tokens[to - 1]!.folded) && right?.gap === 'space' && right.shape === 'lower')
    return 'adjective';
  return null;
}
