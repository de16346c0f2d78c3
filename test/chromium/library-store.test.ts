import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './library/harness';
import { openStand, type Stand } from './library/stand';

declare const library: Harness;

let stand: Stand;
beforeAll(async () => {
  stand = await openStand('test/chromium/library/harness.ts');
});
afterAll(() => stand.close());

describe('the store, in a real browser', () => {
  it('gives back what was saved, with its pictures', async () => {
    const same = await stand.page.evaluate(async () => {
      const record = {
        ...library.sample(1),
        images: [{ src: 'https://x.example/a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) }],
      };
      const replaced = [await library.put(record), await library.put(record)];
      const read = await library.getArticle(record.key);
      const flat = (one: unknown) => JSON.stringify(one, (_name, value: unknown) => (value instanceof Uint8Array ? [...value] : value));
      return { replaced, equal: flat(read) === flat(record), held: await library.hasArticle(record.key) };
    });
    expect(same).toEqual({ replaced: [false, true], equal: true, held: true });
  });

  it('finds by beginnings of words, by all words, and by names in other languages', async () => {
    const found = await stand.page.evaluate(async () => {
      await library.fill(0, 300, 20);
      const count = async (typed: string) => (await library.search(typed)).keys.length;
      return {
        title: (await library.search('noordbank 8')).keys.includes('krant2.example/8'),
        dutch: await count('beursgang'),
        english: await count('ipo'),
        german: await count('börsengang'),
        typing: await count('beursg'),
        french: await count('introduction en bourse'),
        both: await count('noordbank ipo'),
        nothing: await count('xyzzy'),
      };
    });
    expect(found).toEqual({ title: true, dutch: 6, english: 6, german: 6, typing: 6, french: 6, both: 2, nothing: 0 });
  });

  it('forgets the words that an article had before it was saved again', async () => {
    const found = await stand.page.evaluate(async () => {
      const record = library.sample(7);
      const renamed = { ...record, tags: ['zeldzaamwoord'] };
      await library.put(renamed);
      library.refresh();
      const after = (await library.search('zeldzaamwoord')).keys;
      await library.put(record);
      library.refresh();
      return { after, now: (await library.search('zeldzaamwoord')).keys, counts: await library.look() };
    });
    expect(found.after).toEqual(['krant1.example/7']);
    expect(found.now).toEqual([]);
    expect(found.counts).toMatchObject({ articles: 300, rows: 300 });
    expect(found.counts.terms).toBeLessThan(64);
  });

  it('deletes with undo, and erases for good later', async () => {
    const seen = await stand.page.evaluate(async () => {
      const keys = ['krant0.example/3', 'krant1.example/4'];
      const there = async () => (await library.readRows()).rows.length;
      await library.deleteArticles(keys, '2026-01-01T00:00:00.000Z');
      const gone = [await there(), await library.hasArticle(keys[0]!), await library.getArticle(keys[0]!)];
      await library.deleteArticles(keys, null);
      const back = [await there(), await library.hasArticle(keys[0]!)];
      await library.deleteArticles(keys, '2026-01-01T00:00:00.000Z');
      const erased = await library.eraseDeleted('2026-01-02T00:00:00.000Z');
      return { gone, back, erased, counts: await library.look() };
    });
    expect(seen.gone).toEqual([298, false, null]);
    expect(seen.back).toEqual([300, true]);
    expect(seen.erased).toBe(2);
    expect(seen.counts).toMatchObject({ articles: 298, rows: 298 });
  });

  it('sets a damaged record aside and opens the rest', async () => {
    const seen = await stand.page.evaluate(async () => {
      const database = await library.database();
      await database.put('articles', { ...library.sample(5), article: 'broken' } as never, 'krant2.example/5');
      const read = [await library.getArticle('krant2.example/5'), (await library.getArticle('krant0.example/6'))?.key];
      const { rows, damaged } = await library.readRows();
      return { read, listed: rows.some((row) => row.key === 'krant2.example/5'), damaged: damaged.map((one) => [one.key, one.detail]) };
    });
    expect(seen).toEqual({ read: [null, 'krant0.example/6'], listed: false, damaged: [['krant2.example/5', 'shape: article']] });
  });

  it('keeps both edits when two windows change one article at once', async () => {
    const other = await stand.another();
    const edit = (tag: string) => library.changeArticle('krant0.example/9', (record) => ({ ...record, tags: [...record.tags, tag] }));
    const names = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all([
      ...names.map((name) => stand.page.evaluate(edit, `one-${name}`)),
      ...names.map((name) => other.evaluate(edit, `two-${name}`)),
    ]);
    const tags = await other.evaluate(async () => (await library.getArticle('krant0.example/9'))?.tags);
    expect(tags?.sort()).toEqual([...names.map((name) => `one-${name}`), ...names.map((name) => `two-${name}`)]);
    await other.close();
  });

  it('copies into a folder what changed since the last time, one file an article', async () => {
    const seen = await stand.page.evaluate(async () => {
      const keys = [12, 13, 14].map((at) => library.sample(at).key);
      const first = await library.copy(keys);
      const again = await library.copy(keys);
      await library.changeArticle(keys[1]!, (record) => ({ ...record, note: 'nieuw', changedAt: '2099-01-01T00:00:00.000Z' }));
      return { first, again, after: await library.copy(keys) };
    });
    expect(seen.first).toMatchObject({ written: 3, same: 0 });
    expect(seen.first.files.filter((name) => name.endsWith('.html'))).toHaveLength(3);
    expect(seen.again).toMatchObject({ written: 0, same: 3 });
    expect(seen.after).toMatchObject({ written: 1, same: 2 });
  });

  it('makes way for a newer version of itself in another window', async () => {
    const other = await stand.another();
    const version = await other.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('kantlijn', 99);
          request.onsuccess = () => {
            const { version: found } = request.result;
            request.result.close();
            resolve(found);
          };
          request.onerror = () => reject(request.error);
          request.onblocked = () => reject(new Error('blocked'));
        }),
    );
    expect(version).toBe(99);
    await other.close();
  });
});

