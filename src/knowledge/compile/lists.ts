/**
 * The bulk lists (`knowledge/lists/*.csv`) as drafts. Where each column comes from and under which
 * licence stands in `lists/README.md`.
 */
import { NameFlag } from '../../mentions/lexicon';
import { LANGUAGES, type Language } from '../../language/language';
import { foldName } from '../../language/words';
import type { Fact, SourceKey } from '../fact';
import { addFact, addName, type ActorDraft, startDraft } from './draft';
import { readCell } from './csv';
import { plainName, withoutShare } from './stock-names';

type Row = Record<string, string>;

/** The lists written by hand from general knowledge bear this date. */
const LISTS_AS_OF = '2025-01';

/** Least prior of a company that financial news means by a sure name, 0..1: it is found in German and at the start of a sentence too. */
const SURE_PRIOR = 0.7;
/** How often news means a company of this size, 0..1: a ranking by hand, companies in an index are raised. */
const PRIOR_BY_SIZE: Record<string, number> = { mega: 0.95, large: 0.8, mid: 0.55, small: 0.35, micro: 0.2, nano: 0.12, '': 0.2 };
const COMPANY_SOURCES: Record<string, SourceKey> = {
  fd: 'financedatabase',
  sec: 'sec',
  'sec+fd': 'financedatabase',
  index: 'constituents',
  hand: 'editorial',
};
/** Dates of the data sets, as their own notes give them. */
const SOURCE_DATES: Partial<Record<SourceKey, string>> = {
  financedatabase: '2023-02',
  sec: '2026-06-01',
  constituents: '2026-07-01',
  editorial: LISTS_AS_OF,
};

function addAll(draft: ActorDraft, cell: string | undefined, flags = 0, languages: readonly Language[] | null = null): void {
  for (const name of readCell(cell)) addName(draft, name, flags, languages);
}

const own = (fact: Omit<Fact, 'source' | 'asOf'>): Fact => ({ ...fact, source: 'editorial', asOf: LISTS_AS_OF });

function addSeat(draft: ActorDraft, row: Row, source: SourceKey = 'editorial', asOf = LISTS_AS_OF): void {
  if (row.country) draft.country = row.country;
  if (row.city || row.country) addFact(draft, { relation: 'seat', value: row.city ?? '', of: row.country, source, asOf });
}

/** Small words that stand in proper names ("Bank voor Internationale Betalingen"). */
const INNER = /^(van|of|voor|der|den|de|en|het|op|in|tot)$/;

/**
 * Is this label a description rather than a name? "beurs van Oslo", "niederländischer Pensionsfonds ABP"
 * begin small; Dutch ones begin with a country's adjective ("Franse staatsbank CDC"), German ones of
 * central banks end in a plain noun ("US-Notenbank").
 */
function isDescription(text: string, language: Language): boolean {
  if (/^\p{Ll}/u.test(text)) return true;
  if (language === 'de') return /Notenbank$/.test(text);
  const second = text.split(' ')[1];
  return language === 'nl' && second !== undefined && /^\p{Ll}/u.test(second) && !INNER.test(second);
}

/** Is this name an English phrase, which a card in another language would rather not be headed with? */
const isEnglish = (name: string): boolean =>
  /\b(Bank of|Central Bank|National Bank|Reserve Bank|Exchange|Authority|Commission|Board|Office|Agency|Council|Corporation|Fund|Association|Federation|Workers|Statistics|Department|Ministry|Court|Institute|Index|Indicator|Climate)\b/.test(
    name,
  );

/**
 * What a card is headed with: "Kryptobörse Bitvavo" is Bitvavo, "Staatsfonds von Abu Dhabi ADIA" is ADIA; of
 * descriptions only one that spares the reader an English phrase ("Beurs van Praag").
 */
function labelTitle(label: string, described: boolean, draft: ActorDraft, row: Row): string | null {
  const shorts = readCell(row.short_forms);
  const tail = [draft.name, ...shorts.filter((short) => /^\p{Lu}[\p{Lu}\d&]+$/u.test(short))].find((name) => label.endsWith(` ${name}`));
  // "Staatsfonds Mubadala", "Metallbörse Comex"; but "Börse Shanghai" is no Shanghai, and "indice CRB" a name.
  const [noun, name, ...more] = label.split(' ');
  const called = [draft.name.split(' ')[0]!, ...shorts].map((one) => one.toLowerCase());
  const isKept = /^(indice|institut) \S+$/i.test(label) || draft.name.startsWith(label);
  const isSort = noun && name && !more.length && name !== row.city && !isKept && draft.name !== `${name} Market`;
  if (isSort && called.includes(name.toLowerCase())) return name;
  if (tail && !isKept && (!described || isEnglish(draft.name))) return tail;
  if (!described) return label;
  return isEnglish(draft.name) ? label.charAt(0).toUpperCase() + label.slice(1) : null;
}

