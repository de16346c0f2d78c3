/**
 * Organisations that the article introduces: behind a noun for one, before a legal form, by a tail that
 * only organisations have, as somebody's employer, or with their own abbreviation in brackets.
 */
import type { Candidate } from './candidates';
import { type Desk, isFree, lay, lift, type Mark, markOn, neighbour } from './desk';
import { isNationality } from './evidence';
import { isBehindFrenchNoun, isBodyNoun, isCompanyNoun, isCompanyNounAt, isRole } from './nouns';
import { GENERIC_TAILS, introducedBy } from './lexicons/tails';
import { ANDS, CALENDAR, countryOf, GIVEN_NAMES, LEGAL_FORMS, ORDINALS, PARTICLES } from './lexicons/words';
import { isCapital, keyOf, textOf } from './reading';
import { ADJECTIVE_OF_STATE, DAY_TIME, isNameInGerman, isPlaceInGenitive, NO_NAME } from './german-names';
import { isGermanWord, isOfTown } from './german-nouns';
import { introduce, isOnlyTail } from './introduce';
import { isPartner } from './persons';
import { isOfHouse } from './introduced-persons';
import { isOpener } from './openers';
import { isTown } from './towns';
import { beforeParticles, joinsNext } from './unclaimed-rows';
import { isOrdinalOfName } from './unknown-names';

const isTail = (folded: string): boolean => introducedBy(folded) !== undefined || GENERIC_TAILS.has(folded) || LEGAL_FORMS.has(folded);

/** "DLA Piper [U].K. LLP": letters with points belong to what follows, not to the name. */
const isDotted = ({ tokens }: Desk, at: number): boolean => tokens[at]!.raw.length === 1 && tokens[at + 1]?.gap === 'point';

/** From `at`, the end of a row of capitals that may be one name; `at` when there is none. German nouns make no row. */
export function endOfName(desk: Desk, at: number): number {
  const { tokens, words } = desk;
  let to = at;
  while (to - at < 5) {
    const token = neighbour(desk, to, at);
    if (!token || !isFree(desk, to, to + 1) || desk.personAt[to]! >= 0) break;
    if (to > at && token.gap !== 'space' && token.gap !== 'hyphen' && token.gap !== 'tight') break;
    const small =
      /^(of|and|de|du|des|van|la|&)$/.test(token.folded) &&
      to > at &&
      isCapital(tokens[to + 1] ?? token) &&
      tokens[to + 1]?.gap === 'space';
    if (isRole(token.folded, words) || token.folded === 'ceo') break;
    if (to > at && isDotted(desk, to)) break;
    if (!small && (!isCapital(token) || CALENDAR.has(token.folded) || (words.function.has(token.folded) && token.shape !== 'upper'))) break;
    to++;
  }
  while (to > at && !isCapital(tokens[to - 1]!)) to--;
  return to;
}

/** How often each pair of words stands on both sides of an "and", by text: counted once, since a text may be made to be hard. */
const pairs = new WeakMap<Desk, Map<string, number>>();

/** The words around the "and" at `at`. */
const pairOf = ({ tokens }: Desk, at: number): string => `${tokens[at - 1]!.raw} ${tokens[at + 1]!.raw}`;

function pairsOf(desk: Desk): Map<string, number> {
  let found = pairs.get(desk);
  if (!found) {
    found = new Map();
    for (let at = 1; at + 1 < desk.tokens.length; at++) {
      if (!ANDS.has(desk.tokens[at]!.folded)) continue;
      const pair = pairOf(desk, at);
      found.set(pair, (found.get(pair) ?? 0) + 1);
    }
    pairs.set(desk, found);
  }
  return found;
}

/** "Die Brau und Brunnen AG": the words on both sides of an "and" are one name where the text has them so again. */
function isSecondHalf(desk: Desk, at: number): boolean {
  const [first, and] = [neighbour(desk, at - 2, at), neighbour(desk, at - 1, at)];
  if (!first || !and || !ANDS.has(and.folded) || !isCapital(first) || !isFree(desk, at - 2, at)) return false;
  return (pairsOf(desk).get(pairOf(desk, at - 1)) ?? 0) > 1;
}

