/** Lays the mark of somebody whom only the article knows, with the words in which it says who that is. */
import { type Desk, entryOf, isFree, lay, neighbour } from './desk';
import { NameFlag } from './lexicon';
import { isArticle } from './conduct';
import { NO_NAME } from './german-names';
import { isCompanyNoun } from './nouns';
import { GENERIC_TAILS } from './lexicons/tails';
import { LEGAL_FORMS, SAINTS } from './lexicons/words';
import { lettersOfWords } from './other-things';
import { isPartner } from './persons';
import type { ActorKind } from '../knowledge/kinds';
import { isCapital, keyOf, textOf, type Token } from './reading';

const MAX_SAID = 160;
const KINDS_OF_PAPER: ReadonlySet<string> = new Set(
  'FCPI FIP FCPR FCPE FPCI FCP OPCI OPCVM SCPI SICAV SIIC UCITS OGAW AIF REIT REITs SPAC SPACs ETF ETFs ETC ETN CLO CDO ADR ADRs ADS ADSs GDR GVV LLC'.split(
    ' ',
  ),
);

export interface Said {
  from: number;
  to: number;
}

/** Where the organisation behind "of" ends: its article and its capitals. */
export function organisationEnd(desk: Desk, at: number, beside: number): number {
  let to = at;
  for (let count = 0; count < 7; count++) {
    const token = neighbour(desk, to, beside);
    if (!token || token.gap === 'comma' || token.gap === 'open' || token.gap === 'close' || token.gap === 'other') break;
    const name =
      isCapital(token) || token.shape === 'digit' || token.shape === 'sign' || (token.folded === 's' && token.gap === 'apostrophe');
    const small = desk.words.function.has(token.folded) && count < 3;
    if (!name && !small && !(count < 2 && isCompanyNoun(token.folded, desk.words))) break;
    to++;
  }
  while (to > at && !isCapital(desk.tokens[to - 1]!) && desk.tokens[to - 1]!.shape !== 'digit') to--;
  return to > at && desk.tokens.slice(at, to).some(isCapital) ? to : at;
}

/** "Holdings Plc", "Consulting Scotland Ltd": words that many names end with, and no name. */
export const isOnlyTail = (desk: Desk, from: number, to: number): boolean =>
  desk.tokens.slice(from, to).every(({ folded }) => GENERIC_TAILS.has(folded) || LEGAL_FORMS.has(folded) || COMMON_TAILS.test(folded));
const COMMON_TAILS =
  /^(reserve|national|central|bank|holdings?|operations|partnership|partners|trust|fund|funds|society|association|limited|plc|consulting|consultants|advisory|marketing|shipping|trading|engineering|logistics|research|management|estates|properties|homes|foods|motors|recruitment|construction|contractors|builders|transport|travel|catering|printing|publishing|productions|uk|scotland|wales|england|ireland|london|europe|international|deutschland|france|nederland|belgium|belgie)$/;

/** "Georg F. Kreplin" is Georg Kreplin; "G. F. Kreplin" keeps what he has of a given name. */
export const withoutInitials = (name: string): string => name.toLowerCase().replace(/ (?:\p{L}\.? )+(?=\S{2})/u, ' ');

/** "Xantia Homes Pty Ltd" is Xantia Homes. */
function withoutForm(name: string): string {
  const words = name.toLowerCase().split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!.replace(/\./g, ''))) words.pop();
  return words.join(' ');
}

/** Does a definite article stand before these words, in French one with its preposition too ("du", "au")? */
function isDefinite(desk: Desk, from: number): boolean {
  const { folded } = neighbour(desk, from - 1, from) ?? { folded: '' };
  return isArticle(desk, folded) || (desk.language === 'fr' && /^(du|au)$/.test(folded));
}

/** Are these words a term of the index that needs no reason? */
export const isTerm = (desk: Desk, key: string): boolean =>
  desk.lexicon.senses(key).some(
    (sense) =>
      entryOf(desk, sense.entry).kind === 'term' &&
      !(sense.flags & NameFlag.evidence) &&
      // "BNI" is the national income in Dutch only.
      (sense.languages === null || desk.language === null || sense.languages.includes(desk.language)),
  );

