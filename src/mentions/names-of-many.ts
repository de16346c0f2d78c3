/**
 * Longer names of which the index has a part only, told by the words that many houses share: "Saudi [National Bank]",
 * "Arch [Capital Group]", "Postal Savings [Bank of China]", "Baumann & [Cie]", "Five Star [Bancorp] Inc.". One capital
 * beside such words makes another house of them, where it would say little beside a name of its own.
 *
 * Found by hiding each house of several words from the matcher and looking who else was then found in its name.
 */
import { foldName } from '../language/words';
import { type Desk, entryOf, markOn, neighbour } from './desk';
import type { Candidate } from './candidates';
import { isGermanWord, isOfTown } from './german-nouns';
import { NameFlag } from './lexicon';
import { GENERIC_TAILS, isTailOfOther } from './lexicons/tails';
import { ANDS, countryOf, LEGAL_FORMS, REGIONS } from './lexicons/words';
import type { Place } from './longer-names';
import { isCompanyNoun, isHarmless } from './nouns';
import { isCapital, type Token } from './reading';
import { isFixedPair } from './word-places';

/** Words of names that are no name: what a house is, where it is, how large it calls itself. */
const OF_MANY =
  /^(first|national|nationale|central|centrale|federal|state|royal|general|united|global|international|international[ea]|people|peoples|cooperative|development|public|power|congress|chamber|commerce|reserve|commercial|industrial|agricultural|department|supreme|treasury|healthcare|energy|export|import|savings|bank|banque|banco|banca|bancorp|board|council|party|union|exchange|commissions?|community|airlines|railways?|society|university|company|corporation)$/;

/** Whole words that many names share, beside company nouns and the tails of names. */
const isShared = (desk: Desk, word: string): boolean =>
  OF_MANY.test(word) || GENERIC_TAILS.has(word) || LEGAL_FORMS.has(word) || isCompanyNoun(word, desk.words);

/** Those of them that are no German words. */
const NOT_GERMAN =
  /^(commission|community|power|department|congress|chamber|exchange|company|corporation|board|council|society|university|savings|healthcare|energy|development|bancorp|cooperative|national[a-z]?|first|general|united|capital)$/;

/** Further words with which English names go on, for texts in which a capital says nothing. */
const ENGLISH_TAIL =
  /^(health|heavy|gold|life|medical|steel|power|precision|construction|engineering|offshore|aviation|hospitality|consumer|research|financial|property|real|electronics|air|renewables?|infrastructure|technology|sciences?)$/;

/** "Fortis Healthcare", "American Vanguard", in German: a capital says nothing there, but an English word beside a name does. */
export function isOtherInGerman({ desk, candidate, kind, first, left, right, single }: Place): boolean {
  if (desk.language !== 'de' || !/^(company|authority|organisation)$/.test(kind)) return false;
  // "Die New Yorker Börse": of a town, no magazine.
  if (/ [a-z]+er$/.test(candidate.key) && kind === 'organisation' && right?.gap === 'space' && right.shape === 'initial') return true;
  if (right?.gap === 'space' && isCapital(right) && (ENGLISH_TAIL.test(right.folded) || isTailOfOther(right.folded)))
    if (!GERMAN_TOO.test(right.folded) && !isArm(desk, candidate, right)) return true;
  // "EnBW Kommunale Beteiligungsgesellschaft": an adjective with a capital, and what it is.
  const what = neighbour(desk, candidate.to + 1, candidate.from);
  if (
    right?.gap === 'space' &&
    right.shape === 'initial' &&
    /(ale|ische|liche|ige)$/.test(right.folded) &&
    what?.gap === 'space' &&
    what.shape === 'initial' &&
    /(gesellschaft|stiftung|holding|anstalt|gmbh)$/.test(what.folded)
  )
    return true;
  // "Lenzing Plastics": no word of the language.
  if (
    right?.gap === 'space' &&
    right.shape === 'initial' &&
    right.raw.length > 1 &&
    desk.widest[candidate.to] === null &&
    desk.personAt[candidate.to]! < 0 &&
    !isHarmless(right, desk.words) &&
    !isGermanWord(right.folded) &&
    countryOf(right.folded) === null &&
    !isArm(desk, candidate, right)
  )
    return true;
  // "CMA CGM": letters beside letters.
  if (first.shape === 'upper' && single && right?.gap === 'space' && right.shape === 'upper' && desk.widest[candidate.to] === null)
    return true;
  if (left === null || first.gap !== 'space' || !isCapital(left) || markOn(desk, candidate.from - 1) !== null) return false;
  // "Saint [Gobain]".
  const isStrange =
    left.shape === 'initial' &&
    left.raw.length > 2 &&
    !left.opens &&
    desk.widest[candidate.from - 1] === null &&
    desk.personAt[candidate.from - 1]! < 0 &&
    !isHarmless(left, desk.words) &&
    countryOf(left.folded) === null &&
    !isGermanWord(left.folded) &&
    !isOfTown(left.folded);
  return isStrange || /^(american|british|canadian|indian|great|royal|united|new|twenty)$/.test(left.folded);
}

