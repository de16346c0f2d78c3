/**
 * Names that nothing else has explained. In Dutch, English and French a capital in the middle of a sentence is a name; what is no
 * town, no thing and no half of a longer name is somebody, and in a story on money and houses mostly one of them.
 *
 *   "waaronder Xantia, Yolavu en Aquatic Science"   three houses
 *   "the project belongs to Xantia"                  one
 *   "Ousted by Tibère Xantier, who ..."              a person whose given name no list has
 *
 * What the mark explains is the sentence of the article, so nothing is said that the article does not say.
 */
import { type Desk, isFree, lay, markOn, neighbour } from './desk';
import { introduce } from './introduce';
import { readNaming, type Reasons, sumFor } from './conduct';
import { marksInRow } from './evidence';
import { introducedBy } from './lexicons/tails';
import { isRole } from './nouns';
import { isBody, isDateline, isTellingInGerman, reasonAgainst, reasonAgainstNaming } from './no-actor';
import { keyOf } from './reading';
import { isInMiddle, unclaimedRows } from './unclaimed-rows';
import { isTown } from './towns';
import type { Row } from './unknown-names';

/** Score of such a mark: no reason speaks for it but that nothing speaks against it. */
const SCORE = 0.5;
/** Share of the words of a story that names of houses and bodies make, from which it is one on them: nine in ten of our labelled articles have it, one in four of other pages on money. */
const HOUSES_SHARE = 0.015;

const isOnHouses = ({ marks, tokens }: Desk): boolean =>
  marks.filter(({ kind }) => /^(company|market|authority|organisation)$/.test(kind)).length >= HOUSES_SHARE * tokens.length;

/** Before or behind whom a capital is one who does something, in English, where a single capital may be a brand or a play on words. */
const SLOT = /^(to|with|by|against|at|than|like|via|through|joins?|joined|rivals?)$/;
/** The same, where no noun behind says what of it ("bought Xantia tankers"). */
const BOUGHT = /^(buys?|bought|acquires?|acquired|sold|owns|owned)$/;

/** What the words around one naming say for a house, added up. */
function weigh(desk: Desk, row: Row): number {
  const reasons: Reasons = new Map();
  readNaming(desk, row, reasons);
  return sumFor(reasons);
}

/** The naming whose sentence says most, the first of equals; `null` where there is none. */
function mostTelling(desk: Desk, rows: readonly Row[]): Row | null {
  let best: { row: Row; weight: number } | null = null;
  for (const row of rows.slice(0, MOST_READ)) {
    const weight = weigh(desk, row);
    if (best === null || weight > best.weight) best = { row, weight };
  }
  return best?.row ?? null;
}
/** Namings of one name that are read for what they say: a text may be made to be hard. */
const MOST_READ = 20;

/** Does a single English capital that comes once stand where somebody does? */
function hasSlot(desk: Desk, row: Row): boolean {
  if (weigh(desk, row) > 0) return true;
  const left = neighbour(desk, row.from - 1, row.from);
  const before = left?.folded === 'the' ? neighbour(desk, row.from - 2, row.from) : left;
  if (left?.folded === 'as' && neighbour(desk, row.from - 2, row.from)?.folded === 'such') return true;
  if (before === null) return false;
  const right = neighbour(desk, row.to, row.from);
  return SLOT.test(before.folded) || (BOUGHT.test(before.folded) && (right?.gap !== 'space' || desk.words.function.has(right.folded)));
}

/** What is between a name and what somebody is ("est directeur"). */
const IS = /^(is|was|became|est|etait|devient|werd|wordt)$/;

/** Is the name a person's: he speaks, has a role or other persons beside him, or comes again by his surname? */
function isPerson(desk: Desk, rows: readonly Row[], surnames: ReadonlySet<string>): boolean {
  const { tokens, words } = desk;
  const { from, to } = rows[0]!;
  if (to - from > 4 || tokens.slice(from, to).some(({ shape }) => shape !== 'initial')) return false;
  // "Jayanth R. Xantia".
  if (tokens.slice(from + 1, to - 1).some(({ raw }) => raw.length === 1)) return true;
  if (introducedBy(tokens[to - 1]!.folded) !== undefined) return false;
  if (to - from > 1 && surnames.has(tokens[to - 1]!.folded) && !isTown(tokens[to - 1]!.folded)) return true;
  return rows.some((row) => {
    const left = neighbour(desk, row.from - 1, row.from);
    const right = neighbour(desk, row.to, row.from);
    if (right?.gap === 'space' && words.say.has(right.folded)) return true;
    if (left && tokens[row.from]!.gap === 'space' && isRole(left.folded, words)) return true;
    if (to - from === 1 || !right || (left && words.of.has(left.folded))) return false;
    const beside = marksInRow(desk, row.from, row.to);
    if (beside.some(({ kind }) => kind === 'person') && !beside.some(({ kind }) => kind === 'company')) return true;
    return (
      (right.gap === 'comma' || IS.test(right.folded)) &&
      [0, 1, 2, 3].some((step) => isRole(neighbour(desk, row.to + step, row.from)?.folded ?? '', words))
    );
  });
}

export function introduceByCapital(desk: Desk): void {
  const { tokens, language, reading } = desk;
  if (language === null || !desk.onMoney || !isOnHouses(desk)) return;
  const groups = new Map<string, Row[]>();
  for (const row of unclaimedRows(desk)) {
    const key = keyOf(tokens.slice(row.from, row.to));
    const same = groups.get(key);
    if (same) same.push(row);
    else groups.set(key, [row]);
  }
  const alone = new Set([...groups.values()].filter(([row]) => row!.to - row!.from === 1).map(([row]) => tokens[row!.from]!.folded));
  // The longer names first, so that a surname alone finds its person.
  const sorted = [...groups.values()].sort((a, b) => b[0]!.to - b[0]!.from - (a[0]!.to - a[0]!.from));
  const bearers = new Map<string, string>();
  for (const rows of sorted) {
    const { from, to } = rows[0]!;
    const bearer = to - from === 1 ? bearers.get(tokens[from]!.folded) : undefined;
    if (bearer !== undefined) {
      for (const row of rows) lay(desk, { ...row, id: bearer, kind: 'person', score: SCORE, how: 'introduced' });
      continue;
    }
    const against = new Set(rows.filter((row) => reasonAgainstNaming(desk, row) !== null));
    // A house may stand once where a place does ("there is no faith in Xantia"), a place stands there each time.
    if (against.size > 0 && against.size * 2 >= rows.length) continue;
    if (reasonAgainst(desk, rows) !== null || rows.some((row) => isDateline(desk, row))) continue;
    const best = mostTelling(
      desk,
      rows.filter((row) => isInMiddle(desk, row) && !against.has(row) && (language !== 'de' || isTellingInGerman(desk, row))),
    );
    if (!best) continue;
    if (language === 'en' && rows.length === 1 && to - from === 1 && !hasSlot(desk, best)) continue;
    const person = isPerson(desk, rows, alone);
    const sentence = reading.sentences[tokens[best.from]!.sentence]!;
    const kind = person ? 'person' : isBody(desk, best) ? 'organisation' : (introducedBy(tokens[to - 1]!.folded) ?? 'company');
    for (const row of [best, ...rows.filter((one) => one !== best)])
      if (isFree(desk, row.from, row.to) && !against.has(row))
        introduce(desk, row.from, row.to, kind, { from: sentence.from, to: sentence.to }, undefined, SCORE);
    const mark = markOn(desk, best.from);
    if (person && mark && to - from > 1) bearers.set(tokens[to - 1]!.folded, mark.id);
  }
}
