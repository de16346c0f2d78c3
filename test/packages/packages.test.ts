/** What every built package promises, read from its files. Needs `npm run build` and `npm run build:test`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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
