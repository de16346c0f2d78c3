import { articleThing, firstMeta, type Head } from './head';
import { oneLine } from './heading';
import { unescaped } from './title';

/** "beurs.example" of "https://www.beurs.example/x"; empty for addresses without a host. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** The name of the site as its reader knows it; the host where the page does not tell. */
export function findSite(head: Head, url: string): string {
  const told = firstMeta(head, 'og:site_name', 'application-name', 'al:android:app_name', 'al:ios:app_name');
  if (told && !/^https?:/.test(told)) return oneLine(unescaped(told));
  const publisher = articleThing(head)?.publisher;
  const one = Array.isArray(publisher) ? publisher[0] : publisher;
  if (one && typeof one === 'object' && typeof (one as { name?: unknown }).name === 'string')
    return oneLine(unescaped((one as { name: string }).name));
  return hostOf(url);
}

/** The last two labels of a host, three where the second last is a public suffix of its own ("co.uk"). */
function familyOf(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && /^(?:com?|net|org|gov|ac|edu|or|ne)$/.test(labels[labels.length - 2]!);
  return labels.slice(short ? -3 : -2).join('.');
}

function addressOf(told: string, base: string): URL | null {
  try {
    const found = new URL(told, base);
    return /^https?:$/.test(found.protocol) ? found : null;
  } catch {
    return null;
  }
}

/** The canonical address when it is of the same site and not merely its front page, else the document's. */
export function canonicalUrl(head: Head, url: string): string {
  const own = addressOf(url, url);
  if (!own) return url;
  for (const told of [head.canonical, firstMeta(head, 'og:url')]) {
    const found = told ? addressOf(told, url) : null;
    if (!found || familyOf(found.hostname) !== familyOf(own.hostname) || (found.pathname === '/' && own.pathname !== '/')) continue;
    found.hash = '';
    return found.href;
  }
  return url;
}

/** Absolute URL of the picture that stands for the article; `null` when the page names none. */
export function findLeadImage(head: Head, url: string): string | null {
  const image = articleThing(head)?.image;
  const first: unknown = Array.isArray(image) ? image[0] : image;
  const fromThing = typeof first === 'string' ? first : first && typeof first === 'object' ? (first as { url?: unknown }).url : '';
  for (const told of [firstMeta(head, 'og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src'), fromThing]) {
    const found = typeof told === 'string' && told ? addressOf(told, url) : null;
    if (found) return found.href;
  }
  return null;
}
