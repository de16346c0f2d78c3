/** Markdown back to a saved article: our own files, and what people made of them by hand. */
import { type Block, blockText, type Run } from '../../article/blocks';
import type { Card } from '../../knowledge/card';
import { toLanguage } from '../../language/language';
import type { Mention } from '../../mentions/mention';
import { articleKey } from '../key';
import { UnreadableRecord } from '../migrate';
import { quoteAt } from '../quote';
import { type Highlight, READING_STATES, RECORD_VERSION, type ReadingState, type SavedArticle } from '../record';
import { safeLink } from '../safe-link';
import { fromInline, LOST, NOTE, type ReadInline } from './inline-markdown';
import { fromHead } from './yaml-head';

const FOOTNOTE = /^\[\^([^\]\s]{1,80})\]:[ \t]*(.*)$/;
const LIST_ITEM = /^( *)(?:([-*+])|\d{1,9}[.)]) (.*)$/;

interface Reading {
  blocks: Block[];
  /** What was read of each line, with the block and the offset where the line starts. */
  lines: { block: number; start: number; read: ReadInline }[];
}

/**
 * @param now ISO 8601 instant, for what the file does not date
 * @throws UnreadableRecord when the file has neither a title nor any text
 */
export function fromMarkdown(file: string, now: string): SavedArticle {
  const { values, rest } = fromHead(file);
  const footnotes = new Map<string, string>();
  const body = rest.split(/\r?\n/).filter((line) => {
    const note = FOOTNOTE.exec(line);
    if (note && !footnotes.has(note[1]!)) footnotes.set(note[1]!, note[2]!);
    return !note;
  });
  const reading = readBlocks(body);
  const string = (name: string): string | null => (typeof values.get(name) === 'string' ? (values.get(name) as string) : null);
  const strings = (name: string): string[] => {
    const value = values.get(name);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' && value ? [value] : [];
  };
  const title = string('title') ?? (reading.blocks[0] ? blockText(reading.blocks[0]) : '');
  if (!title && !reading.blocks.length) throw new UnreadableRecord('shape', 'no text');
  const first = reading.blocks[0];
  if (first?.kind !== 'heading' || first.level !== 1) {
    reading.blocks.unshift({ kind: 'heading', level: 1, runs: title ? [{ text: title }] : [] });
    for (const line of reading.lines) line.block += 1;
  }
  const link = safeLink(string('url') ?? '');
  const site = string('site') ?? (link ? new URL(link).host.replace(/^www\./, '') : '');
  const language = string('language');
  const state = string('reading');
  const position = values.get('position');
  const shown = string('shown');
  const saved = string('saved') ?? now;
  const { mentions, cards } = readCards(reading, footnotes, language, new Set(strings('terms')));
  return {
    version: RECORD_VERSION,
    // Without an address the title and the day are all that tells articles apart.
    key: string('key') || (link ? articleKey(link) : `file:${title} ${saved.slice(0, 10)}`),
    article: {
      title,
      byline: strings('author'),
      published: string('published'),
      modified: string('modified'),
      language,
      site,
      url: link ? string('url')! : '',
      leadImage: null,
      blocks: reading.blocks,
      part: null,
      shown: shown === 'gated' || shown === 'ends' ? shown : 'whole',
    },
    mentions,
    keyActors: [],
    cards,
    names: {},
    images: [],
    imagesLeft: 0,
    savedAt: saved,
    changedAt: string('changed') ?? saved,
    knowledge: '',
    tags: strings('tags'),
    note: string('note') ?? '',
    highlights: readHighlights(reading, footnotes, saved),
    reading: {
      state: (READING_STATES as readonly unknown[]).includes(state) ? (state as ReadingState) : 'unread',
      position: typeof position === 'number' && position >= 0 && position <= 1 ? position : 0,
    },
  };
}

function readBlocks(source: readonly string[]): Reading {
  const reading: Reading = { blocks: [], lines: [] };
  /** Reads the inline text of one line of the block that comes next. */
  const inline = (line: string, start: number): Run[] => {
    const read = fromInline(line);
    reading.lines.push({ block: reading.blocks.length, start, read });
    return read.runs;
  };
  const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);
  const each = (lines: readonly string[]): Run[][] => {
    let at = 0;
    return lines.map((line) => {
      const runs = inline(line, at);
      at += lengthOf(runs) + 1;
      return runs;
    });
  };
  let at = 0;
  const take = (wanted: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    while (at < source.length && wanted(source[at]!)) taken.push(source[at++]!);
    return taken;
  };
  while (at < source.length) {
    const line = source[at]!;
    if (!line || /^[ \t]+$/.test(line) || /^<!--.*-->$/.test(line)) {
      at++;
      continue;
    }
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (heading) {
      at++;
      // Only the first heading may be the headline.
      const level = heading[1]!.length === 1 && reading.blocks.length ? 2 : heading[1]!.length;
      reading.blocks.push({ kind: 'heading', level: level as 1 | 2 | 3 | 4 | 5 | 6, runs: inline(heading[2]!, 0) });
    } else if (line.startsWith('>')) {
      const lines = take((one) => one.startsWith('>'))
        .map((one) => one.replace(/^> ?/, ''))
        .filter(Boolean);
      reading.blocks.push({ kind: 'quote', paragraphs: each(lines) });
    } else if (line.startsWith('|')) {
      readTable(
        take((one) => one.startsWith('|') || one.startsWith(': ')),
        reading,
        inline,
        lengthOf,
      );
    } else if (line.startsWith('![')) {
      const pictures: { src: string; alt: string; width: number; height: number }[] = [];
      const captions: string[] = [];
      for (const one of take((next) => next !== '')) {
        const picture = /^!\[((?:\\.|[^\]\\]){0,4000})\]\(([^()\s]{0,4000})\)$/.exec(one);
        if (!picture) captions.push(one);
        else if (picture[1] || picture[2]) {
          const alt = fromInline(picture[1]!)
            .runs.map((run) => run.text)
            .join('');
          pictures.push({ src: safeLink(picture[2]!) ?? '', alt, width: 0, height: 0 });
        }
      }
      reading.blocks.push({ kind: 'figure', images: pictures, caption: captions.length ? inline(captions.join(' '), 0) : [] });
    } else if (LIST_ITEM.test(line)) {
      const items = take((one) => LIST_ITEM.test(one)).map((one) => LIST_ITEM.exec(one)!);
      const texts = each(items.map((item) => item[3]!));
      reading.blocks.push({
        kind: 'list',
        ordered: !items[0]![2],
        items: items.map((item, i) => ({ runs: texts[i]!, depth: Math.floor(item[1]!.length / 4) })),
      });
    } else {
      const lines = take((one) => one !== '' && !/^(?:#{1,6} |>|\||!\[)/.test(one));
      if (!lines.length) lines.push(source[at++]!);
      reading.blocks.push({ kind: 'paragraph', runs: inline(lines.join(' '), 0) });
    }
  }
  return reading;
}

