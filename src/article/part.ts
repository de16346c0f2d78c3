const SAID = /\b(?:page|seite|pagina|página|blz\.?|deel|part|teil|partie)\s*(\d{1,3})\s*(?:of|von|van|sur|de|\/)\s*(\d{1,3})\b/i;
/** More pages than this are an archive, not an article. */
const MAX_PAGES = 60;
/** "…/story", "…/story?page=2", "…/story/2", "…/story/page/2", "…/story,2.html" without the page's number. */
function baseOf(address: URL): { base: string; page: number } {
  const fromQuery = Number(
    address.searchParams.get('page') ??
      address.searchParams.get('p') ??
      address.searchParams.get('seite') ??
      address.searchParams.get('pagina') ??
      '',
  );
  const path = address.pathname.replace(/\/$/, '');
  const inPath = /^(.*?)(?:\/(?:page|seite|pagina|p)[/-]?|[/,_-])(\d{1,2})((?:\.html?)?)$/i.exec(path);
  if (fromQuery > 0) return { base: address.origin + path, page: fromQuery };
  if (inPath?.[1]) return { base: `${address.origin}${inPath[1]}${inPath[3]}`, page: Number(inPath[2]) };
  return { base: address.origin + path, page: 1 };
}

/**
 * Which page of how many is this, for an article cut over several addresses?
 *
 * @returns `null` for a whole one, and for lists of articles that have pages
 */
export function findPart(pagers: readonly Element[], url: string): { page: number; pages: number } | null {
  if (!pagers.length) return null;
  let own: URL;
  try {
    own = new URL(url);
  } catch {
    return null;
  }
  const here = baseOf(own);
  const bare = own.origin + own.pathname.replace(/\/$/, '');
  for (const pager of pagers) {
    const text = pager.textContent ?? '';
    if (text.length > 400) continue;
    let pages = 0;
    let page = 0;
    for (const link of pager.querySelectorAll('a[href]')) {
      let to: URL;
      try {
        to = new URL(link.getAttribute('href')!, url);
      } catch {
        continue;
      }
      const there = baseOf(to);
      const same = there.base === here.base || there.base === bare || here.base === to.origin + to.pathname.replace(/\/$/, '');
      if (!same || to.href === own.href) continue;
      const label = Number((link.textContent ?? '').trim());
      pages = Math.max(pages, there.page, label > 0 && label <= MAX_PAGES ? label : 0);
      if (/next|weiter|volgende|suivant|nächste/i.test(`${link.getAttribute('rel') ?? ''} ${link.textContent ?? ''}`))
        page ||= there.page - 1;
    }
    const said = SAID.exec(text);
    if (said && pages && Number(said[1]) <= Number(said[2])) return { page: Number(said[1]), pages: Number(said[2]) };
    if (pages < 1 || pages > MAX_PAGES) continue;
    const current = Number(
      (pager.querySelector('[aria-current],.current,.active,strong,span.is-active')?.textContent ?? '').replace(/\D+/g, ''),
    );
    page = current > 0 && current <= MAX_PAGES ? current : here.base === bare ? page || 1 : here.page;
    pages = Math.max(pages, page);
    if (pages > 1) return { page, pages };
  }
  return null;
}
