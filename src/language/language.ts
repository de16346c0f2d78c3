/** The languages that we read articles in and speak to the reader in. */
export type Language = 'nl' | 'en' | 'de' | 'fr';

/** All of them, in the order in which we show them. */
export const LANGUAGES: readonly Language[] = ['nl', 'en', 'de', 'fr'];

/** Is this one of the languages we know? */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}

/**
 * The language of a BCP 47 tag ("nl-NL", "de_CH"), as one of ours.
 *
 * @returns `null` when the tag is empty, malformed or of a language that we do not read
 */
export function toLanguage(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return isLanguage(primary) ? primary : null;
}
