/**
 * Names that are a word or another thing where they stand: a fruit, a river, a bond, a word of another
 * language, the town of a dateline, an exchange before a ticker. By rule where a whole family behaves so,
 * by `lexicons/other-things.json` where one name does.
 *
 *   "Apple growers", "the two-year Treasury", "India VIX", "LONDON (Reuters) -", "(EPA:ATO)"   -> true
 */
import type { Language } from '../language/language';
import { foldName } from '../language/words';
import type { Candidate } from './candidates';
import { type Desk, entryById, entryOf, markOn, neighbour } from './desk';
import { NameFlag, type LexiconEntry } from './lexicon';
import things from './lexicons/other-things.json';
import { GENERIC_TAILS } from './lexicons/tails';
import { countryOf, LEGAL_FORMS, type LanguageWords } from './lexicons/words';
import { isAgency, isBodyNoun, isCompanyNoun, isHarmless, isRole } from './nouns';
import { isCapital, type Reading, type Token } from './reading';

/** One name that is another thing beside some words, or outside some languages. */
interface OtherThing {
  /** Of which kind the actor of this name is; any where absent. */
  kind?: LexiconEntry['kind'];
  before: ReadonlySet<string>;
  behind: ReadonlySet<string>;
  /** The name is a word in every newspaper but those of these languages. */
  languages: readonly Language[] | null;
  /** Behind the name of another country it is that country's. */
  home: string | null;
  /** A body of this sort of another country in the text, and none of its own, has one of this name too. */
  of: string | null;
  /** In brackets or behind a hyphen it is the agency ("MÜNCHEN (Dow Jones)--", "ABM FN-Dow Jones"). */
  bracketed: boolean;
}

const listOf = (list?: string): string[] => list?.split(', ') ?? [];

const OTHER_THINGS: ReadonlyMap<string, OtherThing> = new Map(
  (
    things as {
      names: string;
      kind?: LexiconEntry['kind'];
      before?: string;
      behind?: string;
      languages?: string;
      home?: string;
      of?: string;
      bracketed?: true;
    }[]
  ).flatMap(({ names, kind, before, behind, languages, home, of, bracketed }) =>
    listOf(names).map((name): [string, OtherThing] => [
      name,
      {
        ...(kind ? { kind } : {}),
        before: new Set(listOf(before)),
        behind: new Set(listOf(behind)),
        languages: languages ? (listOf(languages) as Language[]) : null,
        home: home ?? null,
        of: of ?? null,
        bracketed: bracketed === true,
      },
    ]),
  ),
);

/** Is this name another thing here than an actor of this kind? */
export function isOtherThing(desk: Desk, candidate: Candidate, kind: LexiconEntry['kind']): boolean {
  const first = desk.tokens[candidate.from]!;
  const single = candidate.to - candidate.from === 1;
  // "RSA Insurance Group PLC": a legal form is nobody's name.
  if (single && LEGAL_FORMS.has(candidate.key)) return true;
  if (isListed(desk, candidate, kind)) return true;
  if (kind === 'company' && (isDateline(desk, candidate) || isTown(desk, candidate) || isOfOtherNation(desk, candidate))) return true;
  if (isOfOtherSort(desk, candidate, kind)) return true;
  if (single && first.shape === 'upper' && lettersOfWords(desk).has(candidate.key)) return true;
  if (isOfPhrase(desk, candidate)) return true;
  // "(EPA:ATO)": an exchange before a ticker.
  if ((kind === 'authority' || kind === 'organisation') && single && first.gap === 'open' && isBeforeTicker(desk, candidate.to))
    return true;
  return single && isGermanAdjective(desk, candidate);
}

/** In words for a body of whatever kind, whose letters may follow. */
const BODY_WORD =
  /regul|waakhond|watchdog|toezicht|aufsicht|gendarme|autorit|authorit|agen[ct]|[ck]ommissi|[ck]omit|parti|partei|party|minist|bank|banque|associat|verein|verband|federat|fund|fonds|club|universit|institu|organis|union|[cz]entrale|dienst|amt$|gericht|cour|tribunal|raad|council|conseil|rat$|lobby|groep|group|konzern/;
/** Letters of the longest abbreviation of a phrase. */
const PHRASE_LETTERS = 4;

/**
 * "La banque d’investissement et de financement (CIB)", "Schaden- und Unfallversicherung (P&C)": letters alone in brackets behind words
 * for a thing are another word for it. Behind a name, a person or what a house is called they may be a house ("le régulateur (AMF)").
 */
function isOfPhrase(desk: Desk, { from, to, senses }: Candidate): boolean {
  const { tokens, words, lexicon, known, language } = desk;
  const first = tokens[from]!;
  if (first.gap !== 'open' || first.shape === 'lower' || tokens[to - 1]!.end - first.start > PHRASE_LETTERS) return false;
  if (!tokens.slice(from, to).every(({ raw }) => raw === raw.toUpperCase())) return false;
  const next = tokens[to];
  if (next?.block === first.block && next.gap !== 'close' && next.gap !== 'start') return false;
  const before = neighbour(desk, from - 1, from);
  if (!before || before.shape !== (language === 'de' ? 'initial' : 'lower') || markOn(desk, from - 1) !== null) return false;
  if (
    before.opens ||
    (isCompanyNoun(before.folded, words) && !before.folded.endsWith('versicherung')) ||
    isRole(before.folded, words) ||
    isBodyNoun(before.folded) ||
    BODY_WORD.test(before.folded)
  )
    return false;
  if (language === 'de' && (desk.widest[from - 1] ?? null) !== null) return false;
  return senses.every(({ entry, flags }) => flags & NameFlag.evidence && !known.has(lexicon.entry(entry).id));
}

