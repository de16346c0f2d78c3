/** How the price of a share moved, as it is printed beside its name: "Adocia (+43%)", "Baloise um 3,1 Prozent", "Signify zakte 0,2%". */
import type { Language } from '../language/language';
import { type Desk, neighbour } from './desk';
import conduct from './lexicons/conduct.json';
import { toSet } from './lexicons/words';

/** Characters behind a name in which the figure of its move stands. */
const NEAR = 45;
const PER_CENT = /\d[\d.,]*[ \u00a0\u202f]?(%|procent|percent|per cent|prozent|pour cent)/i;

/** The characters behind a word, in its block. */
export function textBehind({ reading, tokens }: Desk, to: number): string {
  const last = tokens[to - 1]!;
  return reading.blocks[last.block]!.text.slice(last.end, last.end + NEAR);
}

/** "Adocia (+43%)", "Richemont (+3,9%)", "KPN (min 1,8 procent)": in brackets behind the name. */
export function isMoveBehind(desk: Desk, to: number): boolean {
  const next = desk.tokens[to];
  if (next?.gap !== 'open' || next.block !== desk.tokens[to - 1]!.block) return false;
  return /^\s*\(\s*([+\-–−±]|plus |minus |min )\s*\d+([.,]\d+)?\s*(%|procent|prozent|percent|per cent|pour cent)/i.test(
    textBehind(desk, to),
  );
}

/** "Baloise um 3,1 Prozent", "Bâloise 1,1%", "Galp up 2 per cent": right behind the name, in a row of such. */
export const isMoveBeside = (desk: Desk, to: number): boolean =>
  /^ (um |up |down )?[+\-–−]?\d+([.,]\d+)?[ \u00a0\u202f]?(%|prozent\b|procent\b|percent\b|per cent\b|pour cent\b)/i.test(
    textBehind(desk, to),
  );

const read = new Map<Language, ReadonlySet<string>>();

/** What the price of a share does in a language ("steeg", "gained"). */
function movesOf(language: Language): ReadonlySet<string> {
  let found = read.get(language);
  if (!found) {
    found = toSet(conduct[language].moves);
    read.set(language, found);
  }
  return found;
}

/** "Kelderde Xantia met 19,98 procent", "Xantia won 1,7 procent": a verb of prices on either side, and a figure in per cent. */
export function isMovedByVerb(desk: Desk, from: number, to: number): boolean {
  if (desk.language === null) return false;
  const moves = movesOf(desk.language);
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  const isBeside = (left?.shape === 'lower' && moves.has(left.folded)) || (right?.gap === 'space' && moves.has(right.folded));
  return isBeside && PER_CENT.test(textBehind(desk, to));
}
