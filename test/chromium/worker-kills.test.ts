/** The worker killed at every call it waits for, one after the other: the reader notices nothing. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPage, askWorker, closedText, isShown, readMarks, sleep, storedRecords, waitForMarks } from '../browsers/look';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { openSite, type Site } from '../browsers/site';
import { until } from '../browsers/until';

const SAMPLE = readFileSync('src/sample/ant-group.html', 'utf8');
/** More calls than any way of the worker makes; reached means that the count is not what we think. */
const MOST_CALLS = 60;
const LONG = process.env.KANTLIJN_LONG === '1';
/** A short run is not killed at each call: at every third of the first two ways, at every seventh of a save, which makes fifty. */
const STEP = LONG ? 1 : 3;
const SAVE_STEP = LONG ? 1 : 7;
/** Between the kills at a start of the worker, milliseconds: its first calls take a few each. */
const START_STEP_MS = 4;

/** In the worker: its call number `at` of those that can wait is made or, with `before`, is not, and never answers. */
function stickAt(at: number, before: boolean): void {
  const world = globalThis as unknown as { stuck: boolean; chrome: Record<string, never> };
  world.stuck = false;
  let count = 0;
  const stick = (holder: object, name: string): void => {
    const made = (holder as Record<string, (...words: unknown[]) => unknown>)[name];
    if (typeof made !== 'function') return;
    (holder as Record<string, unknown>)[name] = function (this: unknown, ...words: unknown[]): unknown {
      if (++count < at || world.stuck) return made.apply(this, words);
      world.stuck = true;
      const never = (): undefined => undefined;
      // The last word may be where the browser's own interface puts its answer.
      if (!before) made.apply(this, typeof words.at(-1) === 'function' ? [...words.slice(0, -1), never] : words);
      return new Promise(never);
    };
  };
  const { storage, scripting, tabs, permissions } = world.chrome as unknown as Record<string, object & { local: object }>;
  for (const name of ['get', 'set', 'remove']) stick(storage!.local, name);
  for (const name of ['insertCSS', 'removeCSS', 'executeScript']) stick(scripting!, name);
  for (const name of ['query', 'sendMessage']) stick(tabs!, name);
  for (const name of ['getAll', 'contains']) stick(permissions!, name);
  for (const name of ['get', 'getAll', 'put', 'add', 'delete']) stick(IDBObjectStore.prototype, name);
  stick(indexedDB.constructor.prototype as object, 'open');
  stick(globalThis, 'fetch');
}

