/** What the nouns around a name say of it: what a house is called, what a person does, whose family it is. */
import { type Desk, entryOf, neighbour } from './desk';
import type { LanguageWords } from './lexicons/words';

/** Is this noun one that stands before a company ("techreus", "Softwarekonzern")? */
export function isCompanyNoun(folded: string, words: LanguageWords): boolean {
  const is = (noun: string): boolean =>
    words.companyNouns.has(noun) ||
    (noun.length >= 7 && words.companyEndings.some((ending) => ending.length >= 4 && noun.endsWith(ending)));
  // "des Onlinebrokers Flatex", "chipmakers Intel en AMD".
  return is(folded) || (/[^s]s$/.test(folded) && is(folded.slice(0, -1))) || (folded.endsWith('n') && is(folded.slice(0, -1)));
}

/** Does this noun say what a person does ("Chefvolkswirt", "hoofdeconoom")? */
export function isRole(folded: string, words: LanguageWords): boolean {
  const is = (noun: string): boolean =>
    words.roles.has(noun) || (noun.length >= 6 && words.roleEndings.some((ending) => ending.length >= 3 && noun.endsWith(ending)));
  return (
    is(folded) ||
    (/[^s]s$/.test(folded) && is(folded.slice(0, -1))) ||
    (folded.endsWith('en') && (is(folded.slice(0, -2)) || is(folded.slice(0, -1))))
  );
}

/** The noun in front of a name, joined where a hyphen parts it ("des Lufttaxi-Start-ups Lilium"): is it one for a company? */
export function isCompanyNounAt(desk: Desk, at: number): boolean {
  const noun = neighbour(desk, at, at + 1);
  if (!noun) return false;
  if (isCompanyNoun(noun.folded, desk.words)) return true;
  // "die Google-Mutter Alphabet": by whose parent or rival it is.
  if (noun.gap === 'hyphen' && /^(mutter|tochter|schwester|rivale|rivalen|konkurrenten?)$/.test(noun.folded)) return true;
  const first = noun.gap === 'hyphen' ? neighbour(desk, at - 1, at) : null;
  return first !== null && isCompanyNoun(`${first.folded}${noun.folded}`, desk.words);
}

/** May this word be a news agency's name? */
export const isAgency = (desk: Desk, at: number): boolean =>
  desk.lexicon.senses(desk.tokens[at]!.folded).some(({ entry }) => entryOf(desk, entry).sort === 'news_agency');

/** Beside a name: it is that of a family ("de familie Porsche", "the Ferrari family"). */
export const isFamily = (folded: string): boolean => FAMILY.test(folded);
const FAMILY =
  /^([a-z]*familien?|famil(ies|y|le|les)|clans?|dynastie|dynasty|geschlecht|freres|brothers|broers|bruder|siblings|erben|erven|heirs|heritiers)$/;
