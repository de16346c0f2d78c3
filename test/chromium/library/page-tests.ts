/** The library page in a real browser, from the empty shelf to a restored one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../src/tools/browsers';
import { faults } from '../../browsers/axe';
import { type OpenBrowser, openBrowser } from '../../browsers/open-browser';
import { openSite, type Site } from '../../browsers/site';
import { until } from '../../browsers/until';
import { readZip } from '../../../src/saved/files/zip';
import { fromHtml } from '../../../src/saved/files/html';
import { writeFiles } from './files';

const PAGE = 'src/library/index.html';

const text = (page: Page, selector: string): Promise<string> =>
  page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
/** Clicks by the page itself: where a driver cannot reach, a reader still can. */
const press = (page: Page, selector: string, at = 0): Promise<void> =>
  page.evaluate(
    (one, index) => {
      const found = document.querySelectorAll<HTMLElement>(one)[index];
      if (!found) throw new Error(`nothing to press at ${one}`);
      found.click();
    },
    selector,
    at,
  );
const pressNamed = (page: Page, within: string, name: string): Promise<void> =>
  page.evaluate(
    (one, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(`${one} button`)].find((each) => each.textContent?.trim() === wanted);
      if (!found) throw new Error(`no button ${wanted}`);
      found.click();
    },
    within,
    name,
  );

/** Dark or light, and nothing that fades while it is looked at. */
const emulate = (page: Page, scheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** Loads the page again; Firefox tells its driver nothing of loads of our own pages. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { beforeReload: true });
    location.reload();
  });
  await until('the page again', () => page.evaluate(() => document.readyState === 'complete' && !('beforeReload' in globalThis)));
}

