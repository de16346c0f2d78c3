/**
 * Names that nobody has claimed: rows of capitals that are no mark, no person and no name of the index. In German,
 * where every noun has a capital, one word is read alone and widened by the words that always stand beside it.
 */
import { type Desk, isFree, neighbour } from './desk';
import { CALENDAR, ORDINALS } from './lexicons/words';
import { joinsNext } from './unclaimed-rows';
import { isRole } from './nouns';
import { isTown } from './towns';
import { isCapital, isJoint, keyOf } from './reading';

/** Tokens of one naming, end exclusive. */
export interface Row {
  from: number;
  to: number;
}

/** "First National", "Fifth Third": a number that begins the name of a bank, which the word behind it tells. */
export function isOrdinalOfName(desk: Desk, at: number): boolean {
  const token = desk.tokens[at]!;
  const next = neighbour(desk, at + 1, at);
  if (!ORDINALS.has(token.folded) || token.shape !== 'initial' || next?.shape !== 'initial') return false;
  return (
    next.gap === 'space' &&
    /^(national|federal|citizens|republic|commerce|third|state|interstate|american|union|horizon)$/.test(next.folded)
  );
}

/** May this word be one of an unknown name? */
export const isPart = (desk: Desk, at: number): boolean => {
  const token = desk.tokens[at];
  return (
    token !== undefined &&
    (token.shape === 'initial' || token.shape === 'mixed' || (token.shape === 'upper' && token.raw.length >= 2)) &&
    desk.markAt[at] === -1 &&
    desk.personAt[at]! < 0 &&
    desk.widest[at] === null &&
    token.raw.length >= 2 &&
    (!desk.words.function.has(token.folded) || isOrdinalOfName(desk, at)) &&
    !CALENDAR.has(token.folded) &&
    !desk.words.titles.has(token.folded) &&
    !isRole(token.folded, desk.words)
  );
};

/** "Van Lanschot", "De Volksbank": a small word with a capital that no start of a sentence gave it, in front of the rest. */
const isArticleOfName = ({ tokens, words, language, reading }: Desk, at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    language !== 'de' &&
    token.shape === 'initial' &&
    !token.opens &&
    words.function.has(token.folded) &&
    !reading.sentences[token.sentence]!.title
  );
};

/** One half of "B&S". */
const isLetter = (desk: Desk, at: number): boolean =>
  desk.tokens[at]?.raw.length === 1 && isCapital(desk.tokens[at]) && desk.markAt[at] === -1 && desk.widest[at] === null;

/** "A-Tec": a letter that a hyphen ties to the rest of a name, and no "E-Auto", "S-Bahn", "T-Shirt". */
function isLetterOfName(desk: Desk, at: number): boolean {
  const next = desk.tokens[at + 1];
  if (next?.gap !== 'hyphen' || !/^(initial|mixed)$/.test(next.shape) || !isLetter(desk, at) || !isFree(desk, at + 1, at + 2)) return false;
  return desk.personAt[at + 1]! < 0 && !isOfLetter(desk, at + 1);
}

/** Is this word of the sort that its letter tells ("S-Bahn")? */
export const isOfLetter = ({ tokens }: Desk, at: number): boolean => OF_LETTER.test(tokens[at]!.folded);
/** What a letter before it makes another sort of. */
const OF_LETTER =
  /^(autos?|cars?|mobil|mobility|mobilitat|bikes?|fietsen|fiets|velos?|scooters?|roller|bahn|mails?|commerce|shirts?|strahlen|rays|boote?|haft|bus|busse|gas|learning|paper|books?|reader|zigaretten?|cigarettes?|wagen|klasse|class|jugend|liga|level|noten?|musik|punkte?|modelle?|serie|series|fahrzeuge?|laster|lkw|gitarre|promis?|business|government|health|sports?|ticket|tickets|rezepte?|akte|perso|world|day|tag|komma|kurve)$/;

function goesOn(desk: Desk, at: number, from: number): boolean {
  const token = neighbour(desk, at, from);
  return token !== null && isJoint(token);
}

