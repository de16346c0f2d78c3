/** Why a page cannot be read; the sentence that says so is chosen by it. */
export type Unreadable = 'store' | 'browser' | 'pdf' | 'file' | 'other';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** What kind of unreadable page an address is, as far as it tells. */
export function unreadableKind(url: string): Unreadable {
  if (STORES.test(url)) return 'store';
  if (/^file:/.test(url)) return 'file';
  if (/^https?:.*\.pdf([?#]|$)/i.test(url)) return 'pdf';
  if (/^(https?|ftp):/.test(url)) return 'other';
  return 'browser';
}
