import { PHRASES, WORD_SETS } from './phrases';

/**
 * The words by which clutter gives itself away, in nl, en, de and fr, as signals.
 *
 * Each text of a page (a text node, a button's value, a field's placeholder) is asked once which
 * signals it carries; the answer is a set of bits that is united upwards, so that any box of the page
 * knows what is said anywhere inside it. No signal is proof: articles use the same words. The kinds
 * combine them with structure.
 *
 * The phrases (phrases.ts) are found by the first letters of their first word, in one walk over the
 * words of a text: large regular expressions would cost more to compile than a page takes to read.
 *
 * Example: "Schrijf je in voor onze gratis nieuwsbrief" carries `newsletter | signup`.
 */
export const SIGNALS = {
  newsletter: 1 << 0,
  inbox: 1 << 1,
  signup: 1 << 2,
  subscribe: 1 << 3,
  /** Reading on, unlocking, a limit: what ties a wall to the text. */
  wall: 1 << 4,
  login: 1 << 5,
  account: 1 << 6,
  price: 1 << 7,
  period: 1 << 8,
  cookie: 1 << 9,
  /** A short text as on the buttons of a consent banner. */
  consentButton: 1 << 10,
  app: 1 << 11,
  push: 1 << 12,
  pushButton: 1 << 13,
  share: 1 << 14,
  network: 1 << 15,
  /** A text that begins as the heading of a box of links does. */
  relatedHead: 1 << 16,
  /** A text that is nothing but the label of an advertisement. */
  adLabel: 1 << 17,
  sponsored: 1 << 18,
  broker: 1 << 19,
  callToAct: 1 << 20,
  comment: 1 << 21,
  dismiss: 1 << 22,
  podcast: 1 << 23,
  /** Support us, donate. */
  support: 1 << 24,
  decline: 1 << 25,
  /** The warning that the law asks of those who sell risky products. */
  risk: 1 << 26,
  /** A link that only the foot of a site has: imprint, terms, privacy. */
  legal: 1 << 27,
  /** How often something is sent: "every morning", "wekelijks". */
  frequency: 1 << 28,
  /** A player that starts by itself: "next video in". */
  autoplay: 1 << 29,
  /** What a house sells beside its news: courses, events, guides to buy by, vouchers. */
  wares: 1 << 30,
} as const;
export type Signal = keyof typeof SIGNALS;

/** Texts longer than this are prose and carry no signal; consent texts reach MAX_COOKIE. In characters. */
const MAX_LINE = 400;
const MAX_COOKIE = 1200;
/** Longest text that may be a button or a label, in characters. */
const MAX_SHORT = 60;
/** What counts only in texts up to a length: headings, buttons and labels are short. */
const MAX_OF: Partial<Record<Signal, number>> = {
  relatedHead: 200,
  network: 120,
  share: 160,
  comment: 160,
  adLabel: 80,
  decline: 80,
  podcast: 160,
  cookie: MAX_COOKIE,
  callToAct: MAX_SHORT,
  frequency: 240,
  autoplay: 120,
  wares: 160,
};

interface Phrase {
  text: string;
  bit: number;
  /** Ends in the middle of a word ("abonn" in "abonnement"). */
  open: boolean;
  /** Counts only at the front of the text. */
  front: boolean;
  maxChars: number;
}

/** Letters of a phrase by which it is looked up; shorter first words are whole. */
const STEM = 3;
const BY_STEM = new Map<string, Phrase[]>();
/** Are there phrases whose first letters fall on this number (`hash`)? Most words begin like none: no string is made of them. */
const BEGINS = new Uint8Array(1 << 12);
/** A number below 4,096 for the letters from `from` up to `to`, at most STEM. */
function hash(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum = (sum * 31 + text.charCodeAt(at)) & 0xfff;
  return sum;
}
const WHOLE = new Map<string, number>();
for (const [signal, lists] of Object.entries(PHRASES) as [Signal, string[]][]) {
  for (const written of lists.flatMap((list) => list.split('|'))) {
    const bit = SIGNALS[signal];
    if (written.startsWith('=')) {
      WHOLE.set(written.slice(1), (WHOLE.get(written.slice(1)) ?? 0) | bit);
      continue;
    }
    const front = written.startsWith('^');
    const open = written.endsWith('*');
    const text = written.slice(front ? 1 : 0, open ? -1 : undefined);
    const stem = /^[\p{L}\p{N}]+/u.exec(text)?.[0].slice(0, STEM) ?? text;
    const bucket = BY_STEM.get(stem);
    const phrase = { text, bit, open, front, maxChars: MAX_OF[signal] ?? MAX_LINE };
    if (bucket) bucket.push(phrase);
    else BY_STEM.set(stem, [phrase]);
    BEGINS[hash(stem, 0, stem.length)] = 1;
  }
}
const sets = Object.fromEntries(Object.entries(WORD_SETS).map(([name, list]) => [name, new Set(list.join('|').split('|'))])) as Record<
  keyof typeof WORD_SETS,
  Set<string>
