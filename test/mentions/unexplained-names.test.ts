import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language';
import { findMentions } from '../../src/mentions/find';
import { saidIn } from './said-in';
import { knowledge } from './whole-index';

type Case = [language: Language, text: string, said: string[]];

/** A line on known houses, so that the text is a story on some. */
const HOUSES: Record<Language, string> = {
  nl: 'De beurs keek naar ASML en Heineken.',
  en: 'The market watched Unilever and Vodafone.',
  fr: 'La séance a été dominée par Danone et Carrefour.',
  de: 'Der Markt schaute auf Siemens und Allianz.',
};
const told = (language: Language, text: string, onMoney = true): string[] => saidIn(language, `${text}\n${HOUSES[language]}`, onMoney);

describe('names that nothing explains', () => {
  it.each<Case>([
    ['nl', 'Zaaigeld\nEerder kwamen daar Qvandel, Aloxia en Zorvan Science bij.', ['Qvandel', 'Aloxia', 'Zorvan Science']],
    ['nl', 'Zaaigeld\nHet ging om een overname als die van Qvandel.', ['Qvandel']],
    ['en', 'Line-up\nThe project belongs to Qvandelia Rare Earths.', ['Qvandelia Rare Earths']],
    ['en', 'Line-up\nIt has been linked with Qvandelia, the paper wrote.', ['Qvandelia']],
    ['en', 'Line-up\nThe promise was made by the Monetary Zorvan Board.', ['Monetary Zorvan Board']],
    ['fr', 'Filiale\nElle est pilotée par une filiale, QVX, que dirige un ancien.', ['QVX']],
    ['fr', 'Filiale\nIl était le rédacteur en chef de Qvandel.', ['Qvandel']],
  ])('are somebody in the middle of a sentence (%s): %s', (language, text, said) => {
    expect(told(language, text)).toEqual(said);
  });

  it.each<Case>([
    // Towns, states and departments, by list and by what stands before them.
    ['nl', 'Zaaigeld\nDe winkels van Kortrijk, Bladel en Gistel doen mee, die in Qvandel niet.', []],
    ['fr', 'Filiale\nLes magasins de l’Essonne et ceux de la ville de Qvandel resteront.', []],
    ['en', 'Line-up\nShops of Milwaukee and of Wisconsin, and one near Qvandelia, will close.', []],
    // Things, letters and offices.
    ['en', 'Line-up\nIt belongs to the Zorvan Act, to Zorvan Tower, and he is Zorvan Officer.', []],
    ['en', 'Line-up\nThey were paid to the KPI by CEO and in ZQ7.', []],
    ['nl', 'Zaaigeld\nDat staat in de Najaarsnota en in de Wet Zorvan Plan.', []],
    ['fr', 'Filiale\nUn accord avant la Fête nationale, devant la Chambre et le Tribunal.', []],
    // One of many, somebody's thing, in quotes, a sum, a tag, a word that is also printed small.
    ['en', 'Line-up\nIt gave a Qvandelia to its Zorvan, in “Black Zorvan,” and to #Zorvanian.', []],
    ['nl', 'Zaaigeld\nHij kocht een Qvandel en zijn Zorvan.', []],
    ['en', 'Line-up\nIt spoke to Worry, though worry is no name.', []],
    // Halves of longer names.
    ['en', 'Line-up\nIt belongs to Qvandelia and Zorvan, and to Black’s Zorvania.', []],
    ['nl', 'Zaaigeld\nHet ging om het Belgische Qvandel Parket en de Europese beurzen.', ['Qvandel Parket']],
    ['fr', 'Filiale\nLe gouvernement Qvandel tient, la loi Qvandel aussi.', []],
    // "(CBR)" behind small words, a dateline, what a dash parts.
    ['en', 'Line-up\nThe bank kept its key rate (QVX) at 10 per cent.', []],
    ['nl', 'QVANDEL (ANP) - De winst steeg\nQVANDEL (ANP) - De winst steeg.', []],
    ['fr', 'Filiale\n8h16 - Qvandels : le bénéfice bondit.', []],
  ])('but no place, no thing and no half (%s): %s', (language, text, said) => {
    expect(told(language, text)).toEqual(said);
  });

  it('are nobody in a story that is not on money, or names no house', () => {
    expect(told('nl', 'Zaaigeld\nEerder kwamen daar Qvandel, Aloxia en Zorvan Science bij.', false)).toEqual([]);
    expect(saidIn('nl', 'Zaaigeld\nEerder kwamen daar Qvandel, Aloxia en Zorvan Science bij.')).toEqual([]);
  });

  it.each<[Language, string, string, 'person' | 'company' | 'organisation']>([
    ['fr', 'Qvibère Zadler est directeur général de l’ensemble.', 'Qvibère Zadler', 'person'],
    ['en', 'The terms of Ann Lee, Qvami Dua and Bob Roy had ended.', 'Qvami Dua', 'person'],
    ['en', 'It was named by Qvayanth R. Zarma in May.', 'Qvayanth R. Zarma', 'person'],
    ['nl', 'Dat zei Jan Bos van Qvandel Zodder Princen gisteren.', 'Qvandel Zodder Princen', 'company'],
    ['en', 'The promise was made by the Monetary Zorvan Board.', 'Monetary Zorvan Board', 'organisation'],
  ])('of a kind that the words beside them tell (%s): %s', (language, text, name, kind) => {
    const blocks = [
      'News',
      text,
      HOUSES[language],
      {
        nl: 'Rente, inflatie, obligatie, dividend, omzet.',
        en: 'Interest rate, inflation, bond, dividend, turnover.',
        fr: 'Inflation, obligation, dividende, chiffre d’affaires, bénéfice.',
        de: '',
      }[language],
    ].map((part, at) => ({ text: part, role: at === 0 ? ('headline' as const) : ('body' as const) }));
    const { introduced } = findMentions(blocks, { language, date: '2024-03' }, knowledge);
    expect(introduced.filter((one) => one.name === name).map((one) => one.kind)).toEqual([kind]);
  });
});
