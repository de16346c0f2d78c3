/**
 * Strips of quotes that run along with every page of a site: mostly names of markets and numbers, short,
 * outside the text; some carry the names alone until a script fills in the numbers. A box with the quote of one
 * share stands beside or below the text and says so in its first word. A table of figures of the article is part
 * of the article.
 *
 * Example: "AEX 712,30 +0,4% AMX 1.002,11 -0,2%".
 */
import { type Judge, type Verdict, words } from './verdict';
import type { Box } from './box';

const NAMED =
  /ticker|koers|marquee|quotes?\b|indi[zc]es|kurs(?:e|band|leiste)|market-?(?:data|strip|bar)|tradingview|stock-?(?:bar|strip)|bourse|cours/;
const MARKETS =
  /\b(?:aex|amx|ascx|bel ?20|nasdaq ?100|us ?30|ger ?40|dax|mdax|tecdax|sdax|cac ?40|ftse|dow(?: jones)?|s&p(?: ?500)?|nasdaq|nikkei|stoxx|smi|eur\/usd|usd|bitcoin|btc|goud|gold|or\b|brent|wti|olie|öl|oil|us30|nas100|euro\/dollar|bund)/g;
const MAX_CHARS = 1200;

/** What a strip without numbers may say beside the names of markets: a heading and "all quotes". Characters. */
const MAX_OTHER_CHARS = 60;
const QUOTE_FIRST =
  /^(?:(?:aandelen|beurs)?koers|(?:aktien|börsen)?kurs|cours(?: de bourse| de l['’]action)?|(?:share|stock) (?:price|quote))\b/i;
/** One quote with its name, change and time; longer boxes tell a story. Characters. */
const MAX_QUOTE_CHARS = 160;
const BESIDE: ReadonlySet<string> = new Set(['ASIDE']);

/** A strip of the news of the moment on top of the page. */
const NEWS_STRIP =
  /breaking|news-?(?:flash|ticker|bar)|flash-?(?:info|news|bar|eco)|laufband|eilmeldung|live-?bar|alert-?bar|(?:^|[\s_-])direct-?bar/;
const MAX_STRIP_CHARS = 260;
/** The same with a headline and a few lines for each piece of news. */
const MAX_NEWS_CHARS = 4000;

export const judgeTicker: Judge = (box, page) => {
  if (
    page.article &&
    box.isBefore &&
    box.free &&
    box.chars >= 12 &&
    (box.chars <= MAX_STRIP_CHARS || (box.longLinks >= 3 && box.chars <= MAX_NEWS_CHARS)) &&
    NEWS_STRIP.test(box.name) &&
    !box.framed &&
    !box.furniture &&
    STRIPS.has(box.tag)
  ) {
    return { kind: 'ticker', reason: 'news-strip', evidence: words(box), sure: false };
  }
  const small = smallQuotes(box, page.article);
  if (small) return small;
  if (page.article && isOfMovers(box)) return { kind: 'ticker', reason: 'quote-box', evidence: words(box), sure: false };
  if (box.quotes < 3 || box.chars > MAX_CHARS || !box.free) return null;
  if (box.proseChars > 0 || box.tag === 'TABLE' || box.tag === 'TBODY' || box.tag === 'TR' || box.tag === 'BODY') return null;
  const text = box.lower;
  const markets = new Set(text.match(MARKETS)).size;
  const digits = (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.replace(/\s/g, '').length);
  if (box.isInside && !NAMED.test(box.name)) return null;
  if (digits >= 0.2 && (markets >= 2 || (NAMED.test(box.name) && markets + box.quotes >= 3)) && box.longLinks <= box.quotes) {
    return { kind: 'ticker', reason: 'quote-strip', evidence: words(box), sure: false };
  }
  return null;
};

/** Winners and losers of the day, the quotes of the shares that an article names: what stands over such a table, beside or below the text. */
const MOVERS =
  /^[^\p{L}]*(?:stijgers|dalers|winnaars|verliezers|(?:mes listes ?\/ ?)?palmar[èe]s|hausses|baisses|tops? (?:und|&|en|and|et) flops?|gewinner|verlierer|gainers|losers|top movers|movers|aktien (?:in diesem|im) artikel|aandelen in dit artikel|shares in this article|valeurs (?:associées|citées)|in diesem artikel|koersen|kurse|cours|markten|märkte|markets|marchés|marktdata|börsenkurse|beurskoersen)(?![\p{L}])/u;
const MIN_MOVERS = 2;
const MAX_MOVERS_CHARS = 700;
const isOfMovers = (box: Box): boolean =>
  box.quotes >= MIN_MOVERS &&
  box.chars <= MAX_MOVERS_CHARS &&
  box.free &&
  box.proseChars === 0 &&
  !box.furniture &&
  !box.framed &&
  (box.order === 'after' || box.within(BESIDE, /^complementary$/)) &&
  /^(?:DIV|SECTION|ASIDE)$/.test(box.tag) &&
  MOVERS.test(box.lower) &&
  /\d ?%/.test(box.text);

const STRIPS: ReadonlySet<string> = new Set(['DIV', 'SECTION', 'NAV', 'ASIDE', 'UL']);

/** Strips with names alone, and boxes with one quote. */
function smallQuotes(box: Box, article: boolean): Verdict | null {
  if (!article || box.chars < 8 || box.chars > MAX_QUOTE_CHARS || !STRIPS.has(box.tag)) return null;
  if (!box.free || box.proseChars > 0 || box.isInside) return null;
  const names = box.lower.match(MARKETS) ?? [];
  if (new Set(names).size >= 3 && box.chars - names.join('').length <= MAX_OTHER_CHARS) {
    return { kind: 'ticker', reason: 'quote-strip', evidence: words(box), sure: false };
  }
  if (box.furniture || box.masthead || box.links > 3 || !QUOTE_FIRST.test(box.text)) return null;
  const beside = box.within(BESIDE, /^complementary$/) || /widget|side|quote|koers|kurs|cours/.test(box.name);
  return beside ? { kind: 'ticker', reason: 'quote-box', evidence: words(box), sure: false } : null;
}
