import { describe, expect, it } from 'vitest';
import { isDateLine, readDate } from '../../src/article/dates';
import { findLanguage } from '../../src/article/find-language';
import { readNames } from '../../src/article/byline';
import { withoutSite } from '../../src/article/title';
import { toIso } from '../../src/article/when';

describe('readDate', () => {
  for (const [text, day] of [
    ['Geplaatst op woensdag 6 januari 2021 om 00:00', '2021-01-06'],
    ['Nov. 20, 2019, 9:28 AM UTC', '2019-11-20'],
    ['Stand: 12. März 2026', '2026-03-12'],
    ['Publié le 1er avril 2026 à 07h30', '2026-04-01'],
    ['21.04.2024 , 20:24 Uhr', '2024-04-21'],
    ['04/25/2023', '2023-04-25'],
    ['2026/02/03', '2026-02-03'],
    ['the 31st of March 2020', '2020-03-31'],
    ['45 May 2020', null],
    ['in 2020 the firm made 12 million', null],
  ] as const)
    it(text, () => expect(readDate(text)).toBe(day));
});

describe('isDateLine', () => {
  for (const line of [
    'Stand: 10:49 UhrLesedauer: 5 Minuten',
    'Published Aug 28, 2024 • 4 minute read',
    'Geplaatst op 6 jan 2021 om 00:00',
    'Mis à jour le 3 mars 2026 à 12h05',
  ])
    it(`takes "${line}" for one`, () => expect(isDateLine(line)).toBe(true));
  for (const line of [
    'In 2020 verdiende Hopveld 12 miljoen euro',
    'May sold 3 plants',
    '4 banks fail',
    'Aandeel daalt op 6 januari met drie procent',
  ])
    it(`takes "${line}" for a sentence`, () => expect(isDateLine(line)).toBe(false));
});

describe('toIso', () => {
  for (const [value, iso] of [
    ['2024-04-30 16:38:37 +02:00', '2024-04-30T16:38:37+02:00'],
    ['2024-04-30T16:38:37.123+0200', '2024-04-30T16:38:37+02:00'],
    ['2024-04-30', '2024-04-30'],
    [1588231117, '2020-04-30T07:18:37.000Z'],
    ['20240430T163837Z', '2024-04-30T16:38:37Z'],
    ['Tue, 19 Nov 2019 11:34:00 GMT', '2019-11-19T11:34:00.000Z'],
    ['30. April 2024', '2024-04-30'],
    ['0000-99-99', null],
    ['soon', null],
    [{}, null],
  ] as const)
    it(JSON.stringify(value), () => expect(toIso(value)).toBe(iso));
});

describe('readNames', () => {
  for (const [text, names] of [
    ['By Ines Palmer and Tom Reed', ['Ines Palmer', 'Tom Reed']],
    ['Von Jule Barkhoff, Kassel', ['Jule Barkhoff', 'Kassel']],
    ['redactie@marktblad.example', []],
    ['2 minute read', []],
    ['Door: Bram Kuiper', ['Bram Kuiper']],
    ['Par Solène Abgrall et Luc Morin', ['Solène Abgrall', 'Luc Morin']],
  ] as const)
    it(text, () => expect(readNames(text)).toEqual(names));
});

describe('withoutSite', () => {
  for (const [title, bare] of [
    ['Ant deelt data - Beurs', 'Ant deelt data'],
    ['Ant deelt data | Markten | Beurs.example', 'Ant deelt data | Markten'],
    ['Beurs: Ant deelt data', 'Beurs: Ant deelt data'],
    ['Ant deelt data - en hoe', 'Ant deelt data - en hoe'],
  ] as const)
    it(title, () => expect(withoutSite(title, 'Beurs', 'www.beurs.example')).toBe(bare));
});

describe('findLanguage', () => {
  const head = (lang: string) => ({ meta: new Map<string, string[]>(), things: [], canonical: '', title: '', lang });
  const dutch =
    'De brouwer verkoopt het bedrijf, maar wil dat niet zeggen. Het aandeel van de brouwer werd ook in Gent met een half procent hoger gezet, naar de stand die het een jaar eerder had.';
  it('believes the page', () => expect(findLanguage(head('nl_BE'), dutch)).toBe('nl-BE'));
  it('guesses when the page is silent', () => expect(findLanguage(head(''), dutch)).toBe('nl'));
  it('believes the words when they clearly say another', () => expect(findLanguage(head('en'), dutch.repeat(2))).toBe('nl'));
  it('knows nothing of a text without words', () => expect(findLanguage(head(''), '12 34 56')).toBeNull());
});
