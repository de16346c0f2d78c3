/**
 * Terms: words of finance, wherever no name stands. One that is also an everyday word ("share",
 * "Kurs", "action") is marked only in financial surroundings: the article speaks of money at large,
 * and its sentence holds another term, an amount, a company or a market.
 */
import type { AmountSpan } from './amounts';
import type { Candidate } from './candidates';
import { isPart, splitCompound } from './compounds';
import { type Desk, entryOf, isFree, lay, type Mark, markOn, neighbour } from './desk';
import { NameFlag, type Sense } from './lexicon';
import { GENERIC_TAILS } from './lexicons/tails';
import type { NearWords, Reach } from './lexicons/words';
import { isCapital, keyOf } from './reading';

/** Distinct unmistakable terms that make an article a financial one. */
const FINANCIAL_TERMS = 2;
/** Terms and actors of finance that leave no doubt what the article is about. */
const STRONG = 5;
/**
 * Words of text for each of them: articles on money name one in every fifty words or so, a story about a
 * concert or an election one in several hundred (measured on general and financial news, 2026-11-23).
 */
const WORDS_FOR_ONE = 110;
/** Mentions of one term that make it the topic; with twice as many it counts for two. */
const TOPIC = 3;
/** Mentions of an everyday word that make it the topic, beside so many terms that are none; with twice as many it counts for two. */
const ORDINARY_TOPIC = 5;
const SURE_BESIDE = 2;
/** After these an English or Dutch word is a verb or an adverb. */
const NO_NOUN_AFTER =
  /^(to|will|would|can|could|may|might|must|should|not|i|we|you|they|he|she|it|who|te|looking|look|looks|looked|moving|move|moved|going|go|come|coming|bring|brought|step|put|let|lets|don|didn|doesn|won|long|short)$/;
/** Letters up to which a term is also a verb ("share", "bond", "put"); longer ones of ours are not. */
const VERB_LENGTH = 7;
/** Letters of a long word. */
const LONG = 7;

interface Found {
  from: number;
  to: number;
  senses: readonly Sense[];
  ordinary: boolean;
  compound: boolean;
  /** The form of the index that was found: rules on a word hold for its other forms too. */
  key: string;
  /** The text has another form of the word than the index. */
  inflected: boolean;
}

function pick(desk: Desk, senses: readonly Sense[]): string {
  const entries = senses.map((sense) => entryOf(desk, sense.entry));
  return entries.reduce((best, entry) => (entry.id < best.id ? entry : best)).id;
}

