/**
 * `npm run package`: zips for the stores in `dist/store`, one for Chromium, one for Firefox, and the source
 * that Mozilla's reviewers ask for. The same commit gives the same bytes: fixed times, fixed order, no
 * extra fields. `npm run package -- --twice` builds everything again and compares.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { lintPackage } from './linter';
import { buildPackages } from './packages';
import { inRoot, ROOT } from './root';

/** The first moment that a zip file can tell. */
const ZIP_EPOCH = new Date(1980, 0, 1);
/** Promised size of a shipped package, zipped. */
const MOST_BYTES = 6 * 1024 * 1024;

const { version } = JSON.parse(readFileSync(inRoot('manifest.json'), 'utf8')) as { version: string };

/** All files under a folder, paths with "/", sorted by code unit. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** What is in the commit, or, without git, all but what is made. */
function sourceFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (git.status === 0 && git.stdout) return git.stdout.split('\0').filter(Boolean).sort();
  return filesUnder(ROOT).filter((file) => !/^(node_modules|dist|coverage|\.git)\//.test(file));
}

function zip(folder: string, files: string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of files) entries[file] = [new Uint8Array(readFileSync(join(folder, file))), { mtime: ZIP_EPOCH, level: 9 }];
  return zipSync(entries);
}

async function makeZips(): Promise<Record<string, Uint8Array>> {
  await buildPackages(['chromium', 'firefox']);
  return {
    [`kantlijn-chromium-${version}.zip`]: zip(inRoot('dist/chromium'), filesUnder(inRoot('dist/chromium'))),
    [`kantlijn-firefox-${version}.zip`]: zip(inRoot('dist/firefox'), filesUnder(inRoot('dist/firefox'))),
    [`kantlijn-source-${version}.zip`]: zip(ROOT, sourceFiles()),
  };
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const problems: string[] = [];

const zips = await makeZips();
const folder = inRoot('dist/store');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(zips)) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${hash(bytes)}  ${(bytes.length / 1024 / 1024).toFixed(2)} MB  ${relative(ROOT, join(folder, name))}`);
  if (!name.includes('source') && bytes.length >= MOST_BYTES) problems.push(`${name} is larger than 6 MB zipped`);
}

for (const line of lintPackage(inRoot('dist/firefox'))) problems.push(`addons-linter: ${line}`);

if (process.argv.includes('--twice')) {
  const again = await makeZips();
  for (const [name, bytes] of Object.entries(again)) {
    if (hash(bytes) !== hash(zips[name]!)) problems.push(`${name} has other bytes when built again`);
  }
  if (!problems.length) console.log('Built twice: the same bytes.');
}

for (const problem of problems) console.error(problem);
console.log('Texts for the store forms: src/tools/store/listing.md');
process.exit(problems.length ? 1 : 0);
