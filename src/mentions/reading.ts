/**
 * The article as one row of words that know what stands around them: block, offsets, capital, what
 * parts them from the word before, and where sentences begin. Everything after this looks at words,
 * never at characters again.
 *
 *   "Ma’s Ant-topman."  ->  Ma (initial, sentence start)  s (apostrophe before)  Ant (initial)  topman (hyphen before)
 *
 * Sentences, not blocks, bound what is looked at together, so that the same text in one block or in
 * fifty reads the same.
 */
import { readWords } from '../language/words';
import type { TextBlock } from './mention';

/** What stands between a word and the one before it. */
export type Gap = 'start' | 'space' | 'genitive' | 'hyphen' | 'apostrophe' | 'point' | 'tight' | 'comma' | 'open' | 'close' | 'other';

export type Shape = 'lower' | 'initial' | 'upper' | 'mixed' | 'digit' | 'sign';

export interface Token {
  block: number;
  start: number;
  end: number;
  /** As it stands in the text. */
  raw: string;
  folded: string;
  shape: Shape;
  gap: Gap;
  /** First word of a sentence, a quotation or a block. */
  opens: boolean;
  /** Number of the sentence in the article. */
  sentence: number;
}

export interface Sentence {
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  /** Every letter is a capital: case says nothing. */
  upper: boolean;
  /** Nearly every long word has a capital, as in English headlines: capitals say little. */
  title: boolean;
}

export interface Reading {
  blocks: readonly TextBlock[];
  tokens: Token[];
  sentences: Sentence[];
}

const ABBREVIATIONS = new Set(
  'bros chr wilh joh wm mt mr mrs ms dr prof st jr sr inc corp ltd co vs no nr bzw ca bv nv mr dhr mw drs ir ing gen gov sen rep lt col sgt mio mrd mln mld bn p art abs usw etc vgl resp m mm me bijv blz fr sa plc jan feb mar apr jun jul aug sep sept oct okt nov dec dez'.split(
    ' ',
  ),
);

function shapeOf(raw: string): Shape {
  if (/^[&+@$]$/.test(raw)) return 'sign';
  const first = raw.match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/\p{N}/u.test(first)) return 'digit';
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  if (!/\p{Lu}/u.test(first)) return 'mixed';
  return /\p{Lu}/u.test(letters.slice(1)) ? 'mixed' : 'initial';
}

