/** What the reader decided, in `storage.local`: one record for all sites, one for each site he decided something of. */
import { browser } from '../browser';
import { DEFAULTS, type Settings, SITE_DEFAULTS, type SiteSettings } from '../settings';

const SITE = 'site:';
const siteKey = (host: string): string => `${SITE}${siteOf(host)}`;

/** Host name as sites are kept: lower case, without "www." or "m.", and without a port. */
export const siteOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^(www|m|amp)\./, '');

let last: Promise<unknown> = Promise.resolve();

/**
 * One change after the other: a change reads, alters and writes, and two at a time would lose one. Each
 * is a single write, so a worker killed in between has changed all of it or nothing.
 */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const done = last.then(change, change);
  // Whoever asked hears of a failure through `done`; the next in turn only needs to know that it ended.
  last = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}

/** How long storage may take, milliseconds: Chromium never answers for a profile whose store is broken; a slow disk does. */
const STORAGE_MS = 5_000;
/** How long it gets after it did not answer once, milliseconds: a card waits for it. */
const AGAIN_MS = 300;
/** It did not answer the last time, in this life of the worker. */
let silent = false;

/**
 * What storage holds; where it holds nothing and never will (a broken profile, a browser that is set to
 * keep nothing), what stands for nothing kept, so that pages are still cleaned and explained. For reading
 * alone: a change that was made from it would write over what could not be read.
 */
export async function orNothing<T>(reading: Promise<T>, nothing: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(
      () => {
        silent = true;
        resolve(nothing);
      },
      silent ? AGAIN_MS : STORAGE_MS,
    );
  });
  try {
    const found = await Promise.race([reading, late]);
    if (found !== nothing) silent = false;
    return found;
  } catch (error) {
    console.warn(`kantlijn: storage failed: ${error instanceof Error ? error.name : 'error'}`);
    return nothing;
  } finally {
    clearTimeout(timer);
  }
}

/** Every field present: what is missing or was kept by an older version has its default. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  const stored = settings as Partial<Settings> | undefined;
  return { ...DEFAULTS, ...stored, reader: { ...DEFAULTS.reader, ...stored?.reader } };
}

/** Changes what is given, keeps the rest. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ settings });
    return settings;
  });
}

export async function readSite(host: string): Promise<SiteSettings> {
  const key = siteKey(host);
  const stored = await browser.storage.local.get(key);
  return { ...SITE_DEFAULTS, ...(stored[key] as Partial<SiteSettings> | undefined) };
}

/** Changes what is given for one site, keeps the rest. Private windows remember nothing: the caller does not ask then. */
export function changeSite(host: string, change: Partial<SiteSettings>): Promise<SiteSettings> {
  return inTurn(async () => {
    const site = { ...(await readSite(host)), ...change };
    await browser.storage.local.set({ [siteKey(host)]: site });
    return site;
  });
}

/**
 * Is a change in storage something that pages must act on? What a page itself noted of last time
 * (`seen`) is not: told of it, it would look again, note again, and so on.
 */
export function isDecision(key: string, { oldValue, newValue }: { oldValue?: unknown; newValue?: unknown }): boolean {
  if (key === 'settings' || key === 'corrections') return true;
  if (!key.startsWith(SITE)) return false;
  const decided = (value: unknown): string =>
    JSON.stringify({ ...SITE_DEFAULTS, ...(value as Partial<SiteSettings> | undefined), seen: [] });
  return decided(oldValue) !== decided(newValue);
}

/** All sites of which something is remembered, by name. */
export async function readSites(): Promise<{ site: string; settings: SiteSettings }[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(SITE))
    .map(([key, settings]) => ({ site: key.slice(SITE.length), settings: { ...SITE_DEFAULTS, ...(settings as Partial<SiteSettings>) } }))
    .sort((a, b) => a.site.localeCompare(b.site));
}

export function forgetSite(host: string): Promise<void> {
  return inTurn(() => browser.storage.local.remove(siteKey(host)));
}

const TOLD = 'told';

/** Has the reader read, before anything was kept, that removing the extension removes the library? */
export async function isTold(): Promise<boolean> {
  return (await browser.storage.local.get(TOLD))[TOLD] === true;
}

export const setTold = (): Promise<void> => browser.storage.local.set({ [TOLD]: true });
