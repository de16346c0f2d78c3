import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { faults } from './axe';
import { askWorker, closedText, isShown, readMarks, waitForMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const SAMPLE = readFileSync('src/sample/ant-group.html', 'utf8');
const ADDRESS = 'http://krant.example/ant';

/** Presses Tab until the focus is back at the start, and tells which controls never got it. */
async function unreachable(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')].filter(
      (one) => one.checkVisibility() && !(one as HTMLButtonElement).disabled && one.tabIndex >= 0,
    );
    for (const [at, one] of shown.entries()) one.dataset.test = String(at);
    (document.activeElement as HTMLElement | null)?.blur();
    return shown.length;
  });
  const reached = new Set<string>();
  // Some presses more than there are controls: the browser's own are passed too, and marks may come in between.
  for (let i = 0; i < all * 2 + 10 && reached.size < all; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.test);
    if (at) reached.add(at);
  }
  // Of a group of radio buttons the browser gives one a place in the order; arrow keys reach the others.
  return page.evaluate(
    (seen) =>
      [...document.querySelectorAll<HTMLInputElement>('[data-test]')]
        .filter((one) => !seen.includes(one.dataset.test!) && !(one.type === 'radio' && !one.checked))
        .map((one) => one.outerHTML.slice(0, 100)),
    [...reached],
  );
}

/** Clicks the first element of a selector whose text has these words. */
async function press(page: Page, selector: string, words = ''): Promise<void> {
  await until(`${selector} with "${words}"`, () =>
    page.evaluate(
      (wanted, text) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => one.textContent?.includes(text));
        found?.click();
        return !!found;
      },
      selector,
      words,
    ),
  );
}

