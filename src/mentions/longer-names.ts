/**
 * Names that are part of a longer one that we do not know: of a person ("Frank Shell"), of a body that a
 * house pays for ("British Steel Pension Scheme"), of another house ("Nestlé Waters", "FirstEnergy
 * Capital"), of a place, a firm of partners or a family. Each family of longer names is a test of its
 * own in TESTS. German nouns have capitals, so there a capital beside a name says little.
 */
import { foldName } from '../language/words';
import type { Candidate } from './candidates';
import { type Desk, entryOf, markOn, neighbour } from './desk';
import { type LexiconEntry, NameFlag } from './lexicon';
import { GENERIC_TAILS, isTailOfOther } from './lexicons/tails';
import { countryOf, GIVEN_NAMES, LEGAL_FORMS, ORDINALS, PARTICLES } from './lexicons/words';
import {
  isArm,
  isBehindCapital,
  isBranchAbroad,
  isFirmOfName,
  isOfFinance,
  isOfOtherPlaceBehind,
  isOfShared,
  isOtherInGerman,
  isOtherMarket,
  isOneOfPartners,
  isWatched,
} from './names-of-many';
import { isCompanyNoun, isFamily, isHarmless, isRole } from './nouns';
import { isOpener } from './openers';
import { isCapital, type Sentence, type Token } from './reading';

/** A name where it stands. */
export interface Place {
  desk: Desk;
  candidate: Candidate;
  kind: LexiconEntry['kind'];
  first: Token;
  /** Words beside the name in its sentence. */
  left: Token | null;
  right: Token | null;
  single: boolean;
  sentence: Sentence;
}

const TESTS: readonly ((place: Place) => boolean)[] = [
  isOtherGeneral,
  isHigher,
  isOfCountryBehind,
  isSeatOf,
  isAdjectiveOfNews,
  isRestOfLetters,
  isRating,
  isBranch,
  isOwnBody,
  isOfPlace,
  isSurname,
  isSurnameOfText,
  isRestOfMarked,
  isBesideFamily,
  isBesideLetters,
  isBesideCapital,
  isTailCapital,
  isRestOfDotted,
  isInPerson,
  isRestOfRole,
  isBehindTitle,
  isBehindGivenName,
  isBehindStranger,
  isBeforeStranger,
  isBesideAdjective,
  isBehindCompany,
  isOfOtherCountry,
  isBesideLetter,
  isBehindHyphen,
  isQuarterOf,
  isFirstHalf,
  isOfOtherBody,
  isInTown,
  isOfIndex,
  isBehindLetters,
  isOfShared,
  isBehindCapital,
  isOneOfPartners,
  isOtherMarket,
  isOtherInGerman,
  isBranchAbroad,
  isFirmOfName,
  isWatched,
  isOfOtherPlaceBehind,
  isBehindOrdinal,
  isSeatOfExchange,
  isOtherIndex,
];

/** "The [Nifty] IT index", "[Nifty] Smallcap 100": an index of the same family, by the capital behind its short name. */
function isOtherIndex({ desk, candidate: { to }, kind, right, single, sentence }: Place): boolean {
  if (kind !== 'market' || !single || !right || desk.language === 'de' || right.gap !== 'space' || saysNothing(sentence)) return false;
  if (!isCapital(right) || right.opens || /^(index|indices|indice|composite|futures?)$/.test(right.folded)) return false;
  if (neighbour(desk, to + 1, to)?.folded === 'index') return true;
  return desk.widest[to] === null && desk.personAt[to]! < 0 && !isHarmless(right, desk.words);
}

/** "Op de beurs in [Zürich] won Swatch": where an exchange is. */
function isSeatOfExchange({ desk, candidate: { from }, kind, left, single }: Place): boolean {
  if (kind !== 'company' || !single || !left || !/^(in|a|van|von|de)$/.test(left.folded)) return false;
  return /^(beurs|bourse|borse|beurzen|bourses|borsen)$/.test(neighbour(desk, from - 2, from)?.folded ?? '');
}