>;

/** "€ 5,95/maand": a period behind a stroke, which no phrase begins with. */
const EACH = /\/ ?(?:maand|mnd|month|mo|monat|mois|week|woche|semaine|jaar|jahr|year|yr|an|mes)(?![a-z])/;
const PRICE = /(?:€|\$|£|chf|eur|usd|\br)\s?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?\s?(?:€|euro\b|eur\b|chf\b|fr\.)/;

/** a-z, digits, and letters beyond ASCII; marks and quotes of all kinds are no letters. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && (code < 0x2000 || code > 0x206f));

/** All by which `compound` knows a word: a text without any of it is not asked word by word. */
const COMPOUND = /newsletter|nieuwsbrief|abo(?![a-z0-9])|abonnement|rekening|cookie/;
/** The words of consent: all that a text longer than MAX_LINE may say beside compounds. */
const CONSENT = new RegExp((PHRASES.cookie ?? []).join('|').replaceAll('*', ''));

/**
 * The bits (of SIGNALS) that a text carries.
 *
 * @param text as it stands on the page, white space collapsed; a text of more than 1,200 characters is prose and carries none
 */
export function readSignals(text: string): number {
  if (!text || text.length > MAX_COOKIE) return 0;
  let plain = text.toLowerCase();
  if (plain.includes('\u00ad')) plain = plain.replace(/\u00ad/g, '');
  if (plain.includes('\u2019')) plain = plain.replace(/\u2019/g, "'");
  const chars = plain.length;
  const compounds = COMPOUND.test(plain);
  if (chars > MAX_LINE && !compounds && !CONSENT.test(plain)) return 0;
  let bits = chars <= MAX_SHORT ? shortSignals(plain) : 0;
  if (chars <= MAX_LINE && /\d/.test(plain) && PRICE.test(plain)) bits |= SIGNALS.price;
  if (chars <= MAX_LINE && plain.includes('/') && EACH.test(plain)) bits |= SIGNALS.period;
  let from = -1;
  let first = true;
  for (let at = 0; at <= chars; at++) {
    const letter = at < chars && isLetter(plain.charCodeAt(at));
    if (letter) {
      if (from < 0) from = at;
      continue;
    }
    if (from < 0) continue;
    const stemEnd = Math.min(at, from + STEM);
    const bucket = BEGINS[hash(plain, from, stemEnd)] ? BY_STEM.get(plain.slice(from, stemEnd)) : undefined;
    if (bucket) {
      for (const phrase of bucket) {
        if (bits & phrase.bit || chars > phrase.maxChars || (phrase.front && !first) || !plain.startsWith(phrase.text, from)) continue;
        const end = from + phrase.text.length;
        if (phrase.open || end >= chars || !isLetter(plain.charCodeAt(end))) bits |= phrase.bit;
      }
    }
    // The end of a compound: "Jahresabo", "beursnieuwsbrief".
    if (compounds && at - from >= 8) bits |= compound(plain, from, at);
    first = false;
    from = -1;
  }
  return bits;
}

function compound(plain: string, from: number, to: number): number {
  const word = plain.slice(from + 2, to);
  if (word.includes('newsletter') || word.includes('nieuwsbrief')) return SIGNALS.newsletter;
  if (word.endsWith('abo') || word.includes('abonnement')) return SIGNALS.subscribe;
  if (word.endsWith('rekening') && !word.startsWith('be')) return SIGNALS.broker;
  return word.includes('cookie') ? SIGNALS.cookie : 0;
}

/** What only short texts say: labels, buttons. */
function shortSignals(plain: string): number {
  const bare = plain.replace(/^[\s([|»›→>•–—-]+|[\s)\]|:.!»›→>…–—-]+$/g, '');
  let bits = WHOLE.get(bare) ?? 0;
  const said = bare.split(/[\s,!/]+/);
  const all = (words: Set<string>, but: Set<string>): boolean => {
    let telling = false;
    for (const word of said) {
      if (words.has(word)) telling = true;
      else if (!but.has(word)) return false;
    }
    return telling;
  };
  if (all(sets.consent, sets.consentFill)) bits |= SIGNALS.consentButton;
  if (all(sets.push, sets.pushFill)) bits |= SIGNALS.pushButton;
  const last = said[said.length - 1]!;
  if (sets.actFront.has(said[0]!) || (said.length > 1 && sets.actEnd.has(last))) bits |= SIGNALS.callToAct;
  if (sets.dismiss.has(last) && chars(bare) <= 40 && said.length <= 4) bits |= SIGNALS.dismiss;
  return bits;
}
const chars = (text: string): number => text.length;
