import { documentOf } from './unclobbered';
import type { Block, Run } from './blocks';
import { blockText } from './blocks';
import type { NumberedClone } from './clone';
import type { Draft } from './draft';
import type { LivePiece } from './find';
import { toLine } from './trim/phrases';

/**
 * From what Readability kept to typed blocks, each with its live text.
 *
 * A walk over the kept tree gathers inline text in a line; a block element ends the line before and
 * after it. White space is folded as a browser shows it (one space; none at the ends), and every
 * stretch of the line remembers the live text node and the offset that it came from.
 *
 * Example: `<p>Ant  <b>Group</b></p>` is one line "Ant Group", runs "Ant " and "Group" (strong), pieces
 * {from 0, at 0, length 4} of the first text and {from 0, at 4, length 5} of the second.
 */

/** A line of text being gathered. */
class Line {
  runs: Run[] = [];
  pieces: LivePiece[] = [];
  length = 0;
  private spaced = true;

  add(text: Text | null, data: string, look: Look): void {
    if (!data) return;
    if (!IRREGULAR.test(data)) {
      const from = this.spaced && data.charCodeAt(0) === 32 ? 1 : 0;
      if (from === data.length) return;
      this.push(text, from, from ? data.slice(1) : data, look);
      this.spaced = data.charCodeAt(data.length - 1) === 32;
      return;
    }
    let end = 0;
    STRETCH.lastIndex = 0;
    for (let match = STRETCH.exec(data); match; match = STRETCH.exec(data)) {
      if (match.index > end) this.space(text, end, look);
      this.push(text, match.index, match[0], look);
      this.spaced = false;
      end = match.index + match[0].length;
    }
    if (end < data.length) this.space(text, end, look);
  }

  private space(text: Text | null, from: number, look: Look): void {
    if (this.spaced) return;
    this.push(text, from, ' ', look);
    this.spaced = true;
  }

  /** A space that no live text has: a line break, or the gap between two blocks of a list item. */
  gap(): void {
    if (this.spaced) return;
    this.push(null, 0, ' ', {});
    this.spaced = true;
  }

  private push(node: Text | null, from: number, text: string, look: Look): void {
    const last = this.runs[this.runs.length - 1];
    if (last && (node === null || (last.href === look.href && last.strong === look.strong && last.em === look.em))) last.text += text;
    else {
      const run: Run = { text };
      if (look.href) run.href = look.href;
      if (look.strong) run.strong = true;
      if (look.em) run.em = true;
      this.runs.push(run);
    }
    if (node) {
      const piece = this.pieces[this.pieces.length - 1];
      if (piece && piece.node === node && piece.from + piece.length === from && piece.at + piece.length === this.length) {
        piece.length += text.length;
      } else this.pieces.push({ node, from, at: this.length, length: text.length });
    }
    this.length += text.length;
  }

  /** The finished line, without white space at its end; `null` when it says nothing. */
  end(): { runs: Run[]; pieces: LivePiece[]; length: number } | null {
    while (this.spaced && this.length > 0) {
      const last = this.runs[this.runs.length - 1];
      if (!last?.text.endsWith(' ')) break;
      last.text = last.text.slice(0, -1);
      if (!last.text) this.runs.pop();
      this.length--;
    }
    const pieces = this.pieces.filter((piece) => piece.at < this.length);
    const tail = pieces[pieces.length - 1];
    if (tail && tail.at + tail.length > this.length) tail.length = this.length - tail.at;
    if (!this.runs.some((run) => /[^\s\u00AD\u200B-\u200D\u2060\uFEFF]/.test(run.text))) return null;
    return { runs: this.runs, pieces, length: this.length };
  }
}

interface Look {
  href?: string;
  strong?: true;
  em?: true;
}

