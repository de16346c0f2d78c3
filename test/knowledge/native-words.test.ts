/** What a native copy editor would strike out, by family of fault. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/knowledge/compile/csv';
import { exchangeDraft } from '../../src/knowledge/compile/lists';
import { composeCard, composeHead, type CardContext } from '../../src/knowledge/compose-card';
import { periodText } from '../../src/knowledge/dates';
import { curled } from '../../src/knowledge/title';
import { currencyName } from '../../src/knowledge/words/currencies';
import { FIELDS, TYPE_OF_INDUSTRY } from '../../src/knowledge/words/industries';
import { ofName } from '../../src/knowledge/words/noun';
import { ofCountry } from '../../src/knowledge/words/of-country';
import { bothForms } from '../../src/knowledge/words/roles';
import { TYPES } from '../../src/knowledge/words/sorts';
import { LANGUAGES, type Language } from '../../src/language/language';
import type { Amount, Mention } from '../../src/mentions/mention';
import { actor, fact, open } from './fixture';

const on = (date: string | null, language: Language = 'en'): CardContext => ({ language, date, today: '2026-11-23' });
type Four = [nl: string, en: string, de: string, fr: string];
/** Something of a card, in the order nl, en, de, fr, with plain spaces. */
const four = (read: (language: Language) => string): Four =>
  (['nl', 'en', 'de', 'fr'] as const).map((language) => read(language).replace(/[\u00a0\u202f]/g, ' ')) as Four;

