import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { askPage, askWorker, closedText, inClosedRoots, isShown, readMarks, serialised, waitForMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const SAMPLE = readFileSync('src/sample/ant-group.html', 'utf8');
const ADDRESS = 'http://krant.example/ant';
/** The clutter of the sample, each block by one selector. */
const CLUTTER = ['.offer-strip', '.ticker-strip', '.product-finder', '.mailing-signup', '.quote-widget'];
/** Who and what a reader of the sample must find explained. */
const EXPLAINED = ['Jack Ma', 'Ant Group', 'Alipay', 'Xi JinPing', 'Facebook', 'Google'];

/** What every user goes through, on the sample article, in one browser with the test package. */
export function wholePathTests(name: BrowserName): void {
  describe(`the whole path in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    let own: Page;
    const tabs: Page[] = [];
    const openSample = async (): Promise<Page> => {
      const page = await open.open(ADDRESS);
      tabs.push(page);
      return page;
    };

    beforeAll(async () => {
      site = await openSite({ 'krant.example/ant': SAMPLE });
      open = await openBrowser(name, site, { language: 'nl' });
      own = await open.openOwn('src/options/index.html');
    });
    afterEach(async () => {
      for (const page of tabs.splice(0)) await page.close();
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    it('hides all clutter and leaves headline, date and every paragraph', async () => {
      const page = await openSample();
      await waitForMarks(page);
      for (const selector of CLUTTER) await until(`hiding of ${selector}`, async () => !(await isShown(page, selector)));
      expect(await isShown(page, 'h1')).toBe(true);
      expect(await isShown(page, 'time')).toBe(true);
      const shown = await page.$$eval('.story-text p', (all) => all.filter((one) => one.checkVisibility()).length);
      expect(shown).toBe(await page.$$eval('.story-text p', (all) => all.length));
    });

    it('marks who and what is named, and says who it is on a card under the pointer', async () => {
      const page = await openSample();
      const marks = await waitForMarks(page);
      const words = marks.map((mark) => mark.text);
      for (const one of EXPLAINED) expect(words).toContain(one);
      const mark = marks.find((one) => one.text === 'Ant Group')!;
      await page.evaluate((y) => scrollTo(0, y - 300), mark.y);
      const [here] = (await readMarks(page)).filter((one) => one.text === 'Ant Group');
      await page.mouse.move(here!.x - 80, here!.y + 200);
      await page.mouse.move(here!.x, here!.y, { steps: 5 });
      expect(await until('a card', async () => (await closedText(open, page)).match(/Ant Group[\s\S]{20,}/)?.[0])).toMatch(/Ant Group/);
      await page.keyboard.press('Escape');
      await until('the card closed', async () => !/Ant Group/.test(await closedText(open, page)));
    });

    it('says of itself what it did', async () => {
      const page = await openSample();
      await waitForMarks(page);
      const state = await until('a state', async () => {
        const now = await askPage(own, page, 'state', {});
        return now.status === 'article' ? now : null;
      });
      expect(state.language).toMatch(/^nl\b/);
      expect(state).toMatchObject({ status: 'article', shown: 'whole', cleaning: true, annotating: true });
      expect(state.receipts.filter((one) => one.hidden).length).toBeGreaterThanOrEqual(CLUTTER.length);
      for (const one of state.receipts) expect(one.reason).not.toBe('');
      expect(state.actors.map((actor) => actor.title)).toEqual(expect.arrayContaining(['Jack Ma', 'Ant Group']));
    });

    it('switches act at once and without a reload; after "off" the document is as it was', async () => {
      const bare = await openBrowser(name, site, { package: null });
      const plain = await bare.open(ADDRESS);
      const before = await serialised(plain);
      await bare.close();

      const page = await openSample();
      await waitForMarks(page);
      await page.evaluate(() => Object.assign(window, { stays: 1 }));
      await until('hiding', async () => !(await isShown(page, CLUTTER[0]!)));
      await askPage(own, page, 'switch', { annotate: false });
      expect(await readMarks(page)).toEqual([]);
      expect(await isShown(page, CLUTTER[0]!)).toBe(false);
      await askPage(own, page, 'switch', { clean: false });
      expect(await isShown(page, CLUTTER[0]!)).toBe(true);
      await askPage(own, page, 'switch', { clean: true, annotate: true });
      await waitForMarks(page);
      await until('hiding again', async () => !(await isShown(page, CLUTTER[0]!)));
      await askPage(own, page, 'switch', { on: false });
      await until('all undone', async () => (await readMarks(page)).length === 0 && (await isShown(page, CLUTTER[0]!)));
      expect(await serialised(page)).toBe(before);
      expect(await page.evaluate(() => (window as unknown as { stays: number }).stays)).toBe(1);
      // Switches are remembered for the site: the next tests want it on.
      await askPage(own, page, 'switch', { on: true, clean: true, annotate: true });
    });

    it('puts one hide back and hides it again', async () => {
      const page = await openSample();
      await waitForMarks(page);
      const state = await until('receipts', async () => {
        const now = await askPage(own, page, 'state', {});
        return now.receipts.some((one) => one.kind === 'newsletter' && one.hidden) ? now : null;
      });
      const { hide } = state.receipts.find((one) => one.kind === 'newsletter')!;
      await askPage(own, page, 'putBack', { hide, hidden: false });
      await until('the newsletter box back', () => isShown(page, '.mailing-signup'));
      await askPage(own, page, 'putBack', { hide, hidden: true });
      await until('the newsletter box gone', async () => !(await isShown(page, '.mailing-signup')));
    });

    it('opens who is who and the reader view, and leaves both by Escape', async () => {
      const page = await openSample();
      await waitForMarks(page);
      await askPage(own, page, 'panel', { open: true });
      await until('the panel', async () => /Jack Ma/.test(await closedText(open, page)));
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await until('the panel closed', async () => !/Jack Ma/.test(await closedText(open, page)));
      await askPage(own, page, 'reader', { open: true });
      await until('the reader', async () => /Peking zet Jack Ma/.test(await closedText(open, page)));
      const headlines = await inClosedRoots(open, page, (root) => root.querySelectorAll('h1').length);
      expect(headlines.reduce((all, one) => all + one, 0)).toBe(1);
      await page.keyboard.press('Escape');
      await until('the reader left', async () => !/Peking zet Jack Ma/.test(await closedText(open, page)));
      expect(page.url()).toBe(ADDRESS);
    });

    it('saves an article that the library has', async () => {
      const page = await openSample();
      await waitForMarks(page);
      const saved = await askPage(own, page, 'save', { told: true });
      expect(saved.key).toBe('krant.example/ant');
      expect(await askWorker(own, 'isSaved', { url: ADDRESS })).toBe(true);
      const library = await open.openOwn('src/library/index.html');
      tabs.push(library);
      await until('the article in the library', () => library.evaluate(() => document.body.textContent?.includes('Peking zet Jack Ma')));
      expect(await askPage(own, page, 'save', { told: true })).toEqual({ key: 'krant.example/ant', updated: true });
    });

    it('gives a file that opens alone, with scripts off, and still explains', async () => {
      const library = await open.openOwn('src/library/index.html');
      tabs.push(library);
      await until('the list', () => library.$('.row-title'));
      // What is handed to the browser's own download is read on the way.
      await library.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file: Blob) => {
          void file.text().then((text) => Object.assign(window, { handedOver: text }));
          return make(file);
        };
      });
      await until('the way out', () =>
        library.$$eval('.shelf-acts button', (buttons) => {
          const named = buttons.find((one) => /export/i.test(one.textContent ?? ''));
          (named as HTMLElement | undefined)?.click();
          return named !== undefined;
        }),
      );
      await until('the dialog', () => library.$('dialog[open] .button.main'));
      await library.$eval('dialog .button.main', (button) => (button as HTMLElement).click());
      const file = await until('the file', () => library.evaluate(() => (window as unknown as { handedOver?: string }).handedOver ?? null));

      const alone = join(mkdtempSync(join(tmpdir(), 'kantlijn-file-')), 'ant.html');
      writeFileSync(alone, file);
      const asked = site.asked.length;
      const bare = await openBrowser(name, site, { package: null });
      const page = await bare.browser.newPage();
      // No driver switches scripts off in Firefox: there, and here, the file has none that a browser would run.
      if (name === 'chromium') await page.setJavaScriptEnabled(false);
      await page.goto(`file://${alone}`, { waitUntil: 'load' });
      expect(await page.$eval('h1', (one) => one.textContent)).toMatch(/Peking zet Jack Ma/);
      expect(await page.$$eval('script', (all) => all.map((one) => one.type))).toEqual(['application/json']);
      const card = await page.$$eval('article > p button[popovertarget]', (buttons) => {
        const button = buttons.find((one) => one.textContent === 'Ant Group')!;
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { selector: `#${button.getAttribute('popovertarget')}`, x: x + width / 2, y: y + height / 2 };
      });
      expect(await isShown(page, `${card.selector}:popover-open`)).toBe(false);
      await page.mouse.click(card.x, card.y);
      await until('the card', () => isShown(page, `${card.selector}:popover-open`));
      expect(await page.$eval(card.selector, (one) => one.textContent)).toMatch(/betaal/);
      rmSync(dirname(alone), { recursive: true });
      expect(site.asked.length).toBe(asked);
      await bare.close();
    });

    it('made no request in all of that', () => {
      expect(new Set(site.asked)).toEqual(new Set(['krant.example/ant']));
    });
  });
}
