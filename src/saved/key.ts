/** Query parameters that say where a reader came from, not what he reads. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|campaign|xtor|wt_mc|at_\w+|ns_\w+|ito|smid|sh|share|source|src|spm|yclid|_ga)$/i;

/**
 * The key under which an article is kept: its address without fragment, tracking parameters,
 * "www." and the AMP and mobile variants of it, so that all of them are the same article.
 *
 * @returns the input itself when it is no http(s) address
 */
export function articleKey(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  if (!/^https?:$/.test(url.protocol)) return address;
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name) && !/^(amp|outputType)$/i.test(name));
  query.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const host = url.host.toLowerCase().replace(/^(www|m|mobile|amp)\./, '');
  const path = url.pathname
    .replace(/\/amp\/?$|\.amp(?=\.html$|$)/i, '')
    .replace(/^\/amp\//i, '/')
    .replace(/\/+$/, '');
  return `${host}${path}${query.length ? `?${new URLSearchParams(query)}` : ''}`;
}