const knowledge = open([
  actor(
    'country:PT',
    'place',
    {
      type: 'country',
      names: { nl: 'Portugal', en: 'Portugal', de: 'Portugal', fr: 'Portugal' },
      adjectives: { nl: ['Portugees', 'Portugese'], en: 'Portuguese', de: 'portugiesisch', fr: ['portugais', 'portugaise'] },
    },
    { country: 'PT', name: 'Portugal' },
  ),
  actor(
    'country:SG',
    'place',
    {
      type: 'country',
      names: { nl: 'Singapore', en: 'Singapore', de: 'Singapur', fr: 'Singapour' },
      facts: [fact('currency', 'XAF')],
    },
    { country: 'SG', name: 'Singapore' },
  ),
  actor('country:GL', 'place', { type: 'country' }, { country: 'GL', name: 'Greenland' }),
  actor(
    'bank_of_portugal',
    'authority',
    { type: 'central_bank', names: { nl: 'Bank van Portugal' } },
    { name: 'Bank of Portugal', country: 'PT' },
  ),
  actor(
    'federal_reserve_bank_of_atlanta',
    'authority',
    { type: 'reserve_bank' },
    { name: 'Federal Reserve Bank of Atlanta', country: 'US' },
  ),
  actor(
    'office:finance_minister@country:PT',
    'person',
    { office: { role: 'finance_minister', of: 'country:PT' } },
    { name: 'finance minister of Portugal' },
  ),
  ...[
    ['governor', 'central_bank_head', '@bank_of_portugal'],
    ['president', 'president', '@federal_reserve_bank_of_atlanta'],
    ['professor', 'professor', '@mit'],
    ['leader', 'party_leader', '@fdp'],
    ['council', 'organisation_head', '@european_council'],
    ['mayor', 'mayor', '@greater_london'],
    ['watcher', 'supervisory_board_member', '@house'],
    ['sports', 'owner', '@new_york_mets'],
  ].map(([id, of, value]) => actor(id!, 'person', { gender: 'f', facts: [fact('office', value!, { of: of!, from: '2020' })] })),
  actor('adviser', 'person', { gender: 'm', facts: [fact('office', '@country:PT', { of: 'advisor', from: '2020' })] }),
  actor('founder', 'person', { gender: 'm', facts: [fact('office', '@house', { of: 'founder', from: '2021' })] }),
  actor('unknown_minister', 'person', { facts: [fact('office', '@country:PT', { of: 'finance_minister', from: '2020' })] }),
  actor(
    'house',
    'company',
    {
      type: 'company',
      industry: 'hotels',
      facts: [
        fact('sector', 'hotels', { source: 'sec' }),
        fact('seat', '', { of: 'CH' }),
        fact('founder', 'Ada Example'),
        fact('founder', 'Bo Example'),
        fact('subsidiary', '@shop'),
      ],
    },
    { country: 'CH', name: 'House' },
  ),
  actor(
    'shop',
    'company',
    { facts: [fact('seat', 'Singapore', { of: 'SG' }), fact('owner', '@house', { from: '2015' })] },
    { name: 'Shop' },
  ),
  actor('abroad', 'company', { type: 'forum', facts: [fact('seat', '', { of: 'CH' })] }, { country: 'CH', name: 'Abroad' }),
  actor(
    'defence',
    'authority',
    {
      type: 'ministry',
      names: {
        nl: 'Portugees ministerie van Defensie',
        de: 'Portugiesisches Verteidigungsministerium',
        fr: 'Ministère portugais de la Défense',
      },
    },
    { country: 'PT', name: 'Portuguese defence ministry' },
  ),
  actor('eba', 'authority', { type: 'regulator' }, { country: 'EU', name: 'EBA' }),
  actor(
    'country:EU',
    'place',
    { type: 'country', adjectives: { nl: ['Europees', 'Europese'], en: 'European', de: 'europäisch', fr: ['européen', 'européenne'] } },
    { country: 'EU', name: 'European Union' },
  ),
  actor('germany_bank', 'company', { type: 'bank' }, { country: 'DE', name: 'Some Bank' }),
  actor(
    'country:DE',
    'place',
    { type: 'country', adjectives: { nl: ['Duits', 'Duitse'], en: 'German', de: 'deutsch', fr: ['allemand', 'allemande'] } },
    { country: 'DE', name: 'Germany' },
  ),
  actor('coin', 'product', { type: 'cryptocurrency' }, { country: 'CH', name: 'Coin' }),
  actor('stars', 'market', { type: 'index_shares_large', facts: [fact('members', '250')] }, { name: 'Stars' }),
  actor('metals', 'market', { type: 'index_commodities', facts: [fact('members', '24')] }, { name: 'Metals' }),
]);
const descriptor = (id: string, date = '2024-05-06'): Four => four((language) => composeHead(id, on(date, language), knowledge).descriptor);
const lines = (id: string, date = '2024-05-06'): Four =>
  four((language) =>
    composeCard(id, on(date, language), knowledge)
      .lines.map((one) => `${one.label}: ${one.text}`)
      .join(' / '),
  );

