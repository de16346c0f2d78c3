/**
 * What a stretch of words may mean, and how far that goes by itself: which names demand evidence, which
 * of two readings is the likelier, and what lies inside a longer name.
 */
import type { Candidate } from './candidates';
import { type Desk, entryOf, lay, neighbour } from './desk';
import { isCompanyNoun } from './nouns';
import { type LexiconEntry, NameFlag, type Sense } from './lexicon';
import { fold } from '../language/words';
import { LEGAL_FORMS } from './lexicons/words';
import { isCapital } from './reading';

/** Two readings of one name must lie this far apart, or none is taken. */
export const MARGIN = 0.15;

export interface Reading {
  sense: Sense;
  entry: LexiconEntry;
}

/** Towns that stand for a body ("Brussel wil strengere regels"): like countries they are marked only where they act. */
const SEATS = new Set(['brussel', 'brussels', 'bruxelles']);
export const isSeat = ({ key }: Candidate): boolean => SEATS.has(key);

export const isPlace = (entry: LexiconEntry): boolean => entry.kind === 'place';

/** Senses that can be meant by a name as it stands: no family names, tickers or places, which have their own rules. */
export function readingsOf(desk: Desk, candidate: Candidate): Reading[] {
  if (isSeat(candidate)) return [];
  return candidate.senses
    .filter((sense) => !(sense.flags & (NameFlag.family | NameFlag.ticker)))
    .map((sense) => ({ sense, entry: entryOf(desk, sense.entry) }))
    .filter(
      ({ sense, entry }) =>
        !isPlace(entry) &&
        !isOtherSpelling(desk, candidate, entry) &&
        !isOtherCase(desk, candidate, sense, entry) &&
        !isGermanWord(desk, candidate, sense, entry),
    );
}

/** "die Börsen" is not the paper Børsen: its own letters say that it is another word. */
function isOtherSpelling(desk: Desk, { from, to }: Candidate, entry: LexiconEntry): boolean {
  const { raw } = desk.tokens[from]!;
  if (to - from !== 1 || !hasMarks(raw) || !hasMarks(entry.name)) return false;
  return fold(entry.name) === fold(raw) && entry.name.toLowerCase() !== raw.toLowerCase() && raw !== raw.toUpperCase();
}

/** "eine Privatbank" is not PrivatBank: a German noun that the name is too, without the name's own capitals. */
export function isGermanWord(desk: Desk, { from, to }: Candidate, sense: Sense, entry: LexiconEntry): boolean {
  const { raw, shape } = desk.tokens[from]!;
  return (
    desk.language === 'de' &&
    to - from === 1 &&
    shape === 'initial' &&
    (sense.flags & NameFlag.evidence) !== 0 &&
    entry.name !== raw &&
    /\p{Ll}\p{Lu}/u.test(entry.name) &&
    fold(entry.name) === fold(raw)
  );
}

/** "SECo" (SE & Co.) is not the Seco: a short word with capitals of its own that the name does not have. */
function isOtherCase(desk: Desk, { from, to }: Candidate, sense: Sense, entry: LexiconEntry): boolean {
  const { raw, shape } = desk.tokens[from]!;
  return (
    to - from === 1 &&
    shape === 'mixed' &&
    raw.length <= 4 &&
    !(sense.flags & NameFlag.acronym) &&
    fold(entry.name) === fold(raw) &&
    entry.name !== raw
  );
}

/** Does the name demand evidence: flagged as a word, or short and of an actor whom news seldom means? */
export function isWeak(desk: Desk, candidate: Candidate, { sense, entry }: Reading): boolean {
  const single = candidate.to - candidate.from === 1;
  // "PrivatBank" with its own capitals is no private bank.
  if (sense.flags & NameFlag.evidence)
    return !(single && desk.tokens[candidate.from]!.shape === 'mixed' && desk.tokens[candidate.from]!.raw === entry.name);
  if (candidate.inflected && single && candidate.key.length <= 3) return true;
  if (!single) {
    // A name of two lower ranks that begins or ends with a small word is a phrase as likely.
    return entry.kind !== 'person' && entry.prior < 0.5 && desk.language === 'de' && isGermanPhrase(desk, candidate);
  }
  if (entry.kind === 'person') return true;
  if (isGermanBody(desk, candidate, entry)) return false;
  // "Le Maire" is somebody of this article before he is the company Maire.
  if (entry.prior < 0.8 && desk.surnames.has(candidate.key)) return true;
  // A capital at the start of a sentence says nothing, and a rare name is more often the word.
  if (desk.tokens[candidate.from]!.opens && entry.prior < 0.7) return true;
  // "Gärtner" is not Gartner: an accent that the name does not have makes it another word.
  const { raw } = desk.tokens[candidate.from]!;
  if (hasMarks(raw) && !entry.name.toLowerCase().includes(raw.toLowerCase().replace(/s$/, ''))) return true;
  if (desk.language === 'de' && isGermanNoun(desk, candidate, entry)) return true;
  if (sense.flags & NameFlag.acronym) return entry.prior < 0.7 && candidate.key.length <= 3;
  // German nouns have capitals: a rare company's name is more often a noun.
  return entry.prior < (desk.language === 'de' ? 0.6 : 0.4);
}

