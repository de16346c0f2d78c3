/**
 * Mozilla's addons-linter on a built package, and the few of its warnings that we can account for: lines
 * of two libraries that assign `innerHTML`. Readability does so in the copy of the page it is given, which
 * belongs to no window (nothing loads or runs there); Preact for `dangerouslySetInnerHTML`, which we never use.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './root';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** What the code around such a line looks like after minifying: names of locals vary, names of members do not. */
const ACCOUNTED: { library: string; line: string; looks: RegExp }[] = [
  { library: 'preact', line: 'diff/props: dom.innerHTML = newHtml.__html', looks: /\b\w+\.innerHTML\s*=\s*\w+\.__html/ },
  {
    library: '@mozilla/readability',
    line: '_grabArticle: page.innerHTML = pageCacheHtml',
    looks: /\.innerHTML\s*=\s*\w+,\s*this\._attempts\.push/,
  },
  {
    library: '@mozilla/readability',
    line: '_unwrapNoscriptImages: tmp.innerHTML = noscript.innerHTML',
    looks: /createElement\([`'"]div[`'"]\);?\s*\w+\.innerHTML\s*=\s*\w+\.innerHTML/,
  },
];

/** Characters before and after the reported column that are shown and compared. */
const AROUND = 90;

/**
 * What the linter says of a package beyond what we account for.
 *
 * @returns one line each; empty when the package is clean
 */
export function lintPackage(folder: string): string[] {
  const run = spawnSync(inRoot('node_modules/.bin/addons-linter'), ['--output', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  const start = run.stdout.indexOf('{');
  if (start < 0) throw new Error(`addons-linter said nothing: ${run.stderr.slice(0, 300)}`);
  const report = JSON.parse(run.stdout.slice(start)) as { errors: Message[]; warnings: Message[]; notices: Message[] };
  return [...report.errors, ...report.warnings, ...report.notices].flatMap((one) => {
    const code = around(folder, one);
    if (one.code === 'UNSAFE_VAR_ASSIGNMENT' && ACCOUNTED.some(({ looks }) => looks.test(code))) return [];
    return [`${one.code} in ${one.file ?? '?'}:${one.line ?? '?'}: ${one.message}${code ? ` | ${code}` : ''}`];
  });
}

function around(folder: string, { file, line, column }: Message): string {
  if (!file || !line || column === undefined) return '';
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - AROUND), column + AROUND);
}
