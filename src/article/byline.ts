import { articleThing, type Head, typesOf } from './head';
import { oneLine } from './heading';
import { unescaped } from './title';
import { textsUnder } from './unclobbered';
import { foldedWords } from './words';

export interface FoundByline {
  /** People and agencies, in the order of the page; never the site itself. */
  people: string[];
  /** All whom the page credits in its data, the site's own name too. */
  credited: string[];
}

const BY =
  /^[\s*_|•·–—-]*(?:(?:written|reported|posted|story|words|text|tekst|article|analysis|published|edited)\s+by|by|von|door|par|por|di|af|av|text|tekst|author|autor(?:in)?|auteur|redaction|redactie|redaktion)\s*(?::\s*|\s+)/i;
const JOINT = /\s*(?:;|\||•|·|\n|\s\/\s|\s&\s|\s+(?:and|und|en|et|y|og|och|e)\s+)\s*/;
const MAX_NAME = 60;

/** One name, bare; empty when this is none (an address, a reading time, a role, a sentence). */
function cleanName(raw: string): string {
  let name = oneLine(unescaped(raw).replace(/<[^>]*>/g, ' '));
  name = name.replace(/\S+@\S+/g, ' ').replace(/https?:\S+/g, ' ');
  for (let round = 0; round < 2; round++) name = name.trim().replace(BY, '');
  name = oneLine(name.replace(/[[(][^\])]*[\])]/g, ' ')).replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, '');
  if (!name || name.length > MAX_NAME || !foldedWords(name).some((word) => word.length > 1)) return '';
  if (
    /^[@#]|\d{3}|^\d|[:/]|\b(?:min(?:ute)?s?|read|lesezeit|uhr|updated|published|follow|profile|contact|bio|null|undefined|unknown|admin|anonymous|foto|bild|photo|quelle|bron|source|agenturen|copyright|kommentare?|comments?|newsletter|subscribe|share)\b/.test(
      name.toLowerCase(),
    )
  )
    return '';
  return name;
}

/** Names in one string: "By A. Smith and B. Jones, Reuters" are three. */
export function readNames(text: string): string[] {
  return oneLine(text.replace(/\n/g, ' | '))
    .split(JOINT)
    .flatMap((part) => part.split(/\s*,\s*/))
    .map(cleanName)
    .filter(Boolean);
}

function namesIn(value: unknown, head: Head, depth = 0): string[] {
  if (depth > 4 || !value) return [];
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? [] : readNames(value);
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, head, depth + 1));
  if (typeof value !== 'object') return [];
  const thing = value as Record<string, unknown>;
  if (typeof thing.name === 'string') return readNames(thing.name);
  if (Array.isArray(thing.name)) return namesIn(thing.name, head, depth + 1);
  if (typeof thing['@id'] === 'string') {
    const other = head.things.find((one) => one !== thing && one['@id'] === thing['@id'] && typeof one.name === 'string');
    if (other) return namesIn(other.name, head, depth + 1);
  }
  const first = thing.givenName ?? '';
  const last = thing.familyName ?? '';
  return first || last ? readNames(`${first} ${last}`) : [];
}

const MAX_BYLINE = 160;
/** Two sentences, or one that goes on: a biography. */
const BIOGRAPHY = /[.!?]\s+[A-ZÀ-Þ][a-zß-ÿ]+\s+[a-zß-ÿ]/;
const ELSEWHERE =
  'aside,footer,nav,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="teaser" i],[class*="card" i],[class*="recirc" i],[id*="comment" i]';

/** Lower is better: what the page marks as the author, then what it calls so, below the headline first. */
function rankOf(element: Element, text: string, names: readonly string[], headline: Element | null): number {
  const named = element.getAttribute('class') ?? '';
  const mark = /author/i.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`)
    ? 0
    : /byline/i.test(named)
      ? 2
      : /author.{0,2}name/i.test(named)
        ? 3
        : 6;
  const above = headline && !(headline.compareDocumentPosition(element) & 4) ? 20 : 0;
  return mark + above + (BY.test(text) ? -4 : 0) + (names.every((name) => name.includes(' ')) ? -2 : 0);
}

/** People named in the byline markup of the page, near the headline first. */
function namesOnPage(signs: readonly Element[], headline: Element | null): string[] {
  let best: string[] = [];
  let bestRank = Number.POSITIVE_INFINITY;
  for (const element of signs) {
    const text = oneLine(element.textContent ?? '');
    if (!text || text.length > MAX_BYLINE || BIOGRAPHY.test(text) || element.closest(ELSEWHERE)) continue;
    const parts = element.nodeName === 'A' || BY.test(text) ? readNames(text) : textsUnder(element).flatMap((node) => readNames(node.data));
    const names = parts.filter((name) => name.split(' ').length <= 5 && name[0] !== name[0]!.toLowerCase());
    if (!names.length) continue;
    const rank = rankOf(element, text, names, headline);
    if (rank < bestRank) [best, bestRank] = [names, rank];
  }
  return best;
}

const META = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'citation_author',
  'article.author',
  'og:article:author',
  'twitter:data1',
];

/** Who wrote it: JSON-LD, then meta elements, then the markup of the page. */
export function findByline(signs: readonly Element[], head: Head, site: string, host: string, headline: Element | null): FoundByline {
  const thing = articleThing(head);
  const sources: (() => string[])[] = [
    () => {
      const own = namesIn(thing?.author ?? thing?.creator, head);
      if (own.length) return own;
      const others = head.things.filter((one) => one !== thing && typesOf(one).some((type) => /Article|Posting/.test(type)));
      return others.flatMap((one) => namesIn(one.author, head)).slice(0, 4);
    },
    () => {
      for (const name of META) {
        const values = (head.meta.get(name) ?? []).filter(
          (value) => !/^(?:https?:)?\/\/|facebook\.com|^[\d\s]+$|\bmin(?:ute)?s?\b/i.test(value),
        );
        const names = values.flatMap(readNames);
        if (names.length) return names;
      }
      return [];
    },
    () => namesOnPage(signs, headline),
  ];
  const flat = (name: string): string => foldedWords(name).join('');
  const publisher = Array.isArray(thing?.publisher) ? thing.publisher[0] : thing?.publisher;
  const publisherName: unknown = publisher && typeof publisher === 'object' ? (publisher as { name?: unknown }).name : publisher;
  const own = [
    site,
    typeof publisherName === 'string' ? publisherName : '',
    host.replace(/^www\./, ''),
    host
      .replace(/^www\./, '')
      .split('.')
      .slice(-2)[0] ?? '',
  ]
    .map(flat)
    .filter((one) => one.length > 2);
  const isSite = (name: string): boolean => {
    const one = flat(name);
    return own.some(
      (site) =>
        one === site ||
        one.replace(/(?:redaktion|redactie|redaction|staff|team|newsroom|online|digital|news|nachrichten|de|com|co|nl|be|fr)+$/, '') ===
          site.replace(/(?:online|digital|news|nachrichten|de|com|nl|be|fr)+$/, ''),
    );
  };
  let credited: string[] = [];
  for (const source of sources) {
    const names = unique(source());
    const people = names.filter((name) => !isSite(name));
    if (people.length) return { people, credited: names };
    if (!credited.length) credited = names;
  }
  return { people: [], credited };
}

function unique(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = foldedWords(name).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
