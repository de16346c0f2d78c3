import type { FoundArticle } from '../find';
import { frameDocument } from '../frame-document';
import { collapsed, type PageTree, readTree } from '../page-tree';
import { attribute, tagOf, treeUnder } from '../unclobbered';
import { readSignals } from './words';

/**
 * What a page holds, counted box by box, so that any box can be judged without asking the page again.
 *
 * Each counter counts what is inside the box, itself included. Open shadow trees count for their host;
 * same-origin frames lend their words to their frame.
 *
 * Example: for `<aside><h3>Lees ook</h3><a href="/x">Olie daalt verder</a></aside>` the aside has
 * `chars` 25, `linkChars` 17, `links` 1 and the signal `relatedHead`.
 */
export interface PageMap extends PageTree {
  /** One row of ROW counts for each element; the count of `kind` is `counts[at * ROW + kind]`. */
  counts: Int32Array;
  /** Which counts of a row are not zero: bit `kind` is set. Most rows have two or three. */
  nonzero: Int32Array;
  /** By text: its signals. */
  said: Int32Array;
  /** Is the headline's element known? */
  titled: boolean;
  /** Numbers of the first and the last element with article text of its own, headline apart; -1 without. */
  firstText: number;
  lastText: number;
  /** Characters of the whole article. */
  articleTotal: number;
}

/** What is counted in a box. */
export const COUNT = {
  /** Characters of text, white space collapsed; those in links. */
  chars: 0,
  linkChars: 1,
  /** Links; those with text; those with 20 characters and more, as a headline has. */
  links: 2,
  textLinks: 3,
  longLinks: 4,
  /** SIGNALS united. */
  bits: 5,
  /** Fields for an e-mail address, other single-line fields, passwords, text areas, choices. */
  emails: 6,
  fields: 7,
  passwords: 8,
  areas: 9,
  selects: 10,
  buttons: 11,
  /** Pictures and drawings; frames; players. */
  media: 12,
  frames: 13,
  videos: 14,
  /** Links that hand the page to a social network or a mail program; links to an app store. */
  sharers: 15,
  stores: 16,
  /** Numbers as quotes have ("712,30", "+0,4%"). */
  quotes: 17,
  /** Characters in texts outside links that are as long as a sentence of an article. */
  proseChars: 18,
  /** Characters of the article's own text; its figures, tables and embeds; 1 where the headline is inside. */
  articleChars: 19,
  articleParts: 20,
  headline: 21,
  /** Menus; headings of the first level, where the headline's element is not known. */
  navs: 22,
  h1s: 23,
  /** Open shadow trees. */
  shadows: 24,
  /** Characters in links that read like a headline. */
  headlineChars: 25,
} as const;
export type Count = keyof typeof COUNT;
/** Length of a row. */
export const ROW = 26;

/** How many of something a box holds. */
export const count = (map: PageMap, at: number, what: Count): number => map.counts[at * ROW + COUNT[what]]!;

/** The element right before another under the same parent; -1 where it is the first. */
export function elementBefore({ parent, end }: PageMap, at: number): number {
  let before = -1;
  for (let one = parent[at]! + 1; one < at; one = end[one]!) before = one;
  return before;
}

/** The element right behind another under the same parent; -1 where it is the last. */
export function elementBehind({ parent, end, elements }: PageMap, at: number): number {
  const next = end[at]!;
  return next < elements.length && parent[next] === parent[at] ? next : -1;
}

/** Wrappers that begin with a box, up to which what stands in front of them stands in front of the box. */
const MAX_HEAD_STEPS = 3;

/** The element in front of a box, or of the wrappers that begin with it; -1 where there is none so near. */
export function elementAhead(map: PageMap, at: number): number {
  for (let one = at, steps = 0; one > 0 && steps < MAX_HEAD_STEPS; one = map.parent[one]!, steps++) {
    const before = elementBefore(map, one);
    if (before >= 0) return before;
  }
  return -1;
}

