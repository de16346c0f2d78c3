import { fold } from '../language/words';
import { articleThing, type Head, typesOf } from './head';
import { oneLine, unescaped } from './title';
import { inherited } from './unclobbered';

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
  if (!name || name.length > MAX_NAME || !/\p{L}{2}/u.test(name)) return '';
  if (
    /^[@#]|\d{2}|\b(?:min(?:ute)?s?|read|lesezeit|uhr|updated|published|follow|profile|contact|bio|null|undefined|unknown|admin|anonymous|foto|bild|photo|quelle|bron|source|agenturen|agentur|copyright|kommentare?|comments?|newsletter|subscribe|share)\b/i.test(
      name,
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

/** Where pages put the names of the writers, best first. */
const PLACES =
  '[itemprop~="author"] [itemprop="name"],[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author-name" i],[class*="authorname" i],[class*="author__name" i],[class*="article-author" i],[class*="autor" i],[class*="author" i],[data-testid*="byline" i],[data-testid*="author" i]';
const MAX_BYLINE = 160;

/** People named in the byline markup of the page, near the headline first. */
function namesOnPage(document: Document, headline: Element | null): string[] {
  const found: { names: string[]; rank: number }[] = [];
  const places = PLACES.split(',');
  for (const element of inherited(document, 'querySelectorAll')(PLACES)) {
    if (found.length > 40) break;
    const text = oneLine(element.textContent ?? '');
    if (!text || text.length > MAX_BYLINE || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) continue;
    if (
      element.closest(
        'aside,footer,nav,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="teaser" i],[class*="card" i],[class*="recirc" i],[id*="comment" i]',
      )
    )
      continue;
    const parts = element.nodeName === 'A' || BY.test(text) ? readNames(text) : linesOf(element).flatMap(readNames);
    const names = parts.filter((name) => /^\p{Lu}|[^\p{ASCII}]/u.test(name) && name.split(' ').length <= 5);
    if (!names.length) continue;
    const place = places.findIndex((one) => element.matches(one));
    const after = headline ? (headline.compareDocumentPosition(element) & 4 ? 0 : 20) : 0;
    found.push({
      names,
      rank: (place < 0 ? 12 : place) + after + (BY.test(text) ? -4 : 0) + (names.every((name) => name.split(' ').length >= 2) ? -2 : 0),
    });
  }
  found.sort((a, b) => a.rank - b.rank);
  return found[0]?.names ?? [];
}

function linesOf(element: Element): string[] {
  const lines: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) lines.push((node as Text).data);
  return lines;
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
export function findByline(document: Document, head: Head, site: string, host: string, headline: Element | null): FoundByline {
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
    () => namesOnPage(document, headline),
  ];
  const flat = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
  const own = [
    site,
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
        one.replace(/(?:redaktion|redactie|redaction|staff|team|newsroom|online|digital|news|de|com|co|nl|be|fr)+$/, '') ===
          site.replace(/(?:online|digital|news|de|com|nl|be|fr)+$/, ''),
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
    const key = fold(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
