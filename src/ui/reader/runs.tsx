/**
 * Text of a block with what stands on it: links, the mentions that are marked, the reader's highlights.
 *
 * Runs, marks and highlights cut the text at different places. It is cut at all of them; neighbouring
 * pieces of one mention go into one button. Inside a link a mention is no button: the link stays a link
 * and its card opens by pointing or by key.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { Run } from '../../article/blocks';

/** A highlight of the reader's own, by its place. */
export interface ReaderHighlight {
  id: string;
  block: number;
  start: number;
  end: number;
  color: 'yellow' | 'green' | 'blue' | 'pink';
  /** Its note, told to screen readers and shown as a dot; empty when none. */
  note: string;
}

/** What stands on one block. */
export interface OnBlock {
  marks: { start: number; end: number; index: number; kind: 'actor' | 'term' | 'amount' }[];
  highlights: readonly ReaderHighlight[];
}

interface Piece {
  text: string;
  run: Run;
  mark: OnBlock['marks'][number] | null;
  highlight: ReaderHighlight | null;
}

function cut(runs: readonly Run[], from: number, on: OnBlock): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const run of runs) {
    const end = at + run.text.length;
    const cuts = new Set([at, end]);
    for (const { start, end: stop } of [...on.marks, ...on.highlights]) {
      if (start > at && start < end) cuts.add(start);
      if (stop > at && stop < end) cuts.add(stop);
    }
    const places = [...cuts].sort((a, b) => a - b);
    for (let index = 0; index + 1 < places.length; index++) {
      const [start, stop] = [places[index]!, places[index + 1]!];
      pieces.push({
        text: run.text.slice(start - at, stop - at),
        run,
        mark: on.marks.find((one) => one.start <= start && one.end >= stop) ?? null,
        highlight: on.highlights.find((one) => one.start <= start && one.end >= stop) ?? null,
      });
    }
    at = end;
  }
  return pieces;
}

function dressed({ text, run, highlight }: Piece): ComponentChildren {
  let node: ComponentChildren = text;
  if (run.em) node = <em>{node}</em>;
  if (run.strong) node = <strong>{node}</strong>;
  if (highlight)
    node = (
      <mark class={`highlight ${highlight.color}`} data-highlight={highlight.id} title={highlight.note || undefined}>
        {node}
      </mark>
    );
  return node;
}

/** Neighbours for which `same` holds, together. */
function grouped<T>(all: readonly T[], same: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (last && same(last[0]!, one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Draws runs whose text begins at offset `from` of its block. */
export function Runs(props: { runs: readonly Run[]; from: number; on: OnBlock; onOpen(index: number, element: HTMLElement): void }): VNode {
  const { onOpen } = props;
  const pieces = cut(props.runs, props.from, props.on);
  return (
    <>
      {grouped(pieces, (a, b) => a.run.href === b.run.href).map((linkGroup) => {
        const { href } = linkGroup[0]!.run;
        const inside = grouped(linkGroup, (a, b) => a.mark !== null && a.mark === b.mark).map((group) => {
          const { mark } = group[0]!;
          const text = group.map((piece) => dressed(piece));
          if (!mark) return text;
          if (href)
            return (
              <span class={`mention ${mark.kind}`} data-mention={mark.index}>
                {text}
              </span>
            );
          return (
            <button
              type="button"
              class={`mention ${mark.kind}`}
              data-mention={mark.index}
              aria-haspopup="dialog"
              onClick={(event) => onOpen(mark.index, event.currentTarget)}
            >
              {text}
            </button>
          );
        });
        return href && /^(https?|mailto):/i.test(href) ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {inside}
          </a>
        ) : (
          inside
        );
      })}
    </>
  );
}
