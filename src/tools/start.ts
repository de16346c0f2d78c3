/**
 * `npm start [-- PAGE.html | ADDRESS]`: builds, opens Chromium with the package that ships on the sample
 * article (or on that page), clicks the real icon and shows what happens.
 *
 * With a display the browser stays open. Without one it runs headless, leaves pictures of page, card,
 * popup and library and the saved file in `dist/start/`, and prints who was recognised and what was hidden.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { Answer, PageState, ToPage } from '../messages';
import { toHtml } from '../saved/files/html';
import type { SavedArticle } from '../saved/record';
import { CHROMIUM_ARGUMENTS, findBrowser } from './browsers';
import { buildPackages } from './packages';
import { inRoot } from './root';
import { serveFolder } from './serve-folder';

const OUT = inRoot('dist/start');
const SAMPLE = inRoot('src/sample/ant-group.html');
/** The paper that the sample article says it is from; `.example` is kept free for this by RFC 2606. */
const HOST = 'www.beurskrant.example';
/** How long the way from click to marks may take on a slow machine, milliseconds. */
const PATIENCE_MS = 20_000;

const argument = process.argv[2];
const isAddress = /^https?:\/\//.test(argument ?? '');
const hasDisplay = process.platform === 'win32' || process.platform === 'darwin' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;

async function launch(): Promise<Browser> {
  const quiet = CHROMIUM_ARGUMENTS.filter((one) => !hasDisplay || one !== '--disable-gpu');
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: !hasDisplay,
    pipe: true,
    enableExtensions: [inRoot('dist/chromium')],
    defaultViewport: hasDisplay ? null : { width: 1280, height: 900 },
    args: [
      ...quiet,
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,900',
      // Popups are no taller than the screen, and a headless one is 600 pixels high.
      ...(hasDisplay ? [] : ['--screen-info={1600x1200}']),
      ...(isAddress ? [] : ['--host-resolver-rules=MAP *.example 127.0.0.1']),
    ],
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `look` answers something; `null` when it did not in time. */
async function until<T>(look: () => Promise<T | null | undefined | false>, patienceMs = PATIENCE_MS): Promise<T | null> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    await pause(150);
  }
  return null;
}

/** The id of our extension, read from the address of its worker. */
async function extensionId(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/service-worker-loader.js'),
  );
  return new URL(worker.url()).host;
}

/** Clicks the icon as a reader does: opens the popup and grants `activeTab`. */
async function clickIcon(session: CDPSession, id: string, url: string): Promise<void> {
  // Only targets of type "tab" have an icon to click, and they are left out of the list unless asked for.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((one) => one.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
}

/** What the page says of itself, asked from one of our own pages. */
function readState(own: Page, url: string): Promise<PageState | null> {
  return own.evaluate(async (address) => {
    // Runs in the popup, where the browser gives extensions their functions.
    const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    for (const tab of await tabs.query({})) {
      if (tab.url !== address && !tab.active) continue;
      try {
        const answer = (await tabs.sendMessage(tab.id!, { kantlijn: 1, call: 'state', argument: {} }, { frameId: 0 })) as
          | Answer<PageState>
          | undefined;
        if (answer?.ok) return answer.value;
      } catch (error) {
        // Nobody answers yet: asked again until the time is up.
        console.debug(error instanceof Error ? error.message : 'no answer');
      }
    }
    return null;
  }, url);
}

