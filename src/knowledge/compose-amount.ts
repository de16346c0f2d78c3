/**
 * The card of an amount: the same number in words and in digits, and the trap of the long and the
 * short scale ("34,5 miljard euro = 34.500.000.000 euro"; an English billion is a miljard).
 */
import type { Language } from '../language/language';
import type { Amount } from '../mentions/mention';
import type { Card } from './card';
import { formatLocale } from './format-locale';
import { currencyName } from './words/currencies';
import { label } from './words/labels';

/** From here on scales differ between languages. */
const BILLION = 1e9;
const TRILLION = 1e12;

/** The long scale counts otherwise: told where it can mislead. */
const SCALE: Record<'billion' | 'trillion', Record<Language, string>> = {
  billion: {
    nl: 'Een miljard heet in het Engels “billion”; een Nederlands biljoen is duizend keer zo veel.',
    en: 'A billion is a thousand million: “miljard” in Dutch, “Milliarde” in German, “milliard” in French.',
    de: 'Eine Milliarde heißt auf Englisch „billion“; eine deutsche Billion ist das Tausendfache.',
    fr: 'Un milliard se dit « billion » en anglais ; le billion français vaut mille milliards.',
  },
  trillion: {
    nl: 'Een biljoen is duizend miljard; in het Engels heet dat “trillion”.',
    en: 'A trillion is a thousand billion: “biljoen” in Dutch, “Billion” in German, “billion” in French.',
    de: 'Eine Billion ist tausend Milliarden; auf Englisch heißt das „trillion“.',
    fr: 'Mille milliards font un billion ; en anglais, cela se dit « trillion ».',
  },
};

const POINT: Record<Language, string> = {
  nl: 'Een procentpunt is het verschil tussen twee percentages: van 3 naar 4 procent is één procentpunt, maar een derde meer.',
  en: 'A percentage point is the difference between two percentages: from 3 to 4 per cent is one point, but a third more.',
  de: 'Ein Prozentpunkt ist der Unterschied zwischen zwei Prozentwerten: von 3 auf 4 Prozent ist ein Punkt, aber ein Drittel mehr.',
  fr: 'Un point de pourcentage est l’écart entre deux pourcentages : de 3 à 4 %, un point, mais un tiers de plus.',
};
const BASIS: Record<Language, string> = {
  nl: 'Een basispunt is een honderdste van een procentpunt.',
  en: 'A basis point is one hundredth of a percentage point.',
  de: 'Ein Basispunkt ist ein Hundertstel eines Prozentpunkts.',
  fr: 'Un point de base est un centième de point de pourcentage.',
};
const UNIT: Record<'percentage_points' | 'basis_points', Record<Language, [one: string, more: string]>> = {
  percentage_points: {
    nl: ['procentpunt', 'procentpunt'],
    en: ['percentage point', 'percentage points'],
    de: ['Prozentpunkt', 'Prozentpunkte'],
    fr: ['point de pourcentage', 'points de pourcentage'],
  },
  basis_points: {
    nl: ['basispunt', 'basispunten'],
    en: ['basis point', 'basis points'],
    de: ['Basispunkt', 'Basispunkte'],
    fr: ['point de base', 'points de base'],
  },
};

const NBSP = '\u00a0';

/** The plain number, with its currency's name where it has one. */
function digits(value: number, currency: string | undefined, language: Language): string {
  const number = new Intl.NumberFormat(formatLocale(language), {
    maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    // Cents are two.
    minimumFractionDigits: Number.isInteger(value) || !currency ? 0 : 2,
  }).format(value);
  const name = currency && (currencyName(currency, value, language) || currency);
  return name ? `${number}${NBSP}${name}` : number;
}

/** "34,5 miljard euro". French puts "d’" or "de" between: "34,5 milliards d’euros". */
function inWords(value: number, currency: string | undefined, language: Language): string {
  // Nobody writes "1.5 thousand".
  if (Math.abs(value) < 1e6) return digits(value, currency, language);
  const number = new Intl.NumberFormat(formatLocale(language), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  }).format(value);
  // A million takes the plural of its currency.
  const name = currency && (currencyName(currency, Math.max(2, Math.trunc(value)), language) || currency);
  if (!name) return number;
  const between = language !== 'fr' ? ' ' : /^[aeiouéèêh]/i.test(name) ? ' d’' : ' de ';
  return `${number}${between}${name}`;
}

/** Lower and upper end; the currency, which is that of both, is named once. */
function range(amount: Amount, write: (value: number, currency?: string) => string): string {
  const { value, to, currency } = amount;
  return to === undefined ? write(value, currency) : `${write(value)} – ${write(to, currency)}`;
}

function points(amount: Amount, sort: 'percentage_points' | 'basis_points', language: Language): string {
  const number = new Intl.NumberFormat(formatLocale(language), { maximumFractionDigits: 4 });
  const last = amount.to ?? amount.value;
  const [one, more] = UNIT[sort][language];
  // French counts as singular below two.
  const single = language === 'fr' ? Math.abs(last) < 2 : Math.abs(last) === 1;
  return `${range(amount, (value) => number.format(value))} ${single ? one : more}`;
}

/** The card of one amount. */
export function composeAmount(id: string, amount: Amount, language: Language): Card {
  const card: Card = {
    id,
    kind: 'amount',
    title: '',
    descriptor: label('amount', language),
    language,
    otherLanguage: false,
    definition: '',
    example: '',
    warning: '',
    lines: [],
    related: [],
    wikipedia: null,
    sources: [],
    fromArticle: false,
    ownNote: '',
  };
  switch (amount.sort) {
    case 'money': {
      card.title = range(amount, (value, currency) => inWords(value, currency, language));
      const plain = range(amount, (value, currency) => digits(value, currency, language));
      // The same again says nothing.
      if (plain !== card.title) card.definition = `${card.title} = ${plain}`;
      const most = amount.to ?? amount.value;
      if (most >= TRILLION) card.warning = SCALE.trillion[language];
      else if (most >= BILLION) card.warning = SCALE.billion[language];
      return card;
    }
    case 'percent': {
      const number = new Intl.NumberFormat(formatLocale(language), { style: 'percent', maximumFractionDigits: 4 });
      card.title = range(amount, (value) => number.format(value / 100));
      card.descriptor = label('percentage', language);
      return card;
    }
    case 'percentage_points':
      card.title = points(amount, 'percentage_points', language);
      card.descriptor = label('points', language);
      card.definition = POINT[language];
      return card;
    case 'basis_points': {
      card.title = points(amount, 'basis_points', language);
      card.descriptor = label('basisPoints', language);
      const same: Amount = {
        sort: 'percentage_points',
        value: amount.value / 100,
        ...(amount.to === undefined ? {} : { to: amount.to / 100 }),
      };
      card.definition = `${card.title} = ${points(same, 'percentage_points', language)}. ${BASIS[language]}`;
      return card;
    }
  }
}
