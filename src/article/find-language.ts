import { articleThing, firstMeta, type Head } from './head';
import { splitWords } from './words';

/** The commonest words of a language that its neighbours do not share: a text of a page holds dozens of them. */
const FUNCTION_WORDS: [string, string][] = [
  ['nl', 'het een van zijn dat niet voor met werd ook aan maar door naar over nog bij uit wordt heeft deze dit als hebben kan worden'],
  ['en', 'the and of to that is was for with as his they this have from which were would their been has not are it'],
  ['de', 'der die und das nicht ist mit sich auf den dem ein eine für auch als werden wird aus nach bei einer oder wurde sind'],
  ['fr', 'le la les des est que dans pour une qui sur pas au avec par plus ce cette sont ont mais du aux été'],
  ['es', 'el los las una que por con para del se más como pero su este fue está según ha y'],
  ['it', 'il di che per una con non del della sono gli alla più anche come dei nel è ha'],
  ['pt', 'não uma que para com por mais dos das foi como ao são pelo pela os em'],
  ['da', 'og det af til ikke som har med være blev efter også kan han sig'],
  ['sv', 'och det att som på är för inte med har av till den var ett'],
  ['pl', 'nie się jest na do że jak po od za przez oraz to był'],
];
/** Words looked at. */
const SAMPLE = 600;
/** Function words from which a guess is worth something; a sentence of ten words has about four. */
const MIN_HITS = 6;
/** A guess this much ahead of the stated language wins over it. */
const CLEARLY = 3;

/** Guess the language of a text from its function words; `null` when there are too few. */
export function guessLanguage(text: string): { language: string; hits: number; of(tag: string): number } | null {
  const counts = new Map<string, number>();
  for (const word of text
    .slice(0, SAMPLE * 8)
    .toLowerCase()
    .split(/[\s.,;:!?"'’“”„»«()[\]–—-]+/, SAMPLE))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const hits = new Map<string, number>();
  for (const [language, words] of FUNCTION_WORDS) {
    hits.set(
      language,
      words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    );
  }
  const best = [...hits].sort((a, b) => b[1] - a[1])[0]!;
  if (best[1] < MIN_HITS) return null;
  return { language: best[0], hits: best[1], of: (tag) => hits.get(tag) ?? -1 };
}

/** A tag as BCP 47 writes it: "nl_be" is "nl-BE"; `null` when it is none. */
export function toTag(told: string): string | null {
  const parts = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(told);
  if (!parts) return null;
  const [, language, script, region] = parts;
  return [language!.toLowerCase(), script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(), region?.toUpperCase()]
    .filter(Boolean)
    .join('-');
}

/** Function words of the stated language at the start of a text that settle the matter, and how far it is read. */
const SETTLED = 8;
const START_CHARS = 800;

/** Does the text begin in this language? Cheaper than to weigh it against all others. */
function speaks(language: string, text: string): boolean {
  const words = FUNCTION_WORDS.find(([tag]) => tag === language)?.[1].split(' ');
  if (!words) return false;
  const own = new Set(words);
  return splitWords(text.slice(0, START_CHARS)).filter((word) => own.has(word)).length >= SETTLED;
}

/** The language of an article: as the page says, unless its words clearly say another. */
export function findLanguage(head: Head, text: string): string | null {
  const stated =
    [head.lang, String(articleThing(head)?.inLanguage ?? ''), firstMeta(head, 'content-language', 'og:locale', 'dc.language', 'language')]
      .map(toTag)
      .find(Boolean) ?? null;
  if (stated && speaks(stated.split('-')[0]!, text)) return stated;
  const guess = guessLanguage(text);
  if (!guess) return stated;
  if (!stated) return guess.language;
  const own = guess.of(stated.split('-')[0]!);
  return own >= 0 && guess.hits >= MIN_HITS * 2 && guess.hits > own * CLEARLY ? guess.language : stated;
}