/** The outermost wrapper that says no more than the box itself; the box where there is none. */
export function outermost(map: PageMap, at: number): number {
  const chars = count(map, at, 'chars');
  let outer = at;
  while (map.parent[outer]! > 0 && count(map, map.parent[outer]!, 'chars') === chars) outer = map.parent[outer]!;
  return outer;
}

/** The first element with this tag in a box, itself among them; -1 without. */
export function firstOf({ tags, end }: PageMap, at: number, tag: string): number {
  for (let one = at; one < end[at]!; one++) if (tags[one] === tag) return one;
  return -1;
}

/** The bits of these counts in `nonzero`. */
export const anyOf = (...what: Count[]): number => what.reduce((bits, one) => bits | (1 << COUNT[one]), 0);

/** One more of something, or `by` more. */
function add(map: PageMap, at: number, kind: number, by = 1): void {
  if (!by) return;
  map.counts[at * ROW + kind]! += by;
  map.nonzero[at]! |= 1 << kind;
}

function addBits(map: PageMap, at: number, bits: number): void {
  if (!bits) return;
  map.counts[at * ROW + COUNT.bits]! |= bits;
  map.nonzero[at]! |= 1 << COUNT.bits;
}

/** Elements of shadow trees and frames whose content is never shown as text of the page. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'LINK', 'META', 'OPTION', 'TITLE']);
const PICTURES = new Set(['IMG', 'PICTURE', 'CANVAS', 'OBJECT', 'EMBED', 'AUDIO', 'AMP-IMG']);
/** Characters from which a text outside a link reads like a sentence of an article. */
const PROSE_CHARS = 120;
/** Characters from which a link reads like a headline. */
const LONG_LINK = 20;
/** Texts and elements read in one shadow tree or frame. */
const MAX_ABSORBED = 1500;

const SHARER =
  /facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share|home\?status)|x\.com\/(?:intent|share)|linkedin\.com\/(?:share|cws|sharing)|wa\.me\/|api\.whatsapp\.com|whatsapp:|t\.me\/share|telegram\.me\/share|tg:|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|xing\.com\/(?:spi|app\/user|social)|getpocket\.com\/|flipboard\.com\/(?:bookmarklet|button)|bsky\.app\/intent|threads\.net\/intent|mastodon|fb-messenger:|tumblr\.com\/(?:share|widgets)|addtoany\.com|addthis\.com|mailto:\?|[?&](?:share|shared)=|instapaper\.com/;
/** What a button with a sign says of itself. */
const HANDS_ON =
  /^(?:share|deel|delen|teilen|partager)\b.{0,24}\b(?:facebook|twitter|x|linkedin|whatsapp|e-?mail|mail|bluesky|threads|xing|telegram|pinterest)\b/i;
const STORE = /apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|app\.adjust\.|onelink\.me|app\.link\//;
const QUOTE = /[+-]\s?\d+[.,]\d+\s?%|\d{1,3}(?:[.,\s]\d{3})*[.,]\d{2,4}\b|\d[.,]\d+\s?%/g;

/** Where a field asks for an e-mail address, by its type or by what it is called. */
function asksEmail(input: Element, type: string): boolean {
  if (type === 'email') return true;
  if (type !== 'text' && type !== '') return false;
  const called = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete', 'title', 'class']
    .map((name) => attribute(input, name))
    .join(' ');
  return /e-?mail|courriel|mailadres/i.test(called);
}

/**
 * Count what the boxes of a page hold.
 *
 * @param tree the page as it was read for its article, where it has not changed since; else it is read here
 * @param isOurs elements that are hidden already: left out with all they hold
 */
