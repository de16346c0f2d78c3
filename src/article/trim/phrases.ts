/**
 * Phrases that open or make up a line, looked up by their first word.
 *
 * One regular expression of 300 alternatives costs a page two milliseconds to compile, each time anew,
 * for every page has its own copy of this script; a map of strings costs next to nothing.
 *
 * Example: `new Phrases('sign up|lees ook').starts('lees ook: ant levert data in')` is true,
 * `.starts('lees ookgetuigen')` is not.
 */
export class Phrases {
  private readonly byWord = new Map<string, string[]>();

  /** @param list lower-case phrases parted by "|" */
  constructor(list: string) {
    for (const phrase of list.split('|')) {
      const word = firstWord(phrase);
      const known = this.byWord.get(word);
      if (known) known.push(phrase);
      else this.byWord.set(word, [phrase]);
    }
  }

  /** Does the line begin with one of the phrases, at the end of a word? */
  starts(line: string): boolean {
    return (
      this.byWord
        .get(firstWord(line))
        ?.some((phrase) => line.startsWith(phrase) && (line.length === phrase.length || isEdge(line.charCodeAt(phrase.length)))) ?? false
    );
  }

  /** Is the line one of the phrases, whole? */
  is(line: string): boolean {
    return this.byWord.get(firstWord(line))?.includes(line) ?? false;
  }
}

const firstWord = (text: string): string => {
  let end = 0;
  while (end < text.length && !isEdge(text.charCodeAt(end))) end++;
  return text.slice(0, end);
};

/** A unit that ends a word: white space and punctuation; letters beyond ASCII do not. */
function isEdge(unit: number): boolean {
  if (unit < 128) return !((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90));
  return unit === 0xa0 || unit === 0xab || unit === 0xbb || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x303f);
}

/** A text as phrases see it: lower case, plain apostrophes, no punctuation around it. */
export function toLine(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end).toLowerCase().replaceAll('’', "'");
}
