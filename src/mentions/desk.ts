/**
 * The desk at which one article is read: its words, who has been recognised so far and which words
 * are spoken for. Each step (names, introduced, short names, roles, terms) lays its marks here, the
 * surest first; a word belongs to one mark.
 */
import type { Language } from '../language/language';
import type { Candidate } from './candidates';
import type { Lexicon, LexiconEntry } from './lexicon';
import type { LanguageWords } from './lexicons/words';
import type { Introduced, Mention } from './mention';
import type { PersonShape } from './persons';
import type { Reading, Token } from './reading';

/** A mention while its place is still told in words. */
export interface Mark {
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  id: string;
  kind: Mention['kind'];
  score: number;
  how: Mention['how'];
}

export interface Desk {
  reading: Reading;
  tokens: readonly Token[];
  language: Language | null;
  /** ISO date, or `null`. */
  date: string | null;
  words: LanguageWords;
  lexicon: Lexicon;
  persons: PersonShape[];
  /** Last words of all names of persons in full. */
  surnames: ReadonlySet<string>;
  /** Words that are printed small somewhere in the article: with a capital they may be no name. */
  small: ReadonlySet<string>;
  /** By token: number of the person shape it lies in, or -1. */
  personAt: Int32Array;
  marks: Mark[];
  /** By token: number of its mark, or -1. */
  markAt: Int32Array;
  introduced: Introduced[];
  /** Letters that the text gives to a name of its own in brackets, so that nobody else is meant by them. */
  boundLetters: ReadonlySet<string>;
  /** Number in `introduced` of each, by kind and name: a text may introduce thousands. */
  saidNumbers: Map<string, number>;
  /** Is it a story on money: do enough of its words mean a term of finance? */
  onMoney: boolean;
  /** By token: the longest name candidate that covers it, or `null`: a part of it is no name of its own. */
  widest: (Candidate | null)[];
  entries: Map<number, LexiconEntry>;
  /** Recognised so far by a name that can mean nothing else: id -> how many times. */
  known: Map<string, number>;
}

export function entryOf(desk: Desk, number: number): LexiconEntry {
  let entry = desk.entries.get(number);
  if (!entry) {
    entry = desk.lexicon.entry(number);
    desk.entries.set(number, entry);
  }
  return entry;
}

/** The entry of this id; `null` where the index has none. */
export function entryById(desk: Desk, id: string): LexiconEntry | null {
  const number = desk.lexicon.indexOf(id);
  return number < 0 ? null : entryOf(desk, number);
}

/** Are all these words still free? */
export function isFree(desk: Desk, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (desk.markAt[at] !== -1) return false;
  return true;
}

/** Lay a mark; the caller has seen that the words are free. */
export function lay(desk: Desk, mark: Mark): void {
  const number = desk.marks.push(mark) - 1;
  for (let at = mark.from; at < mark.to; at++) desk.markAt[at] = number;
  if (mark.kind !== 'term' && mark.kind !== 'amount') desk.known.set(mark.id, (desk.known.get(mark.id) ?? 0) + 1);
}

/** Take a mark away again: the name is longer, and another's. */
export function lift(desk: Desk, mark: Mark): void {
  for (let at = mark.from; at < mark.to; at++) desk.markAt[at] = -1;
  const left = (desk.known.get(mark.id) ?? 1) - 1;
  if (left > 0) desk.known.set(mark.id, left);
  else desk.known.delete(mark.id);
  const last = desk.marks.pop()!;
  if (last === mark) return;
  // The last mark takes the number that is free now.
  const number = desk.marks.indexOf(mark);
  desk.marks[number] = last;
  for (let at = last.from; at < last.to; at++) desk.markAt[at] = number;
}

/** The word at a place when it is in the same sentence as `beside`; else `null`. */
export function neighbour(desk: Desk, at: number, beside: number): Token | null {
  const token = desk.tokens[at];
  return token && token.sentence === desk.tokens[beside]!.sentence ? token : null;
}

/** The mark on a word, or `null`. */
export function markOn(desk: Desk, at: number): Mark | null {
  const number = desk.markAt[at];
  return number === undefined || number < 0 ? null : desk.marks[number]!;
}

/** The only entry of such a kind that bears one of these keys; `null` when there is none or more than one. */
export function onlyOne(desk: Desk, keys: readonly string[], kind: RegExp): LexiconEntry | null {
  const found = new Map<string, LexiconEntry>();
  for (const key of keys)
    for (const sense of desk.lexicon.senses(key)) {
      const entry = entryOf(desk, sense.entry);
      if (kind.test(entry.kind)) found.set(entry.id, entry);
    }
  const [entry] = found.values();
  return entry !== undefined && found.size === 1 ? entry : null;
}

/** An answer that is worked out when it is first asked for, and kept. */
export const once = <T>(ask: () => T): (() => T) => {
  let answer: { value: T } | null = null;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
};
