/** Rows of capitals that no mark, person or calendar has claimed, each whole: the rows of `unknown-names` end where a name of the index begins. */
import { type Desk, neighbour } from './desk';
import { ANDS, CALENDAR, PARTICLES, SAINTS } from './lexicons/words';
import { isGermanWord, isOfTown } from './german-nouns';
import { introducedBy } from './lexicons/tails';
import { isCompanyNoun, isRole } from './nouns';
import { isOpener } from './openers';
import { isCapital, isJoint } from './reading';
import { isTown } from './towns';
import type { Row } from './unknown-names';
import { isFixedPair, standsAlone } from './word-places';

/** Words of the longest such name. */
const MAX_WORDS = 6;

/** Is this word of a German text one of the language, and no name? */
function isNounAt(desk: Desk, at: number): boolean {
  const { folded } = desk.tokens[at]!;
  const next = neighbour(desk, at + 1, at);
  // "Berliner Zeitung", "der Berliner Gründer".
  if (next?.gap === 'space' && isCapital(next) && isOfTown(folded)) return true;
  return isGermanWord(folded);
}

/** "Swiss Entrepreneur [Fund]": a last word of houses, which may be a German noun too. */
const isTail = ({ tokens, language, markAt }: Desk, at: number): boolean =>
  language === 'de' &&
  tokens[at]!.gap === 'space' &&
  markAt[at] === -1 &&
  (introducedBy(tokens[at]!.folded) !== undefined || /^(fund|fonds|holding|group|gruppe)$/.test(tokens[at]!.folded)) &&
  isCapital(tokens[at]!);

/** "[Saint]-Brieuc": no title. */
const isSaint = ({ tokens }: Desk, at: number): boolean => SAINTS.has(tokens[at]!.folded) && tokens[at + 1]?.gap === 'hyphen';

/** "Belgische", "Spaanse": whose the name behind it is. */
export const DUTCH_ADJECTIVE = /s(ch)?e$/;

/** "[Van] Herk", "[Le] Nouvel Observateur": a small word with a capital amid a sentence belongs to the name. */
function isParticle({ tokens, reading, markAt }: Desk, at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'initial' || token.opens || markAt[at] !== -1 || tokens[at + 1]!.gap !== 'space') return false;
  return /^(van|de|den|der|ter|ten|du|le|la|les|los|el|the|het|d)$/.test(token.folded) && !reading.sentences[token.sentence]!.title;
}

function isPart(desk: Desk, at: number): boolean {
  const { tokens, words } = desk;
  const token = tokens[at];
  if (!token || token.raw.length < 2 || desk.markAt[at] !== -1 || desk.personAt[at]! >= 0) return false;
  // "iPhone" is a name, "aZ" none.
  const isWritten =
    token.shape === 'initial' || token.shape === 'upper' || (token.shape === 'mixed' && /^(\p{Lu}|[ei]\p{Lu})/u.test(token.raw));
  return (
    isWritten &&
    !words.function.has(token.folded) &&
    !CALENDAR.has(token.folded) &&
    (!words.titles.has(token.folded) || isSaint(desk, at)) &&
    !isRole(token.folded, words) &&
    !(desk.language === 'de' && token.shape === 'initial' && isNounAt(desk, at))
  );
}

/** "Jayanth R. Xantia": a letter with a point, in the middle of a name. */
function isInitialInside(desk: Desk, at: number): boolean {
  const token = desk.tokens[at];
  if (token?.raw.length !== 1 || token.shape !== 'initial' || token.gap !== 'space' || desk.markAt[at] !== -1) return false;
  return desk.tokens[at + 1]?.gap === 'point' && isPart(desk, at + 1);
}

/** "Micromobility.[com]": a name that is an address. */
const isDomain = ({ tokens, markAt }: Desk, at: number): boolean =>
  tokens[at]?.gap === 'point' &&
  markAt[at] === -1 &&
  /^(com|net|org|nl|be|de|at|ch|fr|lu|eu|uk|ie|io|ai|co|app|news|bio|tv|shop)$/.test(tokens[at]!.raw);

/** "Hodge Jones [& Allen]": a sign, and a name behind it. */
const isSigned = (desk: Desk, at: number): boolean =>
  /^[&+]$/.test(desk.tokens[at]?.raw ?? '') &&
  desk.tokens[at]!.gap === 'space' &&
  neighbour(desk, at, at - 1) !== null &&
  desk.tokens[at + 1]?.gap === 'space' &&
  neighbour(desk, at + 1, at) !== null &&
  isPart(desk, at + 1);

