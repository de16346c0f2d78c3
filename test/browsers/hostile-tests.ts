import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedArticle } from '../../src/saved/record';
import { toHtml } from '../../src/saved/files/html';
import type { BrowserName } from '../../src/tools/browsers';
import { type HostilePage, hostilePages, namedHostilePages } from './hostile-pages';
import { askPage, serialised, sleep } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

/** Changing it gives other pages; a failure names it, so that the same pages come again. */
const SEED = Number(process.env.KANTLIJN_SEED ?? 20261123);
const LONG = process.env.KANTLIJN_LONG === '1';
/** Numbers of generated pages, "616,852": those alone, to look at what failed. */
const ONLY = process.env.KANTLIJN_PAGES?.split(',').map(Number);
/** Pages in one test, so that a failure says about where. */
const BATCH = 50;
/** How long our work on the worst of these pages may take, milliseconds: 300 frames took 19 s on two busy cores. */
const END_MS = 60_000;
/** How long a page's own payloads get to run, milliseconds. */
const SETTLE_MS = 120;

/** How much later the browser without us may run a payload, milliseconds. */
const SLOWER_MS = 3_000;
/**
 * A page that fights decides by the moment whether it runs its own payload, and a moment is what we take from
 * it. So the browser without us is made to lose time too: it is kept busy for so long at a stretch on each of
 * its further visits, milliseconds; and it makes them while the browser with us makes its own, under one load.
 */
const STALLS_MS = [0, 20, 60, 150, 400];
/** How often each of them is tried. A frame that its page replaces ten times a second ran in 2 of 60 visits without us on two busy cores. */
const ROUNDS = 4;
/** Visits with us, of the twenty, in which a payload must run again: what runs because of us does not need luck. */
const AGAIN = 4;
/** It is asked where everything stands, too: Chromium loads some objects only then, whoever asks. */
const PLACES = 'try{for(const one of document.querySelectorAll("*"))one.getBoundingClientRect()}catch(e){}';
/**
 * Handlers that answer a change in how the page is drawn, and changing that is what we are for: the end of a
 * transition, on a page with a transition for everything (Chromium blends a background picture over itself
 * when rules of the reader's come), and what is near the window, where something above it goes. They run in
 * the page's own world, as its other handlers do.
 */
