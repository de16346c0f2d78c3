/**
 * Stretches of words that look like a person's name: a known given name and what follows it
 * ("Corné van Zeijl", "Jerome H. Powell"). They block actors inside them ("Peter Target") and are
 * what the article may introduce.
 */
import { isFirmBehindPerson, isFirmTail } from './lexicons/tails';
import { CALENDAR, countryOf, FAMILY_FIRST, GIVEN_NAMES, type LanguageWords, LEGAL_FORMS, PARTICLES } from './lexicons/words';
import { isCapital, type Reading, type Token } from './reading';
import type { Language } from '../language/language';

export interface PersonShape {
  /** Tokens, end exclusive; a genitive s after an apostrophe is outside. */
  from: number;
  to: number;
}

const isInitial = (token: Token): boolean => token.raw.length === 1 && token.shape === 'initial';
const isNamePart = (token: Token): boolean => (token.shape === 'initial' || token.shape === 'mixed') && token.raw.length > 1;

/** Letters of the longest first half of a given name that may open a sentence ("Su-Lin Ong"); longer ones are mostly words ("Anti-Lin"). */
const SYLLABLE = 3;

/** Most initials, and most particles, in one name: the text may be made to be hard. */
const MAX_SMALL = 4;

/** "Minister Heinen van Financiën": what stands behind is his ministry. */
const isOfMinistry = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.folded === 'van' &&
  /^(financien|economische|buitenlandse|binnenlandse|sociale|justitie|defensie|onderwijs|landbouw|klimaat|infrastructuur|volksgezondheid|volkshuisvesting|asiel|begroting|pensioenen|energie|mobiliteit|werk)$/.test(
    tokens[at + 1]?.folded ?? '',
  );

/** "Knof den Sparkurs", "Braun des Insiderhandels": a German article, which is a part of a surname only behind "von" or "van". */
const isGermanArticle = ({ folded, shape }: Token, language: Language | null): boolean =>
  language === 'de' && shape === 'lower' && /^(der|den|dem|des|die|das)$/.test(folded);

