/**
 * Names, terms and amounts in one article. The steps, each in a file of its own:
 *
 *   readTokens        blocks -> words that know their surroundings
 *   findCandidates    every stretch that the index knows, by form alone
 *   linkNames         full names, then whom the article introduces, short names, names that are words
 *   linkRoles         "de Chinese centrale bank", acting places
 *   findTerms         terms outside of names
 *   rankActors        whom the story is about
 *
 * A word belongs to one mention; the surest step takes it first. Example: "China wil dat Ma’s Ant
 * Group zijn data deelt" -> China (acts), Ma (Jack Ma stands below in full), Ant Group.
 */
import type { Language } from '../language/language';
import { type AmountSpan, findAmounts } from './amounts';
import { type Candidate, findCandidates } from './candidates';
import type { Desk } from './desk';
import { introduceActors } from './introduced';
import { linkHeadNouns } from './head-nouns';
import { introducePlainPersons } from './introduced-persons';
import { rankActors } from './key-actors';
import type { Lexicon } from './lexicon';
import { NameFlag } from './lexicon';
import { type LanguageWords, wordsOf } from './lexicons/words';
import { linkLater, linkNames } from './link';
import { introduceBranches } from './introduced-branches';
import { introduceByCapital } from './introduced-by-capital';
import { introduceTitled } from './introduced-by-title';
import type { Mention, Recognised, TextBlock } from './mention';
import { findPersonShapes } from './persons';
import { readTokens } from './reading';
import { linkRoles } from './roles';
import { findTerms } from './terms';

/** What is known of the article beside its text. */
export interface Context {
  /** `null`: a language that we do not read; then only full names of actors are found. */
  language: Language | null;
  /** ISO date, to the month or finer; `null` when unknown. */
  date: string | null;
}

/** Longest text that is read, in UTF-16 units: about 150 pages. */
export const MAX_TEXT = 600_000;

/**
 * Share of words that may mean a term of finance from which a text is a story on money: 105 of 112 labelled articles
 * of financial news have it, half of 400 articles of all other sections do not.
 */
const MONEY_SHARE = 0.03;
/** And so many of them: two sentences with one such word are a story on nothing. */
const MONEY_WORDS = 5;

function isOnMoney(terms: readonly Candidate[], words: LanguageWords, length: number): boolean {
  const sure = terms.filter(({ key }) => !words.ordinary.has(key)).length;
  return sure >= MONEY_WORDS && sure >= MONEY_SHARE * length;
}

/** In a language that we do not read, only names that are full and no word of another tongue. */
function onlyFull(actors: readonly Candidate[]): Candidate[] {
  return actors.flatMap((candidate) => {
    const senses = candidate.senses.filter(
      (sense) => sense.flags & NameFlag.full && !(sense.flags & (NameFlag.evidence | NameFlag.family | NameFlag.role)),
    );
    return senses.length && !candidate.inflected ? [{ ...candidate, senses }] : [];
  });
}

/**
 * Find where known actors, terms and amounts are named in one article, and whom it is about.
 *
 * @param blocks text of the article's blocks, headline first; at most MAX_TEXT units together
 * @throws RangeError if the text is longer
 */
