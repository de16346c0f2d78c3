/** The house's own rules, read from the source: what no compiler and no linter checks for us. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const slashed = (path: string): string => path.split(sep).join('/');
const under = (folder: string, names: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.test(file))
    .map((file) => slashed(join(folder, file)))
    .sort();

const sources = under('src', /\.tsx?$/);
const text = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
/** "file: found" for every match, without comments being taken for code. */
const finds = (pattern: RegExp, files = sources, comments = false): string[] =>
  files.flatMap((file) => {
    const whole = text.get(file) ?? '';
    const code = comments ? whole : whole.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
    return [...code.matchAll(pattern)].map(([found]) => `${file}: ${found}`);
  });

const DOORS = ['page', 'worker', 'popup', 'options', 'welcome', 'library'];
const ROOMS = ['article', 'mentions', 'knowledge', 'saved', 'language'];
const roomOf = (file: string): string => file.split('/')[1] ?? '';

/** "importer -> imported", both as paths from the root, types too. */
const imports = sources.flatMap((file) =>
  [...text.get(file)!.matchAll(/(?:from|import)\s+['"](\.[^'"?]*)(?:\?[^'"]*)?['"]/g)].map(([, target]) => ({
    file,
    target: slashed(relative('.', resolve(dirname(file), target!))),
  })),
);

describe('the source', () => {
  it('draws nothing from strings of HTML and runs no strings', () => {
    const shipped = sources.filter((file) => !file.startsWith('src/tools/'));
    expect(
      finds(/\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/g, shipped),
    ).toEqual([]);
  });

  it('catches nothing silently', () => {
    expect(finds(/catch\s*(?:\([^)]*\))?\s*\{\s*\}|\.catch\(\(\)\s*=>\s*(?:\{\s*\}|undefined|null)\)/g, sources, true)).toEqual([]);
  });

  it('asks the network in the index loader alone', () => {
    const shipped = sources.filter((file) => !file.startsWith('src/tools/'));
    expect(finds(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\(/g, shipped)).toEqual([
      'src/worker/index-loader.ts: fetch(',
    ]);
  });

  it('logs which step failed and the name of the error, whose message may quote what is read', () => {
    const shipped = sources.filter((file) => !file.startsWith('src/tools/'));
    const safe =
      /console\.(?:warn|debug)\(`kantlijn: [^$`]*(?:\$\{step\} )?failed: \$\{error instanceof Error \? error\.name : 'error'\}`\)$/;
    const all = finds(/console\.\w+\((?:[^()]|\([^()]*\))*\)/g, shipped);
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((one) => !safe.test(one))).toEqual([]);
  });

  it('knows webextension-polyfill in one file', () => {
    const naming = sources.filter((file) => /import (?!type)[^;]*from 'webextension-polyfill'/.test(text.get(file)!));
    expect(naming).toEqual(['src/browser.ts']);
  });

  it('has no name of this or that machine in it', () => {
    const files = [
      ...sources,
      ...under('src', /\.(json|md|css|html|csv|mjs)$/),
      ...under('test', /\.(tsx?|md)$/),
      'README.md',
      'package.json',
      'package-lock.json',
      'vite.config.ts',
    ];
    const ours = /(?:["'`(\s])(?:\/work\/|\/root\/|\/home\/\w)|\.\.\/shared\/|\/\.library\b|"resolved"/;
    expect(
      files
        .filter((file) => existsSync(file) && file !== 'test/house/source.test.ts')
        .filter((file) => ours.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});

describe('the rooms', () => {
  it('never import a door or the drawing room, and doors never import doors', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === to || !target.startsWith('src/')) return false;
      if (DOORS.includes(from)) return DOORS.includes(to) && !/\.iife$/.test(target.replace(/\.ts$/, ''));
      return ROOMS.includes(from) && (DOORS.includes(to) || to === 'ui' || to === 'store' || /^browser(\.ts)?$/.test(to));
    });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('keep the compiler of the index out of what ships', () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith('src/knowledge/compile') && !/^src\/(tools|knowledge\/compile)\//.test(file),
    );
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('have no attic', () => {
    expect(sources.filter((file) => /\/(utils?|common|types|core|helpers|misc)(\/|\.tsx?$)/.test(file))).toEqual([]);
  });

  it('each say what they make', () => {
    const rooms = readdirSync('src', { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => one.name);
    expect(rooms.filter((room) => !['sample'].includes(room) && !existsSync(`src/${room}/README.md`))).toEqual([]);
  });
});
