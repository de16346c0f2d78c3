/**
 * Nouns that take a country's adjective, right in four languages.
 *
 * A noun is written with an article that only tells its gender, and stands otherwise as it does after
 * "een", "a", "ein", "un": "het betaalbedrijf", "der Zahlungsdienst", "une société de paiement". With
 * the adjective of China these become "Chinees betaalbedrijf", "chinesischer Zahlungsdienst",
 * "société de paiement chinoise"; English just puts one before the other.
 */
import type { Language } from '../../language/language';
import { isGermanFeminine } from './institutions';

/** One noun in four languages, in the order nl, en, de, fr; nl, de and fr with the article of their gender. */
export type Noun = readonly [nl: string, en: string, de: string, fr: string];

/** Adjectives of a country, as `places/*.json` has them. */
export interface Adjectives {
  /** Before a het-word without article, and inflected: ["Chinees", "Chinese"]. */
  nl: readonly [string, string];
  en: string;
  /** Stem that takes endings ("chinesisch"), or one with a capital that takes none ("Schweizer"). */
  de: string;
  /** Masculine and feminine singular. */
  fr: readonly [string, string];
}

const AT: Record<Language, number> = { nl: 0, en: 1, de: 2, fr: 3 };
const GERMAN_ENDING: Record<string, string> = { der: 'er', die: 'e', das: 'es' };
/** French nouns that take the country before what they make, sell or measure: "fabricant chinois de batteries". */
const FRENCH_HEAD =
  /^(fabricant|constructeur|producteur|distributeur|loueur|fournisseur|éditeur|émetteur|recycleur|exploitant|gestionnaire|négociant|prêteur|courtier|indice)(?= (de|des|du|en) | d’)/;

function split(noun: Noun, language: Language): [article: string, word: string] {
  const written = noun[AT[language]]!;
  if (language === 'en') return ['', written];
  const space = written.indexOf(' ');
  return [written.slice(0, space), written.slice(space + 1)];
}

/** The bare noun ("betaalbedrijf"). */
export const bareNoun = (noun: Noun, language: Language): string => split(noun, language)[1];

/** The noun with a country's adjective. */
export function withAdjective(noun: Noun, adjectives: Adjectives, language: Language): string {
  const [article, word] = split(noun, language);
  switch (language) {
    case 'en':
      return `${adjectives.en} ${word}`;
    case 'nl':
      return `${adjectives.nl[article === 'het' ? 0 : 1]} ${word}`;
    case 'de':
      return `${germanAdjective(adjectives.de, GERMAN_ENDING[article]!)} ${word}`;
    case 'fr': {
      const adjective = adjectives.fr[article === 'une' ? 1 : 0];
      // "Un indice de grandes valeurs américain" limps: a maker, a dealer or an index has the adjective next to it.
      const head = FRENCH_HEAD.exec(word)?.[0];
      return head ? `${head} ${adjective}${word.slice(head.length)}` : `${word} ${adjective}`;
    }
  }
}

/** "chinesisch" + "er"; adjectives with a capital ("Schweizer") stay as they are. */
export const germanAdjective = (stem: string, ending: string): string => (/^\p{Lu}/u.test(stem) ? stem : stem + ending);

/** "van", "of", "von", "de" before a name, with the French elision ("d’Apple"). */
export function ofName(name: string, language: Language): string {
  // The h of most names is not mute: "de Heineken", but "d’Hermès".
  // "Deutsche Bank" is still an adjective and a noun to a German ear.
  if (language === 'de' && /^Deutsche (Bank|Bahn|Börse|Post|Telekom)$/.test(name)) return `der ${name.replace('Deutsche', 'Deutschen')}`;
  if (language === 'de' && isGermanFeminine(name)) return `der ${name}`;
  if (language === 'fr') return /^([aeiouàâéèêëîïôöûüœæ]|Hermès|Haïti)/i.test(name) ? `d’${name}` : `de ${name}`;
  return `${{ nl: 'van', en: 'of', de: 'von' }[language]} ${name}`;
}
