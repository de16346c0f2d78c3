/** Builds a page around a harness, serves it on this machine, and opens it in a real Chromium. */
import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { CHROMIUM_ARGUMENTS, findBrowser } from '../../../src/tools/browsers';

export interface Stand {
  page: Page;
  browser: Browser;
  /** Another window of the same profile. */
  another(): Promise<Page>;
  /** Ends the browser at once, as a power cut would, and opens it again on the same profile. */
  killed(): Promise<Page>;
  close(): Promise<void>;
}

export async function openStand(entry: string, extra: string[] = []): Promise<Stand> {
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  const script = output[0].code;
  const server: Server = createServer((request, response) => {
    const isScript = request.url === '/harness.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><meta charset="utf-8"><title>harness</title><script src="/harness.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  const profile = mkdtempSync(join(tmpdir(), 'kantlijn-library-'));
  const launch = (): Promise<Browser> =>
    puppeteer.launch({
      executablePath: findBrowser('chromium'),
      userDataDir: profile,
      args: [...CHROMIUM_ARGUMENTS, ...extra],
      protocolTimeout: 600_000,
    });
  const open = async (browser: Browser): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(origin);
    return page;
  };
  const stand: Stand = {
    browser: await launch(),
    page: undefined as unknown as Page,
    another: () => open(stand.browser),
    async killed() {
      const ended = new Promise((resolve) => stand.browser.process()?.once('exit', resolve));
      stand.browser.process()?.kill('SIGKILL');
      await ended;
      // Its children end when their pipe does; the profile is locked until then.
      for (let tries = 0; ; tries++) {
        try {
          stand.browser = await launch();
          break;
        } catch (error) {
          if (tries > 8) throw error;
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
      }
      stand.page = await open(stand.browser);
      return stand.page;
    },
    async close() {
      await stand.browser.close();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  stand.page = await open(stand.browser);
  return stand;
}