/** Puts the pointer on the first marked word of the text. `false` when nothing is marked. */
async function pointAtMark(page: Page): Promise<boolean> {
  const place = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
    const below = ranges
      .map((range) => range.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.top > 120 && box.top < innerHeight - 320);
    below.sort((a, b) => a.top - b.top || a.left - b.left);
    const box = below[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  if (!place) return false;
  await page.mouse.move(place.x - 60, place.y + 60);
  await page.mouse.move(place.x, place.y, { steps: 6 });
  return true;
}

function print(state: PageState | null): void {
  if (!state) {
    console.log('\nThe page did not answer: nothing runs there.');
    return;
  }
  console.log(
    `\n${state.title}\n${state.site}, ${state.language ?? 'language unknown'}, ${state.minutes} min, ${state.status}, shown ${state.shown}`,
  );
  const hidden = state.receipts.filter((one) => one.hidden);
  console.log(`\nHidden: ${hidden.length}`);
  for (const one of hidden) console.log(`  ${one.kind.padEnd(12)} ${one.reason.padEnd(22)} ${one.words.slice(0, 60)}`);
  console.log(`\nKey actors: ${state.actors.length}`);
  for (const one of state.actors) console.log(`  ${one.title.padEnd(32)} ${one.descriptor} (${one.count}x)`);
  console.log(`\nTerms: ${state.terms.length}`);
  if (state.terms.length) console.log(`  ${state.terms.map((one) => one.title).join(', ')}`);
}

async function pictures(browser: Browser, page: Page, popup: Page, id: string, url: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const picture = (of: Page, name: string): Promise<unknown> => of.screenshot({ path: join(OUT, `${name}.png`) as `${string}.png` });
  const state = await until(async () => {
    const now = await readState(popup, url);
    return now && (now.status === 'article' || now.status === 'other') ? now : null;
  });
  // Names are recognised after the clutter is gone, and late clutter comes when it comes.
  await pause(2500);
  await picture(popup, 'popup');
  await picture(page, 'page');
  const made = ['page.png', 'popup.png'];
  if (await pointAtMark(page)) {
    // The card waits 150 ms for the pointer to mean it, and asks the worker.
    await pause(1500);
    await picture(page, 'card');
    made.push('card.png');
  }
  // Before the library opens: a popup closes when another tab comes to the front.
  const settled = state && (await readState(popup, url));
  made.push(...(await keepCopy(browser, popup, page, id)));
  print(settled);
  console.log(`\nIn ${OUT}: ${made.join(', ')}`);
}

/** Saves the article from the page and leaves the library's picture and the saved file. */
async function keepCopy(browser: Browser, popup: Page, page: Page, id: string): Promise<string[]> {
  const saved = await popup.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const all = await tabs.query({});
    const tab = all.find((one) => one.url === address) ?? all.find((one) => one.active);
    try {
      return (await tabs.sendMessage(tab!.id!, { kantlijn: 1, call: 'save', argument: { told: true } }, { frameId: 0 })) as Answer<
        ToPage['save']['value']
      >;
    } catch (error) {
      return { ok: false as const, error: String(error) };
    }
  }, page.url());
  if (!saved?.ok) {
    console.log(`\nNot saved: ${saved ? saved.error : 'no answer'}`);
    return [];
  }
  const library = await browser.newPage();
  await library.setViewport({ width: 1280, height: 900 });
  await library.goto(`chrome-extension://${id}/src/library/index.html`);
  await pause(1500);
  await library.screenshot({ path: join(OUT, 'library.png') as `${string}.png` });
  const record = await readSaved(library, saved.value.key);
  writeFileSync(join(OUT, 'article.html'), toHtml(record));
  return ['library.png', 'article.html'];
}

/** The record as the library keeps it, read from the extension's own database. */
async function readSaved(library: Page, key: string): Promise<SavedArticle> {
  const text = await library.evaluate(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('kantlijn'));
    const transaction = database.transaction(['articles', 'images']);
    const article = await asked(transaction.objectStore('articles').get(wanted));
    const images = ((await asked(transaction.objectStore('images').get(wanted))) ?? []) as {
      src: string;
      type: string;
      bytes: Uint8Array;
    }[];
    database.close();
    return JSON.stringify({ ...article, images: images.map((one) => ({ ...one, bytes: [...one.bytes] })) });
  }, key);
  const record = JSON.parse(text) as SavedArticle & { images: { bytes: ArrayLike<number> }[] };
  return { ...record, images: record.images.map((one) => ({ ...one, bytes: Uint8Array.from(one.bytes) })) };
}

const address = isAddress ? null : await serveFolder(argument ?? SAMPLE);
await buildPackages(['chromium']);
const browser = await launch();
try {
  const id = await extensionId(browser);
  // The page that welcomes a new reader would take the foreground, and with it the popup's focus.
  const welcome = await browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/src/welcome/`), {
    timeout: PATIENCE_MS,
  });
  await (await welcome.page())?.close();
  const page = await browser.newPage();
  const url = isAddress ? argument! : `http://${HOST}:${address!.port}/${encodeURIComponent(basename(argument ?? SAMPLE))}`;
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page.bringToFront();
  const session = await browser.target().createCDPSession();
  await clickIcon(session, id, page.url());
  const target = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/src/popup/index.html`, {
    timeout: PATIENCE_MS,
  });
  if (hasDisplay) {
    console.log('The browser stays open: close it to end this.');
    await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  } else {
    await pictures(browser, page, (await target.asPage()) as Page, id, page.url());
  }
} finally {
  if (browser.connected) await browser.close();
  address?.close();
}