/** Where a surname that starts at `at` ends: particles, a capital, its hyphenated parts; `at` when there is none. */
export function endOfSurname(
  tokens: readonly Token[],
  at: number,
  words: LanguageWords,
  language: Language | null,
  further = false,
): number {
  let to = at;
  const first = tokens[at - 1]!;
  const linked = (index: number): boolean => {
    const token = tokens[index];
    return (
      token !== undefined &&
      token.block === first.block &&
      (token.gap === 'space' || token.gap === 'point' || token.gap === 'hyphen' || token.gap === 'apostrophe')
    );
  };
  // Initials and further given names, then particles.
  while (to - at < MAX_SMALL && linked(to) && isInitial(tokens[to]!)) to++;
  const particles = to;
  while (
    to - particles < MAX_SMALL &&
    linked(to) &&
    PARTICLES.has(tokens[to]!.folded) &&
    !(to === particles && isGermanArticle(tokens[to]!, language)) &&
    !isOfMinistry(tokens, to) &&
    linked(to + 1) &&
    (isCapital(tokens[to + 1]!) || PARTICLES.has(tokens[to + 1]!.folded))
  )
    to++;
  if (!linked(to) || tokens[to]!.gap === 'hyphen') return at;
  const surname = tokens[to]!;
  const all = surname.shape === 'upper' && surname.raw.length > 3;
  if (
    !(isNamePart(surname) || all) ||
    // "Steven van Boven": a small word with a capital behind a particle is a surname.
    (words.function.has(surname.folded) && to === particles) ||
    // "Carel Jan Bos".
    (CALENDAR.has(surname.folded) && !isJan(tokens, to)) ||
    LEGAL_FORMS.has(surname.folded)
  ) {
    // "D’Amico", "O’Leary": a lone letter, then the rest.
    if (!(isInitial(surname) && linked(to + 1) && tokens[to + 1]!.gap === 'apostrophe' && isNamePart(tokens[to + 1]!))) return at;
    to++;
  }
  to++;
  // "O’Leary" reads as O and Leary.
  while (
    linked(to) &&
    (tokens[to]!.gap === 'hyphen' || (tokens[to]!.gap === 'apostrophe' && tokens[to]!.folded !== 's')) &&
    isNamePart(tokens[to]!) &&
    (language !== 'de' || !words.compoundHeads.has(tokens[to]!.folded))
  )
    to++;
  // A second surname or a third given name; German nouns have capitals too, so there it stops.
  while (
    language !== 'de' &&
    linked(to) &&
    tokens[to]!.gap === 'space' &&
    isNamePart(tokens[to]!) &&
    to - at < 4 &&
    !words.function.has(tokens[to]!.folded) &&
    !CALENDAR.has(tokens[to]!.folded) &&
    !words.roles.has(tokens[to]!.folded)
  )
    to++;
  // "Heinz Hermann Thiele": two given names go on to a surname in German too.
  if (
    language === 'de' &&
    to === at + 1 &&
    GIVEN_NAMES.has(tokens[at]!.folded) &&
    linked(to) &&
    tokens[to]!.gap === 'space' &&
    isNamePart(tokens[to]!) &&
    !words.function.has(tokens[to]!.folded) &&
    !CALENDAR.has(tokens[to]!.folded)
  )
    to++;
  // "Carlos Gómez Sáez, Vorstandschef": in German only where the name ends at a comma.
  if (
    language === 'de' &&
    to === at + 1 &&
    linked(to) &&
    tokens[to]!.gap === 'space' &&
    isNamePart(tokens[to]!) &&
    tokens[to + 1]?.gap === 'comma' &&
    tokens[to + 1]!.block === tokens[to]!.block &&
    !words.function.has(tokens[to]!.folded) &&
    !CALENDAR.has(tokens[to]!.folded) &&
    !words.roles.has(tokens[to]!.folded)
  )
    to++;
  // "Xavier van den Berg": a particle after a middle name.
  if (
    linked(to) &&
    PARTICLES.has(tokens[to]!.folded) &&
    !isOfMinistry(tokens, to) &&
    tokens[to]!.shape === 'lower' &&
    to === at + 1 &&
    !further &&
    (GIVEN_NAMES.has(tokens[at]!.folded) || OF_BIRTH.test(tokens[at]!.folded))
  ) {
    const end = endOfSurname(tokens, to, words, language, true);
    if (end > to) to = end;
  }
  return to;
}

/** Titles of nobility, which stand before the particle of a surname ("Jan Graf von Xantia"). */
const OF_BIRTH =
  /^(graf|grafin|freiherr|freifrau|baron|baronin|baronesse|furst|furstin|prinz|prinzessin|herzog|herzogin|ritter|edler|comte|comtesse|marquis|vicomte|prince|princesse|jonkheer|jonkvrouw|prins|prinses)$/;

/** "Topman Jan de Vries", "Jan-Willem Bos": the given name, before a surname; the month stands before a number or alone. */
function isJan(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.folded !== 'jan' || next?.sentence !== tokens[at]!.sentence || !/^(space|hyphen)$/.test(next.gap)) return false;
  return isNamePart(next) || PARTICLES.has(next.folded);
}

/** Sounds of Chinese: a given name of two of them in one word ("Zhonghong"). */
const SOUNDS =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u)){2}$/;
/** Letters of the shortest such word: shorter ones are words of other languages as often. */
const SOUNDS_LETTERS = 5;

/**
 * Where a name that begins with its surname ends, as in China and Korea: "Chim Pui-chung", "Ma Zhonghong"; `at` when there is none.
 * The surname is one of the usual ones, and the given name has its second half small behind a hyphen, or is made of Chinese sounds.
 */
