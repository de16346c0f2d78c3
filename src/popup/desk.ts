/**
 * What the popup knows and does. Everything that the reader changes is saved by the worker and told to
 * the page in the same breath, so nothing is lost when the popup closes, which it may at any moment.
 *
 * The page is asked again every now and then: clutter that comes late and explanations that are still
 * on their way show without reopening.
 */
import { type Signal, signal } from '@preact/signals';
import { browser, type Tabs } from '../browser';
import { CallError, callPage, callWorker, type PageState, type ToPage, type ToWorker } from '../messages';
import { DEFAULTS, type Settings, SITE_DEFAULTS, type SiteSettings, spokenLanguage } from '../settings';
import type { Language } from '../language/language';
import { grantFor, siteName } from './grant';
import { type Unreadable, unreadableKind } from './unreadable';

export interface Seen {
  tab: { id: number; url: string; host: string; site: string; private: boolean } | null;
  /** `null` until the page answered. */
  page: PageState | null;
  unreadable: Unreadable | null;
  settings: Settings;
  site: SiteSettings;
  language: Language;
  /** Does the reader always let us work here? */
  granted: boolean;
  /** The match pattern that "always" asks for; `null` where there is nothing to grant. */
  grant: string | null;
  /** ISO day of the newest fact; empty until known. */
  knowledge: string;
  /** `false` while the page may still be starting: it says "off" until it has asked what was decided. */
  settled: boolean;
  /** Key of what went wrong with what the reader asked for; `null` again with the next thing that works. */
  failed: string | null;
}

/** How often the page is asked anew, milliseconds: soon while it is busy, seldom after. */
const SOON_MS = 250;
const SELDOM_MS = 1500;
/** How often a freshly injected page is asked before we call it unreadable: 20 times SOON_MS is five seconds. */
const TRIES = 20;
/** How often a page may say that it is off while nobody turned it off: two seconds. */
const STARTING = 8;

export interface Desk {
  seen: Signal<Seen>;
  open(): Promise<void>;
  close(): void;
  /** On or off for this page and site. */
  turn(change: { on?: boolean; clean?: boolean; annotate?: boolean }): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  changeSite(change: Partial<SiteSettings>): Promise<void>;
  putBack(hide: number, hidden: boolean): Promise<void>;
  peek(hide: number | null): void;
  /** Must be called first thing in the click: browsers grant only then. */
  grantAlways(): Promise<boolean>;
  withdraw(): Promise<void>;
  page<K extends keyof ToPage & string>(call: K, argument: ToPage[K]['argument']): Promise<ToPage[K]['value'] | null>;
  worker<K extends keyof ToWorker & string>(call: K, argument: ToWorker[K]['argument']): Promise<ToWorker[K]['value'] | null>;
}

const sendToWorker = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

