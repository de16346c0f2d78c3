/**
 * Real browsers with one of the built packages in them, driven by puppeteer-core: Chromium over the
 * DevTools protocol's pipe, Firefox over WebDriver BiDi. A test written against `OpenBrowser` runs in both.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, CHROMIUM_ARGUMENTS, findBrowser } from '../../src/tools/browsers';
import type { PackageName } from '../../src/tools/packages';
import type { Site } from './site';
import { until } from './until';

/** The id in the manifest, and an address for its pages that we choose, so that a test can open them. */
const FIREFOX_ID = 'kantlijn@kantlijn.example';
const FIREFOX_UUID = '6b616e74-6c69-4a6e-8000-000000000001';

export interface Options {
  /** Package in `dist`; `null`: none, for comparison. @default the test package, which runs on every site */
  package?: PackageName | null;
  /** A profile to keep, so that the same one can be opened again. @default a new one, deleted at the end */
  profile?: string;
  width?: number;
  height?: number;
  /** Language of the browser. @default 'en' */
  language?: string;
  args?: string[];
}

export interface OpenBrowser {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://ID" or "moz-extension://ID"; empty without a package. */
  origin: string;
  /** A new tab on this address, loaded as far as its DOM, in front. */
  open(url: string): Promise<Page>;
  /** One of our own pages in a tab, such as `src/library/index.html`. */
  openOwn(path: string): Promise<Page>;
  /** Clicks the real icon with this page in front: the popup opens, `activeTab` is granted. */
  clickIcon(page: Page): Promise<void>;
  /** The popup that a click opened, as text; empty while there is none. Firefox lets no driver into its panel: always empty. */
  popupText(): Promise<string>;
  /** Ends the worker as the browser does when it needs room: the next message starts it again. */
  stopWorker(): Promise<void>;
  /** Grants or withdraws access to a site, as the browser's own settings do. Firefox only: see README. */
  grant(pattern: string, granted: boolean): Promise<void>;
  /** Reloads the extension as an update does, with its pages still open. */
  update(): Promise<void>;
  /** Draws a page as on paper, or on the screen again. */
  onPaper(page: Page, on: boolean): Promise<void>;
  /** Lets the extension run in private windows, as the reader does in the browser's list of extensions: it starts anew. */
  allowPrivate(): Promise<void>;
  /** An address in a new private window. */
  openPrivate(url: string): Promise<Page>;
  /** Switches the extension off or on, as the browser's list of extensions does. */
  enable(on: boolean): Promise<void>;
  close(): Promise<void>;
}

interface BidiAnswer {
  result: {
    contexts?: { url: string; context: string }[];
    type?: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
}
type BidiSend = (method: string, argument: object) => Promise<BidiAnswer>;

/** Puppeteer's own connection: it has no public way to send what it does not wrap. */
const bidi = (browser: Browser): BidiSend => {
  const { connection } = browser as unknown as { connection: { send: BidiSend } };
  return (method, argument) => connection.send(method, argument);
};

const packageFolder = (name: PackageName): string => {
  const folder = join(process.cwd(), 'dist', name);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`dist/${name} is not there: run \`npm run build && npm run build:test\`.`);
  return folder;
};

/** What Chromium's own list of extensions works with. */
interface Settings {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}
interface Management {
  setEnabled(id: string, on: boolean): Promise<void>;
}

