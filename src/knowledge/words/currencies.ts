/** Currencies as they are written in running text: the platform names them as in the heading of a list. */
import { formatLocale } from '../format-locale';
import type { Language } from '../../language/language';

/** Dutch adjectives before "een pond": "Brits pond", "Egyptisch pond". */
const bare = (adjective: string): string => (adjective === 'Britse' ? 'Brits' : adjective.replace(/ese$/, 'ees').replace(/ische$/, 'isch'));

/** Names that nobody says: singular and plural. */
const OWN: Partial<Record<Language, Record<string, readonly [one: string, more: string]>>> = {
  en: { TRY: ['Turkish lira', 'Turkish lira'] },
  de: { CNY: ['chinesischer Yuan', 'chinesische Yuan'] },
  fr: {
    CNY: ['yuan chinois', 'yuans chinois'],
    KWD: ['dinar koweïtien', 'dinars koweïtiens'],
    USD: ['dollar américain', 'dollars américains'],
  },
};

/**
 * The name of a currency after an amount ("Norwegian kroner"), or by itself with amount 1.
 *
 * @returns an empty string for a code that the platform does not know
 */
export function currencyName(code: string, amount: number, language: Language): string {
  const name = new Intl.NumberFormat(formatLocale(language), {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  })
    .formatToParts(amount)
    .find((part) => part.type === 'currency')?.value;
  if (!name || name === code) return '';
  // French counts as singular below two.
  const own = OWN[language]?.[code];
  if (own) return own[(language === 'fr' ? Math.abs(amount) < 2 : Math.abs(amount) === 1) ? 0 : 1];
  // German writes the adjective small ("norwegische Kronen"); one in "-er" keeps its capital ("Schweizer Franken").
  if (language === 'de') {
    return name
      .replace(/^\p{Lu}(?=\p{L}*isch(?:e|er|es) )|^Neue?(?=[rs]? )/u, (first) => first.toLowerCase())
      .replace(/ Neue([rs]?) /, ' neue$1 ');
  }
  if (language === 'nl' && Math.abs(amount) === 1) return name.replace(/^(\p{L}+)(?= pond$)/u, bare);
  return name;
}