export function readPage(document: Document, found: FoundArticle | null, isOurs?: (element: Element) => boolean, tree?: PageTree): PageMap {
  const read = tree && !tree.streamed ? tree : readTree(document, isOurs ? { skip: isOurs } : {});
  const { elements, tags, bare, nodes } = read;
  const { texts, parts, total } = articleParts(found);
  const title = found?.elements[0] ?? null;
  const map: PageMap = {
    ...read,
    counts: new Int32Array(elements.length * ROW),
    nonzero: new Int32Array(elements.length),
    said: new Int32Array(nodes.length),
    titled: title !== null,
    firstText: -1,
    lastText: -1,
    articleTotal: total,
  };
  for (let at = 1; at < elements.length; at++) {
    const element = elements[at]!;
    const tag = tags[at]!;
    readElement(map, element, tag, at, bare[at] === 1);
    if (parts.size && parts.has(element)) add(map, at, COUNT.articleParts);
    if (element === title || (tag === 'IFRAME' && isFrameOf(element, title))) add(map, at, COUNT.headline);
  }
  linkHeadingsOfCards(map);
  for (let one = 0; one < nodes.length; one++) if (map.words[one]) readText(map, one, texts.get(nodes[one]!) ?? 0);
  uniteUpwards(map);
  return map;
}

/** Elements and texts of the largest card; levels from its link up to it. */
const MAX_CARD_ELEMENTS = 60;
const MAX_CARD_TEXTS = 40;
const MAX_CARD_LEVELS = 6;
const CARD_HEADINGS: ReadonlySet<string> = new Set(['H2', 'H3', 'H4', 'H5']);
const PICTURE_FILE = /^#|\.(?:jpe?g|png|webp|gif|svg|avif)(?:[?#]|$)/i;

/**
 * A card whose link has no words of its own, laid over the whole or around the picture: its one heading is what the
 * link says (`<article><h2>Olie daalt</h2><a class="stretched-link" href="/x"></a></article>`).
 */
function linkHeadingsOfCards(map: PageMap): void {
  const { elements, tags, parent, end, textFrom, textEnd, words } = map;
  const headings: number[] = [];
  tags.forEach((tag, at) => {
    if (CARD_HEADINGS.has(tag)) headings.push(at);
  });
  if (!headings.length) return;
  let copied = false;
  let next = 0;
  for (let at = 1; at < elements.length; at++) {
    if (tags[at] !== 'A' || !count(map, at, 'links') || says(map, at)) continue;
    for (let up = parent[at]!, level = 0; up > 0 && level < MAX_CARD_LEVELS; up = parent[up]!, level++) {
      if (end[up]! - up > MAX_CARD_ELEMENTS || textEnd[up]! - textFrom[up]! > MAX_CARD_TEXTS) break;
      // The first heading behind the card's start; links come in order, so the search never goes far back.
      while (next > 0 && headings[next - 1]! > up) next--;
      while (next < headings.length && headings[next]! <= up) next++;
      const heading = headings[next];
      if (heading === undefined || heading >= end[up]!) continue;
      if ((headings[next + 1] ?? Infinity) < end[up]! || PICTURE_FILE.test(attribute(elements[at]!, 'href'))) break;
      if (hasHeadlineLink(map, up)) break;
      if (!isOneOfMany(map, up)) continue;
      for (let one = textFrom[heading]!; one < textEnd[heading]!; one++) {
        if (!words[one] || map.link[one]! >= 0) continue;
        // The tree is also another's: its links stay as they are.
        if (!copied) map.link = map.link.slice();
        copied = true;
        map.link[one] = at;
      }
      break;
    }
  }
}

/** Children of a list that are looked through for another card. */
const MAX_SIBLINGS = 40;

/** Is this one of several cards: an article or an item, or with a twin of the same name beside it? */
function isOneOfMany(map: PageMap, at: number): boolean {
  const { tags, classes, parent, end } = map;
  if (tags[at] === 'ARTICLE' || tags[at] === 'LI') return true;
  const up = parent[at]!;
  if (up < 0 || !classes[at]) return false;
  let seen = 0;
  for (let one = up + 1; one < end[up]! && seen < MAX_SIBLINGS; one = end[one]!, seen++)
    if (one !== at && tags[one] === tags[at] && classes[one] === classes[at]) return true;
  return false;
}

