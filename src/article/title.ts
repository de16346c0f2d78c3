import { articleThing, firstMeta, type Head } from './head';
import { inherited } from './unclobbered';
import { foldedWords as words } from './words';

/** One line, white space folded. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

export interface FoundTitle {
  title: string;
  /** The live element that says it, with all its words or only a part; `null` when it is known from metadata only. */
  element: Element | null;
}

/** Share of the words of the shorter text that the longer one has too. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (!one.size || !other.size) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / Math.min(one.size, other.size);
}

/** Half of the words in common: an h1 and an SEO title are about the same story. */
const SAME_STORY = 0.5;

const SEPARATOR = /\s+(?:[|–—•·»›~/]|-{1,2}|::)\s+|\s*\|\s*/;

/**
 * Cut the site's name off the end (or the start) of a title.
 *
 * "Ant deelt data - Beurs" with site "Beurs" is "Ant deelt data". What only looks like a name stays
 * where `sure` is false.
 */
export function withoutSite(title: string, site: string, host: string): string {
  const names = [
    site,
    host.replace(/^www\./, ''),
    host
      .replace(/^www\./, '')
      .split('.')
      .slice(-2)[0] ?? '',
  ]
    .map((name) => words(name).join(''))
    .filter((name) => name.length > 1);
  const isSite = (part: string): boolean => {
    const own = words(part).join('');
    return (
      own.length > 1 &&
      names.some((name) => own === name || (own.length > 3 && (name.includes(own) || (own.includes(name) && name.length > 3))))
    );
  };
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = rest.split(SEPARATOR);
    if (parts.length < 2) break;
    const last = parts[parts.length - 1]!;
    if (words(last).length <= 5 && isSite(last))
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(/(?:\s*[|–—•·»›~/:]|\s+-{1,2})\s*$/, '');
    else if (words(parts[0]!).length <= 4 && isSite(parts[0]!)) rest = rest.slice(parts[0]!.length).replace(/^\s*[|–—•·»›~/:-]+\s*/, '');
    else break;
  }
  return rest.trim() || title;
}

/** Headings in names of the masthead are the site's logo. */
const MASTHEAD = /logo|masthead|site-?(?:title|name|header)|navbar|brand/i;

function isHidden(element: Element): boolean {
  for (let at: Element | null = element, step = 0; at && step < 4; at = at.parentElement, step++) {
    if (at.hasAttribute('hidden') || at.getAttribute('aria-hidden') === 'true') return true;
    if (/display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) return true;
    if (MASTHEAD.test(`${at.getAttribute('class') ?? ''} ${at.id}`) && at.nodeName !== 'BODY' && at.nodeName !== 'HTML') return true;
  }
  return false;
}

/** All text of a heading, a space between its blocks and spans that stand apart. */
function headingText(element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push((child as Text).data);
      else if (child.nodeType === 1 && depth < 30) {
        const one = child as Element;
        if (/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|BUTTON)$/i.test(one.nodeName)) continue;
        if (/(?:^|\s|-|_)(?:visually-?hidden|sr-only|screen-reader)/i.test(one.getAttribute('class') ?? '')) continue;
        const apart = one.nodeName === 'BR' || one.nodeName === 'DIV' || one.nodeName === 'P' || one.nodeName === 'SPAN';
        if (apart) parts.push(one.nodeName === 'SPAN' ? '\ue000' : ' ');
        visit(one, depth + 1);
        if (apart) parts.push(one.nodeName === 'SPAN' ? '\ue000' : ' ');
      }
    }
  };
  visit(element, 0);
  // Two spans without a space between them are two lines of a headline; a span inside a word is not.
  return oneLine(
    parts
      .join('')
      .replace(/([^\s\ue000])\ue000+(?=[A-ZÀ-Þ][a-zß-ÿ])/g, '$1 ')
      .replaceAll('\ue000', ''),
  );
}

/**
 * Find the headline: the h1 where the metadata say another thing about the same story, for metadata
 * are often written for search engines; without a kicker that stands inside the h1; without the site's name.
 */
export function findTitle(document: Document, head: Head, site: string, host: string): FoundTitle {
  const thing = articleThing(head);
  const told = [
    firstMeta(head, 'og:title'),
    typeof thing?.headline === 'string' ? thing.headline : '',
    firstMeta(head, 'twitter:title', 'dc.title', 'parsely-title'),
    head.title,
  ]
    .map((one) => withoutSite(oneLine(unescaped(one)), site, host))
    .filter((one) => words(one).length > 0);
  const toldWords = told.map((one) => new Set(words(one)));
  const byTag = inherited(document, 'getElementsByTagName');
  let best: { element: Element; text: string; score: number } | null = null;
  for (const tag of ['h1', 'h2']) {
    for (const element of [...byTag(tag)].slice(0, 40)) {
      const text = headingText(element);
      if (text.length < 4 || text.length > 400 || isHidden(element)) continue;
      const own = new Set(words(text));
      const score = Math.max(0, ...toldWords.map((one) => likeness(one, own))) * Math.min(1, own.size / 3);
      // A second heading must be nearly the title itself.
      if (tag === 'h2' && score < 0.8) continue;
      if (!best || score > best.score + 0.1) best = { element, text, score };
    }
    if (best && best.score >= SAME_STORY) break;
  }
  if (best && (best.score >= SAME_STORY || !told.length)) {
    const text = withoutSite(best.text, site, host);
    // A kicker or a label inside the h1: what metadata say is all of its end.
    for (const one of told) {
      const [long, short] = [words(text).join(' '), words(one).join(' ')];
      if (short.split(' ').length > 2 && long !== short && long.endsWith(` ${short}`)) {
        const from = text.length - one.length;
        return { title: words(text.slice(from)).join(' ') === short ? text.slice(from).trim() : one, element: best.element };
      }
    }
    const [editors, data] = [
      told[0],
      typeof thing?.headline === 'string' ? withoutSite(oneLine(unescaped(thing.headline)), site, host) : '',
    ];
    // What is told to other sites and to machines agrees: the h1 is a part of it, or lost its spaces.
    if (
      editors &&
      data &&
      words(editors).join(' ') === words(data).join(' ') &&
      likeness(new Set(words(editors)), new Set(words(text))) > 0.7 &&
      data !== text
    )
      return { title: data, element: best.element };
    return { title: text, element: best.element };
  }
  // The only h1 of the article itself is the headline, whatever the page tells others.
  if (best && words(best.text).length >= 4 && best.element.closest('article,main,[role="main"]'))
    return { title: withoutSite(best.text, site, host), element: best.element };
  const title = told[0] ?? best?.text ?? '';
  return { title, element: null };
}

/** Titles in metadata are often escaped once too often. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|eacute|egrave|agrave|uuml|ouml|auml|szlig));/gi,
    (whole, dec, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16);
      return code > 0 && code < 0x110000 && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}
const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
};
