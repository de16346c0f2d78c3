import { describe, expect, it } from 'vitest';
import { composeCard, composeHead, type CardContext } from '../../src/knowledge/compose-card';
import { LANGUAGES, type Language } from '../../src/language/language';
import type { Amount, Mention } from '../../src/mentions/mention';
import { actor, fact, open, term } from './fixture';

const on = (date: string | null, language: Language = 'en'): CardContext => ({ language, date, today: '2026-11-23' });

describe('the descriptor of an organisation', () => {
  const knowledge = open([
    actor('pay', 'company', { type: 'payment_service' }, { country: 'CN', name: 'Pay' }),
    actor('shop', 'company', { type: 'payment_company' }, { country: 'CN', name: 'Shop' }),
    actor('bank', 'company', { industry: 'banks_diversified' }, { country: 'CH', name: 'Bank' }),
    actor('field', 'company', { industry: 'copper' }, { country: 'CN', name: 'Field' }),
    actor('bare', 'company', { type: 'company', industry: 'hotels' }, { country: 'CN', name: 'Bare' }),
    actor('code', 'company', { industry: 'infrastructure_software' }, { country: 'CN', name: 'Code' }),
    actor('far', 'company', { type: 'bank' }, { country: 'TD', name: 'Far' }),
    actor('body', 'organisation', { type: 'international_organisation' }, { country: 'CH', name: 'Body' }),
    actor('net', 'product', { type: 'social_network', facts: [fact('owner', '@pay', { from: '2019' })] }, { name: 'Net' }),
  ]);

  it.each<[string, Record<Language, string>]>([
    [
      'pay',
      { nl: 'Chinese betaaldienst', en: 'Chinese payment service', de: 'Chinesischer Zahlungsdienst', fr: 'Service de paiement chinois' },
    ],
    [
      'shop',
      {
        nl: 'Chinees betaalbedrijf',
        en: 'Chinese payment company',
        de: 'Chinesischer Zahlungsdienstleister',
        fr: 'Société de paiement chinoise',
      },
    ],
    ['bank', { nl: 'Zwitserse bank', en: 'Swiss bank', de: 'Schweizer Bank', fr: 'Banque suisse' }],
    [
      'field',
      { nl: 'Chinees mijnbouwbedrijf', en: 'Chinese mining company', de: 'Chinesisches Bergbauunternehmen', fr: 'Groupe minier chinois' },
    ],
    [
      'bare',
      {
        nl: 'Chinees bedrijf (hotels)',
        en: 'Chinese company (hotels)',
        de: 'Chinesisches Unternehmen (Hotels)',
        fr: 'Entreprise chinoise (hôtellerie)',
      },
    ],
    [
      'code',
      {
        nl: 'Chinees softwarebedrijf',
        en: 'Chinese software company',
        de: 'Chinesisches Softwareunternehmen',
        fr: 'Éditeur chinois de logiciels',
      },
    ],
    ['far', { nl: 'Bank (Tsjaad)', en: 'Bank (Chad)', de: 'Bank (Tschad)', fr: 'Banque (Tchad)' }],
    [
      'body',
      {
        nl: 'Internationale organisatie',
        en: 'International organisation',
        de: 'Internationale Organisation',
        fr: 'Organisation internationale',
      },
    ],
  ])('agrees with its country: %s', (id, expected) => {
    for (const language of LANGUAGES) expect(composeHead(id, on('2020-11-12', language), knowledge).descriptor).toBe(expected[language]);
  });

  it('names the owner of a product only while it surely owned it', () => {
    expect(composeHead('net', on('2020-11-12', 'fr'), knowledge).descriptor).toBe('Réseau social de Pay');
    expect(composeHead('net', on('2026-11-12'), knowledge).descriptor).toBe('Social network');
  });
});