describe('an office', () => {
  it.each<[string, Four]>([
    [
      'governor',
      [
        'President van de Portugese centrale bank',
        'Governor of the Bank of Portugal',
        'Präsidentin der portugiesischen Zentralbank',
        'Gouverneure de la banque centrale portugaise',
      ],
    ],
    [
      'president',
      [
        'President van de Fed van Atlanta',
        'President of the Atlanta Fed',
        'Präsidentin der Fed von Atlanta',
        'Présidente de la Fed d’Atlanta',
      ],
    ],
    ['professor', ['Hoogleraar aan het MIT', 'Professor at MIT', 'Professorin am MIT', 'Professeure au MIT']],
    ['leader', ['Partijleider van de FDP', 'Leader of the FDP', 'Parteichefin der FDP', 'Cheffe du FDP']],
    [
      'council',
      [
        'Voorzitter van de Europese Raad',
        'President of the European Council',
        'Präsidentin des Europäischen Rates',
        'Présidente du Conseil européen',
      ],
    ],
    ['mayor', ['Burgemeester van Londen', 'Mayor of London', 'Bürgermeisterin von London', 'Maire de Londres']],
    [
      'watcher',
      [
        'Commissaris van House',
        'Supervisory board member of House',
        'Aufsichtsratsmitglied von House',
        'Membre du conseil de surveillance de House',
      ],
    ],
    ['sports', ['Eigenaar van New York Mets', 'Owner of New York Mets', 'Eigentümerin von New York Mets', 'Propriétaire de New York Mets']],
    [
      'unknown_minister',
      [
        'Portugese minister van Financiën',
        'Portuguese finance minister',
        'Portugiesische(r) Finanzminister(in)',
        'Ministre portugais(e) des Finances',
      ],
    ],
  ])('has its house in the right case: %s', (id, expected) => {
    expect(descriptor(id)).toEqual(expected);
  });

  it.each<[string, Four]>([
    ['VU', ['van Vanuatu', 'of Vanuatu', 'von Vanuatu', 'du Vanuatu']],
    ['MV', ['van de Maldiven', 'of the Maldives', 'der Malediven', 'des Maldives']],
    ['MN', ['van Mongolië', 'of Mongolia', 'der Mongolei', 'de la Mongolie']],
    ['UG', ['van Oeganda', 'of Uganda', 'von Uganda', 'de l’Ouganda']],
    [
      'VC',
      [
        'van Saint Vincent en de Grenadines',
        'of St Vincent & the Grenadines',
        'von St. Vincent und den Grenadinen',
        'de Saint-Vincent-et-les Grenadines',
      ],
    ],
    ['MM', ['van Myanmar', 'of Myanmar', 'von Myanmar', 'du Myanmar']],
    ['HT', ['van Haïti', 'of Haiti', 'von Haiti', 'd’Haïti']],
    ['MH', ['van de Marshalleilanden', 'of the Marshall Islands', 'der Marshallinseln', 'des îles Marshall']],
    ['VA', ['van Vaticaanstad', 'of Vatican City', 'der Vatikanstadt', 'du Vatican']],
    [
      'VG',
      ['van de Britse Maagdeneilanden', 'of the British Virgin Islands', 'der Britischen Jungferninseln', 'des îles Vierges britanniques'],
    ],
  ])('of a state without an adjective has its article: %s', (iso, expected) => {
    const named = (language: Language): string =>
      new Intl.DisplayNames(language === 'en' ? 'en-GB' : language, { type: 'region' }).of(iso)!;
    expect(four((language) => ofCountry(iso, named(language), language))).toEqual(expected);
  });

  it('that a founder had not earned yet has its year', () => {
    expect(descriptor('founder', '2012-05-08')[1]).toBe('Founder of House (2021)');
    expect(descriptor('founder', '2024-05-08')[1]).toBe('Founder of House');
    const told = (date: string) => composeCard('founder', on(date), knowledge).lines.map(({ text, time }) => [text, time]);
    expect(told('2012-05-08')).toEqual([['House, 2021', 'since']]);
    expect(told('2024-05-08')).toEqual([['House, 2021', 'timeless']]);
  });

  it('of an adviser to a government does not tell where he was born', () => {
    expect(descriptor('adviser')).toEqual([
      'Portugese regeringsadviseur',
      'Portuguese government adviser',
      'Portugiesischer Regierungsberater',
      'Conseiller du gouvernement portugais',
    ]);
  });

  it('is headed in the language of the card, and not described by the same words', () => {
    const id = 'office:finance_minister@country:PT';
    expect(four((language) => composeHead(id, on(null, language), knowledge).title)).toEqual([
      'Portugese minister van Financiën',
      'Portuguese finance minister',
      'Portugiesische(r) Finanzminister(in)',
      'Ministre portugais(e) des Finances',
    ]);
    expect(four((language) => composeCard(id, on(null, language), knowledge).title)[2]).toBe('Portugiesische(r) Finanzminister(in)');
    expect(descriptor(id)).toEqual(['Ambt', 'Office', 'Amt', 'Fonction']);
  });

  it.each([
    ['Präsident', 'Präsidentin', 'Präsident(in)'],
    ['chef de l’État', 'cheffe de l’État', 'chef(fe) de l’État'],
    ['stellvertretender Leiter', 'stellvertretende Leiterin', 'stellvertretende(r) Leiter(in)'],
    ['directeur général', 'directrice générale', 'directeur général/directrice générale'],
    ['fondateur', 'fondatrice', 'fondateur/fondatrice'],
    ['suisse', 'suisse', 'suisse'],
  ])('gives both forms of "%s" no longer than they need to be', (masculine, feminine, both) => {
    expect(bothForms(masculine, feminine)).toBe(both);
  });
});