/** The same in two words, of which the last alone says nothing. */
const PAIRS = /^(credit union|building society|friendly society)$/;

/** Names that say by their end what they are ("Ithaca Holdings", "Kotak Institutional Equities"). */
export function introduceByTail(desk: Desk): void {
  const { tokens, language, words } = desk;
  if (language === 'de') return;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape !== 'initial' || token.gap !== 'space' || desk.markAt[at] !== -1) continue;
    const isPair = PAIRS.test(`${tokens[at - 1]?.folded ?? ''} ${token.folded}`);
    const kind = introducedBy(token.folded) ?? (isPair ? 'company' : undefined);
    const widest = desk.widest[at] ?? null;
    // "Credit Union": the second word alone is somebody's too.
    if (!kind || (widest !== null && !(isPair && widest.from === at && widest.to === at + 1))) continue;
    const sentence = desk.reading.sentences[token.sentence]!;
    if (sentence.title || sentence.upper) continue;
    let from = at;
    while (from > 0 && at - from < 4) {
      const before = neighbour(desk, from - 1, at);
      if (
        !before ||
        !/^(space|hyphen)$/.test(tokens[from]!.gap) ||
        !isCapital(before) ||
        desk.markAt[from - 1] !== -1 ||
        CALENDAR.has(before.folded)
      )
        break;
      // "First Heritage Bank".
      const isNumbered = token.folded === 'bank' && !before.opens && ORDINALS.has(before.folded);
      if ((words.function.has(before.folded) && !isNumbered && !isOrdinalOfName(desk, from - 1)) || isRole(before.folded, words)) break;
      if (words.titles.has(before.folded)) break;
      from--;
    }
    // "Hoeveel Vaessen Industries kreeg": a word that opens the sentence.
    if (at - from > 1 && tokens[from]!.opens && !isOrdinalOfName(desk, from) && isOpener(language, tokens[from]!.folded)) from++;
    // "Van der Hoop Bankiers".
    const particle = beforeParticles(desk, from);
    if (
      from - particle > 1 &&
      neighbour(desk, particle, at) &&
      /^(Van|De|Von|Den|Ter)$/.test(tokens[particle]!.raw) &&
      isFree(desk, particle, from)
    )
      from = particle;
    if (from === at || (isPair && from === at - 1) || !isFree(desk, from, at + 1)) continue;
    // "the West Bank": of a river.
    if (token.folded === 'bank' && at - from === 1 && /^(west|left|right|south|north|east)$/.test(tokens[from]!.folded)) continue;
    // "Goods and Services Tax Council": the name begins before the small word.
    const [small, whole] = [neighbour(desk, from - 1, at), neighbour(desk, from - 2, at)];
    const body = /^(council|association|federation|foundation)$/.test(token.folded);
    if (body && small?.gap === 'space' && /^(and|&|en|et)$/.test(small.folded) && whole && isCapital(whole) && !introducedBy(whole.folded))
      continue;
    // "Frasers Logistics & Commercial Trust": the name goes on behind the small word.
    const joint = neighbour(desk, at + 1, at);
    if (joint?.gap === 'space' && /^(and|&)$/.test(joint.folded) && endsInTail(desk, at + 2)) continue;
    // "Tyvak Nano-Satellite Systems": the first part is joined by a hyphen.
    if (tokens[from]!.gap === 'hyphen' || tokens[from]!.gap === 'tight') continue;
    // "Photovoltaic Power Systems Program": the name goes on.
    const next = neighbour(desk, at + 1, at);
    if (
      next?.gap === 'space' &&
      isCapital(next) &&
      next.shape !== 'upper' &&
      !LEGAL_FORMS.has(next.folded) &&
      !words.function.has(next.folded) &&
      !CALENDAR.has(next.folded) &&
      !isRole(next.folded, words) &&
      !introducedBy(next.folded)
    )
      continue;
    // "Irish Airlines' Superannuation Scheme".
    if (next && isCapital(next) && /^['’]\s$/.test(desk.reading.blocks[token.block]!.text.slice(token.end, next.start))) continue;
    // "Renault Samsung Motors": the end of a longer name that begins with one we know.
    if (tokens[from]!.gap === 'space' && from > 0 && desk.markAt[from - 1] !== -1) continue;
    // "Working Group", "the Parliamentary Group": a group of people.
    if (
      token.folded === 'group' &&
      (NO_FIRM.test(tokens[at - 1]!.folded) ||
        !(neighbour(desk, at + 1, at)?.gap === 'comma' || acts(desk, at + 1) || GIVEN_NAMES.has(tokens[from]!.folded)))
    )
      continue;
    // "Global Markets", "Risk Management": all of it ordinary words of such names.
    if (
      tokens
        .slice(from, at)
        .every(
          (part) =>
            GENERIC_TAILS.has(part.folded) ||
            introducedBy(part.folded) ||
            /^(risk|senior|central|chief|investment|wealth|asset|private|public|human|crisis)$/.test(part.folded),
        )
    )
      continue;
    // "UAE Central Bank".
    const central = token.folded === 'bank' && /^(central|reserve|national)$/.test(tokens[at - 1]!.folded);
    introduce(desk, from, at + 1, central ? 'authority' : kind, { from: sentence.from, to: sentence.to });
  }
}

