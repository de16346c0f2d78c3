import type { Language } from '../language/language';
import { formatLocale } from './format-locale';
import type { Knowledge } from './open';
import { unlistedName } from './words/unlisted';

/** First letter as a capital. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Lists are typed with straight apostrophes; a card is printed: "Banque d’Angleterre", "McDonald’s". */
export const curled = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s|$)|(?<=\s|^)'(?=s\b)/gu, '’');

/**
 * What an id is called in a language. An id that is in no list ("early_warning_services") is read as
 * the name that it was made from.
 */
export function titleOf(id: string, language: Language, knowledge: Knowledge): string {
  const entry = knowledge.indexOf(id);
  if (entry >= 0) {
    if (id.startsWith('term:')) return curled(knowledge.term(id)?.titles[language] ?? knowledge.entry(entry).name);
    return curled(knowledge.actor(id)?.names?.[language] ?? knowledge.entry(entry).name);
  }
  const country = /^country:([A-Z]{2})$/.exec(id)?.[1];
  if (country) return new Intl.DisplayNames(formatLocale(language), { type: 'region' }).of(country) ?? country;
  const unlisted = unlistedName(id, language);
  if (unlisted) return unlisted;
  return id
    .split('_')
    .map((word) => (word.length <= 3 && !/^(of|the|and|de|van|von|du|la|le|for)$/.test(word) ? word.toUpperCase() : upperFirst(word)))
    .join(' ');
}
