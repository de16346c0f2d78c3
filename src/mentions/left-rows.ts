/** Rows of capitals that no mark, person or calendar has claimed, each whole: the rows of `unknown-names` end where a name of the index begins. */
import { type Desk, neighbour } from './desk';
import { CALENDAR } from './lexicons/words';
import { isGermanWord, isOfTown } from './german-nouns';
import { introducedBy } from './lexicons/tails';
import { isRole } from './nouns';
import { isCapital, isJoint } from './reading';
import type { Row } from './unknown-names';

/** Words of the longest such name. */
const MAX_WORDS = 6;

/** What stands with a capital before a name at the start of a sentence, and is none. */
const COUNTING =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|other|many|most|some|few|half|all|only|last|next|former|new|rival|fellow)$/;

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
    !words.titles.has(token.folded) &&
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

/** All rows, in the order of the text. */
export function leftRows(desk: Desk): Row[] {
  const { tokens } = desk;
  const rows: Row[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isPart(desk, at) || (tokens[at]!.opens && COUNTING.test(tokens[at]!.folded))) continue;
    let to = at + 1;
    const goesOn = (): boolean =>
      neighbour(desk, to, at) !== null &&
      (isTail(desk, to) ||
        (isPart(desk, to) && (isJoint(tokens[to]!) || /^(apostrophe|point)$/.test(tokens[to]!.gap))) ||
        isInitialInside(desk, to));
    while (to - at < MAX_WORDS && goesOn()) to++;
    if (isDomain(desk, to)) to++;
    rows.push({ from: at, to });
    at = to - 1;
  }
  return rows;
}

/** Is its capital one that no start of a sentence and no headline gave it? */
export function isInMiddle(desk: Desk, { from, to }: Row): boolean {
  const first = desk.tokens[from]!;
  const { title, upper } = desk.reading.sentences[first.sentence]!;
  if (title || upper) return false;
  return !first.opens || to - from > 1 || first.shape === 'mixed' || (first.shape === 'upper' && first.raw.length > 2);
}
