/**
 * Names that are also words, and tickers. Each needs reasons (`evidence.ts`), and one well supported
 * mention of a name speaks for the others of it.
 */
import type { Candidate } from './candidates';
import { type Desk, entryById, entryOf, isFree, lay, markOn, neighbour } from './desk';
import { isBlocked } from './blocked';
import { BASE, marksInRow, MEDIA, THRESHOLD, weighCompany, weighForm, weighPrior } from './evidence';
import { isCompanyNoun } from './nouns';
import { type LexiconEntry, NameFlag } from './lexicon';
import { countriesSpokenOf, countryAt, HOMES, NATIONAL } from './home-state';
import { CALENDAR, VENUES } from './lexicons/words';
import { MARGIN, type Reading, isAnyOfSuch, isInsideWider, isPartOf, layName, readingsOf } from './readings';
import { isCapital } from './reading';
import type { ShortNames } from './short-names';

/** A name that is no other word, but stands where its capital says nothing, or is of a rare actor. */
const UNFLAGGED = 0.3;

/** Letters from which the name of a body of state is a word of its own. */
const LONG_NAME = 12;

/** What the words around a name say when they say nothing but that no sentence starts here. */
const NO_REASON = 0.1;

/** Words on each side in which another country speaks against a body of state. */
const AROUND = 40;

/** What a verb of saying or doing behind a name says. */
const SPEAKS = 0.2;
/** Form that only companies have: shares, a chief, a noun for one before the name. */
const STRONG = 0.25;

/** "The lender had reported", in an article that has named no company yet: whose name is a word is the one that is meant. */
function hasUnnamedHouse({ language, tokens, words }: Desk): boolean {
  if (language === 'de') return false;
  return tokens.some(
    (token, at) =>
      token.opens &&
      /^(the|de|het|le|la|l)$/.test(token.folded) &&
      tokens[at + 1]?.shape === 'lower' &&
      isCompanyNoun(tokens[at + 1]!.folded, words) &&
      tokens[at + 2]?.shape === 'lower',
  );
}

function isAbroad(desk: Desk, at: number, entry: LexiconEntry): boolean {
  let other = false;
  for (let near = Math.max(0, at - AROUND); near < Math.min(desk.tokens.length, at + AROUND); near++) {
    const country = countryAt(desk, desk.tokens[near]!);
    if (country === entry.country) return false;
    if (country) other = true;
  }
  return other;
}

/** By so much of its prior another actor of the same name is the one that news means. */
const BETTER_KNOWN = 0.2;
/** What it says for one of several actors of a name that the text has named in full. */
const NAMED = 0.3;
/** What speaks against a body of a country of which the text says nothing, in another country's language. */
const FOREIGN = 0.25;
/** A few letters stand for many things: so much more against such a body, and up to so many of them. */
const FEW = 0.2;
const FEW_LETTERS = 4;
/** Prior from which letters are known everywhere (EU, RTL). */
const KNOWN_BY_LETTERS = 0.6;

/** Prior of a company below which news of another country hardly means it by a word of its own ("Dasa"). */
const LITTLE_KNOWN = 0.4;

/** Is it another country than those of the language, one of which the text says nothing? */
const isUnspoken = ({ language }: Desk, country: string | null, spoken: ReadonlyMap<string, number>): boolean =>
  language !== null && country !== null && country !== 'EU' && !HOMES[language].includes(country) && !spoken.has(country);

/** "a bid from BGH" in an English text that never speaks of Germany is not from its highest court. */
const isForeign = (
  desk: Desk,
  { kind, country, sort, prior }: LexiconEntry,
  spoken: ReadonlyMap<string, number>,
  aWord: boolean,
  letters: boolean,
): boolean =>
  (kind === 'authority' ||
    (letters && kind === 'organisation') ||
    (aWord && kind === 'company' && prior < LITTLE_KNOWN) ||
    sort === 'magazine' ||
    NATIONAL.test(sort)) &&
  isUnspoken(desk, country, spoken);

/** Prior of a company below which its letters mean another one abroad. */
const KNOWN_ABROAD = 0.88;

/** "Im Motorenwerk der ATB" of Austria, and the Arab Tunisian Bank: shares and a chief say that it is a company, not which. */
const isLettersAbroad = (desk: Desk, { entry, sense }: Reading, spoken: ReadonlyMap<string, number>): boolean =>
  entry.kind === 'company' &&
  (sense.flags & NameFlag.evidence) !== 0 &&
  entry.prior < KNOWN_ABROAD &&
  isUnspoken(desk, entry.country, spoken) &&
  !desk.known.has(entry.id);

