/**
 * The front matter of our Markdown files: flat YAML, every value written as JSON, which YAML 1.2 reads
 * as it is. Reading takes that, and the plain scalars and "- item" lists that people write by hand.
 */
import { wellFormed } from './well-formed';

export type HeadValue = string | number | boolean | null | readonly string[];

export function toHead(values: Record<string, HeadValue>): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}: ${scalar(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

/** JSON keeps line ends and control characters out; U+0085, U+2028 and U+2029 are line ends to YAML 1.1. */
const scalar = (value: HeadValue): string =>
  wellFormed(JSON.stringify(value)).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The values of a file's front matter and where its text begins; no values when it has none. */
export function fromHead(file: string): { values: Map<string, unknown>; rest: string } {
  const values = new Map<string, unknown>();
  const opened = /^\uFEFF?---[ \t]*\r?\n/.exec(file);
  if (!opened) return { values, rest: file };
  const closed = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(file.slice(opened[0].length - 1));
  if (!closed) return { values, rest: file };
  const head = file.slice(opened[0].length, opened[0].length - 1 + closed.index);
  const rest = file.slice(opened[0].length - 1 + closed.index + closed[0].length);
  let list: string[] | null = null;
  for (const line of head.split(/\r?\n/)) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (item && list) {
      list.push(String(plain(item[1]!)));
      continue;
    }
    const field = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(line);
    if (!field) continue;
    list = field[2] ? null : [];
    values.set(field[1]!.toLowerCase(), list ?? plain(field[2]!));
  }
  return { values, rest };
}

function plain(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    // Written by hand: bare words, or in single quotes.
    const text = written.trim();
    if (/^\[.*\]$/.test(text))
      return text
        .slice(1, -1)
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);
    return /^'.*'$/.test(text) ? text.slice(1, -1).replace(/''/g, "'") : text;
  }
}
