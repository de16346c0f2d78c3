/**
 * Houses that no list has and that the article treats as one: their shares move, somebody bids for them, they
 * report, they have customers and a chief. All that the article says of one name is added up; a name is a house
 * where that makes ENOUGH, and no naming is one of a place, a person or a thing.
 *
 *   "takeover of Equiniti ... The board of Equiniti"   held 1 + named again .5                               = 1.5
 *   "Rona" seven times, once in the headline           again .75 + headline .25 + "a coûté" .5               = 1.5
 *   "De aandelen van ASML, Xantia en ING"              beside two houses 1.5 + held 1                        = 2.5
 *   "die Lilium-Aktie"                                 in German the share itself: every noun has a capital there
 */
import { isArticle, isBare, OWNER, type Reasons, readNaming, SLIGHT, STRONG, sumFor, WEAK } from './conduct';
import { isBlocked } from './blocked';
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, neighbour, once } from './desk';
import { introduce, type Said } from './introduce';
import { isNameInGerman, NO_NAME } from './german-names';
import { isCommonWord } from './no-actor';
import { isGermanWord } from './german-nouns';
import { isOnBusiness } from './introduced-persons';
import { HOMES, speaksOf } from './home-state';
import { type LexiconEntry, NameFlag } from './lexicon';
import { countryOf, GIVEN_NAMES, NO_SHORT_NAME, REGIONS, VENUES } from './lexicons/words';
import { isCompanyNoun } from './nouns';
import { isCapital, keyOf, type Token } from './reading';
import { layName, readingsOf } from './readings';
import { isTown } from './towns';
import { isOfLetter, isPart, type Row, SAME, unknownRows, widen } from './unknown-names';

/** Least sum of reasons; a name that is held and comes again has it. Set on our own labelled articles. */
const ENOUGH = STRONG + WEAK;
/** Sum from which it is one in any story that speaks of a house at all. */
const SURE = 2;
/** Letters of the shortest such name in German: two are a word for a trade ("IT-Chef"). */
const LETTERS = 3;
/** Namings from which a name is of the story, and from which it is much of it. */
const STORY = 3;
const MANY = 4;

/** Reasons without which a German word with a capital is a noun. */
const GERMAN_NAME = /^(behind|beside)$/;
/** What is a reason in German only for words that no noun looks like. */
const GERMAN_REASON = /^(held|bought|employs|whose|moves|deals|by|(owns|does) .*)$/;
/** Endings of German nouns. */
const GERMAN_NOUN = /(en|er|ung|heit|keit|schaft|tion|tat|mus|ik|nis|tum)$/;
/** Endings of English adjectives that have a capital ("Indigenous"). */
const ENGLISH_ADJECTIVE = /(ous|ish|ese|ian|ic|ist|ists)$/;
const HOUSE_AGAIN = /^(company|firm|group|groupe|societe|entreprise|enseigne|bedrijf|concern|onderneming|keten|unternehmen|konzern|firma)$/;

/** What of a state is printed with a capital and has debts and offices like a house. */
const STATES_OWN = /^(tresor|etat|staat|bund|treasury|republique|commune|land|lander|kanton|canton|region)$/;

/** A word that is written as none is: "BpfBouw", "KPMG", and in German with a letter of another language ("Bâloise"). */
const isOddShape = ({ tokens, language }: Desk, { from, to }: Row): boolean =>
  tokens.slice(from, to).some(({ shape, raw }) => shape !== 'initial' || (language === 'de' && /[à-ãåæ-õøùúûýÀ-ÃÅÆ-ÕØÙ-Û]/.test(raw)));

/** "Thüringer Sparkassen": a word of finance, so no name. */
const isTermWord = (desk: Desk, folded: string): boolean =>
  [folded, folded.slice(0, -1)].some((word) => desk.lexicon.senses(word).some(({ flags }) => flags & NameFlag.term));

/** Is the word no name of a company alone, whatever stands around it? */
const isNoName = (desk: Desk, token: Token): boolean => isWord(desk, token) || desk.lexicon.senses(token.folded).length > 0;

/** "Francs CFA": the same small noun stands before it each time, so the two are one thing. */
function isPhrase({ tokens, words }: Desk, rows: readonly Row[]): boolean {
  const [first, ...others] = rows.map(({ from }) =>
    tokens[from]!.gap === 'space' && tokens[from - 1]?.shape === 'lower' ? tokens[from - 1]!.folded : '',
  );
  if (!first || !others.length || words.function.has(first) || isCompanyNoun(first, words)) return false;
  return others.every((other) => other === first);
}