// biome-ignore lint/performance/useDomNodeTextContent: what is drawn counts here, not what is there
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Popup, options and welcome, on the test package, in the language of the sample. */
export function ownPagesTests(name: BrowserName): void {
  describe(`our own pages, in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    let article: Page;

    beforeAll(async () => {
      site = await openSite({
        'krant.example/ant': SAMPLE,
        'dorp.example/smit': SAMPLE.replaceAll('Jack Ma', 'Bakkerij Smitshoek'),
      });
      open = await openBrowser(name, site, { language: 'nl', width: 1280, height: 900 });
      const own = await open.openOwn('src/options/index.html');
      await askWorker(own, 'settings', { language: 'nl' });
      await own.close();
      article = await open.open(ADDRESS);
      await waitForMarks(article);
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    /** The popup in a tab of its own, for the tab that shows this address. */
    async function openPopup(address: string, own?: Page): Promise<Page> {
      const helper = own ?? (await open.openOwn('src/welcome/index.html'));
      const id = await helper.evaluate(async (url) => {
        const { tabs } = ((globalThis as Record<string, unknown>).browser ??
          (globalThis as Record<string, unknown>).chrome) as typeof import('webextension-polyfill');
        return (await tabs.query({})).find((one) => one.url === url)?.id ?? 0;
      }, address);
      if (!own) await helper.close();
      return open.openOwn(`src/popup/index.html?tab=${id}`);
    }

    it('the popup tells what was hidden, who is in the story, and how old the knowledge is', async () => {
      const popup = await openPopup(ADDRESS);
      const text = await until('the popup', async () => (/Jack Ma/.test(await textOf(popup)) ? textOf(popup) : null));
      expect(text).toMatch(/krant\.example/);
      expect(text).toMatch(/[3-9] blokken verborgen/);
      expect(text).toMatch(/Ant Group[\s\S]*beursgang/);
      expect(text).toMatch(/Kennis tot en met .*20\d\d/);
      await popup.close();
    });

    it('its switches act at once, without a reload, and are remembered', async () => {
      const popup = await openPopup(ADDRESS);
      await until('the popup', async () => /Jack Ma/.test(await textOf(popup)));
      expect(await isShown(article, '.mailing-signup')).toBe(false);
      await press(popup, '.tile input');
      await until('the page as it was', () => isShown(article, '.mailing-signup'));
      expect(await askWorker(popup, 'readSite', { host: 'krant.example' })).toMatchObject({ clean: false, annotate: true });
      await press(popup, '.tile input');
      await until('the page clean again', async () => !(await isShown(article, '.mailing-signup')));
      await press(popup, '.tile + .tile input');
      await until('no marks', async () => (await readMarks(article)).length === 0);
      await press(popup, '.tile + .tile input');
      await waitForMarks(article);
      await popup.close();
    });

    it('puts one thing back, and never hides it again on this site when told so', async () => {
      const popup = await openPopup(ADDRESS);
      await press(popup, '#tab-cleared');
      await press(popup, '.receipts button', 'Nieuwsbrief');
      await until('the newsletter back', () => isShown(article, '.mailing-signup'));
      expect(await isShown(article, '.ticker-strip')).toBe(false);
      await press(popup, '.after button', 'Nooit op deze site');
      await until('a note of it', async () => (await askWorker(popup, 'readSite', { host: 'krant.example' })).never.length === 1);
      await article.reload({ waitUntil: 'domcontentloaded' });
      await until('the page clean again', async () => !(await isShown(article, '.ticker-strip')));
      await waitForMarks(article);
      expect(await isShown(article, '.mailing-signup')).toBe(true);
      await askWorker(popup, 'forgetSite', { host: 'krant.example' });
      await popup.close();
    });

    it('brings the page to a name and opens its card', async () => {
      const popup = await openPopup(ADDRESS);
      await press(popup, '.actors button', 'Xi Jinping');
      // The popup closes itself, and Firefox activates no tab while another is going.
      await until('the page in front', () => article.bringToFront().then(() => true));
      await until('the card', async () => /Xi Jinping/.test(await closedText(open, article)));
      await article.keyboard.press('Escape');
    });

    it('says in a sentence that a page cannot be read', async () => {
      const helper = await open.openOwn('src/library/index.html');
      const address = await helper.evaluate(() => location.href);
      const popup = await openPopup(address, helper);
      await until('the sentence', async () => /pagina van de browser zelf/.test(await textOf(popup)));
      await popup.close();
      await helper.close();
    });

    it('options act on open pages at once', async () => {
      const options = await open.openOwn('src/options/index.html');
      await until('the options', async () => /Uw eigen uitleg/.test(await textOf(options)));
      const before = (await readMarks(article)).length;
      await askWorker(options, 'settings', { density: 'all' });
      await until('more marks', async () => (await readMarks(article)).length > before);
      await press(options, '.chip', 'Termen');
      await until('fewer marks', async () => !(await readMarks(article)).some((mark) => mark.text === 'beursgang'));
      await askWorker(options, 'settings', { density: 'first', muteKinds: [] });
      await options.close();
    });

    it('an explanation of the reader’s own works on the next page and shows its note', async () => {
      const options = await open.openOwn('src/options/index.html');
      await askWorker(options, 'correct', {
        id: 'own:',
        kind: 'company',
        name: 'Bakkerij Smitshoek',
        aliases: [],
        note: 'Verkoopt het beste brood van het dorp.',
      });
      const page = await open.open('http://dorp.example/smit');
      const marks = await waitForMarks(page);
      expect(marks.map((mark) => mark.text)).toContain('Bakkerij Smitshoek');
      const popup = await openPopup('http://dorp.example/smit');
      await press(popup, '.actors button', 'Bakkerij Smitshoek');
      await until('the page in front', () => page.bringToFront().then(() => true));
      await until('the note', async () => /beste brood van het dorp/.test(await closedText(open, page)));
      await options.close();
      const again = await open.openOwn('src/options/index.html');
      await until('it in the list', async () => /beste brood van het dorp/.test(await textOf(again)));
      await press(again, '#corrections .things button', 'Verwijderen');
      await until('it gone', async () => !/beste brood van het dorp/.test(await textOf(again)));
      await page.close();
      await again.close();
    });

    it('welcome explains its sample for real, and offers the sites of a country', async () => {
      const welcome = await open.openOwn('src/welcome/index.html');
      await press(welcome, '.marked', 'Alipay');
      await until('the card', () => welcome.evaluate(() => /Alipay/.test(document.querySelector('.beside h2')?.textContent ?? '')));
      expect(await textOf(welcome)).toMatch(/Toestaan op \d+ sites/);
      await press(welcome, '.countries button', 'Duitsland');
      await press(welcome, '.sites label', 'Handelsblatt');
      expect(await textOf(welcome)).toMatch(/handelsblatt\.com/);
      await welcome.close();
    });

    const pages: [string, (address: string) => Promise<Page>, string[]][] = [
      ['popup', openPopup, ['#tab-who', '#tab-cleared', '#tab-settings']],
      ['options', () => open.openOwn('src/options/index.html'), []],
      ['welcome', () => open.openOwn('src/welcome/index.html'), []],
    ];
    it.each(pages)('%s has no fault that axe can see, wide and narrow, light and dark', async (_page, openIt, steps) => {
      const page = await openIt(ADDRESS);
      await until('its content', async () => (await textOf(page)).length > 200);
      for (const scheme of name === 'chromium' ? ['light', 'dark'] : ['light']) {
        // Firefox has no way for a driver to choose dark colours.
        if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        for (const width of [390, 1280]) {
          await page.setViewport({ width, height: 844 });
          for (const step of steps.length ? steps : ['']) {
            if (step) await press(page, step);
            expect(await faults(page)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          }
        }
      }
      await page.close();
    });

    it.each(pages)('%s is reached whole by keyboard', async (_page, openIt, steps) => {
      const page = await openIt(ADDRESS);
      await until('its content', async () => (await textOf(page)).length > 200);
      for (const step of steps.length ? steps : ['']) {
        if (step) await press(page, step);
        expect(await unreachable(page)).toEqual([]);
      }
      await page.close();
    });

    it('asked the network for nothing', () => {
      expect(site.asked.filter((one) => !/(krant|dorp)\.example/.test(one))).toEqual([]);
    });
  });
}