/** Is this word the first of two that an "and" makes one name of ("Coops en Nieborg")? */
export function joinsNext(desk: Desk, at: number): boolean {
  const and = neighbour(desk, at + 1, at);
  const next = neighbour(desk, at + 2, at);
  if (and?.gap !== 'space' || !ANDS.has(and.folded) || next?.gap !== 'space' || !isPart(desk, at + 2)) return false;
  // "De havenbedrijven ILS en Matrans" are two.
  const noun = neighbour(desk, at - 1, at);
  if (next.shape !== desk.tokens[at]!.shape || (noun && /(en|s|es|x)$/.test(noun.folded) && isCompanyNoun(noun.folded, desk.words)))
    return false;
  return isFixedPair(desk, at, at + 2);
}

/** Where the name begins in a row of capitals; `null` where its first word opens the sentence and may be of the name or not. */
function startOfName(desk: Desk, at: number, to: number): number | null {
  const { tokens, language } = desk;
  let from = at;
  // "Ousted WeWork founder", and "WeWork" elsewhere: the name goes without the word that opens the sentence. "Bright Horizons" may be whole.
  if (to - from > 1 && tokens[from]!.opens && isOpener(language, tokens[from]!.folded)) {
    if (!standsAlone(desk, from + 1) && !joinsNext(desk, from + 1)) return null;
    from++;
  }
  // "Het Spaanse Grupos Dragados": in Dutch the adjective is none of the name.
  if (language === 'nl' && /^(het|de)$/.test(neighbour(desk, at - 1, at)?.folded ?? ''))
    while (to - from > 1 && DUTCH_ADJECTIVE.test(tokens[from]!.folded) && isJoint(tokens[from + 1]!)) from++;
  // "Le quincaillier de Boucherville Rona", and "Rona" elsewhere: the town is where it sits.
  const next = tokens[from + 1];
  if (to - from > 1 && next!.gap === 'space' && isCapital(next!) && isTown(tokens[from]!.folded) && standsAlone(desk, from + 1)) from++;
  return from === at ? withParticles(desk, at) : from;
}

/** "Van der Hoop Bankiers": the small words before it, where the first of them has a capital of its own. */
function withParticles(desk: Desk, at: number): number {
  const first = beforeParticles(desk, at);
  return neighbour(desk, first, at) && isParticle(desk, first) ? first : at;
}

/** The word before the small ones that stand before a name ("Van" of "Van der Hoop Bankiers"); the one right before it where there are none. */
export function beforeParticles({ tokens }: Desk, at: number): number {
  let first = at - 1;
  while (at - first <= MAX_PARTICLES && tokens[first]?.shape === 'lower' && PARTICLES.has(tokens[first]!.folded)) {
    if (tokens[first + 1]!.gap !== 'space') break;
    first--;
  }
  return first;
}
/** Small words between the first one and a surname ("van de"). */
const MAX_PARTICLES = 2;

/** All rows, in the order of the text. */
export function unclaimedRows(desk: Desk): Row[] {
  const { tokens } = desk;
  const rows: Row[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isPart(desk, at)) continue;
    let to = at + 1;
    const goesOn = (): boolean =>
      neighbour(desk, to, at) !== null &&
      (isTail(desk, to) ||
        (isPart(desk, to) && (isJoint(tokens[to]!) || /^(apostrophe|point)$/.test(tokens[to]!.gap))) ||
        isInitialInside(desk, to));
    while (to - at < MAX_WORDS && (goesOn() || isSigned(desk, to))) to += isSigned(desk, to) ? 2 : 1;
    if (isDomain(desk, to)) to++;
    const from = startOfName(desk, at, to);
    if (from !== null) {
      // "Coops en Nieborg", each time together.
      if (to - from === 1 && joinsNext(desk, from)) to += 2;
      rows.push({ from, to });
    }
    at = to - 1;
  }
  return rows;
}

/** Is its capital one that no start of a sentence and no headline gave it? */
export function isInMiddle(desk: Desk, { from, to }: Row): boolean {
  const first = desk.tokens[from]!;
  const { title, upper, from: start, to: end } = desk.reading.sentences[first.sentence]!;
  // "DELAYED WITHDRAWALS": all of a line is a subhead.
  if (title || upper || (from === start && to === end)) return false;
  return !first.opens || to - from > 1 || first.shape === 'mixed' || (first.shape === 'upper' && first.raw.length > 2);
}
