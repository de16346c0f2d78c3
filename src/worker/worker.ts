/**
 * The service worker (an event page in Firefox). May be killed at any moment: every listener is added
 * in the first tick, and nothing that matters lives only in a variable.
 */
import { browser, type Runtime } from '../browser';
import { answerWith, callPage, FROM_PAGE, isEnvelope, type ToPage } from '../messages';
import { answers, type Caller, interfaceLanguage } from './answers';
import { readSettings, readSite } from './preferences';
import { grantedOrigins, joinOpenTabs, reconcile, runPage } from './registrations';

const OWN_ORIGIN = new URL(browser.runtime.getURL('')).origin;

function callerOf(sender: Runtime.MessageSender): Caller {
  const origin = sender.url ? new URL(sender.url).origin : '';
  return {
    own: origin === OWN_ORIGIN,
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    host: origin === OWN_ORIGIN || !sender.url ? '' : new URL(sender.url).host,
    incognito: sender.tab?.incognito ?? false,
  };
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
  const caller = callerOf(sender);
  if (!caller.own && !(FROM_PAGE as readonly string[]).includes(message.call)) return Promise.resolve({ ok: false, error: 'not-allowed' });
  return answerWith(answers, message, caller);
});

/** Reports a failed step with its name only: never what the reader reads. */
const reported = (step: string, work: Promise<unknown>): void => {
  work.catch((error: unknown) => console.warn(`kantlijn: ${step} failed: ${error instanceof Error ? error.name : 'error'}`));
};

const WORDS = {
  nl: { explain: 'Leg uit: “%s”', save: 'Bewaar dit artikel' },
  en: { explain: 'Explain “%s”', save: 'Save this article' },
  de: { explain: '„%s“ erklären', save: 'Diesen Artikel speichern' },
  fr: { explain: 'Expliquer « %s »', save: 'Enregistrer cet article' },
} as const;

async function makeMenus(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const words = WORDS[interfaceLanguage(await readSettings())];
  browser.contextMenus.create({ id: 'explain', title: words.explain, contexts: ['selection'] });
  browser.contextMenus.create({ id: 'save', title: words.save, contexts: ['page', 'selection'] });
}

/** Makes sure that we run in this tab, then asks its page. The click or key that brought us here granted `activeTab`. */
async function askTab<K extends keyof ToPage & string>(
  tabId: number,
  call: K,
  argument: ToPage[K]['argument'],
): Promise<ToPage[K]['value']> {
  const send = (message: unknown): Promise<unknown> => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  try {
    await callPage(send, 'ping', {});
  } catch {
    // Nobody there yet: the page bundle answers once it is in.
    await runPage(tabId);
  }
  return callPage(send, call, argument);
}

browser.runtime.onInstalled.addListener((details) => {
  reported('menus', makeMenus());
  reported('registration', reconcile().then(joinOpenTabs));
  if (details.reason === 'install') reported('welcome', browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') }));
});

browser.runtime.onStartup.addListener(() => {
  reported('registration', reconcile());
  reported('menus', makeMenus());
});

browser.permissions.onAdded.addListener((added) => {
  reported(
    'registration',
    reconcile().then(() => joinOpenTabs(added.origins ?? [])),
  );
});

browser.permissions.onRemoved.addListener(() => {
  reported('registration', reconcile());
});

browser.contextMenus?.onClicked.addListener((info, tab) => {
  if (tab?.id === undefined) return;
  if (info.menuItemId === 'explain') reported('explain selection', askTab(tab.id, 'explainSelection', {}));
  if (info.menuItemId === 'save') reported('save', askTab(tab.id, 'save', {}));
});

const COMMANDS: Record<string, (tabId: number) => Promise<unknown>> = {
  clean: async (tabId) => askTab(tabId, 'switch', { clean: !(await askTab(tabId, 'state', {})).cleaning }),
  annotate: async (tabId) => askTab(tabId, 'switch', { annotate: !(await askTab(tabId, 'state', {})).annotating }),
  reader: async (tabId) => askTab(tabId, 'reader', { open: !(await askTab(tabId, 'state', {})).reader }),
  who: (tabId) => askTab(tabId, 'panel', { open: true }),
  save: (tabId) => askTab(tabId, 'save', {}),
  next: (tabId) => askTab(tabId, 'next', { back: false }),
  previous: (tabId) => askTab(tabId, 'next', { back: true }),
};

browser.commands?.onCommand.addListener((command, tab) => {
  if (command === 'library') reported('library', browser.tabs.create({ url: browser.runtime.getURL('src/library/index.html') }));
  else if (tab?.id !== undefined) reported(command, COMMANDS[command]?.(tab.id) ?? Promise.resolve());
});

/** Tells every page we run in that a decision changed, so that it acts at once. */
async function tellTabs(): Promise<void> {
  const settings = await readSettings();
  const tabs = await browser.tabs.query({ url: await grantedOrigins() });
  const told = tabs.map(async (tab) => {
    if (tab.id === undefined || !tab.url) return;
    const site = await readSite(new URL(tab.url).host);
    await callPage((message) => browser.tabs.sendMessage(tab.id!, message, { frameId: 0 }), 'settingsChanged', { settings, site });
  });
  // Tabs without a content script of ours do not answer.
  await Promise.allSettled(told);
}

browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local') return;
  if ('settings' in changes) reported('menus', makeMenus());
  reported('settings', tellTabs());
});