/** What a noun for a firm says against a body abroad: more than the form of a name, which the noun gives too. */
const OTHER_KIND = 0.9;

/** Does a noun for a firm stand here, right before its name? */
function isFirmNoun(desk: Desk, at: number): boolean {
  const noun = neighbour(desk, at, at + 1);
  return noun !== null && desk.tokens[at + 1]!.gap === 'space' && FIRM.test(noun.folded);
}
const FIRM =
  /^([a-z]*(konzern|hersteller|versicherer|investor|firma|bedrijf|fabrikant|verzekeraar|investeerder|keten|concern)|firm|company|investor|insurer|lender|retailer|maker|groupe|societe|entreprise|assureur|fabricant|investisseur)$/;

/** What being of the article's own country says for one of two houses of one name. */
const HOME = 0.25;
/** The same of two companies: it outweighs the higher rank of a larger one abroad (Metro of Düsseldorf and of Montreal). */
const HOME_COMPANY = 0.3;
/** Companies of one country that make it the article's own. */
const AT_HOME = 3;

/** Of bodies of state and those who lead them two are enough: they are of the state that the article is about. */
const OF_STATE = 2;

/** The country of most actors of some kinds named so far; `null` where none has `least` of them and half of all. */
function mostOf(desk: Desk, kinds: RegExp, least: number): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const id of desk.known.keys()) {
    const entry = entryById(desk, id);
    if (!entry || !kinds.test(entry.kind) || entry.country === null) continue;
    counts.set(entry.country, (counts.get(entry.country) ?? 0) + 1);
    all++;
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most && most[1] >= least && most[1] * 2 > all ? most[0] : null;
}

/** The country of whose money alone the article speaks ("$60 a share" and no euro): only dollars say one. */
function moneyOf(desk: Desk): 'US' | null {
  let dollars = 0;
  for (const { folded, raw } of desk.tokens) {
    if (/^(euro|euros|eur|pfund|pound|pounds|ponden|pence|franken|francs|yen)$/.test(folded)) return null;
    if (raw === '$' || folded === 'dollar' || folded === 'dollars') dollars++;
  }
  return dollars >= 2 && !desk.reading.blocks.some(({ text }) => /[€£]/.test(text)) ? 'US' : null;
}

/** Is an actor of this prior better known than each other of its name, by far? */
const isBetterKnown = (prior: number, readings: readonly { entry: LexiconEntry }[]): boolean =>
  readings.every(({ entry }) => entry.prior === prior || prior - entry.prior >= BETTER_KNOWN);

/** Is this the country that settles which of two houses is meant: that of the language, or of the only money? */
function isHome(desk: Desk, { country, prior }: LexiconEntry, readings: readonly { entry: LexiconEntry }[], money: 'US' | null): boolean {
  if (desk.language === null || country === null) return false;
  // "the private equity firm EQT": English is written everywhere, so it means the better known of two by far.
  if (desk.language === 'en' && readings.every(({ entry }) => entry.kind === 'company' && entry.sort !== 'stock_exchange')) {
    if (readings.some(({ entry }) => entry.prior - prior >= BETTER_KNOWN)) return false;
    if (isBetterKnown(prior, readings)) return true;
  }
  const own = readings.some(({ entry }) => entry.country !== null && HOMES[desk.language!].includes(entry.country));
  if (!own && money === null) return readings.every(({ entry }) => entry.kind === 'company') && isBetterKnown(prior, readings);
  return own ? HOMES[desk.language].includes(country) : country === money;
}

/** A small word with a capital amid a sentence ("shares of Next fell"): then a name, if more speaks for it. */
function isNamedAmid(desk: Desk, { from, to }: Candidate): boolean {
  const first = desk.tokens[from]!;
  const sentence = desk.reading.sentences[first.sentence]!;
  if (desk.language === 'de' || first.shape !== 'initial' || first.opens || sentence.title || sentence.upper || first.gap !== 'space')
    return false;
  const right = neighbour(desk, to, from);
  // "Next Generation", "The Next Web": a title or a longer name.
  return !(right?.gap === 'space' && isCapital(right)) && !isCapital(desk.tokens[from - 1]!);
}

