/** A site as the reader knows it: the host without "www.", "m." or "amp.", and without the port. */
export const siteName = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^(www|m|amp)\./, '');

/**
 * The match pattern that "always on this site" asks for: the site and what lies below it
 * (`https://www.paper.example/x` -> `*://*.paper.example/*`).
 *
 * @returns `null` for addresses that no pattern covers (browser pages, files)
 */
export function grantFor(url: string): string | null {
  if (!/^https?:\/\//.test(url)) return null;
  const { hostname } = new URL(url);
  const site = siteName(hostname);
  // Numbers have nothing below them, and a pattern with "*." before them is refused.
  const numbers = /^[\d.]+$|^\[|^localhost$/.test(site);
  return numbers ? `*://${hostname}/*` : `*://*.${site}/*`;
}
