import { describe, expect, it } from 'vitest';
import { type DraftEntry, writeIndex } from '../../src/knowledge/compile/write';
import { openKnowledge } from '../../src/knowledge/open';
import type { Language } from '../../src/language/language';
import { findMentions, MAX_TEXT } from '../../src/mentions/find';
import { type Lexicon, NameFlag } from '../../src/mentions/lexicon';
import type { TextBlock } from '../../src/mentions/mention';

const { evidence, acronym, family, role, ticker, term, full } = NameFlag;

type Name = [name: string, flags?: number, languages?: Language[]];

function actor(id: string, kind: DraftEntry['kind'], names: Name[], more: Partial<DraftEntry> = {}): DraftEntry {
  return {
    id,
    kind,
    name: names[0]![0],
    country: null,
    prior: 0.85,
    sort: '',
    related: [],
    names: names.map(([name, flags, languages], at) => ({
      name,
      flags: (flags ?? 0) | (at === 0 && kind !== 'term' ? full : 0),
      languages: languages ?? null,
    })),
    payload: '{"facts":[]}',
    offices: [],
    ...more,
  };
}

function person(
  id: string,
  name: string,
  surname: string,
  offices: [role: string, of: string, from: string, until?: string][] = [],
): DraftEntry {
  const facts = offices.map(([of, value, from, until]) => ({
    relation: 'office',
    of,
    value: `@${value}`,
    from,
    ...(until ? { until } : {}),
    source: 'editorial',
    asOf: until ?? '2026-01',
  }));
  return actor(id, 'person', [[name], [surname, family | evidence]], {
    payload: JSON.stringify({ facts }),
    offices: offices.map(([of, value]) => `${of}@${value}`),
  });
}

