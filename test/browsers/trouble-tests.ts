import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { isShown, readMarks, waitForMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const TEXT = [
  'De beursgang van Ant Group werd op het laatste moment afgeblazen, tot verrassing van de beleggers die al hadden ingeschreven.',
  'Oprichter Jack Ma had zich kort daarvoor op een podium fel uitgelaten over de banken en over hun toezichthouders.',
  'Via Alipay heeft het bedrijf inzicht in de uitgaven van een miljard mensen, en daar willen de autoriteiten van af.',
  'Analisten rekenen erop dat het concern meer eigen kapitaal moet aanhouden voordat een nieuwe poging mogelijk is.',
  'Ook Facebook en Google krijgen te maken met strengere regels, al lopen de plannen daarvoor sterk uiteen.',
];
const story = (title: string, more = ''): string =>
  `<article><h1>${title}</h1>${TEXT.map((words) => `<p>${words}</p>`).join('')}${more}</article>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Ant Group</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
const NEWSLETTER =
  '<div class="box" id="late" style="position:fixed;inset:10% 20%;background:#fff;z-index:999;border:1px solid" role="dialog"><h2>Schrijf u in voor onze nieuwsbrief</h2><p>Elke ochtend het beursnieuws in uw mailbox.</p><form><input type="email" placeholder="E-mailadres"><button>Aanmelden</button></form><button>Nee, bedankt</button></div>';

/** Pages that are no enemy, and trouble all the same: each must be read, marked and left usable. */
export function troubleTests(name: BrowserName): void {
  describe(`pages that are trouble, in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    const visit = async (body: string, headers: Record<string, string> = {}): Promise<Page> => {
      const place = `krant.example/${Object.keys(site.pages).length}`;
      site.pages[place] = { body, headers };
      return open.open(`http://${place}`);
    };

    beforeAll(async () => {
      site = await openSite({});
      open = await openBrowser(name, site, { language: 'nl' });
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    it.each([
      ['allows nothing', "default-src 'none'"],
      ['wants trusted types', "require-trusted-types-for 'script'; trusted-types 'none'"],
      ['allows no style but its own', "style-src 'self'; script-src 'self'"],
      ['is sandboxed', 'sandbox'],
    ])('marks and hides where the page’s policy %s', async (_what, policy) => {
      const tab = await visit(page(story('Streng beleid', NEWSLETTER.replace('late', 'now'))), { 'content-security-policy': policy });
      expect((await waitForMarks(tab)).map((mark) => mark.text)).toContain('Jack Ma');
      await until('the box hidden', async () => !(await isShown(tab, '#now')));
      await tab.close();
    });

    it('hides a box that comes late, and one that comes back', async () => {
      const tab = await visit(
        page(
          story('Laat'),
          `<script>setTimeout(()=>document.body.insertAdjacentHTML('beforeend',${JSON.stringify(NEWSLETTER)}),1500)</script>`,
        ),
      );
      await waitForMarks(tab);
      await until('the late box', () => tab.evaluate(() => document.getElementById('late') !== null));
      await until('the late box hidden', async () => !(await isShown(tab, '#late')));
      await tab.evaluate((html) => {
        document.getElementById('late')!.remove();
        const holder = document.createElement('div');
        holder.innerHTML = html;
        document.body.append(holder.firstElementChild!);
      }, NEWSLETTER);
      await until('the box that came back hidden', async () => !(await isShown(tab, '#late')));
      await tab.close();
    });

    it('explains the next article when the page changes itself into it', async () => {
      const tab = await visit(page(`<div id="app">${story('Eerste verhaal')}</div>`));
      await waitForMarks(tab);
      await tab.evaluate(
        (html) => {
          history.pushState({}, '', '/volgende');
          document.getElementById('app')!.innerHTML = html;
        },
        story('Tweede verhaal').replaceAll('Jack Ma', 'Elon Musk'),
      );
      await until('marks in the next article', async () => (await readMarks(tab)).some((mark) => mark.text === 'Elon Musk'));
      await tab.close();
    });

    it('marks again what a page redraws, and not for ever', async () => {
      const tab = await visit(page(`<div id="app">${story('Herhaling')}</div>`));
      const before = await waitForMarks(tab);
      await tab.evaluate(() => {
        const app = document.getElementById('app')!;
        app.replaceChildren(...[...app.childNodes].map((node) => node.cloneNode(true)));
      });
      await until('the same marks again', async () => (await readMarks(tab)).filter((mark) => mark.text !== '').length >= before.length);
      await tab.close();
    });

    it('frees the scroll that a box locked, and leaves scrolling alone elsewhere', async () => {
      const tab = await visit(
        page(
          `${NEWSLETTER}${story('Vast')}<div style="height:3000px"></div>`,
          '<style>html,body{overflow:hidden!important;height:100%}</style>',
        ),
      );
      await waitForMarks(tab);
      await until('a page that scrolls', async () => {
        await tab.evaluate(() => scrollBy(0, 400));
        return tab.evaluate(() => scrollY > 0 || document.body.scrollTop > 0);
      });
      await tab.close();
    });

    it('finds an article inside <main> beside a hundred frames', async () => {
      const tab = await visit(page(`<main>${story('Frames')}</main>${'<iframe srcdoc="<p>reclame"></iframe>'.repeat(100)}`));
      expect((await waitForMarks(tab)).length).toBeGreaterThan(3);
      await tab.close();
    });

    it('made no request in all of that', () => {
      expect(site.asked.filter((one) => !/^krant\.example\/\d+$/.test(one))).toEqual([]);
    });
  });
}
