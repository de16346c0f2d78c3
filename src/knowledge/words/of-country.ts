/** "of" with the countries of which we have no adjective: "van de Malediven", "of the Bahamas", "der Mongolei", "du Bénin". */
import type { Language } from '../../language/language';
import { ofName } from './noun';

const list = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
/** Islands and the like that take an article in Dutch, English and German. */
const PLURAL = list('BS FO KM KY MH MV SB SC VG');
const ENGLISH_ARTICLE = list('GM');
const GERMAN_DER = list('MD MN VA');
const GERMAN_DES = list('XK');
const FRENCH_DU = list(
  'BF BI BJ BN BT BW BZ CM CR CV GA GT GY HN KG KH LA LR LS ME ML MM MW MZ NE NI NP PY RW SN SS SV TD TG TJ TL TM VU XK YE',
);
const FRENCH_DE_LA = list('BA BB DM GD GM GN GQ GW JM JO MD MK MN MR NA PG SL SO TT TZ');
const FRENCH_DE_L = list('AF AL AM ER SZ UG UZ IM');
const FRENCH_DES = list('BM BS FJ FO KM KY MH MV PW SB SC TO TV VG WS');

/** @param named what the country `iso` is called in the language */
export function ofCountry(iso: string, named: string, language: Language): string {
  // "Myanmar (Burma)" stands before other brackets.
  const name = named.replace(/ \(.*\)$/, '');
  switch (language) {
    case 'nl':
      return PLURAL.has(iso) ? `van de ${name}` : `van ${name}`;
    case 'en':
      return PLURAL.has(iso) || ENGLISH_ARTICLE.has(iso) ? `of the ${name}` : `of ${name}`;
    case 'de':
      if (GERMAN_DES.has(iso)) return `des ${name}`;
      // "Britische Jungferninseln" bends too.
      if (iso === 'VC') return 'von St. Vincent und den Grenadinen';
      return PLURAL.has(iso) || GERMAN_DER.has(iso) ? `der ${name.replace(/ische (?=\p{Lu})/u, 'ischen ')}` : `von ${name}`;
    case 'fr':
      if (iso === 'VA') return 'du Vatican';
      if (FRENCH_DU.has(iso)) return `du ${name}`;
      if (FRENCH_DE_LA.has(iso)) return `de la ${name}`;
      if (FRENCH_DE_L.has(iso)) return `de l’${name}`;
      if (FRENCH_DES.has(iso)) return `des ${name.replace(/^Îles /, 'îles ')}`;
      return ofName(name, 'fr');
  }
}
