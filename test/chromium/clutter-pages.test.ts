import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/tools/browsers';

/** What must be hidden, what must stay, which walls must stand, what was withheld; `scrolls`: can the reader scroll afterwards? */
interface Expected {
  hide: string[];
  keep: string[];
  gate?: string[];
  withheld?: string[];
  scrolls?: boolean;
  shown?: string;
}
declare const inPage: {
  clean(): Promise<{ hides: { kind: string; reason: string; words: string }[]; shown: string; undone: number }>;
  drawn(selector: string): number;
  off(): void;
};

const folder = join(import.meta.dirname, '../pages');
const slugs = readdirSync(folder).filter((slug) => slug.startsWith('clutter-') && existsSync(join(folder, slug, 'expected.json')));
let browser: Browser;
let script = '';

beforeAll(async () => {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'clutter-in-page.ts'), platform: 'browser' });
  script = (await bundle.generate({ format: 'iife' })).output[0].code;
  await bundle.close();
  const executablePath = await findBrowser('chromium');
  browser = await chromium.launch({ executablePath: executablePath ?? undefined, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser?.close());

/** A tab that is answered with `shown.body` and nothing else, whatever it asks. */
async function openTab(width: number, shown: { body: string }): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown.body })
      : route.abort(),
  );
  return page;
}

const drawn = (page: Page, selectors: string[]): Promise<Record<string, number>> =>
  page.evaluate((all) => Object.fromEntries(all.map((one) => [one, inPage.drawn(one)])), selectors);

/** On a phone a short run opens every second page. */
const half = process.env.KANTLIJN_LONG === '1' ? slugs : slugs.filter((_slug, at) => at % 2 === 0);

for (const [width, pages] of [
  [1280, slugs],
  [390, half],
] as const) {
  describe(`clutter at ${width} pixels`, () => {
    const shown = { body: '' };
    let page: Page;
    beforeAll(async () => {
      page = await openTab(width, shown);
    });
    afterAll(() => page?.close());

    it.each(pages)('%s', async (slug) => {
      const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;
      shown.body = readFileSync(join(folder, slug, 'page.html'), 'utf8');
      await page.mouse.move(0, 0);
      await page.goto(`https://krant.example/${slug}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      const all = [...expected.hide, ...expected.keep, ...(expected.gate ?? []), ...(expected.withheld ?? [])];
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      const before = await drawn(page, all);
      for (const selector of [...expected.hide, ...expected.keep, ...(expected.gate ?? [])])
        expect(before[selector], `${selector} is on the page`).toBeGreaterThan(0);
      const told = await page.evaluate(() => inPage.clean());
      const after = await drawn(page, all);
      const said = JSON.stringify(told.hides);
      for (const selector of expected.hide) expect(after[selector], `${selector} is hidden; hides: ${said}`).toBe(0);
      for (const selector of [...expected.keep, ...(expected.gate ?? []), ...(expected.withheld ?? [])]) {
        expect(after[selector], `${selector} is as before; hides: ${said}`).toBe(before[selector]);
      }
      expect(told.undone).toBe(0);
      if (expected.shown) expect(told.shown).toBe(expected.shown);
      if (expected.scrolls !== undefined) {
        await page.mouse.move(width / 2, 780);
        await page.mouse.wheel(0, 300);
        await page.waitForTimeout(250);
        expect((await page.evaluate(() => scrollY)) > 0).toBe(expected.scrolls);
        await page.evaluate(() => scrollTo(0, 0));
      }
      await page.evaluate(() => inPage.off());
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    });
  });
}
