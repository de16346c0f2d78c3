import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { askPage, askWorker, closedText, isShown, sleep, storedRecords, waitForMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const WORDS =
  'De Europese Centrale Bank hield de rente donderdag onveranderd, en dat hadden de meeste economen verwacht. Beleggers letten vooral op wat de bank over de komende maanden zei, want de inflatie daalt langzamer dan gehoopt.';
const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `<p id="p${at}">${at + 1}. ${WORDS}</p>`).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Rente blijft gelijk</title><style>html{overflow-anchor:none}</style>${head}</head><body>${body}</body></html>`;
const LETTER =
  '<section class="brief"><h2>Elke ochtend het beursnieuws in uw mailbox</h2><p>Schrijf u in voor onze gratis nieuwsbrief.</p><form><input type="email" placeholder="E-mailadres"><button>Inschrijven</button></form></section>';
const article = (text: string): string => `<main><article><h1>Rente blijft gelijk</h1>${text}</article></main>`;

/** How the early rule clips what it hides: it keeps its place. */
const EARLY = 'inset(0px 100% 0px 0px)';

/** A small layer with a way to shut it, and a button of the page that brings it up. */
const OPENED =
  '<div class="laag" style="position:fixed;right:20px;bottom:20px;width:260px;background:#fec;padding:12px"><p>Zo rekent de redactie de rente per dag om.</p><a href="/uitleg">Lees de uitleg</a> <button aria-label="Sluiten">×</button></div>';

const PAGES = {
  lijn: page(article(`<p>${WORDS}</p>${LETTER}${paragraphs(30)}`)),
  // Takes the article away as long as its box is not to be seen, as pages do that live by what they show beside it.
  antwoord: page(
    `${article(paragraphs(8))}${LETTER}<script>setInterval(() => { document.querySelector('main').hidden = document.querySelector('.brief').offsetHeight === 0; }, 150)</script>`,
  ),
  wijzen: page(
    `<div class="kop" id="kop"><div id="eerste" style="height:60px">De site van de krant, sinds jaar en dag</div><div id="tweede" style="height:40px">Weer vandaag: zon</div></div>${article(paragraphs(8))}`,
  ),
  sterk: page(
    `${article(`<p>${WORDS}</p>${paragraphs(8)}`)}${LETTER.replace('class="brief"', 'class="brief" id="brief" style="display:block!important"')}`,
    '<style>#brief#brief#brief#brief{display:block!important}</style>',
  ),
  weer: page(
    `${article(`<p>${WORDS}</p>${paragraphs(8)}`)}${LETTER}<script>(function look() { if (getComputedStyle(document.querySelector('.brief')).clipPath === '${EARLY}') fetch('/seen'); else requestAnimationFrame(look); })()</script><script src="/later.js"></script>`,
  ),
  laag: page(
    `${article(`<p><button id="meer" onclick="document.body.insertAdjacentHTML('beforeend', laag.innerHTML)">Hoe zit dat?</button></p>${paragraphs(8)}`)}<template id="laag">${OPENED}</template>`,
  ),
  deur: page(
    article(
      `${paragraphs(4)}<div style="filter:blur(6px)"><p>Alleen voor abonnees: Heineken en Philips praten volgens ingewijden over een gezamenlijke brouwerij van scanners.</p><p>${WORDS}</p></div><div class="muur"><h2>Lees verder met een abonnement</h2><p>Dit artikel is voor abonnees. Al vanaf € 2 per week.</p><a href="/abonnement">Neem een abonnement</a></div>`,
    ),
  ),
};

/** A script at which a page stops until it is answered. */
const LATER = { body: '', type: 'text/javascript' };

/** What a wall says that comes when the page has been open for a while. */
const WALL =
  '<h2>Lees verder met een abonnement</h2><p>Dit artikel is voor abonnees. Al vanaf € 2 per week. Al abonnee? Log in.</p><a href="/abonnement">Neem een abonnement</a>';
/** Each of them with a paragraph on a company of its own, which is withheld from then on. */
const LATE_WALLS: [string, string, string][] = [
  ['that blurs the rest', 'Unilever', `rest.style.filter='blur(6px)';put('<div class="muur">${WALL}</div>')`],
  ['that takes the rest away', 'Randstad', `rest.remove();put('<div class="muur">${WALL}</div>')`],
  [
    'over most of the page, which no longer scrolls',
    'Wolters Kluwer',
    `document.body.style.overflow='hidden';document.body.insertAdjacentHTML('beforeend','<div class="muur" role="dialog" aria-modal="true" style="position:fixed;inset:25% 0 0;background:#fff;z-index:99">${WALL}</div>')`,
  ],
  [
    'in a shadow root',
    'Akzo Nobel',
    `document.body.style.overflow='hidden';const host=document.createElement('pay-wall');host.className='muur';host.style.cssText='position:fixed;inset:30% 0 0;z-index:99;display:block';host.attachShadow({mode:'open'}).innerHTML='<div style="background:#fff;height:100%">${WALL}</div>';document.body.append(host)`,
  ],
];
const lateWall = (company: string, does: string): string =>
  page(
    `${article(`${paragraphs(4)}<div id="rest"><p>De bank sprak ook met ${company}, dat volgens ingewijden in stilte een fusie voorbereidt met een rivaal.</p><p>${WORDS}</p></div>`)}<script>setTimeout(()=>{const rest=document.getElementById('rest'),put=(html)=>document.querySelector('article').insertAdjacentHTML('beforeend',html);${does}},2500)</script>`,
  );

/** What is hidden on a page, and what must never be: as a reader meets it, in one browser with the test package. */
export function cleaningTests(name: BrowserName): void {
  describe(`cleaning in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    let own: Page;
    let tab: Page;

    beforeAll(async () => {
      site = await openSite(Object.fromEntries(Object.entries(PAGES).map(([path, html]) => [`krant.example/${path}`, html])));
      site.pages['krant.example/later.js'] = LATER;
      for (const [at, [, company, does]] of LATE_WALLS.entries()) site.pages[`krant.example/muur/${at}`] = lateWall(company, does);
      open = await openBrowser(name, site, { language: 'nl' });
      own = await open.openOwn('src/options/index.html');
    });
    afterEach(async () => {
      await tab?.close();
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });
    const visit = async (path: keyof typeof PAGES | `muur/${number}`): Promise<Page> => {
      tab = await open.open(`http://krant.example/${path}`);
      await waitForMarks(tab);
      return tab;
    };
    const top = (selector: string): Promise<number> => tab.$eval(selector, (one) => one.getBoundingClientRect().top);

    it('hides by rules of the reader, which beat the strongest of the page and stand nowhere in it', async () => {
      await visit('sterk');
      await until('hiding', async () => !(await isShown(tab, '.brief')));
      expect(await tab.evaluate(() => [document.adoptedStyleSheets.length, document.querySelectorAll('style').length])).toEqual([0, 2]);
      await askPage(own, tab, 'switch', { on: false });
      await until('the box again', () => isShown(tab, '.brief'));
    });

    it('hides what it hid here the last time before the page is read, and accounts for it as before', async () => {
      await visit('weer');
      await until('hiding', async () => !(await isShown(tab, '.brief')));
      await until('what is remembered', async () => (await askWorker(own, 'readSite', { host: 'krant.example' })).seen.length > 0);
      await tab.close();
      // The second time the page stops at a script until it has seen the early rule, so it cannot have been read before.
      const seen = new Promise<void>((go) => {
        site.pages['krant.example/seen'] = () => {
          go();
          return LATER;
        };
      });
      site.pages['krant.example/later.js'] = { ...LATER, after: Promise.race([seen, sleep(20_000)]) };
      await visit('weer');
      expect(site.asked).toContain('krant.example/seen');
      // The early rule goes when the page is planned; the box stays hidden, by a hide that can be put back.
      await until('the early rule gone', () => tab.$eval('.brief', (one) => getComputedStyle(one).clipPath === 'none'));
      expect(await isShown(tab, '.brief')).toBe(false);
      expect((await askPage(own, tab, 'state', {})).receipts).toHaveLength(1);
    });

    it('keeps the line that is being read where it is, whatever goes or comes back above it', async () => {
      await visit('lijn');
      await until('the letter gone', async () => !(await isShown(tab, '.brief')));
      await tab.evaluate(() => document.querySelector('#p15')!.scrollIntoView({ block: 'center' }));
      const before = await top('#p15');
      const { receipts } = await askPage(own, tab, 'state', {});
      await askPage(own, tab, 'putBack', { hide: receipts[0]!.hide, hidden: false });
      await until('the letter back', () => isShown(tab, '.brief'));
      expect(Math.abs((await top('#p15')) - before)).toBeLessThan(2);
      await askPage(own, tab, 'putBack', { hide: receipts[0]!.hide, hidden: true });
      await until('the letter gone again', async () => !(await isShown(tab, '.brief')));
      expect(Math.abs((await top('#p15')) - before)).toBeLessThan(2);
      await askPage(own, tab, 'switch', { clean: false });
      await until('cleaning off', () => isShown(tab, '.brief'));
      expect(Math.abs((await top('#p15')) - before)).toBeLessThan(2);
      await askPage(own, tab, 'switch', { clean: true });
      await until('cleaning on', async () => !(await isShown(tab, '.brief')));
      expect(Math.abs((await top('#p15')) - before)).toBeLessThan(2);
    });

    it('shows again what it hid when the page takes its text away for it, and says so', async () => {
      await visit('antwoord');
      const state = await until('the way back', async () => {
        const now = await askPage(own, tab, 'state', {});
        return now.undone > 0 ? now : null;
      });
      expect(state.receipts.map((one) => one.hidden)).toEqual([false]);
      await until('the text again', () => isShown(tab, '#p3'));
      expect(await isShown(tab, '.brief')).toBe(true);
    });

    it('outlines a hide for as long as it is pointed at', async () => {
      await visit('lijn');
      const { receipts } = await askPage(own, tab, 'state', {});
      await askPage(own, tab, 'peek', { hide: receipts[0]!.hide });
      await until('an outline', () => tab.$eval('.brief', (one) => getComputedStyle(one).outlineStyle !== 'none'));
      expect(await isShown(tab, '.brief')).toBe(true);
      await askPage(own, tab, 'peek', { hide: null });
      await until('the letter gone', async () => !(await isShown(tab, '.brief')));
    });

    it('hides something else by keys alone, not the article, and hides it by itself the next time', async () => {
      await visit('wijzen');
      await tab.bringToFront();
      await askPage(own, tab, 'point', {});
      await until('what to do', async () => /Enter/.test(await closedText(open, tab)));
      // Into the head of the site, from its first part to its second.
      await tab.keyboard.press('ArrowRight');
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('ArrowRight');
      await until('its first words', async () => /Weer vandaag/.test(await closedText(open, tab)));
      await tab.keyboard.press('Enter');
      await until('the part gone', async () => !(await isShown(tab, '#tweede')));
      expect(await isShown(tab, '#eerste')).toBe(true);

      await askPage(own, tab, 'point', {});
      await tab.keyboard.press('ArrowRight');
      await tab.keyboard.press('ArrowRight');
      await tab.keyboard.press('Enter');
      await until('a refusal', async () => /artikel in|article is in/.test(await closedText(open, tab)));
      expect(await isShown(tab, '#p2')).toBe(true);
      await tab.keyboard.press('Escape');
      await tab.close();

      await visit('wijzen');
      await until('gone by itself', async () => !(await isShown(tab, '#tweede')));
    });

    it('leaves a layer that the reader opened himself', async () => {
      await visit('laag');
      await tab.click('#meer');
      // Late additions are looked at within a second.
      await sleep(2000);
      expect(await isShown(tab, '.laag')).toBe(true);
    });

    it('shows, explains and saves nothing of what the publisher withholds, and leaves the door', async () => {
      await visit('deur');
      const state = await askPage(own, tab, 'state', {});
      expect(state.shown).not.toBe('whole');
      expect(await isShown(tab, '.muur')).toBe(true);
      expect(await tab.$eval('article > div', (one) => getComputedStyle(one).filter)).toBe('blur(6px)');
      const known = [...state.actors, ...state.terms].map((one) => one.title);
      expect(known).toContain('Europese Centrale Bank');
      expect(known).not.toContain('Heineken');
      await askPage(own, tab, 'reader', { open: true });
      const read = await until('the reader', async () =>
        /Europese Centrale Bank/.test(await closedText(open, tab)) ? closedText(open, tab) : null,
      );
      expect(read).not.toMatch(/Heineken|ingewijden/);
      await askPage(own, tab, 'save', { told: true });
      expect(await askWorker(own, 'isSaved', { url: 'http://krant.example/deur' })).toBe(true);
      const stored = JSON.stringify(await storedRecords(own));
      expect(stored).toContain('Europese Centrale Bank');
      expect(stored).not.toMatch(/Heineken|ingewijden/i);
    });

    it.each(LATE_WALLS.map(([how, company], at) => [how, company, at] as const))(
      'leaves a wall that comes late, %s, and shows, explains and saves nothing of what it withholds',
      async (_how, company, at) => {
        await visit(`muur/${at}`);
        // Until then it is there for everybody.
        expect((await askPage(own, tab, 'state', {})).shown).toBe('whole');
        await until('the wall', () => tab.$('.muur'));
        const state = await until('the page seen anew', async () => {
          const now = await askPage(own, tab, 'state', {});
          return now.shown === 'whole' ? null : now;
        });
        // Where the text is gone from the page, what stands below it is an offer: the page is told to end there.
        expect(await isShown(tab, '.muur')).toBe(state.shown === 'gated');
        expect([...state.actors, ...state.terms].map((one) => one.title)).not.toContain(company);
        await askPage(own, tab, 'reader', { open: true });
        const read = await until('the reader', async () =>
          /Europese Centrale Bank/.test(await closedText(open, tab)) ? closedText(open, tab) : null,
        );
        expect(read).not.toContain(company);
        await askPage(own, tab, 'save', { told: true });
        const stored = JSON.stringify(await storedRecords(own));
        expect(stored).toContain(`krant.example/muur/${at}`);
        expect(stored).not.toContain(company);
      },
    );
  });
}
