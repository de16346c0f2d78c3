/**
 * Persons whom the article names by a title, or by a role where they speak, and a surname alone ("Senator Bragg", "Me Stackler",
 * "directeur Blom zegt"). Last, when whoever
 * has a full name in the text is found: the sentence is all that the card says.
 */
import { type Desk, entryOf, isFree, neighbour } from './desk';
import { introduce } from './introduce';
import { isOnBusiness } from './introduced-persons';
import { CALENDAR, countryOf } from './lexicons/words';
import { isRole } from './nouns';
import { isCapital } from './reading';
import type { Language } from '../language/language';

/** Titles that stand before persons and nothing else, folded. */
const TITLES: Record<Language, RegExp> = {
  nl: /^(meneer|mijnheer|mevrouw|senator|minister|staatssecretaris|premier|burgemeester|wethouder|kamerlid|gedeputeerde|eurocommissaris)$/,
  en: /^(mr|mrs|ms|senator|sen|commissioner|congressman|congresswoman|mayor|minister|councillor|representative)$/,
  de: /^(herr|herrn|frau|senator|senatorin|[a-z]*minister(in|s)?|staatssekretar(in|s)?|oberburgermeister(in)?|burgermeister(in)?|landrat|landratin)$/,
  fr: /^(m|mme|monsieur|madame|me|maitre)$/,
};

/**
 * "Directeur Blom zegt", "sagt Vorstandschef Blom": behind a role and beside a verb of saying. Without one, and in
 * headlines, a capital behind a role may be the house ("Topman Xantia stapt op").
 */
function isSpeaking(desk: Desk, at: number): boolean {
  const { tokens, words, reading } = desk;
  const role = tokens[at - 1]!;
  const { title, upper } = reading.sentences[role.sentence]!;
  if (title || upper || tokens[at]!.block === 0 || !isRole(role.folded, words) || words.titles.has(role.folded)) return false;
  const says = (beside: number): boolean => {
    const verb = neighbour(desk, beside, at);
    return verb?.shape === 'lower' && words.say.has(verb.folded) && !words.function.has(verb.folded);
  };
  return (says(at + 1) && tokens[at + 1]!.gap === 'space') || (says(at - 2) && role.gap === 'space');
}

/** Lays a mark on each surname behind a title that nobody has; of the title only the surname is the name. */
export function introduceTitled(desk: Desk): void {
  const { tokens, language, words, lexicon } = desk;
  if (language === null || !isOnBusiness(desk)) return;
  tokens.forEach((token, at) => {
    const title = neighbour(desk, at - 1, at);
    if (!title || !isFree(desk, at, at + 1) || desk.personAt[at]! >= 0) return;
    const speaks = isSpeaking(desk, at);
    const isJudge =
      language === 'en' && title.raw === 'Justice' && /^(mr|mrs|ms|lord|lady)$/.test(neighbour(desk, at - 2, at)?.folded ?? '');
    if (!TITLES[language].test(title.folded) && !speaks && !isJudge) return;
    // "Me" with its capital; "me" is a pronoun in French.
    if (language === 'fr' && title.raw !== 'M' && title.shape === 'lower') return;
    if (!(token.gap === 'space' || token.gap === 'point') || token.shape !== 'initial' || token.raw.length < 3) return;
    if (words.function.has(token.folded) || CALENDAR.has(token.folded) || isRole(token.folded, words) || countryOf(token.folded) !== null)
      return;
    // "Mr Justice Roy": the name stands behind both.
    if (language === 'en' && token.raw === 'Justice') return;
    // A name that goes on, or one that the index has of somebody, is none that the text alone knows.
    const next = neighbour(desk, at + 1, at);
    if (next && /^(space|hyphen|tight)$/.test(next.gap) && isCapital(next) && language !== 'de') return;
    // "Mr Market", where the text speaks of the market.
    const isKnown = lexicon.senses(token.folded).some(({ entry }) => !speaks || entryOf(desk, entry).kind !== 'person');
    if (isKnown || desk.small.has(token.folded)) return;
    const { from, to } = desk.reading.sentences[token.sentence]!;
    introduce(desk, at, at + 1, 'person', { from, to });
  });
}
