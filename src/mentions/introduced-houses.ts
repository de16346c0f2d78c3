/**
 * Houses that are named by what they are and where they sit, of which every region has one and no list has all:
 * "Volksbank Saarlouis", "Landgericht Trier", "rechtbank Overijssel", "tribunal de commerce de Dijon", "Crédit Agricole
 * Atlantique Vendée". The kind alone is a word, the place alone a place; together they are a name, and the place or the
 * group of that name is not meant.
 */
import type { ActorKind } from '../knowledge/kinds';
import { foldName } from '../language/words';
import type { Language } from '../language/language';
import { type Desk, entryOf, lift, markOn, neighbour } from './desk';
import { splitCompound } from './compounds';
import { introduce } from './introduce';
import { isPlaceInGenitive } from './german-names';
import { isOnBusiness } from './introduced-persons';
import heads from './lexicons/house-heads.json';
import { CALENDAR, countryOf, GIVEN_NAMES, LEGAL_FORMS, ORDINALS } from './lexicons/words';
import { NameFlag } from './lexicon';
import { isCompanyNoun, isRole } from './nouns';
import { isTown } from './towns';
import { isCapital, keyOf, type Token } from './reading';

interface Head {
  kind: ActorKind;
  of: ReadonlySet<string>;
  needsOf: boolean;
  acts: boolean;
}
interface Row {
  kind: string;
  heads: string;
  /** Small words between what it is and where. */
  of?: string;
  /** Without one of them it is no name ("le tribunal de commerce" alone, "national bank"). */
  needsOf?: boolean;
  /** It is a place as well: behind "in" it is where something happens. */
  acts?: boolean;
}

/** Words of the longest head, and of the longest place behind it. */
const MAX_HEAD = 6;
const MAX_PLACE = 5;

/** The heads of a language, and the words that begin one: at any other word there is none to look for. */
interface Heads {
  byName: ReadonlyMap<string, Head>;
  first: ReadonlySet<string>;
}

const read = new Map<Language, Heads>();

function headsOf(language: Language): Heads {
  let found = read.get(language);
  if (!found) {
    const byName = new Map(
      (heads as Record<Language, Row[]>)[language].flatMap((row) =>
        row.heads.split(',').map((head): [string, Head] => [
          foldName(head),
          {
            kind: row.kind as ActorKind,
            of: new Set((row.of ?? '').split(' ').filter(Boolean)),
            needsOf: row.needsOf ?? false,
            acts: row.acts ?? false,
          },
        ]),
      ),
    );
    found = { byName, first: new Set([...byName.keys()].map((name) => name.split(' ')[0]!)) };
    read.set(language, found);
  }
  return found;
}

/** Small words inside the name of a place, where a capital follows ("Frankfurt am Main", "Pays de la Loire"). */
const INSIDE = /^(am|an|der|im|ob|de|du|des|la|le|les|sur|en|den|of|the|and)$/;
/** German nouns that stand behind such a head and are no place. */
const NO_PLACE =
  /(ung|ungen|heit|keit|schaft|tion|tionen|ismus|chef|chefin|vorstand|kunden|mitarbeiter|beschaftigte|sprecher|sprecherin|gruppe|konzern|filiale|filialen|konto|kredit|kredite|recht|urteil|anspruche?|antrage?|antrag|klagen?|verfahren|hauser|insolvenz|konkurs)$/;
/** First words of German places of two words ("Bad Homburg"); any other second word is a noun of the sentence. */
const BEFORE_GERMAN_PLACE =
  /^(bad|sankt|st|gross|klein|alt|neu|frankfurt|freiburg|rothenburg|mulheim|schwabisch|wiener|markt|[a-z]+(liche|licher|ischer|ische|ere|erer))$/;

/** "Volksbank Saar West". */
const QUARTER = /^(west|ost|nord|sud|mitte|nordwest|nordost|sudwest|sudost)$/;

