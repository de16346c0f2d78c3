/**
 * Namesakes by their trade: "Judge Frans Muller" is not the chief of a grocer. The index has no judges, players or priests,
 * and a text that says such a word right before a name says who is meant, wherever the name stands in it.
 */
import type { Candidate } from './candidates';
import { type Desk, entryOf, neighbour } from './desk';
import { weighCompany } from './evidence';
import { isCapital } from './reading';

/** Trades, folded, in four languages, that nobody who runs a house or a bank is called by. */
const TRADE =
  /^(judge|justice|magistrate|prosecutor|barrister|solicitor|footballer|goalkeeper|midfielder|striker|cyclist|bishop|priest|detective|rechter|kantonrechter|politierechter|onderzoeksrechter|raadsheer|officier|advocaat|advocate|voetballer|doelman|middenvelder|wielrenner|bisschop|pastoor|(amts|bundes|landes|straf)?richter(in)?|staatsanwalt|staatsanwaltin|(rechts|fach)?anwalt|(rechts|fach)?anwaltin|torwart|fussballer|mittelfeldspieler|bischof|pfarrer|juge|magistrat|magistrate|procureur|procureure|avocat|avocate|footballeur|footballeuse|gardien|cycliste|eveque)$/;
/** Whose name it then is not. Founders, owners and politicians may have been anything before. */
const RUNS_A_HOUSE = /^(ceo|co_ceo|cfo|coo|cto|board_member|chief_economist|analyst|central_bank_head|organisation_head|regulator_head)$/;

/**
 * The full names, folded, that the text gives to somebody of another trade than the index's bearer.
 * Empty where there are none; a name stays its bearer's where the article speaks of his house too.
 */
export function namesOfOtherTrade(desk: Desk, candidates: readonly Candidate[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { from, to, key, senses } of candidates) {
    if (to - from < 2 || desk.tokens[from]!.gap !== 'space') continue;
    const trade = neighbour(desk, from - 1, from);
    if (!trade || !TRADE.test(trade.folded) || (desk.language === 'de' && !isCapital(trade))) continue;
    // "He told the judge Elon Musk was lying": in English the article keeps the two apart.
    if (desk.language === 'en' && neighbour(desk, from - 2, from)?.folded === 'the') continue;
    const bearers = senses.map(({ entry }) => entryOf(desk, entry)).filter(({ kind }) => kind === 'person');
    if (bearers.length && bearers.every((entry) => RUNS_A_HOUSE.test(entry.sort) && weighCompany(desk, entry) <= 0)) found.add(key);
  }
  return found;
}