/** "[First] Heritage Bank": a number with a capital amid a sentence begins the name. */
function isBehindOrdinal({ kind, first, left, sentence }: Place): boolean {
  if (kind !== 'company' || !left || left.opens || first.gap !== 'space' || saysNothing(sentence)) return false;
  return left.shape === 'initial' && ORDINALS.has(left.folded);
}

/** "Volksbank Saar-West" is another house than Volksbank Saar. */
function isQuarterOf({ right }: Place): boolean {
  return (
    right?.gap === 'hyphen' &&
    isCapital(right) &&
    /^(west|ost|nord|sud|mitte|oost|noord|zuid|est|ouest|north|south|east)$/.test(right.folded)
  );
}

/** "Discount Bank and Trust Company" is another house than Discount Bank. */
function isFirstHalf({ desk, candidate: { to }, right }: Place): boolean {
  if (right?.gap !== 'space' || !/^(and|&)$/.test(right.folded)) return false;
  const [half, tail] = [neighbour(desk, to + 1, to), neighbour(desk, to + 2, to)];
  return half?.gap === 'space' && half.raw === 'Trust' && tail?.gap === 'space' && /^(company|co|corporation|corp)$/.test(tail.folded);
}

/** Last words of bodies that stand for the whole name ("the Commission"). */
const BODY_ALONE = /^(commission|council|board|committee|parliament|authority|agency)$/;

/** "The Commission" in a text that has named another one in full, with capitals before it, and not this one. */
function isOfOtherBody({ desk, candidate: { from, key }, single }: Place): boolean {
  if (!single || desk.language !== 'en' || !BODY_ALONE.test(key)) return false;
  const { tokens, reading } = desk;
  return tokens.some(({ folded, gap, shape, sentence }, at) => {
    if (at === from || folded !== key || gap !== 'space' || shape !== 'initial' || reading.sentences[sentence]!.title) return false;
    const before = tokens[at - 1]!;
    return isCapital(before) && before.sentence === sentence && !before.opens && before.folded !== 'european' && markOn(desk, at) === null;
  });
}

/** Is the name part of a longer one that we do not know ("Peter Target", "Apple Valley High")? */
export function isInLongerName(desk: Desk, candidate: Candidate, kind: LexiconEntry['kind']): boolean {
  const { from, to } = candidate;
  const first = desk.tokens[from]!;
  const place: Place = {
    desk,
    candidate,
    kind,
    first,
    left: neighbour(desk, from - 1, from),
    right: neighbour(desk, to, from),
    single: to - from === 1,
    sentence: desk.reading.sentences[first.sentence]!,
  };
  return TESTS.some((test) => test(place));
}

/** Do capitals say nothing in this sentence: a headline, a line of capitals? */
const saysNothing = ({ title, upper }: Sentence): boolean => title || upper;

/** "La Mutuelle Générale", "Compagnie Générale des Eaux": an adjective behind a noun with a capital. */
function isOtherGeneral({ candidate: { key }, first, left }: Place): boolean {
  return key === 'generale' && left !== null && first.gap === 'space' && isCapital(left) && !left.opens;
}

/** "Haut Conseil de stabilité financière", "Hoge Raad van Financiën": a body whose name begins before or goes on behind this one. */
function isHigher({ desk, candidate: { to, from, key }, kind, first, left, right }: Place): boolean {
  if (kind !== 'authority' && kind !== 'organisation') return false;
  if (left && first.gap === 'space' && /^(Haut|Haute|Hoher|Hohe|Hohen|High)$/.test(left.raw)) return true;
  // "das oberste Gericht der EU" is the Court of Justice.
  if (left && first.gap === 'space' && /^(oberste[nrs]?|hochste[nrs]?)$/.test(left.folded)) return true;
  if (key !== 'hoge raad' || !/^(van|voor)$/.test(right?.folded ?? '')) return false;
  return isCapital(neighbour(desk, to + 1, from) ?? first);
}

