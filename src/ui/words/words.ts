/**
 * All that we say to the reader, one file a language with the same keys; a missing key is a type
 * error, an unused one fails `test/ui/words.test.ts`. Doors with words of their own keep them in a file
 * beside these (`popup.ts`, `library.ts`) as one record by language.
 */
import { type Language, LANGUAGES } from '../../language/language';
import { de } from './de';
import { en, type Words } from './en';
import { fr } from './fr';
import { nl } from './nl';
import { reasons } from './reasons';

export type { Words } from './en';
export { day, languageName, listed, plural } from './plural';

const WORDS: Record<Language, Words> = { nl, en, de, fr };

/** The words of one language. */
export const words = (language: Language): Words => WORDS[language];

/** What went wrong, in a sentence; `key` is that of a `CallError` or any error's message. */
export const errorSentence = (language: Language, key: string): string => {
  const { errors } = WORDS[language];
  return (Object.hasOwn(errors, key) ? errors[key] : errors.other)!;
};

/** Why something was hidden, in a few words; the name of the kind where a reason has no words of its own. */
export const reasonWords = (language: Language, reason: string, kind: keyof Words['clutterKinds']): string =>
  Object.hasOwn(reasons, reason) ? reasons[reason]![LANGUAGES.indexOf(language)]! : WORDS[language].clutterKinds[kind];
