/** The library page: search and filters, the list, what can be done with it; or one article to read. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../ui/icons';
import { libraryWords, sizeWords } from '../ui/words/library';
import { words } from '../ui/words/words';
import { SORTS, type Sort } from './arrange';
import { ExportDialog } from './ExportDialog';
import { FiltersView } from './Filters';
import { List } from './List';
import { Reading } from './Reading';
import type { Shelf } from './shelf';

const ACCEPTED = '.zip,.json,.html,.htm,.md,.markdown';

export function LibraryView({ shelf }: { shelf: Shelf }): VNode {
  const say = libraryWords(shelf.language.value);
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener(
      'dragover',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setDragging(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setDragging(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setDragging(false);
        void shelf.take([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => control.abort();
  }, [shelf]);
  const key = shelf.reading.value;
  return (
    <>
      {key === null ? <Desk shelf={shelf} /> : <Reading key={key} shelf={shelf} articleKey={key} />}
      <Foot shelf={shelf} />
      {dragging && <div class="drop margin-note">{say.drop}</div>}
    </>
  );
}

/** Is there room for the filters beside the list, as in `library.css`? */
function useWide(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 960px)'));
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const tell = (): void => setWide(query.matches);
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, [query]);
  return wide;
}

function Desk({ shelf }: { shelf: Shelf }): VNode {
  const language = shelf.language.value;
  const say = libraryWords(language);
  const rows = shelf.rows.value;
  const shown = shelf.shown.value;
  const wide = useWide();
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = `${say.title} – Kantlijn`;
    const control = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        const typing = (event.target as HTMLElement).closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog');
        if (event.key === '/' && !typing) {
          event.preventDefault();
          field.current?.focus();
        } else if (event.key === 'Escape' && event.target === field.current) void shelf.search('');
      },
      { signal: control.signal },
    );
    return () => control.abort();
  }, [shelf, say]);
  const empty = rows !== null && rows.size === 0;
  return (
    <div class="shelf">
      <header class="shelf-top">
        <h1>
          <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            <path class="mark-rule" d="M7 4v24" />
            <path d="M12 8h14M12 14h14M12 20h9" />
          </svg>
          {say.title}
        </h1>
        {!empty && (
          <input
            ref={field}
            class="field search"
            type="search"
            aria-label={say.search}
            placeholder={say.searchHint}
            value={shelf.typed.value}
            onInput={(event) => {
              scrollTo({ top: 0 });
              void shelf.search(event.currentTarget.value);
            }}
          />
        )}
        <div class="shelf-acts">
          <FileButton shelf={shelf} label={say.import} />
          {!empty && rows && (
            <button type="button" class="button" onClick={() => setExporting(shown.map((row) => row.key))} disabled={!shown.length}>
              {shelf.filtered.value ? say.export : say.exportAll}
            </button>
          )}
        </div>
      </header>
      {rows === null ? null : empty ? (
        <Empty shelf={shelf} />
      ) : (
        <div class="shelf-body">
          <aside class="shelf-side" aria-label={say.filters}>
            <details open={wide}>
              <summary>{say.filters}</summary>
              <FiltersView shelf={shelf} />
              <Space shelf={shelf} />
            </details>
          </aside>
          <main>
            <Damage shelf={shelf} />
            <div class="list-head">
              <p role="status">{shelf.filtered.value ? say.found(shown.length) : say.count(shown.length)}</p>
              <label class="sort">
                <span>{say.sort}</span>
                <select
                  class="select"
                  value={shelf.sort.value === 'fit' && !shelf.query.value ? 'saved' : shelf.sort.value}
                  onChange={(event) => {
                    shelf.sort.value = event.currentTarget.value as Sort;
                  }}
                >
                  {shelf.query.value && <option value="fit">{say.sortFit}</option>}
                  {SORTS.map((sort) => (
                    <option key={sort} value={sort}>
                      {
                        {
                          saved: say.sortSaved,
                          published: say.sortPublished,
                          title: say.sortTitle,
                          site: say.sortSite,
                          length: say.sortLength,
                        }[sort]
                      }
                    </option>
                  ))}
                </select>
              </label>
            </div>
            {shown.length ? (
              <List shelf={shelf} />
            ) : (
              <div class="none">
                <p>{say.noneFound}</p>
                <p class="soft">{say.noneFoundHow}</p>
              </div>
            )}
            <p class="soft keys">{say.keys}</p>
          </main>
        </div>
      )}
      {shelf.selected.value.size > 0 && <Bulk shelf={shelf} onExport={setExporting} />}
      {exporting && <ExportDialog shelf={shelf} keys={exporting} onClose={() => setExporting(null)} />}
    </div>
  );
}