/** Can these words be no unknown house's, whatever the article says of them? */
function isExcluded(desk: Desk, rows: readonly Row[]): boolean {
  const { tokens, language } = desk;
  const { from, to } = rows[0]!;
  const key = keyOf(tokens.slice(from, to));
  // "Zuid-Holland".
  if (isPhrase(desk, rows) || REGIONS.has(key) || (to - from > 1 && isTown(key))) return true;
  if (to - from > 1) {
    if (desk.lexicon.senses(keyOf(tokens.slice(from, to))).length) return true;
    // "Der S-Bahn-Chef".
    if (tokens[from]!.raw.length === 1 && isOfLetter(desk, from + 1)) return true;
    return language === 'de' && tokens.slice(from, to).some(({ folded }) => NO_NAME.test(folded) || isTermWord(desk, folded));
  }
  const token = tokens[from]!;
  // "Tower Resources (LON: TRP)", "bons du Trésor".
  if ((token.shape === 'upper' && VENUES.has(token.folded)) || STATES_OWN.test(token.folded)) return true;
  if (language === 'en' && ENGLISH_ADJECTIVE.test(token.folded)) return true;
  if (isNoName(desk, token) || isCommonWord(token.folded)) return true;
  // "DIH-Chef Meier ... der Eigentümer DIH": letters that come again are a name too.
  const isLetters =
    token.shape === 'upper' && token.raw.length >= LETTERS && rows.length > 1 && !desk.words.compoundHeads.has(token.folded);
  return language === 'de' && !isLetters && !isNameInGerman(desk, from);
}

/** "The company", "la banque", "der Versicherer": the article speaks of a house in one word. */
const speaksOfHouse = (desk: Desk): boolean =>
  desk.tokens.some(
    ({ folded, sentence }, at) =>
      at > 0 &&
      desk.tokens[at - 1]!.sentence === sentence &&
      isArticle(desk, desk.tokens[at - 1]!.folded) &&
      (HOUSE_AGAIN.test(folded) || isCompanyNoun(folded, desk.words)),
  );

/** What the whole article says of one name. */
interface Told {
  reasons: Reasons;
  /** The naming whose sentence the card shows; `null` where all stand in headlines. */
  best: Row | null;
  isAgainst: boolean;
  /** Share of namings without an article before them. */
  bare: number;
}

function readNamings(desk: Desk, rows: readonly Row[]): Told {
  const { tokens, reading } = desk;
  const reasons: Reasons = new Map();
  const counts = { against: 0, place: 0, strong: 0, neutral: 0 };
  let best: Row | null = null;
  let most = 0;
  let bare = 0;
  let middle = 0;
  for (const row of rows) {
    const first = tokens[row.from]!;
    const { title, upper } = reading.sentences[first.sentence]!;
    const own: Reasons = new Map();
    const told = readNaming(desk, row, own);
    counts[told]++;
    for (const [sort, weight] of own) reasons.set(sort, Math.max(reasons.get(sort) ?? weight, weight));
    if (isBare(desk, row)) bare++;
    if (title || upper) continue;
    if (!first.opens || row.to - row.from > 1 || first.shape !== 'initial') middle++;
    // The sentence that says most of it, the first of equals.
    const says = sumFor(own);
    if (best === null || says > most) {
      best = row;
      most = says;
    }
  }
  const verbs = [...reasons.keys()].filter((sort) => sort.startsWith('does ')).length;
  // A name that only opens sentences has a capital like any word; two verbs of houses behind it tell it from one.
  const isWord = middle === 0 && (rows.length < STORY || verbs < 2);
  // In French "à" stands before whom something is sold to as well.
  const isPlace = counts.place > 0 && counts.place >= counts.strong + (desk.language === 'fr' && counts.strong ? 1 : 0);
  if (rows.length > 1) reasons.set('again', rows.length >= MANY ? WEAK + SLIGHT : WEAK);
  if (rows.some((row) => tokens[row.from]!.block === 0)) reasons.set('headline', SLIGHT);
  if (rows.every((row) => isOddShape(desk, row))) reasons.set('shape', SLIGHT);
  return { reasons, best, isAgainst: isWord || isPlace || counts.against > 0, bare: bare / rows.length };
}

/** Is there more than one reason, one of which only houses give, or more than two? How often it is named is none. */
const isTelling = ({ reasons }: Told): boolean =>
  [...reasons].reduce((sum, [sort, weight]) => (/^(again|headline|shape)$/.test(sort) ? sum : sum + weight), 0) > STRONG;

