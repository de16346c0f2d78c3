/**
 * A saved article as Markdown that any editor opens: YAML front matter, the text, explanations as
 * footnotes at the first mention, the reader's highlights as `==text==` with notes as footnotes.
 *
 * What Markdown cannot say (pictures' bytes, spans of cells, dates of single facts) is in the HTML and
 * JSON files; `fromMarkdown` gives back what stands here, also after editing by hand.
 */
import { type Block, blockText } from '../../article/blocks';
import type { Card } from '../../knowledge/card';
import type { Mention } from '../../mentions/mention';
import { cutLine, type Line, linesOf } from '../lines';
import type { SavedArticle } from '../record';
import { safeLink } from '../safe-link';
import { fileLanguage, type FileWords, fileWords, writtenDay } from './file-words';
import { fileMarks } from './file-marks';
import { escapeMarkdown, guardLine, LOST, NOTE, toInline } from './inline-markdown';
import { toHead } from './yaml-head';

interface Writing {
  record: SavedArticle;
  /** Mentions that get a footnote. */
  marked: Set<Mention>;
  /** Footnote of each card that is referred to, in order. */
  labels: Map<string, string>;
}

/** The file, as text to be written in UTF-8. */
export function toMarkdown(record: SavedArticle): string {
  const { article } = record;
  const language = fileLanguage(record);
  const words = fileWords(language);
  const marked = new Set(fileMarks(record));
  const explained = new Set([...marked].map((one) => one.id));
  const titles = (wanted: (card: Card, id: string) => boolean): string[] =>
    Object.entries(record.cards)
      .filter(([id, card]) => wanted(card, id))
      .map(([, card]) => card.title);
  const head = toHead({
    title: article.title,
    url: article.url,
    site: article.site,
    author: article.byline,
    published: article.published,
    modified: article.modified,
    saved: record.savedAt,
    changed: record.changedAt,
    language: article.language,
    tags: record.tags,
    actors: titles((card) => card.kind !== 'term' && card.kind !== 'amount'),
    tickers: tickersOf(record),
    terms: titles((card, id) => card.kind === 'term' && explained.has(id)),
    reading: record.reading.state,
    position: record.reading.position,
    shown: article.shown,
    note: record.note,
    key: record.key,
  });
  const writing: Writing = { record, marked, labels: new Map() };
  const chunks: string[] = [];
  article.blocks.forEach((block, at) => {
    const before = article.blocks[at - 1];
    // Two lists in a row would read as one.
    if (before?.kind === 'list' && block.kind === 'list') chunks.push('<!-- -->');
    const chunk = writeBlock(block, at, writing);
    if (chunk) chunks.push(chunk);
  });
  const notes = [...writing.labels].map(([id, label]) => footnote(label, explanation(record.cards[id]!, words, language)));
  const own = record.highlights.map((one, at) => ({ one, at })).filter(({ one }) => one.place && one.note);
  const lost = record.highlights.filter((one) => !one.place);
  // Highlights whose words are gone from the text are listed with the footnotes.
  const lostNotes = lost.map((one, at) =>
    footnote(`${LOST}${at + 1}`, `==${escapeMarkdown(one.quote.exact)}== ${escapeMarkdown(one.note)}`),
  );
  return [
    `${head}\n${chunks.join('\n\n')}`,
    [...notes, ...own.map(({ one, at }) => footnote(`${NOTE}${at + 1}`, escapeMarkdown(one.note))), ...lostNotes].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const footnote = (label: string, text: string): string => `[^${label}]: ${text}`;

function explanation(card: Card, words: FileWords, language: Parameters<typeof writtenDay>[0]): string {
  const line = (one: Card['lines'][number]): string => {
    const asOf = one.source.asOf ? `, ${words.known} ${writtenDay(language, one.source.asOf)}` : '';
    return `${one.label}: ${one.text} (${one.source.label}${asOf}).`;
  };
  const rest = [
    card.descriptor,
    card.definition,
    card.example && `${words.example}: ${card.example}`,
    card.warning && `${words.warning}: ${card.warning}`,
    ...card.lines.map(line),
    card.ownNote && `${words.ownNote}: ${card.ownNote}`,
  ].filter(Boolean);
  return `**${escapeMarkdown(card.title)}.** ${rest.map((one) => escapeMarkdown(one)).join(' ')}`;
}

/** Tickers as cards name them: "Nasdaq: BABA", "NYSE: BRK.B". */
function tickersOf(record: SavedArticle): string[] {
  const found = new Set<string>();
  for (const card of Object.values(record.cards)) {
    for (const line of card.lines)
      for (const [, ticker] of line.text.matchAll(/\b[A-Z][A-Za-z ]{1,24}:\s?([A-Z0-9]{1,6}(?:\.[A-Z]{1,2})?)\b/g)) found.add(ticker!);
  }
  return [...found];
}

/** A label that Markdown takes: letters, digits, "-" and "_"; its own for each card. */
function labelOf(id: string, { labels }: Writing): string {
  const known = labels.get(id);
  if (known) return known;
  const taken = new Set(labels.values());
  let label =
    id
      .replace(/[^\w-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'card';
  if (label.startsWith(NOTE) || label.startsWith(LOST)) label = `card-${label}`;
  for (let next = 2, base = label; taken.has(label); next++) label = `${base}-${next}`;
  labels.set(id, label);
  return label;
}

function writeBlock(block: Block, at: number, writing: Writing): string {
  const lines = linesOf(block);
  const write = (line: Line | undefined): string => (line ? writeLine(line, at, writing) : '');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${guardLine(write(lines[0]))}`;
    case 'paragraph':
      return blockText(block) ? guardLine(write(lines[0])) : '';
    case 'quote':
      return lines.map((line) => `> ${guardLine(write(line))}`).join('\n>\n');
    case 'embed': {
      const link = safeLink(block.href);
      const name = escapeMarkdown(block.provider || link || '');
      const from = link ? `[${name}](${link.replace(/[()<>\\\s]/g, encodeURIComponent)})` : name;
      return [...lines.map((line) => `> ${guardLine(write(line))}`), ...(name ? [`> — ${from}`] : [])].join('\n>\n');
    }
    case 'list': {
      const counts: number[] = [];
      return lines
        .map((line, i) => {
          const depth = Math.min(block.items[i]!.depth, 6);
          counts.length = depth + 1;
          counts[depth] = (counts[depth] ?? 0) + 1;
          return `${'    '.repeat(depth)}${block.ordered ? `${counts[depth]}.` : '-'} ${guardLine(write(line))}`;
        })
        .join('\n');
    }
    case 'figure': {
      const pictures = block.images.map((image) => {
        const link = /^https?:/i.test(image.src) ? safeLink(image.src) : null;
        return `![${escapeMarkdown(image.alt)}](${(link ?? '').replace(/[()<>\\\s]/g, encodeURIComponent)})`;
      });
      const caption = blockText(block) ? [guardLine(write(lines[0]))] : [];
      return [...(pictures.length ? pictures : ['![]()']), ...caption].join('\n');
    }
    case 'table':
      return writeTable(block, lines, write);
  }
}

function writeTable(block: Extract<Block, { kind: 'table' }>, lines: Line[], write: (line: Line | undefined) => string): string {
  let next = block.caption.length ? 1 : 0;
  const rows = block.rows.map((row) =>
    row.cells.map(() =>
      write(lines[next++]).replace(/^\s+|\s+$/g, (spaces) => [...spaces].map((one) => `&#${one.codePointAt(0)};`).join('')),
    ),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const row = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const headed = block.rows[0]?.cells.length && block.rows[0].cells.every((cell) => cell.header);
  const [first, body] = headed ? [rows[0]!, rows.slice(1)] : [[], rows];
  const caption = block.caption.length && write(lines[0]) ? [`: ${write(lines[0])}`] : [];
  return [row(first), row(Array(width).fill('---')), ...body.map(row), ...caption].join('\n');
}

function writeLine(line: Line, at: number, writing: Writing): string {
  const { record, labels } = writing;
  const mentions = record.mentions.filter((one) => one.block === at && writing.marked.has(one));
  const highlights = record.highlights.flatMap((one, index) => (one.place?.block === at ? [{ ...one.place, index, note: one.note }] : []));
  const stretches: ({ start: number; end: number } & ({ id: string } | { index: number; note: string }))[] = [...mentions, ...highlights];
  const pieces = cutLine(line, stretches).map((segment) => {
    const notes: string[] = [];
    // Of two highlights over the same words Markdown can show one.
    const highlight = segment.over.find((one) => 'index' in one);
    if (highlight && 'index' in highlight && highlight.end === segment.end && highlight.note) notes.push(`${NOTE}${highlight.index + 1}`);
    for (const one of segment.over) if ('id' in one && one.end === segment.end && !labels.has(one.id)) notes.push(labelOf(one.id, writing));
    return { text: segment.text, run: segment.run, highlight: highlight && 'index' in highlight ? highlight.index : -1, notes };
  });
  return toInline(pieces);
}