/** Such tails that are German words. */
const GERMAN_TOO = /^(software|bank|media|hotels|labs|management|fund)$/;

/** What a bank or a manager of funds calls a part of itself ("State Street Investment Management", "Aberdeen Investments"). */
const ARM = /^(investments?|asset|capital|research|markets?|wealth|securities|advisors|global|management|financial|private|insurance)$/;
export const isArm = (desk: Desk, candidate: Candidate, right: Token): boolean => ARM.test(right.folded) && isOfFinance(desk, candidate);

/** Is one of those whom the name may mean a bank, a fund or an insurer? */
export const isOfFinance = (desk: Desk, { senses, key }: Candidate): boolean =>
  (senses.length ? senses : desk.lexicon.senses(key)).some(({ entry }) =>
    /bank|financ|invest|insur|asset|broker|fund|equity|credit|capital|venture/.test(entryOf(desk, entry).sort),
  );

/** "Telekom Austria", "Raiffeisen Schweiz", "AP (Thailand)": a country behind a short name of somebody who is of another country. */
export function isBranchAbroad({ desk, candidate: { to, key, senses }, kind, right, single }: Place): boolean {
  if (!/^(company|organisation)$/.test(kind) || !right || !/^(space|open)$/.test(right.gap) || !isCapital(right)) return false;
  const where = desk.widest[to];
  const isPlace = where?.from === to && where.senses.some(({ entry }) => entryOf(desk, entry).kind === 'place');
  // "Raiffeisen Bank Polska": in its own language.
  if (!isPlace && !(where === null && !single)) return false;
  const country = countryOf(right.folded);
  return (
    country !== null &&
    senses.length > 0 &&
    senses.every(({ entry, flags }) => {
      const own = entryOf(desk, entry);
      return own.country !== null && own.country !== country && !(flags & NameFlag.full) && foldName(own.name) !== key;
    })
  );
}

/** A capital right before a name that is of it: no small word, no role, no month, no name by itself, and not the country it is of. */
function isJoined({ desk, candidate: { from, key, senses }, first, left }: Place): boolean {
  if (!left || first.gap !== 'space' || !isCapital(left)) return false;
  // "The UAE's General Civil Aviation Authority": an officer's rank stands before no body.
  if ((isHarmless(left, desk.words) && left.folded !== 'general') || markOn(desk, from - 1) !== null) return false;
  const country = countryOf(left.folded);
  // "Visit Business Insider": the first word of a sentence is of the name where it is such a word itself.
  if (left.opens && country === null && !isShared(desk, left.folded)) return false;
  const all = senses.length ? senses : desk.lexicon.senses(key);
  return country === null || all.every(({ entry }) => entryOf(desk, entry).country !== country);
}

/** "Saudi National Bank", "Royal Bank of Canada": a name that begins with such a word, behind a capital; all of one word must be such. */
export function isOfShared(place: Place): boolean {
  const { desk, kind, first, left } = place;
  if (!/^(company|authority|organisation|market)$/.test(kind)) return false;
  if (!isShared(desk, first.folded)) return false;
  // German nouns have capitals: there letters say something, and any word before an English one.
  if (desk.language === 'de' && left?.shape !== 'upper' && !NOT_GERMAN.test(first.folded)) return false;
  return isJoined(place);
}

/**
 * "Keurig [Dr Pepper]", "PSA [Peugeot]", "Exane [BNP Paribas]": behind a capital amid a sentence a name of several words, and behind
 * letters one of a single word too, is the rest of a longer one; whose country it is, is no part of it.
 */
export function isBehindCapital(place: Place): boolean {
  const { desk, candidate, kind, left } = place;
  if (!/^(company|authority|organisation)$/.test(kind)) return false;
  // "HNG [Global] has promised": letters open no sentence by themselves.
  if (!left || !isJoined(place) || (left.opens && left.shape !== 'upper') || left.raw.length < 2) return false;
  const sentence = desk.reading.sentences[left.sentence]!;
  if (sentence.title || sentence.upper) return false;
  const letters = left.shape === 'upper';
  if (!letters && (desk.language === 'de' || !hasSpace(desk, candidate))) return false;
  if (letters && PLAIN_LETTERS.test(left.folded)) return false;
  // "de Londense Royal Bank", "the Swedish Volvo Cars": an adjective of a place.
  return countryOf(left.folded) === null && left.folded !== 'european' && !(desk.language === 'nl' && /se$/.test(left.folded));
}