/** May this word be one of a place or of a name of its own? */
function isPlaceWord(desk: Desk, at: number, token: Token): boolean {
  const { words, lexicon } = desk;
  return (
    isCapital(token) &&
    token.raw.length > 1 &&
    desk.personAt[at]! < 0 &&
    !words.function.has(token.folded) &&
    !CALENDAR.has(token.folded) &&
    !LEGAL_FORMS.has(token.folded) &&
    !GIVEN_NAMES.has(token.folded) &&
    !isRole(token.folded, words) &&
    !isCompanyNoun(token.folded, words) &&
    !(desk.language === 'de' && (NO_PLACE.test(token.folded) || splitCompound(token.folded, 'de', lexicon) !== null)) &&
    !lexicon.senses(token.folded).some(({ flags }) => flags & NameFlag.term)
  );
}

/** Where the place ends that begins at `from`; `from` when there is none. */
function endOfPlace(desk: Desk, from: number): number {
  let to = from;
  while (to - from < MAX_PLACE) {
    const token = neighbour(desk, to, from);
    // "St. Pölten".
    const isSaint = to > from && token?.gap === 'point' && /^(st|ste)$/.test(desk.tokens[to - 1]!.folded);
    if (!token || (to > from && !isSaint && !/^(space|hyphen|apostrophe|tight)$/.test(token.gap))) break;
    if (isSaint && isCapital(token)) {
      to++;
      continue;
    }
    if (isPlaceWord(desk, to, token)) {
      if (
        desk.language === 'de' &&
        to > from &&
        token.gap === 'space' &&
        !BEFORE_GERMAN_PLACE.test(desk.tokens[from]!.folded) &&
        !QUARTER.test(token.folded)
      )
        break;
      to++;
      continue;
    }
    const next = neighbour(desk, to + 1, from);
    if (
      to === from ||
      !INSIDE.test(token.folded) ||
      !next ||
      !(isPlaceWord(desk, to + 1, next) || (token.folded !== 'and' && INSIDE.test(next.folded)))
    )
      break;
    to++;
  }
  while (to > from && !isCapital(desk.tokens[to - 1]!)) to--;
  return to;
}

/** Are the words free, or marked with nothing but what the whole is not: the group of the head, a place, a noun with its place? */
function isOpen(desk: Desk, from: number, headEnd: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = markOn(desk, at);
    if (!mark) continue;
    const group = mark.from === from && mark.to === headEnd && mark.kind === 'company';
    const inside = mark.from >= headEnd && mark.to <= to && mark.kind === 'place';
    if (!group && !inside) return false;
  }
  // A longer name that the index has is that house.
  const widest = desk.widest[from];
  return !(widest && widest.from === from && widest.to >= to && widest.senses.some((sense) => entryOf(desk, sense.entry).kind !== 'place'));
}

/** Takes the marks inside away: the place or the group is not what the name means. */
function clear(desk: Desk, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const mark = markOn(desk, at);
    if (mark) lift(desk, mark);
  }
}

/** A capital right before an English head, that nobody has. */
const isBefore = (desk: Desk, at: number, token: Token): boolean =>
  desk.tokens[at + 1]!.gap === 'space' &&
  markOn(desk, at) === null &&
  desk.personAt[at]! < 0 &&
  isCapital(token) &&
  !token.opens &&
  // "First National Bank of Nevada".
  (!desk.words.function.has(token.folded) || ORDINALS.has(token.folded));

/** The name with its head in no genitive. */
function withoutCase({ tokens, reading }: Desk, head: number, from: number, to: number): string {
  const { text } = reading.blocks[tokens[from]!.block]!;
  return text.slice(tokens[from]!.start, tokens[head]!.end - 1) + text.slice(tokens[head]!.end, tokens[to - 1]!.end);
}

/** What a house keeps for its people or gives away, joined to its name in German. */
const OF_HOUSE = /^(pensionskasse|pensionsfonds|stiftung|unterstutzungskasse|betriebskrankenkasse)$/;

/** "Die Migros-Pensionskasse": a body that bears the name of a known house. */
function introduceOwnBodies(desk: Desk): void {
  const { tokens, reading } = desk;
  tokens.forEach((token, at) => {
    if (token.gap !== 'hyphen' || !isCapital(token) || !OF_HOUSE.test(token.folded)) return;
    const house = desk.widest[at - 1];
    if (house?.to !== at || !house.senses.some(({ entry }) => entryOf(desk, entry).kind === 'company')) return;
    if (!isOpen(desk, house.from, at, at + 1) || reading.sentences[token.sentence]!.upper) return;
    clear(desk, house.from, at + 1);
    introduce(desk, house.from, at + 1, 'organisation', reading.sentences[token.sentence]!);
  });
}

