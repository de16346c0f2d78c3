import { attribute, inherited } from './unclobbered';

/** What the page says about itself outside its text, read in one pass. */
export interface Head {
  /** Values of meta elements by lower-case name or property; several for repeated ones. */
  meta: Map<string, string[]>;
  /** JSON-LD objects, `@graph` and lists flattened. */
  things: Record<string, unknown>[];
  canonical: string;
  /** Of the title element. */
  title: string;
  lang: string;
}

const MAX_JSON_LD_CHARS = 2_000_000;

export function readHead(document: Document): Head {
  const meta = new Map<string, string[]>();
  const things: Record<string, unknown>[] = [];
  const byTag = inherited(document, 'getElementsByTagName');
  for (const element of byTag('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (!name) continue;
      const known = meta.get(name);
      if (known) known.push(content);
      else meta.set(name, [content]);
    }
  }
  for (const script of byTag('script')) {
    if (!/^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent ?? '';
    if (text.length <= MAX_JSON_LD_CHARS) flatten(parseLoosely(text), things, 0);
  }
  let canonical = '';
  for (const link of byTag('link')) {
    if (!canonical && /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) canonical = link.getAttribute('href') ?? '';
  }
  return {
    meta,
    things,
    canonical,
    title: inherited(document, 'title') || '',
    lang: attribute(inherited(document, 'documentElement'), 'lang'),
  };
}

/** JSON as publishers write it: in CDATA or comments, with raw line breaks in strings. `null` when it is none. */
function parseLoosely(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!\[CDATA\[|<!--|\/\*<!\[CDATA\[\*\/)|(?:\]\]>|-->|\/\*\]\]>\*\/)\s*;?\s*$/g, '').trim();
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks it
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, ''));
    } catch {
      return null;
    }
  }
}

function flatten(value: unknown, into: Record<string, unknown>[], depth: number): void {
  if (depth > 6 || into.length > 500) return;
  if (Array.isArray(value)) for (const one of value) flatten(one, into, depth + 1);
  else if (value && typeof value === 'object') {
    const thing = value as Record<string, unknown>;
    into.push(thing);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
      if (typeof thing[key] === 'object') flatten(thing[key], into, depth + 1);
  }
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|OpinionNewsArticle|CreativeWork|WebPage)$/;

/** `@type` of a JSON-LD object as a list of bare names. */
export function typesOf(thing: Record<string, unknown>): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).flatMap((one) => (typeof one === 'string' ? [one.replace(/^.*[/#:]/, '')] : []));
}

/** The JSON-LD object of the article itself: news before article before page; `null` when there is none. */
export function articleThing(head: Head): Record<string, unknown> | null {
  let best: Record<string, unknown> | null = null;
  let bestRank = 0;
  for (const thing of head.things) {
    for (const type of typesOf(thing)) {
      if (!ARTICLE_TYPE.test(type)) continue;
      const rank = /NewsArticle$/.test(type) ? 4 : /Article|Posting|Report/.test(type) ? 3 : /Review/.test(type) ? 2 : 1;
      if (rank > bestRank) {
        best = thing;
        bestRank = rank;
      }
    }
  }
  return best;
}

/** The first value of the first of these meta names that has one; empty when none has. */
export function firstMeta(head: Head, ...names: string[]): string {
  for (const name of names) {
    const value = head.meta.get(name)?.[0];
    if (value) return value;
  }
  return '';
}
