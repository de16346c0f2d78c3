/**
 * Words: what the matcher reads in a text and what the compiler writes names as. Both sides use
 * this one file, so that a name in the index and a name on a page always split alike.
 *
 * A word is a run of letters and digits; hyphens, apostrophes, points and spaces part words
 * ("Ant-topman" is `ant topman`, "L’Oréal" is `l oreal`, "S&P 500" is `s & p 500`). The signs
 * & + @ $ are words of their own, because names live by them ("AT&T", "OPEC+"). Soft hyphens and
 * zero-width characters are invisible and part nothing.
 */

export interface Word {
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** `fold` of the stretch. */
  folded: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*[\p{L}\p{N}\p{M}])?|[&+@$]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const MARKS = /\p{M}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: "is it ASCII" needs the whole range
const ASCII = /^[\x00-\x7F]*$/;

/**
 * One spelling for all: lower case, no accents, no invisible characters, ß as ss, ø as o, æ as ae,
 * œ as oe, ł as l. Keeps the length of the text only for plain letters, so never use offsets of it.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i');
}

/** All words of a text, in order. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    words.push({ start: match.index, end: match.index + match[0].length, folded: fold(match[0]) });
  }
  return words;
}

/** The key under which a name is kept: its folded words with one space between ("Moody’s" is `moody s`). */
export function foldName(name: string): string {
  return (name.match(WORD) ?? []).map(fold).join(' ');
}

/** FNV-1a over UTF-16 units, 32 bits, unsigned. Source: Fowler, Noll, Vo; offset basis and prime as published. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash ^= key.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
