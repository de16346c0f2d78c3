/**
 * An office in one phrase: "Chief executive of Apple", "Duitse minister van Financiën",
 * "Präsidentin der EZB", "ministre allemand des Finances".
 */
import type { Language } from '../language/language';
import type { Knowledge } from './open';
import { titleOf, upperFirst } from './title';
import { cityName } from './words/cities';
import { atUniversity, ofInstitution } from './words/institutions';
import { type Adjectives, germanAdjective, ofName } from './words/noun';
import { ofCountry } from './words/of-country';
import { bothForms, type Gender, OWN_ROLE_WORDS, roleWord } from './words/roles';

/** Roles that say all without their house. */
const ALONE = new Set(['eu_commission_president', 'eu_commissioner']);
/** Dutch het-words among the roles; the others are de-words. */
const HET = /^(staatshoofd|parlementslid|Congreslid|hoofd|lid|bestuurslid|directielid|plaatsvervangend hoofd)$/;
/** German neuter roles. */
const DAS = /^(Staatsoberhaupt|\p{L}*[Mm]itglied)/u;

/** Where the holder's gender is unknown the adjective too has both forms: "portugiesische(r) Finanzminister(in)". */
function withCountry(role: string, word: string, of: string, adjectives: Adjectives, language: Language, gender: Gender): string {
  switch (language) {
    case 'en':
      return `${adjectives.en} ${word}`;
    case 'nl':
      return `${adjectives.nl[HET.test(word) ? 0 : 1]} ${word}`;
    case 'de': {
      if (DAS.test(word)) return `${germanAdjective(adjectives.de, 'es')} ${word}`;
      return `${germanAdjective(adjectives.de, gender === 'm' ? 'er' : gender === 'f' ? 'e' : 'e(r)')} ${word}`;
    }
    case 'fr': {
      // "chef du gouvernement allemand": the adjective belongs to the government, whoever leads it.
      if (/ (de l’État|du gouvernement)$/.test(word) && !OWN_ROLE_WORDS[`${role}@${of}`]) return `${word} ${adjectives.fr[0]}`;
      const [masculine, feminine] = adjectives.fr;
      const adjective = gender === 'm' ? masculine : gender === 'f' ? feminine : bothForms(masculine, feminine);
      const at = word.search(/ (des?|du|au|à) | (de )?l’/);
      return at < 0 ? `${word} ${adjective}` : `${word.slice(0, at)} ${adjective}${word.slice(at)}`;
    }
  }
}

/** "of" with a central bank that has a country: its name may take an article or none, "the Danish central bank" is right everywhere. */
function ofCentralBank(of: string, language: Language, knowledge: Knowledge): string | null {
  const payload = knowledge.actor(of);
  if (payload?.type !== 'central_bank' && payload?.type !== 'reserve_bank') return null;
  const title = titleOf(of, language, knowledge);
  const city = /^Federal Reserve Bank of (.+)$/.exec(title)?.[1];
  if (city) {
    const place = cityName(city, language);
    return { nl: `van de Fed van ${place}`, en: `of the ${place} Fed`, de: `der Fed von ${place}`, fr: `de la Fed ${ofName(place, 'fr')}` }[
      language
    ];
  }
  const { country } = knowledge.entry(knowledge.indexOf(of));
  const adjectives = country ? knowledge.actor(`country:${country}`)?.adjectives : undefined;
  if (!adjectives) return null;
  switch (language) {
    case 'nl':
      return `van de ${adjectives.nl[1]} centrale bank`;
    case 'en':
      return /\bBank of |Reserve Bank$/.test(title) ? `of the ${title}` : `of the ${adjectives.en} central bank`;
    case 'de':
      return `der ${germanAdjective(adjectives.de, 'en')} Zentralbank`;
    case 'fr':
      return `de la banque centrale ${adjectives.fr[1]}`;
  }
}

/** The office with its house, starting with a small letter where the language has one. */
export function officeText(role: string, of: string, language: Language, gender: Gender, knowledge: Knowledge): string {
  const word = roleWord(role, of, language, gender);
  if (!of || ALONE.has(role)) return word;
  const adjectives = of.startsWith('country:') ? knowledge.actor(of)?.adjectives : undefined;
  if (adjectives) return withCountry(role, word, of, adjectives, language, gender);
  const house =
    (role === 'professor' && atUniversity(of, language)) || ofInstitution(of, language) || ofCentralBank(of, language, knowledge);
  if (house) return `${word} ${house}`;
  const title = titleOf(of, language, knowledge);
  if (of.startsWith('country:')) return `${word} ${ofCountry(of.slice(8), title, language)}`;
  const entry = knowledge.indexOf(of);
  const kind = entry < 0 ? null : knowledge.entry(entry).kind;
  return kind === null || kind === 'company' || kind === 'product' ? `${word} ${ofName(title, language)}` : `${word}, ${title}`;
}

/** The head of a card: an office has no name but what it is called in the reader's language. */
export function headOf(id: string, language: Language, knowledge: Knowledge): string {
  const office = knowledge.actor(id)?.office;
  return office ? upperFirst(officeText(office.role, office.of, language, null, knowledge)) : titleOf(id, language, knowledge);
}
