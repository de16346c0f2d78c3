/**
 * Amounts: money, percentages, percentage points and basis points in four notations, as plain numbers.
 *
 *   "34,5 miljard euro" -> 34500000000 EUR    "$37bn" -> 37000000000    "1.250,75 Euro" -> 1250.75 EUR
 *   "25 basispunten" -> 25 basis points        "1,5 à 2 %" -> 1.5 to 2 percent
 *
 * The comma parts decimals in nl, de and fr, thousands in en; a group of three after a point is
 * thousands in nl and de ("1.250 euro"). Scale words follow the language: a Dutch biljoen and a
 * German Billion are a million millions, as a French billion is; an English billion is a thousand.
 */
import type { Language } from '../language/language';
import type { Amount, TextBlock } from './mention';

export interface AmountSpan {
  block: number;
  start: number;
  end: number;
  amount: Amount;
}

const SCALES: Record<Language, Record<string, number>> = {
  en: {
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    tn: 1e12,
    trn: 1e12,
  },
  nl: { duizend: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9, mld: 1e9, mrd: 1e9, biljoen: 1e12, bln: 1e12, triljoen: 1e18 },
  de: {
    tausend: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    mill: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
    bio: 1e12,
    billiarde: 1e15,
    billiarden: 1e15,
  },
  fr: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    mio: 1e6,
    m: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
    mds: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
};
const WORD_CURRENCIES: [RegExp, string][] = [
  [/^euros?$/i, 'EUR'],
  [/^eur$/i, 'EUR'],
  [/^(us[- ]?dollars?|us-dollars?|amerikaanse dollar|usd)$/i, 'USD'],
  [/^(pond|pond sterling|pounds?( sterling)?|pfund|livres?( sterling)?|gbp)$/i, 'GBP'],
  [/^(yuan|renminbi|rmb|cny|yuans)$/i, 'CNY'],
  [/^(yen|jpy|yens)$/i, 'JPY'],
  [/^(zwitserse frank|swiss francs?|schweizer franken|francs suisses|chf)$/i, 'CHF'],
  [/^(roepies?|rupees?|rupien?|roupies?|inr)$/i, 'INR'],
  [/^(roebels?|roubles?|rubles?|rubel|rub)$/i, 'RUB'],
];
const SIGNS: Record<string, string | undefined> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': undefined,
  $: undefined,
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  Rs: 'INR',
  EUR: 'EUR',
  USD: 'USD',
  GBP: 'GBP',
  CHF: 'CHF',
  JPY: 'JPY',
  CNY: 'CNY',
};