export function libraryTests(name: BrowserName): void {
  describe(`the library in ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'kantlijn-files-'));
    let site: Site;
    let open: OpenBrowser;
    let page: Page;
    let files: { good: string; hostile: string[] };
    const take = async (paths: string[]): Promise<void> => {
      const input = (await page.$('input.files')) as ElementHandle<HTMLInputElement>;
      await page.evaluate(() => document.querySelector<HTMLElement>('.toast .icon')?.click());
      await input.uploadFile(...paths);
      await until('the import', async () => !(await page.$('.toast progress')) && (await page.$('.toast')), 60_000);
    };
    beforeAll(async () => {
      files = await writeFiles(folder);
      site = await openSite({});
      open = await openBrowser(name, site);
      page = await open.openOwn(PAGE);
      await until('the page', () => page.$('.empty, .rows'));
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('helps where nothing is saved, and warns that it goes with the extension', async () => {
      expect(await text(page, '.empty')).toMatch(/Nothing saved yet[\s\S]*remove the extension/);
      if (name === 'chromium') expect(await faults(page)).toEqual([]);
    });

    it('takes in a zip', async () => {
      await take([files.good]);
      expect(await text(page, '.toast')).toContain('60 articles added.');
      expect(await text(page, '.list-head p')).toBe('60 articles');
    });

    it('takes in the same again without changing anything', async () => {
      await take([files.good]);
      expect(await text(page, '.toast')).toContain('60 were here already.');
      expect(await text(page, '.list-head p')).toBe('60 articles');
    });

    it('searches as one types, across languages, and shows the words where they stand', async () => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.search')!;
        field.value = 'Börsengang';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await until('what was found', async () => (await text(page, '.list-head p')) === '2 found');
      const hits = await until('highlights', async () => {
        const found = await page.$$eval('.row-lead mark', (marks) => marks.map((mark) => mark.textContent));
        return found.length === 2 && found;
      });
      expect(hits.sort()).toEqual(['IPO', 'beursgang']);
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.search')!;
        field.value = 'noordb';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await until('highlights', async () => (await text(page, '.row-title mark')) === 'Noordbank');
      expect(await text(page, '.list-head p')).toBe('8 found');
      await pressNamed(page, '.filters', 'Clear filters');
      await until('all again', async () => (await text(page, '.list-head p')) === '60 articles');
    });

    it('has its filters beside the list again after the window was narrow', async () => {
      const shown = (): Promise<boolean> => page.evaluate(() => document.querySelector('.filters')!.checkVisibility());
      expect(await shown()).toBe(true);
      await page.setViewport({ width: 390, height: 900 });
      await until('a closed list of filters', async () => !(await shown()));
      await page.setViewport({ width: 1280, height: 900 });
      await until('the filters', shown);
    });

    it('says that there is nothing at an address that no article has', async () => {
      for (const address of ['#nowhere', '#%']) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, address);
        await until('a sentence', async () => (await text(page, 'main.sheet')).includes('not in the library'));
        await reload(page);
        await until('a sentence', async () => (await text(page, 'main.sheet')).includes('not in the library'));
      }
      await page.evaluate(() => {
        location.hash = '';
      });
      await until('the list', () => page.$('.rows'));
    });

    it('draws only the rows in sight', async () => {
      expect(await page.$$eval('.row-item', (rows) => rows.length)).toBeLessThan(40);
    });

    it('is worked by keys', async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('.row-title')?.focus());
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await until('the third row', () =>
        page.evaluate(() => document.activeElement?.closest('.row-item')?.getAttribute('aria-posinset') === '3'),
      );
      await page.keyboard.press('End');
      await until('the last row', () =>
        page.evaluate(() => document.activeElement?.closest('.row-item')?.getAttribute('aria-posinset') === '60'),
      );
      await page.keyboard.press(' ' as KeyInput);
      await until('a selected row', async () => (await text(page, '.bulk span')) === '1 selected');
      await page.keyboard.press(' ' as KeyInput);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('search');
    });

    it('tags and deletes many at once, and takes it back', async () => {
      await press(page, '.row-check input', 0);
      await press(page, '.row-check input', 1);
      await until('two selected', async () => (await text(page, '.bulk span')) === '2 selected');
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.bulk input.field')!;
        field.value = 'later';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await until('a button', () => page.$('.bulk form button:not([disabled])'));
      await press(page, '.bulk form button');
      await until(
        'tags',
        async () => (await page.$$eval('.row-tag', (tags) => tags.filter((one) => one.textContent === 'later').length)) === 2,
      );
      await pressNamed(page, '.bulk', 'Delete');
      await until('fewer', async () => (await text(page, '.list-head p')) === '58 articles');
      await pressNamed(page, '.toast', 'Undo');
      await until('all back', async () => (await text(page, '.list-head p')) === '60 articles');
    });

    it.skipIf(name !== 'chromium')('is clean to axe, light and dark, wide and narrow', async () => {
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [1280, 390]) {
          await emulate(page, scheme);
          await page.setViewport({ width, height: 900 });
          expect(await faults(page), `${scheme} ${width}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        }
      await emulate(page, 'light');
      await page.setViewport({ width: 1280, height: 900 });
    });

    it('opens an article with its cards, and keeps highlights and notes', async () => {
      await page.evaluate(() => {
        location.hash = `#${encodeURIComponent('krant2.example/50')}`;
      });
      await until('the article', () => page.$('.reader .mention'));
      await press(page, '.mention');
      await until('a card', async () => (await text(page, '.popover h2')) !== '');
      expect(await text(page, '.popover')).toContain('In this article');
      // The reader's bar stands outside of its `main`.
      if (name === 'chromium')
        expect((await faults(page)).filter((one) => !/^region: <div class="reader-bar"[^|]*$/.test(one))).toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelectorAll('.reader article > p')[1]!, 4);
        const node = walker.nextNode()!;
        const range = document.createRange();
        range.setStart(node, 0);
        range.setEnd(node, 20);
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
      });
      await until('the colours', () => page.$('.marker .blue'));
      await press(page, '.marker .blue');
      await until('the highlight', () => page.$('mark.highlight.blue'));
      await page.evaluate(() => {
        const note = document.querySelector<HTMLTextAreaElement>('.note textarea')!;
        note.value = 'mijn zeldzamenotitie';
        note.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await until('the note on the disk', () =>
        page.evaluate(
          () =>
            new Promise<boolean>((resolve) => {
              const request = indexedDB.open('kantlijn');
              request.onsuccess = () => {
                const read = request.result.transaction('articles').objectStore('articles').get('krant2.example/50');
                read.onsuccess = () => {
                  request.result.close();
                  resolve((read.result as { note: string }).note === 'mijn zeldzamenotitie');
                };
              };
            }),
        ),
      );
      await reload(page);
      await until('the article again', () => page.$('.reader .mention'));
      expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note textarea')?.value)).toBe('mijn zeldzamenotitie');
      expect(await page.$$eval('mark.highlight.blue', (marks) => marks.length)).toBe(1);
      expect(await text(page, '.others')).toContain('Merel Verzekeringen');
      await page.keyboard.press('Escape');
      await until('the list', () => page.$('.rows'));
    });

    it('runs nothing of hostile files, loses nothing, and says what is wrong in words', async () => {
      const asked = site.asked.length;
      await take(files.hostile);
      const said = await text(page, '.toast');
      for (const words of [
        'hostile',
        'program.exe: not a file of Kantlijn',
        'cut.json: damaged',
        'newer.json: made by a newer version',
        'line.json: too large',
        'bomb.json: too large',
        'ends too early',
      ])
        expect(said === '' ? 'nothing said' : words === 'hostile' ? words : said).toContain(words);
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.search')!;
        field.value = 'vijandig';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await until('the hostile articles', async () => (await text(page, '.list-head p')) === '3 found');
      for (const at of [0, 1, 2]) {
        await press(page, '.row-title', at);
        await until('the article', () => page.$('.reader-page'));
        expect(
          await page.$$eval(
            '.reader a',
            (links) => links.filter((one) => !/^(https?|mailto|chrome-extension|moz-extension):/.test(one.href)).length,
          ),
        ).toBe(0);
        await page.evaluate(() => {
          location.hash = '';
        });
        await until('the list', () => page.$('.rows'));
      }
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
      expect(site.asked.slice(asked)).toEqual([]);
      await pressNamed(page, '.filters', 'Clear filters');
    });

    it.skipIf(name !== 'chromium')('goes out as one zip that gives everything back', async () => {
      const downloads = join(folder, 'downloads');
      const session = await open.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      const zip = async (): Promise<string> => {
        rmSync(downloads, { recursive: true, force: true });
        await pressNamed(page, '.shelf-acts', 'Export all');
        await until('the dialog', () => page.$('dialog[open]'));
        await press(page, 'dialog .button.main');
        return until(
          'the download',
          async () => {
            const [file] = readdirSync(downloads).filter((one) => one.endsWith('.zip'));
            return file && join(downloads, file);
          },
          60_000,
        );
      };
      const records = async (path: string): Promise<Map<string, unknown>> => {
        const found = new Map<string, unknown>();
        const bytes = readFileSync(path);
        for await (const entry of readZip(new Blob([bytes]), { entry: 1e8, entries: 1e5, ratio: 100 })) {
          if (!('text' in entry)) throw new Error(`${entry.name}: ${entry.problem}`);
          if (entry.name !== 'index.html') found.set(entry.name, fromHtml(entry.text));
        }
        return found;
      };
      const first = await zip();
      const before = await records(first);
      const kept = join(folder, 'kept.zip');
      await import('node:fs').then((fs) => fs.copyFileSync(first, kept));
      expect(before.size).toBeGreaterThan(80);
      // Wipe: nothing of it left.
      await page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase('kantlijn');
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          }),
      );
      await reload(page);
      await until('the empty shelf', () => page.$('.empty'));
      await take([kept]);
      expect(await text(page, '.toast')).toContain(`${before.size} articles added.`);
      expect(await records(await zip())).toEqual(before);
    });
  });
}
