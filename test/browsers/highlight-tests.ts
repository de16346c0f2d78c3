import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/tools/browsers';
import { askPage, askWorker, closedText, drawnAt, inClosedRoots, markOf, readMarks, says, serialised, waitForMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const TEXT = [
  'De oprichter van Alibaba, Jack Ma, wil dat zijn betaalbedrijf Ant Group dit najaar alsnog naar de beurs gaat. Dat zeggen twee bankiers die bij de plannen betrokken zijn.',
  'Ma liet zich maanden niet zien. De toezichthouder hield een eerdere beursgang van Ant op het laatste ogenblik tegen, en het bedrijf moest zijn eigen vermogen fors verhogen.',
  'Beleggers vreesden dat ook andere bedrijven van de ondernemer onder scherper toezicht zouden komen te staan, en verkochten hun aandelen in groten getale.',
  'Volgens de bankiers is het dividend van vorig jaar een teken dat de onderneming er beter voor staat. De Europese Centrale Bank volgt de betaaldienst.',
  'Of het deze keer lukt, hangt af van de waardering. Drie jaar geleden rekenden beleggers nog op een recordbedrag, nu op hooguit een derde daarvan.',
];
const article = (text: readonly string[] = TEXT): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Jack Ma probeert het opnieuw</title><meta property="og:type" content="article">
<style>body{font:17px/1.6 serif;margin:0 auto;max-width:640px;padding:20px} main{padding-bottom:1200px}</style></head>
<body><main><article><h1>Jack Ma probeert het opnieuw</h1>${text.map((one, at) => `<p id="p${at}">${one}</p>`).join('\n')}</article></main></body></html>`;
const LIBRARY = 'src/library/index.html';

interface Shown {
  words: string;
  x: number;
  y: number;
  /** Just under the upper edge of the line's ground, where there are no letters. */
  top: number;
}

/** Highlights and notes of the reader's own: live page, reader view and library show the same ones. */
export function highlightTests(name: BrowserName): void {
  describe(`highlights in ${name}`, () => {
    let site: Site;
    let open: OpenBrowser;
    let own: Page;
    let page: Page;
    beforeAll(async () => {
      site = await openSite({});
      open = await openBrowser(name, site, { language: 'nl' });
      own = await open.openOwn('src/options/index.html');
      await askWorker(own, 'settings', { language: 'nl', annotate: true });
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });
    afterEach(async () => {
      if (!page.isClosed()) await page.close();
    });

    const visit = async (path: string, body = article()): Promise<void> => {
      site.pages[`krant.example/${path}`] = body;
      page = await open.open(`http://krant.example/${path}`);
      await waitForMarks(page);
      await until('the article', async () => (await askPage(own, page, 'state', {})).status === 'article');
      await page.bringToFront();
    };
    const select = (from: number, start: number, to: number, end: number): Promise<void> =>
      page.evaluate(
        (a, b, c, d) => {
          const text = (at: number): Node => document.getElementById(`p${at}`)!.firstChild!;
          getSelection()!.setBaseAndExtent(text(a), b, text(c), d);
        },
        from,
        start,
        to,
        end,
      );
    /** Stretches in the registry whose words are these: marks of ours that explain are single names. */
    const shown = (words: string): Promise<Shown[]> =>
      page.evaluate((wanted) => {
        const found: Shown[] = [];
        for (const highlight of CSS.highlights.values())
          for (const range of highlight as unknown as Set<Range>) {
            if (!(range.toString() === wanted)) continue;
            // The widest line of it: what fonts there are decides where a line ends.
            const box = [...range.getClientRects()].sort((a, b) => b.width - a.width)[0]!;
            found.push({ words: wanted, x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y + 2 });
          }
        return found;
      }, words);
    const press = (words: string): Promise<true> =>
      until(`a button "${words}"`, async () => {
        const pressed = await inClosedRoots(
          open,
          page,
          (root, text) => {
            const button = [...root.querySelectorAll('button')].find((one) => one.textContent === text);
            button?.click();
            return button !== undefined;
          },
          words,
        );
        return pressed.includes(true) || null;
      });
    const note = (): Promise<(string | null)[]> =>
      inClosedRoots(open, page, (root) => root.querySelector<HTMLTextAreaElement>('.note-card textarea')?.value ?? null);
    const QUOTE = 'op het laatste ogenblik tegen';
    const at = TEXT[1]!.indexOf(QUOTE);

    it('before the first save says where it is kept, and keeps nothing until the reader says yes', async () => {
      await visit('eerst');
      await select(1, at, 1, at + QUOTE.length);
      await askPage(own, page, 'highlight', {});
      await says(open, page, 'verdwijnen als u Kantlijn verwijdert');
      expect(await askWorker(own, 'isSaved', { url: page.url() })).toBe(false);
      expect(await shown(QUOTE)).toEqual([]);
      // The focus is on the answer, and Escape is one.
      await page.keyboard.press('Escape');
      await until('the question gone', async () => !(await closedText(open, page)).includes('verdwijnen'));
      await askPage(own, page, 'highlight', {});
      await says(open, page, 'verdwijnen als u Kantlijn verwijdert');
      await page.keyboard.press('Enter');
      await until('the highlight', async () => (await shown(QUOTE)).length === 1);
      expect(await askWorker(own, 'isSaved', { url: page.url() })).toBe(true);
    });

    it('are painted on the page, and so is the mark whose card is open', async () => {
      await visit('verf');
      await select(1, at, 1, at + QUOTE.length);
      await askPage(own, page, 'highlight', {});
      const [mine] = await until('the highlight', async () => ((await shown(QUOTE)).length ? shown(QUOTE) : null));
      await page.evaluate(() => getSelection()!.removeAllRanges());
      await page.keyboard.press('Escape');
      // Above its letters a line has nothing but its ground.
      await until('its wash', async () => /^255 (?:2[0-4]\d|1\d\d) /.test(await drawnAt(page, mine!.x, mine!.top)));
      const mark = markOf(await readMarks(page), 'Alibaba');
      const before = await drawnAt(page, mark.x, mark.y - 8);
      await page.mouse.move(mark.x - 60, mark.y + 150);
      await page.mouse.move(mark.x, mark.y, { steps: 5 });
      await says(open, page, 'Alibaba');
      await until('the mark under the pointer', async () => (await drawnAt(page, mark.x, mark.y - 8)) !== before);
    });

    it('keeps a highlight with its note, leaves the document as it was, and shows both on the next visit', async () => {
      await visit('noot');
      const before = await serialised(page);
      await select(1, at, 1, at + QUOTE.length);
      await askPage(own, page, 'highlight', {});
      await says(open, page, 'in uw bibliotheek, met deze markering');
      await page.keyboard.type('Dat was in november.');
      await page.keyboard.press('Escape');
      await until(
        'the note kept',
        async () => (await askWorker(own, 'highlights', { url: page.url() }))[0]?.note === 'Dat was in november.',
      );
      await until('the document as it was', async () => (await serialised(page)) === before);
      await page.close();

      await visit('noot');
      const again = await until('the highlight again', async () => {
        const found = await shown(QUOTE);
        return found.length === 2 ? found : null; // Its colour, and the line of those with a note.
      });
      await page.mouse.click(again[0]!.x, again[0]!.y);
      await until('its note', async () => (await note()).includes('Dat was in november.'));
    });

    it('finds it again in a text that was edited, and lists it where it is gone', async () => {
      await visit('krant');
      await select(1, at, 1, at + QUOTE.length);
      await askPage(own, page, 'highlight', {});
      await until('the highlight', async () => (await shown(QUOTE)).length === 1);
      await page.close();

      await visit(
        'krant',
        article(['Een nieuwe eerste alinea, die er gisteren nog niet stond en die alle andere een plaats opschuift.', ...TEXT]),
      );
      await until('the highlight in its new place', async () => (await shown(QUOTE)).length === 1);
      await page.close();

      await visit(
        'krant',
        article(
          TEXT.with(1, 'Ma liet zich maanden niet zien, en van de toezichthouder werd daarna ook niets meer vernomen in de hele zaak.'),
        ),
      );
      await askPage(own, page, 'panel', { open: true });
      expect(await says(open, page, 'Staat niet meer in de tekst')).toContain(QUOTE);
      expect(await shown(QUOTE)).toEqual([]);
    });

    it('is one layer: made over two paragraphs in the reader view, shown on the page and in the library', async () => {
      await visit('lezer');
      await askPage(own, page, 'reader', { open: true });
      await says(open, page, 'Oorspronkelijke pagina');
      await page.bringToFront();
      await inClosedRoots(open, page, (root) => {
        const text = (block: number): Node | null | undefined => root.querySelector(`p[data-block="${block}"]`)?.lastChild;
        if (!text(3)) return;
        getSelection()!.setBaseAndExtent(text(3)!, 0, text(4)!, 5);
      });
      await until('the colours', async () =>
        (
          await inClosedRoots(open, page, (root) => {
            const swatch = root.querySelector<HTMLElement>('.marker .swatch.green');
            swatch?.click();
            return swatch !== null;
          })
        ).includes(true),
      );
      const drawn = await until('both drawn', async () => {
        const found = await inClosedRoots(open, page, (root) => [...root.querySelectorAll('mark.green')].map((one) => one.textContent));
        return found.flat().length >= 2 ? found.flat() : null;
      });
      await says(open, page, 'in uw bibliotheek, met deze markering');
      await page.keyboard.press('Escape');
      await until('the note closed', async () => !(await closedText(open, page)).includes('met deze markering'));
      await page.keyboard.press('Escape');
      await until('the page', () => page.evaluate(() => document.body.checkVisibility()));
      const kept = await askWorker(own, 'highlights', { url: page.url() });
      expect(kept.map((one) => one.color)).toEqual(['green', 'green']);
      for (const one of kept) expect(await shown(one.quote.exact)).toHaveLength(1);
      const library = await open.openOwn(`${LIBRARY}#${encodeURIComponent('krant.example/lezer')}`);
      await until('both in the library', () =>
        library.evaluate((count) => document.querySelectorAll('mark.highlight.green').length >= count, drawn.length),
      );
      await library.close();
    });

    it('is reached, changed and removed by keyboard alone, and the removal is undone', async () => {
      await visit('toets');
      await select(1, at, 1, at + QUOTE.length);
      await askPage(own, page, 'highlight', {});
      await until('the highlight', async () => (await shown(QUOTE)).length === 1);
      await page.keyboard.press('Escape');
      await askPage(own, page, 'panel', { open: true });
      await says(open, page, 'Uw markeringen');
      await page.bringToFront();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await until('the note', async () => (await note()).includes(''));
      // From the note to the colours, one on, and to "remove".
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await until('green', async () => (await askWorker(own, 'highlights', { url: page.url() }))[0]?.color === 'green');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await says(open, page, 'Markering verwijderd');
      expect(await shown(QUOTE)).toEqual([]);
      expect(await askWorker(own, 'highlights', { url: page.url() })).toEqual([]);
      await press('Ongedaan maken');
      await until('the highlight again', async () => (await shown(QUOTE)).length === 1);
    });

    it('under a finger offers a button, which explains as well', async () => {
      await visit('vinger');
      await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true })));
      await select(1, at, 1, at + QUOTE.length);
      expect(await says(open, page, 'Markeren')).toContain('Uitleggen');
      await press('Markeren');
      await until('the highlight', async () => (await shown(QUOTE)).length === 1);
      const start = TEXT[0]!.indexOf('Ant Group');
      await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true })));
      await select(0, start, 0, start + 9);
      await press('Uitleggen');
      await says(open, page, 'Bron');
    });

    it('comes back when the page draws its text anew or clears the registry, and goes when it is switched off', async () => {
      await visit('opnieuw');
      await select(1, at, 1, at + QUOTE.length);
      await askPage(own, page, 'highlight', {});
      await until('the highlight', async () => (await shown(QUOTE)).length === 1);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('article p')) one.replaceWith(one.cloneNode(true));
      });
      await until('the highlight on the new text', async () => (await shown(QUOTE)).length === 1);
      await page.evaluate(() => {
        CSS.highlights.clear();
        document.body.append(document.createElement('i'));
      });
      await until('the highlight once more', async () => (await shown(QUOTE)).length === 1);
      await askPage(own, page, 'switch', { on: false });
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await askPage(own, page, 'switch', { on: true });
      await until('the highlight after all', async () => (await shown(QUOTE)).length === 1);
    });

    it('makes no request', () => {
      expect(site.asked.filter((one) => !one.startsWith('krant.example/'))).toEqual([]);
    });
  });
}