describe('the descriptor of a person', () => {
  const knowledge = open([
    actor('ecb', 'authority', { type: 'central_bank' }, { name: 'European Central Bank' }),
    actor('apple', 'company', { type: 'technology_company' }, { name: 'Apple' }),
    actor('lagarde', 'person', {
      gender: 'f',
      facts: [
        fact('office', '@ecb', { of: 'central_bank_head', from: '2019-11' }),
        fact('office', '@country:CH', { of: 'finance_minister', from: '2007', until: '2011' }),
      ],
    }),
    actor('gordhan', 'person', {
      gender: 'm',
      facts: [
        fact('office', '@country:CH', { of: 'finance_minister', from: '2009', until: '2014' }),
        fact('office', '@country:CH', { of: 'finance_minister', from: '2015', until: '2017' }),
        fact('office', '@apple', { of: 'ceo', from: '2017', until: '2018' }),
      ],
    }),
    actor('cook', 'person', { gender: 'm', facts: [fact('office', '@apple', { of: 'ceo', from: '2011' })] }),
    actor('somebody', 'person', { facts: [fact('office', '@apple', { of: 'cfo', source: 'infobox', asOf: '2026-04-05' })] }),
    actor('unheard', 'person', {}),
  ]);

  it.each<[string, string, Record<Language, string>]>([
    [
      'lagarde',
      '2023-03-01',
      { nl: 'President van de ECB', en: 'President of the ECB', de: 'Präsidentin der EZB', fr: 'Présidente de la BCE' },
    ],
    [
      'lagarde',
      '2009-03-01',
      {
        nl: 'Zwitserse minister van Financiën',
        en: 'Swiss finance minister',
        de: 'Schweizer Finanzministerin',
        fr: 'Ministre suisse des Finances',
      },
    ],
    [
      'cook',
      '2023-03-01',
      { nl: 'Topman van Apple', en: 'Chief executive of Apple', de: 'Vorstandschef von Apple', fr: 'Directeur général d’Apple' },
    ],
    [
      'cook',
      '2026-03-01',
      {
        nl: 'Topman van Apple (laatst bekend januari 2025)',
        en: 'Chief executive of Apple (last known January 2025)',
        de: 'Vorstandschef von Apple (zuletzt bekannt Januar 2025)',
        fr: 'Directeur général d’Apple (dernière information\u00a0: janvier 2025)',
      },
    ],
    ['unheard', '2023-03-01', { nl: 'Persoon', en: 'Person', de: 'Person', fr: 'Personne' }],
  ])('says who %s was on %s', (id, date, expected) => {
    for (const language of LANGUAGES) expect(composeHead(id, on(date, language), knowledge).descriptor).toBe(expected[language]);
  });

  it('tells the last of two terms in the same post', () => {
    expect(composeHead('gordhan', on('2020-11-12'), knowledge).descriptor).toBe('Swiss finance minister (2015–2017)');
  });

  it('gives both forms of a role where the gender is unknown', () => {
    expect(composeHead('somebody', on('2026-04-05', 'de'), knowledge).descriptor).toMatch(/^CFO von Apple/);
    expect(composeHead('somebody', on('2026-04-05', 'fr'), knowledge).descriptor).toMatch(/^Direction financière d’Apple/);
  });
});

describe('lines', () => {
  const knowledge = open([
    actor('fed', 'authority', { type: 'central_bank', facts: [fact('founded', '1913')] }, { name: 'Fed' }),
    actor(
      'yellen',
      'person',
      { gender: 'f', facts: [fact('office', '@fed', { of: 'central_bank_head', from: '2014-02', until: '2018-02' })] },
      { name: 'Janet Yellen' },
    ),
    actor(
      'powell',
      'person',
      { gender: 'm', facts: [fact('office', '@fed', { of: 'central_bank_head', from: '2018-02', asOf: '2025-06' })] },
      { name: 'Jerome Powell' },
    ),
  ]);
  const leaders = (date: string) =>
    composeCard('fed', on(date), knowledge)
      .lines.filter((one) => one.label === 'Chair')
      .map(({ text, time }) => [text, time]);

  it('tell who led on the day, and who came since', () => {
    expect(leaders('2016-05-01')).toEqual([
      ['Janet Yellen, February 2014–February 2018', 'then'],
      ['Jerome Powell, from February 2018', 'since'],
    ]);
  });

  it('never say "is" of what was only last known', () => {
    expect(leaders('2026-05-01')).toEqual([['Jerome Powell, since February 2018; last known June 2025', 'last-known']]);
  });

  it('list what a house owned, never what was not there yet, and the name that it bore then', () => {
    const houses = open([
      actor('meta', 'company', {
        facts: [fact('formerly', 'Facebook', { until: '2021' }), fact('subsidiary', '@insta'), fact('subsidiary', '@threads')],
      }),
      actor('insta', 'product', { facts: [fact('founded', '2010')] }, { name: 'Instagram' }),
      actor('threads', 'product', { facts: [fact('founded', '2023')] }, { name: 'Threads' }),
    ]);
    const lines = (date: string) => composeCard('meta', on(date), houses).lines.map(({ label, text, time }) => [label, text, time]);
    expect(lines('2020-05-01')).toEqual([
      ['Owns', 'Instagram; data from January 2025', 'last-known'],
      ['Formerly', 'Facebook, until 2021', 'then'],
    ]);
    expect(lines('2024-05-01')).toEqual([
      ['Owns', 'Instagram and Threads; data from January 2025', 'last-known'],
      ['Formerly', 'Facebook, until 2021', 'timeless'],
    ]);
  });

  it('lead to the cards that they name', () => {
    const [line] = composeCard('fed', on('2020-05-01'), knowledge).lines;
    expect(line!.links.map(({ start, end, id }) => [line!.text.slice(start, end), id])).toEqual([['Jerome Powell', 'powell']]);
  });

  it('bear their source and its date', () => {
    const { lines, sources } = composeCard('fed', on('2020-05-01', 'nl'), knowledge);
    expect(lines.map((one) => one.source)).toContainEqual({ label: 'eigen notities', asOf: '2025-06' });
    expect(sources).toEqual([{ label: 'eigen notities', asOf: '2025-06' }]);
  });

  it.each<[Language, string[]]>([
    ['nl', ['Hoofdstad: Peking', 'Munt: Chinese yuan (CNY)']],
    ['en', ['Capital: Beijing', 'Currency: Chinese yuan (CNY)']],
    ['de', ['Hauptstadt: Peking', 'Währung: chinesischer Yuan (CNY)']],
    ['fr', ['Capitale: Pékin', 'Monnaie: yuan chinois (CNY)']],
  ])('of a country, in %s', (language, expected) => {
    expect(composeCard('country:CN', on('2020-05-01', language), knowledge).lines.map((one) => `${one.label}: ${one.text}`)).toEqual(
      expected,
    );
  });
});