/** How often each term is named, by its id. */
function countTerms(desk: Desk, found: readonly Found[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { senses } of found) {
    const id = pick(desk, senses);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Terms named so often that they are the topic; one named twice as often counts for two. */
function countTopics(counts: ReadonlyMap<string, number>, often: number): number {
  let topics = 0;
  for (const count of counts.values()) topics += Math.min(2, Math.floor(count / often));
  return topics;
}

/** All closed compounds that hold a term and that the index does not have as they stand. */
function findCompounds(desk: Desk, covered: Uint8Array): Found[] {
  const { tokens, language, lexicon } = desk;
  if (language !== 'nl' && language !== 'de') return [];
  const cache = new Map<string, ReturnType<typeof splitCompound>>();
  const found: Found[] = [];
  tokens.forEach((token, at) => {
    if (token.folded.length < 8 || covered[at] || desk.markAt[at] !== -1 || desk.widest[at] !== null) return;
    // A capital inside a Dutch sentence is a name.
    if (language === 'nl' && token.shape !== 'lower' && !token.opens) return;
    if ((language === 'de' && token.shape === 'mixed') || isHalf(desk, at, at + 1) || isDenied(desk, at)) return;
    let split = cache.get(token.folded);
    if (split === undefined) {
      split = splitCompound(token.folded, language, lexicon);
      cache.set(token.folded, split);
    }
    // "Sicherheitsquellen" has nothing to do with collateral: a part that is an everyday word proves nothing inside another word.
    if (split && !split.ordinary)
      found.push({
        from: at,
        to: at + 1,
        senses: split.senses,
        ordinary: split.ordinary,
        compound: true,
        key: token.folded,
        inflected: false,
      });
  });
  return found;
}

/** "share [buyback programme]": two stretches of one term that overlap are one longer mark. */
function grow(holders: (Found | undefined)[], covered: Uint8Array, from: number, to: number, senses: readonly Sense[]): void {
  const holder = holders[from] ?? holders[to - 1];
  if (!holder || (holder.from <= from && holder.to >= to)) return;
  for (let at = from; at < to; at++) if (covered[at] && holders[at] !== holder) return;
  if (!senses.some(({ entry }) => holder.senses.some((one) => one.entry === entry))) return;
  for (let at = from; at < to; at++) {
    covered[at] = 1;
    holders[at] = holder;
  }
  holder.from = Math.min(holder.from, from);
  holder.to = Math.max(holder.to, to);
}

/** A hyphenated compound is marked whole where a hyphen joins a term to other small words ("300-Millionen-Euro-Anleihe" stays the term alone). */
export function findTerms(desk: Desk, candidates: readonly Candidate[], amounts: readonly AmountSpan[]): void {
  const { tokens } = desk;
  const covered = new Uint8Array(tokens.length);
  const found: Found[] = [];
  const sorted = [...candidates].sort(
    // Of two that overlap the later one has the head of both: "full-year [earnings per share]".
    (a, b) => b.to - b.from - (a.to - a.from) || Number(a.inflected) - Number(b.inflected) || b.from - a.from,
  );
  const holders: (Found | undefined)[] = [];
  for (const { from, to, key, senses, inflected } of sorted) {
    if (!isFree(desk, from, to) && !holdsIssuer(desk, from, to, senses)) continue;
    let taken = false;
    for (let at = from; at < to; at++)
      if (covered[at] || (desk.widest[at] !== null && desk.widest[at]!.to - desk.widest[at]!.from > to - from)) taken = true;
    if (taken) {
      grow(holders, covered, from, to, senses);
      continue;
    }
    if (isNamePart(desk, from, to, senses) || isHalf(desk, from, to) || isQualifier(desk, to) || isDenied(desk, from)) continue;
    // "[in the money] markets" must not hide the money markets.
    if (to - from > 1 && isExcepted(desk, { from, to, key })) continue;
    const one = { from, to, senses, ordinary: senses.every((sense) => sense.flags & NameFlag.evidence), compound: false, key, inflected };
    for (let at = from; at < to; at++) {
      covered[at] = 1;
      holders[at] = one;
    }
    found.push(one);
  }
  found.push(...findCompounds(desk, covered));

  const sure = countTerms(
    desk,
    found.filter(({ ordinary }) => !ordinary),
  );
  const money = new Set<number>();
  const marked = desk.marks.filter((mark) => mark.kind === 'company' || mark.kind === 'market' || mark.kind === 'authority');
  for (const mark of marked) money.add(tokens[mark.from]!.sentence);
  for (const one of found) if (!one.ordinary) money.add(tokens[one.from]!.sentence);
  const inMoney = new Uint8Array(tokens.length);
  const percentAt = new Set<number>();
  const moneySentences = new Set<number>();
  const moneyAt = new Set<number>();
  const marketSentences = new Set(marked.filter(({ kind }) => kind === 'market').map(({ from }) => tokens[from]!.sentence));
  let at = 0;
  for (const { block, start, end, amount } of amounts) {
    while (at < tokens.length && (tokens[at]!.block < block || (tokens[at]!.block === block && tokens[at]!.end <= start))) at++;
    if (at === tokens.length) break;
    const { sentence } = tokens[at]!;
    money.add(sentence);
    if (amount.sort === 'percent') percentAt.add(at);
    if (amount.sort !== 'money') continue;
    moneyAt.add(at);
    moneySentences.add(sentence);
    for (let part = at; tokens[part]?.block === block && tokens[part]!.start < end; part++) inMoney[part] = 1;
  }
  // A story on one thing ("tariffs" ten times) has few different words for it.
  let topics = countTopics(sure, TOPIC);
  if (sure.size >= SURE_BESIDE)
    topics += countTopics(
      countTerms(
        desk,
        found.filter(({ ordinary }) => ordinary),
      ),
      ORDINARY_TOPIC,
    );
  const strength = sure.size + topics + new Set(marked.map((mark) => mark.id)).size;
  const onMoney = strength * WORDS_FOR_ONE >= tokens.length;
  const financial = onMoney && (sure.size >= FINANCIAL_TERMS || (sure.size >= 1 && strength >= 2));
  /** In a story about something else, a term stands beside another, an amount of money or an actor of finance, or is of several words. */
  const company = new Map<number, number>();
  for (const one of found) if (!one.ordinary) company.set(tokens[one.from]!.sentence, (company.get(tokens[one.from]!.sentence) ?? 0) + 1);
  for (const mark of marked) company.set(tokens[mark.from]!.sentence, (company.get(tokens[mark.from]!.sentence) ?? 0) + 1);
  const fits = (one: Found): boolean =>
    onMoney ||
    (!one.compound && ((desk.onMoney && !one.ordinary && one.to - one.from > 1) || (company.get(tokens[one.from]!.sentence) ?? 0) >= 2));
  const near = (sentence: number): boolean =>
    money.has(sentence) || (strength >= STRONG && (money.has(sentence - 1) || money.has(sentence + 1)));
  // A long word has fewer other senses than "share" or "put".
  const allowed = ({ from, to }: Found): boolean => {
    const { sentence, folded, gap } = tokens[from]!;
    if (money.has(sentence) && to - from > 1) return true;
    const behind = tokens[to];
    // "KPN-Übernahme", "Shell-aandeel": the term of an actor, not of another word.
    const ofActor = gap === 'hyphen' && markOn(desk, from - 1) !== null;
    // "long-term", "put forward", "to share", "we call": joined to another word, or a verb.
    if ((gap === 'hyphen' && !ofActor) || (behind?.gap === 'hyphen' && behind.sentence === sentence)) return false;
    const before = neighbour(desk, from - 1, from);
    if (before && folded.length <= VERB_LENGTH && NO_NOUN_AFTER.test(before.folded)) return false;
    if (money.has(sentence)) return true;
    return near(sentence) || (strength >= STRONG && (to - from > 1 || folded.length >= LONG));
  };
  // A word has one sense in one text (Gale, Church and Yarowsky, 1992): what settled it once holds for what follows.
  const settled = new Map<string, string>();
  for (const one of found.sort((a, b) => a.from - b.from)) {
    // "A loss of $3bn", "une amende de 2 millions": what is so much money is the word of finance, in whatever phrase.
    const counted = financial && (isCounted(desk, one, moneyAt) || isStake(desk, one, percentAt));
    if (!counted && one.to - one.from === 1 && isOrdinaryWord(desk, one) && (one.ordinary || isEasy(desk, one.senses))) continue;
    if (isGermanVerb(desk, one) || isForeign(desk, one) || isField(desk, one)) continue;
    if (one.ordinary && !counted && !(financial && allowed(one))) continue;
    if (!fits(one)) continue;
    if (!counted && isInPhrase(desk, one.from, one.to, desk.words.phrases)) continue;
    const told = otherSense(desk, one);
    if (typeof told !== 'string' && isExcepted(desk, one)) continue;
    if (typeof told === 'string') settled.set(one.key, told);
    const other = told === undefined ? settled.get(one.key) : told;
    if (other === null || (other === undefined && !isInItsSense(desk, one))) continue;
    // The currency of an amount belongs to it; points and basis points are terms of their own.
    if (inMoney[one.from]) continue;
    if (isPriceMove(desk, one, { percentAt, moneySentences, marketSentences })) continue;
    layOver(desk, {
      ...wholeOf(desk, one),
      id: other ?? pick(desk, one.senses),
      kind: 'term',
      score: one.ordinary ? 0.6 : 0.9,
      how: one.compound ? 'compound' : 'term',
    });
  }
}

/** Words that tie an amount to what it is an amount of, and those that may stand between. */
const TIES = /^(of|de|d|van|von|uber|worth)$/;
const ABOUT =
  /^(de|of|some|about|around|nearly|almost|over|up|to|at|least|more|less|than|roughly|pres|plus|moins|quelque|quelques|environ|pas|rund|etwa|fast|mehr|weniger|als|knapp|gut|ruim|bijna|ongeveer|zo|circa|zowat|meer|minder|dan)$/;
/** Words between the tie and the amount. */
const MOST_ABOUT = 3;
/** What is counted in money and nothing else, in its everyday phrases as well. */
const COUNTED: ReadonlySet<string> = new Set([
  'loss',
  'profit',
  'fine',
  'settlement',
  'debt',
  'loan',
  'dividend',
  'turnover_revenue',
  'net_profit',
  'damages',
  'compensation',
]);

/** The word with which the figure begins that a word is of ("a loss of nearly [$3bn]"); `null` where none of `figures` is. */
function figureBehind(desk: Desk, from: number, to: number, figures: ReadonlySet<number>): number | null {
  if (to - from > 1 || !TIES.test(neighbour(desk, to, from)?.folded ?? '')) return null;
  let at = to + 1;
  while (at < to + 1 + MOST_ABOUT && !figures.has(at) && ABOUT.test(neighbour(desk, at, from)?.folded ?? '')) at++;
  return figures.has(at) && desk.tokens[at]!.sentence === desk.tokens[from]!.sentence ? at : null;
}

/**
 * "Een belang van 5 procent", "einen Anteil von 14,2 Prozent an der Firma": a share of a company. In German shares of
 * anything are called so, and what stands behind tells.
 */
function isStake(desk: Desk, { from, to, senses }: Found, percentAt: ReadonlySet<number>): boolean {
  const { language, reading, tokens } = desk;
  if (language !== 'nl' && language !== 'de') return false;
  const at = figureBehind(desk, from, to, percentAt);
  if (at === null || pick(desk, senses) !== 'term:stake') return false;
  const amount = tokens[at]!;
  return OF_COMPANY[language].test(reading.blocks[amount.block]!.text.slice(amount.start, amount.start + NEAR));
}
/** Characters from the figure in which its company begins. */
const NEAR = 40;
/** What stands behind the figure. */
const OF_COMPANY: Record<'nl' | 'de', RegExp> = {
  nl: /^[\d.,]+[\s\u00a0\u202f]*(%|procent)/,
  de: /^[\d.,]+[\s\u00a0\u202f]*(%|Prozent) (an|am)\b/,
};

/** Is it so much money, said right behind it? */
function isCounted(desk: Desk, { from, to, senses }: Found, moneyAt: ReadonlySet<number>): boolean {
  return figureBehind(desk, from, to, moneyAt) !== null && COUNTED.has(pick(desk, senses).replace('term:', ''));
}

/** "Obligations du [Trésor américain]": in the name of its paper the issuer is no actor. Only a treasury is, whose name says nothing of what is sold. */
function holdsIssuer(desk: Desk, from: number, to: number, senses: readonly Sense[]): boolean {
  if (senses.some(({ flags }) => flags & NameFlag.evidence)) return false;
  const marks = new Set(Array.from({ length: to - from }, (_, part) => markOn(desk, from + part)).filter((mark) => mark !== null));
  return marks.size === 1 && [...marks].every((mark) => mark.kind === 'authority' && mark.from > from && mark.to <= to);
}

/** Lays the mark of a term, in the place of the issuer whose name is part of it. */
function layOver(desk: Desk, mark: Mark): void {
  const at = desk.markAt.subarray(mark.from, mark.to).find((number) => number !== -1);
  if (at === undefined) {
    lay(desk, mark);
    return;
  }
  const { id } = desk.marks[at]!;
  desk.known.set(id, (desk.known.get(id) ?? 1) - 1);
  desk.marks[at] = mark;
  desk.markAt.fill(at, mark.from, mark.to);
}

/** Where the whole word begins and ends: a Dutch plural has an apostrophe ("neerwaartse risico's"), and of a compound with a hyphen no half is marked where both are words of finance ("Fonds-Sparplan"). */
function wholeOf(desk: Desk, { from, to }: Found): { from: number; to: number } {
  const { language, markAt, tokens } = desk;
  if (language !== 'de' && language !== 'nl') return { from, to };
  // "150-Millionen-Euro-Überbrückungskredit": the last part of a long row is the word.
  const start = isJoined(desk, from - 1, tokens[from]!.gap) && tokens[from - 1]!.gap !== 'hyphen' ? from - 1 : from;
  let end = isJoined(desk, to, tokens[to]?.gap) && tokens[to + 1]?.gap !== 'hyphen' && !isHalf(desk, to, to + 1) ? to + 1 : to;
  const next = tokens[end];
  if (language === 'nl' && next?.folded === 's' && next.gap === 'apostrophe' && markAt[end] === -1) end++;
  return { from: start, to: end };
}

/** A word that a hyphen ties to a term and that is of finance itself. */
function isJoined({ language, lexicon, markAt, tokens }: Desk, at: number, gap: string | undefined): boolean {
  const token = tokens[at];
  return gap === 'hyphen' && language !== null && token !== undefined && markAt[at] === -1 && isPart(token.folded, language, lexicon);
}

/** "[Turnaround]-Story", "[IPO]-plannen": the first part of a compound says what kind of thing the other word is, and is no term of its own. */
function isQualifier(desk: Desk, to: number): boolean {
  const next = desk.tokens[to];
  return (desk.language === 'de' || desk.language === 'nl') && next?.gap === 'hyphen' && !isJoined(desk, to, next.gap);
}

const DENIALS = /^(niet|non|nicht|not)$/;
/** Adjectives that are denied with a word of its own. */
const DENIED = /^(beursgenoteerde?|borsennotierte[mnrs]?|listed|beherrschende[mnrs]?)$/;

/** "Niet-[beursgenoteerde] bedrijven", "die nicht [börsennotierte] Firma": the card would say the opposite. */
function isDenied(desk: Desk, from: number): boolean {
  const { gap, folded } = desk.tokens[from]!;
  const before = neighbour(desk, from - 1, from);
  if (!before || !DENIALS.test(before.folded)) return false;
  return gap === 'hyphen' || (gap === 'space' && DENIED.test(folded));
}

/** Endings of German adjectives and participles, which have no capital as nouns have ("geldpolitisch", "verschuldet"). */
const GERMAN_ADJECTIVE =
  /((ig|isch|lich|los|bar|haft|iert|end|ent|il|al|iv|ell|abel|ibel|voll|arm|nah|neutral|fest|frei)|^(ge|be|ver|uber|unter|ent|er|an|aus|nach)[a-z]{2,}t)(e[rnms]?)?$/;

/** Words between two parts of which one is shortened. */
const AND = /^(und|oder|sowie|bzw|beziehungsweise|bis|wie|en|of|noch|als)$/;

/** "Geldmarkt- und Rentenfonds", "pensioenopbouw en -uitkeringen": half a compound is another thing than the word alone. */
function isHalf({ language, reading, tokens }: Desk, from: number, to: number): boolean {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  // "short-term deposits".
  if (language === 'en' && to - from > 1 && first.gap === 'hyphen') return true;
  if (language !== 'de' && language !== 'nl') return false;
  const { text } = reading.blocks[last.block]!;
  if (/^[-\u2010\u2011](\s|,|\/)/.test(text.slice(last.end, last.end + 2))) return true;
  const before = tokens[from - 1];
  return before?.sentence === first.sentence && /\s[-\u2010\u2011]$/.test(text.slice(0, first.start)) && AND.test(before.folded);
}

/** German nouns have a capital: "betrug", "steuern", "klagen" and "punkten" are verbs. */
function isGermanVerb(desk: Desk, { from, to }: Found): boolean {
  const { shape, folded } = desk.tokens[from]!;
  return desk.language === 'de' && to - from === 1 && shape === 'lower' && !GERMAN_ADJECTIVE.test(folded);
}

/** A word that is seldom a term, in any of its forms ("tranchée" is none of "tranche"). */
const isOrdinaryWord = (desk: Desk, { from, key }: Found): boolean =>
  desk.words.ordinary.has(desk.tokens[from]!.folded) || desk.words.ordinary.has(key);

/** Departments and chairs, behind which a term is the name of a field of study or of work. */
const FIELDS =
  /^(abteilung|lehrstuhl|professur|professor|professorin|fachbereich|referat|afdeling|hoogleraar|leerstoel|vakgroep|department|faculty|lecturer|professeur|professeure|chaire|departement|maitre)$/;
const FIELD_LINKS = /^(fur|der|van|of|in|de|du|des|d|en)$/;

/** "Abteilung Makroökonomie", "professor of corporate finance": what somebody's department is called. */
function isField(desk: Desk, { from }: Found): boolean {
  const before = neighbour(desk, from - 1, from);
  if (!before) return false;
  if (FIELDS.test(before.folded)) return true;
  return FIELD_LINKS.test(before.folded) && FIELDS.test(neighbour(desk, from - 2, from)?.folded ?? '');
}

/** "Alliance des États" in a German text is no budget: German has no such accents but in borrowed words. */
const isForeign = (desk: Desk, { from, to }: Found): boolean =>
  desk.language === 'de' && to - from === 1 && /[éèêàçñ]/i.test(desk.tokens[from]!.raw.slice(0, 2));

const LINKS = new Set(['de', 'du', 'des', 'd', 'la', 'l', 'les', 'et']);
const OFFICES = new Set(
  'commission conseil direction federation autorite fonds caisse comite agence ministere office observatoire institut association union bureau cour centre banque groupement confederation societe'.split(
    ' ',
  ),
);

/** "La Commission des participations": a French body's name goes on in small letters. */
function isInOffice({ tokens }: Desk, from: number): boolean {
  const { sentence } = tokens[from]!;
  let at = from - 1;
  while (at >= 0 && tokens[at]!.sentence === sentence && LINKS.has(tokens[at]!.folded)) at--;
  const head = tokens[at];
  return at < from - 1 && head?.sentence === sentence && !head.opens && isCapital(head) && OFFICES.has(head.folded);
}

/** Letters of a word that is printed in capitals and no abbreviation. */
const LOUD = 4;
/** The same of the word beside it: "DER AKTIONÄR" is a magazine. */
const LOUD_BESIDE = 3;

/** Terms that their language prints with a capital in the middle of a sentence. */
const CAPITAL_TERMS = new Set(['bourse', 'brexit', 'reit', 'reits']);

/** Words in the longest everyday phrase. */
const PHRASE_WORDS = 6;

/** Does the term stand in one of the phrases ("in the public interest")? */
function isInPhrase(desk: Desk, from: number, to: number, phrases: ReadonlySet<string>): boolean {
  const { tokens } = desk;
  for (let start = Math.max(0, from - PHRASE_WORDS + 1); start <= from; start++) {
    if (tokens[start]!.sentence !== tokens[from]!.sentence) continue;
    let key = '';
    for (let at = start; at < Math.min(tokens.length, start + PHRASE_WORDS); at++) {
      if (tokens[at]!.sentence !== tokens[from]!.sentence) break;
      key = key ? `${key} ${tokens[at]!.folded}` : tokens[at]!.folded;
      if (at >= to - 1 && at - start >= to - from && phrases.has(key)) return true;
    }
  }
  return false;
}

interface Prices {
  /** Where percentages begin. */
  percentAt: ReadonlySet<number>;
  /** Sentences with an amount of money, and with an index or an exchange. */
  moneySentences: ReadonlySet<number>;
  marketSentences: ReadonlySet<number>;
}

/** "A gain of 2 percent", "the index closed with a loss": how a price moved, not what a company earned. */
function isPriceMove(desk: Desk, { from, to, ordinary }: Found, { percentAt, moneySentences, marketSentences }: Prices): boolean {
  if (!ordinary || to - from > 1 || !PRICE_MOVES.has(desk.tokens[from]!.folded)) return false;
  const { sentence } = desk.tokens[from]!;
  if (moneySentences.has(sentence)) return false;
  return marketSentences.has(sentence) || (OF.has(desk.tokens[to]?.folded ?? '') && percentAt.has(to + 1));
}

/** Words for profit and loss that in the language of the exchange are a move of prices. */
const PRICE_MOVES = new Set([
  'loss',
  'losses',
  'winst',
  'winsten',
  'verlies',
  'verliezen',
  'gewinn',
  'gewinne',
  'gewinnen',
  'verlust',
  'verluste',
  'verlusten',
  'perte',
  'pertes',
]);
const OF = new Set(['of', 'van', 'von', 'de']);

/** Sentences around a term that tell its sense: where one of two is meant, and where a word of its subject must stand (of 68 marks that the second sentence adds on 655 articles one in ten was wrong, of those that all the article adds one in four; judged by eye, 2026-11-28). */
const AROUND = 1;
const AROUND_NEAR = 2;
const REACH: Record<Reach, number> = { here: 0, near: AROUND_NEAR, article: Infinity };

/** What the lists tell of the word as it stands, or else of its form in the index. */
const toldOf = <T>({ tokens }: Desk, { from, to, key }: Pick<Found, 'from' | 'to' | 'key'>, rules: ReadonlyMap<string, T>): T | undefined =>
  rules.get(keyOf(tokens.slice(from, to))) ?? rules.get(key);

/** Does one of the words stand in the sentence of the term, or that many sentences around it? */
function stands({ tokens }: Desk, { from, to }: Found, { alone, pairs }: NearWords, around: number): boolean {
  const { sentence } = tokens[from]!;
  const isHere = (at: number): boolean => {
    const { folded } = tokens[at]!;
    if (alone.has(folded)) return true;
    const next = pairs.size ? tokens[at + 1] : undefined;
    return next?.sentence === tokens[at]!.sentence && pairs.has(`${folded} ${next.folded}`);
  };
  for (let at = from - 1; at >= 0 && tokens[at]!.sentence >= sentence - around; at--) if (isHere(at)) return true;
  for (let at = to; at < tokens.length && tokens[at]!.sentence <= sentence + around; at++) if (isHere(at)) return true;
  return false;
}

/** Does it stand in a phrase in which it is something else? */
function isExcepted(desk: Desk, { from, to, key }: Pick<Found, 'from' | 'to' | 'key'>): boolean {
  const except = toldOf(desk, { from, to, key }, desk.words.except);
  return except !== undefined && isInPhrase(desk, from, to, except);
}

/** Some words are a term in a few phrases only ("baril de brut"), or where the text around speaks of it (growth, of the economy). */
function isInItsSense(desk: Desk, one: Found): boolean {
  const only = toldOf(desk, one, desk.words.only);
  if (only && !isInPhrase(desk, one.from, one.to, only)) return false;
  const near = toldOf(desk, one, desk.words.near);
  return !near || stands(desk, one, near.words, REACH[near.reach]);
}

/** Beside some words it is another term: a stimulus of a central bank, a deposit on a house. `null` where it is none, `undefined` where nothing is told. */
function otherSense(desk: Desk, one: Found): string | null | undefined {
  const rule = toldOf(desk, one, desk.words.far)?.find(({ words, wide }) => stands(desk, one, words, wide ? AROUND : 0));
  if (!rule) return undefined;
  return rule.means !== null && desk.lexicon.indexOf(rule.means) >= 0 ? rule.means : null;
}

/** Does nearly every reader know it? */
const isEasy = (desk: Desk, senses: readonly Sense[]): boolean => senses.every((sense) => entryOf(desk, sense.entry).prior < 0.4);

/** Is a word with a capital part of a name that we do not know ("Capital Economics", "Credit Suisse")? German capitals say nothing. */
function isNamePart(desk: Desk, from: number, to: number, senses: readonly Sense[]): boolean {
  const { tokens, language } = desk;
  const sentence = desk.reading.sentences[tokens[from]!.sentence]!;
  const ownCapital = senses.some(({ flags }) => flags & NameFlag.capital && !(flags & NameFlag.evidence));
  // "Jackson Hole" is nobody's name; "Ms Euribor Jones" is.
  if (desk.personAt[from]! >= 0 && !(ownCapital && to - from > 1)) return true;
  // "State Street Investment Management": right behind a marked name, and one of the tails of names.
  const before = markOn(desk, from - 1);
  if (
    before &&
    before.kind !== 'term' &&
    tokens[from]!.gap === 'space' &&
    isCapital(tokens[from]!) &&
    GENERIC_TAILS.has(tokens[from]!.folded)
  )
    return true;
  if (sentence.upper) return false;
  if (language === 'fr' && isInOffice(desk, from)) return true;
  // "COASTAL PENSION FUND" in a sentence of small letters.
  if (senses.every(({ flags }) => !(flags & NameFlag.acronym)) && tokens[from]!.shape === 'upper' && tokens[from]!.raw.length >= LOUD) {
    const isLoud = (at: number, gap: string | undefined): boolean =>
      tokens[at]?.shape === 'upper' &&
      tokens[at].sentence === tokens[from]!.sentence &&
      gap === 'space' &&
      tokens[at].raw.length >= LOUD_BESIDE;
    if (isLoud(from - 1, tokens[from]!.gap) || isLoud(to, tokens[to]?.gap)) return true;
  }
  // In a headline every word has a capital; in the text such a line is a name ("Total Bond Market Index Fund").
  if (language === 'de' || (sentence.title && desk.reading.blocks[tokens[from]!.block]!.role !== 'body')) return false;
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && (token.shape === 'initial' || token.shape === 'mixed') && token.raw.length > 1;
  };
  if (to - from === 1 && CAPITAL_TERMS.has(tokens[from]!.folded) && !isName(to)) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) if (isName(at)) capitals++;
  if (!capitals) return false;
  const first = tokens[from]!;
  if (first.opens && capitals === 1 && isName(from)) {
    const right = tokens[to];
    return right !== undefined && right.sentence === first.sentence && right.gap === 'space' && isName(to) && desk.markAt[to] === -1;
  }
  // "Euribor", "introduction en Bourse": the term's own capital, no further one beside it ("Brent Spence").
  if (ownCapital) {
    const [left, right] = [tokens[from - 1], tokens[to]];
    const isUnknown = (at: number): boolean => tokens[at]!.sentence === first.sentence && isName(at) && desk.markAt[at] === -1;
    if (left && first.gap === 'space' && !left.opens && isUnknown(from - 1)) return true;
    return right !== undefined && right.gap === 'space' && isUnknown(to);
  }
  // "Le Conseil d'Administration", "de Raad van Commissarissen", "the Consumer Price Index": some print all terms of several words so; a name would go on.
  if (
    (language === 'en' ? to - from > 2 : (language === 'fr' || language === 'nl') && to - from > 1) &&
    isName(from) &&
    senses.some(({ flags }) => !(flags & NameFlag.evidence))
  ) {
    const left = tokens[from - 1];
    const beside = left !== undefined && left.sentence === first.sentence && first.gap === 'space' && !left.opens && isCapital(left);
    const right = tokens[to];
    const goesOn = language === 'en' && /^(of|for|at|and)$/.test(right?.folded ?? '');
    return beside || (right !== undefined && right.sentence === first.sentence && right.gap === 'space' && (isName(to) || goesOn));
  }
  // In the middle of a sentence a capital makes a name ("the Budget"); abbreviations are told apart by their shape.
  return true;
}