export function createDesk(): Desk {
  const seen = signal<Seen>({
    tab: null,
    page: null,
    unreadable: null,
    settings: DEFAULTS,
    site: SITE_DEFAULTS,
    language: spokenLanguage(DEFAULTS, browser.i18n.getUILanguage()),
    granted: false,
    grant: null,
    knowledge: '',
    settled: false,
    failed: null,
  });
  const change = (part: Partial<Seen>): void => {
    seen.value = { ...seen.value, ...part };
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const sendToPage = (message: unknown): Promise<unknown> => {
    const { tab } = seen.value;
    if (!tab) return Promise.reject(new CallError('no-answer'));
    return browser.tabs.sendMessage(tab.id, message, { frameId: 0 });
  };

  /** Makes a call the reader asked for; a failure is shown, never thrown. */
  const asked = async <T>(made: Promise<T>): Promise<T | null> => {
    try {
      const value = await made;
      if (seen.value.failed !== null) change({ failed: null });
      return value;
    } catch (error) {
      change({ failed: error instanceof CallError ? error.message : 'no-answer' });
      return null;
    }
  };
  const page: Desk['page'] = (call, argument) => asked(callPage(sendToPage, call, argument));
  const worker: Desk['worker'] = (call, argument) => asked(callWorker(sendToWorker, call, argument));

  async function look(tries: number): Promise<void> {
    if (closed) return;
    let wait = SELDOM_MS;
    try {
      const state = await callPage(sendToPage, 'state', {});
      const busy = state.status === 'working' || (state.status === 'off' && seen.value.settings.on && seen.value.site.on);
      change({ page: state, unreadable: null, settled: seen.value.settled || !busy || tries <= TRIES - STARTING });
      if (busy) wait = SOON_MS;
    } catch {
      // Just injected, reloading, or gone: ask again soon, give up after a while.
      wait = SOON_MS;
      if (tries <= 1 && !seen.value.page) change({ unreadable: unreadableKind(seen.value.tab?.url ?? '') });
    }
    if (!closed && (tries > 1 || seen.value.page)) timer = setTimeout(() => void look(Math.max(1, tries - 1)), wait);
  }

  async function activeTab(): Promise<Tabs.Tab | undefined> {
    // Tests and "open in a tab" name the tab in the address; the icon means the active one.
    const named = Number(new URLSearchParams(location.search).get('tab'));
    if (named) return browser.tabs.get(named);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  }

  const tellPage = async (): Promise<void> => {
    const { settings, site } = seen.value;
    try {
      await callPage(sendToPage, 'settingsChanged', { settings, site });
      change({ page: await callPage(sendToPage, 'state', {}) });
    } catch {
      // No page of ours there: the change is saved all the same and holds from the next visit on.
      change({ failed: null });
    }
  };

  const changeSite = async (part: Partial<SiteSettings>): Promise<void> => {
    const { tab, site } = seen.value;
    if (!tab) return;
    // In a private window nothing about a site is remembered; the page is told and that is all.
    const saved = tab.private ? { ...site, ...part } : await worker('site', { host: tab.host, change: part });
    if (!saved) return;
    change({ site: saved });
    await tellPage();
  };

  return {
    seen,
    page,
    worker,
    changeSite,

    async open() {
      const [settings, about] = await Promise.all([worker('readSettings', {}), worker('about', {})]);
      change({
        settings: settings ?? DEFAULTS,
        language: spokenLanguage(settings ?? DEFAULTS, browser.i18n.getUILanguage()),
        knowledge: about?.made ?? '',
      });
      const tab = await activeTab();
      if (tab?.id === undefined) {
        change({ unreadable: 'browser' });
        return;
      }
      const url = tab.url ?? '';
      const host = /^https?:/.test(url) ? new URL(url).host : '';
      const grant = grantFor(url);
      const site = host ? await worker('readSite', { host }) : null;
      change({
        tab: { id: tab.id, url, host, site: siteName(host), private: tab.incognito },
        site: site ?? SITE_DEFAULTS,
        grant,
        granted: grant ? await browser.permissions.contains({ origins: [grant] }) : false,
      });
      try {
        await callWorker(sendToWorker, 'runHere', { tabId: tab.id });
        change({ failed: null });
        await look(TRIES);
      } catch {
        change({ unreadable: unreadableKind(url), failed: null });
      }
    },

    close() {
      closed = true;
      clearTimeout(timer);
    },

    async turn(part) {
      const { tab, settings } = seen.value;
      const state = await page('switch', part);
      if (state) change({ page: state, settled: true });
      if (part.on && !settings.on) await this.changeSettings({ on: true });
      if (!tab) return;
      if (tab.private) change({ site: { ...seen.value.site, ...part } });
      else {
        const site = await worker('site', { host: tab.host, change: part });
        if (site) change({ site });
      }
    },

    async changeSettings(part) {
      const settings = await worker('settings', part);
      if (!settings) return;
      change({ settings, language: spokenLanguage(settings, browser.i18n.getUILanguage()) });
      // The worker tells the pages it may see; this one it may see only through our click.
      await tellPage();
    },

    async putBack(hide, hidden) {
      const state = await page('putBack', { hide, hidden });
      if (state) change({ page: state });
    },

    peek(hide) {
      callPage(sendToPage, 'peek', { hide }).catch((error: unknown) => {
        // Pointing at a row is no request of the reader's: a page that is gone is not worth a sentence on screen.
        console.debug(`kantlijn: peek failed: ${error instanceof Error ? error.name : 'error'}`);
      });
    },

    async grantAlways() {
      const { grant } = seen.value;
      if (!grant) return false;
      const granted = await browser.permissions.request({ origins: [grant] });
      change({ granted });
      return granted;
    },

    async withdraw() {
      const { grant } = seen.value;
      if (!grant) return;
      await browser.permissions.remove({ origins: [grant] });
      change({ granted: await browser.permissions.contains({ origins: [grant] }) });
    },
  };
}
