/**
 * Branches of a known house abroad: "Orange Mali", "Raiffeisen Bank Polska", "Etisalat Nigeria". A name that goes on with a country
 * which is not the house's own is that of a company of its own; of 20 such names that readers labelled all were.
 */
import { type Desk, entryById, isFree, lift, neighbour } from './desk';
import { introduce } from './introduce';
import { countryOf, LEGAL_FORMS } from './lexicons/words';
import { isCapital } from './reading';
import { isTown } from './towns';
import { placesOf } from './word-places';

/** Before a noun phrase in Dutch and German, where subject and object may stand side by side ("dat Uber Duitsland verlaat"). */
const BEFORE_NAME = /^(van|bij|door|voor|met|aan|von|vom|bei|durch|fur|mit|an|die|der|das|de|het|dochter|tochter)$/;

/** Is this the name of a country and no adjective of one ("Kenya", "Polska")? */
const isCountry = (folded: string, house: string | null): boolean => {
  const country = countryOf(folded);
  return (
    country !== null &&
    country !== house &&
    (isTown(folded) || /^(polska|magyar|italia|espana|nederland|belgie|belgique|schweiz|suisse|uk|usa)$/.test(folded))
  );
};

/** How a house and a country stand together in the text: more than once, and the house without it too. */
function countTogether(desk: Desk, house: string, country: string): { isAgain: boolean; isBoth: boolean } {
  const places = placesOf(desk, house);
  const pairs = places.filter((at) => {
    const next = desk.tokens[at + 1];
    return next?.gap === 'space' && next.folded === country;
  }).length;
  return { isAgain: pairs > 1, isBoth: pairs > 1 && pairs < places.length };
}

export function introduceBranches(desk: Desk): void {
  const { tokens, language, reading } = desk;
  if (language === null) return;
  const counted = new Map<string, ReturnType<typeof countTogether>>();
  const together = (house: string, country: string): ReturnType<typeof countTogether> => {
    const key = `${house} ${country}`;
    const known = counted.get(key) ?? countTogether(desk, house, country);
    counted.set(key, known);
    return known;
  };
  for (const mark of [...desk.marks]) {
    if (mark.kind !== 'company' || mark.id.startsWith('said:') || mark.how === 'role') continue;
    const { from, to } = mark;
    // "Beaulieu of America" in a text that is not English.
    const at = language !== 'en' && neighbour(desk, to, from)?.folded === 'of' ? to + 1 : to;
    const where = neighbour(desk, at, from);
    const sentence = reading.sentences[tokens[from]!.sentence]!;
    if (where?.gap !== 'space' || !isCapital(where) || where.opens || sentence.title || sentence.upper || !isFree(desk, to, at + 1))
      continue;
    const left = neighbour(desk, from - 1, from);
    const isPhrase = left !== null && BEFORE_NAME.test(left.folded);
    // "Glanbia Ireland" is a daughter of Glanbia, of Ireland too, where the text has both, and the daughter more than once.
    const { isAgain, isBoth } = together(tokens[to - 1]!.folded, where.folded);
    const home = entryById(desk, mark.id)?.country ?? null;
    const isContinent = at > to && /^(america|africa|asia|europe)$/.test(where.folded);
    if (!isContinent && !isCountry(where.folded, isBoth ? null : home)) continue;
    if (/^(nl|de)$/.test(language) && at === to && !isPhrase && !isAgain) continue;
    // "The Danone of France", and a second capital behind it, are other things.
    const next = neighbour(desk, at + 1, from);
    const isLegal = next?.gap === 'space' && LEGAL_FORMS.has(next.folded);
    if (next && /^(space|hyphen|tight)$/.test(next.gap) && isCapital(next) && !isLegal) continue;
    lift(desk, mark);
    introduce(desk, from, isLegal ? at + 2 : at + 1, 'company', { from: sentence.from, to: sentence.to });
  }
}
