/** In German every noun has a capital: what tells a name from one. */
import { type Desk, entryOf, isFree } from './desk';
import { isCompanyNoun, isRole } from './nouns';

/** German nouns that follow a noun without being its name. */
export const NO_NAME =
  /^(antrag|antrage|klage|klagen|insolvenz|konkurs|anzeige|jobs|stellen|anteile|aktien|verlust|verluste|gewinn|gewinne|umsatz|schulden|kredite|personal|mitte|ende|anfang|prozent|euro|dollar|milliarden|millionen|milliarde|million|mio|mrd|punkte|mal|teil|teile|stuck|uhr|jahr|jahre|jahren|monat|monate|tage|woche|wochen|chef|herr|frau|seite|nummer|platz|rang|gas|ol|strom|stahl|wasser|holz|kohle|geld|menschen|kunden|mitarbeiter|.*(geber|nehmer|ung|ungen|heit|keit|schaft|tion|tionen|ismus|chef|vorstand|geschafte?n?|vertrage?n?|kosten|preise?n?|steuern?|zinsen|kredite?n?|anteile?n?|verluste?n?|gewinne?n?))$/;

export const DAY_TIME =
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute|gestern)(fruh|morgen|vormittag|mittag|nachmittag|abend|nacht)$/;
/** Adjectives with a capital in the names of bodies ("Verband Deutscher Reeder"). */
export const ADJECTIVE_OF_STATE = /^(deutscher|schweizer|schweizerischer|osterreichischer|europaischer|bayerischer)$/;

/** "des größten Konzerns Europas". */
export const isPlaceInGenitive = (desk: Desk, folded: string): boolean =>
  folded.endsWith('s') &&
  (/^(europas|asiens|afrikas|amerikas|nordamerikas|sudamerikas|ozeaniens|osteuropas|westeuropas|mitteleuropas)$/.test(folded) ||
    desk.lexicon.senses(folded.slice(0, -1)).some(({ entry }) => entryOf(desk, entry).kind === 'place'));

/** Is this word a name, not a noun ("Rand" in "Dresser-Rand")? */
export function isNameInGerman(desk: Desk, at: number): boolean {
  const { folded, shape } = desk.tokens[at]!;
  const { words } = desk;
  return (
    shape === 'initial' &&
    folded.length > 2 &&
    isFree(desk, at, at + 1) &&
    !words.compoundHeads.has(folded) &&
    !isCompanyNoun(folded, words) &&
    !isRole(folded, words) &&
    !words.stock.has(folded) &&
    !NO_NAME.test(folded) &&
    !desk.lexicon.senses(folded).length
  );
}