describe('a line', () => {
  it('tells no sector that the descriptor tells, and keeps its source', () => {
    expect(descriptor('house')[1]).toBe('Swiss company (hotels)');
    expect(lines('house')[1]).not.toContain('Sector');
    expect(composeCard('house', on(null), knowledge).sources.map((one) => one.label)).toContain('SEC company list');
  });

  it('has the country for a label where no city is known, and names a city that is a state once', () => {
    expect(lines('abroad')[1]).toContain('Country: Switzerland');
    // The descriptor has told it: "Swiss company".
    expect(lines('house')[1]).not.toContain('Country');
    expect(lines('shop')).toEqual([
      'Eigenaar: House, sinds 2015 / Zetel: Singapore',
      'Owner: House, since 2015 / Headquarters: Singapore',
      'Eigentümer: House, seit 2015 / Sitz: Singapur',
      'Propriétaire: House, depuis 2015 / Siège: Singapour',
    ]);
  });

  it('counts: one founder, two founders; shares of an index and goods in it', () => {
    expect(lines('house')[0]).toContain('Oprichters: Ada Example en Bo Example');
    expect(lines('stars')).toEqual(['Aantal fondsen: 250', 'Members: 250', 'Anzahl der Werte: 250', 'Nombre de valeurs: 250']);
    expect(lines('metals')).toEqual(['Onderdelen: 24', 'Components: 24', 'Bestandteile: 24', 'Composantes: 24']);
  });

  it('has the French space before a semicolon and a colon', () => {
    const card = composeCard('house', on('2024-05-06', 'fr'), knowledge);
    expect(card.lines.find((one) => one.label === 'Détient')!.text).toBe('Shop\u00a0; données de janvier 2025');
    expect(composeHead('leader', on('2026-05-06', 'fr'), knowledge).descriptor).toContain('dernière information\u00a0: janvier 2025');
  });

  it('has no brackets beside brackets', () => {
    expect(lines('country:SG')[2]).toBe('Währung: CFA-Franc (BEAC, XAF)');
  });
});

describe('a French date', () => {
  it.each([
    [{ from: '2025-10' }, 'à partir d’octobre 2025'],
    [{ from: '2025-01' }, 'à partir de janvier 2025'],
    [{ from: '2026-01-01' }, 'à partir du 1er janvier 2026'],
    [{ from: '2001-05-01', asOf: '2025' }, 'depuis le 1er mai 2001'],
    [{ from: '2001-04', asOf: '2025' }, 'depuis avril 2001'],
  ])('of %j is "%s"', (period, expected) => {
    expect(periodText(period, '2019-01-01', 'fr')).toBe(expected);
  });
});

describe('an apostrophe', () => {
  it.each([
    ["Banque d'Angleterre", 'Banque d’Angleterre'],
    ["purchasing managers' index", 'purchasing managers’ index'],
    ["'s Lands belang", '’s Lands belang'],
    ["a 'quoted' word", "a 'quoted' word"],
  ])('is printed, not typed: %s', (typed, printed) => {
    expect(curled(typed)).toBe(printed);
  });
});