/** "Chaparral" of "Chaparral Energy Inc": a company's name without the words that many end with. */
function stemOf(name: string): string {
  const words = withoutForm(name).split(' ');
  while (words.length > 1 && GENERIC_TAILS.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** Number of a company that was introduced by its bare name where this is the longer one, or the other way round; the card bears the longer. */
function sameByStem(desk: Desk, kind: ActorKind, name: string): number | undefined {
  if (kind !== 'company') return undefined;
  const stem = stemOf(name);
  const known = desk.saidNumbers.get(`stem ${stem}`);
  if (known === undefined) return undefined;
  const other = desk.introduced[known]!;
  // "Brookfield Energy" and "Brookfield Capital" are two.
  if (withoutForm(name) !== stem && withoutForm(other.name) !== stem) return undefined;
  if (name.length > other.name.length) other.name = name;
  return known;
}

/**
 * "Creyf’s", "Domino’s": an s behind an apostrophe is of the name where the language has no such genitive: in French and
 * German, and in Dutch behind a consonant.
 */
function endWithGenitive(desk: Desk, from: number, to: number): number {
  const { language, tokens } = desk;
  const next = neighbour(desk, to, from);
  if (language === null || next?.gap !== 'apostrophe' || next.raw !== 's') return to;
  // "Snyder's-Lance".
  const joined = neighbour(desk, to + 1, from);
  if (joined?.gap === 'hyphen' && isCapital(joined)) return to + 2;
  if (language === 'en') return to;
  return language === 'nl' && /[aeiouy]$/.test(tokens[to - 1]!.folded) ? to : to + 1;
}

/** Where the words begin that say who it is: of a long sentence as much as leaves the name in, from a comma on where there is one. */
function startOfSaid(tokens: readonly Token[], said: Said, from: number, to: number): number {
  if (from < said.from || to > said.to) return said.from;
  const end = tokens[to - 1]!.end;
  let start = said.from;
  while (start < from && end - tokens[start]!.start > MAX_SAID) start++;
  if (start === said.from) return start;
  for (let at = start; at < from; at++) if (/^(comma|other)$/.test(tokens[at]!.gap)) return at;
  return start;
}

/**
 * Gives somebody whom the index lacks a mark; none where the words are no name, or where it goes on behind them
 * ("Australian Securities & Investments Commission").
 *
 * @param start first of the words that were found; a saint tied to it by a hyphen is of the name
 * @param last end of the words that were found; an s behind an apostrophe may be of the name too
 * @param called what it is called, where the text bears an ending ("des Landgerichts Trier")
 */
export function introduce(desk: Desk, start: number, last: number, kind: ActorKind, said: Said, called?: string, score = 0.75): void {
  const { tokens, reading } = desk;
  // "Saint-[Brieuc Armor Agglomération]".
  const isSaint = tokens[start]!.gap === 'hyphen' && SAINTS.has(tokens[start - 1]!.folded) && isFree(desk, start - 1, start);
  const from = isSaint ? start - 1 : start;
  if (
    kind !== 'person' &&
    (isOnlyTail(desk, from, last) ||
      (isPartner(tokens, last) && isCapital(tokens[last + 1] ?? tokens[last]!) && !LEGAL_FORMS.has(tokens[last - 1]!.folded)))
  )
    return;
  // "444 Millionen Euro, worauf Analysten verwiesen".
  if (desk.language === 'de' && tokens.slice(from, last).every(({ folded }) => NO_NAME.test(folded))) return;
  const to = kind === 'person' ? last : endWithGenitive(desk, from, last);
  const name = called ?? textOf(reading, from, to).replace(/\s+/g, ' ');
  // "Statut de Société immobilière réglementée"; with an article it is one that exists ("le Comité de politique monétaire").
  if (to - from > 1 && kind !== 'person' && !isDefinite(desk, from) && isTerm(desk, keyOf(tokens.slice(from, to)))) return;
  // "prestataire de services sur actifs numériques (PSAN)": letters of common words.
  if (to - from === 1 && lettersOfWords(desk).has(tokens[from]!.folded)) return;
  // "les fonds FCPI", "American Depositary Shares (ADS)": kinds of funds and papers, each of which many houses have.
  if (to - from === 1 && KINDS_OF_PAPER.has(name)) return;
  // "R20bn": a sum.
  if (/^\p{Lu}{1,3}\d+[\d.,]*(bn|b|m|mn|mil|mrd|mio|mld|tn|k|million|billion)?$/iu.test(name)) return;
  const key = `${kind} ${kind === 'person' ? withoutInitials(name) : withoutForm(name)}`;
  const known = desk.saidNumbers.get(key) ?? sameByStem(desk, kind, name);
  if (known !== undefined) {
    lay(desk, { from, to, id: `said:${known}`, kind, score, how: 'introduced' });
    return;
  }
  const begin = startOfSaid(tokens, said, from, to);
  const first = tokens[begin]!;
  const end = tokens[Math.max(said.from, said.to - 1)]!;
  let words = textOf(reading, begin, Math.max(begin + 1, said.to));
  if (words.length > MAX_SAID) words = words.slice(0, words.lastIndexOf(' ', MAX_SAID));
  const number =
    desk.introduced.push({
      name,
      kind,
      said: words.trim(),
      block: first.block,
      start: first.start,
      end: Math.min(end.end, first.start + words.length),
    }) - 1;
  desk.saidNumbers.set(key, number);
  const stem = `stem ${stemOf(name)}`;
  if (kind === 'company' && !desk.saidNumbers.has(stem)) desk.saidNumbers.set(stem, number);
  lay(desk, { from, to, id: `said:${number}`, kind, score, how: 'introduced' });
}
