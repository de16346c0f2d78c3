/**
 * Words of short texts, for comparing headlines, names and date lines.
 *
 * A loop over units, not a regular expression: compiling `\p{L}` costs each page a millisecond or two,
 * as much as a quarter of Readability, and every page has its own copy of this script.
 */

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Letters and marks beyond ASCII: all but the punctuation and space blocks. */
function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  if (unit >= 0x2000 && unit <= 0x2bff) return false;
  return !(
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xff0f) ||
    (unit >= 0xff1a && unit <= 0xff20)
  );
}

/** Runs of letters and digits in lower case. @param apart digits and letters are words of their own */
export function splitWords(text: string, apart = false): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  let digits = false;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 32;
    const digit = isDigit(unit);
    const inside = digit || isLetter(unit);
    if (start >= 0 && (!inside || (apart && digit !== digits))) {
      words.push(lower.slice(start, at));
      start = -1;
    }
    if (inside && start < 0) {
      start = at;
      digits = digit;
    }
  }
  return words;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: "is it ASCII" needs the whole range
const ASCII = /^[\x00-\x7F]*$/;
const ACCENTS = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g;

/** Words in lower case and without accents or invisible signs: "Søren’s Café" is søren, s, cafe. */
export const foldedWords = (text: string): string[] => splitWords(ASCII.test(text) ? text : text.normalize('NFD').replace(ACCENTS, ''));