/** "De Groningse rechtbank". */
const isTownBefore = (desk: Desk, from: number): boolean => /^\p{Lu}\p{L}+se$/u.test(neighbour(desk, from - 1, from)?.raw ?? '');

/** "In der Stadt Gera", "dans la ville de Lyon": does a preposition of place stand before, with an article or without? */
function isWhere(desk: Desk, from: number): boolean {
  const left = neighbour(desk, from - 1, from);
  const article = left !== null && /^(der|die|das|dem|den|des|de|het|la|le|l|les)$/.test(left.folded);
  const before = article ? neighbour(desk, from - 2, from) : left;
  return (
    before !== null && /^(in|im|ins|aus|nach|um|rund|bei|durch|uit|naar|binnen|rond|dans|a|en|vers|autour|depuis)$/.test(before.folded)
  );
}

/** Lays a mark on each such house. */
export function introduceHouses(desk: Desk): void {
  const { tokens, language } = desk;
  if (language === null) return;
  if (language === 'de') introduceOwnBodies(desk);
  const { byName: known, first: starts } = headsOf(language);
  for (let from = 0; from < tokens.length; from++) {
    if (language === 'de' && !isCapital(tokens[from]!)) continue;
    const { folded } = tokens[from]!;
    if (!starts.has(folded) && !(language === 'de' && folded.endsWith('s') && starts.has(folded.slice(0, -1)))) continue;
    for (let length = MAX_HEAD; length >= 1; length--) {
      const headEnd = from + length;
      if (headEnd >= tokens.length || tokens[headEnd - 1]!.sentence !== tokens[from]!.sentence) continue;
      const key = keyOf(tokens.slice(from, headEnd));
      // "des Landgerichts Trier".
      const bare = language === 'de' && key.endsWith('s') && !known.has(key) ? key.slice(0, -1) : key;
      const head = known.get(bare);
      if (!head || (language === 'en' && !isCapital(tokens[from]!))) continue;
      let place = headEnd;
      const of = neighbour(desk, place, from);
      const hasOf = of !== null && head.of.has(of.folded) && /^(space|apostrophe)$/.test(of.gap);
      if (hasOf) place++;
      else if (head.needsOf) break;
      const first = neighbour(desk, place, from);
      if (!first || !/^(space|apostrophe)$/.test(first.gap) || !isCapital(first)) break;
      const sentence = desk.reading.sentences[tokens[from]!.sentence]!;
      if (sentence.upper) break;
      // "De Groningse rechtbank Coops en Nieborg": in Dutch a court's town stands before it, or right behind.
      if (language === 'nl' && head.kind === 'authority' && !hasOf && !isTown(first.folded) && isTownBefore(desk, from)) break;
      if (head.acts && (isWhere(desk, from) || !isOnBusiness(desk))) break;
      // "Die größte Brauerei Österreichs": whose it is.
      if (language === 'de' && isPlaceInGenitive(desk, first.folded)) break;
      const to = endOfPlace(desk, place);
      if (to === place || !isOpen(desk, from, headEnd, to)) break;
      // "Reserve Bank of Fiji", "Freedom Bank of Georgia": of a state, or the end of another name.
      const before = neighbour(desk, from - 1, from);
      if (bare === 'bank' && (countryOf(tokens[place]!.folded) !== null || (before && isCapital(before) && tokens[from]!.gap === 'space')))
        break;
      // "rechtbank in Amsterdam": the index has it as "rechtbank Amsterdam".
      if (hasOf && desk.lexicon.senses(`${bare} ${keyOf(tokens.slice(place, to))}`).length) break;
      // "Ludwig Maximilian University of Munich": in English what comes before is of the name.
      let start = from;
      if (language === 'en')
        for (
          let before = neighbour(desk, start - 1, from);
          before && isBefore(desk, start - 1, before);
          before = neighbour(desk, start - 1, from)
        )
          start--;
      clear(desk, from, to);
      const said = { from: sentence.from, to: sentence.to };
      introduce(desk, start, to, head.kind, said, bare === key ? undefined : withoutCase(desk, headEnd - 1, from, to));
      from = to - 1;
      break;
    }
  }
}