/** The same at the start of a sentence, where what follows is said of a company only ("Next plc", "Next said:", "Next shares rose"). */
function isNamedFirst(desk: Desk, { from, to }: Candidate): boolean {
  const right = neighbour(desk, to, from);
  if (desk.language !== 'en' || right?.gap !== 'space') return false;
  if (
    right.folded === 'plc' ||
    right.folded === 'shares' ||
    (right.shape === 'lower' && /^(said|says|warned|reported)$/.test(right.folded))
  )
    return true;
  // "Next was 51p lower at £18.67".
  const { text } = desk.reading.blocks[right.block]!;
  return /^(was|were|fell|rose|gained|lost|slipped|climbed|added|dropped|jumped|closed|ended) (by |up |down )?\d[\d.,]*(p|%| per cent| percent| pence)/.test(
    text.slice(right.start, right.start + 40),
  );
}

/** Others of its trade that make it likely ("Ford" beside Volkswagen and BMW). */
const OF_TRADE = 2;
function weighTrade(entry: LexiconEntry, trades: ReadonlyMap<string, ReadonlySet<string>>): number {
  const trade = tradeOf(entry);
  if (trade === null || [...(trades.get(trade) ?? [])].filter((id) => id !== entry.id).length < OF_TRADE) return 0;
  return entry.kind === 'company' ? 0.15 : PARTIES;
}
/** The same of parties of one country ("Groen" beside N-VA and CD&V): who names two of them speaks of politics there. */
const PARTIES = 0.3;

/** What it does, by which others are its like; `null` for whom others say nothing. */
const tradeOf = ({ kind, sort, country }: LexiconEntry): string | null =>
  kind === 'company' && sort ? sort : sort === 'party' ? `party ${country}` : null;

/** A name that is no word, of a company in an index that the article names or of the country of most others ("Proximus realiseerde ..." in a story on the Bel20). */
const weighIndex = (desk: Desk, { entry, sense }: Reading, home: string | null): number =>
  !(sense.flags & NameFlag.evidence) &&
  ((home !== null && entry.country === home) || entry.related.some((id) => desk.known.has(id) && entryById(desk, id)?.kind === 'market'))
    ? 0.15
    : 0;

/** A name that is a word too, with a capital amid a sentence, of a company in an index that the article names ("Unite" beside the FTSE 100). */
const weighCapital = (desk: Desk, { from }: Candidate, { entry, sense }: Reading): number => {
  const first = desk.tokens[from]!;
  const sentence = desk.reading.sentences[first.sentence]!;
  if (desk.language === 'de' || !(sense.flags & NameFlag.evidence) || entry.kind !== 'company' || entry.prior < 0.5) return 0;
  if (first.shape === 'lower' || first.opens || sentence.title || sentence.upper) return 0;
  return entry.related.some((id) => desk.known.has(id) && entryById(desk, id)?.kind === 'market') ? 0.15 : 0;
};

/** An index beside another one that the article names ("de Nasdaq" beside the S&P 500). */
const weighBesideIndex = (desk: Desk, { entry }: Reading): number =>
  entry.sort === 'index' && [...desk.known.keys()].some((id) => id !== entry.id && entryById(desk, id)?.sort === 'index') ? 0.4 : 0;

/** Days and months; "Mars" is one in French only. */
const isCalendar = (desk: Desk, key: string): boolean => CALENDAR.has(key) && !(key === 'mars' && desk.language !== 'fr');

/** A paper whose name is an article and a noun, where a sentence begins so and no verb of saying follows. */
function isArticleFirst(desk: Desk, { from, to }: Candidate, { sort }: LexiconEntry): boolean {
  const first = desk.tokens[from]!;
  if (!MEDIA.test(sort) || to - from < 2 || !first.opens || !desk.words.function.has(first.folded)) return false;
  const next = neighbour(desk, to, from);
  return next !== null && next.shape === 'lower' && !desk.words.say.has(next.folded);
}

/** "Die Telekom" in an article on Telekom Austria is hardly the German one: the word begins the name of another company that the text has in full. */
function isShortOfOther(desk: Desk, { from, to, key }: Candidate, entry: LexiconEntry): boolean {
  if (to - from > 1 || desk.known.has(entry.id)) return false;
  return desk.marks.some((mark) => {
    if (mark.kind !== 'company' || mark.to - mark.from < 2 || desk.tokens[mark.from]!.folded !== key) return false;
    const whole = entryById(desk, mark.id);
    return whole !== null && !isPartOf(whole, entry);
  });
}

