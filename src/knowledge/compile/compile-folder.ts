/** Reads the knowledge folder and writes the index: hand-made JSON over bulk CSV, one entry an id. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldName } from '../../language/words';
import { readCsv } from './csv';
import { type ActorDraft, addFact, toEntry } from './draft';
import { actorDraft, termEntry } from './hand-made';
import { bodyDraft, centralBankDraft, companyDraft, countryDraft, exchangeDraft, indexDraft, personDraft, regulatorDraft } from './lists';
import { actorSchema, LATEST, readEntries, termSchema } from './schema';
import { type DraftEntry, type SectionSizes, writeIndex } from './write';

/** What the compiler gives. */
export interface Compiled {
  bytes: Uint8Array;
  sizes: SectionSizes;
  names: number;
  /** The entries behind the bytes, for checks and counts. */
  entries: DraftEntry[];
}

const LISTS: [string, (row: Record<string, string>) => ActorDraft][] = [
  ['companies', companyDraft],
  ['central_banks', centralBankDraft],
  ['regulators', regulatorDraft],
  ['bodies', bodyDraft],
  ['exchanges', exchangeDraft],
  ['indices', indexDraft],
  ['countries', countryDraft],
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

/** Id of a person from a list: his folded name ("Ana Botín" is `ana_botin`). */
export const personId = (name: string): string =>
  foldName(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/**
 * Compile all hand-made entries and bulk lists of a knowledge folder to one index.
 * The same files give the same bytes.
 *
 * @throws Error naming file and entry when anything breaks the schema or points nowhere
 */
export async function compileFolder(folder: string): Promise<Compiled> {
  const drafts = new Map<string, ActorDraft>();
  const add = (draft: ActorDraft, where: string): void => {
    if (drafts.has(draft.id)) throw new Error(`${where}: the id ${draft.id} stands in another list too`);
    drafts.set(draft.id, draft);
  };
  for (const [name, toDraft] of LISTS) {
    for (const row of await readList(folder, name)) {
      const draft = toDraft(row);
      // An institution that is listed itself keeps one entry: the institution's own.
      if (drafts.has(draft.id)) draft.id = `${draft.id}_${name}`;
      add(draft, name);
    }
  }

  const seen = new Map<string, string>();
  for (const [file, json] of await jsonFiles(join(folder, 'actors'))) {
    for (const [id, source] of readEntries(file, json, actorSchema)) {
      const before = seen.get(id);
      if (before) throw new Error(`${file}: ${id} stands in ${before} too`);
      seen.set(id, file);
      drafts.set(id, actorDraft(id, source, drafts.get(id) ?? null));
    }
  }

  for (const row of await readList(folder, 'people')) {
    const id = personId(row.name!);
    const known = drafts.get(id);
    // What was written by hand wins over the lists: two sources of one office would contradict each other.
    if (known && seen.has(id)) continue;
    const draft = known ?? personDraft(row, id);
    if (!draft) continue;
    drafts.set(id, draft);
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
    const company = drafts.get(row.company_id!);
    if (!company || !drafts.has(row.index_id!)) continue;
    addFact(company, { relation: 'index_member', value: `@${row.index_id}`, source: 'constituents', asOf: row.as_of! });
    company.related.add(row.index_id!);
  }

  const entries: DraftEntry[] = [];
  const terms = await jsonFiles(join(folder, 'terms'));
  for (const [file, json] of terms) {
    const topic = file.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
    for (const [id, source] of readEntries(file, json, termSchema)) entries.push(termEntry(id, topic, source));
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
  return { ...writeIndex(entries, made), entries };
}
