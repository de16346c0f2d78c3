/**
 * Kills a real Chromium at random moments of saves and imports in the built package, opens it again on
 * the same profile, and looks: every save that was confirmed is there, every article that is there
 * opens. Seeded: a failure names its seed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { openSite } from '../browsers/site';
import { until } from '../browsers/until';
import { numbers, sampleArticle } from '../saved/sample';
import { zipOfSamples } from './library/files';
import type { Harness } from './library/harness';
import { openStand } from './library/stand';

declare const library: Harness;

const KILLS = process.env.KANTLIJN_LONG ? 50 : 5;
const SEED = 20261123;

/** What the profile holds: keys of rows, and those whose article or words are missing. */
const look = (page: Page): Promise<{ keys: string[]; torn: string[] }> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kantlijn');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = <T>(store: string, keys = false): Promise<T[]> =>
      new Promise((resolve, reject) => {
        const from = database.transaction(store).objectStore(store);
        const request = keys ? from.getAllKeys() : from.getAll();
        request.onsuccess = () => resolve(request.result as T[]);
        request.onerror = () => reject(request.error);
      });
    const [rows, articles, damaged] = [
      await all<{ key: string; title: string }>('rows'),
      await all<{ key: string; article: { title: string; blocks: unknown[] } }>('articles'),
      await all('damaged'),
    ];
    database.close();
    const held = new Map(articles.map((one) => [one.key, one]));
    const torn = rows
      .filter((row) => held.get(row.key)?.article.title !== row.title || !held.get(row.key)!.article.blocks.length)
      .map((row) => row.key);
    if (articles.length !== rows.length) torn.push(`${articles.length} articles, ${rows.length} rows`);
    if (damaged.length) torn.push(`${damaged.length} damaged`);
    return { keys: rows.map((row) => row.key), torn };
  });

async function kill(open: OpenBrowser): Promise<void> {
  const child = open.browser.process()!;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

describe('a browser that is killed', () => {
  it(
    `${KILLS} times during saves and imports loses nothing that was confirmed`,
    async () => {
      const next = numbers(SEED);
      const site = await openSite({});
      const profile = mkdtempSync(join(tmpdir(), 'kantlijn-kills-'));
      const folder = mkdtempSync(join(tmpdir(), 'kantlijn-kills-files-'));
      const confirmed = new Set<string>();
      let made = 0;
      let open = await until('a browser', () => openBrowser('chromium', site, { profile }));
      try {
        for (let round = 0; round < KILLS; round++) {
          const page = await open.openOwn('src/library/index.html');
          await until('the page', () => page.$('.empty, .rows'));
          const wait = 20 + next() * 2000;
          if (round % 2 === 0) {
            // Saves through the worker, as every page makes them; each answer is written down as it comes.
            await page.exposeFunction('confirm', (key: string) => void confirmed.add(key));
            const articles = Array.from({ length: 120 }, () => sampleArticle(made++, 300).article);
            void page
              .evaluate(async (all) => {
                const own = globalThis as unknown as {
                  chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: { key: string } }> } };
                  confirm(key: string): Promise<void>;
                };
                for (const article of all) {
                  const recognised = { mentions: [], keyActors: [], introduced: [] };
                  const answer = await own.chrome.runtime.sendMessage({
                    kantlijn: 1,
                    call: 'save',
                    argument: { article, recognised, images: [], imagesLeft: 0 },
                  });
                  if (answer?.ok) await own.confirm(answer.value.key);
                }
              }, articles)
              .catch(() => undefined);
          } else {
            const file = join(folder, `${round}.zip`);
            writeFileSync(file, await zipOfSamples(made, made + 200, 300));
            const first = made;
            made += 200;
            await page.exposeFunction('told', (count: number) => {
              for (let at = 0; at < count; at++) confirmed.add(sampleArticle(first + at, 1).key);
            });
            await page.evaluate(() => {
              const { told } = globalThis as unknown as { told(count: number): void };
              new MutationObserver(() => {
                const count = /Reading: ([\d,.]+)/.exec(document.querySelector('.toast')?.textContent ?? '')?.[1];
                if (count) told(Number(count.replace(/\D/g, '')));
              }).observe(document.body, { subtree: true, childList: true, characterData: true });
            });
            const input = (await page.$('input.files'))!;
            await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
          }
          await new Promise((resolve) => setTimeout(resolve, wait));
          await kill(open);
          const sure = new Set(confirmed);
          open = await until('the browser again', () => openBrowser('chromium', site, { profile }), 60_000);
          const after = await open.openOwn('src/library/index.html');
          await until('the page', () => after.$('.empty, .rows'));
          const { keys, torn } = await look(after);
          const held = new Set(keys);
          expect({ round, seed: SEED, lost: [...sure].filter((key) => !held.has(key)), torn }).toEqual({
            round,
            seed: SEED,
            lost: [],
            torn: [],
          });
          await after.close();
        }
        expect(confirmed.size).toBeGreaterThan(KILLS);
        console.log(`${KILLS} kills, ${confirmed.size} confirmed articles, none lost`);
      } finally {
        await open.close();
        await site.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        rmSync(folder, { recursive: true, force: true });
      }
    },
    KILLS * 30_000,
  );
});

describe('a browser that is killed while the database is brought up from version 1', () => {
  it(
    'has all of it, before or after',
    async () => {
      const next = numbers(SEED + 1);
      for (let round = 0; round < KILLS / 5; round++) {
        const stand = await openStand('test/chromium/library/harness.ts');
        try {
          await stand.page.evaluate(
            () =>
              new Promise<void>((resolve, reject) => {
                const request = indexedDB.open('kantlijn', 1);
                request.onupgradeneeded = () => {
                  request.result.createObjectStore('articles', { keyPath: 'key' }).createIndex('savedAt', 'savedAt');
                  request.result.createObjectStore('verdicts', { keyPath: 'id' });
                };
                request.onsuccess = () => {
                  const transaction = request.result.transaction('articles', 'readwrite', { durability: 'strict' });
                  for (let at = 0; at < 300; at++) {
                    const { names: _names, ...old } = library.sample(at);
                    transaction.objectStore('articles').put({ ...old, version: 1 });
                  }
                  transaction.oncomplete = () => {
                    request.result.close();
                    resolve();
                  };
                  transaction.onerror = () => reject(transaction.error);
                };
              }),
          );
          void stand.page.evaluate(() => library.readAll()).catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, 10 + next() * 1200));
          const page = await stand.killed();
          const { keys, unreadable } = await page.evaluate(() => library.readAll());
          expect({ round, keys: keys.length, unreadable }).toEqual({ round, keys: 300, unreadable: [] });
        } finally {
          await stand.close();
        }
      }
    },
    KILLS * 15_000,
  );
});