/** Words that begin the second half of such a name. */
const SECOND_HALF = /^(commercial|industrial|financial|general|global|international|asset|real)$/;

/** Does a row of capitals begin here that ends as names of houses do, and is no name of its own? */
function endsInTail(desk: Desk, from: number): boolean {
  const first = neighbour(desk, from, from - 2);
  if (!first || !SECOND_HALF.test(first.folded) || !isCapital(first)) return false;
  for (let at = from + 1; at < from + 3; at++) {
    const token = neighbour(desk, at, from);
    if (token?.gap !== 'space' || !isCapital(token) || desk.markAt[at] !== -1) return false;
    if (/^(trust|fund|bank)$/.test(token.folded) || introducedBy(token.folded)) return true;
  }
  return false;
}

/** Groups that are no firm. */
const NO_FIRM =
  /^(working|focus|contact|interest|lobby|pressure|parliamentary|study|expert|steering|user|peer|support|consumer|trade|industry|advocacy|rights|environmental|research|action|task|bank|world|interagency|advisory|the|age|control|travel|policy)$/;

/** Does a verb of saying or doing stand here? */
function acts(desk: Desk, at: number): boolean {
  const next = neighbour(desk, at, at - 1);
  return next !== null && (desk.words.say.has(next.folded) || desk.words.act.has(next.folded));
}

/** Whose man somebody is: "portfolio manager at Tocqueville Asset Management", "equity strategist at Miller Tabak". */
export function introduceEmployers(desk: Desk): void {
  const { tokens, words, language } = desk;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (
      !isRole(tokens[at]!.folded, words) ||
      /minist|secretar|prasident|president|kanzl|chancel|mayor|burgem|burgerm|governor|gouvern|judge|senat|profess|hoogler|ambassad|leader|leider/.test(
        tokens[at]!.folded,
      )
    )
      continue;
    let next = at + 1;
    const of = neighbour(desk, next, at);
    if (!of || !(words.of.has(of.folded) || of.gap === 'comma')) continue;
    if (words.of.has(of.folded)) next++;
    // "Head of Research" is of a department.
    if (
      /^(of|van|de|der|des)$/.test(of.folded) &&
      /^(head|director|directeur|directrice|chief|leiter|leiterin|hoofd|chef|responsable|manager|membre|member|lid|president|voorzitter)$/.test(
        tokens[at]!.folded,
      )
    )
      continue;
    const article = neighbour(desk, next, at);
    if (article && /^(the|de|het|der|dem|die|la|le|l)$/.test(article.folded) && !isCapital(article)) next++;
    const to = endOfName(desk, next);
    if (to === next || desk.widest[next] !== null) continue;
    if (of.gap === 'comma' && !introducedBy(tokens[to - 1]!.folded) && tokens[to - 1]!.shape !== 'upper') continue;
    if (to - next === 1 && !(tokens[next]!.shape === 'upper' && tokens[next]!.raw.length >= 3) && tokens[next]!.shape !== 'mixed') continue;
    if (
      language === 'de' &&
      to - next >= 2 &&
      tokens.slice(next, to).every((token) => token.shape === 'initial') &&
      !introducedBy(tokens[to - 1]!.folded)
    )
      continue;
    if (isCompanyNoun(tokens[next]!.folded, words) && to - next === 1) continue;
    introduce(desk, next, to, introducedBy(tokens[to - 1]!.folded) ?? 'company', { from: at, to });
  }
}