/** Last words of names that many countries have ("National Bank of Kenya", "Chamber of Commerce of Spain"). */
const OF_MANY = /(^| )(bank|board|council|institute|society|university|commerce|corporation|exchange|railways?|airlines?|power)$/;

/** "National Bank of Kenya": of a country that is not the known house's. */
function isOfCountryBehind({ desk, candidate, kind, right }: Place): boolean {
  if (kind !== 'company' && kind !== 'organisation' && kind !== 'authority') return false;
  if (desk.language !== 'en' || right?.folded !== 'of' || right.gap !== 'space' || !OF_MANY.test(candidate.key)) return false;
  const where = neighbour(desk, candidate.to + 1, candidate.from);
  const named = where && isCapital(where) ? countryOf(where.folded) : null;
  return named !== null && candidate.senses.every(({ entry }) => entryOf(desk, entry).country !== named);
}

/** "Lancashire-based Thwaites": where somebody sits. */
function isSeatOf({ kind, right, single }: Place): boolean {
  return kind === 'company' && single && right?.gap === 'hyphen' && right.folded === 'based';
}

/** "The Australian share market": the adjective with its article, no newspaper, when a noun follows. */
function isAdjectiveOfNews({ desk, candidate: { from, to, key }, kind, right }: Place): boolean {
  if (kind !== 'organisation' || to - from !== 2 || !key.startsWith('the ') || countryOf(desk.tokens[to - 1]!.folded) === null)
    return false;
  if (right?.gap !== 'space' || right.shape !== 'lower') return false;
  return !desk.words.say.has(right.folded) && !desk.words.act.has(right.folded) && !desk.words.function.has(right.folded);
}

/** "LCB-FT": the second half of letters that belong together. */
function isRestOfLetters({ desk, candidate, kind, first, single }: Place): boolean {
  if (kind === 'company' || !single || first.gap !== 'hyphen' || first.shape !== 'upper') return false;
  const before = desk.tokens[candidate.from - 1];
  return before !== undefined && before.shape === 'upper' && !PREFIX.test(before.folded) && markOn(desk, candidate.from - 1) === null;
}

/** "DNB Luxembourg": a branch of the bank of these letters, for the central bank has none abroad. */
function isBranch({ desk, candidate: { to }, kind, first, right, single }: Place): boolean {
  if (kind !== 'authority' || !single || first.shape !== 'upper' || right?.gap !== 'space' || right.shape !== 'initial') return false;
  const behind = desk.widest[to];
  return behind?.from === to && behind.senses.every(({ entry }) => entryOf(desk, entry).kind === 'place');
}

const RATERS = /^(moody|moodys|fitch|dbrs|standard|scope)$/;

/** "Moody's à B3": the mark that a rating agency gives. */
function isRating({ desk, first, single, sentence }: Place): boolean {
  if (!single || !/^(?:Aa|Ba|Caa|A|B|Ca)[1-3]$/.test(first.raw)) return false;
  return desk.tokens.slice(sentence.from, sentence.to).some(({ folded }) => RATERS.test(folded));
}

/** What bears a company's name and is another house than it: what pays its pensions, gives its money away, or plays in its stadium. */
const OWN_BODY =
  /^(pensions?|pensioenfonds|pensionskasse|retirement|superannuation|foundation|stichting|stiftung|fondation|charitable|museum|musee|stadium|stadion|stade|arena|cup|academy|university|college|universiteit|universitat|hochschule|prize|award|awards|prijs|preis|prix|open|masters|marathon)$/;
/** The same where they stand in front, as in Dutch and French. */
const BODY_OF = /^(pensioenfonds|bedrijfspensioenfonds|stichting|fondation|musee|stade|trophee|tournoi)$/;

