/** What the reader decided, in `storage.local`: one record for all sites, one for each site he decided something of. */
import { browser } from '../browser';
import { DEFAULTS, type Settings, SITE_DEFAULTS, type SiteSettings } from '../settings';

const siteKey = (host: string): string => `site:${host}`;

/** Host name as sites are kept: lower case, without "www." or "m.". */
export const siteOf = (host: string): string => host.toLowerCase().replace(/^(www|m|amp)\./, '');

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return { ...DEFAULTS, ...(settings as Partial<Settings> | undefined) };
}

/** Changes what is given, keeps the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ settings });
  return settings;
}

export async function readSite(host: string): Promise<SiteSettings> {
  const key = siteKey(siteOf(host));
  const stored = await browser.storage.local.get(key);
  return { ...SITE_DEFAULTS, ...(stored[key] as Partial<SiteSettings> | undefined) };
}

/** Changes what is given for one site, keeps the rest. Private windows remember nothing: the caller does not ask then. */
export async function changeSite(host: string, change: Partial<SiteSettings>): Promise<SiteSettings> {
  const site = { ...(await readSite(host)), ...change };
  await browser.storage.local.set({ [siteKey(siteOf(host))]: site });
  return site;
}
