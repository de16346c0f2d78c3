import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; optional?: boolean }>;
}

const RULE = '-'.repeat(72);

/**
 * The notices that travel with every package: each library that ships (all that the lock file does not
 * call `dev`), with the licence text from its own folder, and the data sets behind the index.
 *
 * @param root the project's folder, with `node_modules`
 * @throws Error naming a library that ships no licence text
 */
export function thirdPartyNotices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const libraries = Object.entries(lock.packages)
    .filter(([path, one]) => path.startsWith('node_modules/') && !one.dev && !one.optional)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = libraries.map(([path, { version, license }]) => {
    const folder = join(root, path);
    const file = existsSync(folder) ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)\b/i.test(name)) : undefined;
    if (!file) throw new Error(`${path} has no licence text to ship`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${path.slice('node_modules/'.length)} ${version} (${license})\n${RULE}\n${text}\n`;
  });
  const data = readFileSync(join(root, 'src/tools/store/data-notices.txt'), 'utf8');
  return `What Kantlijn builds on, with thanks\n${RULE}\n\n${[...parts, data].join('\n\n')}`;
}