/** "British Steel Pension Scheme", "Volkswagen Stiftung", "pensioenfonds ING": a body of its own that bears the name. */
function isOwnBody({ desk, candidate, kind, first, left, right }: Place): boolean {
  if (kind !== 'company') return false;
  if (left && first.gap === 'space' && BODY_OF.test(left.folded)) return true;
  // "British Steel pension scheme".
  if (right?.gap === 'space' && right.folded === 'pension') {
    const body = neighbour(desk, candidate.to + 1, candidate.from);
    if (body && /^(scheme|schemes|fund|funds)$/.test(body.folded)) return true;
  }
  if (!right || !isCapital(right) || !OWN_BODY.test(right.folded)) return false;
  if (saysNothing(desk.reading.sentences[right.sentence]!)) return false;
  return (
    right.gap === 'space' ||
    (right.gap === 'hyphen' && desk.language === 'de' && /^(stiftung|arena|pensionskasse|museum|stadion)$/.test(right.folded))
  );
}

/** What is of a place or a canton that bears a company's name. */
const OF_PLACE =
  /^(cantonale|communale|regionale|kantonalbank|canton|kanton|ville|stadt|city|aeroport|airport|universite|university|port|district|province|county)$/;

/** "la Banque cantonale de Zurich". */
function isOfPlace({ desk, candidate: { from }, kind, first, left, single }: Place): boolean {
  if (kind !== 'company' || !single || first.gap !== 'space' || left === null) return false;
  // "des Kantons Zürich", "ETH Zürich".
  if (/^(kantons?|canton|eth|uni|stadt)$/.test(left.folded)) return true;
  return /^(de|of|von|van)$/.test(left.folded) && OF_PLACE.test(neighbour(desk, from - 2, from)?.folded ?? '');
}

/** Particles with a capital with which surnames begin. */
const OF_SURNAME = /^(Le|La|De|Van|Von|Di|Del|El|Al|Ben|Mac|Mc|O)$/;

/** "Wirtschaftsminister Le Maire". */
function isSurname({ desk, candidate, kind, first, left, single }: Place): boolean {
  if (kind !== 'company' || !single || !left || left.opens || first.gap !== 'space') return false;
  return OF_SURNAME.test(left.raw) && markOn(desk, candidate.from - 1) === null;
}

/** "Van de Velde" where the text names Rob Van de Velde: the surname with its particles of somebody named in full. */
function isSurnameOfText({ desk, candidate: { from, to, key }, kind, single }: Place): boolean {
  if (kind !== 'company' || single || !PARTICLES.has(desk.tokens[from]!.folded)) return false;
  // "Bouwbedrijf Van Gisbergen" and its director of that name.
  if (desk.introduced.some((one) => one.kind === 'company' && foldName(one.name) === key)) return false;
  return desk.persons.some((shape) => {
    const start = shape.to - (to - from);
    if (start <= shape.from) return false;
    for (let at = 0; at < to - from; at++) if (desk.tokens[start + at]!.folded !== desk.tokens[from + at]!.folded) return false;
    return true;
  });
}

/** "Nestlé Waters": right behind a marked name. */
function isRestOfMarked({ desk, candidate, kind, first, single, sentence }: Place): boolean {
  if (kind !== 'company' || !single || desk.language === 'de' || first.gap !== 'space' || first.shape !== 'initial') return false;
  return !saysNothing(sentence) && markOn(desk, candidate.from - 1)?.kind === 'company';
}

/** Of what things of a kind are, told apart by letters and figures. */
const MODEL = /^(typ|typs|type|types|modell|model|modele|baureihe|serie|series|motor|moteur)$/;

/** "die Familien Porsche und Piëch", "Motoren vom Typ EA 189". */
function isBesideFamily({ kind, first, left, right, single }: Place): boolean {
  if (kind !== 'company' || !single || !left) return false;
  if (first.gap === 'space' && isFamily(left.folded)) return true;
  return first.shape === 'upper' && right?.shape === 'digit' && MODEL.test(left.folded);
}