/** Names that are also words: each needs reasons. */
export function linkWeak(desk: Desk, candidates: readonly Candidate[], short: ShortNames): void {
  const { tokens, words } = desk;
  const counts = new Map<string, number>();
  for (const { from, key } of candidates) if (!tokens[from]!.opens) counts.set(key, (counts.get(key) ?? 0) + 1);
  const companies = new Set(
    desk.marks.filter((mark) => mark.kind === 'company' || mark.kind === 'market' || mark.kind === 'authority').map((mark) => mark.id),
  ).size;
  // At the start of a sentence too, if not only there.
  const isNamedTwice = ({ key }: Candidate): boolean =>
    (counts.get(key) ?? 0) >= 1 && candidates.filter((one) => one.key === key).length >= 2;
  const home = mostOf(desk, /^company$/, AT_HOME);
  const state = mostOf(desk, /^(authority|person)$/, OF_STATE);
  const money = moneyOf(desk);
  const trades = new Map<string, Set<string>>();
  for (const id of desk.known.keys()) {
    const entry = entryById(desk, id);
    const trade = entry && tradeOf(entry);
    if (trade) trades.set(trade, (trades.get(trade) ?? new Set()).add(id));
  }
  const spoken = countriesSpokenOf(desk);
  const firms = new Set(candidates.filter(({ from }) => isFirmNoun(desk, from - 1)).map(({ key }) => key));
  const sought = !desk.marks.some((mark) => mark.kind === 'company') && hasUnnamedHouse(desk);
  const waiting: { candidate: Candidate; readings: { entry: LexiconEntry; score: number }[] }[] = [];
  for (const candidate of candidates) {
    if (!isFree(desk, candidate.from, candidate.to) || isInsideWider(desk, candidate)) continue;
    const first = tokens[candidate.from]!;
    const single = candidate.to - candidate.from === 1;
    // "MAN fielen" in German is no word said loudly.
    const isLetters = desk.language === 'de' && first.shape === 'upper' && !desk.reading.sentences[first.sentence]!.upper;
    const small =
      single && !isLetters && words.function.has(candidate.key) && !isNamedAmid(desk, candidate) && !isNamedFirst(desk, candidate);
    if (
      single &&
      (small ||
        desk.boundLetters.has(candidate.key) ||
        isCalendar(desk, candidate.key) ||
        short.has(candidate.key) ||
        desk.personAt[candidate.from]! >= 0)
    )
      continue;
    // "Telekom-Krösus": the first part of a German word says nothing of a trade.
    const compound = neighbour(desk, candidate.to, candidate.from)?.gap === 'hyphen';
    const every = readingsOf(desk, candidate);
    // "Celsius" where the text has Celsius Network in full is that one.
    const named = every.filter(({ entry }) => desk.known.has(entry.id));
    const all = named.length === 1 ? named : every;
    const alone = all.length === 1;
    const isFewLetters = single && first.shape === 'upper' && first.raw.length <= FEW_LETTERS;
    const outOfRow = isFewLetters && !marksInRow(desk, candidate.from, candidate.to).length;
    const readings = all
      .filter(
        ({ entry, sense }) =>
          entry.kind !== 'person' &&
          !(single && isCompanyNoun(candidate.key, words) && entry.prior < 0.9) &&
          !(sense.flags & NameFlag.role),
      )
      .map((reading) => {
        // "Economische Zaken" beside British ministers is not the Dutch one.
        const abroad = reading.entry.kind === 'authority' && isAbroad(desk, candidate.from, reading.entry) ? 0.4 : 0;
        const form = weighForm(desk, candidate, reading.entry);
        // "Steinhoff shares", "the share price of Steinhoff": a company all the same, wherever it is at home.
        const listed = reading.entry.kind === 'company' && form >= STRONG;
        const letters = isFewLetters && reading.entry.prior < KNOWN_BY_LETTERS;
        const foreign = !listed && isForeign(desk, reading.entry, spoken, single && alone, letters) ? FOREIGN + (letters ? FEW : 0) : 0;
        // "Die Zeit drängt": a paper that is called as the word is, at the start of a sentence, and nobody speaks.
        const noPaper = isArticleFirst(desk, candidate, reading.entry) ? 0.3 : 0;
        let score = -abroad - foreign - noPaper + (reading.sense.flags & NameFlag.evidence ? BASE : UNFLAGGED) + (single ? 0 : 0.3);
        const company =
          weighCompany(desk, reading.entry) +
          (compound ? 0 : weighTrade(reading.entry, trades)) +
          weighIndex(desk, reading, home) +
          weighBesideIndex(desk, reading) +
          weighCapital(desk, candidate, reading);
        // "Bundeskabinett": so long a word of a body is no other's.
        if (single && candidate.key.length >= LONG_NAME && reading.entry.kind === 'authority' && !(reading.sense.flags & NameFlag.evidence))
          score += 0.2;
        if (outOfRow && company <= 0 && isLettersAbroad(desk, reading, spoken)) score -= FOREIGN + FEW;
        // "Der russische Investor SCP": no planning office.
        if (
          outOfRow &&
          firms.has(candidate.key) &&
          /^(authority|organisation)$/.test(reading.entry.kind) &&
          isUnspoken(desk, reading.entry.country, spoken)
        )
          score -= OTHER_KIND;
        score += form + company + weighPrior(reading.entry) + (all.length < every.length ? NAMED : 0);
        // "Vor-Corona-Niveau": a word that comes again in a story on companies is no name for that.
        if (single && first.shape !== 'upper' && reading.sense.flags & NameFlag.evidence && form <= NO_REASON && !company) score -= 0.15;
        if (single && reading.sense.flags & NameFlag.acronym)
          score += first.shape === 'upper' && !desk.reading.sentences[first.sentence]!.upper ? 0.1 : 0;
        if ((counts.get(candidate.key) ?? 0) >= 2) score += 0.1;
        if (sought && reading.entry.kind === 'company' && form >= SPEAKS && isNamedTwice(candidate)) score += 0.2;
        if (reading.sense.flags & NameFlag.full && candidate.senses.filter((one) => !(one.flags & NameFlag.ticker)).length > 1)
          score += MARGIN;
        if (single && desk.small.has(candidate.key)) score -= 0.15;
        if (companies >= 2) score += 0.1;
        if (isAnyOfSuch(desk, candidate)) score -= 0.3;
        return { entry: reading.entry, score };
      });
    if (!readings.length) continue;
    // Two houses of one name ("Merck"): the one at home where most of the others are, or else where the language is.
    if (readings.length > 1)
      for (const reading of readings) {
        const { country, kind } = reading.entry;
        const own = kind === 'authority' && state !== null ? state : home;
        if (country !== null && (own === null ? isHome(desk, reading.entry, readings, money) : country === own))
          reading.score += kind === 'company' ? HOME_COMPANY : HOME;
      }
    readings.sort((a, b) => b.score - a.score);
    if (isBlocked(desk, candidate, readings[0]!.entry.kind) || isShortOfOther(desk, candidate, readings[0]!.entry)) continue;
    waiting.push({ candidate, readings });
  }
  // The best supported mention of a name speaks for the others of it.
  const believed = new Map<string, { entry: LexiconEntry; score: number }>();
  for (const { candidate, readings } of waiting) {
    const [best, second] = readings;
    if (!best || best.score < THRESHOLD || (second && best.score - second.score < MARGIN && second.entry.id !== best.entry.id)) continue;
    const before = believed.get(candidate.key);
    if (!before || before.score < best.score) believed.set(candidate.key, best);
  }
  for (const { candidate, readings } of waiting) {
    const best = believed.get(candidate.key);
    if (!best || !isFree(desk, candidate.from, candidate.to)) continue;
    const own = readings.find(({ entry }) => entry.id === best.entry.id);
    if (!own || own.score + 0.3 < THRESHOLD) continue;
    layName(desk, candidate, best.entry, Math.max(own.score, THRESHOLD), 'short');
  }
}

