/**
 * Strips of quotes that run along with every page of a site: mostly names of markets and numbers, short,
 * outside the text. A table of figures of the article is part of the article.
 *
 * Example: "AEX 712,30 +0,4% AMX 1.002,11 -0,2%".
 */
import { type Judge, words } from './verdict';

const NAMED =
  /ticker|koers|marquee|quotes?\b|indi[zc]es|kurs(?:e|band|leiste)|market-?(?:data|strip|bar)|tradingview|stock-?(?:bar|strip)|bourse|cours/;
const MARKETS =
  /\b(?:aex|amx|ascx|bel ?20|dax|mdax|tecdax|sdax|cac ?40|ftse|dow(?: jones)?|s&p(?: ?500)?|nasdaq|nikkei|stoxx|smi|eur\/usd|usd|bitcoin|btc|goud|gold|or\b|brent|wti|olie|öl|oil|us30|nas100|euro\/dollar|bund)/gi;
const MAX_CHARS = 1200;

export const judgeTicker: Judge = (box) => {
  if (box.quotes < 3 || box.chars > MAX_CHARS || !box.free) return null;
  if (box.proseChars > 0 || box.tag === 'TABLE' || box.tag === 'TBODY' || box.tag === 'TR' || box.tag === 'BODY') return null;
  const text = box.text;
  const markets = new Set((text.match(MARKETS) ?? []).map((one) => one.toLowerCase())).size;
  const digits = (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.replace(/\s/g, '').length);
  if (box.place === 'inside' && !NAMED.test(box.name)) return null;
  if (digits >= 0.2 && (markets >= 2 || (NAMED.test(box.name) && markets + box.quotes >= 3)) && box.longLinks <= box.quotes) {
    return { kind: 'ticker', reason: 'quote-strip', evidence: words(box), sure: false };
  }
  return null;
};