/** "LG Walter", "SGP Schneider & Partner": letters with which somebody else's name begins. */
function isBesideLetters({ desk, candidate, kind, first, right, single }: Place): boolean {
  if (kind !== 'company' || !single || desk.language !== 'de' || first.shape !== 'upper' || first.raw.length > 3) return false;
  if (right?.gap !== 'space' || right.shape !== 'initial') return false;
  return GIVEN_NAMES.has(right.folded) || isFirmOfPartners(desk, candidate.to);
}

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

/** "Kingsbridge Capital" is not the magazine Capital. */
function isTailCapital({ candidate: { key }, first, left }: Place): boolean {
  if (key !== 'capital' || !left || first.gap !== 'space' || !isCapital(left) || left.opens) return false;
  return !/(magazins?|zeitschrift|blatt)$/.test(left.folded);
}

/** "FirstEnergy Capital": a broker of another house, unless it is one of finance itself. */
function isBesideCapital({ desk, candidate, kind, right, single, sentence }: Place): boolean {
  return (
    kind === 'company' && single && right?.gap === 'space' && right.raw === 'Capital' && !sentence.title && !isOfFinance(desk, candidate)
  );
}

/** "E.[On]", "F.[D.I].C.": the rest of a word with a point in it. */
function isRestOfDotted({ desk, candidate, first, single }: Place): boolean {
  if (first.gap !== 'point') return false;
  const dotted = desk.tokens[candidate.from - 1]!;
  return dotted.raw.length === 1 && (single || dotted.end + 1 === first.start);
}

/** "Frank Shell": inside somebody's name. A name that covers it all is that name. */
function isInPerson({ desk, candidate: { from, to } }: Place): boolean {
  const person = desk.personAt[from]!;
  if (person < 0) return false;
  const shape = desk.persons[person]!;
  if (from <= shape.from && to >= shape.to) return false;
  return !(from === shape.from && to - from >= 2);
}

/** "Chief [Economist]": what he is. */
function isRestOfRole({ desk, candidate, first, left, single }: Place): boolean {
  return left !== null && single && first.gap === 'space' && isCapital(left) && desk.words.roles.has(`${left.folded} ${candidate.key}`);
}

/** What stands before a name with a hyphen and leaves it one ("Ex-Siemens", "non-Apple"). */
const PREFIX = /^(ex|nicht|non|niet|post|pre|pro|anti|noch|neo|mega|super|us|eu|uk|ft|bn|afp)$/;

/** "Öl-Allianz", "ST-Ericsson", "Annandale-on-Hudson": the last part of another word or name. A name of its own before the hyphen is no such part ("KLM-Air France"). */
function isBehindHyphen({ desk, candidate, kind, first, single }: Place): boolean {
  // "Covid-19-Finanzagentur".
  if (first.gap === 'hyphen' && kind !== 'person' && candidate.from > 0 && desk.tokens[candidate.from - 1]!.shape === 'digit') return true;
  if (kind !== 'company' || first.gap !== 'hyphen' || candidate.from === 0) return false;
  // "Yoox-Net-A-Porter"; a name of several words goes with a noun ("ex-Deutsche Bank", "Ölmulti-Royal Dutch").
  if (!single && !(desk.tokens[candidate.from + 1]!.gap === 'hyphen' && isCapital(desk.tokens[candidate.from - 1]!))) return false;
  const before = desk.tokens[candidate.from - 1]!;
  return before.block === first.block && markOn(desk, candidate.from - 1) === null && !PREFIX.test(before.folded);
}

/** "La Croix-aux-Mines": with a small word behind a hyphen the name goes on, and is a town's. */
function isInTown({ right }: Place): boolean {
  if (right?.gap !== 'hyphen' || right.shape !== 'lower') return false;
  return /^(aux?|les?|la|sur|sous|en|de|du|des|lez|am|im|an|der|op|aan|upon|on|by)$/.test(right.folded);
}

