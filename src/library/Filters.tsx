import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { isLanguage, toLanguage } from '../language/language';
import { libraryWords } from '../ui/words/library';
import { languageName } from '../ui/words/words';
import { choices, type Filters, NO_FILTERS } from './arrange';
import type { Shelf } from './shelf';

/** Choices offered in one filter: the commonest; what is rarer is found by searching. */
const MOST = 200;

/** What the list is narrowed by. */
export function FiltersView({ shelf }: { shelf: Shelf }): VNode {
  const language = shelf.language.value;
  const say = libraryWords(language);
  const filters = shelf.filters.value;
  const rows = shelf.rows.value;
  const concepts = shelf.concepts.value;
  const offered = useMemo(() => {
    const all = [...(rows?.values() ?? [])];
    return {
      site: choices(all, (row) => [row.site]),
      language: choices(all, (row) => [toLanguage(row.language) ?? row.language ?? '']),
      tag: choices(all, (row) => row.tags),
      actor: choices(all, (row) => row.actors).filter(({ value }) => concepts.has(value)),
    };
  }, [rows, concepts]);
  const set = (change: Partial<Filters>): void => {
    shelf.filters.value = { ...filters, ...change };
    scrollTo({ top: 0 });
  };
  const choice = (name: 'site' | 'language' | 'tag' | 'actor', label: string, text: (value: string) => string): VNode | null =>
    offered[name].length ? (
      <label class="filter">
        <span>{label}</span>
        <select class="select" value={filters[name]} onChange={(event) => set({ [name]: event.currentTarget.value })}>
          <option value="">{say.any}</option>
          {offered[name].slice(0, MOST).map(({ value, count }) => (
            <option key={value} value={value}>
              {`${text(value)} (${count})`}
            </option>
          ))}
        </select>
      </label>
    ) : null;
  const bound = (name: 'from' | 'to', label: string): VNode => (
    <label class="filter">
      <span>{label}</span>
      <input class="field" type="date" value={filters[name]} onChange={(event) => set({ [name]: event.currentTarget.value })} />
    </label>
  );
  return (
    <div class="filters">
      <fieldset class="states">
        <legend>{say.state}</legend>
        {(['', 'unread', 'reading', 'done'] as const).map((state) => (
          <label key={state} class="state">
            <input type="radio" name="state" checked={filters.state === state} onChange={() => set({ state })} />
            <span>{state ? say[state] : say.any}</span>
          </label>
        ))}
      </fieldset>
      {choice('actor', say.actor, (id) => concepts.get(id)?.titles[0] ?? id)}
      {choice('site', say.site, (site) => site)}
      {choice('tag', say.tag, (tag) => tag)}
      {choice('language', say.language, (code) => (isLanguage(code) ? languageName(language, code) : code))}
      <div class="filter-days">
        {bound('from', say.from)}
        {bound('to', say.to)}
      </div>
      {shelf.filtered.value && (
        <button
          type="button"
          class="button"
          onClick={() => {
            shelf.filters.value = NO_FILTERS;
            void shelf.search('');
          }}
        >
          {say.clear}
        </button>
      )}
    </div>
  );
}