/** White space that HTML folds, other than single spaces; a no-break space is text. */
const IRREGULAR = /[\t\n\f\r]| {2}/;
/** Words with single spaces between them: what stands alike on the page and in the block. */
const STRETCH = /[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g;

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RUBY RB RT RP S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG INPUT BUTTON SELECT TEXTAREA OBJECT EMBED CANVAS AUDIO MAP HEAD'.split(' '));

/** Characters of a block that phrases are looked up in: no phrase is longer. */
const MAX_LINE = 400;

/** Who hosts an embedded post, by a word in its address or class name. */
const PROVIDERS: [RegExp, string][] = [
  [/youtu\.?be/i, 'YouTube'],
  [/vimeo/i, 'Vimeo'],
  [/dailymotion/i, 'Dailymotion'],
  [/twitter|\bx\.com/i, 'X'],
  [/instagram/i, 'Instagram'],
  [/facebook|\bfb-/i, 'Facebook'],
  [/tiktok/i, 'TikTok'],
  [/bluesky|bsky/i, 'Bluesky'],
  [/mastodon/i, 'Mastodon'],
  [/threads\.(?:net|com)|text-post-media/i, 'Threads'],
  [/linkedin/i, 'LinkedIn'],
  [/reddit/i, 'Reddit'],
  [/telegram|\bt\.me\b/i, 'Telegram'],
];
const POST_CLASS =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-(?:card|embed\w*)|mastodon-embed|text-post-media)\b/i;

/**
 * @param content what Readability kept, or an element of the live page
 * @param itself read `content` as one block element, not only what is in it
 */
