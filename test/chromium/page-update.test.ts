import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../browsers/look';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { openSite, type Site } from '../browsers/site';
import { until } from '../browsers/until';

const PARAGRAPHS = [
  'Jack Ma wil dat zijn betaalbedrijf Ant Group dit najaar alsnog naar de beurs gaat, zeggen twee bankiers die bij de plannen betrokken zijn.',
  'De toezichthouder hield een eerdere beursgang van Ant op het laatste ogenblik tegen, en het bedrijf moest zijn eigen vermogen fors verhogen.',
  'De koers van Alibaba Group daalde die week met een tiende, omdat beleggers vreesden dat ook andere bedrijven onder toezicht komen.',
  'Volgens de bankiers is het dividend van vorig jaar een teken dat de onderneming er beter voor staat dan in de jaren daarvoor.',
];

describe('an update with open tabs in chromium', () => {
  let site: Site;
  let open: OpenBrowser;
  beforeAll(async () => {
    site = await openSite({
      'krant.example/artikel/ma': `<!doctype html><html lang="nl"><title>Ma probeert het opnieuw</title><meta property="og:type" content="article"><article><h1>Ma probeert het opnieuw</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></html>`,
    });
    open = await openBrowser('chromium', site, { language: 'nl' });
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
  });

  it('leaves one copy at work, and none of what the old one did', async () => {
    const page = await open.open('http://krant.example/artikel/ma');
    const before = await waitForMarks(page);
    // Loading the same folder again is what an update is to the browser: the running copy is cut off.
    await open.browser.installExtension(join(process.cwd(), 'dist', 'test-chromium'));
    const after = await until('the marks of the new copy', async () => {
      const marks = await readMarks(page);
      return marks.length > 0 && marks[0]!.name !== before[0]!.name ? marks : null;
    });
    expect(after.map((mark) => mark.text)).toEqual(before.map((mark) => mark.text));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(4);
  });
});
