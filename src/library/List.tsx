/** The list: only the rows in sight are drawn, however many there are. One tab stop; arrow keys move in it. */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toLanguage } from '../language/language';
import type { Row } from '../saved/row';
import { findHits, type Query, snippet } from '../saved/search/query';
import { readText } from '../store/articles';
import { day, languageName } from '../ui/words/words';
import { libraryWords } from '../ui/words/library';
import { dayOf } from './arrange';
import type { Shelf } from './shelf';

/** Height of a row in CSS pixels, as in library.css. Rows of one height need no measuring. */
const ROW = { wide: 96, narrow: 124 };
const NARROW = '(max-width: 700px)';
/** Rows drawn above and below what is in sight: a fast scroll shows no gap. */
const SPARE = 6;
/** Units of a piece of text around a hit. */
const SNIPPET = 170;

export function List({ shelf }: { shelf: Shelf }): VNode {
  const rows = shelf.shown.value;
  const say = libraryWords(shelf.language.value);
  const frame = useRef<HTMLUListElement>(null);
  const [height, setHeight] = useState(() => (matchMedia(NARROW).matches ? ROW.narrow : ROW.wide));
  const [seen, setSeen] = useState({ first: 0, last: 20 });
  const [current, setCurrent] = useState(0);
  /** Where the keys are now: two presses may come before one drawing. */
  const place = useRef(0);
  const focusing = useRef(false);

  useLayoutEffect(() => {
    const media = matchMedia(NARROW);
    const look = (): void => {
      const one = media.matches ? ROW.narrow : ROW.wide;
      setHeight(one);
      const top = -(frame.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(0, Math.floor(top / one) - SPARE);
      setSeen({ first, last: first + Math.ceil(innerHeight / one) + 2 * SPARE });
    };
    look();
    const control = new AbortController();
    addEventListener('scroll', look, { passive: true, signal: control.signal });
    addEventListener('resize', look, { signal: control.signal });
    return () => control.abort();
  }, []);

  const at = Math.min(current, Math.max(0, rows.length - 1));
  const drawn = rows.slice(seen.first, seen.last).map((row, index) => ({ row, index: seen.first + index }));
  // The row that has the focus stays drawn while it is out of sight.
  if (rows[at] && (at < seen.first || at >= seen.last)) drawn.push({ row: rows[at]!, index: at });

  const go = (to: number): void => {
    const next = Math.min(rows.length - 1, Math.max(0, to));
    const list = frame.current;
    if (!list) return;
    const top = list.getBoundingClientRect().top + next * height;
    const cover = (document.querySelector('.shelf-top')?.getBoundingClientRect().bottom ?? 0) + 8;
    if (top < cover) scrollBy({ top: top - cover });
    else if (top + height > innerHeight - 60) scrollBy({ top: top + height - innerHeight + 60 });
    focusing.current = true;
    place.current = next;
    setCurrent(next);
  };
  // With the drawing and not after it: a second press must not find the focus of the first on its way.
  useLayoutEffect(() => {
    if (!focusing.current) return;
    const title = frame.current?.querySelector<HTMLElement>(`[data-row="${place.current}"] .row-title`);
    if (!title) return;
    title.focus({ preventScroll: true });
    focusing.current = false;
  });

  const key = (event: KeyboardEvent): void => {
    const at = Math.min(place.current, Math.max(0, rows.length - 1));
    const row = rows[at];
    if (event.altKey || event.ctrlKey || event.metaKey || !row) return;
    const page = Math.max(1, Math.floor(innerHeight / height) - 2);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length,
    };
    if (event.key in steps) go(steps[event.key]!);
    else if (event.key === ' ' && !(event.target as HTMLElement).matches('input')) select(shelf, row.key);
    else if (event.key === 'Delete') void shelf.remove(shelf.chosen(row.key));
    else return;
    event.preventDefault();
  };

  return (
    <ul class="rows" ref={frame} style={{ height: `${rows.length * height}px` }} aria-label={say.title} onKeyDown={key}>
      {drawn.map(({ row, index }) => (
        <RowView
          key={row.key}
          shelf={shelf}
          row={row}
          index={index}
          all={rows.length}
          top={index * height}
          current={index === at}
          onFocus={() => {
            if (focusing.current) return;
            place.current = index;
            setCurrent(index);
          }}
        />
      ))}
    </ul>
  );
}

