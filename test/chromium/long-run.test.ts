/** Many articles in one browser: memory, nodes and listeners stay where they were. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../browsers/look';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { openSite, type Site } from '../browsers/site';
import { until } from '../browsers/until';

const SAMPLE = readFileSync('src/sample/ant-group.html', 'utf8');
const LONG = process.env.KANTLIJN_LONG === '1';
/** 2,000 in a long run; otherwise as many as show a leak of a few kilobytes a visit, which is less than any node kept by mistake. */
const VISITS = LONG ? 2_000 : 120;
/** Visits before the first measure: code is compiled and the index is open by then. */
const WARM_UP = 20;
/** Growth that is allowed: 5 %, or what a collector leaves by chance in a small heap. */
const SHARE = 0.05;
const CHANCE_BYTES = 1_000_000;

const flat = (before: number, after: number): boolean => after <= Math.max(before * (1 + SHARE), before + CHANCE_BYTES);

describe('a long run', () => {
  let site: Site;
  let open: OpenBrowser;
  let tab: Page;
  let session: CDPSession;

  beforeAll(async () => {
    site = await openSite(
      Object.fromEntries([0, 1, 2, 3, 4].map((one) => [`krant.example/${one}`, SAMPLE.replaceAll('Jarenlang', `Jarenlang ${one}`)])),
    );
    open = await openBrowser('chromium', site, { language: 'nl' });
    tab = await open.open('http://krant.example/0');
    session = await tab.createCDPSession();
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
  });

  const inWorker = async (): Promise<number> => {
    const target = open.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(open.origin));
    const worker = await target?.worker();
    if (!worker) return 0;
    await worker.client.send('HeapProfiler.collectGarbage');
    return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
  };
  const inPage = async (): Promise<{ bytes: number; listeners: number; nodes: number }> => {
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, JSEventListeners, Nodes } = await tab.metrics();
    return { bytes: JSHeapUsedSize ?? 0, listeners: JSEventListeners ?? 0, nodes: Nodes ?? 0 };
  };

  it(`of ${VISITS} articles leaves the worker’s and the page’s heap flat`, async () => {
    const visit = async (index: number): Promise<void> => {
      await tab.goto(`http://krant.example/${index % 5}`, { waitUntil: 'domcontentloaded' });
      await waitForMarks(tab);
    };
    for (let index = 0; index < WARM_UP; index++) await visit(index);
    const before = { worker: await inWorker(), page: await inPage() };
    for (let index = 0; index < VISITS; index++) await visit(index);
    const after = { worker: await inWorker(), page: await inPage() };
    expect(flat(before.worker, after.worker), `worker: ${before.worker} -> ${after.worker} bytes`).toBe(true);
    expect(flat(before.page.bytes, after.page.bytes), `page: ${before.page.bytes} -> ${after.page.bytes} bytes`).toBe(true);
  }, 1_800_000);

  it('of articles in one document leaves its listeners and nodes flat', async () => {
    await tab.goto('http://krant.example/0', { waitUntil: 'domcontentloaded' });
    await waitForMarks(tab);
    const visit = async (index: number): Promise<void> => {
      const name = `Jarenlang ${index} keer`;
      await tab.evaluate(
        (html, address) => {
          history.pushState({}, '', address);
          const next = new DOMParser().parseFromString(html, 'text/html');
          document.querySelector('article')!.replaceWith(next.querySelector('article')!);
        },
        SAMPLE.replaceAll('Jarenlang', name),
        `/s-${index}`,
      );
      await until('marks in the next article', async () =>
        (await readMarks(tab)).some((mark) => mark.text === 'Ant Group' && mark.y !== 0),
      );
    };
    for (let index = 0; index < 10; index++) await visit(index);
    const before = await inPage();
    for (let index = 10; index < (LONG ? 500 : 40); index++) await visit(index);
    const after = await inPage();
    expect(after.listeners, `listeners ${before.listeners} -> ${after.listeners}`).toBeLessThanOrEqual(before.listeners + 10);
    expect(flat(before.bytes, after.bytes), `page: ${before.bytes} -> ${after.bytes} bytes`).toBe(true);
    expect(after.nodes, `nodes ${before.nodes} -> ${after.nodes}`).toBeLessThanOrEqual(before.nodes * 1.5);
  }, 1_800_000);
});
