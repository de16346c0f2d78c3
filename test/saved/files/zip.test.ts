import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, type ZipEntry, type ZipLimits, ZipWriter } from '../../../src/saved/files/zip';

const LIMITS: ZipLimits = { entry: 1_000_000, entries: 1000, ratio: 100 };

async function zipped(files: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const zip = new ZipWriter((bytes) => {
    parts.push(bytes.slice());
    return Promise.resolve();
  });
  for (const [name, text] of files) await zip.add(name, text, new Date('2026-11-23T12:00:00Z'));
  await zip.close();
  return new Uint8Array(Buffer.concat(parts));
}

async function read(bytes: Uint8Array, limits = LIMITS): Promise<{ entries: ZipEntry[]; whole: boolean }> {
  const entries: ZipEntry[] = [];
  const reading = readZip(new Blob([bytes as BlobPart]), limits);
  for (;;) {
    const next = await reading.next();
    if (next.done) return { entries, whole: next.value.whole };
    entries.push(next.value);
  }
}

const ARTICLES = Array.from({ length: 30 }, (_, at) => [`artikel-${at}.json`, `{"n":${at},"text":"${'rente '.repeat(at * 30)}"}`] as const);

describe('a zip file', () => {
  it('gives back what went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.string({ unit: 'grapheme' })), {
          selector: ([name]) => name,
          maxLength: 8,
        }),
        async (files) => {
          expect(await read(await zipped(files))).toEqual({ whole: true, entries: files.map(([name, text]) => ({ name, text })) });
        },
      ),
      { numRuns: 100, seed: 5 },
    );
  });

  it('that was cut gives what is whole in it, and says that it was cut', async () => {
    const bytes = await zipped(ARTICLES);
    for (const share of [0, 0.01, 0.3, 0.6, 0.9, 0.99]) {
      const { entries, whole } = await read(bytes.slice(0, Math.floor(bytes.length * share)));
      expect(whole).toBe(false);
      for (const entry of entries) expect(ARTICLES).toContainEqual([entry.name, 'text' in entry ? entry.text : '']);
      if (share > 0.5) expect(entries.length).toBeGreaterThan(8);
    }
  });

  it('with changed bytes gives the entries that are whole and names the other', async () => {
    const bytes = await zipped(ARTICLES);
    const middle = Math.floor(bytes.length * 0.4);
    bytes[middle] = bytes[middle]! ^ 0xff;
    const { entries } = await read(bytes);
    const bad = entries.filter((entry) => 'problem' in entry);
    expect(bad.length).toBeLessThanOrEqual(2);
    expect(entries.filter((entry) => 'text' in entry).length).toBeGreaterThanOrEqual(28);
  });

  it('of random bytes gives nothing and throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (noise, headed) => {
        const bytes = Uint8Array.from([
          ...(headed ? [0x50, 0x4b, 3, 4] : []),
          ...noise,
          ...(headed ? [0x50, 0x4b, 5, 6, ...noise.slice(0, 18)] : []),
        ]);
        const { entries } = await read(bytes);
        expect(entries.filter((entry) => 'text' in entry && entry.text.length > 0)).toEqual([]);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('that grows beyond all measure is stopped, whatever its header says', async () => {
    const bytes = await zipped([
      ['klein.json', 'x'.repeat(5_000_000)],
      ['goed.json', '{}'],
    ]);
    expect((await read(bytes)).entries).toEqual([
      { name: 'klein.json', problem: 'too-large' },
      { name: 'goed.json', text: '{}' },
    ]);
    // The same with sizes that lie.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect((await read(bytes)).entries[0]).toEqual({ name: 'klein.json', problem: 'too-large' });
  });

  it('whose entries share their bytes gives them once', async () => {
    const bytes = await zipped([
      ['a.json', 'rente '.repeat(1000)],
      ['b.json', '{}'],
    ]);
    const view = new DataView(bytes.buffer);
    const entries: number[] = [];
    for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
    view.setUint32(entries[1]! + 42, 0, true);
    const { entries: found } = await read(bytes);
    expect(found.filter((entry) => 'text' in entry)).toHaveLength(1);
  });

  it('may name any path: names are labels', async () => {
    const name = '../../../../etc/cron.d/x.json';
    expect((await read(await zipped([[name, '{}']]))).entries).toEqual([{ name, text: '{}' }]);
  });

  it('stops at the number of entries that is allowed', async () => {
    expect((await read(await zipped(ARTICLES), { ...LIMITS, entries: 5 })).entries).toHaveLength(5);
  });
});