describe('a title from the lists', () => {
  const row = (more: Record<string, string>) => ({ id: 'x', country: 'CZ', ...more });
  it.each<[string, Record<string, string>, Record<string, string> | undefined]>([
    [
      'no English phrase for a reader of another language',
      row({ name: 'Prague Stock Exchange', label_nl: 'beurs van Praag', label_de: 'Prager Börse', label_fr: 'Bourse de Prague' }),
      { nl: 'Beurs van Praag', de: 'Prager Börse', fr: 'Bourse de Prague' },
    ],
    ['no description beside the name', row({ name: 'Bitvavo', label_de: 'Kryptobörse Bitvavo' }), { de: 'Bitvavo' }],
    ['no sort beside the name', row({ name: 'Mubadala Investment Company', label_de: 'Staatsfonds Mubadala' }), { de: 'Mubadala' }],
    ['the index that it is', row({ name: 'CRB Index', short_forms: 'CRB', label_fr: 'indice CRB' }), { fr: 'Indice CRB' }],
    [
      'the city that it is named after',
      row({ name: 'Shanghai Stock Exchange', short_forms: 'Shanghai', city: 'Shanghai', label_de: 'Börse Shanghai' }),
      { de: 'Börse Shanghai' },
    ],
    [
      'no description beside the acronym',
      row({ name: 'Abu Dhabi Investment Authority', short_forms: 'ADIA', label_de: 'Staatsfonds von Abu Dhabi ADIA' }),
      { de: 'ADIA' },
    ],
    ['a name in its own right', row({ name: 'Cboe BZX Exchange', short_forms: 'BZX', label_de: 'Cboe BZX' }), { de: 'Cboe BZX' }],
    [
      'no description for a name that needs none',
      row({ name: 'Cassa Depositi e Prestiti', short_forms: 'CDP', label_nl: 'Italiaanse staatsbank CDP' }),
      undefined,
    ],
  ])('is %s', (_what, cells, names) => {
    expect(exchangeDraft(cells).payload.names).toEqual(names);
  });
});

describe('the descriptor', () => {
  it('calls no part of a state a country, and gives no coin a country', () => {
    expect(descriptor('country:GL')).toEqual(['Gebied', 'Territory', 'Gebiet', 'Territoire']);
    expect(descriptor('country:SG')).toEqual(['Land', 'Country', 'Land', 'Pays']);
    // The title has said the country.
    expect(descriptor('defence')).toEqual(['Ministerie', 'Ministry', 'Ministerium', 'Ministère']);
    expect(descriptor('eba')).toEqual([
      'Europese toezichthouder',
      'European regulator',
      'Europäische Aufsichtsbehörde',
      'Autorité de surveillance européenne',
    ]);
    expect(descriptor('germany_bank')).toEqual(['Duitse bank', 'German bank', 'Bank in Deutschland', 'Banque allemande']);
    expect(descriptor('federal_reserve_bank_of_atlanta')).toEqual([
      'Regionale bank van de Federal Reserve',
      'Regional bank of the Federal Reserve',
      'Regionalbank der US-Notenbank',
      'Banque régionale de la Réserve fédérale',
    ]);
    expect(descriptor('coin')).toEqual(['Cryptomunt', 'Cryptocurrency', 'Kryptowährung', 'Cryptomonnaie']);
  });
});

describe('a currency', () => {
  it.each<[string, number, Four]>([
    ['NOK', 2, ['Noorse kronen', 'Norwegian kroner', 'norwegische Kronen', 'couronnes norvégiennes']],
    ['CHF', 2, ['Zwitserse frank', 'Swiss francs', 'Schweizer Franken', 'francs suisses']],
    ['GBP', 1, ['Brits pond', 'British pound', 'britisches Pfund', 'livre sterling']],
    ['ILS', 2, ['Israëlische nieuwe shekel', 'Israeli new shekels', 'israelische neue Schekel', 'nouveaux shekels israéliens']],
    ['USD', 1.5, ['Amerikaanse dollar', 'US dollars', 'US-Dollar', 'dollar américain']],
    ['EUR', 1, ['euro', 'euro', 'Euro', 'euro']],
    ['ZZZ', 1, ['', '', '', '']],
  ])('is written as in running text: %s, %d', (code, amount, expected) => {
    expect(four((language) => currencyName(code, amount, language))).toEqual(expected);
  });

  const title = (amount: Amount): Four => {
    const mention: Mention = { block: 0, start: 0, end: 1, kind: 'amount', id: 'amount:0', score: 1, how: 'amount', amount };
    return four((language) => composeCard('amount:0', { ...on(null, language), mention }, knowledge).title);
  };
  it('is named once in a range, in the plural after a million', () => {
    expect(title({ sort: 'money', value: 1e6, to: 1.5e6, currency: 'CZK' })).toEqual([
      '1 miljoen – 1,5 miljoen Tsjechische kronen',
      '1 million – 1.5 million Czech korunas',
      '1 Million – 1,5 Millionen tschechische Kronen',
      '1 million – 1,5 million de couronnes tchèques',
    ]);
    expect(title({ sort: 'money', value: 1, currency: 'GBP' })).toEqual([
      '1 Brits pond',
      '1 British pound',
      '1 britisches Pfund',
      '1 livre sterling',
    ]);
  });
});

