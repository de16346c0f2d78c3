import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { askWorker, inClosedRoots, readMarks, serialised } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

/** The tools themselves: what they claim to see, they see. */
export function harnessTests(name: BrowserName): void {
  describe(`the tools for ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    beforeAll(async () => {
      site = await openSite({
        'krant.example/leeg': '<!doctype html><title>leeg</title><p id=p>een twee drie</p><div id=host></div>',
        'krant.example/vraagt':
          '<!doctype html><title>v</title><script>fetch("http://elders.example/x?1");fetch("https://dicht.example/y").catch(() => 0)</script>',
      });
      open = await openBrowser(name, site);
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    it('write down every request, whatever the host', async () => {
      const page = await open.open('http://krant.example/vraagt');
      await until('both requests', async () =>
        ['elders.example/x?1', 'tls dicht.example'].every((one) => site.asked.some((asked) => asked.startsWith(one))),
      );
      await page.close();
    });

    it('read highlights, and see into closed shadow roots', async () => {
      const page = await open.open('http://krant.example/leeg');
      await page.evaluate(() => {
        const range = document.createRange();
        range.setStart(document.getElementById('p')!.firstChild!, 4);
        range.setEnd(document.getElementById('p')!.firstChild!, 8);
        CSS.highlights.set('x', new Highlight(range));
        document.getElementById('host')!.attachShadow({ mode: 'closed' }).append('verborgen woorden');
      });
      expect((await readMarks(page)).map((mark) => mark.text)).toEqual(['twee']);
      expect(await inClosedRoots(open, page, (root, argument) => root.textContent + argument, '!')).toEqual(['verborgen woorden!']);
      expect(await serialised(page)).not.toContain('verborgen');
      await page.close();
    });

    it('ask the worker from one of our own pages', async () => {
      const own = await open.openOwn('src/library/index.html');
      expect(await askWorker(own, 'readSettings', {})).toMatchObject({ on: true });
      await own.close();
    });
  });
}
