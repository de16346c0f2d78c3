import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FROM_PAGE } from '../../src/messages';
import { askPage, askWorker, readMarks } from './look';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openSite, type Site } from './site';
import { until } from './until';

const PAGE = readFileSync('src/sample/ant-group.html', 'utf8');
const ADDRESS = 'http://krant.example/m';

/**
 * What a content script that a page took over could try. The same messages are sent from our isolated
 * world in a page, where the worker cannot tell them from honest ones. The table of threats is in
 * test/browsers/THREATS.md; each line names its test here.
 */
export function messageTests(): void {
  describe('a content script that was taken over', () => {
    let site: Site;
    let open: OpenBrowser;
    let own: Page;
    let tab: Page;
    let sendFromPage: (message: unknown) => Promise<{ ok?: boolean; error?: string; value?: unknown } | null>;

    beforeAll(async () => {
      site = await openSite({ 'krant.example/m': PAGE, 'andere.example/m': PAGE });
      open = await openBrowser('chromium', site, { language: 'nl' });
      own = await open.openOwn('src/options/index.html');
      tab = await open.open(ADDRESS);
      const session = await tab.createCDPSession();
      const worlds: { id: number; origin: string; name: string }[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
      await session.send('Runtime.enable');
      const world = await until('our isolated world', async () =>
        worlds.find((one) => one.origin === open.origin || one.name === 'Kantlijn'),
      );
      sendFromPage = async (message) => {
        const { result } = await session.send('Runtime.evaluate', {
          contextId: world.id,
          expression: `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => JSON.stringify(answer ?? null), (error) => JSON.stringify({ thrown: String(error) }))`,
          awaitPromise: true,
          returnByValue: true,
        });
        return JSON.parse(String(result.value));
      };
    });
    afterAll(async () => {
      await open?.close();
      await site?.close();
    });

    const send = (call: string, argument: unknown): Promise<{ ok?: boolean; error?: string; value?: unknown } | null> =>
      sendFromPage({ kantlijn: 1, call, argument });

    it('may make the calls of a page and no other', async () => {
      expect(await send('isSaved', { url: ADDRESS })).toEqual({ ok: true, value: false });
      for (const call of ['settings', 'readSettings', 'readSite', 'runHere', 'grants']) {
        expect((FROM_PAGE as readonly string[]).includes(call)).toBe(false);
        expect(await send(call, { host: 'andere.example', tabId: 1, on: false }), call).toMatchObject({ ok: false });
      }
      expect(await askWorker(own, 'readSettings', {})).toMatchObject({ on: true });
    });

    it('gets no answer to what is no call of ours', async () => {
      for (const message of [
        null,
        7,
        'load',
        [],
        { call: 'load' },
        { kantlijn: 2, call: 'load', argument: {} },
        { kantlijn: 1, call: '__proto__', argument: {} },
        { kantlijn: 1, call: 'constructor', argument: {} },
        { kantlijn: 1, call: 'toString', argument: {} },
      ]) {
        const answer = await sendFromPage(message);
        expect(answer?.ok ?? false, JSON.stringify(message)).toBe(false);
      }
    });

    it('cannot read or change what was decided for another site', async () => {
      await send('site', { host: 'andere.example', change: { on: false } });
      expect(await askWorker(own, 'readSite', { host: 'andere.example' })).toMatchObject({ on: true });
      // What it said counts for its own site: that is put right again.
      expect(await askWorker(own, 'readSite', { host: 'krant.example' })).toMatchObject({ on: false });
      await send('site', { host: 'krant.example', change: { on: true } });
    });

    it('cannot call a card wrong for another site', async () => {
      const idOf = (page: Page): Promise<string> =>
        until(
          'an actor that is explained',
          async () => (await askPage(own, page, 'state', {})).actors.find((one) => one.title === 'Jack Ma')?.id,
        );
      const id = await idOf(tab);
      expect(await send('wrong', { id, host: 'andere.example', scope: 'here' })).toMatchObject({ ok: true });
      const other = await open.open('http://andere.example/m');
      expect(await idOf(other)).toBe(id);
      await until('its mark', async () => (await readMarks(other)).some((mark) => mark.text === 'Jack Ma'));
      await send('wrong', { id, host: 'andere.example', scope: 'here', undo: true });
      await other.close();
    });

    it('cannot make the worker ask the network', async () => {
      const before = site.asked.length;
      await send('css', { css: '@import url(http://boos.example/css);*{background:url(http://boos.example/bg)}', on: true });
      await send('openLibrary', { key: '//boos.example/x' });
      await send('openLibrary', { key: '../../../boos' });
      await send('explain', { token: 1, id: 'http://boos.example/', language: 'nl', date: null });
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(site.asked.slice(before)).toEqual([]);
      for (const page of await open.browser.pages())
        if (page.url().includes('/library/')) expect(new URL(page.url()).pathname).toBe('/src/library/index.html');
    });

    it('is refused what has the wrong shape or no measure, and the worker lives', async () => {
      const long = 'x'.repeat(1_000_000);
      const bad: [string, unknown][] = [
        ['recognise', null],
        ['recognise', { token: 1, blocks: 'x', language: 'nl', date: null }],
        ['recognise', { token: 1, blocks: [{ text: 5, role: 'body' }], language: 'nl', date: null }],
        ['recognise', { token: 1, blocks: [{ text: long, role: 'body' }], language: 'nl', date: null }],
        ['explain', { token: 1, id: { toString: 1 }, language: 'nl', date: null }],
        ['explain', { token: 1, id: 'ant_group', language: '__proto__', date: 'gisteren' }],
        ['css', { css: 5, on: true }],
        ['site', { host: 'krant.example', change: { seen: Array.from({ length: 10_000 }, () => 'div') } }],
        ['site', { host: 'krant.example', change: { on: 'ja', __proto__: { polluted: 1 } } }],
        ['know', { id: long, known: true }],
        ['save', {}],
        ['save', { article: { url: ADDRESS, blocks: [] }, recognised: { mentions: [] }, images: [], imagesLeft: 0 }],
        ['hello', { url: long }],
      ];
      for (const [call, argument] of bad)
        expect((await send(call, argument))?.ok ?? false, `${call} ${JSON.stringify(argument)?.slice(0, 80)}`).toBe(false);
      expect(await send('isSaved', { url: ADDRESS })).toMatchObject({ ok: true });
      const stored = await own.evaluate(async () =>
        JSON.stringify(await (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.get(null)),
      );
      expect(stored.length).toBeLessThan(20_000);
    });

    it('cannot reach the library’s database', async () => {
      const session = await tab.createCDPSession();
      const { result } = await session.send('Runtime.evaluate', {
        expression: 'indexedDB.databases().then((all) => JSON.stringify(all))',
        awaitPromise: true,
        returnByValue: true,
      });
      expect(String(result.value)).not.toMatch(/kantlijn/);
      await session.detach();
    });
  });
}
