/** What a link says of itself, and where it leads: to another page of this site, or away. */
import { attribute } from '../unclobbered';

const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Does the link say that it was paid for (HTML, link type "sponsored")? */
export const isPaidLink = (link: Element): boolean => /(?:^|\s)sponsored(?:\s|$)/.test(attribute(link, 'rel'));

/** Does the link lead to another site? */
export function leadsAway(link: Element): boolean {
  const there = HOST.exec(attribute(link, 'href'))?.[1]?.toLowerCase();
  const here = HOST.exec(link.baseURI)?.[1]?.toLowerCase();
  return there !== undefined && here !== undefined && siteOf(there) !== siteOf(here);
}
const HOST = /^https?:\/\/(?:www\.)?([^/:?#]+)/i;

/** Where the link leads, when that is another page of this site; else `null`. */
export function pageOnSite(link: Element): URL | null {
  let address: URL;
  let here: URL;
  try {
    address = new URL(attribute(link, 'href'), link.baseURI);
    here = new URL(link.baseURI);
  } catch (error) {
    // No address: "http://[" is what some page wrote.
    if (error instanceof TypeError) return null;
    throw error;
  }
  if (siteOf(address.hostname) !== siteOf(here.hostname) || address.pathname === here.pathname) return null;
  return /\.(?:pdf|docx?|xlsx?|csv|zip|jpe?g|png|gif|webp|svg|mp[34])$/i.test(address.pathname) ? null : address;
}
