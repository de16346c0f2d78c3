import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { closedText, isShown, readMarks, sleep, waitForMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const SAMPLE = readFileSync('src/sample/ant-group.html', 'utf8');
const ADDRESS = 'http://krant.example/ant';
/** Long enough for a script that should not run to have run, milliseconds. */
const QUIET_MS = 1_500;

/** How long the pointer rests on a mark before it is tried again, milliseconds: a first movement may come before the page is in front. */
const CARD_MS = 5_000;

/** Points at the mark of Ant Group; what its card says. */
async function showCard(open: OpenBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  const mark = (await readMarks(page)).find((one) => one.text === 'Ant Group')!;
  await page.evaluate((y) => scrollBy(0, y - 300), mark.y);
  const here = (await readMarks(page)).find((one) => one.text === 'Ant Group')!;
  const text = await until('a card', async () => {
    await page.mouse.move(here.x - 80, here.y + 250);
    await page.mouse.move(here.x, here.y, { steps: 5 });
    // The card waits for the pointer to mean it, and asks the worker; a worker that was stopped reads its index first.
    return until('its text', async () => (await closedText(open, page)).match(/Ant Group[\s\S]{20,}/)?.[0], CARD_MS);
  });
  await page.keyboard.press('Escape');
  return text;
}

/** The package that ships, taken the ways a user takes: the icon, a grant, a grant withdrawn, an update. */
export function ownWaysTests(name: BrowserName): void {
  describe(`the package that ships, in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;

    beforeAll(async () => {
      site = await openSite({ 'krant.example/ant': SAMPLE, 'andere.example/ant': SAMPLE });
      open = await openBrowser(name, site, { package: name, language: 'nl' });
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    it('does nothing on a page before it is asked', async () => {
      const page = await open.open(ADDRESS);
      await sleep(QUIET_MS);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await isShown(page, '.mailing-signup')).toBe(true);
      await page.close();
    });

    it('runs once on a click on its icon, without any other permission', async () => {
      const page = await open.open(ADDRESS);
      await open.clickIcon(page);
      expect((await waitForMarks(page)).map((mark) => mark.text)).toContain('Ant Group');
      await until('hiding', async () => !(await isShown(page, '.mailing-signup')));
      if (name === 'chromium') await until('the popup to tell', async () => /Jack Ma/.test(await open.popupText()));
      await page.bringToFront();
      expect(await showCard(open, page)).toMatch(/Ant Group/);
      await page.close();
    });

    it('explains although the worker was stopped', async () => {
      const page = await open.open(ADDRESS);
      await open.clickIcon(page);
      await waitForMarks(page);
      await open.stopWorker();
      expect(await showCard(open, page)).toMatch(/Ant Group/);
      await page.close();
    });

    it.runIf(name === 'firefox')(
      'joins an open tab after a grant, runs by itself from then on, and stops at once when it is withdrawn',
      async () => {
        const already = await open.open(ADDRESS);
        await open.grant('http://krant.example/*', true);
        await already.bringToFront();
        await waitForMarks(already);
        const next = await open.open(ADDRESS);
        await waitForMarks(next);
        const other = await open.open('http://andere.example/ant');
        await sleep(QUIET_MS);
        expect(await readMarks(other)).toEqual([]);
        await open.clickIcon(other);
        await waitForMarks(other);

        await open.grant('http://krant.example/*', false);
        for (const page of [already, next])
          await until(
            'an open page as it was',
            async () => (await readMarks(page)).length === 0 && (await isShown(page, '.mailing-signup')),
          );
        // Brought there by a click, not by the grant.
        expect(await readMarks(other)).not.toEqual([]);
        const after = await open.open(ADDRESS);
        await sleep(QUIET_MS);
        expect(await readMarks(after)).toEqual([]);
        for (const page of [already, next, other, after]) await page.close();
      },
    );

    it('made no request in all of that', () => {
      expect(site.asked.filter((one) => !/^(krant|andere)\.example\/ant$/.test(one))).toEqual([]);
    });
  });

  describe(`an update in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    beforeAll(async () => {
      site = await openSite({ 'krant.example/ant': SAMPLE });
      open = await openBrowser(name, site, { language: 'nl' });
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    it('leaves open pages with one set of marks, and cards that open', async () => {
      const page = await open.open(ADDRESS);
      const before = await waitForMarks(page);
      await until('hiding', async () => !(await isShown(page, '.mailing-signup')));
      await open.update();
      await page.bringToFront();
      await until('the new script alone', async () => {
        const now = await readMarks(page);
        const fresh = now.filter((mark) => before.every((one) => one.name !== mark.name));
        // Firefox ends the old script's world at once: its ranges stay in the registry, without a style to show them.
        const old = name === 'firefox' ? 0 : now.length - fresh.length;
        return old === 0 && fresh.length === before.length && !(await isShown(page, '.mailing-signup'));
      });
      expect(await showCard(open, page)).toMatch(/Ant Group/);
    });
  });
}