/** Does a link with the words of a headline stand in this element? */
function hasHeadlineLink(map: PageMap, at: number): boolean {
  for (let one = map.textFrom[at]!; one < map.textEnd[at]!; one++)
    if (map.link[one]! >= 0 && map.words[one]!.length >= LONG_LINK) return true;
  return false;
}

/** Is there a word in this element? */
function says(map: PageMap, at: number): boolean {
  for (let one = map.textFrom[at]!; one < map.textEnd[at]!; one++) if (map.words[one]) return true;
  return false;
}

/** The article's live texts with their length, and its live elements that are more than text. */
function articleParts(found: FoundArticle | null): { texts: Map<Text, number>; parts: Set<Element>; total: number } {
  const texts = new Map<Text, number>();
  const parts = new Set<Element>();
  let total = 0;
  found?.article.blocks.forEach((block, at) => {
    if (at === 0) return;
    const element = found.elements[at];
    if (element && (block.kind === 'figure' || block.kind === 'table' || block.kind === 'embed')) parts.add(element);
    for (const piece of found.pieces[at] ?? []) {
      texts.set(piece.node, (texts.get(piece.node) ?? 0) + piece.length);
      total += piece.length;
    }
  });
  return { texts, parts, total };
}

function readText(map: PageMap, one: number, ofArticle: number): void {
  const text = map.words[one]!;
  const at = map.home[one]!;
  const link = map.link[one]!;
  add(map, at, COUNT.chars, text.length);
  if (ofArticle) {
    add(map, at, COUNT.articleChars, ofArticle);
    if (map.firstText < 0) map.firstText = at;
    map.lastText = at;
  }
  if (link >= 0) {
    add(map, at, COUNT.linkChars, text.length);
    if (!count(map, link, 'textLinks')) add(map, link, COUNT.textLinks);
    if (text.length >= LONG_LINK) {
      if (!count(map, link, 'longLinks')) add(map, link, COUNT.longLinks);
      add(map, at, COUNT.headlineChars, text.length);
    }
  } else if (text.length >= PROSE_CHARS) add(map, at, COUNT.proseChars, text.length);
  map.said[one] = readSignals(text);
  addBits(map, at, map.said[one]);
  if (text.length < 400 && /\d/.test(text)) add(map, at, COUNT.quotes, text.match(QUOTE)?.length ?? 0);
}

/** @param bare it has no attributes */
function readElement(map: PageMap, element: Element, name: string, at: number, bare: boolean): void {
  const label = bare ? '' : attribute(element, 'aria-label');
  if (label && label.length < 120) addBits(map, at, readSignals(label));
  if (name === 'A') {
    const href = attribute(element, 'href').toLowerCase();
    if (href) {
      add(map, at, COUNT.links);
      if (SHARER.test(href)) add(map, at, COUNT.sharers);
      else if (STORE.test(href)) add(map, at, COUNT.stores);
    } else if (!bare && attribute(element, 'role') === 'button') add(map, at, COUNT.buttons);
  } else if (name === 'INPUT') {
    const type = attribute(element, 'type').toLowerCase();
    if (asksEmail(element, type)) add(map, at, COUNT.emails);
    else if (type === 'password') add(map, at, COUNT.passwords);
    else if (type === 'submit' || type === 'button' || type === 'image') {
      add(map, at, COUNT.buttons);
      addBits(map, at, readSignals(attribute(element, 'value')));
    } else if (type === '' || type === 'text' || type === 'tel') add(map, at, COUNT.fields);
    const asked = attribute(element, 'placeholder');
    if (asked) addBits(map, at, readSignals(asked));
  } else if (name === 'BUTTON') {
    add(map, at, COUNT.buttons);
    if (!bare && HANDS_ON.test(label || attribute(element, 'title'))) add(map, at, COUNT.sharers);
  } else if (name === 'NAV') add(map, at, COUNT.navs);
  else if (name === 'H1' && !map.titled) add(map, at, COUNT.h1s);
  else if (name === 'TEXTAREA') add(map, at, COUNT.areas);
  else if (name === 'SELECT') add(map, at, COUNT.selects);
  else if (name === 'VIDEO') add(map, at, COUNT.videos);
  else if (name === 'SVG' || PICTURES.has(name)) add(map, at, COUNT.media);
  else if (name === 'IFRAME') {
    add(map, at, COUNT.frames);
    addBits(map, at, readSignals(attribute(element, 'title')));
    absorb(map, frameDocument(element as HTMLIFrameElement)?.body ?? null, at);
  } else if (!bare && attribute(element, 'role') === 'button') add(map, at, COUNT.buttons);
  const shadow = (element as { shadowRoot?: ShadowRoot | null }).shadowRoot;
  if (shadow && shadow.nodeType === 11) {
    add(map, at, COUNT.shadows);
    absorb(map, shadow, at);
  }
}