/** What bodies of a German federation are called in one word that is nothing else. */
const GERMAN_BODY = /^bundes[a-z]{3,}(ministerium|gericht|gerichtshof|amt|anstalt|agentur|kanzleramt|rechnungshof)s?$/;
/** Whose bodies bear the names of German ones. */
const OTHER_FEDERATION = /^(osterreich|wien|schweiz|bern|lausanne)/;

/** "das Bundesjustizministerium": a word that means one body, with an article or without, unless the text speaks of the neighbours. */
const isGermanBody = (desk: Desk, { key }: Candidate, { kind, country }: LexiconEntry): boolean =>
  desk.language === 'de' &&
  kind === 'authority' &&
  country === 'DE' &&
  GERMAN_BODY.test(key) &&
  !desk.tokens.some(({ folded }) => OTHER_FEDERATION.test(folded));

/** A German name that may be a phrase ("Gute Hoffnung", "Markt Eins"), unless its last word is one for a house ("Baader Bank"). */
function isGermanPhrase(desk: Desk, { from, to }: Candidate): boolean {
  const first = desk.tokens[from]!;
  const last = desk.tokens[to - 1]!;
  const house = last.gap === 'space' && (isCompanyNoun(last.folded, desk.words) || LEGAL_FORMS.has(last.folded));
  return !(
    house &&
    isCapital(last) &&
    first.shape !== 'lower' &&
    !/(e|es|en|em)$/.test(first.folded) &&
    !desk.words.function.has(first.folded)
  );
}

const hasMarks = (text: string): boolean => text.normalize('NFC') !== text.normalize('NFD') || /[ßøæœł]/i.test(text);

/** "In einer sehr außergewöhnlichen Allianz": an indefinite article with an adjective before a German noun. */
export function isAnyOfSuch(desk: Desk, candidate: Candidate): boolean {
  if (desk.language !== 'de') return false;
  for (let at = candidate.from - 1; at >= candidate.from - 3; at--) {
    const word = neighbour(desk, at, candidate.from);
    if (word?.shape !== 'lower' || desk.tokens[at + 1]!.gap !== 'space') return false;
    if (/^(ein|eine|einen|einem|einer|eines|kein|keine|keinen|keiner)$/.test(word.folded)) return at < candidate.from - 1;
    if (at === candidate.from - 1 && !/(e|en|er|es|em)$/.test(word.folded)) return false;
  }
  return false;
}

/**
 * "Der Ball", "die Allianz der Ritter": with an article in front it is a noun first. German news does
 * print feminine articles before companies ("die Lufthansa"), so those count only before a rare name
 * or one that goes on with what it is of.
 */
function isGermanNoun(desk: Desk, candidate: Candidate, entry: LexiconEntry): boolean {
  // "den MDax": an index always has its article.
  if (entry.kind === 'market' && desk.tokens[candidate.from]!.shape !== 'initial') return false;
  const left = neighbour(desk, candidate.from - 1, candidate.from);
  if (!left || desk.tokens[candidate.from]!.gap !== 'space') return false;
  if (/^(das|den|dem|ein|eine|einen|einem|einer|kein|keine|keinen|seine|seinen|ihre|ihren|im|am|zum|vom)$/.test(left.folded)) return true;
  if (left.folded === 'der' && left.opens) return true;
  if (isAnyOfSuch(desk, candidate)) return true;
  if (!/^(der|die|des|zur)$/.test(left.folded)) return false;
  const right = neighbour(desk, candidate.to, candidate.from);
  // "die Commerzbank": no word but a name ends so.
  const named = isCompanyNoun(candidate.key, desk.words) && !desk.words.companyNouns.has(candidate.key);
  return (entry.prior < 0.6 && !named) || (right !== null && right.gap === 'space' && /^(der|des|aus|zwischen|von)$/.test(right.folded));
}

/** The span of a candidate with its legal form left out: "Target Corp." stays as the index has it. */
export function layName(desk: Desk, candidate: Candidate, entry: LexiconEntry, score: number, how: 'full' | 'short'): void {
  const right = neighbour(desk, candidate.to, candidate.from);
  const left = desk.tokens[candidate.from]!;
  const compound = right?.gap === 'hyphen' || (left.gap === 'hyphen' && candidate.from > 0);
  lay(desk, {
    from: candidate.from,
    to: candidate.to,
    id: entry.id,
    kind: entry.kind,
    score: Math.min(1, score),
    how: compound ? 'compound' : how,
  });
}

/** What a name says of an actor by itself: its own name says more than a name it goes by too. */
export const weighOwnName = ({ sense, entry }: Reading): number =>
  // "BCE" is the European Central Bank in French, whatever else is called so elsewhere.
  entry.prior + (sense.flags & NameFlag.full ? 0.25 : 0) + (sense.languages !== null ? 0.4 : 0);

/** Facebook and its owner, a body and one of its offices: the one whose own name it is does not have to be told apart. */
export const isPartOf = (one: LexiconEntry, other: LexiconEntry): boolean =>
  one.related.includes(other.id) || other.related.includes(one.id) || one.id.startsWith(`${other.id}_`);

/** A stretch inside a longer name is no name of its own ("America" in "Bank of America"). */
export function isInsideWider(desk: Desk, candidate: Candidate): boolean {
  for (let at = candidate.from; at < candidate.to; at++) {
    const wider = desk.widest[at];
    if (
      wider &&
      wider !== candidate &&
      wider.from <= candidate.from &&
      wider.to >= candidate.to &&
      wider.to - wider.from > candidate.to - candidate.from
    )
      return true;
  }
  return false;
}
