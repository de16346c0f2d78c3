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
    // A small word with a capital, an adjective of a place in Dutch, a saint, an address, letters with a town's name.
    ['nl', 'Zaaigeld\nDat besprak ING met Van Qverk.', ['Van Qverk']],
    ['nl', 'Zaaigeld\nHet werd verkocht aan het Spaanse Qvandel Zorvan.', ['Qvandel Zorvan']],
    ['fr', 'Filiale\nElle citait Saint-Qvandel Zorvan hier.', ['Saint-Qvandel Zorvan']],
    ['en', 'Line-up\nA rival offer came from the site, with Qvandelia.com behind it.', ['Qvandelia.com']],
    // German: no word of the language, bare; with what only houses have behind a hyphen; letters with an article.
    ['de', 'Zahlen\nGut lief es bei Qvantor, und so sieht es der QVX auch.', ['Qvantor', 'QVX']],
    ['de', 'Zahlen\nSie kommt unter das Dach der italienischen Qvanta-Gruppe.', ['Qvanta']],
    ['de', 'Zahlen\nBeteiligt war der Swiss Qvantor Fund.', ['Swiss Qvantor Fund']],
    // A word that opens the sentence, where the name stands alone elsewhere; where it may be of the name, nobody.
    ['en', 'Line-up\nOusted Qvandelia Rare staff left. They went to Qvandelia Rare too.', ['Qvandelia Rare', 'Qvandelia Rare']],
    ['en', 'Line-up\nStrong Qvandelia Rare sales were seen.', []],
    // A town before it, where it stands alone elsewhere.
    ['fr', 'Filiale\nLe magasin de Mulhouse Qvandel ferme. Il a quitté Qvandel hier.', ['Qvandel', 'Qvandel']],
    [
      'fr',
      'Filiale\nLe magasin cite un cadre, un homme de Mulhouse & Zorvan, ou de Qvandel & Olavat.',
      ['Mulhouse & Zorvan', 'Qvandel & Olavat'],
    ],
    // A price in percent is no number of a model.
    ['en', 'Line-up\nUnilever rose to $8.42 and was followed by Qvandelia 2.71 per cent higher.', ['Qvandelia']],
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
    // German nouns, compounds, adjectives as nouns, loan words with an article, sums, subheads, datelines.
    ['de', 'Zahlen\nMit Pharmawerten, Quartalszahlen und dem Schiebedach gibt es wenig Aufregendes.', []],
    ['de', 'Zahlen\nDer Kenner der Qvausa kam ins Qvisier.', []],
    ['de', 'Zahlen\nDer Gewinn stieg auf 444 Millionen Euro, worauf Analysten verwiesen.', []],
    ['de', 'QVANTIKON SZ. Der Name bleibt\nQVANTIKON SZ. Der Name verschwindet aus Qvantikon SZ.', []],
    ['en', 'Line-up\nDELAYED QVANDELIA\nIt moved on.', []],
    ['fr', 'Filiale\nL’accord avec la Russie et ceux d’Ille-et-Vilaine tiennent.', []],
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

  it.each<Case>([
    ['en', 'Deal\nThe Qvito family sold shares to the Porsche family.', ['Qvito family', 'Porsche family']],
    ['nl', 'Deal\nDe familie Van der Qvorm verkocht aandelen.', ['familie Van der Qvorm']],
    ['de', 'Deal\nDie Familie Qvumtobel hält Aktien, die Familie aus Wien nicht.', ['Familie Qvumtobel']],
    ['fr', 'Deal\nLa famille Qvulliez détient des actions.', ['famille Qvulliez']],
    ['en', 'Deal\nShares of Portuguese families and of the family fell.', []],
  ])('a family is marked with its noun (%s): %s', (language, text, said) => {
    expect(told(language, text)).toEqual(said);
  });

  it.each<Case>([
    // Longer names whose part the index knows: a number before it, a co-op, a word of no language behind it in German.
    ['en', 'Closed\nIt had closed First National Bank of Qvada in May.', ['First National Bank of Qvada']],
    ['en', 'Closed\nIt had closed First Qveritage Bank in May.', ['First Qveritage Bank']],
    ['de', 'Kauf\nKanadier kaufen bei Lenzing Qvastics ein.', ['Lenzing Qvastics']],
    ['de', 'Kunden\nZu den Kunden zählt die Strumpfhosenfirma Qvint Qvass.', ['Qvint Qvass']],
    ['de', 'Kanzlei\nPartner der Kanzlei Qvetzeler von der Qvecht ist er.', ['Qvetzeler von der Qvecht']],
    [
      'fr',
      'Capital\nLa Banque nationale de qvestissement (BNQ) suit.',
      ['Banque nationale de qvestissement', 'BNQ = Banque nationale de qvestissement'],
    ],
    [
      'nl',
      'Groep\nHoeveel Qvaessen Industries, de bedrijvengroep van Qvaessen, kreeg is niet bekend.',
      ['Qvaessen Industries', 'Qvaessen = Qvaessen Industries'],
    ],
    [
      'nl',
      'Wind\nDe bewindvoerder Steven van Boven telt. Volgens Van Boven klopt dat.',
      ['Steven van Boven', 'Van Boven = Steven van Boven'],
    ],
    ['nl', 'Wind\nZijn opvolger Carel Jan Qvigersman zei dat.', ['Carel Jan Qvigersman']],
    ['en', 'Chair\nIn May Stephen Qvacus, who headed the committee, became chief executive.', ['Stephen Qvacus']],
    ['en', 'Rates\nSu-Lin Ong of the bank said the word.', ['Su-Lin Ong']],
    // Branches abroad; a house and a country side by side in Dutch are two.
    ['fr', 'Fisc\nL’exonération dont bénéficiait Orange Mali a pris fin.', ['Orange Mali']],
    ['nl', 'Taxi\nHet raakt de klanten van Uber Duitsland niet.', ['Uber Duitsland']],
    ['nl', 'Taxi\nHet is jammer dat Uber Duitsland verlaat.', []],
    // Two that merge, two that are each called what houses are; a sign that joins.
    ['de', 'Fusion\nEr war aus der Fusion von Qvorma und Qvaba entstanden.', ['Qvorma', 'Qvaba']],
    [
      'en',
      'Debt\nIt was led by Aurelius Qvapital Partners and Silver Qvoint Partners.',
      ['Aurelius Qvapital Partners', 'Silver Qvoint Partners'],
    ],
    ['de', 'Geld\nDie Geldgeber treten als Qvanavon Holding AG auf.', ['Qvanavon Holding AG']],
    [
      'nl',
      'Doorstart\nConstructiebedrijf Qoops en Qieborg maakt een doorstart. Qoops en Qieborg was groot.',
      ['Qoops en Qieborg', 'Qoops en Qieborg'],
    ],
    ['nl', 'Cao\nDe havenbedrijven QLS en Qatrans zijn het eens. Ook de bonden van QLS en Qatrans zeggen ja.', []],
    ['nl', 'Kleed\nZij stond aan de wieg van Danone of America.', ['Danone of America']],
    ['nl', 'Sluiting\nZij kloppen aan bij het Fonds voor Qvuitingen van gisteren.', []],
    ['en', 'Law\nIt was told to Hodge Qvones & Allen by letter.', ['Hodge Qvones & Allen']],
    ['en', 'Oil\nBenchmark Brent was linked with Unilever.', []],
    [
      'en',
      'Glass\nHindusthan Qvational Glass & Industries (HQG) is to buy it. HQG said so.',
      [
        'Hindusthan Qvational Glass & Industries',
        'HQG = Hindusthan Qvational Glass & Industries',
        'HQG = Hindusthan Qvational Glass & Industries',
      ],
    ],
    // A state, a canton, a town as a body; behind "in" it is where.
    ['de', 'Eigner\nAnteile hält das Land Kärnten, gebaut wird in der Stadt Gera.', ['Land Kärnten']],
    ['fr', 'Aide\nLa région Bretagne soutient la reprise, dans le canton de Vaud aussi.', ['région Bretagne']],
  ])('whole names (%s): %s', (language, text, said) => {
    expect(told(language, text)).toEqual(said);
  });

  it('says of them the sentence that tells most, and as much of it as leaves the name in', () => {
    const long =
      'In een lange zin over het weer van gisteren en de drukte op de beurs van Amsterdam, waar het naar men zegt nog nooit zo stil was geweest, noemde de krant ook nog even Zorvandia als voorbeeld.';
    const blocks = [
      'Zaaigeld',
      'Eerder kwamen daar Qvandel, Aloxia en Sorvea bij.',
      'Volgens de krant is Aloxia overgenomen door ING, want Aloxia boekte winst.',
      long,
      HOUSES.nl,
      'Rente, inflatie, obligatie, dividend, omzet.',
    ];
    const { introduced } = findMentions(
      blocks.map((text, at) => ({ text, role: at === 0 ? ('headline' as const) : ('body' as const) })),
      { language: 'nl', date: '2024-03' },
      knowledge,
    );
    const said = Object.fromEntries(introduced.map((one) => [one.name, one.said]));
    expect(said.Aloxia).toContain('boekte winst');
    expect(said.Zorvandia).toContain('Zorvandia');
    expect(said.Zorvandia).toMatch(/^(waar|nog|geweest|noemde)/);
  });

  it('a co-op is another house than the company of its first name', () => {
    const blocks = [
      'Members of Glanbia Co-op agreed',
      'Shareholders of Glanbia Co-operative Society agreed to a deal. Inflation, bond, dividend.',
    ];
    const { mentions } = findMentions(
      blocks.map((text, at) => ({ text, role: at === 0 ? ('headline' as const) : ('body' as const) })),
      { language: 'en', date: '2021-12' },
      knowledge,
    );
    expect(mentions.filter(({ id }) => id === 'glanbia')).toEqual([]);
  });

  it('places that open a sentence side by side act together', () => {
    const { mentions } = findMentions(
      [
        { text: 'Banque', role: 'headline' },
        {
          text: 'La Belgique, la France et le Luxembourg ont volé au secours de Dexia. Inflation, obligation, dividende, bénéfice, action, taux.',
          role: 'body',
        },
      ],
      { language: 'fr', date: '2011-10' },
      knowledge,
    );
    expect(mentions.map(({ id }) => id).filter((id) => id.startsWith('country:'))).toEqual(['country:BE', 'country:FR', 'country:LU']);
  });

  it('an exchange in a town is no insurer of that name', () => {
    const { mentions } = findMentions(
      [
        { text: 'Damrak', role: 'headline' },
        { text: 'Op de beurs in Zürich won Swatch 5,5 procent.', role: 'body' },
      ],
      { language: 'nl', date: '2018-01' },
      knowledge,
    );
    expect(mentions.filter(({ id }) => id === 'zurich_insurance')).toEqual([]);
  });

  it('a state of a federation acts as a country does', () => {
    const { mentions } = findMentions(
      [
        { text: 'Bürgschaft', role: 'headline' },
        { text: 'Sachsen will lieber eine eigene Lösung. In Sachsen war es kalt.', role: 'body' },
      ],
      { language: 'de', date: '2012-03' },
      knowledge,
    );
    expect(mentions.map(({ id, start }) => [id, start]).filter(([id]) => id === 'saxony')).toEqual([['saxony', 0]]);
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