/** Words of the longest unknown name. */
const MAX_WORDS = 5;

/** Stretches of capitals that nobody has claimed. */
export function unknownRows(desk: Desk): Row[] {
  const { tokens } = desk;
  const rows: Row[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isLetterOfName(desk, at)) {
      rows.push({ from: at, to: at + 2 });
      at++;
      continue;
    }
    if (!isPart(desk, at) && !(tokens[at + 1]?.raw === '&' && isLetter(desk, at))) continue;
    let from = at;
    let to = at + 1;
    if (desk.language !== 'de') {
      if (tokens[at]!.gap === 'space' && isArticleOfName(desk, at - 1) && neighbour(desk, at - 1, at)) from--;
      while (to - at < MAX_WORDS) {
        // "B&S", "Young & Co": the sign joins.
        const signed = tokens[to]?.raw === '&';
        const next = signed ? to + 1 : to;
        if (!(isPart(desk, next) || (signed && isLetter(desk, next))) || !goesOn(desk, to, at) || !goesOn(desk, next, at)) break;
        to = next + 1;
      }
    }
    if (to - from === 1 && joinsNext(desk, from)) to += 2;
    rows.push({ from, to });
    at = to - 1;
  }
  return withoutOpeners(desk, rows);
}

/** So often alone, a name is one without the word before it ("Breidt Xantia uit"). */
const OFTEN = 4;

/** "Ousted WeWork": the first word of a sentence is none of the name that stands without it elsewhere, unless it may be a given name. */
function withoutOpeners(desk: Desk, rows: readonly Row[]): Row[] {
  const { tokens, small } = desk;
  const names = new Map<string, number>();
  for (const { from, to } of rows) {
    const key = keyOf(tokens.slice(from, to));
    names.set(key, (names.get(key) ?? 0) + 1);
  }
  return rows.map(({ from, to }) => {
    const [first, second] = [tokens[from]!, tokens[from + 1]!];
    const alone = to - from > 1 ? (names.get(keyOf(tokens.slice(from + 1, to))) ?? 0) : 0;
    // "Le quincaillier de Boucherville Rona": a town is no part of the name that stands without it elsewhere.
    if (alone && !first.opens && second.gap === 'space' && isTown(first.folded)) return { from: from + 1, to };
    if (!alone || !first.opens || second.gap !== 'space') return { from, to };
    const isWord = alone >= OFTEN || small.has(first.folded) || second.shape === 'mixed' || second.shape === 'upper';
    return isWord ? { from: from + 1, to } : { from, to };
  });
}

/** Share of the namings that must have the same capital beside them, so that it is a part of the name. */
export const SAME = 0.7;

/**
 * In German every noun has a capital, so one word is read alone, and the words that stand beside it nearly each time
 * are of the name ("Deutsche Wohnen", "Silicon Valley Bank"). Empty where another capital stands there now and then.
 */
export function widen(desk: Desk, rows: readonly Row[]): Row[] {
  const { tokens } = desk;
  let all = [...rows];
  for (const step of [1, -1] as const) {
    for (let count = 1; count < MAX_WORDS; count++) {
      const beside = new Map<string, number>();
      const wordAt = ({ from, to }: Row): number => (step === 1 ? to : from - 1);
      const isSame = (row: Row): string | null => {
        const at = wordAt(row);
        const token = neighbour(desk, at, row.from);
        if (!token || !isCapital(token) || !isJoint(tokens[step === 1 ? at : row.from]!)) return null;
        return token.folded;
      };
      for (const row of all) {
        const word = isSame(row);
        if (word !== null) beside.set(word, (beside.get(word) ?? 0) + 1);
      }
      const [word, times] = [...beside].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
      if (times < 2) break;
      if (times < SAME * all.length) return [];
      all = all.filter((row) => isSame(row) === word).map(({ from, to }) => (step === 1 ? { from, to: to + 1 } : { from: from - 1, to }));
      if (all.some(({ from, to }) => !isFree(desk, from, to))) return [];
    }
  }
  return all;
}