/** Does this capital stand elsewhere too, in the middle of a sentence: then it is no word that only opens one ("Kingsbury Corp. has debts")? */
export const standsAlone = ({ tokens, reading }: Desk, at: number): boolean =>
  tokens.some(
    (token, other) =>
      other !== at &&
      token.raw === tokens[at]!.raw &&
      !token.opens &&
      !reading.sentences[token.sentence]!.title &&
      !reading.sentences[token.sentence]!.upper,
  );

/** Has the article named these words before, where no start of a sentence gave them their capital? */
function isIntroduced(desk: Desk, from: number, to: number): boolean {
  const name = textOf(desk.reading, from, to);
  return desk.introduced.some((one) => one.name.startsWith(name));
}

/** "les fonds H2O" beside "H2O AM": the house that the text has in full. */
function knownInFull(desk: Desk, from: number, to: number): Mark | null {
  const name = textOf(desk.reading, from, to);
  const isOf = ({ kind, from: start, to: end }: Mark): boolean =>
    (kind === 'company' || kind === 'organisation') && textOf(desk.reading, start, end).startsWith(`${name} `);
  return desk.marks.find(isOf) ?? null;
}

/** Nouns for what a company sells under a name. */
const BRAND = /^(marques?|merk|merken|marken?|brands?)$/;

/** Nouns that begin a French name which goes on with what it is of. */
const FRENCH_HEAD = /^(fonciere|compagnie|societe|banque|caisse|union|generale|centrale|maison|manufacture|imprimerie)$/;

/** Endings of French adjectives of towns ("lyonnaise", "clermontois", "rennais", "parisien"). */
const OF_TOWN = /(ais|aise|ois|oise|ien|ienne|ain|aine|in|ine|ot|ote|ond|onde|and|ande)$/;

/** Those that end no word for a relative or a neighbour. */
const TOWNSMAN = /^[a-z]{3,}(ais|aise|ois|oise)s?$/;

/** "la biopharma lyonnaise Erytech": between the noun and the name stands where the house sits. */
function isBehindTownAdjective(desk: Desk, at: number): boolean {
  const adjective = neighbour(desk, at, at + 1);
  if (desk.language !== 'fr' || adjective?.shape !== 'lower') return false;
  const noun = neighbour(desk, at - 1, at);
  // "L’anversoise Lintrust": the adjective stands for the house.
  if (noun && /^(la|le|l|les)$/.test(noun.folded) && TOWNSMAN.test(adjective.folded) && /^(space|apostrophe)$/.test(adjective.gap))
    return true;
  if (adjective.gap !== 'space' || !OF_TOWN.test(adjective.folded)) return false;
  return noun?.shape === 'lower' && isCompanyNoun(noun.folded, desk.words) && !isRole(adjective.folded, desk.words);
}

/** "the law firm William Fry": a person's name in shape, which `introducePersons` has left to the house. */
function isHouseOfPerson(desk: Desk, at: number): boolean {
  const shape = desk.persons[desk.personAt[at]!]!;
  return shape.from === at && isOfHouse(desk, shape);
}

/** "Websterson Group Ltd": a noun for a house that is the end of its name. */
const isTailOfName = (desk: Desk, at: number): boolean => {
  const token = desk.tokens[at]!;
  const before = neighbour(desk, at - 1, at);
  return desk.language !== 'de' && GENERIC_TAILS.has(token.folded) && token.gap === 'space' && before !== null && isCapital(before);
};