function addLabels(draft: ActorDraft, row: Row, columns: Record<'nl' | 'de' | 'fr', string>): void {
  for (const [language, column] of Object.entries(columns) as [Language, string][]) {
    // A name goes before a description.
    const titles = { name: null as string | null, description: null as string | null };
    for (const label of readCell(row[column])) {
      const described = isDescription(label, language);
      addName(draft, label, described ? NameFlag.role | NameFlag.evidence : 0, [language]);
      titles[described ? 'description' : 'name'] ??= labelTitle(label, described, draft, row);
    }
    const title = titles.name ?? titles.description;
    if (title === null) continue;
    draft.payload.names ??= {};
    draft.payload.names[language] ??= title;
  }
}

/** The source has 150 certificates of the Milan exchange among its companies ("Von Mmccbarxp Exbota 65 190123"): none has a country. */
export const isCertificate = (row: Row): boolean => row.mic === 'XMIL' && !row.country;

/** A company that news hardly ever names: small, in no index, and not among the first of the American list. */
const isTiny = (row: Row): boolean =>
  /^(micro|nano|)$/.test(row.size ?? '') && !row.indices && row.source !== 'hand' && !(row.us_rank && Number(row.us_rank) < 1500);
/** One word, or one with a legal tail: such names of tiny companies are as often something else. */
const isShort = (name: string): boolean => !name.includes(' ') || name.length < 8;

/** Phrases that a headline in capitals prints too, though a big company bears them. */
const PHRASES = new Set(['Waste Management', 'Public Storage', 'Cash App', 'General Motors']);

/** The source gives 55 companies with "network" in their name the site and the city of another one ("San Francisco, Japan"). */
const STRAY_SITE = 'sz000004.cn';

/** What was gone through by hand, of the fields of listed companies. */
export interface CompanyRules {
  /** `lists/company_corrections.csv`: id -> field -> what it is, and since when we are sure; an empty value tells nothing. */
  corrections: ReadonlyMap<string, ReadonlyMap<string, { value: string; asOf: string }>>;
  /** `lists/sure_industries.csv`: industries that the source seldom mistakes. */
  sureIndustries: ReadonlySet<string>;
  /** `lists/listed_names.csv`: id -> what newspapers call the company, and whether it asks for evidence. */
  names: ReadonlyMap<string, readonly { name: string; evidence: boolean }[]>;
}
const NO_RULES: CompanyRules = { corrections: new Map(), sureIndustries: new Set(), names: new Map() };

/** Companies of the American list up to this rank were gone through one by one, as were all in an index. */
const READ_TO_RANK = 600;
const wasRead = (row: Row): boolean =>
  Boolean(row.indices || row.source === 'hand' || (row.us_rank && Number(row.us_rank) <= READ_TO_RANK));

/**
 * The industry that a card may tell. Of rows that nobody read only industries that the source seldom
 * mistakes, the coarser sector for the others ("specialty retail" was as often a mine), and nothing for
 * small companies whose listing no list of 2026 confirms.
 */
function toldIndustry(row: Row, rules: CompanyRules): string {
  const industry = row.industry || row.sector || '';
  if (wasRead(row) || !industry) return industry;
  if (isTiny(row) && !row.listing_as_of) return '';
  // The source has fridges, loudspeakers and circuit boards under this head.
  if (industry === 'consumer_electronics') return '';
  // Many a bank of the whole country is called regional there.
  if (industry === 'banks_regional') return 'banks_diversified';
  return rules.sureIndustries.has(industry) ? industry : row.sector || '';
}

/**
 * A listed company.
 *
 * @param sure names that the word lists call ordinary, and that financial news always means the company by
 * @param rules what of the row is told, and what is put right by hand
 */
