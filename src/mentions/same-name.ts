/** Whether what the text prints is a name of the index in another spelling. */
import { foldName } from '../language/words';

/** The same word, or one with a slip in it ("Exhange"). */
const isSameWord = (one: string, other: string): boolean =>
  one === other ||
  (Math.abs(one.length - other.length) === 1 &&
    other.length > 5 &&
    one.slice(0, 2) === other.slice(0, 2) &&
    one.slice(-3) === other.slice(-3));

/** Share of the words of a name that the index must have in it to be the same in another spelling: two of three are another's ("Capital Markets Authority" of Kenya, the Competition and Markets Authority). */
const SAME_NAME = 0.7;

/** Do the words of a text, folded, say this name? */
export function isSameName(name: string, words: readonly string[]): boolean {
  const parts = foldName(name).split(' ');
  const own = words.filter((word) => parts.some((part) => isSameWord(part, word))).length;
  return own >= 2 && own / words.length >= SAME_NAME;
}
