/**
 * Who is meant, over the whole article. A full name is believed first, wherever it stands; it then
 * introduces its short forms ("Ant Group" -> "Ant", "Jack Ma" -> "Ma", "Autoriteit Financiële Markten
 * (AFM)" -> "AFM"), in front of it too; names that are also words come last, when it is known whom
 * the article is about. Where two readings remain there is no mark.
 */
import { foldName } from '../language/words';
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, lay, type Mark, markOn, neighbour, once } from './desk';
import { isCapital } from './reading';
import { isCalledPaper, isPress, linkPapers } from './papers';
import { isBlocked } from './blocked';
import { namesOfOtherTrade } from './trades';
import { isSameName } from './same-name';
import { introduceByConduct } from './introduced-by-conduct';
import { weighCompany } from './evidence';
import { NameFlag } from './lexicon';
import { MARGIN, type Reading, isInsideWider, isPartOf, isWeak, layName, readingsOf, weighOwnName } from './readings';
import { ShortNames, beforeOf, bracketed, collectShort, linkKnown, linkShort } from './short-names';
import { linkFamily } from './family-names';
import { linkTickers, linkWeak } from './weak-names';
import { widenNames } from './whole-names';

/** "De AEX-index": not the exchange of that name, and no word. */
const isCalledIndex = (desk: Desk, { from, to }: Candidate): boolean => {
  const next = neighbour(desk, to, from);
  return next?.gap === 'hyphen' && next.folded === 'index';
};

/**
 * "The Capital Markets Authority (CMA)" is no Competition and Markets Authority: the capitals before the bracket give
 * the letters, and words of another name. In English, in which the index has all names.
 */
function isOfAnotherName({ tokens, lexicon }: Desk, bracket: number, letters: string, senses: Candidate['senses']): boolean {
  let from = bracket;
  let initials = '';
  // "Bank of Jamaica (BOJ)": the small words may give a letter too.
  let all = '';
  while (
    initials.length < letters.length &&
    all !== letters &&
    tokens[from - 1]?.sentence === tokens[bracket]!.sentence &&
    bracket - from < 2 * letters.length
  ) {
    from--;
    all = tokens[from]!.folded[0] + all;
    if (isCapital(tokens[from]!)) initials = tokens[from]!.folded[0] + initials;
    else if (tokens[from]!.shape !== 'lower') return false;
  }
  if ((initials !== letters && !(all === letters && isCapital(tokens[from]!))) || letters.length < 3) return false;
  const words = tokens.slice(from, bracket).map(({ folded }) => folded);
  if (lexicon.senses(words.join(' ')).length) return false;
  return senses.every(({ entry }) => !isSameName(lexicon.entry(entry).name, words));
}

/**
 * "Die Einlagensicherung Austria (ESA)" is no European Space Agency: letters drawn from the capitals before the bracket, in their order,
 * the first letter and each word's first among them, where none of those whom the letters mean has such a word in his name.
 */
function isDrawnFrom({ tokens, lexicon }: Desk, bracket: number, letters: string, senses: Candidate['senses']): boolean {
  let from = bracket;
  while (
    from > 0 &&
    tokens[from - 1]!.sentence === tokens[bracket]!.sentence &&
    isCapital(tokens[from - 1]!) &&
    bracket - from < letters.length
  ) {
    from--;
    if (tokens[from]!.gap !== 'space') break;
  }
  const words = tokens.slice(from, bracket).map(({ folded }) => folded);
  // The article of a sentence's start is no word of the name.
  while (words.length > 2 && words[0]![0] !== letters[0]) words.shift();
  if (words.length < 2 || letters.length < 3 || words[0]![0] !== letters[0]) return false;
  let at = 0;
  for (const word of words) {
    if (word[0] !== letters[at]) return false;
    at++;
    for (const letter of word.slice(1)) if (letter === letters[at] && at < letters.length - (word === words.at(-1) ? 0 : 1)) at++;
  }
  if (at < letters.length) return false;
  return senses.every(({ entry }) => {
    const name = foldName(lexicon.entry(entry).name).split(' ');
    return !words.some((word) => name.includes(word));
  });
}

/** "Sociale Verzekeringsbank (SVB)": letters that the text itself gives to a name, whoever else bears them. The names of several words must be linked. */
function boundByBrackets(desk: Desk, candidates: readonly Candidate[]): ReadonlySet<string> {
  const bound = new Set<string>();
  for (const { from, to, key, senses } of candidates) {
    if (to - from > 1 || desk.tokens[from]!.gap !== 'open' || desk.tokens[from]!.shape !== 'upper') continue;
    if ((desk.language === 'en' && isOfAnotherName(desk, from, key, senses)) || isDrawnFrom(desk, from, key, senses)) bound.add(key);
    const mark = markOn(desk, from - 1);
    if (!mark || mark.to !== from || mark.to - mark.from < 2 || mark.kind === 'person') continue;
    if (bracketed(desk, mark.from, mark.to, mark.id) === null || senses.some(({ entry }) => entryOf(desk, entry).id === mark.id)) continue;
    bound.add(key);
  }
  return bound;
}

/** "The PPF" in a text that has the Pension Protection Fund: letters of a marked name of three words and more, where the index has them of somebody else. */
function initialsOf(desk: Desk): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>();
  for (const mark of desk.marks) {
    if (mark.kind === 'person' || mark.kind === 'place' || mark.to - mark.from < 3) continue;
    const capitals = desk.tokens.slice(mark.from, mark.to).filter(isCapital);
    if (capitals.length >= 3) found.set(capitals.map(({ folded }) => folded[0]).join(''), mark);
  }
  return found;
}