/** Is this the frame that the article stands in? */
const isFrameOf = (frame: Element, title: Element | null): boolean =>
  title !== null && title.ownerDocument !== frame.ownerDocument && frameDocument(frame as HTMLIFrameElement) === title.ownerDocument;

/** Counts the words, links and buttons of another tree for the element that holds it. */
function absorb(map: PageMap, root: Node | null, at: number): void {
  if (!root) return;
  const walker = treeUnder(root, 5);
  for (let left = MAX_ABSORBED, node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
    if (node.nodeType === 3) {
      const name = node.parentNode ? tagOf(node.parentNode) : undefined;
      if (name && UNREAD.has(name)) continue;
      const text = collapsed((node as Text).data);
      add(map, at, COUNT.chars, text.length);
      addBits(map, at, readSignals(text));
    } else {
      const name = tagOf(node);
      if (name === 'BUTTON') add(map, at, COUNT.buttons);
      else if (name === 'A' && (node as Element).hasAttribute('href')) add(map, at, COUNT.links);
      else if (name === 'INPUT' && asksEmail(node as Element, attribute(node as Element, 'type').toLowerCase())) add(map, at, COUNT.emails);
      else if (name === 'VIDEO') add(map, at, COUNT.videos);
      const inner = (node as { shadowRoot?: ShadowRoot | null }).shadowRoot;
      if (inner && inner.nodeType === 11) absorb(map, inner, at);
    }
  }
}

/** Each count becomes that of the whole box. */
function uniteUpwards(map: PageMap): void {
  const { counts, nonzero, parent } = map;
  for (let at = map.elements.length - 1; at > 0; at--) {
    const up = parent[at]!;
    nonzero[up]! |= nonzero[at]!;
    for (let left = nonzero[at]!; left; left &= left - 1) {
      const kind = 31 - Math.clz32(left & -left);
      if (kind === COUNT.bits) counts[up * ROW + kind]! |= counts[at * ROW + kind]!;
      else counts[up * ROW + kind]! += counts[at * ROW + kind]!;
    }
  }
}

/** Number of the last text with words in a box; −1 where it says nothing. */
export function lastTextOf(map: PageMap, at: number): number {
  for (let one = map.textEnd[at]! - 1; one >= map.textFrom[at]!; one--) if (map.words[one]) return one;
  return -1;
}

/** The first characters of a box's text, white space collapsed; empty where all that it says lies in a shadow tree or a frame. */
export function textOf(map: PageMap, at: number, maxChars: number): string {
  let text = '';
  for (let one = map.textFrom[at]!; one < map.textEnd[at]! && text.length < maxChars; one++) {
    const words = map.words[one]!;
    if (words) text += (text ? ' ' : '') + words;
  }
  return text.slice(0, maxChars);
}
