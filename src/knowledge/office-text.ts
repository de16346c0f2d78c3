/**
 * An office in one phrase: "Chief executive of Apple", "Duitse minister van Financiën",
 * "Präsidentin der EZB", "ministre allemand des Finances".
 */
import type { Language } from '../language/language';
import type { Knowledge } from './open';
import { titleOf } from './title';
import { ofInstitution } from './words/institutions';
import { type Adjectives, germanAdjective, ofName } from './words/noun';
import { type Gender, OWN_ROLE_WORDS, roleWord } from './words/roles';

/** Roles that say all without their house. */
const ALONE = new Set(['eu_commission_president', 'eu_commissioner']);
/** Dutch het-words among the roles; the others are de-words. */
const HET = /^(staatshoofd|parlementslid|hoofd|bestuurslid|directielid|plaatsvervangend hoofd)$/;
/** German neuter roles. */
const DAS = /^(Staatsoberhaupt|\p{L}*[Mm]itglied)/u;

/** `null`: the adjective's form hangs on the holder's gender, which we do not know. */
function withCountry(role: string, word: string, of: string, adjectives: Adjectives, language: Language, gender: Gender): string | null {
  switch (language) {
    case 'en':
      return `${adjectives.en} ${word}`;
    case 'nl':
      return `${adjectives.nl[HET.test(word) ? 0 : 1]} ${word}`;
    case 'de': {
      if (DAS.test(word)) return `${germanAdjective(adjectives.de, 'es')} ${word}`;
      return gender ? `${germanAdjective(adjectives.de, gender === 'f' ? 'e' : 'er')} ${word}` : null;
    }
    case 'fr': {
      // "chef du gouvernement allemand": the adjective belongs to the government, whoever leads it.
      if (/ (de l’État|du gouvernement)$/.test(word) && !OWN_ROLE_WORDS[`${role}@${of}`]) return `${word} ${adjectives.fr[0]}`;
      const [masculine, feminine] = adjectives.fr;
      if (!gender && masculine !== feminine) return null;
      const adjective = gender === 'f' ? feminine : masculine;
      const at = word.search(/ (des?|du|au|à) | (de )?l’/);
      return at < 0 ? `${word} ${adjective}` : `${word.slice(0, at)} ${adjective}${word.slice(at)}`;
    }
  }
}

/** The office with its house, starting with a small letter where the language has one. */
export function officeText(role: string, of: string, language: Language, gender: Gender, knowledge: Knowledge): string {
  const word = roleWord(role, of, language, gender);
  if (!of || ALONE.has(role)) return word;
  const adjectives = of.startsWith('country:') ? knowledge.actor(of)?.adjectives : undefined;
  const own = adjectives && withCountry(role, word, of, adjectives, language, gender);
  if (own) return own;
  const institution = ofInstitution(of, language);
  if (institution) return `${word} ${institution}`;
  const title = titleOf(of, language, knowledge);
  const entry = knowledge.indexOf(of);
  const kind = entry < 0 ? null : knowledge.entry(entry).kind;
  return kind === 'company' || kind === 'product' ? `${word} ${ofName(title, language)}` : `${word}, ${title}`;
}