export function readBlocks(content: Element, clone: NumberedClone, baseUrl: string, itself = false): Draft[] {
  const drafts: Draft[] = [];
  const liveOf = (element: Element | null): Element | null => {
    if (element && documentOf(element) !== clone.document) return element;
    for (let at = element; at; at = at.parentElement) {
      const number = at.getAttribute(clone.attribute);
      if (number !== null) return clone.live[Number(number)] ?? null;
    }
    return null;
  };
  // Blocks that Readability dropped are read from the live page itself.
  const liveText = (text: Text): Text | null => (text.ownerDocument === clone.document ? (clone.texts.get(text) ?? null) : text);
  const address = (value: string | null | undefined, schemes: RegExp): string | undefined => {
    if (!value) return undefined;
    try {
      const url = new URL(value.trim(), baseUrl);
      return schemes.test(url.protocol) ? url.href : undefined;
    } catch {
      return undefined;
    }
  };
  const lookOf = (element: Element, look: Look): Look => {
    switch (element.nodeName) {
      case 'A': {
        const href = address(element.getAttribute('href'), /^(?:https?|mailto):$/);
        return href ? { ...look, href } : look;
      }
      case 'B':
      case 'STRONG':
        return look.strong ? look : { ...look, strong: true };
      case 'EM':
      case 'I':
      case 'CITE':
        return look.em ? look : { ...look, em: true };
      default:
        return look;
    }
  };

  const keep = (block: Block, pieces: LivePiece[], host: Element): void => {
    const runs = allRuns(block);
    const text = blockText(block);
    drafts.push({
      block,
      text,
      line: toLine(text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text),
      pieces,
      element: elementOf(pieces) ?? liveOf(host),
      linked: runs.reduce((sum, run) => sum + (run.href ? run.text.length : 0), 0),
      strong: runs.reduce((sum, run) => sum + (run.strong ? run.text.length : 0), 0),
    });
  };

  /** Gather all text under a node in one line, blocks parted by a space. */
  const gather = (node: Node, line: Line, look: Look, skip?: (element: Element) => boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) line.add(liveText(child as Text), (child as Text).data, look);
      else if (child.nodeType === 1) {
        const element = child as Element;
        if (SILENT.has(element.nodeName) || skip?.(element)) continue;
        if (element.nodeName === 'BR') line.gap();
        else if (INLINE.has(element.nodeName)) gather(element, line, lookOf(element, look), skip);
        else {
          line.gap();
          gather(element, line, look, skip);
          line.gap();
        }
      }
    }
  };
  /** The lines of a quote or a post: one for each block in it. */
  const linesOf = (host: Element): { runs: Run[]; pieces: LivePiece[]; length: number }[] => {
    const lines: { runs: Run[]; pieces: LivePiece[]; length: number }[] = [];
    let line = new Line();
    const flush = (): void => {
      const done = line.end();
      if (done) lines.push(done);
      line = new Line();
    };
    const visit = (node: Node, look: Look): void => {
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3) line.add(liveText(child as Text), (child as Text).data, look);
        else if (child.nodeType === 1) {
          const element = child as Element;
          if (SILENT.has(element.nodeName) || element.nodeName === 'FIGCAPTION') continue;
          if (element.nodeName === 'BR') line.gap();
          else if (INLINE.has(element.nodeName)) visit(element, lookOf(element, look));
          else {
            flush();
            visit(element, look);
            flush();
          }
        }
      }
    };
    visit(host, {});
    flush();
    return lines;
  };
  const joined = (lines: { pieces: LivePiece[]; length: number }[]): LivePiece[] => {
    let at = 0;
    return lines.flatMap((line) => {
      const pieces = line.pieces.map((piece) => ({ ...piece, at: piece.at + at }));
      at += line.length + 1;
      return pieces;
    });
  };

  const pictureOf = (element: Element): { src: string; alt: string; width: number; height: number } | null => {
    const img = element.nodeName === 'IMG' ? element : element.querySelector('img');
    if (!img) return null;
    const live = liveOf(img) as HTMLImageElement | null;
    const loaded = live?.nodeName === 'IMG' && live.naturalWidth > 1 ? live.currentSrc || live.src : '';
    const src = address(loaded || live?.getAttribute('src') || img.getAttribute('src'), /^(?:https?|data|blob):$/);
    if (!src || /^data:image\/(?:gif|svg)/.test(src)) return null;
    const size = (name: 'width' | 'height', natural: number | undefined): number =>
      Number.parseInt(live?.getAttribute(name) ?? '', 10) || natural || 0;
    return {
      src,
      alt: img.getAttribute('alt') ?? '',
      width: size('width', live?.naturalWidth),
      height: size('height', live?.naturalHeight),
    };
  };
  const keepFigure = (element: Element): void => {
    const images = [...(element.nodeName === 'IMG' ? [element] : element.querySelectorAll('img'))].flatMap((img) => pictureOf(img) ?? []);
    const caption = new Line();
    if (element.nodeName !== 'IMG') gather(element, caption, {});
    const done = caption.end();
    if (images.length || done) keep({ kind: 'figure', images, caption: done?.runs ?? [] }, done?.pieces ?? [], element);
  };
  const keepPost = (element: Element): void => {
    const lines = linesOf(element);
    const mark = `${element.className} ${element.getAttribute('src') ?? element.getAttribute('cite') ?? ''} ${element.querySelector('a[href]:last-of-type')?.getAttribute('href') ?? ''}`;
    const provider = PROVIDERS.find(([pattern]) => pattern.test(mark))?.[1] ?? '';
    const links = element.querySelectorAll('a[href]');
    const href =
      address(element.getAttribute('cite') ?? element.getAttribute('src') ?? links[links.length - 1]?.getAttribute('href'), /^https?:$/) ??
      '';
    if (lines.length || href) keep({ kind: 'embed', provider, href, paragraphs: lines.map((line) => line.runs) }, joined(lines), element);
  };
  const keepQuote = (element: Element): void => {
    const lines = linesOf(element);
    if (lines.length) keep({ kind: 'quote', paragraphs: lines.map((line) => line.runs) }, joined(lines), element);
  };
  const keepTable = (table: Element): void => {
    let at = 0;
    const pieces: LivePiece[] = [];
    const take = (line: Line): Run[] => {
      const done = line.end();
      if (done) {
        for (const piece of done.pieces) pieces.push({ ...piece, at: piece.at + at });
        at += done.length;
      }
      return done?.runs ?? [];
    };
    const captionLine = new Line();
    const captionElement = [...table.children].find((child) => child.nodeName === 'CAPTION');
    if (captionElement) gather(captionElement, captionLine, {});
    const caption = take(captionLine);
    if (caption.length) at++;
    const rows: { cells: { runs: Run[]; header: boolean; span: number }[] }[] = [];
    for (const tr of table.querySelectorAll('tr')) {
      const cells: { runs: Run[]; header: boolean; span: number }[] = [];
      for (const cell of tr.children) {
        if (cell.nodeName !== 'TD' && cell.nodeName !== 'TH') continue;
        if (cells.length) at++;
        const line = new Line();
        gather(cell, line, {});
        cells.push({
          runs: take(line),
          header: cell.nodeName === 'TH',
          span: Math.min(50, Math.max(1, Number.parseInt(cell.getAttribute('colspan') ?? '1', 10) || 1)),
        });
      }
      if (!cells.length) continue;
      rows.push({ cells });
      at++;
    }
    if (pieces.length) keep({ kind: 'table', caption, rows }, pieces, table);
  };
  const keepList = (list: Element): void => {
    const items: { runs: Run[]; depth: number }[] = [];
    const lines: { pieces: LivePiece[]; length: number }[] = [];
    const visit = (within: Element, depth: number): void => {
      for (const child of within.children) {
        if (child.nodeName === 'UL' || child.nodeName === 'OL') visit(child, Math.min(depth + 1, 8));
        else {
          const line = new Line();
          const nested: Element[] = [];
          gather(child, line, {}, (element) => {
            if (element.nodeName !== 'UL' && element.nodeName !== 'OL') return false;
            nested.push(element);
            return true;
          });
          const done = line.end();
          if (done) {
            items.push({ runs: done.runs, depth });
            lines.push(done);
          }
          for (const inner of nested) visit(inner, Math.min(depth + 1, 8));
        }
      }
    };
    visit(list, 0);
    if (items.length) keep({ kind: 'list', ordered: list.nodeName === 'OL', items }, joined(lines), list);
  };

  let line = new Line();
  const flush = (host: Element, level: 0 | 2 | 3 | 4 | 5 | 6): void => {
    const done = line.end();
    line = new Line();
    if (!done) return;
    keep(level ? { kind: 'heading', level, runs: done.runs } : { kind: 'paragraph', runs: done.runs }, done.pieces, host);
  };
  const flow = (host: Element, look: Look, level: 0 | 2 | 3 | 4 | 5 | 6): void => {
    for (let child = host.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        line.add(liveText(child as Text), (child as Text).data, look);
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const name = element.nodeName;
      if (SILENT.has(name.toUpperCase())) continue;
      if (name === 'BR') {
        if (nextIsBreak(element)) flush(host, level);
        else line.gap();
        continue;
      }
      if (INLINE.has(name)) {
        flow(element, lookOf(element, look), level);
        continue;
      }
      flush(host, level);
      readBlock(element);
    }
  };
  const readBlock = (element: Element): void => {
    const name = element.nodeName;
    if (/^H[1-6]$/.test(name)) {
      const depth = Math.max(2, Number(name[1])) as 2 | 3 | 4 | 5 | 6;
      flow(element, {}, depth);
      flush(element, depth);
    } else if (name === 'UL' || name === 'OL') {
      if (isLayoutList(element)) for (const item of [...element.children]) flowBlock(item);
      else keepList(element);
    } else if (name === 'TABLE') {
      if (isDataTable(element)) keepTable(element);
      else flowBlock(element);
    } else if (name === 'FIGURE' && !element.querySelector('table,blockquote,iframe,h2,h3,ul,ol')) keepFigure(element);
    else if (name === 'FIGCAPTION') keepFigure(element);
    else if (name === 'IMG' || name === 'PICTURE')
      keepFigure(element.nodeName === 'IMG' ? element : (element.querySelector('img') ?? element));
    else if (name === 'IFRAME' || POST_CLASS.test(String(element.className))) keepPost(element);
    else if (name === 'BLOCKQUOTE') keepQuote(element);
    else flowBlock(element);
  };
  const flowBlock = (element: Element): void => {
    flow(element, {}, 0);
    flush(element, 0);
  };
  if (itself) readBlock(content);
  else flowBlock(content);
  return drafts;
}