/** Has the name several words? "CD&V" has one. */
const hasSpace = ({ tokens }: Desk, { from, to }: Candidate): boolean => tokens.slice(from + 1, to).some(({ gap }) => gap === 'space');

/** Letters that are of no name: what a thing is, where it is traded, what one is. */
const PLAIN_LETTERS =
  /^(ai|ki|ia|it|tv|pc|eu|un|ue|uno|us|uk|dax|mdax|sdax|aex|cac|smi|atx|ipo|ceo|cfo|pdg|dg|rtv|ev|id|nr|no|ag|se|fc|sc|ac|as|vfb|vfl)$/;

/** "Heckler & Koch", "Baumann & Cie", "M&T Bank", "Babcock & Wilcox": one of the partners whose names make one of a firm. */
export function isOneOfPartners({ desk, candidate: { from, to }, kind, first, left, right, single }: Place): boolean {
  if (kind !== 'company') return false;
  if (left && /^[&+]$/.test(left.raw)) {
    if (first.gap === 'tight') return true;
    const other = neighbour(desk, from - 2, from);
    if (other && isCapital(other) && markOn(desk, from - 2) === null) return true;
  }
  // "Coops en Nieborg" again and again, and neither without the other.
  const and = right && ANDS.has(right.folded) && right.gap === 'space' ? neighbour(desk, to + 1, from) : null;
  if (single && and && isCapital(and) && desk.widest[to + 1] === null && isFixedPair(desk, from, to + 1)) return true;
  if (single && left && (ANDS.has(left.folded) || left.raw === '&') && /^(cie|co|sons|sohne|sohn|fils|zonen)$/.test(first.folded))
    return true;
  if (right && /^[&+]$/.test(right.raw) && right.gap === 'space') {
    const other = neighbour(desk, to + 1, from);
    // "Goldman Sachs & Co.": behind a name of several words the legal form of a firm, no partner.
    if (!single && other && /^(co|cie|company)$/.test(other.folded)) return false;
    return other?.gap === 'space' && isCapital(other) && desk.widest[to + 1]?.from !== to + 1;
  }
  return false;
}

/** "The Treasury select committee": a committee that watches over a ministry. */
export const isWatched = ({ desk, kind, right }: Place): boolean =>
  kind === 'authority' && desk.language === 'en' && right?.gap === 'space' && /^(select|committee)$/.test(right.folded);

/** "BCE Inc.", "Nikkei Inc": a body, an index or a party has no legal form. */
export function isFirmOfName({ kind, right }: Place): boolean {
  if (!/^(authority|market|place)$/.test(kind) || !right || !/^(space|comma)$/.test(right.gap)) return false;
  return isCapital(right) && /^(inc|corp|corporation|ltd|limited|plc|llc|gmbh|ag)$/.test(right.folded);
}

/** "Ministry of Commerce of China", "Autorité des marchés financiers du Québec": of another country, or of a region, by what follows. */
export function isOfOtherPlaceBehind({ desk, candidate: { from, to, senses, key }, kind, right }: Place): boolean {
  if (kind !== 'authority' && kind !== 'organisation') return false;
  if (right?.gap !== 'space' || !/^(of|van|von|de|du|der|des|d)$/.test(right.folded)) return false;
  const article = neighbour(desk, to + 1, from);
  const at = article && /^(la|l|le|the|les)$/.test(article.folded) ? to + 2 : to + 1;
  const where = neighbour(desk, at, from);
  if (!where || !isCapital(where)) return false;
  const named = countryOf(where.folded);
  if (named === null && !REGIONS.has(where.folded)) return false;
  const all = senses.length ? senses : desk.lexicon.senses(key);
  return all.every(({ entry }) => {
    const { country } = entryOf(desk, entry);
    return country !== null && country !== 'EU' && country !== named;
  });
}

/** How many shares an index has, where that is its name ("EGX 30"). */
const MEMBERS = /^(10|15|20|25|30|35|40|50|60|70|75|80|100|120|150|200|225|250|300|350|400|500|600|1000|2000|3000)$/;

/** "Nasdaq [Helsinki]", "S&P [Ratings]", "EGX [30]", "S&P/[ASX] 200": of an index or an exchange with a name of its own. */
export function isOtherMarket({ desk, candidate: { from, to }, kind, right, sentence }: Place): boolean {
  if (kind !== 'market') return false;
  if (right?.gap === 'space' && MEMBERS.test(right.raw)) {
    const unit = neighbour(desk, to + 1, from);
    return !unit || !/^(%|punkte?n?|points?|punten|procent|prozent|percent|pour|per)$/.test(unit.folded);
  }
  if (desk.language === 'de' || right?.gap !== 'space' || right.shape !== 'initial' || sentence.title) return false;
  return !isHarmless(right, desk.words) && !/^(index|composite|exchange|beurs|bourse)$/.test(right.folded);
}