const answersDrawing = (body: string, payload: string): boolean => {
  const stands = (names: string): boolean => new RegExp(`on(?:${names})\\s*=\\s*["']?[^"'>]*\\(${payload}\\)`).test(body);
  return (
    (/\*\{transition:all/.test(body) && stands('(?:webkit)?transition\\w*')) ||
    (/content-visibility:\s*auto/.test(body) && stands('contentvisibilityautostatechange'))
  );
};
/** How long one such visit is watched, milliseconds. */
const WATCH_MS = 1_200;

/** Payloads that ran: in the page's own world, and, by what they asked of this page's server, anywhere else. */
async function ranIn(page: Page, site: Site): Promise<Set<string>> {
  // An expression, not a function: the page may have taken apart all that a driver's function calls lean on.
  const inPage = (await page.evaluate('typeof __ran === "string" ? __ran : ""')) as string;
  const elsewhere = site.asked.filter((one) => one.startsWith('boos.example/ran?'));
  return new Set([...inPage.split(' ').filter(Boolean), ...elsewhere]);
}

/**
 * On each hostile page: nothing of it runs because of us, nothing is thrown, we are done in bounded time,
 * and after "off" the page is as it is without us.
 *
 * @param count generated pages in a long run; a tenth of them otherwise
 */
export function hostileTests(name: BrowserName, count: number): void {
  describe(`hostile pages in ${name}`, () => {
    let site: Site;
    /** The same pages for the browser without us, so that what it asks is told apart. */
    let bareSite: Site;
    let open: OpenBrowser;
    let bare: OpenBrowser;
    let own: Page;
    let tab: Page;
    let bareTab: Page;
    const errors: string[] = [];

    beforeAll(async () => {
      site = await openSite({});
      bareSite = await openSite(site.pages);
      open = await openBrowser(name, site, { language: 'nl' });
      bare = await openBrowser(name, bareSite, { package: null });
      own = await open.openOwn('src/options/index.html');
      tab = await open.open('about:blank');
      bareTab = await bare.open('about:blank');
      const ours = (stack: string): boolean => stack.includes(open.origin);
      tab.on('pageerror', (error) => {
        const stack = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
        if (ours(stack)) errors.push(stack);
      });
      // A step that a page makes us give up is caught, and said by the error's name.
      tab.on('console', (message) => {
        if (/^kantlijn: .*(?:Type|Reference|Range)Error/.test(message.text())) errors.push(message.text());
      });
      if (name === 'chromium') {
        // Errors in our isolated world: puppeteer tells those of the page's own world alone.
        const session = await tab.createCDPSession();
        await session.send('Runtime.enable');
        session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
          const where = `${exceptionDetails.url ?? ''} ${exceptionDetails.exception?.description ?? exceptionDetails.text} ${JSON.stringify(exceptionDetails.stackTrace ?? '')}`;
          if (ours(where)) errors.push(where.slice(0, 600));
        });
      }
    });
    afterAll(async () => {
      await open?.close();
      await bare?.close();
      await site?.close();
      await bareSite?.close();
    });

    const go = async (page: Page, url: string): Promise<void> => {
      try {
        await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
      } catch (error) {
        // A page that reopens its own document never says that it has loaded.
        if (!/timeout|detached|aborted/i.test(String(error))) throw error;
      }
      await sleep(SETTLE_MS);
    };

    /** Until we say that we are done; `false` when nothing of ours runs there, as on an empty page. */
    const done = async (): Promise<boolean> => {
      let silent = 0;
      return until(
        'the end of our work',
        async () => {
          try {
            const state = await askPage(own, tab, 'state', {});
            return state.status === 'working' ? null : { there: true };
          } catch (error) {
            if (!/nobody answered|Receiving end|establish connection/i.test(String(error))) throw error;
            silent++;
            return silent > 6 ? { there: false } : null;
          }
        },
        END_MS,
      ).then(({ there }) => there);
    };

    /** One more visit of the browser without us, its page busy for `stallMs` at a stretch; the payloads that ran. */
    const visitBare = async (url: string, stallMs: number): Promise<Set<string>> => {
      let over = false;
      const visit = go(bareTab, url)
        .then(() => sleep(WATCH_MS))
        .finally(() => {
          over = true;
        });
      while (!over) {
        // A document that is just being left cannot be asked: the next one can.
        await bareTab.evaluate(`${PLACES};for (const end = Date.now() + ${stallMs}; Date.now() < end; );`).catch(() => sleep(10));
        await sleep(Math.max(10, stallMs / 4));
      }
      await visit;
      return ranIn(bareTab, bareSite);
    };

    /** Those of the accused payloads that never run without us, however slow the page is, and do run again and again with us. */
    const proven = async (url: string, accused: string[]): Promise<string[]> => {
      let left = accused;
      const again = new Map<string, number>();
      for (const stallMs of Array(ROUNDS).fill(STALLS_MS).flat() as number[]) {
        site.asked.length = 0;
        const withUs = go(tab, url)
          .then(done)
          .then(() => sleep(WATCH_MS))
          .then(() => ranIn(tab, site));
        const [ran, bareRan] = await Promise.all([withUs, visitBare(url, stallMs)]);
        for (const one of ran) again.set(one, (again.get(one) ?? 0) + 1);
        left = left.filter((one) => !bareRan.has(one));
        if (!left.length) return [];
      }
      return left.filter((one) => (again.get(one) ?? 0) >= AGAIN);
    };

    /** What went wrong on this page, in words; empty when nothing did. */
    const tryPage = async (page: HostilePage, number: number): Promise<string[]> => {
      const place = `boos.example/${number}`;
      site.pages[place] = page.answer;
      const wrong: string[] = [];
      errors.length = 0;
      site.asked.length = 0;
      bareSite.asked.length = 0;
      const url = `http://${place}`;
      await Promise.all([go(tab, url), go(bareTab, url)]);
      const there = await done();
      // A frame of the page before may still have been asking: only payloads of this one count.
      const body = String(page.answer.body);
      const more = async (): Promise<string[]> => {
        const without = await ranIn(bareTab, bareSite);
        return [...(await ranIn(tab, site))].filter((one) => {
          const payload = one.replace(/\D+/, '');
          return !without.has(one) && body.includes(`(${payload})`) && !answersDrawing(body, payload);
        });
      };
      let extra = await more();
      // The browser without us may be the slower one: it gets its time before we are accused.
      for (let wait = 0; extra.length && wait < SLOWER_MS; wait += 200) {
        await sleep(200);
        extra = await more();
      }
      if (extra.length) {
        const sure = await proven(url, extra);
        if (sure.length) wrong.push(`ran because of us: ${sure.join(' ')}`);
        else console.warn(`${page.name}: ${extra.join(' ')} ran with us first, and later also without us or hardly again with us`);
      }
      if (there) {
        const off = await askPage(own, tab, 'switch', { on: false }).catch((error: unknown) => `${error}`);
        if (typeof off === 'string' && !/nobody answered|Receiving end/.test(off)) wrong.push(`"off" failed: ${off}`);
        if (page.still) {
          const [ours, plain] = await Promise.all([serialised(tab), serialised(bareTab)]);
          if (ours !== plain) wrong.push(`after "off" the document differs: ${firstDifference(ours, plain)}`);
        }
      }
      wrong.push(...errors.map((error) => `uncaught: ${error}`));
      delete site.pages[place];
      return wrong;
    };

    const tryAll = async (pages: HostilePage[], first: number): Promise<void> => {
      const wrong: string[] = [];
      for (const [index, page] of pages.entries()) {
        let found: string[];
        try {
          found = await tryPage(page, first + index);
        } catch (error) {
          found = [error instanceof Error ? error.message : String(error)];
        }
        if (!found.length) continue;
        wrong.push(`${page.name}: ${found.join('; ')}`);
        mkdirSync('dist/hostile', { recursive: true });
        writeFileSync(`dist/hostile/${page.name.replace(/\W+/g, '-')}.html`, page.answer.body);
      }
      expect(wrong, 'the pages are in dist/hostile').toEqual([]);
    };

    it('nothing of a page runs in the file that its article is saved as', async () => {
      const pages = hostilePages(SEED + 1, LONG ? 200 : 20);
      const wrong: string[] = [];
      let opened = 0;
      for (const [index, page] of pages.entries()) {
        const place = `boos.example/saved-${index}`;
        site.pages[place] = page.answer;
        await go(tab, `http://${place}`);
        if (!(await done())) continue;
        // Not every one of them is an article that can be saved; most are.
        const saved = await askPage(own, tab, 'save', { told: true }).catch(() => null);
        if (!saved) continue;
        const record = (await readRecord(own, saved.key)) as SavedArticle;
        await go(tab, 'about:blank');
        bareSite.asked.length = 0;
        const file = `boos.example/file-${index}`;
        site.pages[file] = toHtml({ ...record, images: [] }).replace(
          '<head>',
          '<head><script>window.__ran="";window.__x=n=>{__ran+=n+" "}</script>',
        );
        await go(bareTab, `http://${file}`);
        const ran = await ranIn(bareTab, bareSite);
        const asked = bareSite.asked.filter((one) => one !== file);
        if (ran.size || asked.length) wrong.push(`${page.name}: ran ${[...ran]}, asked ${asked}`);
        opened++;
      }
      expect(wrong).toEqual([]);
      expect(opened).toBeGreaterThan(pages.length / 2);
    }, 600_000);

    // What Firefox draws of no type it offers to keep as a file, and its driver waits for a page that never comes.
    const drawn = (page: HostilePage): boolean => name === 'chromium' || !/^HTML named as (?!application\/xml$)/.test(page.name);
    const named = namedHostilePages().filter(drawn);
    it.each(named.map((page, index) => [page.name, page, index] as const))(
      '%s',
      (_name, page, index) => tryAll([page], 100_000 + index),
      90_000,
    );

    if (ONLY) {
      const all = hostilePages(SEED, Math.max(...ONLY) + 1);
      it.each(ONLY)('generated page %i', (number) => tryAll([all[number]!], number), 90_000);
      return;
    }
    const total = LONG ? count : Math.ceil(count / 10);
    const pages = hostilePages(SEED, total);
    for (let first = 0; first < total; first += BATCH) {
      const batch = pages.slice(first, first + BATCH);
      it(`generated pages ${first} to ${first + batch.length - 1}`, () => tryAll(batch, first), 300_000);
    }
  });
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${JSON.stringify(a.slice(Math.max(0, at - 40), at + 80))} instead of ${JSON.stringify(b.slice(Math.max(0, at - 40), at + 80))}`;
}

/** One saved record, read from the database of our own pages; images left out, they do not cross as JSON. */
async function readRecord(own: Page, key: string): Promise<unknown> {
  const json = await own.evaluate(
    (wanted) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('kantlijn');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('articles').objectStore('articles').get(wanted);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify({ ...reading.result, images: [] }));
          };
        };
      }),
    key,
  );
  return JSON.parse(json);
}