/** "Anavon Holding AG": in German behind a word that is none of the language. */
const isHoldingOfName = ({ tokens, language }: Desk, at: number): boolean =>
  language === 'de' && tokens[at]!.gap === 'space' && at > 0 && isCapital(tokens[at - 1]!) && !isGermanWord(tokens[at - 1]!.folded);

/** "Allied Capital Corp.", "Aviagen Turkeys Ltd.": a word that is a name of its own, here the end of a firm's. */
function isEndOfFirm(desk: Desk, known: Candidate, to: number): boolean {
  const { tokens, words, markAt, widest } = desk;
  const legal = neighbour(desk, to, known.from);
  // "AIICO Bahamas Nigeria Ltd": a house and where it is at work.
  let front = known.from - 1;
  while (
    tokens[front]?.gap === 'space' &&
    tokens[front]!.sentence === tokens[known.from]!.sentence &&
    countryOf(tokens[front]!.folded) !== null
  )
    front--;
  const before = neighbour(desk, front, known.from);
  if (known.to !== to || known.to - known.from > 1 || legal?.gap !== 'space' || !LEGAL_FORMS.has(legal.folded) || legal.shape === 'lower')
    return false;
  if (!before || before.opens || !isCapital(before) || tokens[known.from]!.gap !== 'space') return false;
  if (words.function.has(before.folded) || isRole(before.folded, words) || countryOf(before.folded) !== null) return false;
  return markAt[front] === -1 && widest[front] === null && markAt[known.from] === -1;
}

/** "bouwbedrijf Van Gisbergen": a small word with a capital of its own, between a noun for a house and the rest of its name. */
const isParticleOfName = (desk: Desk, at: number): boolean => {
  const { folded, raw, opens, gap } = desk.tokens[at]!;
  const noun = neighbour(desk, at - 1, at);
  if (desk.language !== 'nl' || opens || gap !== 'space' || !/^(Van|De|Den|Ter|Ten)$/.test(raw) || !PARTICLES.has(folded)) return false;
  return noun?.shape === 'lower' && isCompanyNoun(noun.folded, desk.words) && goesOnWithCapital(desk, at);
};

/** Does a capital follow in one name? */
const goesOnWithCapital = (desk: Desk, at: number): boolean => {
  const next = neighbour(desk, at + 1, at);
  return next?.gap === 'space' && isCapital(next);
};

/**
 * "De failliete Bouwgroep Emmen": in Dutch and French a noun has no capital, so one that has it in the middle of a
 * sentence is the first word of the name, there and where it opens one. Keys of both words.
 */
function nounsOfNames({ tokens, words, language, reading }: Desk): ReadonlySet<string> {
  const found = new Set<string>();
  if (language !== 'nl' && language !== 'fr') return found;
  for (let at = 1; at + 1 < tokens.length; at++) {
    const [noun, name] = [tokens[at]!, tokens[at + 1]!];
    if (noun.shape !== 'initial' || noun.opens || noun.gap !== 'space' || !isCompanyNoun(noun.folded, words)) continue;
    if (name.gap !== 'space' || name.sentence !== noun.sentence || !isCapital(name) || isCapital(tokens[at - 1]!)) continue;
    const { title, upper } = reading.sentences[noun.sentence]!;
    if (!title && !upper && !words.function.has(name.folded)) found.add(keyOf([noun, name]));
  }
  return found;
}

/** "Econet Wireless Zimbabwe Ltd.": is the word that a sentence starts with no word of the language, before two and more of a name? */
function isNoWord({ tokens, words, small, lexicon }: Desk, at: number, behind: number): boolean {
  const { folded, shape } = tokens[at]!;
  if (behind < 1 || shape !== 'initial' || folded.length < 4 || words.function.has(folded) || small.has(folded)) return false;
  if (/(ly|ing|ed)$/.test(folded) || words.say.has(folded) || words.act.has(folded) || CALENDAR.has(folded)) return false;
  return !isRole(folded, words) && !isCompanyNoun(folded, words) && countryOf(folded) === null && lexicon.senses(folded).length === 0;
}

