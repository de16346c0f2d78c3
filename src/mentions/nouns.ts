/** What the nouns around a name say of it: what a house is called, what a person does, whose family it is. */
import { type Desk, entryOf, neighbour } from './desk';
import { CALENDAR, LEGAL_FORMS, type LanguageWords } from './lexicons/words';
import type { Token } from './reading';

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

/** What may stand between a French noun and the name it is of: "en ligne", "de jouets", "d’épargne-logement tchèque", "lyonnais". */
const FRENCH_BETWEEN =
  /^(en ligne|((de|d|du|des|en) [a-z]{3,}( [a-z]{3,})?)?( ?[a-z]+(ais|aise|ains?|aine|iens?|ienne|ois|oise|ol|ole|que|isse|and|ande|russe|belge))?)$/;
const FRENCH_WORDS = 5;
const FRENCH_ARTICLE = /^(le|la|l|du|au|un|une|ce|cette|son|sa)$/;

/** The same where French has words between the two ("le courtier en ligne Linxea", "la banque d’épargne-logement tchèque CMSS"). */
export function isBehindFrenchNoun(desk: Desk, at: number): boolean {
  if (desk.language !== 'fr' || desk.tokens[at]!.gap !== 'space') return false;
  const between: string[] = [];
  for (let before = at - 1; before >= at - 1 - FRENCH_WORDS; before--) {
    const word = neighbour(desk, before, at);
    if (word?.shape !== 'lower' || word.gap === 'comma' || desk.markAt[before] !== -1) return false;
    if (isCompanyNoun(word.folded, desk.words) && FRENCH_ARTICLE.test(neighbour(desk, before - 1, at)?.folded ?? ''))
      return between.length > 0 && FRENCH_BETWEEN.test(between.join(' '));
    if (desk.words.say.has(word.folded) || desk.words.act.has(word.folded)) return false;
    between.unshift(word.folded);
  }
  return false;
}

/** May this word be a news agency's name? */
export const isAgency = (desk: Desk, at: number): boolean =>
  desk.lexicon.senses(desk.tokens[at]!.folded).some(({ entry }) => entryOf(desk, entry).sort === 'news_agency');

/** Beside a name: it is that of a family ("de familie Porsche", "the Ferrari family"). */
export const isFamily = (folded: string): boolean => FAMILY.test(folded);
const FAMILY =
  /^([a-z]*familien?|famil(ies|y|le|les)|clans?|dynastie|dynasty|geschlecht|freres|brothers|broers|bruder|siblings|erben|erven|heirs|heritiers)$/;

const CHIEF_AFTER = new Set(
  'ceo cfo coo cto chief chairman chairwoman chair president boss founder director executive spokesman spokeswoman spokesperson analyst analysts economist economists strategist'.split(
    ' ',
  ),
);

/** May a capitalised stranger beside a name be no part of it? */
export function isHarmless(token: Token, words: LanguageWords): boolean {
  return (
    words.function.has(token.folded) ||
    CALENDAR.has(token.folded) ||
    LEGAL_FORMS.has(token.folded) ||
    CHIEF_AFTER.has(token.folded) ||
    isRole(token.folded, words) ||
    words.titles.has(token.folded) ||
    words.stock.has(token.folded)
  );
}

/** Nouns for a house that sells nothing ("the thinktank Xantia"). */
export const isBodyNoun = (folded: string): boolean =>
  /^(syndicat|syndicats|gewerkschaft|thinktank|tank|denktank|denkfabrik|charity|union|ngo|vakbond|vereniging|.*organisatie|.*vereniging)$/.test(
    folded,
  );