export function endOfEastern(tokens: readonly Token[], at: number): number {
  const [surname, given, rest] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!isNamePart(surname) || !FAMILY_FIRST.has(surname.folded) || given?.sentence !== surname.sentence || given.gap !== 'space') return at;
  if (given.shape !== 'initial' || given.raw.length < 2) return at;
  if (rest?.gap === 'hyphen' && rest.shape === 'lower' && rest.raw.length > 1) return at + 3;
  return given.raw.length >= SOUNDS_LETTERS && SOUNDS.test(given.folded) && rest?.gap !== 'hyphen' ? at + 2 : at;
}

/** "An Steegen": a Flemish given name, and no word of Dutch. */
export const isAn = (tokens: readonly Token[], at: number, language: Language | null): boolean =>
  language === 'nl' && tokens[at]!.raw === 'An' && tokens[at + 1]?.gap === 'space' && isNamePart(tokens[at + 1]!);

/** The "&" between the names of a firm's partners. */
export const isPartner = (tokens: readonly Token[], at: number): boolean => tokens[at]?.raw === '&' && tokens[at]!.gap === 'space';

/** "Patrick H. (52)": whom newspapers of the Low Countries and Germany name by an initial, as they do suspects. */
function isHalfNamed({ tokens, blocks }: Reading, at: number, language: Language | null): boolean {
  const initial = tokens[at];
  if (!/^(nl|de)$/.test(language ?? '') || !initial || !isInitial(initial) || initial.gap !== 'space') return false;
  const next = tokens[at + 1];
  if (next?.block === initial.block && next.gap === 'point' && isCapital(next)) return false;
  return blocks[initial.block]!.text[initial.end] === '.';
}

/** Titles of the learned, and forms of address: they stand before nobody but a person. */
const LEARNED = /^(dr|drs|prof|professor|ir|mr|mrs|ms|dhr|mevr)$/;

/** Does such a title stand right before the word ("Dr. Xanti Yolavu")? It says what the list of given names does not. */
export const isTitled = (tokens: readonly Token[], at: number): boolean =>
  /^(space|point)$/.test(tokens[at]!.gap) && (LEARNED.test(tokens[at - 1]?.folded ?? '') || tokens[at - 1]?.raw === 'Me');

/**
 * All stretches that look like a person's full name.
 *
 * @param isKnown whether the index has a name of this one word: "Coty-Kylie Jenner deal" is of two
 * @param startsHouse whether a name of several words that the index has of a house begins at this token
 */
