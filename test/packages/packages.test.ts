/** What every built package promises, read from its files. Needs `npm run build` and `npm run build:test`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lintPackage } from '../../src/tools/linter';

const PACKAGES = ['chromium', 'firefox', 'test-chromium', 'test-firefox'];
const files = (name: string): string[] =>
  readdirSync(join('dist', name), { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join('dist', name, file)).isFile());
const read = (name: string, file: string): string => readFileSync(join('dist', name, file), 'utf8');
const manifest = (name: string): Record<string, unknown> => JSON.parse(read(name, 'manifest.json')) as Record<string, unknown>;

describe.each(PACKAGES)('the package %s', (name) => {
  it('lets no page fetch a file of ours', () => {
    expect(manifest(name).web_accessible_resources).toEqual([]);
  });

  it('asks for nothing that warns at install', () => {
    const quiet = new Set(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
    expect((manifest(name).permissions as string[]).filter((one) => !quiet.has(one))).toEqual([]);
    expect(manifest(name).host_permissions).toEqual(name.startsWith('test-') ? ['*://*/*'] : undefined);
  });

  it('has content scripts that need no other file', () => {
    for (const script of ['src/page/bootstrap.iife.js', 'src/page/page.iife.js']) {
      expect(read(name, script)).not.toMatch(/^\s*(import|export)\b|\bimport\s*\(/m);
    }
  });

  it('asks the network nowhere but in the index loader', () => {
    const asking = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|new Image\b/g;
    const found = files(name)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => (read(name, file).match(asking) ?? []).map((call) => `${file.replace(/-[\w-]{8}\.js$/, '.js')}: ${call}`));
    expect(found).toEqual(['assets/worker.ts.js: fetch(']);
  });

  it('draws nothing from strings but where a library does so in a copy', () => {
    const own = /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write/g;
    const found = files(name)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...read(name, file).matchAll(own)].map(({ index }) => read(name, file).slice(index - 40, index + 60)));
    // Preact's dangerouslySetInnerHTML, and Readability in the copy of the page that it is given.
    const known = /=\w+\.__html|,\w+\.innerHTML=\w+,this\._attempts|createElement\(.div.\);\w+\.innerHTML=\w+\.innerHTML/;
    expect(found.filter((code) => !known.test(code))).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    const folders = [process.cwd(), homedir(), tmpdir()].filter((folder) => folder.length > 4);
    const found = files(name).filter((file) => folders.some((folder) => readFileSync(join('dist', name, file)).includes(folder)));
    expect(found).toEqual([]);
  });

  it('carries the notices of what it builds on', () => {
    const notices = read(name, 'notices.txt');
    for (const one of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) expect(notices).toContain(`${one} `);
    for (const one of ['FinanceDatabase', 'pytickersymbols', 'edgartools', 'index-constituents', 'CLDR']) expect(notices).toContain(one);
  });

  it('runs no string as code', () => {
    const found = files(name)
      .filter((file) => file.endsWith('.js'))
      .filter((file) => /\beval\s*\(|new Function\s*\(/.test(read(name, file)));
    expect(found).toEqual([]);
  });

  it('starts with fewer than 8 KB in a page', () => {
    expect(statSync(join('dist', name, 'src/page/bootstrap.iife.js')).size).toBeLessThan(8 * 1024);
  });
});

describe('the zipped packages', () => {
  it.each(['chromium', 'firefox'])('%s stays under 6 MB', (name) => {
    const zipped = zipSync(Object.fromEntries(files(name).map((file) => [file, new Uint8Array(readFileSync(join('dist', name, file)))])));
    expect(zipped.length).toBeLessThan(6 * 1024 * 1024);
  });

  it('give a reason for every permission in the store texts', () => {
    const listing = readFileSync('src/tools/store/listing.md', 'utf8');
    const named = [...listing.matchAll(/^\| (?:optional hosts )?`([^`]+)` +\|/gm)].map(([, permission]) => permission);
    const { permissions, optional_host_permissions } = manifest('chromium') as Record<string, string[]>;
    expect(named.sort()).toEqual([...permissions!, ...optional_host_permissions!].sort());
  });

  it('have nothing for Mozilla’s linter but lines of libraries that we account for', () => {
    expect(lintPackage('dist/firefox')).toEqual([]);
  }, 60_000);
});

describe('a test package', () => {
  it.each(['chromium', 'firefox'])('differs from %s in host permission alone', (name) => {
    const { host_permissions: _host, ...rest } = manifest(`test-${name}`);
    expect(rest).toEqual(manifest(name));
    const shipped = files(name).filter((file) => file !== 'manifest.json');
    expect(files(`test-${name}`).filter((file) => file !== 'manifest.json')).toEqual(shipped);
    for (const file of shipped)
      expect(readFileSync(join('dist', `test-${name}`, file)).equals(readFileSync(join('dist', name, file)))).toBe(true);
  });
});