const ENTRIES: DraftEntry[] = [
  actor('ant_group', 'company', [['Ant Group'], ['Ant', evidence]], { country: 'CN', related: ['jack_ma'] }),
  person('jack_ma', 'Jack Ma', 'Ma', [['founder', 'ant_group', '2014']]),
  actor('bundesnetzagentur', 'authority', [['Bundesnetzagentur']], { country: 'DE' }),
  actor(
    'klaus_muller',
    'person',
    [
      ['Klaus Müller', evidence],
      ['Müller', family | evidence],
    ],
    { related: ['bundesnetzagentur'] },
  ),
  person('xi_jinping', 'Xi Jinping', 'Xi', [['head_of_state', 'country:CN', '2013-03']]),
  actor('target', 'company', [['Target', evidence], ['Target Corporation']], { country: 'US', sort: 'retail', prior: 0.95 }),
  actor('shell', 'company', [['Shell', evidence]], { country: 'GB', prior: 0.95 }),
  actor('asml', 'company', [['ASML', acronym]], { country: 'NL', prior: 0.95 }),
  actor(
    'apple',
    'company',
    [
      ['Apple', evidence],
      ['AAPL', ticker | evidence | acronym],
    ],
    { country: 'US', prior: 1 },
  ),
  actor('vw', 'company', [['Volkswagen'], ['VW', acronym]], { country: 'DE', prior: 0.95 }),
  actor('signa', 'company', [['Signa']], { country: 'AT', prior: 0.85 }),
  person('rene_benko', 'René Benko', 'Benko', [['founder', 'signa', '2000']]),
  actor('deutsche_bank', 'company', [['Deutsche Bank']], { country: 'DE', prior: 0.95 }),
  actor('alibaba', 'company', [['Alibaba']], { country: 'CN', prior: 0.95 }),
  actor('ing', 'company', [['ING', acronym]], { country: 'NL', prior: 0.95 }),
  actor('afm', 'authority', [['Autoriteit Financiële Markten']], { country: 'NL', sort: 'regulator' }),
  actor('fed', 'authority', [['Federal Reserve'], ['Fed'], ['US-Notenbank', role | evidence, ['de']]], {
    country: 'US',
    sort: 'central_bank',
    prior: 0.9,
  }),
  actor(
    'ecb',
    'authority',
    [
      ['European Central Bank'],
      ['ECB', acronym],
      ['Europese Centrale Bank', 0, ['nl']],
      ['Europäische Zentralbank', 0, ['de']],
      ['EZB', acronym, ['de']],
      ['Banque centrale européenne', 0, ['fr']],
      ['BCE', acronym, ['fr']],
    ],
    { country: 'EU', sort: 'central_bank', prior: 0.9 },
  ),
  actor(
    'pboc',
    'authority',
    [["People's Bank of China"], ['Chinese centrale bank', role | evidence, ['nl']], ['banque centrale chinoise', role | evidence, ['fr']]],
    { country: 'CN', sort: 'central_bank' },
  ),
  actor('european_commission', 'organisation', [['European Commission'], ['Commission européenne', 0, ['fr']]], { country: 'BE' }),
  person('steven_mnuchin', 'Steven Mnuchin', 'Mnuchin', [['finance_minister', 'country:US', '2017-02-13', '2021-01-20']]),
  person('janet_yellen', 'Janet Yellen', 'Yellen', [['finance_minister', 'country:US', '2021-01-26', '2025-01-20']]),
  actor('office:finance_minister@country:US', 'person', [
    ['finance minister of United States', role],
    ['Treasury secretary', role | evidence, ['en']],
  ]),
  actor('country:EU', 'place', [
    ['EU', evidence],
    ['Brussels', evidence],
  ]),
  actor(
    'country:CN',
    'place',
    [
      ['China', evidence],
      ['Beijing', evidence],
    ],
    { country: 'CN', prior: 0.5 },
  ),
  actor(
    'country:US',
    'place',
    [
      ['United States', evidence],
      ['Verenigde Staten', evidence],
      ['VS', evidence],
    ],
    { country: 'US', prior: 0.5 },
  ),
  actor('term:credit_limit', 'term', [
    ['credit limit', term, ['en']],
    ['kredietlimiet', term, ['nl']],
  ]),
  actor('term:risk', 'term', [
    ['Risiko', term, ['de']],
    ['risk', term | evidence, ['en']],
  ]),
  actor('term:currency', 'term', [['Währung', term, ['de']]]),
  actor('term:ipo', 'term', [
    ['IPO', term | acronym, ['en']],
    ['beursgang', term, ['nl']],
  ]),
  actor('term:loan', 'term', [
    ['lening', term, ['nl']],
    ['Kredit', term, ['de']],
    ['prêt', term, ['fr']],
    ['loan', term, ['en']],
  ]),
  actor('term:bond', 'term', [
    ['obligation', term, ['fr']],
    ['bond', term | evidence, ['en']],
  ]),
  actor('term:rate_decision', 'term', [['rentebesluit', term, ['nl']]]),
  actor('term:takeover', 'term', [['overname', term, ['nl']]]),
];
const lexicon: Lexicon = openKnowledge(writeIndex(ENTRIES, 20_000).bytes.slice().buffer as ArrayBuffer);

const toBlocks = (text: string): TextBlock[] =>
  text.split('\n\n').map((part, at) => ({ text: part, role: at === 0 ? 'headline' : at === 1 ? 'lead' : 'body' }));

/** "Ma = jack_ma" for each mention but amounts. */
function read(text: string, language: Language | null, date: string | null = null): string[] {
  const blocks = toBlocks(text);
  const found = findMentions(blocks, { language, date }, lexicon);
  return found.mentions
    .filter((one) => one.kind !== 'amount')
    .map((one) => {
      const said = /^said:(\d+)$/.exec(one.id);
      return `${blocks[one.block]!.text.slice(one.start, one.end)} = ${said ? `"${found.introduced[Number(said[1])]!.said}"` : one.id}`;
    });
}

