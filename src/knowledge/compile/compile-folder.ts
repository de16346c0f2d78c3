/** Reads the knowledge folder and writes the index: hand-made JSON over bulk CSV, one entry an id. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { LANGUAGES, type Language } from '../../language/language';
import { NameFlag } from '../../mentions/lexicon';
import { foldName } from '../../language/words';
import { checkKnowledge, type Finding } from './check';
import { readCsv } from './csv';
import { type ActorDraft, addFact, addName, toEntry } from './draft';
import { actorDraft, termEntry } from './hand-made';
import {
  bodyDraft,
  centralBankDraft,
  companyDraft,
  type CompanyRules,
  countryDraft,
  exchangeDraft,
  indexDraft,
  isCertificate,
  personDraft,
  regulatorDraft,
} from './lists';
import { addPlace, placeSchema } from './places';
import { addRoleNames } from './role-names';
import { actorSchema, LATEST, readEntries, termSchema } from './schema';
import { settleNames } from './settle';
import { type DraftEntry, type SectionSizes, writeIndex } from './write';

/** What the compiler gives. */
export interface Compiled {
  bytes: Uint8Array;
  sizes: SectionSizes;
  names: number;
  /** The entries behind the bytes, for checks and counts. */
  entries: DraftEntry[];
  /** What the check between entries noted; errors are thrown. */
  findings: Finding[];
}

/** Institutions first: where a listed company bears the id of one, the institution keeps it. */
const LISTS: [string, (row: Record<string, string>, sure: ReadonlySet<string>, rules: CompanyRules) => ActorDraft][] = [
  ['central_banks', centralBankDraft],
  ['regulators', regulatorDraft],
  ['bodies', bodyDraft],
  ['exchanges', exchangeDraft],
  ['indices', indexDraft],
  ['countries', countryDraft],
  ['companies', companyDraft],
];

async function jsonFiles(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [join(folder, name), await readFile(join(folder, name), 'utf8')]),
  );
}

