/** A profile in which the browser can keep nothing for us: its folders cannot be made, for a file stands in their place. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPage, isShown, waitForMarks } from '../browsers/look';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { openSite, type Site } from '../browsers/site';
import { until } from '../browsers/until';

/** Milliseconds: 18 s were seen. */
const SLOW_MS = 60_000;

describe('a profile without storage', () => {
  let site: Site;
  let open: OpenBrowser;
  let own: Page;
  const profile = mkdtempSync(join(tmpdir(), 'kantlijn-no-storage-'));
  beforeAll(async () => {
    mkdirSync(join(profile, 'Default'));
    for (const name of ['IndexedDB', 'Local Extension Settings', 'WebStorage']) writeFileSync(join(profile, 'Default', name), '');
    site = await openSite({ 'krant.example/ant': readFileSync('src/sample/ant-group.html', 'utf8') });
    open = await openBrowser('chromium', site, { language: 'nl', profile });
    own = await open.openOwn('src/options/index.html');
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is really one', async () => {
    const opened = await own.evaluate(
      () =>
        new Promise<string>((go) => {
          const asked = indexedDB.open('probe');
          asked.onsuccess = () => go('opened');
          asked.onerror = () => go(asked.error!.name);
        }),
    );
    expect(opened).not.toBe('opened');
  });

  it(
    'still cleans, marks and explains, and a save says why it keeps nothing',
    async () => {
      const tab = await open.open('http://krant.example/ant');
      // Chromium opens the broken store again and again, and reads the files of an extension in the same queue.
      const marks = await waitForMarks(tab, SLOW_MS);
      expect(marks.map((mark) => mark.text)).toContain('Ant Group');
      await until('hiding', async () => !(await isShown(tab, '.mailing-signup')));
      const { actors } = await askPage(own, tab, 'state', {});
      expect(actors[0]?.title).toBe('Ant Group');
      await expect(askPage(own, tab, 'save', { told: true })).rejects.toThrow('no-storage');
      await tab.close();
    },
    2 * SLOW_MS,
  );

  it('says so in the library', async () => {
    const library = await open.openOwn('src/library/index.html');
    await until('the sentence', () =>
      // biome-ignore lint/performance/useDomNodeTextContent: what is drawn counts here, not what is there
      library.evaluate(() => document.body.innerText.includes('The browser lets Kantlijn save nothing here')),
    );
  });
});
