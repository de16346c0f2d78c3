/** What the reader decided, in `storage.local`: one record for all sites, one for each site he decided something of. */
import { DEFAULTS, type Settings, SITE_DEFAULTS, type SiteSettings } from '../settings';
import { dropKept, keep, readKept } from './storage';

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

/** Every field present: what is missing or was kept by an older version has its default. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await readKept('settings');
  const stored = settings as Partial<Settings> | undefined;
  return { ...DEFAULTS, ...stored, reader: { ...DEFAULTS.reader, ...stored?.reader } };
}

/** Changes what is given, keeps the rest. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = { ...(await readSettings()), ...change };
    await keep({ settings });
    return settings;
  });
}

export async function readSite(host: string): Promise<SiteSettings> {
  const key = siteKey(host);
  const stored = await readKept(key);
  return { ...SITE_DEFAULTS, ...(stored[key] as Partial<SiteSettings> | undefined) };
}

/** Changes what is given for one site, keeps the rest. Private windows remember nothing: the caller does not ask then. */
export function changeSite(host: string, change: Partial<SiteSettings>): Promise<SiteSettings> {
  return inTurn(async () => {
    const site = { ...(await readSite(host)), ...change };
    await keep({ [siteKey(host)]: site });
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
  const all = await readKept(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(SITE))
    .map(([key, settings]) => ({ site: key.slice(SITE.length), settings: { ...SITE_DEFAULTS, ...(settings as Partial<SiteSettings>) } }))
    .sort((a, b) => a.site.localeCompare(b.site));
}

export function forgetSite(host: string): Promise<void> {
  return inTurn(() => dropKept(siteKey(host)));
}

const TOLD = 'told';

/** Has the reader read, before anything was kept, that removing the extension removes the library? */
export async function isTold(): Promise<boolean> {
  return (await readKept(TOLD))[TOLD] === true;
}

export const setTold = (): Promise<void> => keep({ [TOLD]: true });
