import { describe, expect, it } from 'vitest';
import { spellCities } from '../../src/knowledge/compile/compile-folder';
import { companyDraft, type CompanyRules, isCertificate } from '../../src/knowledge/compile/lists';
import { plainName } from '../../src/knowledge/compile/stock-names';
import { NameFlag } from '../../src/mentions/lexicon';

const ROW = {
  id: 'example_works',
  name: 'Example Works',
  country: 'FR',
  city: 'Paris',
  sector: 'materials',
  industry: 'specialty_chemicals',
  founded: '1901',
  size: 'mid',
  listing_as_of: '2026-06-01',
  source: 'fd',
};
const RULES: CompanyRules = { corrections: new Map(), sureIndustries: new Set(['steel']), names: new Map() };
const told = (row: Record<string, string>, rules: CompanyRules = RULES) =>
  Object.fromEntries(companyDraft(row, new Set(), rules).payload.facts.map((fact) => [fact.relation, fact]));

describe('listed names', () => {
  it('adds what newspapers call the company, with evidence where it is also a word', () => {
    const names = new Map([
      [
        'example_works',
        [
          { name: 'Exwo', evidence: false },
          { name: 'Works', evidence: true },
        ],
      ],
    ]);
    const draft = companyDraft(ROW, new Set(), { ...RULES, names });
    const flagOf = (wanted: string): number | undefined => draft.names.find(({ name }) => name === wanted)?.flags;
    expect(flagOf('Exwo')! & NameFlag.evidence).toBe(0);
    expect(flagOf('Works')! & NameFlag.evidence).toBeTruthy();
    expect(companyDraft({ ...ROW, id: 'other' }, new Set(), { ...RULES, names }).names.some(({ name }) => name === 'Exwo')).toBe(false);
  });
});

describe('spellCities', () => {
  it('writes a city as a reader does, and leaves its namesake elsewhere alone', () => {
    const rows = [
      { listed: 'Dusseldorf', country: '', city: 'Düsseldorf' },
      { listed: 'Vitoria', country: 'BR', city: 'Vitória' },
    ];
    const seat = (city: string, country: string): string | undefined => {
      const draft = companyDraft({ ...ROW, city, country }, new Set(), RULES);
      spellCities(new Map([[draft.id, draft]]), rows);
      return draft.payload.facts.find((fact) => fact.relation === 'seat')?.value;
    };
    expect(seat('Dusseldorf', 'DE')).toBe('Düsseldorf');
    expect(seat('Vitoria', 'BR')).toBe('Vitória');
    expect(seat('Vitoria', 'ES')).toBe('Vitoria');
  });
});

