/** Files for imports, good and hostile, written into a folder. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from '../../../src/saved/files/html';
import { toJson } from '../../../src/saved/files/json';
import { toMarkdown } from '../../../src/saved/files/markdown';
import { ZipWriter } from '../../../src/saved/files/zip';
import type { SavedArticle } from '../../../src/saved/record';
import { HOSTILE } from '../../saved/arbitrary';
import { sampleArticle } from '../../saved/sample';

export async function zipOf(files: readonly (readonly [string, string])[]): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const zip = new ZipWriter((bytes) => {
    parts.push(bytes.slice());
    return Promise.resolve();
  });
  for (const [name, text] of files) await zip.add(name, text, new Date('2026-11-23T12:00:00Z'));
  await zip.close();
  return Buffer.concat(parts);
}

/** A zip of articles `from` to `to`. */
export const zipOfSamples = (from: number, to: number, length = 120): Promise<Buffer> =>
  zipOf(Array.from({ length: to - from }, (_, at) => [`${from + at}.json`, toJson(sampleArticle(from + at, length))] as const));

/** An article that tries to run something in every field; running would set `globalThis.ran`. */
export function hostileArticle(): SavedArticle {
  const evil = `<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>${HOSTILE.slice(0, 12).join(' ')}`;
  const base = sampleArticle(50, 60);
  const poisoned = JSON.parse(
    JSON.stringify(base, (key, value: unknown) =>
      typeof value === 'string' && !['kind', 'language', 'how', 'state', 'color', 'time', 'shown', 'id'].includes(key) ? evil : value,
    ),
  ) as SavedArticle;
  return {
    ...poisoned,
    key: `hostile ${evil}`,
    mentions: [],
    keyActors: [],
    article: {
      ...poisoned.article,
      language: null,
      url: 'javascript:globalThis.ran=1',
      blocks: [
        { kind: 'heading', level: 1, runs: [{ text: evil }] },
        { kind: 'paragraph', runs: [{ text: 'Vijandig artikel ' }, { text: evil, href: 'javascript:globalThis.ran=1' }] },
        { kind: 'figure', images: [{ src: 'javascript:globalThis.ran=1', alt: evil, width: 1, height: 1 }], caption: [{ text: evil }] },
        { kind: 'embed', provider: evil, href: 'data:text/html,<script>globalThis.ran=1</script>', paragraphs: [[{ text: evil }]] },
      ],
    },
    highlights: [
      { id: evil, quote: { prefix: '', exact: evil, suffix: '' }, place: null, color: 'pink', note: evil, made: evil, changed: evil },
    ],
  };
}

/** Writes files into `folder` and gives their paths. */
export async function writeFiles(folder: string): Promise<{ good: string; hostile: string[] }> {
  mkdirSync(folder, { recursive: true });
  const path = (name: string): string => join(folder, name);
  writeFileSync(path('library.zip'), await zipOfSamples(0, 60));
  const cut = await zipOfSamples(200, 230);
  const hostile = hostileArticle();
  // The file itself carries what `toJson` would write; the door takes out what may not come in.
  const files: Record<string, string | Buffer> = {
    'hostile.json': toJson(hostile),
    'hostile.html': toHtml({ ...hostile, key: 'hostile-html' }),
    'hostile.md': toMarkdown({ ...hostile, key: 'hostile-md' }),
    'not-ours.html': '<!doctype html><title>x</title><script>globalThis.ran=1</script>',
    'cut.json': toJson(sampleArticle(300, 60)).slice(0, 700),
    'newer.json': toJson(sampleArticle(301, 60)).replace('"version":2', '"version":99'),
    'cut.zip': cut.subarray(0, Math.floor(cut.length * 0.7)),
    'paths.zip': await zipOf([
      ['../../../../tmp/evil.json', toJson(sampleArticle(302, 60))],
      ['C:\\windows\\con.json', '{}'],
    ]),
    'bomb.zip': await zipOf([['bomb.json', `"${'0'.repeat(70 * 1024 * 1024)}"`]]),
    'noise.zip': Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)),
    'line.json': '"x',
    'program.exe': 'MZ',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
  // One line of 1 GB; the disk keeps only its beginning.
  truncateSync(path('line.json'), 1e9);
  return { good: path('library.zip'), hostile: Object.keys(files).map(path) };
}