export function companyDraft(given: Row, sure: ReadonlySet<string> = new Set(), rules: CompanyRules = NO_RULES): ActorDraft {
  const put = rules.corrections.get(given.id!);
  const row: Row = {
    ...given,
    name: withoutShare(given.name!),
    legal_name: withoutShare(given.legal_name ?? ''),
    aliases: readCell(given.aliases).map(withoutShare).join('|'),
    sector: put?.get('sector')?.value ?? given.sector ?? '',
  };
  /** As a reader writes it ("Dürr"); the list's own spelling stays a name. */
  const name = put?.get('name')?.value || plainName(row.name!);
  const named = [row.name!, name, ...readCell(row.aliases)].some((one) => sure.has(one));
  const prior = Math.max(
    named ? SURE_PRIOR : 0,
    Math.min(1, (PRIOR_BY_SIZE[row.size || (row.indices ? 'mid' : '')] ?? 0.2) + (row.indices ? 0.1 : 0)),
  );
  const draft = startDraft(row.id!, 'company', name, prior);
  // Of a company in an index a name of several words is no accident.
  const known = (name: string): boolean => sure.has(name) || (row.indices !== '' && name.includes(' ') && !PHRASES.has(name));
  const weak = new Set(readCell(row.context_aliases).filter((name) => !known(name)));
  const clash = row.name_clash === 'true' && !row.indices;
  const tiny = isTiny(row);
  const flag = (name: string): number =>
    weak.has(name) || ((clash || (tiny && isShort(name))) && !sure.has(name)) ? NameFlag.evidence : 0;
  const isSame = foldName(name) === foldName(row.name!);
  if (!isSame) addName(draft, row.name!, NameFlag.full | flag(row.name!));
  // A new name of one word was in no word list: it asks for evidence, unless it is a known alias or a sure name.
  const isKnown = (isSame && row.name === given.name) || name.includes(' ') || sure.has(name) || readCell(row.aliases).includes(name);
  addName(draft, name, NameFlag.full | flag(isSame ? row.name! : name) | (isKnown ? 0 : NameFlag.evidence));
  const legalName = put?.get('legal_name')?.value ?? row.legal_name;
  if (legalName && legalName !== row.name) addName(draft, legalName, NameFlag.full);
  for (const alias of readCell(row.aliases)) addName(draft, alias, flag(alias));
  for (const { name: called, evidence } of rules.names.get(row.id!) ?? []) addName(draft, called, evidence ? NameFlag.evidence : 0);
  draft.sort = row.industry || row.sector || '';
  const source = COMPANY_SOURCES[row.source ?? ''] ?? 'financedatabase';
  const listed = { source, asOf: SOURCE_DATES[source] ?? '2023-02' };
  /** Where a field is from: our own correction or the row. */
  const from = (...fields: string[]): Pick<Fact, 'source' | 'asOf'> => {
    const own = fields.map((field) => put?.get(field)).find((one) => one !== undefined);
    return own ? { source: 'editorial', asOf: own.asOf } : listed;
  };
  const field = (name: string): string => put?.get(name)?.value ?? row[name] ?? '';
  const industry = put?.has('industry') ? field('industry') || row.sector || '' : toldIndustry(row, rules);
  if (industry) {
    if (industry !== row.sector) draft.payload.industry = industry;
    // The sector that is left when a wrong industry was taken out is still the source's.
    addFact(draft, { relation: 'sector', value: industry, ...(put?.get('industry')?.value ? from('industry') : from('sector')) });
  }
  // What it is called where its industry has another name ("aerospace and defence" is no arms maker).
  const type = put?.get('type')?.value;
  if (type) draft.payload.type = type;
  const seat = from('city', 'country');
  const city = row.website === STRAY_SITE && !put?.has('city') ? '' : field('city');
  addSeat(draft, { ...row, city, country: field('country') }, seat.source, seat.asOf);
  if (field('founded')) addFact(draft, { relation: 'founded', value: field('founded'), ...from('founded') });
  // A ticker is told only where a list of 2026 says that the listing stands.
  const ticker = field('ticker');
  if (ticker && row.listing_as_of) {
    draft.names.push({ name: ticker, flags: NameFlag.ticker | NameFlag.evidence | NameFlag.acronym, languages: null });
    addFact(draft, {
      relation: 'listed',
      value: ticker,
      of: row.exchange,
      source: row.source?.startsWith('sec') ? 'sec' : 'constituents',
      asOf: row.listing_as_of,
    });
  }
  return draft;
}

export function centralBankDraft(row: Row): ActorDraft {
  const draft = startDraft(row.id!, 'authority', row.name_en!, 0.9);
  // Those of the regions are parts of the Federal Reserve, no central banks.
  draft.sort = row.name_en!.startsWith('Federal Reserve Bank of ') ? 'reserve_bank' : 'central_bank';
  draft.payload.type = draft.sort;
  addName(draft, row.name_en!, NameFlag.full);
  addLabels(draft, row, { nl: 'name_nl', de: 'name_de', fr: 'name_fr' });
  addAll(draft, row.name_local);
  addAll(draft, row.short_forms);
  addSeat(draft, row);
  if (row.founded) addFact(draft, own({ relation: 'founded', value: row.founded }));
  for (const value of readCell(row.currency)) addFact(draft, own({ relation: 'currency', value }));
  return draft;
}

