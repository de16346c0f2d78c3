/**
 * The service worker (an event page in Firefox). May be killed at any moment: every listener is added
 * in the first tick, and nothing that matters lives only in a variable.
 */
import { browser, type Runtime } from '../browser';
import { answerWith, CallError, FROM_PAGE, isEnvelope, type ToWorker } from '../messages';
import { answers, type Caller, interfaceLanguage } from './answers';
import { checked } from './checks';
import { isDecision, readSettings } from './preferences';
import { joinOpenTabs, reconcile } from './registrations';
import { askTab, tellTabs, tellWithdrawn } from './tabs';

const OWN_ORIGIN = new URL(browser.runtime.getURL('')).origin;

/** Who sent this, as the browser says. `null` for somebody without an address, whom we do not answer. */
function callerOf(sender: Runtime.MessageSender): Caller | null {
  if (!sender.url || !URL.canParse(sender.url)) return null;
  const { origin, host } = new URL(sender.url);
  const own = origin === OWN_ORIGIN;
  return {
    own,
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    url: own ? '' : sender.url,
    host: own ? '' : host,
    incognito: sender.tab?.incognito ?? false,
  };
}

const REFUSED = Promise.resolve({ ok: false as const, error: 'not-allowed' });

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
  const caller = callerOf(sender);
  // A page of ours is itself; a content script always sits in a tab.
  if (!caller || !Object.hasOwn(answers, message.call) || (!caller.own && caller.tabId === null)) return REFUSED;
  if (!caller.own && !(FROM_PAGE as readonly string[]).includes(message.call)) return REFUSED;
  try {
    const argument = checked(message.call as keyof ToWorker, message.argument);
    return answerWith(answers, { ...message, argument }, caller);
  } catch (error) {
    return Promise.resolve({ ok: false as const, error: error instanceof Error ? error.message : 'bad-message' });
  }
});

/** Reports a failed step with its name only: never what the reader reads. */
const reported = (step: string, work: Promise<unknown>): void => {
  work.catch((error: unknown) => console.warn(`kantlijn: ${step} failed: ${error instanceof Error ? error.name : 'error'}`));
};

const WORDS = {
  nl: { explain: '“%s” uitleggen', highlight: '“%s” markeren', save: 'Dit artikel bewaren' },
  en: { explain: 'Explain “%s”', highlight: 'Highlight “%s”', save: 'Save this article' },
  de: { explain: '„%s“ erklären', highlight: '„%s“ markieren', save: 'Diesen Artikel speichern' },
  fr: { explain: 'Expliquer « %s »', highlight: 'Surligner « %s »', save: 'Enregistrer cet article' },
} as const;

async function makeMenus(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const words = WORDS[interfaceLanguage(await readSettings())];
  browser.contextMenus.create({ id: 'explain', title: words.explain, contexts: ['selection'] });
  browser.contextMenus.create({ id: 'highlight', title: words.highlight, contexts: ['selection'] });
  browser.contextMenus.create({ id: 'save', title: words.save, contexts: ['page', 'selection'] });
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

browser.permissions.onRemoved.addListener((removed) => {
  reported(
    'registration',
    reconcile().then((left) => tellWithdrawn(removed.origins ?? [], left)),
  );
});

browser.contextMenus?.onClicked.addListener((info, tab) => {
  if (tab?.id === undefined) return;
  if (info.menuItemId === 'explain') reported('explain selection', askTab(tab.id, 'explainSelection', {}));
  if (info.menuItemId === 'highlight') reported('highlight', askTab(tab.id, 'highlight', {}));
  if (info.menuItemId === 'save') reported('save', save(tab.id));
});

/** Asks the page to save. Where the reader must be told something first, the page does, and he presses the button there. */
async function save(tabId: number): Promise<void> {
  try {
    await askTab(tabId, 'save', {});
  } catch (error) {
    if (!(error instanceof CallError) || error.message !== 'tell-first') throw error;
  }
}

const COMMANDS: Record<string, (tabId: number) => Promise<unknown>> = {
  clean: async (tabId) => askTab(tabId, 'switch', { clean: !(await askTab(tabId, 'state', {})).cleaning }),
  annotate: async (tabId) => askTab(tabId, 'switch', { annotate: !(await askTab(tabId, 'state', {})).annotating }),
  reader: async (tabId) => askTab(tabId, 'reader', { open: !(await askTab(tabId, 'state', {})).reader }),
  who: (tabId) => askTab(tabId, 'panel', { open: true }),
  save,
  highlight: (tabId) => askTab(tabId, 'highlight', {}),
  next: (tabId) => askTab(tabId, 'next', { back: false }),
  previous: (tabId) => askTab(tabId, 'next', { back: true }),
};

browser.commands?.onCommand.addListener((command, tab) => {
  if (command === 'library') reported('library', browser.tabs.create({ url: browser.runtime.getURL('src/library/index.html') }));
  else if (tab?.id !== undefined) reported(command, COMMANDS[command]?.(tab.id) ?? Promise.resolve());
});

browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local') return;
  if ('settings' in changes) reported('menus', makeMenus());
  if (Object.entries(changes).some(([key, change]) => isDecision(key, change))) reported('settings', tellTabs());
});

// Every start of the worker, for the case that it was killed between a grant and its registration.
reported('registration', reconcile());