export function findPersonShapes(
  reading: Reading,
  words: LanguageWords,
  language: Language | null,
  isKnown: (folded: string) => boolean,
  startsHouse: (at: number) => boolean = () => false,
): PersonShape[] {
  const { tokens, sentences } = reading;
  const shapes: PersonShape[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (sentences[token.sentence]!.upper) continue;
    const given =
      isNamePart(token) &&
      (GIVEN_NAMES.has(token.folded) || isAn(tokens, at, language)) &&
      (!(words.function.has(token.folded) || CALENDAR.has(token.folded)) || isJan(tokens, at)) &&
      // "het Frans-Italiaanse EssilorLuxottica".
      !(tokens[at + 1]?.gap === 'hyphen' && countryOf(tokens[at + 1]!.folded) !== null);
    // "J. R. Miller": initials count only in a row with a surname and not in the middle of a name.
    // "U.S. President" is no person.
    const state =
      isInitial(token) && /^[su]$/.test(token.folded) && (tokens[at - 1]?.folded === 'u' || /^[sk]$/.test(tokens[at + 1]?.folded ?? ''));
    // "M. Macron" is Mr Macron in French.
    const mister = language === 'fr' && words.titles.has(token.folded);
    const initials =
      !state &&
      !mister &&
      isInitial(token) &&
      tokens[at + 1]?.gap === 'point' &&
      !(at > 0 && isCapital(tokens[at - 1]!) && token.gap === 'space');
    const titled =
      token.shape === 'initial' &&
      token.raw.length > 1 &&
      tokens[at + 1]?.gap === 'space' &&
      tokens[at + 1]!.shape === 'initial' &&
      // "Mr Justice Quinn": another title.
      token.raw !== 'Justice' &&
      isTitled(tokens, at);
    const eastern = given || initials || titled ? at : endOfEastern(tokens, at);
    if (eastern > at && !isKnown(tokens[at + 1]!.folded)) {
      shapes.push({ from: at, to: eastern });
      at = eastern - 1;
      continue;
    }
    if (!given && !initials && !titled) continue;
    let next = at + 1;
    // "Jean-Claude", "Hans-Peter".
    while (
      tokens[next]?.gap === 'hyphen' &&
      tokens[next]!.block === token.block &&
      isNamePart(tokens[next]!) &&
      (GIVEN_NAMES.has(tokens[next]!.folded) || language !== 'de')
    )
      next++;
    let to = endOfSurname(tokens, next, words, language);
    if (to <= next && given && isHalfNamed(reading, next, language)) to = next + 1;
    if (to <= next) continue;
    // "Louis Tse Ming-kwong".
    to = Math.max(to, endOfEastern(tokens, next));
    // "Stefan Augustin von Kepler Cheuvreux": of a house whose name begins behind the small word.
    for (let small = next + 1; small < to - 1; small++)
      if (/^(von|van|de|of)$/.test(tokens[small]!.folded) && !OF_BIRTH.test(tokens[small - 1]!.folded) && startsHouse(small + 1))
        to = small;
    // "wechselt von Douglas zu Escada": to a house.
    if (tokens[next]!.folded === 'zu' && isKnown(tokens[to - 1]!.folded)) continue;
    // In a headline in capitals the words behind the surname have some too.
    if (sentences[token.sentence]!.title)
      while (to - next > 1 && tokens[to - 1]!.gap === 'space' && !PARTICLES.has(tokens[to - 2]!.folded) && tokens[to - 2]!.raw.length > 1)
        to--;
    // "Lane Clark & Peacock": partners have an "and" of their own, two persons a word for it. "Paul Smith Group" is a firm.
    const firm = to - at > 2 ? isFirmBehindPerson(tokens[to - 1]!.folded) : isFirmTail(tokens[to - 1]!.folded);
    // "Patrik-Ludwig Hantzsch": a rare given name before the hyphen.
    const before = tokens[at - 1];
    const rare =
      token.gap === 'hyphen' &&
      before?.sentence === token.sentence &&
      isNamePart(before) &&
      (!before.opens || before.raw.length <= SYLLABLE);
    const from = rare && (!isKnown(before.folded) || before.raw.length <= SYLLABLE) ? at - 1 : at;
    if (!firm && !isPartner(tokens, from - 1) && !isPartner(tokens, to)) shapes.push({ from, to });
    at = to - 1;
  }
  if (language === 'fr') takeEstates(tokens, shapes, words, language);
  return shapes;
}

/** "Marc Ladreit de Lacharrière": what stands behind a name each time that it is given, twice or more, is part of it and no employer. */
function takeEstates(tokens: readonly Token[], shapes: PersonShape[], words: LanguageWords, language: Language): void {
  const ends = new Map<string, number[]>();
  const nameOf = ({ from, to }: PersonShape): string =>
    tokens
      .slice(from, to)
      .map((token) => token.raw)
      .join(' ');
  for (const shape of shapes) {
    const next = tokens[shape.to];
    const to =
      next && /^(de|du|d)$/.test(next.folded) && next.gap === 'space' ? endOfSurname(tokens, shape.to, words, language, true) : shape.to;
    ends.set(nameOf(shape), [...(ends.get(nameOf(shape)) ?? []), to - shape.to]);
  }
  const estates = new Map<string, Set<string>>();
  for (const shape of shapes) {
    const lengths = ends.get(nameOf(shape))!;
    if (lengths.length < 2 || lengths.some((length) => length === 0 || length !== lengths[0])) continue;
    estates.set(nameOf(shape), (estates.get(nameOf(shape)) ?? new Set()).add(nameOf({ from: shape.to, to: shape.to + lengths[0]! })));
  }
  for (const shape of shapes) {
    const name = nameOf(shape);
    if (estates.get(name)?.size === 1) shape.to += ends.get(name)![0]!;
  }
}