/** "[Saint] Sass": does another word that is none of the language stand right beside it? */
function hasNameBeside(desk: Desk, { from, to }: Row): boolean {
  const [left, right] = [neighbour(desk, from - 1, from), neighbour(desk, to, from)];
  const isOne = (token: Token | null, gap: Token['gap'] | undefined): boolean =>
    token !== null && gap === 'space' && isCapital(token) && !token.opens && !isGermanWord(token.folded);
  return isOne(left, desk.tokens[from]!.gap) || isOne(right, right?.gap);
}

/** Is this a name in German, and no noun? */
function isGermanName(desk: Desk, rows: readonly Row[], { reasons, bare }: Told): boolean {
  const { from, to } = rows[0]!;
  const sorts = [...reasons.keys()];
  if (sorts.some((sort) => GERMAN_NAME.test(sort))) return true;
  // No word of the language, without an article, and no half of a name.
  if (bare >= SAME && desk.tokens.slice(from, to).every(({ folded }) => !isGermanWord(folded)))
    return rows.every((row) => !hasNameBeside(desk, row));
  // Two words that always stand together, a word of another language's letters.
  if ((to - from > 1 || reasons.has('shape')) && sorts.some((sort) => GERMAN_REASON.test(sort))) return true;
  return reasons.has('held') && rows.length >= STORY && bare >= SAME && !GERMAN_NOUN.test(desk.tokens[to - 1]!.folded);
}

/** What is asked once an article, and only where a name hangs on it. */
interface Story {
  hasHouse: () => boolean;
  onMarket: () => boolean;
  onBusiness: () => boolean;
}

/** Is the name a house's by all that the article says of it? */
function isHouse(rows: readonly Row[], { reasons }: Told, story: Story): boolean {
  const { from, to } = rows[0]!;
  // Named once, a name needs a row of houses or a price beside it, a house that buys it, or a person who works there.
  if (rows.length === 1 && !['beside', 'moves', 'bought', 'employs'].some((sort) => reasons.has(sort))) return false;
  let sum = [...reasons.values()].reduce((all, weight) => all + weight, 0);
  if (reasons.has('moves') && story.onMarket()) sum += WEAK;
  // A name of several words is no word, so two namings of it are as good as three of one.
  const comesBack = rows.length >= (to - from > 1 ? STORY - 1 : STORY);
  if (sum < ENOUGH && sum >= ENOUGH - WEAK && comesBack && story.hasHouse()) sum += WEAK;
  if (sum < ENOUGH) return false;
  const isSure = rows.length > 1 && (reasons.has('held') || reasons.has('behind') || (sum >= SURE && story.hasHouse()));
  return isSure || story.onBusiness();
}

/** The sentence of a naming, which its card shows. */
function sentenceOf({ reading, tokens }: Desk, at: number): Said {
  const { from, to } = reading.sentences[tokens[at]!.sentence]!;
  return { from, to };
}

/** Adds a naming to the others of its name. */
function addTo<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const same = groups.get(key);
  if (same) same.push(one);
  else groups.set(key, [one]);
}

/**
 * Lays a mark on each naming of every unknown name that the article treats as a house, and of every name of a company
 * of the index that was not believed before: of the index where it is the only one and of a country that the article
 * or its language speaks for, else the text's own.
 */
export function introduceByConduct(desk: Desk, candidates: readonly Candidate[]): void {
  const { tokens, language } = desk;
  if (language === null) return;
  const story: Story = {
    hasHouse: once(() => speaksOfHouse(desk)),
    onMarket: once(() => desk.marks.some(({ kind }) => kind === 'market')),
    onBusiness: once(() => isOnBusiness(desk)),
  };
  const groups = new Map<string, Row[]>();
  for (const row of unknownRows(desk)) addTo(groups, keyOf(tokens.slice(row.from, row.to)), row);
  // "Crest" of Crest Nicholson is its short name; "Geingob" after "Hage Geingob" may be a surname.
  const firsts = new Set(desk.marks.map((mark) => tokens[mark.from]!.folded));
  const lasts = new Set([...groups.values()].filter(([row]) => row!.to - row!.from > 1).map(([row]) => tokens[row!.to - 1]!.folded));
  for (const group of groups.values()) {
    const rows = language === 'de' ? widen(desk, group) : group;
    if (!rows.length) continue;
    const { from, to } = rows[0]!;
    const { folded } = tokens[from]!;
    if (to - from === 1 && firsts.has(folded)) continue;
    if (isExcluded(desk, rows)) continue;
    const told = readNamings(desk, rows);
    // "Bij Xantia", "Koninklijke Xantia": what only houses have tells the short name of one from a surname.
    if (to - from === 1 && lasts.has(folded) && !isTelling(told)) continue;
    if (told.best === null || told.isAgainst || (language === 'de' && !isGermanName(desk, rows, told))) continue;
    if (!isHouse(rows, told, story)) continue;
    const said = sentenceOf(desk, told.best.from);
    for (const row of rows) if (isFree(desk, row.from, row.to)) introduce(desk, row.from, row.to, 'company', said);
  }
  linkByConduct(desk, candidates, story, firsts);
  if (language === 'de') introduceShares(desk);
}

