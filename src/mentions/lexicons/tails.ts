/**
 * Last words of names of houses, and what each says. One table for all who ask: a word stands in `tails.json` once,
 * with what it tells.
 */
import tails from './tails.json';

interface Tail {
  /** Behind capitals it makes a name of an organisation of this kind, known or not ("Ithaca Holdings"). */
  introduces?: 'company' | 'organisation';
  /** It ends no person's name: behind a full name ("Paul Smith Group"), or behind any word ("Tianqi Lithium"). */
  noPersonBehind?: 'full name' | 'any word';
  /** A short name goes without it ("Ant" of "Ant Group"), and it names nobody alone. */
  generic?: true;
}

const TAILS = new Map(
  (tails as (Tail & { words: string })[]).flatMap(({ words, ...tail }) => words.split(' ').map((word) => [word, tail])),
);

/** Tails that a company's short name goes without ("group", "technologies"). */
export const GENERIC_TAILS: ReadonlySet<string> = new Set([...TAILS].filter(([, tail]) => tail.generic).map(([word]) => word));

/** The kind of organisation that a name with this last word is; `undefined` where the word says nothing. */
export const introducedBy = (folded: string): Tail['introduces'] => TAILS.get(folded)?.introduces;

/** Tails that the parent and its daughters share ("Siemens Holding"). */
const OF_THE_SAME = /^(groep|gruppe|groupe|group|holdings?|company|companies|corporation|international|partners|brands|stores)$/;

/** Behind the name of a house, is this the rest of another one's ("Fortis Healthcare", "Ares Capital")? */
export const isTailOfOther = (folded: string): boolean => TAILS.has(folded) && !OF_THE_SAME.test(folded);

/** Is this the last word of a firm's name, whatever stands before? */
export const isFirmTail = (folded: string): boolean => TAILS.get(folded)?.noPersonBehind === 'any word';

/** Is this the last word of a firm's name where a person's full name stands before it? */
export const isFirmBehindPerson = (folded: string): boolean => TAILS.get(folded)?.noPersonBehind !== undefined;
