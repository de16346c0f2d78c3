/**
 * Runs of text as inline Markdown and back. Written: every sign that Markdown gives a meaning is
 * escaped, white space at the edges and control characters become entities, `==` marks a highlight,
 * `[^id]` refers to a footnote. Read: the same, and the plain emphasis and links that people type.
 *
 * Example: {text: "2*3", strong} is `**2\*3**`.
 */
import type { Run } from '../../article/blocks';
import { safeLink } from '../safe-link';
import { wellFormed } from './well-formed';

const SPECIAL = /[\\`*_[\]<>&~|^$=]|!$/g;
const CONTROL = /[\p{Cc}\u2028\u2029\uFEFF]/gu;
const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** Plain text as Markdown that says exactly that. */
export const escapeMarkdown = (text: string): string => wellFormed(text).replace(SPECIAL, '\\$&').replace(CONTROL, entity);

/** A finished line whose beginning and end mean nothing to Markdown. */
export function guardLine(line: string): string {
  return line
    .replace(/^[ \u00A0]+|[ \u00A0]+$/g, (spaces) => [...spaces].map(entity).join(''))
    .replace(/^(#{1,6}|[+\-:!])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A stretch of a line in its written form. */
export interface Piece {
  text: string;
  run: Run;
  /** Index of the highlight that it lies in; -1 for none. */
  highlight: number;
  /** Ids of footnotes that follow it. */
  notes: readonly string[];
}

export function toInline(pieces: readonly Piece[]): string {
  let line = '';
  let open = -1;
  for (const { text, run, highlight, notes } of pieces) {
    if (open >= 0 && open !== highlight) line += '==';
    if (highlight >= 0 && open !== highlight) line += '==';
    open = highlight;
    // Emphasis may not begin or end in white space.
    const [, before, core, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!;
    const sign = `${run.strong ? '**' : ''}${run.em ? '*' : ''}`;
    let written = core ? `${sign}${escapeMarkdown(core)}${sign}` : '';
    const link = run.href === undefined ? null : safeLink(run.href);
    if (core && link) written = `[${written}](${link.replace(/[()<>\\\s]/g, percent)})`;
    const closing = highlight >= 0 && notes.some((one) => one.startsWith(NOTE));
    if (closing) open = -1;
    line += `${escapeMarkdown(before!)}${written}${escapeMarkdown(after!)}${closing ? '==' : ''}${notes.map((id) => `[^${id}]`).join('')}`;
  }
  return open >= 0 ? `${line}==` : line;
}

/** How footnotes begin that hold the reader's own notes. */
export const NOTE = 'note-';
/** And those that hold a highlight whose words the text has no more. */
export const LOST = 'lost-';

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;

export interface ReadInline {
  runs: Run[];
  /** UTF-16 offsets in the text of `runs`. */
  highlights: { start: number; end: number; notes: string[] }[];
  /** Footnotes with the offset that they follow. */
  notes: { id: string; at: number }[];
}

const TOKEN =
  /\\([!-/:-@[-`{-~])|&#(\d{1,7});|&(amp|lt|gt|quot);|\[\^([^\]\s]{1,80})\]|(\*\*|\*|__|==)|\[((?:\\.|[^\]\\[]){0,4000})\]\(([^()\s]{0,4000})\)/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads one line. Anything that is no Markdown we know stays as text. */
export function fromInline(line: string): ReadInline {
  const found: ReadInline = { runs: [], highlights: [], notes: [] };
  let strong = false;
  let em = false;
  let marked = -1;
  let at = 0;
  const say = (text: string, href?: string): void => {
    if (!text) return;
    const run: Run = { text, ...(href ? { href } : {}), ...(strong ? { strong: true } : {}), ...(em ? { em: true } : {}) };
    const last = found.runs.at(-1);
    if (last && last.href === run.href && last.strong === run.strong && last.em === run.em) last.text += text;
    else found.runs.push(run);
    at += text.length;
  };
  const read = (source: string, href?: string): void => {
    let done = 0;
    for (const token of source.matchAll(TOKEN)) {
      say(source.slice(done, token.index), href);
      done = token.index + token[0].length;
      const [, escaped, code, named, note, sign, label, address] = token;
      if (escaped) say(escaped, href);
      else if (code) say(Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : '\uFFFD', href);
      else if (named) say(NAMED[named]!, href);
      else if (note) {
        const last = found.highlights.at(-1);
        if (note.startsWith(NOTE) && last?.end === at) last.notes.push(note);
        else found.notes.push({ id: note, at });
      } else if (sign === '**' || sign === '__') strong = !strong;
      else if (sign === '*') em = !em;
      else if (sign === '==') {
        if (marked < 0) marked = at;
        else {
          if (at > marked) found.highlights.push({ start: marked, end: at, notes: [] });
          marked = -1;
        }
      } else if (label !== undefined) {
        const link = safeLink(address!);
        if (link && !href) read(label, link);
        else read(label, href);
      }
    }
    say(source.slice(done), href);
  };
  read(line);
  return found;
}