/** Between two words: does a sentence end there, and may a name go on? */
function gapOf(between: string, before: Token | null, shape: Shape, raw: string): { gap: Gap; ends: boolean } {
  if (!before) return { gap: 'start', ends: true };
  if (between === '') return { gap: 'tight', ends: false };
  const plain = between.replace(/[\u00AD\u200B-\u200D\u2060]/g, '');
  if (/^\s*\n\s*\n\s*$/.test(plain)) return { gap: 'start', ends: true };
  if (/^\s+$/.test(plain)) return { gap: 'space', ends: false };
  // "Sander van 't Noordende".
  if (/^\s['’]$/.test(plain) && /^[tns]$/.test(raw)) return { gap: 'space', ends: false };
  // "Ontario Teachers' Pension Plan", "shareholders' equity": a genitive within the name or the term.
  if (/^['’]\s$/.test(plain) && (shape === 'lower' ? /s$/i : /[sxz]$/i).test(before.raw)) return { gap: 'genitive', ends: false };
  // "Op=Op Voordeelshop": a sign between two words of one name, as a hyphen is.
  if (/^[-=\u2010\u2011]$/.test(plain)) return { gap: 'hyphen', ends: false };
  // "Apotheker- und Ärztebank": a part that waits for the end of its word.
  if (/^[-\u2010\u2011] $/.test(plain) && shape === 'lower') return { gap: 'hyphen', ends: false };
  if (/^['’‘`´]$/.test(plain)) return { gap: 'apostrophe', ends: false };
  if (/^\.$/.test(plain)) return { gap: 'point', ends: false };
  if (
    /^\.[ \u00A0]$/.test(plain) &&
    ((before.raw.length === 1 && before.shape === 'initial') || (before.shape !== 'upper' && ABBREVIATIONS.has(before.folded)))
  )
    return { gap: 'point', ends: false };
  // "Campbell Soup Co. (CPB)".
  if (/^\.\s[([]$/.test(plain) && before.shape !== 'upper' && ABBREVIATIONS.has(before.folded)) return { gap: 'open', ends: false };
  const ends =
    /[.!?…]['"”’»)\]]*\s/.test(plain) || /^[^\S\n]*\n/.test(plain) || /[.!?…:;]\s*['"“„«‘]/.test(plain) || /[•|]|\s[–—]\s*$/.test(plain)
      ? shape !== 'lower'
      : false;
  if (ends) return { gap: 'start', ends: true };
  // "(NASDAQ: AAPL)" goes on.
  if (before.gap === 'open' && /^:\s?$/.test(plain)) return { gap: 'other', ends: false };
  if (/[:;]\s/.test(plain)) return { gap: 'other', ends: shape !== 'lower' };
  if (/^,\s$/.test(plain)) return { gap: 'comma', ends: false };
  if (/[([]$/.test(plain)) return { gap: 'open', ends: false };
  if (/^[)\]]/.test(plain)) return { gap: 'close', ends: false };
  if (/["“„«‘]\s?$/.test(plain)) return { gap: 'other', ends: true };
  return { gap: 'other', ends: false };
}

/** Share of long words with a capital that makes a line a headline in capitals. */
const TITLE_SHARE = 0.9;
/** Long words that English headlines leave small. */
const SMALL = /^(with|from|into|over|than|that|this|after|amid|about|upon|between|against|while|when)$/;

/** Reads the blocks of an article. Offsets are UTF-16 units of each block's text. */
export function readTokens(blocks: readonly TextBlock[]): Reading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    let before: Token | null = null;
    for (const word of readWords(block.text)) {
      const raw = block.text.slice(word.start, word.end);
      const shape = shapeOf(raw);
      const { gap, ends } = gapOf(before ? block.text.slice((before as Token).end, word.start) : '', before, shape, raw);
      if (ends) sentences.push({ from: tokens.length, to: tokens.length, upper: false, title: false });
      const token: Token = {
        block: index,
        start: word.start,
        end: word.end,
        raw,
        folded: word.folded,
        shape,
        gap,
        opens: ends,
        sentence: sentences.length - 1,
      };
      tokens.push(token);
      before = token;
    }
  });
  sentences.forEach((sentence, index) => {
    sentence.to = sentences[index + 1]?.from ?? tokens.length;
    let letters = 0;
    let upper = 0;
    let long = 0;
    let capital = 0;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]!;
      if (token.shape === 'sign' || token.shape === 'digit') continue;
      letters++;
      if (token.shape === 'upper' || (token.raw.length === 1 && token.shape === 'initial')) upper++;
      if (token.raw.length >= 4 && !SMALL.test(token.folded)) {
        long++;
        if (token.shape !== 'lower') capital++;
      }
    }
    sentence.upper = letters >= 3 && upper / letters > 0.85;
    const last = tokens[sentence.to - 1];
    // "Das Amtsgericht Arnsberg hat die Anwälte Kreplin und Kuhlmann zu Verwaltern bestellt.": with a full stop it is no headline.
    const block = last && blocks[last.block]!;
    const stops = last && block ? block.role !== 'headline' && /^[)\]"”»’']*\./.test(block.text.slice(last.end)) : false;
    sentence.title = !sentence.upper && !stops && long >= 4 && capital / long >= TITLE_SHARE;
  });
  return { blocks, tokens, sentences };
}

/** May one name hold both this word and the one before it? */
export function joins(token: Token): boolean {
  return (
    token.gap === 'space' ||
    token.gap === 'genitive' ||
    token.gap === 'hyphen' ||
    token.gap === 'apostrophe' ||
    token.gap === 'point' ||
    token.gap === 'tight'
  );
}

export const isCapital = (token: Token): boolean => token.shape === 'initial' || token.shape === 'upper' || token.shape === 'mixed';

/** Does nothing but a space or a hyphen stand before this word, so that it may go on the name before it? */
export const isJoint = ({ gap }: Token): boolean => gap === 'space' || gap === 'hyphen' || gap === 'tight';

/** Words as names and phrases are looked up: folded, with spaces between. */
export const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.folded).join(' ');

/** The text of a stretch of tokens of one block. */
export function textOf(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from]!;
  return reading.blocks[first.block]!.text.slice(first.start, reading.tokens[to - 1]!.end);
}
