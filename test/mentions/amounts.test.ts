import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language';
import { findAmounts, readNumber } from '../../src/mentions/amounts';

const nbsp = '\u00A0';
const thin = '\u202F';

/** "34500000000 EUR", "25 basis_points", "1.5-2 percent". */
function read(text: string, language: Language): string[] {
  return findAmounts([{ text, role: 'body' }], language).map(({ amount, start, end }) => {
    const value = amount.to === undefined ? `${amount.value}` : `${amount.value}-${amount.to}`;
    return `${text.slice(start, end)} = ${value} ${amount.sort === 'money' ? (amount.currency ?? 'money') : amount.sort}`;
  });
}

describe('findAmounts', () => {
  it.each<[Language, string, string[]]>([
    ['nl', 'Dat kost 34,5 miljard euro.', ['34,5 miljard euro = 34500000000 EUR']],
    ['nl', 'Dat kost €1.250,75 per jaar.', ['€1.250,75 = 1250.75 EUR']],
    ['nl', 'Een boete van 1.000 euro.', ['1.000 euro = 1000 EUR']],
    ['nl', 'De schuld is 2 biljoen dollar.', ['2 biljoen dollar = 2000000000000 money']],
    ['nl', 'Ongeveer 300 mln euro winst.', ['300 mln euro = 300000000 EUR']],
    ['nl', 'De rente stijgt met 25 basispunten naar 4,25 procent.', ['25 basispunten = 25 basis_points', '4,25 procent = 4.25 percent']],
    ['nl', 'Een plus van 0,5 procentpunt.', ['0,5 procentpunt = 0.5 percentage_points']],
    ['nl', 'Tussen 1,5 en 2% groei.', ['1,5 en 2% = 1.5-2 percent']],
    ['en', 'a $37bn deal', ['$37bn = 37000000000 money']],
    ['en', 'worth $1.5 trillion', ['$1.5 trillion = 1500000000000 money']],
    ['en', 'a loss of £1,250.75', ['£1,250.75 = 1250.75 GBP']],
    ['en', 'US$4.2 million raised', ['US$4.2 million = 4200000 USD']],
    ['en', 'S$232m was lost', ['S$232m = 232000000 SGD']],
    [
      'en',
      'up 25 basis points, or 0.25 percentage points',
      ['25 basis points = 25 basis_points', '0.25 percentage points = 0.25 percentage_points'],
    ],
    ['en', 'fell 3.38% on Monday', ['3.38% = 3.38 percent']],
    ['en', 'between $10 million and $12 million', ['$10 million and $12 million = 10000000-12000000 money']],
    ['de', 'rund 34,5 Mrd. Euro', ['34,5 Mrd. Euro = 34500000000 EUR']],
    ['de', 'Schulden von 2,4 Billionen Dollar', ['2,4 Billionen Dollar = 2400000000000 money']],
    ['de', '1.250,75 Euro kosten', ['1.250,75 Euro = 1250.75 EUR']],
    ['de', 'um 0,2% auf 19.378 Punkte', ['0,2% = 0.2 percent']],
    ['de', 'um 50 Basispunkte und 1,5 Prozentpunkte', ['50 Basispunkte = 50 basis_points', '1,5 Prozentpunkte = 1.5 percentage_points']],
    ['de', '300 Millionen US-Dollar', ['300 Millionen US-Dollar = 300000000 USD']],
    ['fr', `3,12${nbsp}% du capital`, [`3,12${nbsp}% = 3.12 percent`]],
    ['fr', '448 millions d’euros', ['448 millions d’euros = 448000000 EUR']],
    ['fr', `1${thin}250,75${nbsp}euros`, [`1${thin}250,75${nbsp}euros = 1250.75 EUR`]],
    ['fr', '4,5 milliards d’euros par an', ['4,5 milliards d’euros = 4500000000 EUR']],
    ['fr', '25 points de base', ['25 points de base = 25 basis_points']],
    ['fr', 'deux billions : 2 billions de dollars', ['2 billions de dollars = 2000000000000 money']],
  ])('reads %s: %s', (language, text, amounts) => {
    expect(read(text, language)).toEqual(amounts);
  });

  it.each<[Language, string]>([
    ['nl', 'In 2021 kwamen er 3 miljoen mensen.'],
    ['en', 'He ran 37 m in 2019 and won 3-1.'],
    ['de', 'Am 21. Juni 2023 um 9.30 Uhr.'],
    ['fr', 'Le 6 janvier 2021, 12 personnes.'],
    ['en', 'Version 1.2.3 of the A320 seats 180.'],
  ])('finds none in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});

describe('readNumber', () => {
  it.each<[Language, string, number | null]>([
    ['nl', '1.250', 1250],
    ['en', '1.250', 1.25],
    ['en', '1,250', 1250],
    ['de', '1,5', 1.5],
    ['fr', '1 250,5', 1250.5],
    ['de', "1'250.50", 1250.5],
    ['nl', '1.5', 1.5],
  ])('reads %s %s', (language, text, value) => {
    expect(readNumber(text, language)).toBe(value);
  });
});