/** By the list of names. */
function isListed(desk: Desk, { from, to, key }: Candidate, kind: LexiconEntry['kind']): boolean {
  const thing = OTHER_THINGS.get(key);
  if (!thing || (thing.kind && thing.kind !== kind)) return false;
  if (thing.languages && desk.language !== null && !thing.languages.includes(desk.language)) return true;
  const { gap } = desk.tokens[from]!;
  if (thing.bracketed && (gap === 'open' || gap === 'hyphen')) return true;
  const before = neighbour(desk, from - 1, from);
  const behind = neighbour(desk, to, from);
  if (before && thing.before.has(before.folded)) return true;
  if (behind && /^(space|hyphen|tight|other)$/.test(behind.gap) && thing.behind.has(behind.folded)) return true;
  if (thing.of && thing.home) return isAnothersBody(desk, thing.of, thing.home);
  if (!thing.home || gap !== 'space') return false;
  const country = countryOf(before?.folded ?? '');
  return country !== null && country !== thing.home;
}

/** "Monetary Policy Committee" beside the South African Reserve Bank: does the text name bodies of a sort, and none at home? */
function isAnothersBody(desk: Desk, sort: string, home: string): boolean {
  const bodies = [...desk.known.keys()].map((id) => entryById(desk, id)).filter((entry) => entry?.sort === sort);
  return bodies.length > 0 && bodies.every((entry) => entry!.country !== home);
}

/**
 * "Het Turkse bouwbedrijf Renaissance", "l'entreprise turque Renaissance": a nationality with a noun for a house right before a short
 * name of somebody who is of another country.
 */
function isOfOtherNation(desk: Desk, { from, key, senses }: Candidate): boolean {
  const [near, far] = [neighbour(desk, from - 1, from), neighbour(desk, from - 2, from)];
  if (!near || !far || desk.tokens[from]!.gap !== 'space' || near.gap !== 'space' || senses.length === 0) return false;
  const [noun, whose] = desk.language === 'fr' ? [far, near] : [near, far];
  const country = isCompanyNoun(noun.folded, desk.words) ? countryOf(whose.folded) : null;
  return (
    country !== null &&
    senses.every(({ entry, flags }) => {
      const own = entryOf(desk, entry);
      const isShort = foldName(own.name) !== key || (flags & NameFlag.evidence) !== 0;
      return own.country !== null && own.country !== country && isShort && !desk.known.has(own.id);
    })
  );
}

/** What an index and a news agency are called, beside which a name is theirs and no company's or market's. */
const INDEX_NOUN = /^(index|indice|indices|aandelenindex|aktienindex|bankenindex|koersindex)$/;
const AGENCY_NOUN = /^(persbureau|nieuwsdienst|nieuwsbureau|nachrichtenagentur|agence|newswire|agentur)$/;

/** "L'indice KBW" is no firm, "persbureau Dow Jones" no index. */
function isOfOtherSort(desk: Desk, { from }: Candidate, kind: LexiconEntry['kind']): boolean {
  const left = neighbour(desk, from - 1, from);
  if (!left || desk.tokens[from]!.gap !== 'space') return false;
  return (kind === 'company' && INDEX_NOUN.test(left.folded)) || (kind === 'market' && AGENCY_NOUN.test(left.folded));
}

/** What stands in a town ("stores in Carlisle", "gevestigd in Philips"). */
const SITED =
  /^(stores?|shops?|branch|branches|offices?|plants?|factory|factories|headquarters|headquartered|based|born|lives?|lived|living|located|sites?|warehouses?|courts?|hospitals?|schools?|airport|stadium|winkels?|vestiging|vestigingen|filialen|fabriek|fabrieken|kantoor|kantoren|gevestigd|woont|woonde|geboren|magasins?|usines?|siege|installee?|nee?|boutiques?|filiale|werk|werke|buro|buros|sitz|zentrale|geboren|wohnt|standort)$/;

/** "Stores in Carlisle": a town of the name of a company. */
function isTown(desk: Desk, { from, to }: Candidate): boolean {
  const at = neighbour(desk, from - 1, from);
  const behind = neighbour(desk, to, from);
  // "The Cincinnati company".
  if (
    to - from === 1 &&
    desk.language === 'en' &&
    at?.folded === 'the' &&
    behind?.shape === 'lower' &&
    behind.gap === 'space' &&
    /^(company|firm|retailer|insurer|lender|chain)$/.test(behind.folded)
  )
    return true;
  if (to - from > 1 || !at || desk.tokens[from]!.gap !== 'space' || !/^(in|te|a|near|nabij)$/.test(at.folded)) return false;
  return SITED.test(neighbour(desk, from - 2, from)?.folded ?? '');
}