describe('a database of version 1', () => {
  it('is brought up with nothing lost, what is damaged set aside', async () => {
    const own = await openStand('test/chromium/library/harness.ts');
    try {
      const seen = await own.page.evaluate(async () => {
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('kantlijn', 1);
          request.onupgradeneeded = () => {
            request.result.createObjectStore('articles', { keyPath: 'key' }).createIndex('savedAt', 'savedAt');
            request.result.createObjectStore('verdicts', { keyPath: 'id' });
          };
          request.onsuccess = () => {
            const transaction = request.result.transaction(['articles', 'verdicts'], 'readwrite');
            for (let at = 0; at < 40; at++) {
              const { names: _names, ...old } = library.sample(at);
              transaction
                .objectStore('articles')
                .put({ ...old, version: 1, images: [{ src: 'https://x.example/a.png', type: 'image/png', bytes: new Uint8Array([at]) }] });
            }
            transaction.objectStore('articles').put({ key: 'broken', version: 1 });
            transaction.objectStore('verdicts').put({ id: 'ant_group', known: true, wrongAt: [] });
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
        });
        const all = await library.readAll();
        const one = await library.getArticle('krant1.example/7');
        const { damaged } = await library.readRows();
        const verdicts = await (await library.database()).getAll('verdicts');
        return {
          keys: all.keys.length,
          unreadable: all.unreadable,
          bytes: [...one!.images[0]!.bytes],
          damaged: damaged.map((each) => each.key),
          found: (await library.search('noordbank')).keys.length,
          verdicts,
        };
      });
      expect(seen).toEqual({
        keys: 40,
        unreadable: [],
        bytes: [7],
        damaged: ['broken'],
        found: 5,
        verdicts: [{ id: 'ant_group', known: true, wrongAt: [] }],
      });
    } finally {
      await own.close();
    }
  });
});

describe('a full disk', () => {
  it('is told with how much is lacking, and nothing is written by halves', async () => {
    // A browser remembers for half a minute how much room there was: a new one, told before its first look.
    const own = await openStand('test/chromium/library/harness.ts');
    const session = await own.page.createCDPSession();
    const origin = await own.page.evaluate(() => location.origin);

    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
    const seen = await own.page.evaluate(async () => {
      const big = library.sample(900);
      await library.put(library.sample(902));
      const before = await library.look();
      // Random bytes: nothing that a disk could press together.
      const bytes = new Uint8Array(8_000_000);
      for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      const record = { ...big, images: [{ src: 'https://x.example/b.png', type: 'image/png', bytes }] };
      const failure = await library.put(record).then(
        () => null,
        (error: Error & { needed?: number; left?: number }) => ({
          message: error.message,
          needed: error.needed ?? 0,
          left: error.left ?? -1,
        }),
      );
      return { failure, held: await library.hasArticle(big.key), before, after: await library.look() };
    });
    expect(seen.failure?.message).toBe('quota');
    expect(seen.failure!.needed).toBeGreaterThan(8_000_000);
    expect(seen.failure!.left).toBeGreaterThanOrEqual(0);
    expect(seen.held).toBe(false);
    expect(seen.after).toEqual(seen.before);
    // What is small still fits.
    expect(await own.page.evaluate(() => library.put(library.sample(901)))).toBe(false);
    await own.close();
  });
});