describe('a term', () => {
  const all = (text: string): Record<Language, string> => ({ nl: `${text} nl`, en: `${text} en`, de: `${text} de`, fr: `${text} fr` });
  const knowledge = open([
    term('ipo', {
      titles: all('ipo'),
      definition: all('first sale'),
      example: all('ten shares'),
      warning: { nl: 'pas op' },
      related: ['term:share'],
    }),
    term('share', { titles: all('share'), definition: { en: 'only in English' } as Record<Language, string> }),
  ]);

  it('has title, definition, example and related terms in the reader’s language', () => {
    expect(composeCard('term:ipo', on(null, 'nl'), knowledge)).toMatchObject({
      title: 'ipo nl',
      descriptor: 'Term',
      definition: 'first sale nl',
      example: 'ten shares nl',
      warning: 'pas op',
      related: [{ id: 'term:share', title: 'share nl' }],
      otherLanguage: false,
    });
  });

  it('comes in another language rather than not at all, and says so', () => {
    expect(composeCard('term:share', on(null, 'de'), knowledge)).toMatchObject({
      definition: 'only in English',
      language: 'en',
      otherLanguage: true,
    });
  });
});

describe('an amount', () => {
  const knowledge = open([]);
  const card = (amount: Amount, language: Language) => {
    const mention: Mention = { block: 0, start: 0, end: 1, kind: 'amount', id: 'amount:0', score: 1, how: 'amount', amount };
    return composeCard('amount:0', { ...on(null, language), mention }, knowledge);
  };
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

  it.each<[Amount, Language, string]>([
    [{ sort: 'money', value: 34.5e9, currency: 'EUR' }, 'nl', '34,5 miljard euro = 34.500.000.000 euro'],
    [{ sort: 'money', value: 34.5e9, currency: 'EUR' }, 'en', '34.5 billion euros = 34,500,000,000 euros'],
    [{ sort: 'money', value: 34.5e9, currency: 'EUR' }, 'de', '34,5 Milliarden Euro = 34.500.000.000 Euro'],
    [{ sort: 'money', value: 34.5e9, currency: 'EUR' }, 'fr', '34,5 milliards d’euros = 34 500 000 000 euros'],
    [
      { sort: 'money', value: 2e6, to: 3e6, currency: 'USD' },
      'nl',
      '2 miljoen – 3 miljoen Amerikaanse dollar = 2.000.000 – 3.000.000 Amerikaanse dollar',
    ],
    // The title has said it.
    [{ sort: 'money', value: 1500 }, 'en', ''],
    [
      { sort: 'basis_points', value: 25 },
      'en',
      '25 basis points = 0.25 percentage points. A basis point is one hundredth of a percentage point.',
    ],
    [
      { sort: 'basis_points', value: 25 },
      'fr',
      '25 points de base = 0,25 point de pourcentage. Un point de base est un centième de point de pourcentage.',
    ],
  ])('explains %j in %s', (amount, language, expected) => {
    expect(plain(card(amount, language).definition)).toBe(expected);
  });

  it('warns of the billion that is a miljard, and not of a million', () => {
    expect(card({ sort: 'money', value: 1e9, currency: 'EUR' }, 'nl').warning).toContain('“billion”');
    expect(card({ sort: 'money', value: 2e12, currency: 'USD' }, 'de').warning).toContain('„trillion“');
    expect(card({ sort: 'money', value: 9e8, currency: 'EUR' }, 'nl').warning).toBe('');
  });
});

describe('composeCard', () => {
  it('has only the article’s own words of somebody whom it introduces', () => {
    const introduced = {
      name: 'Corné van Zeijl',
      kind: 'person' as const,
      said: 'beleggingsstrateeg van Actiam',
      block: 3,
      start: 0,
      end: 15,
    };
    expect(composeCard('said:0', { ...on('2020-11-12', 'nl'), introduced }, open([]))).toMatchObject({
      title: 'Corné van Zeijl',
      descriptor: 'beleggingsstrateeg van Actiam',
      lines: [],
      fromArticle: true,
      sources: [{ label: 'dit artikel', asOf: '2020-11-12' }],
    });
  });

  it('says "unknown" of what nobody knows', () => {
    expect(() => composeCard('nobody', on(null), open([]))).toThrow('unknown');
    expect(() => composeCard('said:0', on(null), open([]))).toThrow('unknown');
  });
});