export function regulatorDraft(row: Row): ActorDraft {
  const draft = startDraft(row.id!, 'authority', row.name!, 0.8);
  draft.sort = 'regulator';
  draft.payload.type = 'regulator';
  addName(draft, row.name!, NameFlag.full);
  addAll(draft, row.short_forms);
  addLabels(draft, row, { nl: 'label_nl', de: 'label_de', fr: 'label_fr' });
  addSeat(draft, row);
  for (const remit of readCell(row.remit)) addFact(draft, own({ relation: 'regulates', value: remit }));
  if (row.founded) addFact(draft, own({ relation: 'founded', value: row.founded }));
  return draft;
}

export function bodyDraft(row: Row): ActorDraft {
  const draft = startDraft(row.id!, 'organisation', row.name_en!, 0.8);
  draft.sort = row.kind ?? '';
  draft.payload.type = row.kind || undefined;
  addName(draft, row.name_en!, NameFlag.full);
  addAll(draft, row.short_forms);
  addLabels(draft, row, { nl: 'name_nl', de: 'name_de', fr: 'name_fr' });
  addSeat(draft, row);
  if (row.founded) addFact(draft, own({ relation: 'founded', value: row.founded }));
  return draft;
}

export function exchangeDraft(row: Row): ActorDraft {
  const draft = startDraft(row.id!, 'market', row.name!, 0.8);
  draft.sort = 'exchange';
  draft.payload.type = 'exchange';
  addName(draft, row.name!, NameFlag.full);
  addAll(draft, row.short_forms);
  addLabels(draft, row, { nl: 'label_nl', de: 'label_de', fr: 'label_fr' });
  addSeat(draft, row);
  if (row.founded) addFact(draft, own({ relation: 'founded', value: row.founded }));
  if (row.operator && row.operator !== row.name) addFact(draft, own({ relation: 'operator', value: row.operator }));
  return draft;
}

export function indexDraft(row: Row): ActorDraft {
  const draft = startDraft(row.id!, 'market', row.name!, 0.85);
  draft.sort = 'index';
  draft.payload.type = `index_${row.kind}`;
  addName(draft, row.name!, NameFlag.full);
  addAll(draft, row.ticker_forms);
  addLabels(draft, row, { nl: 'label_nl', de: 'label_de', fr: 'label_fr' });
  draft.country = row.country || null;
  if (row.members) addFact(draft, own({ relation: 'members', value: row.members }));
  if (row.operator) addFact(draft, own({ relation: 'operator', value: row.operator }));
  if (row.started) addFact(draft, own({ relation: 'founded', value: row.started }));
  return draft;
}

export function countryDraft(row: Row): ActorDraft {
  const names = (language: Language): string[] => readCell(row[`name_${language}`]);
  const draft = startDraft(`country:${row.iso2}`, 'place', names('en')[0]!, 0.5);
  draft.sort = 'country';
  draft.country = row.iso2!;
  draft.payload.type = 'country';
  draft.payload.names = Object.fromEntries(LANGUAGES.map((language) => [language, names(language)[0]!]));
  for (const language of LANGUAGES)
    for (const name of names(language)) addName(draft, name, (name === draft.name ? NameFlag.full : 0) | NameFlag.evidence, [language]);
  for (const value of readCell(row.currency)) addFact(draft, { relation: 'currency', value, source: 'cldr', asOf: '2025-10' });
  return draft;
}

/** A chief of a listed company or of a state, from the lists. `null`: superseded, or of a name that means the house he founded. */
export function personDraft(row: Row, id: string): ActorDraft | null {
  if (row.check === 'superseded' || row.check === 'mononym' || row.check === 'namesake') return null;
  const draft = startDraft(id, 'person', row.name!, row.source === 'factbook' ? 0.6 : 0.4);
  draft.sort = row.role!;
  draft.country = row.country || null;
  addName(draft, row.name!, NameFlag.full);
  for (const family of readCell(row.aliases))
    if (!/^(Jr|Sr|II|III|IV)\.?$/.test(family)) addName(draft, family, NameFlag.family | NameFlag.evidence);
  return draft;
}
