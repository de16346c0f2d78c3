import { LANGUAGES, type Language } from '../../language/language';

const rules = new Map<Language, Intl.PluralRules>();

/**
 * A count in words: `#` in the form that fits is replaced by the number as the language writes it.
 *
 * @param one for what the language counts as one (French counts 0 and 1 so)
 */
export function plural(language: Language, count: number, one: string, other: string): string {
  if (!rules.has(language)) for (const each of LANGUAGES) rules.set(each, new Intl.PluralRules(each));
  const form = rules.get(language)!.select(count) === 'one' ? one : other;
  return form.replace('#', new Intl.NumberFormat(language).format(count));
}

/** "a, b and c", as the language joins them; empty for an empty list. */
export const listed = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

/**
 * A day as a reader writes it ("6 jan 2021", "januari 2021", "2021"), as fine as the ISO date is. An
 * instant (a date with a time and an offset) is told as the day it was where the reader is.
 *
 * @returns the input itself when it is no date
 */
export function day(language: Language, iso: string): string {
  const [, year, month, date, instant] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.+(?:Z|[+-]\d{2}:?\d{2}))?)?)?/.exec(iso) ?? [];
  if (!year) return iso;
  if (!month) return year;
  const at = new Date(instant ? iso : Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1)));
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: date ? 'short' : 'long',
    ...(date ? { day: 'numeric' } : {}),
    ...(instant ? {} : { timeZone: 'UTC' }),
  }).format(at);
}

/** Name of a language in a language ("English" is "Engels" in Dutch). The code itself when the browser has no name. */
export const languageName = (language: Language, code: string): string =>
  new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(code) ?? code;
