/** How the worker speaks to the pages we run in. */
import { browser } from '../browser';
import { callPage, type ToPage } from '../messages';
import { readSettings, readSite } from './preferences';
import { runPage } from './registrations';

const sendTo =
  (tabId: number) =>
  (message: unknown): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 });

/** Makes sure that we run in this tab, then asks its page. The click or key that brought us here granted `activeTab`. */
export async function askTab<K extends keyof ToPage & string>(
  tabId: number,
  call: K,
  argument: ToPage[K]['argument'],
): Promise<ToPage[K]['value']> {
  const send = sendTo(tabId);
  try {
    await callPage(send, 'ping', {});
  } catch {
    // Nobody there yet: the page bundle answers once it is in.
    await runPage(tabId);
  }
  return callPage(send, call, argument);
}

/** Tells every page we may see that a decision changed, so that it acts at once. */
export async function tellTabs(): Promise<void> {
  const settings = await readSettings();
  // All tabs: those that we run in through a click alone are among them, and only those tell their address.
  const told = (await browser.tabs.query({})).map(async ({ id, url }) => {
    if (id === undefined || !url || !/^https?:|^file:/.test(url)) return;
    const site = await readSite(new URL(url).host);
    await callPage(sendTo(id), 'settingsChanged', { settings, site });
  });
  // Tabs without a content script of ours do not answer.
  await Promise.allSettled(told);
}

/** Tells every page what access is gone: each knows its own address, which the browser no longer tells us. */
export async function tellWithdrawn(gone: string[], left: string[]): Promise<void> {
  if (!gone.length) return;
  const told = (await browser.tabs.query({})).map(async ({ id }) => {
    if (id !== undefined) await callPage(sendTo(id), 'withdrawn', { gone, left });
  });
  // Tabs without a content script of ours do not answer.
  await Promise.allSettled(told);
}
