import { readDate } from './dates';
import { articleThing, firstMeta, type Head } from './head';
import { holds, own, parentOf } from './unclobbered';

export interface When {
  /** ISO 8601, to the day or finer; `null` when unknown. */
  published: string | null;
  modified: string | null;
}

/**
 * A date as pages write it in attributes and JSON, as ISO 8601 with the offset that the page gave.
 *
 * "2024-04-30 16:38:37 +02:00" is "2024-04-30T16:38:37+02:00"; "1588231117" (seconds) and RFC 2822
 * are given in UTC; words ("30. April 2024") to the day. `null` when it is no date.
 */
export function toIso(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? fromEpoch(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length < 6 || !/\d/.test(text)) return null;
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1900) return null;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined) return date;
    const offset = !zone
      ? ''
      : /^(?:Z|UTC|GMT)$/i.test(zone)
        ? 'Z'
        : zone.length === 3
          ? `${zone}:00`
          : zone.includes(':')
            ? zone
            : `${zone.slice(0, 3)}:${zone.slice(3)}`;
    return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
  }
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(text);
  if (compact)
    return toIso(
      `${compact[1]}-${compact[2]}-${compact[3]}${compact[4] ? `T${compact[4]}:${compact[5]}:${compact[6] ?? '00'}${compact[7] ?? ''}` : ''}`,
    );
  if (/^[A-Za-z]{3,9},?\s.*\d{4}.*\d{2}:\d{2}.*(?:GMT|UTC|[+-]\d{4})/.test(text)) {
    const at = Date.parse(text.replace(/\s*\([^)]*\)\s*$/, ''));
    if (!Number.isNaN(at)) return new Date(at).toISOString();
  }
  return readDate(text);
}

const fromEpoch = (value: number): string | null => {
  const at = new Date(value > 1e11 ? value : value * 1000);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1980 || at.getUTCFullYear() > 2200 ? null : at.toISOString();
};

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'last-published',
  'date',
  'created',
  'og:pubdate',
  'iso-8601-publish-date',
  'bt:pubdate',
  'rnews:datepublished',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'article:updated',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'last-modified',
  'lastmod',
  'modified_time',
  'revised',
  'updated',
];

/**
 * When the article appeared and was last changed: JSON-LD, then meta elements, then `<time>` and
 * words near the headline.
 *
 * @param lines date lines that were dropped from the text, in order of the page
 */
export function findWhen(signs: readonly Element[], head: Head, headline: Element | null, lines: readonly string[]): When {
  const thing = articleThing(head);
  const fromMeta = (names: string[]): string | null => {
    for (const name of names) {
      const found = toIso(firstMeta(head, name));
      if (found) return found;
    }
    return null;
  };
  const stated = toIso(thing?.datePublished) ?? head.things.map((one) => toIso(one.datePublished)).find(Boolean) ?? fromMeta(PUBLISHED);
  const modified = toIso(thing?.dateModified) ?? fromMeta(MODIFIED);
  return {
    published:
      stated ?? onPage(signs, headline) ?? lines.map(readDate).find(Boolean) ?? toIso(thing?.dateCreated ?? thing?.uploadDate) ?? null,
    modified,
  };
}

/** Characters of an element that says when. */
const MAX_DATE_TEXT = 120;
/** Characters of a headline's surroundings in which a date is looked for. */
const MAX_AROUND = 3000;

function onPage(signs: readonly Element[], headline: Element | null): string | null {
  let first: string | null = null;
  let worded: string | null = null;
  const beside = headline && parentOf(headline);
  const around = beside && parentOf(beside);
  for (const element of signs) {
    const text = element.textContent ?? '';
    const isTime = element.nodeName === 'TIME' || element.hasAttribute('itemprop');
    const found =
      toIso(element.getAttribute('content') ?? '') ??
      toIso(element.getAttribute('datetime') ?? '') ??
      (text.length <= MAX_DATE_TEXT ? readDate(text) : null);
    if (!found) continue;
    if (element.getAttribute('itemprop') === 'datePublished' || element.hasAttribute('pubdate')) return found;
    if (element.closest('aside,nav,footer,[class*="related" i],[class*="teaser" i],[class*="comment" i]')) continue;
    const near = !headline || (headline.compareDocumentPosition(element) & 4) > 0 || (around !== null && holds(around, element));
    if (isTime && near) first ??= found;
    else worded ??= found;
  }
  if (first) return first;
  // Words in the few blocks around the headline.
  for (let at = beside, step = 0; at && step < 3; at = parentOf(at), step++) {
    const text = own(at, 'textContent') ?? '';
    const found = text.length < MAX_AROUND ? readDate(text) : null;
    if (found) return found;
  }
  return worded;
}