/** Is the next thing after a line break, white space aside, another one? */
function nextIsBreak(br: Element): boolean {
  let next = br.nextSibling;
  while (next && next.nodeType === 3 && !(next as Text).data.trim()) next = next.nextSibling;
  return next?.nodeName === 'BR';
}

/** Lists that hold whole sections are layout: their items are read as the page's own blocks. */
function isLayoutList(list: Element): boolean {
  return list.querySelector('h2,h3,figure,table,blockquote,p + p') !== null;
}

/** At least two rows and two columns, and no blocks of prose inside. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table,h2,h3,ul,figure,p + p')) return false;
  const rows = table.querySelectorAll('tr');
  return rows.length > 1 && [...rows].some((row) => row.children.length > 1);
}

export function allRuns(block: Block): Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flatMap((item) => item.runs);
    case 'quote':
    case 'embed':
      return block.paragraphs.flat();
    case 'figure':
      return block.caption;
    case 'table':
      return [...block.caption, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs))];
  }
}

/** The closest live element around the pieces, or the host's where there is no text. */
function elementOf(pieces: LivePiece[]): Element | null {
  const first = pieces[0]?.node.parentElement;
  if (!first) return null;
  const last = pieces[pieces.length - 1]!.node;
  let at: Element | null = first;
  while (at && !at.contains(last)) at = at.parentElement;
  // An inline element that is all of its block stands for the block.
  while (at?.parentElement && INLINE.has(at.nodeName)) at = at.parentElement;
  return at;
}