const SPACE = '[ \\u00A0\\u202F]';
const NUMBER = `\\d{1,3}(?:[.,'’\\u00A0\\u202F ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?`;
const SCALE_WORDS = [...new Set(Object.values(SCALES).flatMap(Object.keys))].sort((a, b) => b.length - a.length).join('|');
const SIGN = `US\\$|A\\$|CA\\$|C\\$|HK\\$|S\\$|NZ\\$|R\\$|[€£¥$₹₽₩]|\\b(?:EUR|USD|GBP|CHF|JPY|CNY|Rs\\.?)(?=${SPACE}?\\d)`;
const CURRENCY_WORD = `US-Dollars?|US[ -]dollars?|Amerikaanse dollar|pond sterling|pounds? sterling|livres? sterling|Swiss francs?|Schweizer Franken|Zwitserse frank|francs suisses|euros?|dollars?|pond|pounds?|pfund|livres?|yuans?|renminbi|yens?|roepies?|rupees?|rupien?|roupies?|roebels?|roubles?|rubles?|rubel|francs?|franken|frank|EUR|USD|GBP|CHF|JPY|CNY|INR|RMB|kronen|kroner|kronor|couronnes`;
const RANGE = `(?:${SPACE}?(?:-|–|—)${SPACE}?|${SPACE}(?:to|tot|bis|à|a|and|en|und|et)${SPACE})`;
const MONEY = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<sign>${SIGN})${SPACE}?)?(?<first>${NUMBER})(?:${SPACE}?(?<scale0>${SCALE_WORDS})\\b\\.?)?(?:${RANGE}(?:${SIGN})?(?<second>${NUMBER}))?(?:${SPACE}?(?<scale>${SCALE_WORDS})\\b(?:\\.(?=${SPACE}))?)?(?:(?:${SPACE}|-)?(?:d['’]|de${SPACE})?(?<word>${CURRENCY_WORD})(?!\\p{L})|${SPACE}?(?<after>[€£$¥]))?`,
  'giu',
);
const PARTS = new RegExp(
  `(?<![\\p{L}\\d.,])(?<first>${NUMBER})(?:${RANGE}(?<second>${NUMBER}))?${SPACE}?-?(?<unit>%|percent(?:age)?[ -]?points?|procentpunt(?:en)?|prozentpunkte?n?|points? de pourcentage|basis[ -]?points?|basispunt(?:en)?|basispunkte?n?|points? de base|bps?|bp|per cent|percent|procent|prozent|pour cent|pct)(?![\\p{L}])`,
  'giu',
);

/** A printed number as one, by the custom of the language; `null` when it cannot be one (a date, a version). */
export function readNumber(printed: string, language: Language): number | null {
  const text = printed.replace(/[ \u00A0\u202F'’]/g, '');
  const decimal = language === 'en' ? '.' : ',';
  const group = language === 'en' ? ',' : '.';
  const parts = text.split(decimal);
  if (parts.length > 2) return /^\d{1,3}([.,]\d{3})+$/.test(text) ? Number(text.replace(/[.,]/g, '')) : null;
  const whole = parts[0]!;
  if (whole.includes(group)) {
    if (/^\d{1,3}([.,]\d{3})+$/.test(whole)) return Number(`${whole.split(group).join('')}.${parts[1] ?? 0}`);
    // "1.5" in a Dutch text, "1,5" in an English one: the other custom, where it can be nothing else.
    return parts.length === 1 && /^\d+[.,]\d{1,2}$/.test(whole) ? Number(whole.replace(',', '.')) : null;
  }
  return Number(`${whole}.${parts[1] ?? 0}`);
}

function findParts(text: string, block: number, language: Language): AmountSpan[] {
  const found: AmountSpan[] = [];
  for (const match of text.matchAll(PARTS)) {
    const { first, second, unit } = match.groups as { first: string; second?: string; unit: string };
    const value = readNumber(first, language);
    const to = second ? readNumber(second, language) : null;
    if (value === null || (second && to === null)) continue;
    const sort: Amount['sort'] = /^(basis|points? de base|bp)/i.test(unit)
      ? 'basis_points'
      : /punt|punkt|point/i.test(unit)
        ? 'percentage_points'
        : 'percent';
    found.push({ block, start: match.index, end: match.index + match[0].length, amount: { sort, value, ...(to === null ? {} : { to }) } });
  }
  return found;
}

function findMoney(text: string, block: number, language: Language): AmountSpan[] {
  const found: AmountSpan[] = [];
  const scales = SCALES[language];
  for (const match of text.matchAll(MONEY)) {
    const { sign, first, second, scale0, scale, word, after } = match.groups as Record<string, string | undefined>;
    const named = sign ?? after ?? word;
    const unit = scales[(scale ?? scale0 ?? '').toLowerCase()];
    if ((scale || scale0) && !unit) continue;
    if (!named && !(unit && unit >= 1e6)) continue;
    // "37 m" is metres.
    if (!named && /^(m|b|k|md)$/i.test(scale ?? scale0 ?? '')) continue;
    // "3 million people" counts people: only an amount with a currency is money.
    if (!named) continue;
    const value = readNumber(first!, language);
    const to = second ? readNumber(second, language) : null;
    if (value === null || (second && to === null)) continue;
    const times = unit ?? 1;
    const low = scale0 && scales[scale0.toLowerCase()] ? scales[scale0.toLowerCase()]! : times;
    const currency = sign || after ? SIGNS[(sign ?? after)!.replace('.', '')] : WORD_CURRENCIES.find(([shape]) => shape.test(word!))?.[1];
    const amount: Amount = {
      sort: 'money',
      value: round(value * low),
      ...(to === null ? {} : { to: round(to * times) }),
      ...(currency ? { currency } : {}),
    };
    found.push({ block, start: match.index, end: match.index + match[0].trimEnd().length, amount });
  }
  return found;
}

/** Takes away what floating point adds: 1.1 * 1e9 is 1100000000.0000002. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** All amounts of the article, by place. */
export function findAmounts(blocks: readonly TextBlock[], language: Language): AmountSpan[] {
  return blocks.flatMap(({ text }, block) => {
    const parts = findParts(text, block, language);
    const money = findMoney(text, block, language).filter((one) => !parts.some((part) => part.start < one.end && one.start < part.end));
    return [...parts, ...money].sort((a, b) => a.start - b.start);
  });
}