export function findMentions(blocks: readonly TextBlock[], context: Context, lexicon: Lexicon): Recognised {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > MAX_TEXT) throw new RangeError(`findMentions: ${length} characters, at most ${MAX_TEXT}`);
  const { language } = context;
  const reading = readTokens(blocks);
  const { tokens } = reading;
  const words = wordsOf(language);
  const candidates = findCandidates(reading, language, words, lexicon);
  const actors = language === null ? onlyFull(candidates.actors) : candidates.actors;
  const isHouse = ({ from, to, senses }: Candidate): boolean =>
    to - from > 1 && senses.some(({ entry }) => /^(company|organisation)$/.test(lexicon.entry(entry).kind));
  // Asked for a particle in a name only: few texts need it.
  let houses: Set<number> | null = null;
  const persons = findPersonShapes(
    reading,
    words,
    language,
    (folded) => lexicon.senses(folded).length > 0,
    (at) => {
      houses ??= new Set(actors.filter(isHouse).map(({ from }) => from));
      return houses.has(at);
    },
  );
  const desk: Desk = {
    reading,
    tokens,
    language,
    date: context.date,
    words,
    lexicon,
    persons,
    surnames: new Set(persons.map(({ to }) => tokens[to - 1]!.folded)),
    small: new Set(tokens.filter(({ shape }) => shape === 'lower').map(({ folded }) => folded)),
    personAt: new Int32Array(tokens.length).fill(-1),
    marks: [],
    markAt: new Int32Array(tokens.length).fill(-1),
    introduced: [],
    boundLetters: new Set(),
    saidNumbers: new Map(),
    onMoney: isOnMoney(candidates.terms, words, tokens.length),
    widest: Array.from({ length: tokens.length }, () => null),
    entries: new Map(),
    known: new Map(),
  };
  persons.forEach((shape, number) => {
    desk.personAt.fill(number, shape.from, shape.to);
  });
  for (const candidate of actors) {
    // Tickers and family names are no names of several words that others could lie inside of.
    if (candidate.senses.every((sense) => sense.flags & (NameFlag.ticker | NameFlag.family))) continue;
    for (let at = candidate.from; at < candidate.to; at++) {
      const widest = desk.widest[at];
      if (!widest || widest.to - widest.from < candidate.to - candidate.from) desk.widest[at] = candidate;
    }
  }

  linkNames(desk, actors, () => language !== null && introduceActors(desk));
  let amounts: AmountSpan[] = [];
  if (language !== null) {
    linkRoles(desk, candidates.roles, actors);
    introducePlainPersons(desk);
    introduceTitled(desk);
    linkLater(desk);
    linkHeadNouns(desk);
    introduceBranches(desk);
    introduceByCapital(desk);
    amounts = findAmounts(blocks, language);
    findTerms(desk, candidates.terms, amounts);
  }

  const levels = new Map<string, 1 | 2 | 3>();
  const levelOf = (id: string): 1 | 2 | 3 => {
    const known = levels.get(id);
    if (known) return known;
    // The compiler writes a term's level as its prior, in thirds.
    const level = Math.max(1, Math.round(lexicon.entry(lexicon.indexOf(id)).prior * 3)) as 1 | 2 | 3;
    levels.set(id, level);
    return level;
  };
  const mentions: Mention[] = desk.marks.map(({ from, to, ...mark }) => ({
    block: tokens[from]!.block,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    kind: mark.kind,
    id: mark.id,
    score: Math.round(mark.score * 100) / 100,
    how: mark.how,
    ...(mark.kind === 'term' ? { level: levelOf(mark.id) } : {}),
  }));
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  const all = withAmounts(mentions, amounts, blocks);
  return { mentions: all, keyActors: rankActors(blocks, all, (id) => sortOf(lexicon, id)), introduced: desk.introduced };
}

/** Sort of an entry; empty for whom no list has. */
function sortOf(lexicon: Lexicon, id: string): string {
  const number = lexicon.indexOf(id);
  return number < 0 ? '' : lexicon.entry(number).sort;
}

/** Amounts keep what of them no name or term has taken: "25 basispunten" is an amount of 25 before a term. */
function withAmounts(mentions: Mention[], amounts: readonly AmountSpan[], blocks: readonly TextBlock[]): Mention[] {
  if (!amounts.length) return mentions;
  const added: Mention[] = [];
  let at = 0;
  for (const { block, start, end, amount } of amounts) {
    while (at < mentions.length && (mentions[at]!.block < block || (mentions[at]!.block === block && mentions[at]!.end <= start))) at++;
    const other = mentions[at];
    let stop = end;
    if (other && other.block === block && other.start < end) {
      if (other.start <= start) continue;
      stop = start + blocks[block]!.text.slice(start, other.start).trimEnd().length;
      if (!/\d/.test(blocks[block]!.text.slice(start, stop))) continue;
    }
    added.push({ block, start, end: stop, kind: 'amount', id: `amount:${added.length}`, score: 1, how: 'amount', amount });
  }
  return [...mentions, ...added].sort((a, b) => a.block - b.block || a.start - b.start);
}
