import { articleThing, firstMeta, type Head } from './head';
import { headingText, isCrumb, isHidden, oneLine } from './heading';
import { inherited } from './unclobbered';
import { foldedWords as words } from './words';

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

/** The versions of the title that metadata tell, the site's name cut off; empty where there is none. */
interface Told {
  /** For other sites: og:title. */
  editors: string;
  /** For machines: JSON-LD. */
  data: string;
  /** JSON-LD's second one: often the printed headline, where the first is written for search engines. */
  alternative: string;
  all: string[];
}

function readTold(head: Head, site: string, host: string): Told {
  const thing = articleThing(head);
  const bare = (one: unknown): string => {
    const line = typeof one === 'string' ? oneLine(unescaped(one)) : '';
    return line && withoutSite(line, site, host);
  };
  const [editors, data, alternative] = [bare(firstMeta(head, 'og:title')), bare(thing?.headline), bare(thing?.alternativeHeadline)];
  const all = [editors, data, bare(firstMeta(head, 'twitter:title', 'dc.title', 'parsely-title')), bare(head.title)];
  return { editors, data, alternative, all: all.filter((one) => words(one).length > 0) };
}

interface Heading {
  element: Element;
  text: string;
  /** How much of it some version of the title says, 0 to 1. */
  score: number;
}

/** Headings looked at of one kind. */
const MAX_HEADINGS = 40;
/** From here on a second heading is nearly the title itself. */
const NEARLY = 0.8;
/** A heading of fewer words than this share of the title's is a piece of it, a subhead. */
const PIECE = 0.5;

/** The heading among these that says most of what is told; of equals the first. */
function closest(headings: Iterable<Element>, told: readonly string[], atLeast: number): Heading | null {
  const toldWords = told.map((one) => new Set(words(one)));
  let best: Heading | null = null;
  for (const element of [...headings].slice(0, MAX_HEADINGS)) {
    const text = headingText(element);
    if (text.length < 4 || text.length > 400 || isHidden(element)) continue;
    const own = new Set(words(text));
    const score = Math.max(0, ...toldWords.map((one) => likeness(one, own))) * Math.min(1, own.size / 3);
    if (score >= atLeast && (!best || score > best.score + 0.1)) best = { element, text, score };
  }
  return best;
}

/** The second heading that is the headline where the h1 is only the last crumb of a trail; `null` when none is. */
function belowCrumb(headings: Iterable<Element>, told: Told): Heading | null {
  const versions = [told.editors, told.data, told.alternative].filter((one) => words(one).length > 2);
  const shortest = Math.min(...versions.map((one) => words(one).length));
  const whole = [...headings].slice(0, MAX_HEADINGS).filter((one) => words(headingText(one)).length >= shortest * PIECE);
  return closest(whole, versions, NEARLY);
}

/**
 * Find the headline: the h1 where the metadata say another thing about the same story, for metadata
 * are often written for search engines; the h2 below it where the h1 is the last crumb of a trail;
 * without a kicker that stands inside; without the site's name.
 */
export function findTitle(document: Document, head: Head, site: string, host: string): FoundTitle {
  const told = readTold(head, site, host);
  const byTag = inherited(document, 'getElementsByTagName');
  const first = [...byTag('h1')];
  const crumb = first.find(isCrumb) ?? null;
  let best = closest(crumb ? first.filter((one) => !isCrumb(one)) : first, told.all, 0);
  if (!best || best.score < SAME_STORY) {
    const second = crumb ? belowCrumb(byTag('h2'), told) : closest(byTag('h2'), told.all, NEARLY);
    if (second && (!best || second.score > best.score + 0.1)) best = second;
  }
  if (best && (best.score >= SAME_STORY || !told.all.length))
    return { title: agreed(best.element, withoutSite(best.text, site, host), told), element: best.element };
  // The only h1 of the article itself is the headline, whatever the page tells others.
  if (best && words(best.text).length >= 4 && best.element.closest('article,main,[role="main"]'))
    return { title: withoutSite(best.text, site, host), element: best.element };
  if (crumb) {
    // Its text is written for search engines; where another version is told, that one is the reader's.
    const trail = withoutSite(headingText(crumb), site, host);
    const same = words(trail).join(' ');
    const other = [told.editors, told.data].find((one) => one && words(one).join(' ') !== same);
    return other ? { title: other, element: null } : { title: trail, element: crumb };
  }
  return { title: told.all[0] ?? best?.text ?? '', element: null };
}

/** What a heading says, as the metadata would put it where they are sure. */
function agreed(element: Element, text: string, { editors, data, alternative, all }: Told): string {
  // A kicker or a label inside the heading: what metadata say is all of its end.
  const long = words(text).join(' ');
  const versions = alternative ? [...all, alternative] : all;
  for (const one of versions) {
    const short = words(one).join(' ');
    if (short.split(' ').length > 2 && long !== short && long.endsWith(` ${short}`)) {
      const end = text.slice(text.length - one.length);
      return words(end).join(' ') === short ? end.trim() : one;
    }
  }
  if (element.firstElementChild) {
    const whole = all.find((one) => words(one).join(' ') === long);
    // The line above belongs to the headline only where a version of the title has it too ...
    if (!whole) {
      const bare = headingText(element, false).replace(/^[\s:|/–—-]+/, '');
      if (words(bare).length > 1 && bare.length < text.length) return bare;
      // ... and then with the colon that the page draws between them.
    } else if (whole.length > text.length && whole[0] === text[0] && whole.at(-1) === text.at(-1)) return whole;
  }
  // What is told to other sites and to machines agrees: the heading is a part of it, or lost its spaces.
  const same = editors && data && words(editors).join(' ') === words(data).join(' ');
  return same && likeness(new Set(words(editors)), new Set(words(text))) > 0.7 ? data : text;
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