/** Are the letters in the index of nobody who is meant as likely: not of the same one, nor of another of its country ("AIB" beside Anglo Irish Bank)? */
function isOfNobodyNear(desk: Desk, { senses }: Candidate, own: Mark): boolean {
  const number = desk.lexicon.indexOf(own.id);
  const country = number < 0 ? null : entryOf(desk, number).country;
  return senses.every(({ entry, flags }) => {
    const other = entryOf(desk, entry);
    return other.id !== own.id && (flags & NameFlag.ticker || country === null || other.country !== country);
  });
}

/** Keeps, of names that go on behind a small word ("National Bank of Kenya"), whose the words before it are. */
function keepBegin(desk: Desk, { from, to }: Candidate, id: string, begins: Map<string, string>): void {
  const begin = beforeOf(desk, { from, to });
  if (begin && !begins.has(begin)) begins.set(begin, id);
}

/** Names that mean one thing only. */
function linkFull(desk: Desk, candidates: readonly Candidate[]): void {
  const bound = once(() => {
    desk.boundLetters = boundByBrackets(desk, candidates);
    return desk.boundLetters;
  });
  const initials = once(() => initialsOf(desk));
  const ofOtherTrade = once(() => namesOfOtherTrade(desk, candidates));
  // The longest names come first, so that those which go on are known before what they begin with.
  const begins = new Map<string, string>();
  for (const candidate of candidates) {
    if (candidate.to - candidate.from === 1) {
      if (bound().has(candidate.key)) continue;
      const own = desk.tokens[candidate.from]!.shape === 'upper' ? initials().get(candidate.key) : undefined;
      if (own && isFree(desk, candidate.from, candidate.to) && isOfNobodyNear(desk, candidate, own)) {
        lay(desk, { from: candidate.from, to: candidate.to, id: own.id, kind: own.kind, score: 0.75, how: 'short' });
        continue;
      }
    }
    if (!isFree(desk, candidate.from, candidate.to)) continue;
    const all = readingsOf(desk, candidate);
    const papers = all.length > 1 && isCalledPaper(desk, candidate) ? all.filter(({ entry }) => isPress(entry)) : [];
    const meant = isCalledIndex(desk, candidate) ? all.filter(({ entry }) => entry.sort === 'index') : papers;
    const sure = meant.length ? meant : all.filter((reading) => !isWeak(desk, candidate, reading));
    if (!sure.length) continue;
    // "Celsius" where the text has Celsius Network in full: for the weaker of its names to say.
    // Beside its paper the index keeps its name ("the Nikkei fell" behind "the Nikkei daily").
    const isKnown = ({ entry }: Reading): boolean => desk.known.has(entry.id) && !isPress(entry);
    if (!meant.length && all.some((reading) => isKnown(reading) && !sure.includes(reading))) continue;
    sure.sort((a, b) => weighOwnName(b) - weighOwnName(a));
    const [best, second] = sure as [Reading, Reading | undefined];
    if (second && weighOwnName(best) - weighOwnName(second) < MARGIN && !isPartOf(second.entry, best.entry)) {
      const near = sure.filter((one) => desk.known.has(one.entry.id) || weighCompany(desk, one.entry) > 0);
      if (near.length !== 1) continue;
      sure[0] = near[0]!;
    }
    const { entry } = sure[0]!;
    if (isInsideWider(desk, candidate)) continue;
    if (entry.kind === 'person' && ofOtherTrade().has(candidate.key)) continue;
    // "National Bank" in a text that has National Bank of Kenya in full.
    const other = begins.get(candidate.key);
    if (isBlocked(desk, candidate, entry.kind) || (other !== undefined && other !== entry.id && !desk.known.has(entry.id))) continue;
    keepBegin(desk, candidate, entry.id, begins);
    layName(desk, candidate, entry, 0.8 + 0.2 * entry.prior, 'full');
  }
}

/** A full name that others bear too, of somebody whose house the article names ("Klaus Müller" beside the Bundesnetzagentur). */
function linkNamesakes(desk: Desk, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.to - candidate.from < 2 || !isFree(desk, candidate.from, candidate.to) || isInsideWider(desk, candidate)) continue;
    const near = readingsOf(desk, candidate).filter(
      ({ entry, sense }) => entry.kind === 'person' && !(sense.flags & NameFlag.family) && weighCompany(desk, entry) > 0,
    );
    if (near.length !== 1 || isBlocked(desk, candidate, 'person')) continue;
    layName(desk, candidate, near[0]!.entry, 0.7 + 0.2 * near[0]!.entry.prior, 'full');
  }
}

/** All names of actors of the index, the surest first. `introduce` adds those whom only the article knows. */
export function linkNames(desk: Desk, actors: readonly Candidate[], introduce: () => void): void {
  const longest = [...actors].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  linkFull(desk, longest);
  linkNamesakes(desk, longest);
  introduce();
  if (desk.language === null) return;
  const short = new ShortNames();
  collectShort(desk, short);
  linkKnown(desk, longest, short);
  linkShort(desk, short);
  linkFamily(desk, longest, short);
  linkTickers(desk, longest);
  // Twice: one name of a row speaks for the next ("Fraport, Dürr oder Metro").
  for (let round = 0; round < 2; round++) linkWeak(desk, longest, short);
  linkNamesakes(desk, longest);
  introduceByConduct(desk, longest);
  // What was believed last brings short names too.
  const later = new ShortNames();
  collectShort(desk, later);
  linkFamily(desk, longest, later);
  linkKnown(desk, longest, later);
  linkShort(desk, later);
  linkPapers(desk);
  widenNames(desk);
}

/** Short names of those who were introduced last. */
export function linkLater(desk: Desk): void {
  const short = new ShortNames();
  collectShort(desk, short);
  linkShort(desk, short);
}
