/**
 * Dates that are known to the year, the month or the day ("2018", "2018-02", "2018-02-05").
 *
 * Two of them are compared as far as both are known: "2018" and "2018-02" are neither before nor after
 * each other.
 */
import { formatLocale } from './format-locale';
import type { Language } from '../language/language';

/** Negative: `a` is surely before `b`; positive: surely after; 0: the same, or it cannot be told. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const x = a.slice(0, length);
  const y = b.slice(0, length);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** When a fact holds, seen from a day. */
export type Period = { from?: string | null; until?: string | null; asOf?: string | null };

/**
 * Did a fact hold on a day?
 *
 * - `then`: it surely did (begun by then, and not ended or known to hold later)
 * - `last-known`: it had begun and we know of no end, but our knowledge stops before that day; or we
 *   do not know when it began
 * - `before`: it had ended
 * - `since`: it began later
 */
export function standing({ from, until, asOf }: Period, day: string): 'then' | 'last-known' | 'before' | 'since' {
  if (from && compareDates(from, day) > 0) return 'since';
  if (until) {
    if (compareDates(until, day) < 0) return 'before';
    return from ? 'then' : 'last-known';
  }
  if (asOf && compareDates(asOf, day) < 0) return 'last-known';
  return from ? 'then' : 'last-known';
}

/** "2018", "February 2018", "5 February 2018" in the words of a language. */
export function dateText(date: string, language: Language): string {
  if (date.length === 4) return date;
  const day = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  const text = new Intl.DateTimeFormat(formatLocale(language), {
    year: 'numeric',
    month: 'long',
    ...(date.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(day);
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

const SINCE: Record<Exclude<Language, 'fr'>, string> = { nl: 'sinds', en: 'since', de: 'seit' };
const FROM: Record<Exclude<Language, 'fr'>, string> = { nl: 'vanaf', en: 'from', de: 'ab' };
const UNTIL: Record<Language, string> = { nl: 'tot', en: 'until', de: 'bis', fr: 'jusqu’en' };
const LAST_KNOWN: Record<Language, string> = { nl: 'laatst bekend', en: 'last known', de: 'zuletzt bekannt', fr: 'dernière information' };

/** "until" with its date; French parts "jusqu’en 2019" from "jusqu’au 5 mai 2019". */
function untilText(date: string, language: Language): string {
  const word = language === 'fr' && date.length > 7 ? 'jusqu’au' : UNTIL[language];
  return `${word} ${dateText(date, language)}`;
}

/** "since" or "from" with its date; French has an article before a day ("depuis le 5 mai", "à partir du 5 mai"), and elides ("à partir d’avril"). */
function beginText(date: string, isLater: boolean, language: Language): string {
  const text = dateText(date, language);
  if (language !== 'fr') return `${(isLater ? FROM : SINCE)[language]} ${text}`;
  if (date.length > 7) return `${isLater ? 'à partir du' : 'depuis le'} ${text}`;
  if (!isLater) return `depuis ${text}`;
  return /^[ao]/.test(text) ? `à partir d’${text}` : `à partir de ${text}`;
}

/** Month and year are enough to say how old our knowledge is. */
const monthText = (date: string, language: Language): string => dateText(date.slice(0, 7), language);

/**
 * How far our knowledge reaches: "last known January 2025" before that day, "data from April 2026" after
 * it, when the article is older than what we know.
 */
export function knownText(asOf: string, day: string, language: Language): string {
  const month = monthText(asOf, language);
  if (compareDates(asOf, day) <= 0) return `${LAST_KNOWN[language]}${language === 'fr' ? '\u00a0:' : ''} ${month}`;
  switch (language) {
    case 'nl':
      return `gegevens van ${month}`;
    case 'en':
      return `data from ${month}`;
    case 'de':
      return `Stand ${month}`;
    case 'fr':
      return /^[ao]/.test(month) ? `données d’${month}` : `données de ${month}`;
  }
}

/** What parts two remarks; French has a space before it, which never breaks. */
export const semicolon = (language: Language): string => (language === 'fr' ? '\u00a0; ' : '; ');

/**
 * The period of a fact in words: "2014–2019", "since 2018", "since 2018; last known January 2025".
 *
 * @returns an empty string when nothing is known of it
 */
export function periodText(period: Period, day: string, language: Language): string {
  const { from, until, asOf } = period;
  if (from && until) return from === until ? dateText(from, language) : `${dateText(from, language)}–${dateText(until, language)}`;
  if (until) return untilText(until, language);
  const begun = from ? beginText(from, compareDates(from, day) > 0, language) : '';
  if (standing(period, day) !== 'last-known' || !asOf) return begun;
  return [begun, knownText(asOf, day, language)].filter(Boolean).join(semicolon(language));
}