/** Words between a house and "Index" in the name of an index that it reckons. */
const BEFORE_INDEX = 2;

/** "Der ZKB KMU Index": an index that bears its maker's name. */
function isOfIndex({ desk, candidate: { from, to, senses }, kind, right }: Place): boolean {
  // "The Straits Times Index": of a paper's name.
  if (right?.folded === 'index' && right.gap === 'space' && senses.some(({ entry }) => entryOf(desk, entry).sort === 'newspaper'))
    return true;
  if (kind !== 'company') return false;
  for (let at = to; at <= to + BEFORE_INDEX; at++) {
    const word = neighbour(desk, at, from);
    if (word?.gap !== 'space' || !isCapital(word)) return false;
    if (word.folded === 'index') return at > to;
  }
  return false;
}

/** "EG Capital Group" is not Capital Group: letters before a name that is made of words for houses. */
function isBehindLetters({ desk, candidate, kind, first, left, single }: Place): boolean {
  if (kind !== 'company' || single || left?.shape !== 'upper' || first.gap !== 'space' || !GENERIC_TAILS.has(first.folded)) return false;
  return !desk.words.function.has(left.folded) && markOn(desk, candidate.from - 1) === null;
}

/** "her horse Amazon", "Judge Target": behind what bears a name and is no house. */
function isBehindTitle({ desk: { words }, kind, first, left, single }: Place): boolean {
  if (!left || !single || kind === 'person' || !(first.gap === 'space' || first.gap === 'comma' || first.gap === 'point')) return false;
  if (words.things.has(left.folded)) return true;
  return first.gap !== 'comma' && words.titles.has(left.folded) && !isCompanyNoun(left.folded, words) && isCapital(first);
}

/** "Peter Target". */
function isBehindGivenName({ desk, candidate, first, left, single }: Place): boolean {
  if (!left || !single || first.gap !== 'space' || !isCapital(left) || !GIVEN_NAMES.has(left.folded)) return false;
  if (markOn(desk, candidate.from - 1) !== null) return false;
  return left.opens ? !desk.words.function.has(left.folded) && desk.language !== 'de' : left.shape === 'initial';
}

/** "Crown Resorts" for "Resorts", "Marie-Target": behind a capital that is none of those that stand before houses. */
function isBehindStranger(place: Place): boolean {
  const { desk, candidate, kind, first, left, single, sentence } = place;
  const { language, words } = desk;
  if (!left || !single || language === 'de' || !isCapital(left)) return false;
  if (markOn(desk, candidate.from - 1) !== null || isWhole(desk, candidate.from - 1)) return false;
  if (first.gap === 'hyphen') return left.raw.length > 3;
  if (first.gap !== 'space' || saysNothing(sentence) || left.raw.length === 1 || left.shape === 'upper') return false;
  // "Blue Sky" at the start of a sentence, where the text has it elsewhere too.
  // "Kazuhisa Takeda spoke out": or where it is no word that opens sentences, and what follows does what a person does.
  if (left.opens && !isAgain(desk, left, candidate) && !isNamedInFull(place)) return false;
  // "the German ECB board member": whose a body is, `isOfOtherCountry` says.
  if (kind === 'authority' && countryOf(left.folded) !== null) return false;
  // "de Amsterdamse AEX": Dutch adjectives of places have a capital.
  if (language === 'nl' && /se$/.test(left.folded)) return false;
  return !isHarmless(left, words) && !isCompanyNoun(left.folded, words);
}

/** A capital that opens a sentence and is no word of the language, and behind the name what somebody says. */
function isNamedInFull({ desk, candidate: { to, from }, kind, left }: Place): boolean {
  if (kind !== 'company' || !left || left.shape !== 'initial' || isOpener(desk.language, left.folded)) return false;
  const next = neighbour(desk, to, from);
  return (
    next?.gap === 'space' &&
    next.shape === 'lower' &&
    (desk.words.say.has(next.folded) || SPEAKS.test(next.folded)) &&
    desk.widest[from - 1] === null
  );
}