async function openChromium(site: Site, options: Options): Promise<OpenBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kantlijn-chromium-'));
  const name = options.package === undefined ? 'test-chromium' : options.package;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: name ? [packageFolder(name)] : false,
    defaultViewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    protocolTimeout: 60_000,
    args: [
      ...CHROMIUM_ARGUMENTS,
      '--enable-unsafe-extension-debugging',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--lang=${options.language ?? 'en'}`,
      `--window-size=${options.width ?? 1280},${options.height ?? 900}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
      ...(options.args ?? []),
    ],
  });
  let origin = '';
  if (name) {
    const worker = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
    );
    origin = `chrome-extension://${new URL(worker.url()).host}`;
    // The page that welcomes a new reader opens by itself: closed, so that a test's own tab is the one in front.
    if (!options.profile) {
      const welcome = await browser.waitForTarget((target) => target.url().startsWith(`${origin}/src/welcome/`));
      await (await welcome.page())?.close();
    }
  }
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    return page;
  };
  /** Runs a function in the browser's own list of extensions, with our id. */
  const inSettings = async (run: (id: string, words: string[]) => Promise<void>, words: string[]): Promise<void> => {
    const settings = await open('chrome://extensions/');
    await settings.evaluate(run, new URL(origin).host, words);
    await settings.close();
  };
  return {
    name: 'chromium',
    browser,
    origin,
    open,
    openOwn: (path) => open(`${origin}/${path}`),
    async clickIcon(page) {
      await page.bringToFront();
      const extension = [...(await browser.extensions()).values()].find((one) => one.id === new URL(origin).host);
      if (!extension) throw new Error('the browser does not list the extension');
      await page.triggerExtensionAction(extension);
    },
    async popupText() {
      const target = browser.targets().find((one) => one.url() === `${origin}/src/popup/index.html`);
      const popup = await target?.asPage();
      return (await popup?.evaluate(() => document.body.textContent)) ?? '';
    },
    async stopWorker() {
      const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
      await (await target?.worker())?.close().catch((error: unknown) => {
        // It went by itself while we asked.
        if (!/No (?:session|target) with given id/.test(String(error))) throw error;
      });
    },
    grant: () => Promise.reject(new Error('Chromium has no way for a driver to answer the question for a permission')),
    update: () =>
      inSettings(async (id) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Settings } }).chrome;
        // Without it an extension from a folder is switched off by its reload.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(id);
      }, []),
    onPaper: (page, on) => page.emulateMediaType(on ? 'print' : 'screen'),
    async allowPrivate() {
      await inSettings(async (id) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Settings } }).chrome;
        // Without it an extension from a folder is switched off by its reload.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
      }, []);
      await until('the extension after its reload', async () => {
        const page = await browser.newPage();
        const answered = await page.goto(`${origin}/src/options/index.html`).then(
          () => true,
          () => false,
        );
        await page.close();
        return answered;
      });
    },
    async openPrivate(url) {
      const before = new Set(browser.targets());
      const own = await open(`${origin}/src/options/index.html`);
      await own.evaluate(async (address: string) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
        await chrome.windows.create({ incognito: true, url: address });
      }, url);
      await own.close();
      const page = await until('the private window', async () => {
        const target = browser.targets().find((one) => one.type() === 'page' && one.url() === url && !before.has(one));
        return (await target?.page()) ?? null;
      });
      await page.bringToFront();
      return page;
    },
    enable: (on) =>
      inSettings(
        async (id, [wanted]) => {
          const { developerPrivate, management } = (
            globalThis as unknown as { chrome: { developerPrivate: Settings; management: Management } }
          ).chrome;
          // An extension from a folder may only run in developer mode.
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await management.setEnabled(id, wanted === 'on');
        },
        [on ? 'on' : ''],
      ),
    close: () => closed(browser, options.profile ? null : profile),
  };
}

/**
 * Firefox 153 does not always tell its driver of a tab that it opened by itself (no `contextCreated`: five times in
 * 1,011 on a busy machine, 2026-11), though the tab is there and loaded. So such a tab is opened again, after so long.
 */
const TAB_PATIENCE_MS = 8_000;
const MOST_TABS = 3;