/** Names of companies of the index that nothing else has made believed ("Genting", a small one of that name). */
function linkByConduct(desk: Desk, candidates: readonly Candidate[], story: Story, firsts: ReadonlySet<string>): void {
  const { tokens, language } = desk;
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { from, to, key, senses } = candidate;
    const first = tokens[from]!;
    const widest = desk.widest[from];
    if (candidate.inflected || !isFree(desk, from, to) || desk.personAt[from]! >= 0 || first.shape === 'lower') continue;
    if (widest?.from !== from || widest.to !== to || senses.some(({ flags }) => flags & NameFlag.ticker)) continue;
    if (senses.some(({ entry }) => entryOf(desk, entry).kind !== 'company')) continue;
    if (to - from === 1 && (firsts.has(key) || isWord(desk, first))) continue;
    addTo(groups, key, candidate);
  }
  for (const rows of groups.values()) {
    if (rows.some((row) => isBlocked(desk, row, 'company')) || isPhrase(desk, rows)) continue;
    const told = readNamings(desk, rows);
    // "Eigner Genting": of a name that a company bears it says that this one is meant.
    if (rows.some(({ from }) => OWNER.test(neighbour(desk, from - 1, from)?.folded ?? ''))) told.reasons.set('owner', STRONG);
    else if (language === 'de' && !isGermanName(desk, rows, told)) continue;
    if (told.best === null || told.isAgainst || !isHouse(rows, told, story)) continue;
    const [only, ...others] = readingsOf(desk, rows[0]!);
    const entry = only && !others.length && isNear(desk, only.entry) ? only.entry : null;
    const said = sentenceOf(desk, told.best.from);
    for (const row of rows)
      if (entry) layName(desk, row, entry, LINKED, 'short');
      else introduce(desk, row.from, row.to, 'company', said);
  }
}
/** Score of such a mark: it is believed, by reasons that an unknown name has too. */
const LINKED = 0.6;

/** A word that is no name, though a small company bears it. */
const isWord = (desk: Desk, token: Token): boolean =>
  token.raw.length < 3 ||
  GIVEN_NAMES.has(token.folded) ||
  NO_SHORT_NAME.has(token.folded) ||
  desk.surnames.has(token.folded) ||
  desk.small.has(token.folded) ||
  desk.words.function.has(token.folded) ||
  isCompanyNoun(token.folded, desk.words) ||
  countryOf(token.folded) !== null;

/** Is it of a country that the article speaks of, or of the article's language? */
const isNear = (desk: Desk, { country }: LexiconEntry): boolean =>
  country !== null && ((desk.language !== null && HOMES[desk.language].includes(country)) || speaksOf(desk, country));

/** First parts of such compounds that are a trade, not a name ("Chip-Aktie", "Bank-Aktie"). */
const TRADE =
  /^(chip|bank|banken|tech|technologie|auto|internet|software|biotech|pharma|solar|stahl|energie|immobilien|versicherungs|versorger|medien|rustungs|gold|minen|luxus|einzelhandels|halbleiter|wachstums|dividenden|qualitats|standard|vorzugs|stamm|einzel|neben|us|eu|ki|ai|cannabis|wasserstoff|t|a|b|h|favoriten|turnaround|pennystock|meme|hype|reise|konsum|telekom|telekommunikations|industrie|bau|krypto|bitcoin|finanz|zykliker|hightech|top|small|mid|blue)$/;

/** "die Lilium-Aktie": in German the share itself says that its name is a company's. */
function introduceShares(desk: Desk): void {
  const { tokens } = desk;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const head = tokens[at + 1]!;
    if (head.gap !== 'hyphen' || !/^(aktie|papiere|anteilsscheine)$/.test(head.folded) || !isPart(desk, at)) continue;
    const token = tokens[at]!;
    if (!isCapital(token) || TRADE.test(token.folded) || isNoName(desk, token)) continue;
    if (token.gap === 'hyphen' || token.gap === 'tight') continue;
    introduce(desk, at, at + 1, 'company', sentenceOf(desk, at));
  }
}