const SPEAKS = /^(spoke|speaks|sprak|spreekt|parle|parlait)$/;

/** Does a name of the index stand here that may be whole? Two companies of one word side by side are one of two words ("Thomson Reuters"). */
function isWhole({ widest, lexicon }: Desk, at: number): boolean {
  const known = widest[at];
  if (!known) return false;
  return known.to - known.from > 1 || known.senses.some(({ entry }) => lexicon.entry(entry).kind !== 'company');
}

/** Does this capital stand before the name elsewhere in the text, in the middle of a sentence? */
const isAgain = ({ tokens }: Desk, left: Token, { from, key }: Candidate): boolean =>
  tokens.some(
    (token, at) =>
      token.folded === key && at !== from && tokens[at - 1]?.raw === left.raw && !tokens[at - 1]!.opens && token.gap === 'space',
  );

/**
 * "Apple Valley High", "The Independent Regulatory Board", "Visa-Schalter": before a capital that goes with no house. "VW-Chef" is no
 * stranger, because its second part goes with companies.
 */
function isBeforeStranger({ desk, candidate, kind, first, right, single, sentence }: Place): boolean {
  const { from, to } = candidate;
  const short = single || (to - from === 2 && /^(the|le|la|les|de|het)$/.test(first.folded));
  // "Lloyds TSB Development Capital": a house that is called so goes on with what no house is called alone.
  const goesOn = kind === 'company' && right?.gap === 'space' && right.shape === 'initial' && !isArm(desk, candidate, right);
  // "Glanbia Co-op".
  if (right?.raw === 'Co' && /^(op|operative)$/.test(desk.tokens[to + 1]?.folded ?? '') && desk.tokens[to + 1]!.gap === 'hyphen')
    return true;
  if (!right || !(short || goesOn) || desk.language === 'de' || !isCapital(right)) return false;
  // "Trip Advocaten": in Dutch and French no role has a capital.
  const isTitleOfFirm =
    /^(nl|fr)$/.test(desk.language ?? '') && right.shape === 'initial' && isRole(right.folded, desk.words) && !saysNothing(sentence);
  // "Citizens-Union" is neither of the two.
  const isJoined = right.gap === 'hyphen' && desk.language === 'en' && right.shape === 'initial';
  const isTail = isTailOfOther(right.folded) && !isArm(desk, candidate, right);
  const isKnown = desk.widest[to] !== null && !isJoined && !isTail;
  if ((isHarmless(right, desk.words) && !isTitleOfFirm) || isKnown || desk.personAt[to]! >= 0) return false;
  if (right.gap === 'hyphen') return right.raw.length > 1 && right.shape !== 'upper';
  return right.gap === 'space' && kind !== 'person' && !saysNothing(sentence) && markOn(desk, to) === null;
}

/** How French adjectives end that make a body of its own of a commission or a council ("la Commission nationale"). */
const FRENCH_ADJECTIVE = /(ale|al|aire|ienne|enne|oise|aise|ique|iere|ive|gnole)s?$/;

/** "la Commission nationale espagnole du marché": another body than the one of this short name, by its adjective. */
export const isOtherBody = (right: Token): boolean =>
  right.gap === 'space' && right.shape === 'lower' && FRENCH_ADJECTIVE.test(right.folded) && !right.folded.startsWith('europeen');

