import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { askPage, closedText, isShown, readMarks, waitForMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const SAMPLE = readFileSync('src/sample/ant-group.html', 'utf8');
const ADDRESS = 'http://krant.example/ant';

/** Points at the mark of Ant Group until its card says who that is. */
async function waitForCard(open: OpenBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  const mark = await until('the mark', async () => (await readMarks(page)).find((one) => one.text === 'Ant Group'));
  await page.evaluate((y) => scrollBy(0, y - 300), mark.y);
  const here = (await readMarks(page)).find((one) => one.text === 'Ant Group')!;
  return until('a card', async () => {
    await page.mouse.move(here.x - 80, here.y + 250);
    await page.mouse.move(here.x, here.y, { steps: 5 });
    return until('its text', async () => (await closedText(open, page)).match(/Ant Group[\s\S]{20,}/)?.[0], 5_000);
  });
}

/** What comes over an extension in its life, with pages open: switched off and on, in two windows at once. */
export function lifeTests(name: BrowserName): void {
  describe(`an extension’s life in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    beforeAll(async () => {
      site = await openSite({ 'krant.example/ant': SAMPLE, 'krant.example/een': SAMPLE, 'krant.example/twee': SAMPLE });
      open = await openBrowser(name, site, { language: 'nl' });
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    it('two windows save at the same time, each its own article, and one the other’s', async () => {
      const own = await open.openOwn('src/library/index.html');
      const tabs: Page[] = [];
      for (const path of ['een', 'twee']) {
        const page = await open.open(`http://krant.example/${path}`);
        await waitForMarks(page);
        tabs.push(page);
      }
      const answers = await Promise.all([0, 1, 0, 1].map((at) => askPage(own, tabs[at]!, 'save', { told: true })));
      expect(answers.map((one) => one.key)).toEqual(['een', 'twee', 'een', 'twee'].map((path) => `krant.example/${path}`));
      expect(answers.filter((one) => one.updated)).toHaveLength(2);
      await until('both in the list', () => own.evaluate(() => document.querySelectorAll('.row-item').length === 2));
      for (const page of [...tabs, own]) await page.close();
    });

    it('switched off with pages open leaves them in peace, and is back when it is switched on', async () => {
      const page = await open.open(ADDRESS);
      await waitForMarks(page);
      await until('hiding', async () => !(await isShown(page, '.mailing-signup')));
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await open.enable(false);
      await page.bringToFront();
      // The first movement over the text tells the script that it was cut off; Firefox ends it by itself.
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 340, { steps: 4 });
      if (name === 'chromium')
        await until('the page as it was', async () => {
          await page.mouse.move(300 + Math.random() * 40, 340);
          return (await readMarks(page)).length === 0 && (await isShown(page, '.mailing-signup'));
        });
      const bare = await open.open('http://krant.example/een');
      expect(await bare.evaluate(() => CSS.highlights.size)).toBe(0);
      await open.enable(true);
      const again = await until('a page with marks', async () => {
        const next = await open.open('http://krant.example/twee');
        const found = await until('marks', async () => ((await readMarks(next)).length ? next : null), 4_000).catch(() => null);
        if (!found) await next.close();
        return found;
      });
      expect(await waitForCard(open, again)).toMatch(/Ant Group/);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await waitForMarks(page);
      expect(errors).toEqual([]);
      for (const one of [page, bare, again]) await one.close();
    });
  });
}