function readTable(
  source: readonly string[],
  reading: Reading,
  inline: (line: string, start: number) => Run[],
  lengthOf: (runs: readonly Run[]) => number,
): void {
  const written = source.find((line) => line.startsWith(': '));
  let at = 0;
  const caption = written ? inline(written.slice(2), 0) : [];
  if (caption.length) at = lengthOf(caption) + 1;
  const cellsOf = (line: string): string[] =>
    [
      ...line
        .replace(/^\|/, '')
        .replace(/\|\s*$/, '')
        .matchAll(/((?:\\.|[^|\\])*)(?:\||$)/g),
    ]
      .map((match) => match[1]!.trim())
      .slice(0, -1);
  const lines = source.filter((line) => line.startsWith('|')).map((line) => cellsOf(line.replace(/\|?\s*$/, '|')));
  const ruled = lines[1]?.every((cell) => /^:?-{3,}:?$/.test(cell));
  const rows = lines.flatMap((cells, index) => {
    if (ruled && (index === 1 || (index === 0 && cells.every((cell) => !cell)))) return [];
    const row = cells.map((cell) => {
      const runs = inline(cell, at);
      at += lengthOf(runs) + 1;
      return { runs, header: Boolean(ruled) && index === 0, span: 1 };
    });
    return [{ cells: row }];
  });
  reading.blocks.push({ kind: 'table', caption, rows });
}

/** Cards of what the footnotes explain, and mentions where they are referred to: the words just before. */
function readCards(reading: Reading, footnotes: Map<string, string>, language: string | null, terms: Set<string>) {
  const mentions: Mention[] = [];
  const cards: Record<string, Card> = {};
  for (const { block, start, read } of reading.lines) {
    const text = read.runs.map((run) => run.text).join('');
    for (const { id, at } of read.notes) {
      const note = footnotes.get(id);
      if (!note || id.startsWith(NOTE) || Object.hasOwn(cards, id)) continue;
      const parts = /^\*\*((?:\\.|[^*\\])+)\*\*\s*(.*)$/.exec(note);
      const plain = (source: string): string =>
        fromInline(source)
          .runs.map((run) => run.text)
          .join('');
      const title = plain(parts?.[1] ?? id).replace(/\.$/, '');
      const isTerm = terms.has(title) || /^term-/.test(id);
      // How far the mention reached is not in the file: its title where that stands, else one word.
      const before = text.slice(0, at);
      const length = before.toLowerCase().endsWith(title.toLowerCase())
        ? title.length
        : (/[\p{L}\p{N}’'-]+$/u.exec(before)?.[0].length ?? 0);
      if (!length) continue;
      const kind = isTerm ? ('term' as const) : ('organisation' as const);
      mentions.push({ block, start: start + at - length, end: start + at, kind, id, score: 1, how: isTerm ? 'term' : 'full' });
      cards[id] = {
        id,
        kind,
        title,
        descriptor: '',
        language: toLanguage(language) ?? 'en',
        otherLanguage: false,
        definition: plain(parts?.[2] ?? note),
        example: '',
        warning: '',
        lines: [],
        related: [],
        wikipedia: null,
        sources: [],
        fromArticle: false,
        ownNote: '',
      };
    }
  }
  return { mentions, cards };
}

function readHighlights(reading: Reading, footnotes: Map<string, string>, made: string): Highlight[] {
  const placed = reading.lines.flatMap(({ block, start, read }) =>
    read.highlights.map((one, at): Highlight => {
      const place = { block, start: start + one.start, end: start + one.end };
      const note = one.notes
        .map((id) =>
          fromInline(footnotes.get(id) ?? '')
            .runs.map((run) => run.text)
            .join(''),
        )
        .join(' ');
      const quote = quoteAt(blockText(reading.blocks[block]!), place.start, place.end);
      return { id: `md-${block}-${start}-${at}`, quote, place, color: 'yellow', note, made, changed: made };
    }),
  );
  const lost = [...footnotes].flatMap(([id, text]): Highlight[] => {
    const read = id.startsWith(LOST) ? fromInline(text) : null;
    const one = read?.highlights[0];
    if (!read || !one) return [];
    const said = read.runs.map((run) => run.text).join('');
    const quote = { prefix: '', exact: said.slice(one.start, one.end), suffix: '' };
    return [{ id: `md-${id}`, quote, place: null, color: 'yellow', note: said.slice(one.end + 1), made, changed: made }];
  });
  return [...placed, ...lost];
}