async function readList(folder: string, name: string): Promise<Record<string, string>[]> {
  const file = join(folder, 'lists', `${name}.csv`);
  try {
    return readCsv(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Fields of listed companies that a correction may put right. */
const CORRECTED = new Set(['name', 'type', 'sector', 'industry', 'country', 'city', 'founded', 'ticker', 'legal_name']);

/** @throws Error naming a correction or a name that is of no company, and a correction of no field or without source and date */
async function readCompanyRules(folder: string): Promise<CompanyRules> {
  const ids = new Set((await readList(folder, 'companies')).map((row) => row.id!));
  const industries = new Set((await readList(folder, 'industries')).map((row) => row.id!));
  const corrections = new Map<string, Map<string, { value: string; asOf: string }>>();
  for (const { id, field, value, source, as_of: asOf } of await readList(folder, 'company_corrections')) {
    const where = `lists/company_corrections.csv: ${id} ${field}`;
    if (!ids.has(id!)) throw new Error(`${where}: there is no such company`);
    if (!CORRECTED.has(field!)) throw new Error(`${where}: no field that is corrected`);
    if (field === 'industry' && value && !industries.has(value)) throw new Error(`${where}: "${value}" is no industry`);
    if (source !== 'editorial' || !asOf) throw new Error(`${where}: no source or no date`);
    const fields = corrections.get(id!) ?? new Map<string, { value: string; asOf: string }>();
    corrections.set(id!, fields.set(field!, { value: value ?? '', asOf }));
  }
  const names = new Map<string, { name: string; evidence: boolean }[]>();
  for (const { id, name, evidence } of await readList(folder, 'listed_names')) {
    if (!ids.has(id!)) throw new Error(`lists/listed_names.csv: ${id}: there is no such company`);
    names.set(id!, [...(names.get(id!) ?? []), { name: name!, evidence: evidence === 'yes' }]);
  }
  return { corrections, sureIndustries: new Set((await readList(folder, 'sure_industries')).map((row) => row.id!)), names };
}

/** Id of a person from a list: his folded name ("Ana Botín" is `ana_botin`). */
export const personId = (name: string): string =>
  foldName(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** The hand-made holder of a listed office of state, under a fuller name ("Vladimir Vladimirovich Putin"). */
function samePerson(
  row: Record<string, string>,
  drafts: ReadonlyMap<string, ActorDraft>,
  handMade: ReadonlyMap<string, string>,
): string | null {
  if (row.source !== 'factbook' || !row.country) return null;
  const words = new Set(foldName(row.name!).split(' '));
  for (const id of handMade.keys()) {
    const draft = drafts.get(id)!;
    if (draft.kind !== 'person' || draft.country !== row.country) continue;
    const families = draft.names.filter((name) => name.flags & NameFlag.family).map((name) => foldName(name.name));
    const held = draft.payload.facts.some((fact) => fact.relation === 'office' && !fact.until && fact.value === `@country:${row.country}`);
    if (held && families.some((family) => family.split(' ').every((word) => words.has(word)))) return id;
  }
  return null;
}

/** The same office in the data, told with its day and a newer date: the fact is taken from there. */
function confirm(draft: ActorDraft, row: Record<string, string>): void {
  for (const fact of draft.payload.facts) {
    if (fact.relation !== 'office' || fact.of !== row.role || fact.value !== `@country:${row.country}` || fact.until) continue;
    if (!row.since || !fact.from || !row.since.startsWith(fact.from) || row.as_of! <= fact.asOf) continue;
    Object.assign(fact, { from: row.since, asOf: row.as_of, source: 'factbook' });
  }
}

/** "donald trump" of "Donald J. Trump". */
const withoutInitials = (name: string): string => foldName(name.replace(/(?<=\s)\p{L}\.?(?=\s)/gu, ''));

/** Full names of the hand-made persons, to know them again in the lists: folded name -> id. */
function fullNames(drafts: ReadonlyMap<string, ActorDraft>, handMade: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const id of handMade.keys()) {
    const draft = drafts.get(id)!;
    if (draft.kind !== 'person') continue;
    for (const { name, flags } of draft.names) if (!(flags & NameFlag.family)) found.set(foldName(name), id);
  }
  return found;
}

/** When the names of `lists/former_names.csv` were last gone through. */
const FORMER_AS_OF = '2025-07';

/** A name that was given up, or the house that another became part of. */
function addFormer(draft: ActorDraft, relation: string, value: string, date: string, drafts: ReadonlyMap<string, ActorDraft>): void {
  const own = { source: 'editorial', asOf: FORMER_AS_OF } as const;
  if (relation === 'successor') {
    if (draft.payload.facts.some((fact) => fact.relation === 'successor')) return;
    addFact(draft, { relation, value, ...(date ? { from: date } : {}), ...own });
    if (drafts.has(value.slice(1))) draft.related.add(value.slice(1));
    return;
  }
  const key = foldName(value);
  // A name known already keeps its flags; a new one of one word asks for evidence ("Monaco", "Bard").
  if (!draft.names.some((name) => foldName(name.name) === key)) addName(draft, value, value.includes(' ') ? 0 : NameFlag.evidence);
  addFact(draft, { relation: 'formerly', value, ...(date ? { until: date } : {}), ...own });
}

/** Operators of exchanges and indices are written by name; one that has an entry is told by its title in the reader's language. */
function linkOperators(drafts: ReadonlyMap<string, ActorDraft>): void {
  const houses = new Map(
    [...drafts.values()].filter(({ kind }) => /^(market|organisation|authority)$/.test(kind)).map(({ name, id }) => [name, id]),
  );
  for (const draft of drafts.values())
    for (const fact of draft.payload.facts) {
      const house = fact.relation === 'operator' && houses.get(fact.value.replace(/ Corporation$/, ''));
      if (house && house !== draft.id) fact.value = `@${house}`;
    }
}

/** Founders are written by name; one who has an entry that tells of an office there has his card behind it. */
function linkFounders(drafts: ReadonlyMap<string, ActorDraft>): void {
  const named = new Map<string, ActorDraft[]>();
  for (const draft of drafts.values()) {
    if (draft.kind !== 'person') continue;
    for (const { name, flags } of draft.names)
      if (!(flags & NameFlag.family)) named.set(foldName(name), [...(named.get(foldName(name)) ?? []), draft]);
  }
  for (const draft of drafts.values())
    for (const fact of draft.payload.facts) {
      if (fact.relation !== 'founder' || fact.value.startsWith('@')) continue;
      const serves = (one: ActorDraft): boolean =>
        one.payload.facts.some(({ relation, value }) => relation === 'office' && value === `@${draft.id}`);
      const found = [...new Set(named.get(foldName(fact.value)))].filter(serves);
      if (found.length !== 1) continue;
      fact.value = `@${found[0]!.id}`;
      draft.related.add(found[0]!.id);
    }
}

/**
 * A name that the lists give plainly and that is a word or somebody else too ("Davos", "CIC"): it asks for evidence,
 * but in the languages where news means nobody else by it.
 *
 * @throws Error if there is no such name
 */
function weaken(draft: ActorDraft | undefined, name: string, plainIn: readonly Language[], where: string): void {
  const named = draft?.names.filter((one) => one.name === name && !(one.flags & (NameFlag.ticker | NameFlag.family))) ?? [];
  if (!draft || !named.length) throw new Error(`${where}: there is no such name`);
  for (const one of named) {
    const weak = one.languages ?? LANGUAGES;
    const rest = weak.filter((language) => !plainIn.includes(language));
    const kept = weak.filter((language) => plainIn.includes(language));
    if (kept.length) {
      draft.names.push({ ...one, languages: kept });
      one.languages = rest;
    }
    one.flags |= NameFlag.evidence;
  }
  draft.names = draft.names.filter((one) => one.languages === null || one.languages.length);
}

/**
 * Cities as a reader writes them ("Dusseldorf" is Düsseldorf), whichever list or entry they are from.
 *
 * @param rows `lists/city_spellings.csv`: what the lists print, in one country or in all, and the name of the city
 */
export function spellCities(drafts: ReadonlyMap<string, ActorDraft>, rows: readonly Record<string, string>[]): void {
  const spelt = new Map(rows.map(({ listed, country, city }) => [`${listed}@${country}`, city!]));
  for (const draft of drafts.values())
    for (const fact of draft.payload.facts)
      if (fact.relation === 'seat') fact.value = spelt.get(`${fact.value}@${fact.of}`) ?? spelt.get(`${fact.value}@`) ?? fact.value;
}

/** What a house owns, told from its side too: the same fact turned round. */
function addSubsidiaries(drafts: Map<string, ActorDraft>): void {
  for (const draft of drafts.values()) {
    for (const fact of draft.payload.facts) {
      const owner = fact.relation === 'owner' ? drafts.get(fact.value.slice(1)) : undefined;
      if (!owner || owner === draft) continue;
      const { of: _of, ...rest } = fact;
      addFact(owner, { ...rest, relation: 'subsidiary', value: `@${draft.id}` });
    }
  }
}

/**
 * Compile all hand-made entries and bulk lists of a knowledge folder to one index.
 * The same files give the same bytes.
 *
 * @throws Error naming file and entry, a line for each, when anything breaks the schema or contradicts another entry
 */
export async function compileFolder(folder: string): Promise<Compiled> {
  const drafts = new Map<string, ActorDraft>();
  const add = (draft: ActorDraft, where: string): void => {
    if (drafts.has(draft.id)) throw new Error(`${where}: the id ${draft.id} stands in another list too`);
    drafts.set(draft.id, draft);
  };
  /** Where each entry was written, for what is to be said of it. */
  const files = new Map<string, string>();
  // Ids under which the lists know a company that had to make way.
  const moved = new Map<string, string>();
  /** Names of central banks and exchanges with their country, to know them again among the listed. */
  const institutions = new Map<string, string>();
  const sure = new Set((await readList(folder, 'sure_names')).map((row) => row.name!));
  const rules = await readCompanyRules(folder);
  for (const [name, toDraft] of LISTS) {
    for (const row of await readList(folder, name)) {
      if (name === 'companies' && isCertificate(row)) continue;
      const draft = toDraft(row, sure, rules);
      const twin = name === 'companies' ? institutions.get(`${foldName(draft.name)}@${draft.country}`) : undefined;
      const other = drafts.get(draft.id) ?? (twin && drafts.get(twin));
      if (other && name === 'companies') {
        if (other.country === draft.country) {
          if (draft.id !== other.id) moved.set(draft.id, other.id);
          // One house ("Euronext", the exchange and its shares): what the list knows of the shares is added.
          for (const fact of draft.payload.facts) if (fact.relation === 'listed') addFact(other, fact);
          continue;
        }
        moved.set(draft.id, `${draft.id}_company`);
        draft.id = `${draft.id}_company`;
      }
      add(draft, name);
      if (name === 'central_banks' || name === 'exchanges')
        for (const own of draft.names)
          if (!(own.flags & NameFlag.role)) institutions.set(`${foldName(own.name)}@${draft.country}`, draft.id);
      files.set(draft.id, `lists/${name}.csv`);
    }
  }

  const seen = new Map<string, string>();
  for (const [file, json] of await jsonFiles(join(folder, 'actors'))) {
    for (const [id, source] of readEntries(file, json, actorSchema)) {
      const before = seen.get(id);
      if (before) throw new Error(`${file}: ${id} stands in ${before} too`);
      seen.set(id, file);
      files.set(id, relative(folder, file));
      drafts.set(id, actorDraft(id, source, drafts.get(id) ?? null));
    }
  }

  for (const [file, json] of await jsonFiles(join(folder, 'places'))) {
    for (const [iso, source] of readEntries(file, json, placeSchema)) addPlace(iso, source, drafts);
  }

  spellCities(drafts, await readList(folder, 'city_spellings'));
  const persons = fullNames(drafts, seen);
  for (const row of await readList(folder, 'people')) {
    // Of somebody who is known for another office too.
    if (row.check === 'superseded') continue;
    const listed = personId(row.name!);
    const id = persons.get(foldName(row.name!)) ?? persons.get(withoutInitials(row.name!)) ?? samePerson(row, drafts, seen) ?? listed;
    const known = drafts.get(id);
    row.organisation_id = moved.get(row.organisation_id!) ?? row.organisation_id!;
    // What was written by hand wins over the lists: two sources of one office would contradict each other.
    if (known && seen.has(id)) {
      if (row.source === 'factbook') confirm(known, row);
      continue;
    }
    const draft = known ?? personDraft(row, id);
    if (!draft) continue;
    drafts.set(id, draft);
    if (!files.has(id)) files.set(id, 'lists/people.csv');
    const of = row.organisation_id || (row.country ? `country:${row.country}` : '');
    addFact(draft, {
      relation: 'office',
      of: row.role!,
      value: of ? `@${of}` : row.organisation!,
      ...(row.since ? { from: row.since } : {}),
      ...(row.until ? { until: row.until } : {}),
      source: row.source === 'factbook' ? 'factbook' : 'infobox',
      asOf: row.as_of!,
    });
    if (of) draft.related.add(of);
    if (!draft.country && row.organisation_id) draft.country = drafts.get(row.organisation_id)?.country ?? null;
  }

  for (const row of await readList(folder, 'index_members')) {
    const company = drafts.get(moved.get(row.company_id!) ?? row.company_id!);
    if (!company || !drafts.has(row.index_id!)) continue;
    addFact(company, { relation: 'index_member', value: `@${row.index_id}`, source: 'constituents', asOf: row.as_of! });
    company.related.add(row.index_id!);
  }

  for (const { id, relation, value, date } of await readList(folder, 'former_names')) {
    const draft = drafts.get(id!);
    if (!draft) throw new Error(`lists/former_names.csv: there is no ${id}`);
    addFormer(draft, relation!, value!, date!, drafts);
  }

  const women = new Set((await readList(folder, 'women')).map((row) => row.id!));
  const leads = (draft: ActorDraft): boolean => draft.payload.facts.some((fact) => fact.source === 'factbook');
  for (const id of women)
    if (!seen.has(id) && !(drafts.has(id) && leads(drafts.get(id)!))) throw new Error(`lists/women.csv: ${id} is nobody`);
  const given = new Map((await readList(folder, 'given_names')).map((row) => [row.name!, row.gender as 'm' | 'f']));
  // The list names all women among the hand-made and among heads of state and government; of other people a given name
  // that only one sex bears tells it, and without one both forms are said.
  for (const [id, draft] of drafts) {
    if (draft.kind !== 'person') continue;
    const named = given.get(draft.name.split(' ')[0]!);
    if (!seen.has(id) && !leads(draft)) {
      if (named) draft.payload.gender ??= named;
      continue;
    }
    draft.payload.gender ??= women.has(id) ? 'f' : 'm';
    if (named && named !== draft.payload.gender)
      throw new Error(`lists/women.csv: ${draft.name} (${id}) bears a given name of the other sex`);
  }
  for (const { id, name, plain_in: plain } of await readList(folder, 'weak_names'))
    weaken(drafts.get(id!), name!, plain ? (plain.split('|') as Language[]) : [], `lists/weak_names.csv: ${id} "${name}"`);
  linkOperators(drafts);
  linkFounders(drafts);
  addSubsidiaries(drafts);
  addRoleNames(drafts);
  settleNames(drafts.values());

  const entries: DraftEntry[] = [];
  const terms = await jsonFiles(join(folder, 'terms'));
  const everyday = new Map((await readList(folder, 'everyday_forms')).map((row) => [`${row.language} ${row.form}`, row.rule!]));
  for (const [file, json] of terms) {
    const topic = file.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
    for (const [id, source] of readEntries(file, json, termSchema)) {
      entries.push(termEntry(id, topic, source, everyday));
      files.set(`term:${id}`, relative(folder, file));
    }
  }
  const known = new Set([...drafts.keys(), ...entries.map((entry) => entry.id)]);
  for (const entry of entries) {
    for (const id of entry.related) if (!known.has(id)) throw new Error(`${entry.id}: related to "${id}", which is no term`);
  }
  for (const draft of drafts.values()) {
    for (const id of draft.related) if (!known.has(id)) draft.related.delete(id);
    entries.push(toEntry(draft));
  }
  const made = Math.floor(Date.parse(LATEST) / 86_400_000);
  const findings = checkKnowledge(drafts, entries, files);
  const errors = findings.filter((one) => one.level === 'error');
  if (errors.length) throw new Error(errors.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  return { ...writeIndex(entries, made), entries, findings };
}