function isBesideAdjective({ desk, candidate, kind, right, single }: Place): boolean {
  if (!single || desk.language !== 'fr' || right === null || !(kind === 'organisation' || kind === 'authority')) return false;
  // "la Commission du commerce international des États-Unis".
  const isOf = right.gap === 'space' && /^(du|des|de|d)$/.test(right.folded) && /^(commission|conseil|union)$/.test(candidate.key);
  if (!isOf) return isOtherBody(right);
  // "la Commission de Surveillance"; "la Commission de Bruxelles" is of a town.
  const of = neighbour(desk, candidate.to + 1, candidate.from);
  return of !== null && (of.shape === 'lower' || (desk.widest[candidate.to + 1] === null && desk.personAt[candidate.to + 1]! < 0));
}

/** "Deutsche Telekom (DTE)": letters in brackets behind a company are its own or nobody's. */
function isBehindCompany({ desk, candidate: { from, to, key }, kind, first, single }: Place): boolean {
  if (kind === 'person' || kind === 'place' || !single || first.gap !== 'open' || first.shape !== 'upper') return false;
  const after = desk.tokens[to];
  const closes = after === undefined || after.block !== first.block || after.gap === 'close' || after.gap === 'start';
  // "Campbell Soup Co. (CPB)".
  const before = markOn(desk, LEGAL_FORMS.has(desk.tokens[from - 1]!.folded) && markOn(desk, from - 1) === null ? from - 2 : from - 1);
  if (!closes || before?.kind !== 'company') return false;
  return !desk.lexicon.senses(key).some(({ entry, flags }) => !(flags & NameFlag.ticker) && entryOf(desk, entry).id === before.id);
}

/** "X-FAB", "NS&I": a lone letter, a hyphen and what belongs to it; letters with a sign between them. */
function isBesideLetter({ desk, candidate: { from, to }, first, left, right, single }: Place): boolean {
  // "E&[Z] Bebig": a sign ends no name that goes on.
  if (desk.tokens[to - 1]!.raw === '&' && right?.gap === 'tight') return true;
  // "[Seven] & i said": the sign joins what follows to the name, small as it is.
  if (single && right?.raw === '&' && right.gap === 'space' && desk.tokens[to + 1]?.shape === 'lower') return true;
  if (!single) return false;
  // "NS&I", "W&DB".
  if (right?.raw === '&' && right.gap === 'tight' && desk.tokens[to + 1]?.gap === 'tight') return true;
  if (left?.raw === '&' && first.gap === 'tight' && left.gap === 'tight') return true;
  const before =
    first.gap === 'hyphen' && left !== null && left.raw.length === 1 && isCapital(left) && desk.tokens[from - 1]!.gap !== 'hyphen';
  return before || (first.raw.length === 1 && right?.gap === 'hyphen' && isCapital(right));
}

/** What stands between a country and its body; in Dutch "de" is an article. */
const OF_BODY = /^(s|ministerie|ministry|ministere|ministerium|van|of|des|du|d|fur|voor|for)$/;

/**
 * "Panama's Supreme Court", "het IJslandse ministerie van Economische Zaken": another country's, by the words right
 * before. "The German ECB board member" is of a body that has no country.
 */
function isOfOtherCountry({ desk, candidate, kind }: Place): boolean {
  // "the Canadian Chamber of Commerce": so do lobbies and unions, where the name is a noun for one.
  if (kind !== 'authority' && !(kind === 'organisation' && OF_MANY.test(candidate.key))) return false;
  const senses = candidate.senses.length ? candidate.senses : desk.lexicon.senses(candidate.key);
  for (let at = candidate.from - 1; at >= candidate.from - 4; at--) {
    const token = neighbour(desk, at, candidate.from);
    if (!token || !/^(space|apostrophe|genitive)$/.test(desk.tokens[at + 1]!.gap)) return false;
    const named = isCapital(token) || token.raw.length > 5 ? countryOf(token.folded) : null;
    if (named !== null)
      return senses.every(({ entry }) => {
        const { country } = entryOf(desk, entry);
        return country !== null && country !== 'EU' && country !== named;
      });
    if (!OF_BODY.test(token.folded) && !(desk.language === 'fr' && token.folded === 'de')) return false;
  }
  return false;
}