describe('companyDraft', () => {
  it('tells the coarser sector where the industry is one that the source mistakes', () => {
    expect(told(ROW).sector?.value).toBe('materials');
    expect(told({ ...ROW, industry: 'steel' }).sector?.value).toBe('steel');
  });

  it('tells nothing of a head under which the source has fridges and circuit boards', () => {
    expect(told({ ...ROW, sector: 'information_technology', industry: 'consumer_electronics' }).sector).toBeUndefined();
  });

  it('tells no ticker and no legal name that are those of a subsidiary', () => {
    const put = new Map([
      ['ticker', { value: '', asOf: '2025-01' }],
      ['legal_name', { value: 'Example Works AG', asOf: '2025-01' }],
    ]);
    const row = { ...ROW, ticker: 'EXW', exchange: 'NSE', legal_name: 'Example Works Limited' };
    const draft = companyDraft(row, new Set(), { ...RULES, corrections: new Map([['example_works', put]]) });
    expect(draft.payload.facts.some((fact) => fact.relation === 'listed')).toBe(false);
    expect(draft.names.map(({ name }) => name)).toEqual(['Example Works', 'Example Works AG']);
    expect(told({ ...row, ticker: 'EXW' }).listed?.value).toBe('EXW');
  });

  it('is headed by the name that was put right, and still known by the one in the list', () => {
    const named = (listed: string, right: string) => {
      const corrections = new Map([['example_works', new Map([['name', { value: right, asOf: '2025-01' }]])]]);
      const draft = companyDraft({ ...ROW, name: listed }, new Set(), { ...RULES, corrections });
      return [draft.name, draft.names.map(({ name }) => name)];
    };
    expect(named('Durr Works', 'Dürr Works')).toEqual(['Dürr Works', ['Dürr Works']]);
    expect(named('Example Oyj', 'Example')).toEqual(['Example', ['Example Oyj', 'Example']]);
  });

  it.each([
    ['Hensoldt AG INH O.n', 'Hensoldt'],
    ['JDC Group AG O.n', 'JDC Group'],
    ['Netfonds AG VNA O.n', 'Netfonds'],
    ['Kaspi.kz - American Depository Shares', 'Kaspi.kz'],
    ['Pershing Square Holdings Ord', 'Pershing Square Holdings'],
    ['Example ADR', 'Example'],
    ['Example SHS', 'Example'],
    ['Example Class A', 'Example'],
    ['Schibsted ser. B', 'Schibsted'],
    ['BRAbank ASA New', 'BRAbank'],
    ['CVC Credit Partners European Opportunities Limited EUR', 'CVC Credit Partners European Opportunities'],
    ['Zhejiang Zhenyuan Share', 'Zhejiang Zhenyuan'],
    ['Ooredoo Q.P.S.C', 'Ooredoo'],
    ['Grupo Gigante, S. A. B. de C. V', 'Grupo Gigante'],
    ['Akbank T.A.S', 'Akbank'],
    ['PLAID,Inc.', 'PLAID'],
    // These are names.
    ['Merck & Co.', 'Merck & Co.'],
    ['Merck KGaA', 'Merck KGaA'],
    ['Porsche AG', 'Porsche AG'],
    ['SHS Viveon', 'SHS Viveon'],
    ['USA TODAY Co', 'USA TODAY Co'],
    ['Carry On', 'Carry On'],
  ])('is not called by the sort of its shares: %s', (listed, name) => {
    expect(plainName(listed)).toBe(name);
  });

  it('asks for evidence with a name of one word that is left without its tail', () => {
    const draft = companyDraft({ ...ROW, name: 'Example AG INH O.n', legal_name: 'Example AG INH O.n.' });
    expect(draft.names.map(({ name }) => name)).toEqual(['Example']);
    expect(draft.names[0]!.flags & NameFlag.evidence).toBeTruthy();
    expect(companyDraft({ ...ROW, name: 'Example AG INH O.n' }, new Set(['Example'])).names[0]!.flags & NameFlag.evidence).toBe(0);
  });

  it('is called what it is where its industry has another name', () => {
    const put = new Map([['type', { value: 'aircraft_maker', asOf: '2025-01' }]]);
    const rules = { ...RULES, corrections: new Map([['example_works', put]]) };
    expect(companyDraft(ROW, new Set(), rules).payload.type).toBe('aircraft_maker');
    expect(companyDraft(ROW, new Set(), RULES).payload.type).toBeUndefined();
  });

  it('tells nothing of a sector that was taken out with its industry', () => {
    const put = new Map([
      ['industry', { value: '', asOf: '2025-01' }],
      ['sector', { value: '', asOf: '2025-01' }],
    ]);
    expect(told(ROW, { ...RULES, corrections: new Map([['example_works', put]]) }).sector).toBeUndefined();
  });

  it('tells the industry of a company in an index, which was gone through by hand', () => {
    expect(told({ ...ROW, indices: 'cac40' }).sector?.value).toBe('specialty_chemicals');
  });

  it('is made of companies, not of certificates that an exchange lists', () => {
    expect(isCertificate({ id: 'von_x', name: 'Von Mmccbarxp Exbota 65 190123', mic: 'XMIL', country: '' })).toBe(true);
    expect(isCertificate({ ...ROW, mic: 'XMIL' })).toBe(false);
  });

  it('tells no city that came with the site of another company', () => {
    expect(told({ ...ROW, city: 'San Francisco', website: 'sz000004.cn' }).seat).toMatchObject({ value: '', of: 'FR' });
    expect(told(ROW).seat).toMatchObject({ value: 'Paris', of: 'FR' });
  });

  it('tells no field of a small company whose listing nothing confirms', () => {
    expect(told({ ...ROW, size: 'nano', listing_as_of: '' }).sector).toBeUndefined();
  });

  it('tells a corrected seat as our own note, and the other fields as the source has them', () => {
    const corrections = new Map([
      [
        'example_works',
        new Map([
          ['city', { value: 'Hamburg', asOf: '2025-01' }],
          ['country', { value: 'DE', asOf: '2025-01' }],
        ]),
      ],
    ]);
    const facts = told(ROW, { ...RULES, corrections });
    expect(facts.seat).toMatchObject({ value: 'Hamburg', of: 'DE', source: 'editorial', asOf: '2025-01' });
    expect(facts.founded).toMatchObject({ value: '1901', source: 'financedatabase' });
  });
});