/** "$AAPL" and "(NASDAQ: AAPL)". */
export function linkTickers(desk: Desk, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const senses = candidate.senses.filter((sense) => sense.flags & NameFlag.ticker);
    if (!senses.length || candidate.to - candidate.from !== 1 || !isFree(desk, candidate.from, candidate.to)) continue;
    const first = desk.tokens[candidate.from]!;
    const left = neighbour(desk, candidate.from - 1, candidate.from);
    const dollar = left?.raw === '$' && first.gap === 'tight';
    const venue =
      left &&
      VENUES.has(left.folded) &&
      (left.gap === 'open' || /^\s*:\s*$/.test(desk.reading.blocks[first.block]!.text.slice(left.end, first.start)));
    if (!dollar && !venue) continue;
    const entries = senses.map((sense) => entryOf(desk, sense.entry));
    const known = entries.filter((entry) => desk.known.has(entry.id));
    const pick = known.length === 1 ? known[0]! : entries.length === 1 ? entries[0]! : null;
    // "Allergan (NYSE: AGN)": the letters of the company before the bracket, whoever bears them today.
    const open = left?.gap === 'open' ? candidate.from - 1 : candidate.from;
    const named = venue ? markOn(desk, open - 1) : null;
    if (named?.kind === 'company' && named.id !== pick?.id) continue;
    if (pick) lay(desk, { from: candidate.from, to: candidate.to, id: pick.id, kind: pick.kind, score: 0.9, how: 'short' });
  }
}
