import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { askPage, closedText, inClosedRoots } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const TEXT = [
  'De oprichter van Alibaba, Jack Ma, wil dat zijn betaalbedrijf Ant Group dit najaar alsnog naar de beurs gaat. Dat zeggen twee bankiers die bij de plannen betrokken zijn.',
  'Ma liet zich maanden niet zien. De toezichthouder hield een eerdere beursgang van Ant op het laatste ogenblik tegen, en het bedrijf moest zijn eigen vermogen fors verhogen.',
  'Beleggers vreesden dat ook andere bedrijven van de ondernemer onder scherper toezicht zouden komen te staan, en verkochten hun aandelen in groten getale.',
  'Volgens de bankiers is het dividend van vorig jaar een teken dat de onderneming er beter voor staat. De Europese Centrale Bank volgt de betaaldienst.',
];
const ARTICLE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Jack Ma probeert het opnieuw</title><meta property="og:type" content="article"></head>
<body style="font:17px/1.6 serif"><article><h1>Jack Ma probeert het opnieuw</h1>${TEXT.map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`;
const around = (address: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Lezer</title></head><body><h2>Uw krant</h2><iframe id="frame" src="${address}" width="760" height="640" style="margin:40px 0 0 90px;border:3px solid"></iframe></body></html>`;

/** An article in a frame: of the page's own origin it is explained, of another it is left alone. */
export function frameTests(name: BrowserName): void {
  describe(`an article in a frame, in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    let own: Page;
    beforeAll(async () => {
      site = await openSite({
        'krant.example/binnen': ARTICLE,
        'krant.example/om': around('/binnen'),
        'elders.example/binnen': ARTICLE,
        'krant.example/vreemd': around('http://elders.example/binnen'),
      });
      open = await openBrowser(name, site, { language: 'nl' });
      own = await open.openOwn('src/options/index.html');
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    /** Marked words in the frame's own registry, with the middle of the first box in the frame. */
    const marks = (page: Page): Promise<{ text: string; x: number; y: number }[]> =>
      page.evaluate(() => {
        const frame = document.getElementById('frame') as HTMLIFrameElement;
        const view = frame.contentWindow as (Window & typeof globalThis) | null;
        const box = frame.getBoundingClientRect();
        return [...(view?.CSS.highlights.values() ?? [])].flatMap((one) =>
          [...(one as unknown as Set<Range>)].map((range) => {
            const rect = range.getClientRects()[0]!;
            return {
              text: range.toString(),
              x: rect.x + rect.width / 2 + box.x + frame.clientLeft,
              y: rect.y + rect.height / 2 + box.y + frame.clientTop,
            };
          }),
        );
      });

    it('of the same origin is marked there, and its card opens beside the line in the window', async () => {
      const page = await open.open('http://krant.example/om');
      const found = await until('marks in the frame', async () => {
        const all = await marks(page);
        return all.some((one) => one.text === 'Ant Group') ? all : null;
      });
      expect((await askPage(own, page, 'state', {})).title).toBe('Jack Ma probeert het opnieuw');
      await page.bringToFront();
      const mark = found.find((one) => one.text === 'Ant Group')!;
      await page.mouse.move(mark.x - 60, mark.y + 2);
      await page.mouse.move(mark.x, mark.y, { steps: 3 });
      await until('the card', async () => /Bron/.test(await closedText(open, page)));
      const [box] = (
        await inClosedRoots(open, page, (root) => {
          const rect = root.querySelector('.popover')?.getBoundingClientRect();
          return rect ? { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom } : null;
        })
      ).filter((one) => one !== null);
      // Beside the line where the reader sees it, and not over it.
      expect(mark.y < box!.top || mark.y > box!.bottom).toBe(true);
      expect(Math.min(Math.abs(mark.y - box!.top), Math.abs(mark.y - box!.bottom))).toBeLessThan(60);
      expect(box!.left).toBeLessThan(mark.x);
      await page.keyboard.press('Escape');
      await until('the card closed', async () => !/Bron/.test(await closedText(open, page)));
      await askPage(own, page, 'switch', { on: false });
      expect(await marks(page)).toEqual([]);
      await page.close();
    });

    it('of another origin is no article of this page', async () => {
      const page = await open.open('http://krant.example/vreemd');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect((await askPage(own, page, 'state', {}).catch(() => ({ status: 'other' }))).status).not.toBe('article');
      await page.close();
    });
  });
}