describe('findMentions', () => {
  it('links short names in the headline to the full name below', () => {
    expect(read('Ma’s Ant moet data delen\n\nJack Ma richtte Ant Group op.', 'nl')).toEqual([
      'Ma = jack_ma',
      'Ant = ant_group',
      'Jack Ma = jack_ma',
      'Ant Group = ant_group',
    ]);
  });

  it('links a full name that many bear where the house of the one we know is named', () => {
    expect(read('Gaspreise\n\nDer Chef der Bundesnetzagentur, Klaus Müller, warnt. Müller rät zum Sparen.', 'de')).toEqual([
      'Bundesnetzagentur = bundesnetzagentur',
      'Klaus Müller = klaus_muller',
      'Müller = klaus_muller',
    ]);
    expect(read('Turnier\n\nDer Läufer Klaus Müller gewann.', 'de')).not.toContain('Klaus Müller = klaus_muller');
  });

  it.each<[string, Language, string, string[]]>([
    ['another person of the surname', 'en', 'Jack Ma spoke. Yo-Yo Ma played.', ['Jack Ma = jack_ma']],
    ['another Xi', 'en', 'Xi Jinping left early. Xi Mingze stayed.', ['Xi Jinping = xi_jinping']],
    ['a name inside a word', 'en', 'The Jack Mason Antarctic tour.', []],
    ['a surname without its person', 'nl', 'Ma ging naar huis.', []],
    ['inner capitals', 'nl', 'De president Xi JinPing sprak.', ['Xi JinPing = xi_jinping']],
    ['an abbreviation in small letters', 'nl', 'Het ging om ing en niet meer.', []],
    ['an abbreviation', 'nl', 'Daarom verlaagde ING de rente.', ['ING = ing']],
  ])('knows %s', (_name, language, text, marks) => {
    expect(read(text, language)).toEqual(marks);
  });

  it.each<[string, Language, string[]]>([
    ['De Ant-topman sprak met Ant Group.', 'nl', ['Ant = ant_group', 'Ant Group = ant_group']],
    ['Het ECB-rentebesluit viel mee.', 'nl', ['ECB = ecb', 'rentebesluit = term:rate_decision']],
    ['Der VW-Chef trat zurück.', 'de', ['VW = vw']],
    ['Die Aktie der Deutschen Bank fiel.', 'de', ['Deutschen Bank = deutsche_bank']],
    ['René Benko schweigt. Benkos Firma auch.', 'de', ['René Benko = rene_benko', 'Benkos = rene_benko']],
    ['Signas Gläubiger warten.', 'de', ['Signas = signa']],
    ['Les ventes d’Alibaba et de l’Alibaba d’hier.', 'fr', ['Alibaba = alibaba', 'Alibaba = alibaba']],
    ['De kredietlimieten zijn verlaagd.', 'nl', ['kredietlimieten = term:credit_limit']],
    ['Das Währungsrisiko steigt, die Risiken auch.', 'de', ['Währungsrisiko = term:risk', 'Risiken = term:risk']],
    ['Les obligations et les prêts.', 'fr', ['obligations = term:bond', 'prêts = term:loan']],
    ['Een overnamegolf en goedkope leningen.', 'nl', ['overnamegolf = term:takeover', 'leningen = term:loan']],
    ['The loans and the credit limits.', 'en', ['loans = term:loan', 'credit limits = term:credit_limit']],
  ])('reads inflection and compounds: %s', (text, language, marks) => {
    expect(read(text, language)).toEqual(marks);
  });

  it.each<[string, string[]]>([
    ['Target, the retailer, reported higher sales.', ['Target = target']],
    ['Shares of Target rose on Friday.', ['Target = target']],
    ['The retailer Target said it would hire.', ['Target = target']],
    ['Apple (NASDAQ: AAPL) fell.', ['Apple = apple', 'AAPL = apple']],
    ['Traders watch $AAPL closely.', ['AAPL = apple']],
    ['The archers hit the Target twice.', []],
    ['Peter Target reported the theft.', []],
    ['An Apple a day.', []],
  ])('marks a name that is a word with evidence only: %s', (text, marks) => {
    expect(read(text, 'en')).toEqual(marks);
  });

  it.each<[string, Language, string[]]>([
    [
      'Eric Jing, bestuursvoorzitter van Ant Group, zweeg. Jing vertrok.',
      'nl',
      ['Eric Jing = "bestuursvoorzitter van Ant Group"', 'Ant Group = ant_group', 'Jing = "bestuursvoorzitter van Ant Group"'],
    ],
    [
      'Dat zegt analist Corné van Zeijl van Actiam. Van Zeijl verwacht meer.',
      'nl',
      ['Corné van Zeijl = "analist Corné van Zeijl van Actiam"', 'Van Zeijl = "analist Corné van Zeijl van Actiam"'],
    ],
    ['The bank’s chief economist, Ardan Kovacs, said so.', 'en', ['Ardan Kovacs = "bank’s chief economist"']],
    [
      'Chief Financial Officer Ardan Kovacs of Ant Group said so.',
      'en',
      ['Ardan Kovacs = "Chief Financial Officer Ardan Kovacs of Ant Group"', 'Ant Group = ant_group'],
    ],
    [
      '“It will rise,” said Ann Lee, senior analyst at Miller Brothers Capital.',
      'en',
      ['Ann Lee = "senior analyst at Miller Brothers Capital"', 'Miller Brothers Capital = "analyst at Miller Brothers Capital"'],
    ],
    ['Das sagte Thomas Altmann, Analyst bei der LBBW.', 'de', ['Thomas Altmann = "Analyst bei der LBBW"', 'LBBW = "Analyst bei der LBBW"']],
    ['Selon Paul Roy, économiste chez Exane, la hausse continue.', 'fr', ['Paul Roy = "économiste chez Exane"']],
  ])('introduces persons by the words of the article: %s', (text, language, marks) => {
    expect(read(text, language)).toEqual(marks);
  });

  it('marks an unknown company behind a noun for one, and not without', () => {
    expect(read('Het biotechbedrijf Xantia groeit. Xantia zoekt geld.', 'nl')).toEqual([
      'Xantia = "biotechbedrijf"',
      'Xantia = "biotechbedrijf"',
    ]);
    expect(read('In Xantia was het stil.', 'nl')).toEqual([]);
  });

  it('links a bracketed abbreviation from then on', () => {
    expect(read('De Autoriteit Financiële Markten (AFM) legt een boete op. De AFM is streng.', 'nl')).toEqual([
      'Autoriteit Financiële Markten = afm',
      'AFM = afm',
      'AFM = afm',
    ]);
  });

  it.each<[string, Language, string | null, string[]]>([
    [
      'Volgens de Chinese centrale bank is er niets mis. De centrale bank zwijgt verder.',
      'nl',
      null,
      ['Chinese centrale bank = pboc', 'centrale bank = pboc'],
    ],
    ['Une centrale dit que la banque centrale chinoise agit.', 'fr', null, ['banque centrale chinoise = pboc']],
    ['Die Fed senkt. Die EZB nicht. Die Notenbank wartet.', 'de', null, ['Fed = fed', 'EZB = ecb']],
    ['The Treasury secretary declined to comment.', 'en', '2019-05', ['Treasury secretary = steven_mnuchin']],
    ['The Treasury secretary declined to comment.', 'en', '2022-05', ['Treasury secretary = janet_yellen']],
    ['The Treasury secretary declined to comment.', 'en', '2021-01', []],
    ['The Treasury secretary declined to comment.', 'en', null, []],
    ['The former Treasury secretary declined to comment.', 'en', '2019-05', []],
    ['Treasury secretary Mnuchin declined to comment.', 'en', '2019-05', ['Mnuchin = steven_mnuchin']],
    [
      'La Commission européenne hésite. La Commission attend.',
      'fr',
      null,
      ['Commission européenne = european_commission', 'Commission = european_commission'],
    ],
  ])('reads roles: %s (%s, %s)', (text, language, date, marks) => {
    expect(read(text, language, date)).toEqual(marks);
  });

  it.each<[string, Language, string[]]>([
    ['Beijing vreest een recessie.', 'nl', ['Beijing = country:CN']],
    ['De fabriek in Beijing brandde af.', 'nl', []],
    ['Brussels fears a trade war.', 'en', ['Brussels = european_commission']],
    ['Her office in Brussels was sold.', 'en', []],
    ['De spanning tussen de VS en China loopt op.', 'nl', ['VS = country:US', 'China = country:CN']],
    ['She moved from China to Peru.', 'en', []],
  ])('marks places only where they act: %s', (text, language, marks) => {
    expect(read(text, language)).toEqual(marks);
  });

  it('marks no term inside a name', () => {
    expect(read('She works for Loan Star Pictures in Ohio.', 'en').filter((one) => one.includes('term:'))).toEqual([]);
  });

  it('reads only full names in a language that it does not know', () => {
    expect(read('Jack Ma fundó Ant Group; Ma vive lejos. Shell y Apple también.', null)).toEqual([
      'Jack Ma = jack_ma',
      'Ant Group = ant_group',
    ]);
  });

  it('reads lines in capitals and curly, soft and hard characters', () => {
    expect(read('VOLKSWAGEN FIRES CHIEF\n\nVolkswagen was calm.', 'en')).toEqual(['VOLKSWAGEN = vw', 'Volkswagen = vw']);
    expect(read('Volks\u00ADwagen und Deutsche\u00A0Bank.', 'de')).toEqual(['Volks\u00ADwagen = vw', 'Deutsche\u00A0Bank = deutsche_bank']);
  });

  it('gives the same marks for one block and for many', () => {
    const sentences = [
      'Jack Ma richtte Ant Group op.',
      'Ma zweeg.',
      'Analist Corné van Zeijl van Actiam zag het.',
      'De kredietlimieten van Ant dalen.',
      'Van Zeijl ook.',
    ];
    const one = findMentions([{ text: sentences.join(' '), role: 'body' }], { language: 'nl', date: null }, lexicon);
    const many = findMentions(
      sentences.map((text) => ({ text, role: 'body' as const })),
      { language: 'nl', date: null },
      lexicon,
    );
    const words = (found: typeof one, texts: string[]): string[] =>
      found.mentions.map((mention) => `${texts[mention.block]!.slice(mention.start, mention.end)} ${mention.id}`);
    expect(words(many, sentences)).toEqual(words(one, [sentences.join(' ')]));
    expect(one.mentions.length).toBeGreaterThan(6);
  });

  it('gives mentions by place, never overlapping', () => {
    const { mentions } = findMentions(
      toBlocks('Ma’s Ant Group\n\nJack Ma leent 34,5 miljard euro aan Ant en de ECB.'),
      { language: 'nl', date: null },
      lexicon,
    );
    mentions.slice(1).forEach((mention, at) => {
      const before = mentions[at]!;
      expect(mention.block > before.block || mention.start >= before.end).toBe(true);
    });
    expect(mentions.map((one) => one.kind)).toEqual(['person', 'company', 'person', 'amount', 'company', 'authority']);
  });

  it('ranks whom the story is about, with the sentence that introduces each', () => {
    const blocks = toBlocks(
      'Ma’s Ant Group deelt data\n\nAnt Group van Jack Ma deelt data. Dat meldt ING.\n\nMa zweeg. Ant groeit. Ant leent.',
    );
    const { keyActors } = findMentions(blocks, { language: 'nl', date: null }, lexicon);
    expect(keyActors.map((one) => one.id)).toEqual(['ant_group', 'jack_ma', 'ing']);
    const [first] = keyActors as [(typeof keyActors)[number]];
    expect(blocks[first.block]!.text.slice(first.start, first.end)).toBe('Ant Group van Jack Ma deelt data.');
    expect(first.salience).toBe(1);
  });

  it('refuses more text than it reads', () => {
    expect(() => findMentions([{ text: 'a'.repeat(MAX_TEXT + 1), role: 'body' }], { language: 'en', date: null }, lexicon)).toThrow(
      RangeError,
    );
  });
});
