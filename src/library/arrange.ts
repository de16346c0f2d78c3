/** Which articles the list shows, and in which order. Plain functions of rows. */
import { toLanguage } from '../language/language';
import type { Row } from '../saved/row';

export interface Filters {
  site: string;
  language: string;
  tag: string;
  actor: string;
  state: string;
  /** ISO days, inclusive; empty for open. */
  from: string;
  to: string;
}
export const NO_FILTERS: Filters = { site: '', language: '', tag: '', actor: '', state: '', from: '', to: '' };

export const SORTS = ['saved', 'published', 'title', 'site', 'length'] as const;
export type Sort = (typeof SORTS)[number];

export const isFiltered = (filters: Filters): boolean => Object.values(filters).some(Boolean);

/** The day that an article is of: published, else saved. */
export const dayOf = (row: Row): string => (row.published ?? row.savedAt).slice(0, 10);

export function fits(row: Row, filters: Filters): boolean {
  const day = dayOf(row);
  return (
    (!filters.site || row.site === filters.site) &&
    (!filters.language || (toLanguage(row.language) ?? row.language ?? '') === filters.language) &&
    (!filters.tag || row.tags.includes(filters.tag)) &&
    (!filters.actor || row.actors.includes(filters.actor)) &&
    (!filters.state || row.state === filters.state) &&
    (!filters.from || day >= filters.from) &&
    (!filters.to || day <= filters.to)
  );
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const falling = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

const ORDER: Record<Sort, (a: Row, b: Row) => number> = {
  saved: (a, b) => falling(a.savedAt, b.savedAt),
  published: (a, b) => falling(a.published ?? '', b.published ?? '') || falling(a.savedAt, b.savedAt),
  title: (a, b) => collator.compare(a.title, b.title),
  site: (a, b) => collator.compare(a.site, b.site) || falling(a.savedAt, b.savedAt),
  length: (a, b) => a.minutes - b.minutes || falling(a.savedAt, b.savedAt),
};

/**
 * Rows as the list shows them.
 *
 * @param scores by document number, from the search; `null` when nothing is searched for. They order, unless the reader chose
 */
export function arrange(rows: Iterable<Row>, filters: Filters, sort: Sort | 'fit', scores: ReadonlyMap<number, number> | null): Row[] {
  const shown = [...rows].filter((row) => (!scores || scores.has(row.doc)) && fits(row, filters));
  if (scores && sort === 'fit') return shown.sort((a, b) => scores.get(b.doc)! - scores.get(a.doc)! || ORDER.saved(a, b));
  return shown.sort(ORDER[sort === 'fit' ? 'saved' : sort]);
}

/** Values that a filter offers, commonest first, with their counts. */
export function choices(rows: Iterable<Row>, of: (row: Row) => readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of of(row)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || collator.compare(a.value, b.value));
}

/** Other articles about the same: by shared key actors, rare ones first. At most `most`. */
export function related(row: Row, keyActors: readonly string[], rows: Iterable<Row>, most: number): { row: Row; shared: string[] }[] {
  const all = [...rows];
  const wanted = new Set(keyActors.length ? keyActors : row.actors.filter((id) => !id.startsWith('term:')).slice(0, 3));
  const weights = new Map([...wanted].map((id) => [id, 1 / Math.log(2 + all.filter((one) => one.actors.includes(id)).length)]));
  return all
    .filter((one) => one.key !== row.key)
    .map((one) => ({ row: one, shared: one.actors.filter((id) => wanted.has(id)) }))
    .filter(({ shared }) => shared.length)
    .map((one) => ({ ...one, weight: one.shared.reduce((sum, id) => sum + weights.get(id)!, 0) }))
    .sort((a, b) => b.weight - a.weight || falling(a.row.savedAt, b.row.savedAt))
    .slice(0, most);
}