function FileButton({ shelf, label, main }: { shelf: Shelf; label: string; main?: boolean }): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={`button${main ? ' main' : ''}`}
        onClick={() => input.current?.click()}
        disabled={shelf.work.value !== null}
      >
        {label}
      </button>
      <input
        ref={input}
        class="files"
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length) void shelf.take(files);
        }}
      />
    </>
  );
}

function Empty({ shelf }: { shelf: Shelf }): VNode {
  const say = libraryWords(shelf.language.value);
  return (
    <main class="empty margin-note">
      <h2>{say.emptyTitle}</h2>
      <p>{say.emptyHow}</p>
      <p>{say.emptyImport}</p>
      <FileButton shelf={shelf} label={say.import} main />
      <p class="soft">{say.importHelp}</p>
      <p class="soft">{say.uninstall}</p>
    </main>
  );
}

function Space({ shelf }: { shelf: Shelf }): VNode | null {
  const language = shelf.language.value;
  const say = libraryWords(language);
  const space = shelf.space.value;
  return (
    <div class="space soft">
      {space && (
        <p>
          {say.used(sizeWords(language, space.used))}
          {space.kept ? `. ${say.kept}` : ''}
        </p>
      )}
      <p>{say.uninstall}</p>
    </div>
  );
}

/** Records that could not be read: said once, with what is left of them to save. */
function Damage({ shelf }: { shelf: Shelf }): VNode | null {
  const say = libraryWords(shelf.language.value);
  const damaged = shelf.damaged.value;
  if (!damaged.length) return null;
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(damaged, null, 1)], { type: 'application/json' }));
    link.download = 'kantlijn-damaged.json';
    link.click();
  };
  return (
    <div class="damage said bad" role="alert">
      <p>{say.damaged(damaged.length)}</p>
      <button type="button" class="button" onClick={save}>
        {say.damagedSave}
      </button>
      <button type="button" class="button quiet" onClick={() => void shelf.forget()}>
        {say.damagedForget}
      </button>
    </div>
  );
}

function Bulk({ shelf, onExport }: { shelf: Shelf; onExport(keys: readonly string[]): void }): VNode {
  const say = libraryWords(shelf.language.value);
  const keys = [...shelf.selected.value];
  const [tag, setTag] = useState('');
  const all = shelf.shown.value.length === keys.length;
  return (
    <section class="bulk" aria-label={say.selected(keys.length)}>
      <span>{say.selected(keys.length)}</span>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          shelf.selected.value = new Set(all ? [] : shelf.shown.value.map((row) => row.key));
        }}
      >
        {all ? say.selectNone : say.selectAll}
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim()) void shelf.tag(keys, tag.trim(), true);
          setTag('');
        }}
      >
        <input
          class="field"
          aria-label={say.tagName}
          placeholder={say.tagName}
          maxLength={60}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!tag.trim()}>
          {say.addTag}
        </button>
      </form>
      <button type="button" class="button" onClick={() => void shelf.mark(keys, 'done')}>
        {say.markDone}
      </button>
      <button type="button" class="button" onClick={() => onExport(keys)}>
        {say.export}
      </button>
      <button type="button" class="button" onClick={() => void shelf.remove(keys)}>
        {say.delete}
      </button>
      <button
        type="button"
        class="button quiet icon"
        aria-label={say.selectNone}
        onClick={() => {
          shelf.selected.value = new Set();
        }}
      >
        <CloseIcon />
      </button>
    </section>
  );
}

/** What was just done, or is being done. */
function Foot({ shelf }: { shelf: Shelf }): VNode {
  const say = libraryWords(shelf.language.value);
  const said = shelf.said.value;
  const work = shelf.work.value;
  return (
    <div class="foot" role={said?.bad ? 'alert' : 'status'}>
      {work && (
        <div class="toast">
          <span>{work.text}</span>
          {work.share === null ? <progress aria-label={work.text} /> : <progress aria-label={work.text} value={work.share} />}
          <button type="button" class="button" onClick={work.cancel}>
            {say.cancel}
          </button>
        </div>
      )}
      {said && (
        <div class={`toast${said.bad ? ' bad' : ''}`}>
          <div>
            {said.text}
            {said.more && said.more.length > 0 && (
              <ul>
                {said.more.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </div>
          {said.undo && (
            <button type="button" class="button" onClick={said.undo}>
              {say.undo}
            </button>
          )}
          <button type="button" class="button quiet icon" aria-label={words(shelf.language.value).close} onClick={() => shelf.say(null)}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
