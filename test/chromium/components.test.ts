import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../browsers/axe';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { openSite, type Site } from '../browsers/site';

const SHOWN = ['card', 'term', 'waiting', 'failed', 'note', 'lost', 'marker', 'picked', 'question', 'said', 'panel', 'reader'];
const THEMES = ['light', 'dark', 'sepia'];

/** The drawing room on an ordinary page: axe cannot look into a closed shadow root. */
describe('components', () => {
  let site: Site;
  let open: OpenBrowser;
  beforeAll(async () => {
    const bundle = await rolldown({
      input: join(process.cwd(), 'test/browsers/components/components.tsx'),
      platform: 'browser',
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
    await bundle.close();
    const css = ['theme', 'controls', 'card/card', 'highlight/highlight', 'panel/panel', 'reader/reader']
      .map((file) => readFileSync(`src/ui/${file}.css`, 'utf8'))
      .join('\n');
    const page = `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Onderdelen</title><style>${css} body{margin:0;background:var(--paper);color:var(--ink)} @media all{.panel{position:static}}</style><div id="app"></div><script src="/components.js"></script></html>`;
    site = await openSite({ 'ui.example/': page, 'ui.example/components.js': { body: output[0].code, type: 'text/javascript' } });
    open = await openBrowser('chromium', site, { package: null });
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
  });

  it.each(SHOWN.flatMap((show) => THEMES.map((theme) => [show, theme] as const)))(
    '%s in %s has nothing that axe objects to',
    async (show, theme) => {
      const page = await open.open(`http://ui.example/?show=${show}&theme=${theme}`);
      await page.waitForSelector('#app *');
      if (show === 'reader') await page.click('[aria-expanded]');
      const found = await faults(page);
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it.each(SHOWN)('%s fits in a narrow window', async (show) => {
    const page = await open.open('about:blank');
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(`http://ui.example/?show=${show}`);
    await page.waitForSelector('#app *');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