describe('a worker killed at every call it waits for', () => {
  let site: Site;
  let open: OpenBrowser;
  let own: Page;
  beforeAll(async () => {
    site = await openSite(Object.fromEntries(Array.from({ length: MOST_CALLS * 2 }, (_, one) => [`krant.example/${one}`, SAMPLE])));
    open = await openBrowser('chromium', site, { language: 'nl' });
    own = await open.openOwn('src/options/index.html');
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
  });

  const worker = () =>
    until('the worker', async () => {
      const target = open.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(open.origin));
      return (await target?.worker()) ?? null;
    });

  /** Starts the worker anew, makes it stick at its call `at`, does `what`, kills it there. `false`: it never came so far. */
  const killedAt = async <T>(at: number, what: () => Promise<T>): Promise<{ killed: boolean; answer: T }> => {
    await open.stopWorker();
    await askWorker(own, 'hello', { url: 'http://elders.example/' });
    const running = await worker();
    await running.evaluate(stickAt, at, at % 2 === 0);
    let over = false;
    const doing = what().finally(() => {
      over = true;
    });
    let killed = false;
    while (!over && !killed) {
      // A worker that just went answers no more.
      const stuck = running.evaluate(() => (globalThis as unknown as { stuck: boolean }).stuck).catch(() => false);
      if (await Promise.race([stuck, sleep(2_000).then(() => false)])) {
        await open.stopWorker();
        killed = true;
      } else await sleep(5);
    }
    // A way that was too short for the trap leaves it set, for whoever comes next.
    if (!killed) await open.stopWorker();
    return { killed, answer: await doing };
  };

  /**
   * Kills at each `step`th call until the way is shorter than that. A call at which something is lost is
   * visited a second time, and lost it is only if it is lost again: what we lose at a call we lose every time,
   * while a driver on a busy machine now and then loses a worker whatever we do.
   *
   * @returns the call of the last kill
   */
  const atEach = async <T>(
    what: (at: number) => Promise<T>,
    look: (answer: T, at: number) => Promise<void> | void,
    step = STEP,
  ): Promise<number> => {
    const visit = async (at: number): Promise<boolean> => {
      const { killed, answer } = await killedAt(at, () => what(at));
      await look(answer, at);
      return killed;
    };
    for (let at = 1; at < MOST_CALLS; at += step) {
      const killed = await visit(at).catch((error: unknown) => {
        console.warn(`call ${at} is visited again: ${error}`);
        return visit(at);
      });
      if (!killed) return at - step;
    }
    throw new Error(`more than ${MOST_CALLS} calls`);
  };

  it('still reads, cleans and marks the page', async () => {
    const tab = await open.open('about:blank');
    const kills = await atEach(
      async (at) => {
        await tab.goto(`http://krant.example/${at}`, { waitUntil: 'domcontentloaded' });
        return waitForMarks(tab);
      },
      async (marks, at) => {
        expect(
          marks.map((mark) => mark.text),
          `after a kill at call ${at}`,
        ).toContain('Ant Group');
        await until(`hiding after a kill at call ${at}`, async () => !(await isShown(tab, '.mailing-signup')));
      },
    );
    expect(kills).toBeGreaterThan(5);
    await tab.close();
  }, 240_000);

  it('still explains what is pointed at', async () => {
    const tab = await open.open('http://krant.example/0');
    await waitForMarks(tab);
    const kills = await atEach(
      async () => {
        // Anew, for a card that was seen is kept by the page.
        await tab.reload({ waitUntil: 'domcontentloaded' });
        await waitForMarks(tab);
        const mark = (await readMarks(tab)).find((one) => one.text === 'Ant Group')!;
        await tab.mouse.move(mark.x - 60, mark.y + 200);
        await tab.mouse.move(mark.x, mark.y, { steps: 4 });
        return until('the card', async () => (await closedText(open, tab)).match(/Ant Group[\s\S]{20,}/)?.[0]);
      },
      (card, at) => expect(card, `after a kill at call ${at}`).toMatch(/Alipay|Hangzhou/),
    );
    expect(kills).toBeGreaterThan(5);
    await tab.close();
  }, 240_000);

  it('still saves, once, and whole', async () => {
    const tab = await open.open('about:blank');
    const keys: string[] = [];
    const kills = await atEach(
      async (at) => {
        await tab.goto(`http://krant.example/${MOST_CALLS + at}`, { waitUntil: 'domcontentloaded' });
        await waitForMarks(tab);
        return askPage(own, tab, 'save', { told: true });
      },
      ({ key }) => void keys.push(key),
      SAVE_STEP,
    );
    expect(kills).toBeGreaterThan(30);
    const stores = (await storedRecords(own)).filter((one) => one.database === 'kantlijn');
    const saved = stores
      .find((one) => one.store === 'articles')!
      .records.map((one) => JSON.parse(one) as { key: string; article: { blocks: unknown[] } });
    expect(saved.map((one) => one.key).sort()).toEqual([...keys].sort());
    expect(new Set(saved.map((one) => one.article.blocks.length)).size).toBe(1);
    expect(stores.find((one) => one.store === 'rows')!.records).toHaveLength(keys.length);
    await tab.close();
  }, 240_000);

  it('is registered on the granted sites, though its start was cut short again and again', async () => {
    const registered = (): Promise<number> =>
      own.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
        return (await chrome.scripting.getRegisteredContentScripts()).length;
      });
    for (let after = 0; after <= 10 * START_STEP_MS; after += START_STEP_MS) {
      await own.evaluate(() =>
        (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.scripting.unregisterContentScripts(),
      );
      await open.stopWorker();
      const woken = askWorker(own, 'hello', { url: 'http://elders.example/' }).catch(() => null);
      await worker();
      await sleep(after);
      await open.stopWorker();
      await woken;
      await askWorker(own, 'hello', { url: 'http://elders.example/' });
      await until(`the registration, ${after} ms`, async () => (await registered()) === 1);
    }
  }, 120_000);
});
