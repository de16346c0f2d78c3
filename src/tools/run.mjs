#!/usr/bin/env node
/**
 * The one way into every npm script: `node src/tools/run.mjs TOOL [ARG ...]`.
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed: it installs
 * `node_modules` when missing or older than the lock file, bundles `src/tools/TOOL.ts` (Node 20 reads
 * no TypeScript) and runs it. Browsers are found, or installed, by the tools that need one
 * (`tools/browsers.ts`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [tool, ...rest] = process.argv.slice(2);
if (!tool || !existsSync(join(root, 'src/tools', `${tool}.ts`))) {
  console.error(`There is no tool "${tool ?? ''}": see src/tools.`);
  process.exit(2);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(2);
}

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules/.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  // `npm ci` empties the folder first, also through a link: it would be another checkout's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('node_modules is a link to another folder, which `npm ci` would empty: remove the link and run this again.');
    process.exit(2);
  }
  console.error('Installing packages ...');
  const npmWith = (...options) =>
    spawnSync('npm', [...options, '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  let npm = npmWith('ci');
  // `npm ci` is strict about packages for other platforms that a mirror may lack; `install` takes the same versions.
  if (npm.status !== 0) npm = npmWith('install', '--no-save');
  if (npm.status !== 0) {
    console.error('The packages could not be installed: run `npm ci` and read what it says.');
    process.exit(1);
  }
  // npm keeps the time of an unchanged file; ours must be newer than the lock to count as done.
  const { utimesSync } = await import('node:fs');
  utimesSync(installed, new Date(), new Date());
}

const { rolldown } = await import('rolldown');
const folder = join(root, 'node_modules/.cache/kantlijn');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${tool}.mjs`);
const bundle = await rolldown({
  input: join(root, 'src/tools', `${tool}.ts`),
  platform: 'node',
  external: [/^node:/, /^[^./]/],
  logLevel: 'silent',
});
await bundle.write({ file, format: 'esm', sourcemap: 'inline', codeSplitting: false });
await bundle.close();
process.env.KANTLIJN_ROOT = root;
// Vite would print a page of advice about our imports without file extensions.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';
process.argv = [process.argv[0], file, ...rest];
await import(`${pathToFileURL(file)}?${Date.now()}`);