/** Words of the longest dateline before its agency ("NEW YORK/SAO PAULO, Brazil (Reuters)"). */
const DATELINE_WORDS = 8;

/** "LONDON/ZURICH (Reuters) -", "Zürich (awp) -": towns at the start of a block, with an agency or what is printed like one in brackets behind them. */
function isDateline(desk: Desk, { from, to, senses }: Candidate): boolean {
  const { tokens } = desk;
  const first = tokens[from]!;
  const { text } = desk.reading.blocks[first.block]!;
  if (first.start === 0 && /^\s?\(\p{L}{2,8}\)\s?[-–—]/u.test(text.slice(tokens[to - 1]!.end)) && !isSymbol(desk, to)) return true;
  if (first.shape !== 'upper' || first.raw.length < 4) return false;
  // "CINCINNATI - In a hint": a town in capitals, where the company does not print its name so.
  const isOwn = (): boolean => senses.some(({ entry }) => entryOf(desk, entry).name.startsWith(first.raw));
  if (first.start === 0 && !isOwn() && /^\s?[-–—]\s?\p{Lu}/u.test(text.slice(tokens[to - 1]!.end))) return true;
  for (let at = from - 1; at >= from - DATELINE_WORDS && tokens[at]?.block === first.block; at--) if (!isCapital(tokens[at]!)) return false;
  if (tokens[from - DATELINE_WORDS]?.block === first.block) return false;
  const next = tokens[to];
  if (next?.block !== first.block) return false;
  if (first.opens && text.slice(tokens[to - 1]!.end, next.start).trim() === '/') return true;
  for (let at = to; at < to + DATELINE_WORDS && tokens[at]?.block === first.block; at++) {
    if (tokens[at]!.gap === 'open') return isAgency(desk, at);
    if (!isCapital(tokens[at]!)) return false;
  }
  return false;
}

/** Are these letters a share's at some exchange? */
const isSymbol = (desk: Desk, at: number): boolean =>
  desk.lexicon.senses(desk.tokens[at]!.folded).some(({ flags }) => flags & NameFlag.ticker);

/** Most words that letters in brackets stand for. */
const MAX_LETTERS = 6;
const lettersOf = new WeakMap<Reading, ReadonlySet<string>>();

/** Letters that the text gives to words in lower case ("the muscle disease myasthenia gravis (MG)"): no name, whoever bears them elsewhere. */
export function lettersOfWords({ reading, words }: Desk): ReadonlySet<string> {
  const known = lettersOf.get(reading);
  if (known) return known;
  const { tokens } = reading;
  const letters = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.gap !== 'open' || token.raw.length > MAX_LETTERS) return;
    // "deferred prosecution agreements (DPAs)".
    const plural = /^\p{Lu}{2,}s$/u.test(token.raw);
    if (!plural && (token.shape !== 'upper' || token.raw.length < 2)) return;
    const said = plural ? token.folded.slice(0, -1) : token.folded;
    let left = said.length - 1;
    // "bons assimilables du Trésor (BAT)": a capital within, but not at the front, where it makes the name of a body.
    let front = '';
    for (let one = at - 1; one >= 0 && left >= 0 && at - one <= MAX_LETTERS * 2; one--) {
      const word = tokens[one]!;
      if (word.block !== token.block || (word.shape !== 'lower' && word.shape !== 'initial')) return;
      if (word.folded[0] === said[left]) {
        left--;
        front = word.shape;
      } else if (!words.function.has(word.folded)) return;
    }
    if (left >= 0 || front !== 'lower') return;
    letters.add(said);
    if (plural) letters.add(token.folded);
  });
  lettersOf.set(reading, letters);
  return letters;
}

/** Does a colon with capitals or figures right behind it follow? */
function isBeforeTicker({ tokens, reading }: Desk, at: number): boolean {
  const next = tokens[at];
  if (!next || next.block !== tokens[at - 1]!.block || !(next.shape === 'upper' || next.shape === 'digit')) return false;
  return /^:\s?$/.test(reading.blocks[next.block]!.text.slice(tokens[at - 1]!.end, next.start));
}

/** "Erste Klagen": at the start of a sentence, a German adjective before its noun. */
function isGermanAdjective(desk: Desk, { from, to }: Candidate): boolean {
  const first = desk.tokens[from]!;
  if (desk.language !== 'de' || !first.opens || !/(e|er|es|en)$/.test(first.folded)) return false;
  const right = neighbour(desk, to, from);
  return right?.gap === 'space' && isNoun(right, desk.words);
}

/** A German noun, and none that goes with a company's name. */
const isNoun = (right: Token, words: LanguageWords): boolean =>
  right.shape === 'initial' &&
  !isHarmless(right, words) &&
  !isCompanyNoun(right.folded, words) &&
  !GENERIC_TAILS.has(right.folded) &&
  /(en|ung|ungen|heit|keit|e|er|te|tion|tionen)$/.test(right.folded);
