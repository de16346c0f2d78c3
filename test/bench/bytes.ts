import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { inRoot } from '../../src/tools/root';
import type { Line } from './measure';

/** What is put into pages, and what is shipped. Needs the built packages. */
export function byteLines(): Line[] {
  const size = (file: string): number => statSync(inRoot('dist/chromium', file)).size / 1024;
  const lines: Line[] = [
    { part: 'bytes', what: 'in every granted page', value: size('src/page/bootstrap.iife.js'), unit: 'KB', must: { most: 8 } },
    { part: 'bytes', what: 'in a page that may be an article', value: size('src/page/page.iife.js'), unit: 'KB' },
    { part: 'bytes', what: 'knowledge', value: size('knowledge.bin'), unit: 'KB' },
  ];
  for (const name of ['chromium', 'firefox']) {
    const folder = inRoot('dist', name);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
    const zipped = zipSync(Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))])), { level: 9 });
    lines.push({ part: 'bytes', what: `package for ${name}, zipped`, value: zipped.length / 1024 / 1024, unit: 'MB', must: { most: 6 } });
  }
  return lines;
}