describe('an amount with cents, or without a name for its currency', () => {
  it.each<[Amount, Four]>([
    [{ sort: 'money', value: 1500.5, currency: 'EUR' }, ['1.500,50 euro', '1,500.50 euros', '1.500,50 Euro', '1 500,50 euros']],
    [{ sort: 'money', value: 2e6, currency: 'BTC' }, ['2 miljoen BTC', '2 million BTC', '2 Millionen BTC', '2 millions de BTC']],
    [{ sort: 'money', value: 3, currency: 'BTC' }, ['3 BTC', '3 BTC', '3 BTC', '3 BTC']],
    [{ sort: 'money', value: 1500.5 }, ['1.500,5', '1,500.5', '1.500,5', '1 500,5']],
  ])('is whole: %j', (amount, expected) => {
    const mention: Mention = { block: 0, start: 0, end: 1, kind: 'amount', id: 'amount:0', score: 1, how: 'amount', amount };
    expect(four((language) => composeCard('amount:0', { ...on(null, language), mention }, knowledge).title)).toEqual(expected);
  });
});

describe('“of” before a name', () => {
  it.each([
    ['Apple', 'd’Apple'],
    ['Hermès', 'd’Hermès'],
    ['Heineken', 'de Heineken'],
    ['UniCredit', 'd’UniCredit'],
  ])('elides before a vowel and a mute h: %s', (name, expected) => {
    expect(ofName(name, 'fr')).toBe(expected);
  });
  it('bends “Deutsche Bank” in German', () => {
    expect(['Deutsche Bank', 'Deutsche Wohnen', 'Siemens'].map((name) => ofName(name, 'de'))).toEqual([
      'der Deutschen Bank',
      'von Deutsche Wohnen',
      'von Siemens',
    ]);
  });
});

describe('the word tables', () => {
  const nouns = Object.values(TYPES).flat();
  const fields = Object.values(FIELDS).flat();

  it('have no Dutch adjective that ends in -e before a het-word: "Chinees logistiek bedrijf"', () => {
    expect(
      Object.values(TYPES)
        .map(([nl]) => nl)
        .filter((nl) => /^het \p{L}+e \p{L}/u.test(nl)),
    ).toEqual([]);
  });
  it('have a noun for a company of every industry: "American software company", not "American company (software)"', async () => {
    const rows = readCsv(await readFile('src/knowledge/lists/industries.csv', 'utf8'));
    expect(rows.map((row) => row.id!).filter((id) => !TYPES[TYPE_OF_INDUSTRY[id] ?? ''])).toEqual([]);
  });
  it('have curled apostrophes only', () => {
    expect([...nouns, ...fields].filter((word) => word.includes("'"))).toEqual([]);
  });
  it('have no brackets in what is put between brackets', () => {
    expect(fields.filter((word) => /[()]/.test(word))).toEqual([]);
  });
  it('are in the language that they stand for', () => {
    expect(LANGUAGES.length).toBe(4);
    expect(
      Object.values(TYPES).filter(([nl, , de, fr]) => !/^(de|het) /.test(nl) || !/^(der|die|das) /.test(de) || !/^une? /.test(fr)),
    ).toEqual([]);
  });
});