/** Letters of a German noun that is no first word of a firm ("Investorenkonsortium"; "Stahl Xantia AG" may be called so). */
const LONG_NOUN = 12;

/** A word of no German noun, and no role. */
const isStrange = ({ tokens, words }: Desk, at: number): boolean => !isGermanWord(tokens[at]!.folded) && !isRole(tokens[at]!.folded, words);

/** Companies behind a noun for one, or before a legal form. */
export function introduceCompanies(desk: Desk): void {
  const { tokens, words, language } = desk;
  const ofName = nounsOfNames(desk);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (desk.markAt[at] !== -1 || (desk.personAt[at]! >= 0 && !isHouseOfPerson(desk, at))) continue;
    if (
      !(isCapital(token) || token.shape === 'mixed') ||
      // "FB Groupe": two letters are a name only with another capital.
      token.raw.length < (token.shape === 'upper' && goesOnWithCapital(desk, at) ? 2 : 3) ||
      (words.function.has(token.folded) && !isParticleOfName(desk, at)) ||
      CALENDAR.has(token.folded)
    )
      continue;
    const sentence = desk.reading.sentences[token.sentence]!;
    if (sentence.upper || sentence.title) continue;
    const left = neighbour(desk, at - 1, at);
    // "her former label, Big Machine": behind a comma it must be a name of more than one word.
    const beside =
      token.gap === 'space' || (token.gap === 'comma' && neighbour(desk, at + 1, at)?.gap === 'space' && isCapital(tokens[at + 1]!));
    const noun =
      left !== null &&
      beside &&
      (ofName.has(keyOf([left, token])) ||
        (isCompanyNounAt(desk, at - 1) && (language === 'de' || !isCapital(left) || left.opens || left.gap === 'close')) ||
        isNationality(desk, at - 1) ||
        isBehindTownAdjective(desk, at - 1) ||
        isBehindFrenchNoun(desk, at));
    let to = at + 1;
    const takes = (next: number): boolean => {
      const part = neighbour(desk, next, at);
      return (
        part !== null &&
        (part.gap === 'space' || part.gap === 'hyphen' || part.gap === 'tight') &&
        (isCapital(part) || part.shape === 'sign') &&
        // "Queensland One Homes": with a capital of its own, amid a name.
        (!words.function.has(part.folded) || (language === 'en' && part.shape === 'initial' && goesOnWithCapital(desk, next))) &&
        !CALENDAR.has(part.folded) &&
        !isDotted(desk, next) &&
        isFree(desk, next, next + 1)
      );
    };
    if (noun && language !== 'de') while (to - at < 4 && takes(to) && !isRole(tokens[to]!.folded, words)) to++;
    // "Constructiebedrijf Coops en Nieborg".
    if (noun && to === at + 1 && joinsNext(desk, at)) to += 2;
    // "der Investor Northgate Equity Partners": in German only words that none but companies end with.
    if (noun && language === 'de') while (to - at < 4 && takes(to) && isTail(tokens[to]!.folded)) to++;
    // "die Strumpfhosenfirma Saint Sass": words of no German noun.
    if (noun && language === 'de' && !isGermanWord(token.folded))
      while (
        to - at < 4 &&
        takes(to) &&
        tokens[to]!.gap === 'space' &&
        tokens[to]!.shape === 'initial' &&
        (isStrange(desk, to) || isTail(tokens[to]!.folded))
      )
        to++;
    // "die Kanzlei Meier Schulze": a firm of lawyers has its partners' names.
    if (noun && language === 'de' && /kanzlei$/.test(left!.folded)) while (to - at < 3 && takes(to) && isNameInGerman(desk, to)) to++;
    // "die Kanzlei Metzeler von der Fecht".
    if (
      noun &&
      language === 'de' &&
      /^(von|zu)$/.test(tokens[to]?.folded ?? '') &&
      /^(der|den|dem)$/.test(neighbour(desk, to + 1, at)?.folded ?? '')
    ) {
      const last = neighbour(desk, to + 2, at);
      if (last && isCapital(last) && isFree(desk, to, to + 3) && isStrange(desk, to + 2)) to += 3;
    }
    // "der US-Konzern Dresser-Rand": what no noun of companies is goes on the name; "Xantia-Aktie" does not.
    if (noun && language === 'de')
      while (to - at < 4 && tokens[to]?.gap === 'hyphen' && tokens[to]!.block === token.block && isNameInGerman(desk, to)) to++;
    // "la société Foncière de Paris".
    const of = noun && language === 'fr' && to === at + 1 && FRENCH_HEAD.test(token.folded) ? neighbour(desk, to, at) : null;
    if (of && /^(de|du|des|d)$/.test(of.folded) && takes(to + 1)) to += 2;
    // A name of the index keeps its place, unless what stands here is longer ("dochterbedrijf Santander Consumer Finance").
    const known = desk.widest[at];
    if (known && !(noun && known.to < to) && !isEndOfFirm(desk, known, to)) continue;
    const next = neighbour(desk, to, at);
    // "pensioenfonds Zorg en Welzijn (PFZW)": the first half of a name whose letters follow.
    if (noun && next && ANDS.has(next.folded) && neighbour(desk, to + 2, at)?.gap === 'open') continue;
    const legal =
      next !== null && next.gap === 'space' && LEGAL_FORMS.has(next.folded) && (next.shape !== 'lower' || next.folded === 'plc');
    if (!noun && !legal) continue;
    if (legal && !noun) {
      if (
        (isCompanyNoun(token.folded, words) && !isTailOfName(desk, at) && !isHoldingOfName(desk, at)) ||
        (token.opens && !standsAlone(desk, at)) ||
        isRole(token.folded, words) ||
        GIVEN_NAMES.has(token.folded)
      )
        continue;
    }
    if (noun && !legal) {
      // "Papierfabriek Eerbeek": where it stands.
      if (
        to === at + 1 &&
        isTown(token.folded) &&
        /(fabrie?k|usine|werk|plant|raffinerie|raffinaderij|refinery|mine|mijn|centrale|kraftwerk|werf|werft)$/.test(left!.folded)
      )
        continue;
      // "Raiffeisen Bank [Polska]": where it is, no name.
      if (language === 'de' && countryOf(token.folded) !== null && to === at + 1) continue;
      // "Das schwäbische Family Office": behind an adjective of a place every noun stands.
      if (language === 'de' && !isCompanyNounAt(desk, at - 1) && token.shape === 'initial' && isGermanWord(token.folded)) continue;
      // In German a noun right behind a noun is its name ("der Softwarekonzern Xantia"), but for times, amounts and terms.
      if (
        language === 'de' &&
        token.shape === 'initial' &&
        (token.folded.endsWith('en') ||
          /(aufsicht|behorde|verband|institut|dienst|haus|titel)$/.test(left!.folded) ||
          NO_NAME.test(token.folded) ||
          DAY_TIME.test(token.folded) ||
          ADJECTIVE_OF_STATE.test(token.folded) ||
          isPlaceInGenitive(desk, token.folded) ||
          left!.folded.endsWith('en') ||
          // "auf die Notenbank Einfluss nehmen": one that has no other name, or seldom one that we do not know.
          /((noten|national|zentral)bank|versicherung|kasse)$/.test(left!.folded) ||
          desk.lexicon.senses(token.folded).length)
      )
        continue;
      const person = desk.personAt[at]! >= 0;
      if (
        isRole(token.folded, words) ||
        (PARTICLES.has(token.folded) && !isParticleOfName(desk, at)) ||
        (GIVEN_NAMES.has(token.folded) && !person)
      )
        continue;
      // "Conservative peer Lord Archer", "du Canadien Smith" beside Ben Smith: a person.
      if (
        words.titles.has(token.folded) ||
        (isNationality(desk, at - 1) && desk.persons.some((one) => tokens[one.to - 1]!.folded === token.folded))
      )
        continue;
      if (left!.folded === 'major' || left!.folded === 'unit' || left!.folded === 'brands' || left!.folded === 'business') continue;
    }
    let from = ofName.has(keyOf([left ?? token, token])) && noun ? at - 1 : at;
    // "Dye & Durham Ltd".
    if (legal && !noun)
      while (
        from > 0 &&
        at - from < 4 &&
        isFree(desk, from - 1, from) &&
        neighbour(desk, from - 1, at) &&
        (tokens[from - 1]!.shape === 'sign' ||
          (isCapital(tokens[from - 1]!) &&
            (language !== 'de' || !(isCompanyNoun(tokens[from - 1]!.folded, words) || isRole(tokens[from - 1]!.folded, words))) &&
            (!tokens[from - 1]!.opens ||
              // No start of a sentence writes "LeapFrog".
              tokens[from - 1]!.shape === 'mixed' ||
              isNoWord(desk, from - 1, at - from) ||
              tokens[from]!.shape === 'sign' ||
              isIntroduced(desk, from - 1, at + 1) ||
              isOnlyTail(desk, from, at + 1)))) &&
        (tokens[from]!.gap === 'space' || tokens[from]!.gap === 'hyphen')
      )
        from--;
    if (tokens[from]!.shape === 'sign') from++;
    // "Das Investorenkonsortium Mobile Uplift Corporation": the noun says what it is.
    if (
      language === 'de' &&
      at - from > 1 &&
      isGermanWord(tokens[from]!.folded) &&
      !isGermanWord(tokens[from + 1]!.folded) &&
      tokens[from]!.raw.length >= LONG_NOUN
    )
      from++;
    // "Die Linzer Hauser GmbH": where it sits, before what is no word; "Wiener Börse AG" is called so.
    if (language === 'de' && from < at && isOfTown(tokens[from]!.folded) && !isGermanWord(tokens[from + 1]!.folded)) from++;
    if (legal && !noun && isSecondHalf(desk, from)) from -= 2;
    // "Kettler Plastics GmbH": a house of its own that begins with the name of one we know; "Ford Motor Company" is that one.
    if (legal && !noun && from > 0 && /^(space|hyphen)$/.test(tokens[from]!.gap) && desk.markAt[from - 1] !== -1) {
      const parent = markOn(desk, from - 1)!;
      if (parent.kind !== 'company' || tokens[parent.from]!.sentence !== token.sentence || isOnlyTail(desk, from, at + 1)) continue;
      lift(desk, parent);
      from = parent.from;
    }
    // "Kaiser’s Tengelmann": an s behind an apostrophe is no German genitive.
    if (language === 'de' && noun && tokens[to]?.gap === 'apostrophe' && tokens[to]!.folded === 's') {
      to++;
      if (takes(to)) to++;
    }
    let end = legal ? to + 1 : to;
    // "Pty Ltd".
    if (legal && next.folded === 'pty' && LEGAL_FORMS.has(neighbour(desk, end, at)?.folded ?? '')) end++;
    // "Ulmex Bau GmbH & Co. KG".
    if (legal && isPartner(tokens, end) && tokens[end + 1]?.folded === 'co') {
      end += 2;
      if (/^(kg|kgaa|ohg)$/.test(neighbour(desk, end, at)?.folded ?? '')) end++;
    }
    let start = from;
    if (noun) {
      start = from - 1;
      while (start > 0 && from - start < 4) {
        const before = neighbour(desk, start - 1, from);
        if (!before || tokens[start]!.gap !== 'space' || words.function.has(before.folded) || words.say.has(before.folded)) break;
        start--;
      }
    }
    const house = noun && !legal ? knownInFull(desk, at, end) : null;
    if (house) {
      lay(desk, { from: at, to: end, id: house.id, kind: house.kind, score: 0.75, how: 'short' });
      continue;
    }
    const kind = noun && BRAND.test(left!.folded) ? 'product' : noun && isBodyNoun(left!.folded) ? 'organisation' : 'company';
    introduce(desk, from, end, kind, { from: start, to: noun ? from : end });
    at = end - 1;
  }
}