/** @param again whether a browser that does not open our welcome page may be started once more */
async function openFirefox(site: Site, options: Options, again = true): Promise<OpenBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kantlijn-firefox-'));
  const name = options.package === undefined ? 'test-firefox' : options.package;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    protocolTimeout: 60_000,
    args: [
      // Opening a moz-extension: page and clicking an icon are for the browser's own window only.
      '-remote-allow-system-access',
      `--width=${options.width ?? 1280}`,
      `--height=${options.height ?? 900}`,
      ...(options.args ?? []),
    ],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': site.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': site.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'extensions.originControls.grantByDefault': true,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.locale.requested': options.language ?? 'en-US',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.security.https_first': false,
    },
  });
  const send = bidi(browser);
  const origin = name ? `moz-extension://${FIREFOX_UUID}` : '';
  const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = result.contexts?.find((one) => one.url.endsWith('/browser.xhtml'))?.context;
  const inWindow = async (expression: string): Promise<unknown> => {
    const answer = await send('script.evaluate', { expression, target: { context: window }, awaitPromise: true });
    if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text ?? 'Firefox refused');
    return answer.result.result?.value;
  };
  const findPage = async (isIt: (url: string) => boolean): Promise<Page | null> => {
    const tree = await send('browsingContext.getTree', {});
    const found = tree.result.contexts?.filter((one) => isIt(one.url)).pop();
    // Puppeteer does not see the address of a moz-extension: page, but it has the tab.
    const pages = await browser.pages();
    return pages.find((page) => (page.mainFrame() as unknown as { _id: string })._id === found?.context) ?? null;
  };
  if (name) {
    await browser.installExtension(packageFolder(name));
    const welcome = (): Promise<Page> => until('the welcome page', () => findPage((url) => url.startsWith(`${origin}/src/welcome/`)));
    try {
      await (await welcome()).close();
    } catch (error) {
      // As with `openOwn`, a tab that the driver is not told of. A browser started anew opens it; an extension that
      // does not open it fails the second time too.
      if (!again) throw error;
      console.error(`openFirefox: ${error instanceof Error ? error.message : error}; started a second time`);
      await closed(browser, options.profile ? null : profile);
      return openFirefox(site, options, false);
    }
  }
  return {
    name: 'firefox',
    browser,
    origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    async openOwn(path) {
      const address = `${origin}/${path}`;
      const before = new Set(await browser.pages());
      const look = async (): Promise<Page | null> => {
        const page = await findPage((url) => url === address);
        return page && !before.has(page) && (await page.evaluate(() => document.readyState)) === 'complete' ? page : null;
      };
      const add = `void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(address)}))`;
      await inWindow(add);
      for (let tab = 1; tab < MOST_TABS; tab++) {
        try {
          return await until(`our page ${path}`, look, TAB_PATIENCE_MS);
        } catch (error) {
          console.warn(`${error}; opened again`);
          await inWindow(add);
        }
      }
      return until(`our page ${path}, opened ${MOST_TABS} times`, look);
    },
    async clickIcon(page) {
      await page.bringToFront();
      await inWindow(`(async () => {
        // An open popup would be closed by the click instead.
        for (const panel of document.querySelectorAll('panel[panelopen]')) panel.hidePopup();
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
    },
    popupText: async () => '',
    async stopWorker() {
      await inWindow(`WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground()`);
    },
    async grant(pattern, granted) {
      await inWindow(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
        await ExtensionPermissions.${granted ? 'add' : 'remove'}('${FIREFOX_ID}', { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);
      })()`);
    },
    async update() {
      await inWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
      })()`);
    },
    async onPaper(page, on) {
      await page.bringToFront();
      await inWindow(`void (gBrowser.selectedBrowser.browsingContext.mediumOverride = '${on ? 'print' : ''}')`);
    },
    async allowPrivate() {
      await inWindow(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
        await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
      })()`);
    },
    async openPrivate(url) {
      const before = new Set(await browser.pages());
      await inWindow('void OpenBrowserWindow({ private: true })');
      const page = await until('the private window', async () => (await browser.pages()).find((one) => !before.has(one)));
      // Its own first page may still be coming, and then ends what is asked for.
      await until(url, async () => {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        return true;
      });
      await page.bringToFront();
      return page;
    },
    async enable(on) {
      await inWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).${on ? 'enable' : 'disable'}();
      })()`);
    },
    close: () => closed(browser, options.profile ? null : profile),
  };
}

async function closed(browser: Browser, temporary: string | null): Promise<void> {
  await browser.close();
  if (temporary) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}

/** Open a browser whose whole web is `site`. Close it in `afterAll`. */
export const openBrowser = (name: BrowserName, site: Site, options: Options = {}): Promise<OpenBrowser> =>
  name === 'chromium' ? openChromium(site, options) : openFirefox(site, options);
