/**
 * Courts by their town: "de rechtbank in Leeuwarden", "das Landgericht in Trier", "de Rotterdamse rechtbank", "das Dresdner
 * Landgericht". The index has some of them with the town right behind; the others only the text knows.
 */
import { type Desk, isFree, lay, neighbour, onlyOne } from './desk';
import { introduce } from './introduce';
import { isCapital, textOf } from './reading';
import type { Language } from '../language/language';

/** What a court does, and what is brought before it: without such a word it is a building. */
const OF_COURT =
  /^(uitgesproken|spr[ae]k\w*|oordeel\w*|veroordeel\w*|vonnis\w*|uitspraak|failli\w*|surseance|besloot|besliste?|bepaal\w*|weiger\w*|wees|wijst|eist?|zaak|rechtszaak|kort|urteil\w*|verurteil\w*|entsch\w*|insolvenz\w*|verfahren\w*|angeklagt|klag\w*|prozess\w*|richter\w*|verhandelt|gaf|fiat|ging|akkoord|schors\w*|benoemd\w*|stelde|noodregeling|curator\w*|bekrachtig\w*|verwierp|toestemming|goedgekeurd|arrest)$/;

/** Courts whose town may stand before them as an adjective; in Dutch it ends so. */
const COURT: Partial<Record<Language, RegExp>> = {
  nl: /^(rechtbank|gerechtshof|ondernemingsrechtbank|handelsrechtbank|arbeidsrechtbank)$/,
  de: /^((?:land|oberlandes|amts|verwaltungs|arbeits|handels|sozial|finanz)gericht|staatsanwaltschaft)e?s?$/,
};
const OF_TOWN: Partial<Record<Language, RegExp>> = { nl: /^(\p{Lu}\p{L}{3,})se$/u, de: /^(\p{Lu}\p{L}{3,}?)(?:n?er|er)$/u };
/** Adjectives of that form that are of no town. */
const NO_TOWN =
  /^(nederlandse|belgische|vlaamse|waalse|franse|duitse|engelse|britse|amerikaanse|europese|zwitserse|oostenrijkse|deutscher|schweizer|osterreicher|bayerischer|europaischer)$/;

/** "De Rotterdamse rechtbank", "des Dresdner Landgerichts": the court of the index, or of the text where it has the town too, or one of its own. */
function linkByAdjective(desk: Desk): void {
  const { tokens, language, reading } = desk;
  const [court, ofTown] = language === null ? [] : [COURT[language], OF_TOWN[language]];
  if (!court || !ofTown) return;
  const courts = desk.marks.filter(({ kind, from, to }) => kind === 'authority' && to - from === 2 && court.test(tokens[from]!.folded));
  tokens.forEach((token, at) => {
    if (!court.test(token.folded) || token.gap !== 'space') return;
    const adjective = neighbour(desk, at - 1, at);
    const town = adjective && !NO_TOWN.test(adjective.folded) ? ofTown.exec(adjective.raw)?.[1] : undefined;
    if (!town || !isFree(desk, at - 1, at + 1) || reading.sentences[token.sentence]!.title) return;
    const bare = language === 'de' ? token.folded.replace(/gerichte?s$/, 'gericht') : token.folded;
    const known = onlyOne(desk, [`${bare} ${town.toLowerCase()}`], /^authority$/);
    // "Landgericht Dresden" elsewhere in the text.
    const named = courts.find(({ from }) => tokens[from]!.folded === bare && tokens[from + 1]!.folded.startsWith(town.toLowerCase()));
    if (known || named) {
      const { id, kind } = known ?? named!;
      lay(desk, { from: at - 1, to: at + 1, id, kind, score: 0.75, how: 'role' });
      return;
    }
    const { from, to } = reading.sentences[token.sentence]!;
    const name = textOf(reading, at - 1, at + 1);
    introduce(desk, at - 1, at + 1, 'authority', { from, to }, bare === token.folded ? undefined : name.replace(/gerichte?s$/, 'gericht'));
  });
}

/** Marks courts that stand with their town, but not as the index has them. */
export function linkCourts(desk: Desk): void {
  linkByAdjective(desk);
  linkInTown(desk);
}

/** "De rechtbank in Leeuwarden", "das Landgericht in Trier": the index has the court with its town right behind it. */
function linkInTown(desk: Desk): void {
  const { tokens, reading } = desk;
  tokens.forEach((token, at) => {
    if (!/^(rechtbank|gerechtshof|landgericht|oberlandesgericht|amtsgericht|verwaltungsgericht|arbeitsgericht)$/.test(token.folded)) return;
    const small = neighbour(desk, at + 1, at);
    if (!small || !/^(in|te|van|von)$/.test(small.folded)) return;
    // "Den Haag" is one town.
    const town = at + (neighbour(desk, at + 2, at)?.raw === 'Den' ? 3 : 2);
    const name = neighbour(desk, town, at);
    if (name?.gap !== 'space' || !isCapital(name) || !isFree(desk, at, town + 1)) return;
    const { from, to } = reading.sentences[token.sentence]!;
    if (!tokens.slice(from, to).some(({ folded }) => OF_COURT.test(folded))) return;
    const words = tokens.slice(at + 2, town + 1).map(({ folded }) => folded);
    const court = onlyOne(desk, [[token.folded, ...words].join(' ')], /^authority$/);
    if (court) lay(desk, { from: at, to: town + 1, id: court.id, kind: court.kind, score: 0.75, how: 'role' });
  });
}
