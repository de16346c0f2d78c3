import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { askPage, askWorker, closedText, inClosedRoots, type Mark, markOf, readMarks, says, serialised, waitForMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const TEXT = [
  'De oprichter van Alibaba, Jack Ma, wil dat zijn betaalbedrijf Ant Group dit najaar alsnog naar de beurs gaat. Dat zeggen twee bankiers die bij de plannen betrokken zijn tegen deze krant.',
  'Ma liet zich maanden niet zien. De toezichthouder hield een eerdere beursgang van Ant op het laatste ogenblik tegen, en het bedrijf moest daarna zijn eigen vermogen fors verhogen.',
  'De koers van <a id="link" href="/ander">Alibaba Group</a> daalde die week met een tiende. Beleggers vreesden dat ook andere bedrijven van de ondernemer onder scherper toezicht zouden komen te staan.',
  'Volgens de bankiers is het dividend van vorig jaar een teken dat de onderneming er beter voor staat. De Europese Centrale Bank volgt de betaaldienst omdat die ook in Europa klanten heeft.',
  'Of het deze keer lukt, hangt af van de waardering. Drie jaar geleden rekenden beleggers nog op een recordbedrag, nu op hooguit een derde daarvan, zo is te horen op de handelsvloer.',
];
/** A red square of two by two pixels. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);
const article = (more = '', text = TEXT, title = 'Jack Ma probeert het opnieuw'): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2021-06-01T08:00:00+02:00">
<style>body{font:17px/1.6 serif;margin:0 auto;max-width:640px;padding:20px} main{padding-bottom:1200px}</style>
<script>addEventListener('DOMContentLoaded',()=>{window.before=new XMLSerializer().serializeToString(document)});
window.pressed=[];addEventListener('keydown',(event)=>window.pressed.push(event.key),true)</script></head>
<body><main><article><h1>${title}</h1>${text.map((one, at) => `<p id="p${at}">${one}</p>`).join('\n')}</article></main>${more}</body></html>`;

/** The news page, as a reader has it: marks, cards, who is who, reader view. The same in both browsers. */
export function pageTests(name: BrowserName): void {
  describe(`the page in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    let own: Page;
    let page: Page;
    beforeAll(async () => {
      site = await openSite({
        'krant.example/artikel/ma': article(),
        'krant.example/foto.png': { body: PICTURE, type: 'image/png' },
        'elders.example/foto.png': { body: PICTURE, type: 'image/png' },
        'krant.example/artikel/foto': article('', [
          TEXT[0]!,
          '</p><figure><img src="/foto.png" width="600" height="400" alt="Jack Ma"><figcaption>Jack Ma op het podium in 2019</figcaption></figure><p>',
          TEXT[1]!,
          TEXT[2]!,
          '</p><figure><img src="http://elders.example/foto.png" width="600" height="400" alt="Het kantoor"><figcaption>Het kantoor van Ant Group</figcaption></figure><p>',
          TEXT[3]!,
          TEXT[4]!,
        ]),
        'krant.example/los':
          '<!doctype html><html lang="nl"><title>Los</title><p id="los">Vandaag sprak Christine Lagarde kort.</p></html>',
        'krant.example/ander': '<!doctype html><title>Ander</title><p id="ander">Een andere pagina</p>',
        'krant.example/artikel/onbekend': article('', [
          ...TEXT.slice(0, 4),
          'Onlangs kwamen daar Sorvea, Aloxis en Aquatic Zorvan bij, meldde ING. Dat Aloxis batterijen ontwikkelt, viel op bij beleggers die op rente en inflatie letten.',
        ]),
        'krant.example/artikel/donker': article('<style>body{background:#111;color:#eee}</style>'),
        'krant.example/artikel/venster': article('<dialog id="venster">Een venster met <p>Jack Ma</p></dialog>'),
        'krant.example/artikel/wist': article(
          '<script>document.getElementById("p0");setTimeout(()=>{for(const p of document.querySelectorAll("article p"))p.replaceWith(p.cloneNode(true))},2500)</script>',
        ),
      });
      open = await openBrowser(name, site, { language: 'nl' });
      own = await open.openOwn('src/library/index.html');
      await askWorker(own, 'settings', { language: 'nl' });
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });
    afterEach(async () => {
      await page?.close();
    });

    const visit = async (path: string): Promise<Mark[]> => {
      page = await open.open(`http://krant.example/${path}`);
      return waitForMarks(page);
    };
    const tabOf = (url: string): Promise<number> =>
      own.evaluate(async (address: string) => {
        const { tabs } = ((globalThis as Record<string, unknown>).browser ??
          (globalThis as Record<string, unknown>).chrome) as typeof import('webextension-polyfill');
        return (await tabs.query({})).find((tab) => tab.url === address)!.id!;
      }, url);
    const hover = async (mark: Mark): Promise<void> => {
      await page.mouse.move(mark.x - 60, mark.y + 2);
      await page.mouse.move(mark.x, mark.y, { steps: 3 });
    };
    const isSilent = (): Promise<true> =>
      until('an empty margin', async () => ((await closedText(open, page)).trim() === '' ? true : null));

    it('marks who is named, and says so by a card under the pointer that Escape closes', async () => {
      const marks = await visit('artikel/ma');
      expect(marks.map((mark) => mark.text)).toEqual(expect.arrayContaining(['Jack Ma', 'Ant Group', 'eigen vermogen']));
      await hover(markOf(marks, 'Jack Ma'));
      await says(open, page, 'Oprichter');
      await page.keyboard.press('Escape');
      await isSilent();
    });

    it('tells of whom only the article knows what the article says, and where to look him up', async () => {
      const marks = await visit('artikel/onbekend');
      await hover(markOf(marks, 'Aloxis'));
      await says(open, page, 'Onlangs kwamen daar Sorvea, Aloxis en Aquatic Zorvan bij');
      await says(open, page, 'Alleen bekend uit dit artikel');
      const links = await inClosedRoots(open, page, (root) => root.querySelector<HTMLAnchorElement>('.card-source a')?.href ?? null);
      expect(links.filter((one) => one !== null)).toEqual(['https://nl.wikipedia.org/w/index.php?search=Aloxis']);
    });

    it('lets the pointer travel into the card, and closes it when it goes elsewhere', async () => {
      const marks = await visit('artikel/ma');
      await hover(markOf(marks, 'Jack Ma'));
      await says(open, page, 'Bron');
      const box = await until('the card', async () => {
        const boxes = await inClosedRoots(open, page, (root) => {
          const rect = root.querySelector('.popover')?.getBoundingClientRect();
          return rect && rect.width > 0 ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
        });
        return boxes.find((one) => one !== null);
      });
      const line = markOf(marks, 'Jack Ma');
      expect(line.y < box.y || line.y > box.y + box.height).toBe(true);
      await page.mouse.move(box.x + 40, box.y + 30, { steps: 8 });
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await closedText(open, page)).toContain('Bron');
      await page.mouse.move(5, 5, { steps: 4 });
      await isSilent();
    });

    it('opens nothing for a pointer that passes by', async () => {
      const marks = await visit('artikel/ma');
      const mark = markOf(marks, 'Jack Ma');
      // Events of the page itself, one after the other: a driver's own may take longer than the card waits.
      const told = await page.evaluate(
        ({ x, y }) => {
          const seen: string[] = [];
          for (const [left, top] of [
            [x, y],
            [x + 4, y],
            [5, 5],
          ] as const) {
            const there = document.elementFromPoint(left, top)!;
            there.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: left, clientY: top, pointerType: 'mouse' }));
            seen.push(there.tagName);
          }
          return seen;
        },
        { x: mark.x, y: mark.y },
      );
      expect(told.slice(0, 2)).toEqual(['P', 'P']);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect((await closedText(open, page)).trim()).toBe('');
      // The same events open it where the pointer stays.
      await page.evaluate(
        ({ x, y }) => {
          for (const at of [x - 40, x])
            document
              .elementFromPoint(at, y)!
              .dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: at, clientY: y, pointerType: 'mouse' }));
        },
        { x: mark.x, y: mark.y },
      );
      await says(open, page, 'Oprichter');
    });

    it('leaves the document as it was when it is switched off', async () => {
      const marks = await visit('artikel/ma');
      await hover(markOf(marks, 'Ant Group'));
      await says(open, page, 'Bron');
      await askPage(own, page, 'reader', { open: true });
      await says(open, page, 'Oorspronkelijke pagina');
      const state = await askPage(own, page, 'switch', { on: false });
      expect(state.status).toBe('off');
      expect(await readMarks(page)).toEqual([]);
      expect(await serialised(page)).toBe(await page.evaluate(() => (window as never as { before: string }).before));
    });

    it('comes back when it is switched on again', async () => {
      await visit('artikel/ma');
      await askPage(own, page, 'switch', { on: false });
      await askPage(own, page, 'switch', { on: true });
      expect((await waitForMarks(page)).map((mark) => mark.text)).toContain('Jack Ma');
      await askPage(own, page, 'switch', { annotate: false });
      expect(await readMarks(page)).toEqual([]);
    });

    it('follows a link that holds a mark, and shows its card on hover', async () => {
      const marks = await visit('artikel/ma');
      await askWorker(own, 'settings', { density: 'all' });
      const inside = await until(
        'marks in the link',
        async () => (await readMarks(page)).find((mark) => mark.text.startsWith('Alibaba Group')) ?? null,
      );
      expect(marks.length).toBeGreaterThan(0);
      await hover(inside);
      await says(open, page, 'Alibaba');
      await Promise.all([page.waitForNavigation(), page.mouse.click(inside.x, inside.y)]);
      expect(page.url()).toBe('http://krant.example/ander');
      await askWorker(own, 'settings', { density: 'first' });
    });

    it('has who is who under one key: arrows move, Enter goes there', async () => {
      await visit('artikel/ma');
      await page.bringToFront();
      await askPage(own, page, 'panel', { open: true });
      await page.bringToFront();
      const text = await says(open, page, 'Wie is wie');
      expect(text).toContain('Termen');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await says(open, page, 'Bron');
      expect(await closedText(open, page)).not.toContain('Wie is wie');
      expect(await page.evaluate(() => (window as never as { pressed: string[] }).pressed)).toEqual([]);
    });

    it('goes from mark to mark by key', async () => {
      const marks = await visit('artikel/ma');
      await askPage(own, page, 'next', { back: false });
      const first = await says(open, page, /Vermelding 1 van \d+/);
      await askPage(own, page, 'next', { back: false });
      await says(open, page, /Vermelding 2 van/);
      await askPage(own, page, 'next', { back: true });
      await says(open, page, /Vermelding 1 van/);
      expect(first).toContain(`van ${marks.length}`);
    });

    it('takes back "I know this one"', async () => {
      const marks = await visit('artikel/ma');
      await hover(markOf(marks, 'eigen vermogen'));
      await says(open, page, 'Deze ken ik');
      const press = (words: string): Promise<unknown> =>
        inClosedRoots(
          open,
          page,
          (root, text) => {
            [...root.querySelectorAll('button')].find((button) => button.textContent === text)?.click();
          },
          words,
        );
      await press('Deze ken ik');
      await says(open, page, 'Wordt niet meer onderstreept');
      await until('no mark', async () => ((await readMarks(page)).some((mark) => mark.text === 'eigen vermogen') ? null : true));
      await press('Ongedaan maken');
      await until('the mark again', async () => (await readMarks(page)).some((mark) => mark.text === 'eigen vermogen') || null);
    });

    it('reads in calm: text once, no shortcut of the page, Escape leaves where one was', async () => {
      await visit('artikel/ma');
      await page.evaluate(() => scrollTo(0, 120));
      await askPage(own, page, 'reader', { open: true });
      const text = await says(open, page, 'Oorspronkelijke pagina');
      expect(text.split('Of het deze keer lukt').length).toBe(2);
      expect(await page.evaluate(() => document.body.checkVisibility())).toBe(false);
      await page.bringToFront();
      await page.keyboard.press('j');
      expect(await page.evaluate(() => (window as never as { pressed: string[] }).pressed)).toEqual([]);
      await page.keyboard.press('Escape');
      await until('the page', () => page.evaluate(() => document.body.checkVisibility()));
      expect(await page.evaluate(() => scrollY)).toBe(120);
      expect(page.url()).toBe('http://krant.example/artikel/ma');
    });

    it('has marks in the reader view as buttons that open their card', async () => {
      await visit('artikel/ma');
      await askPage(own, page, 'reader', { open: true });
      await says(open, page, 'Oorspronkelijke pagina');
      await page.bringToFront();
      await inClosedRoots(open, page, (root) => {
        const button = [...root.querySelectorAll<HTMLElement>('button.mention')].find((one) => one.textContent === 'eigen vermogen');
        button?.click();
      });
      await says(open, page, 'Deze ken ik');
    });

    it('keeps how the reader looks', async () => {
      await visit('artikel/ma');
      await askPage(own, page, 'reader', { open: true });
      await says(open, page, 'Oorspronkelijke pagina');
      await inClosedRoots(open, page, (root) => root.querySelector<HTMLElement>('.reader-bar [aria-expanded]')?.click());
      await says(open, page, 'Sepia');
      await inClosedRoots(open, page, (root) => root.querySelector<HTMLInputElement>('.look-option.sepia input')?.click());
      await until('sepia kept', async () => (await askWorker(own, 'readSettings', {})).reader.theme === 'sepia' || null);
      await askWorker(own, 'readerLook', { theme: 'auto', size: 19, width: 66, font: 'serif' });
    });

    it('moves into a modal dialog of the page and out again', async () => {
      const marks = await visit('artikel/venster');
      await hover(markOf(marks, 'Jack Ma'));
      await says(open, page, 'Bron');
      await page.mouse.click(markOf(marks, 'Jack Ma').x, markOf(marks, 'Jack Ma').y);
      const place = (): Promise<boolean> => page.evaluate(() => document.querySelector('dialog > [popover]') !== null);
      await page.evaluate(() => document.querySelector('dialog')!.showModal());
      await until('the card in the dialog', place);
      await page.evaluate(() => document.querySelector('dialog')!.close());
      await until('the card out of the dialog', async () => !(await place()) || null);
    });

    it('marks again what the page draws anew, and what it clears', async () => {
      const marks = await visit('artikel/wist');
      await page.waitForFunction(() => document.querySelector('article p') !== null);
      await new Promise((resolve) => setTimeout(resolve, 2600));
      await until('the marks again', async () => (await readMarks(page)).filter((mark) => mark.text === 'Jack Ma').length === 1 || null);
      await page.evaluate(() => {
        CSS.highlights.clear();
        document.body.append(document.createElement('i'));
      });
      await until('the marks once more', async () => (await readMarks(page)).length === marks.length || null);
    });

    it('does its work once when it is started twice', async () => {
      const marks = await visit('artikel/ma');
      const id = await tabOf(page.url());
      await askWorker(own, 'runHere', { tabId: id });
      await askWorker(own, 'runHere', { tabId: id });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect((await readMarks(page)).length).toBe(marks.length);
    });

    it('finds the next article of a page that loads nothing', async () => {
      await visit('artikel/ma');
      await page.evaluate(
        (text) => {
          history.pushState({}, '', '/artikel/volgende');
          document.querySelector('h1')!.textContent = 'De rente blijft waar zij is';
          document.title = 'De rente blijft waar zij is';
          document.querySelectorAll('article p').forEach((paragraph, at) => {
            paragraph.textContent = text[at]!;
          });
        },
        TEXT.map((one) =>
          one
            .replace(/<[^>]+>/g, '')
            .replaceAll('Jack Ma', 'Christine Lagarde')
            .replaceAll('dividend', 'rendement'),
        ),
      );
      const marks = await until('the new marks', async () => {
        const now = await readMarks(page);
        return now.some((mark) => mark.text === 'Christine Lagarde') ? now : null;
      });
      expect(marks.map((mark) => mark.text)).not.toContain('Jack Ma');
      expect((await askPage(own, page, 'state', {})).title).toBe('De rente blijft waar zij is');
    });

    it('explains selected words on a page that is no article', async () => {
      page = await open.open('http://krant.example/los');
      await askWorker(own, 'runHere', { tabId: await tabOf(page.url()) });
      await page.bringToFront();
      await page.evaluate(() => {
        const text = document.getElementById('los')!.firstChild!;
        getSelection()!.setBaseAndExtent(text, 14, text, 31);
      });
      await until('the page bundle', async () => (await askPage(own, page, 'state', {})).status === 'other' || null);
      await askPage(own, page, 'explainSelection', {});
      expect(await says(open, page, 'Bron')).toContain('Lagarde');
    });

    it('saves, and says so', async () => {
      await visit('artikel/ma');
      await page.bringToFront();
      const kept = await askPage(own, page, 'save', { told: true });
      expect(kept.key).toBe('krant.example/artikel/ma');
      await says(open, page, 'Bewaard in uw bibliotheek');
      expect((await askPage(own, page, 'state', {})).saved).toBe(true);
    });

    it('keeps the pictures that the page itself may read, and counts the others', async () => {
      await visit('artikel/foto');
      await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
      await page.bringToFront();
      const { key } = await askPage(own, page, 'save', { told: true });
      const kept = await own.evaluate(async (wanted: string) => {
        const [{ name }] = (await indexedDB.databases()) as [{ name: string }];
        const db = await new Promise<IDBDatabase>((go) => {
          const open = indexedDB.open(name);
          open.onsuccess = () => go(open.result);
        });
        const get = (store: string): Promise<unknown> =>
          new Promise((go) => {
            const asked = db.transaction(store).objectStore(store).get(wanted);
            asked.onsuccess = () => go(asked.result);
          });
        const record = (await get('articles')) as { imagesLeft: number };
        const images = (await get('images')) as { src: string; type: string; bytes: Uint8Array }[];
        db.close();
        return { left: record.imagesLeft, images: images.map(({ src, type, bytes }) => [src, type, bytes.length > 20]) };
      }, key);
      expect(kept).toEqual({ left: 1, images: [['http://krant.example/foto.png', expect.stringMatching(/^image\//), true]] });
    });

    it('takes the colours of the page behind the card', async () => {
      const marks = await visit('artikel/donker');
      await hover(markOf(marks, 'Jack Ma'));
      await says(open, page, 'Bron');
      expect(await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.dataset.theme)).toBe('dark');
    });

    it('gives what is up the colours of the reader view when that comes, and of the page when it goes', async () => {
      await visit('artikel/donker');
      const theme = (): Promise<string | undefined> =>
        page.evaluate(() => document.querySelector<HTMLElement>('[popover]:popover-open')?.dataset.theme);
      await askPage(own, page, 'save', { told: true });
      await until('the word that it is saved', async () => (await theme()) === 'dark');
      await askPage(own, page, 'reader', { open: true });
      // Neither browser of the tests prefers dark colours.
      await until('the colours of the reader view', async () => (await theme()) === 'light');
      await askPage(own, page, 'reader', { open: false });
      await until('those of the page again', async () => (await theme()) === 'dark');
    });
  });
}