export function select(shelf: Shelf, key: string): void {
  const next = new Set(shelf.selected.value);
  if (!next.delete(key)) next.add(key);
  shelf.selected.value = next;
}

interface RowProps {
  shelf: Shelf;
  row: Row;
  index: number;
  all: number;
  top: number;
  current: boolean;
  onFocus(): void;
}

function RowView({ shelf, row, index, all, top, current, onFocus }: RowProps): VNode {
  const language = shelf.language.value;
  const say = libraryWords(language);
  const query = shelf.query.value;
  const chosen = shelf.selected.value.has(row.key);
  const state = { unread: say.unread, reading: say.reading, done: say.done }[row.state];
  const known = toLanguage(row.language);
  return (
    <li
      class={`row-item ${row.state}${chosen ? ' chosen' : ''}`}
      data-row={index}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={all}
      aria-posinset={index + 1}
      onFocusIn={onFocus}
    >
      <label class="row-check">
        <input type="checkbox" checked={chosen} tabIndex={current ? 0 : -1} onChange={() => select(shelf, row.key)} />
        <span class="aside-voice">{`${say.select}: ${row.title}`}</span>
      </label>
      <div class="row-body">
        <a
          class="row-title"
          href={`#${encodeURIComponent(row.key)}`}
          tabIndex={current ? 0 : -1}
          lang={row.language ?? undefined}
          dir="auto"
        >
          <Marked text={row.title || row.key} hits={query ? findHits(row.title || row.key, query) : []} />
        </a>
        <p class="row-lead" lang={row.language ?? undefined} dir="auto">
          {query ? <Piece row={row} query={query} /> : row.lead}
        </p>
        <p class="row-about">
          <span class="row-site">{row.site}</span>
          <time dateTime={dayOf(row)}>{day(language, dayOf(row))}</time>
          {known && <abbr title={languageName(language, known)}>{known.toUpperCase()}</abbr>}
          <span>{say.minutes(row.minutes)}</span>
          <span class={`row-state ${row.state}`}>
            {row.state === 'reading' && row.position > 0
              ? say.percent(new Intl.NumberFormat(language, { style: 'percent' }).format(row.position))
              : state}
          </span>
          {row.tags.slice(0, 4).map((tag) => (
            <span key={tag} class="row-tag">
              {tag}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}

/** Text with what was looked for marked in it. */
function Marked({ text, hits }: { text: string; hits: readonly { start: number; end: number }[] }): VNode {
  const parts: (string | VNode)[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), <mark>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** The part of an article that a search found, read when its row comes into sight. */
function Piece({ row, query }: { row: Row; query: Query }): VNode {
  const [read, setRead] = useState<Awaited<ReturnType<typeof readText>> | null>(null);
  useEffect(() => {
    let gone = false;
    void readText(row.key).then((found) => {
      if (!gone) setRead(found);
    });
    return () => {
      gone = true;
    };
  }, [row.key, row.changedAt]);
  if (read === null) return <>{row.lead}</>;
  const hits = findHits(read.text, query, read.named);
  const piece = snippet(read.text, hits, SNIPPET);
  const end = piece.start + piece.text.length;
  return (
    <>
      {piece.start > 0 && '… '}
      <Marked
        text={piece.text}
        hits={hits
          .filter((hit) => hit.start >= piece.start && hit.end <= end)
          .map((hit) => ({ start: hit.start - piece.start, end: hit.end - piece.start }))}
      />
    </>
  );
}
