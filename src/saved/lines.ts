/**
 * Lines and segments: how stretches (mentions, highlights, search hits) are laid over the runs of a
 * block, for whoever draws it: the files, the library.
 *
 * A block is read as lines, each a list of runs with the offset at which it starts in
 * `blockText(block)`: one for a paragraph, one an item for a list, one a cell for a table. A line is
 * then cut wherever a run or a stretch begins or ends. Example: the runs "Ant " and "Group" (strong)
 * under one mention 0..9 give two segments, both carrying that mention.
 */
import type { Block, Run } from '../article/blocks';

export interface Line {
  /** Offset in `blockText` of the block. */
  start: number;
  runs: readonly Run[];
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);

/** The lines of a block in the order of its text; a table gives its caption first, where it has one, then its cells row by row. */
export function linesOf(block: Block): Line[] {
  let at = 0;
  const line = (runs: readonly Run[]): Line => {
    const start = at;
    at += lengthOf(runs) + 1;
    return { start, runs };
  };
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [line(block.runs)];
    case 'list':
      return block.items.map((item) => line(item.runs));
    case 'quote':
    case 'embed':
      return block.paragraphs.map(line);
    case 'figure':
      return [line(block.caption)];
    case 'table': {
      const caption = block.caption.length ? [line(block.caption)] : [];
      // An empty row still has its "\n" in the text.
      return [
        ...caption,
        ...block.rows.flatMap((row) => {
          if (!row.cells.length) at += 1;
          return row.cells.map((cell) => line(cell.runs));
        }),
      ];
    }
  }
}

/** Something laid over the text of a block. */
export interface Stretch {
  start: number;
  end: number;
}

/** A piece of one run, under the same stretches from end to end. */
export interface Segment<S extends Stretch> extends Stretch {
  text: string;
  run: Run;
  /** In the order given. */
  over: S[];
}

/** Cuts a line at the ends of its runs and of the stretches over it. Stretches may overlap; empty runs vanish. */
export function cutLine<S extends Stretch>(line: Line, stretches: readonly S[]): Segment<S>[] {
  const end = line.start + lengthOf(line.runs);
  const text = line.runs.map((run) => run.text).join('');
  /** Between the two units of one sign nothing is cut. */
  const splits = (at: number): boolean =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - line.start - 1), at - line.start + 1));
  const near = stretches
    .filter((one) => one.start < end && one.end > line.start && one.end > one.start)
    .map((one) => ({ one, start: splits(one.start) ? one.start - 1 : one.start, end: splits(one.end) ? one.end + 1 : one.end }));
  const segments: Segment<S>[] = [];
  let at = line.start;
  for (const run of line.runs) {
    const runEnd = at + run.text.length;
    const cuts = new Set([at, runEnd]);
    for (const one of near) for (const cut of [one.start, one.end]) if (cut > at && cut < runEnd) cuts.add(cut);
    const sorted = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < sorted.length; i++) {
      const from = sorted[i]!;
      const to = sorted[i + 1]!;
      segments.push({
        start: from,
        end: to,
        text: run.text.slice(from - (runEnd - run.text.length), to - (runEnd - run.text.length)),
        run,
        over: near.filter((each) => each.start <= from && each.end >= to).map((each) => each.one),
      });
    }
    at = runEnd;
  }
  return segments;
}
