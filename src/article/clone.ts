import { type Look, noLook } from './look';
import type { PageTree } from './page-tree';
import { attribute, inherited } from './unclobbered';
import { isOpenable, STREAMED_ID } from './withheld';

/**
 * A copy of the page for Readability to take apart, with the way back to the live page.
 *
 * Each copied element carries its number in the tree in an attribute with a random name (attributes
 * survive when Readability re-creates a node), each copied text knows its live text node. What can never
 * be part of an article (drawings, closed dialogs, consent panels, navigation, boxes that hold links and
 * little else) is not copied at all, which pays for the reading: Readability reads half as much.
 *
 * Example: live `<div><nav>..</nav><p>One</p></div>` becomes `<div k7="3"><p k7="4">One</p></div>`,
 * `live[4]` is the live paragraph and `texts` leads from the copied "One" to the live one.
 */
export interface Signs {
  authors: Element[];
  dates: Element[];
  pagers: Element[];
}

export interface NumberedClone {
  document: Document;
  body: HTMLElement;
  /** Name of the attribute that holds the number. */
  attribute: string;
  /** Live elements by number. */
  live: Element[];
  /** Elements whose attributes speak of authors, dates and pages; at most `MAX_SIGNS` of each. */
  signs: Signs;
  /** Live paragraphs that were left out because their attributes hide them. */
  hidden: Element[];
  /** Copied text to live text. */
  texts: Map<Text, Text>;
}

/**
 * Levels of nesting that are copied as they are; what lies deeper is copied flat at this level.
 * Readability recurses several frames a level; the HTML parsers of browsers stop at 512 levels.
 */
const MAX_DEPTH = 240;

const NEVER = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'LINK',
  'META',
  'HEAD',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'DIALOG',
  'NAV',
  'SELECT',
  'TEXTAREA',
  'MAP',
  'PROGRESS',
  'METER',
  'ASIDE',
  'FOOTER',
  'BUTTON',
  'SOURCE',
]);

/** Elements whose name or id can shadow a property of the document or of their form. */
const CLOBBERS = new Set(['FORM', 'IMG', 'IFRAME', 'INPUT', 'BUTTON', 'FIELDSET', 'OUTPUT']);

const NEVER_ROLE = /^(?:alertdialog|dialog|navigation|search|menu|menubar|tooltip)$/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Consent panels by the names that their makers give them. They are long, well-formed prose, and
 * Readability takes them for the article where that is short.
 */
const CONSENT =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|optanon|didomi|cookie-?(?:banner|bar|box|consent|dialog|disclaimer|info|layer|law|message|modal|notice|overlay|panel|policy-?popup|popup|wall|warning)s?|cookiebanner|cookiebot|cybotcookiebot\w*|cookielaw|consent-?(?:banner|box|dialog|layer|manager|modal|notice|overlay|popup|wall)|cmp-?(?:box|banner|container|modal|wrapper|ui)|cmpbox\w*|qc-cmp2?|sp_message|usercentrics|uc-banner|truste|evidon|gdpr-?(?:banner|consent|modal|notice|overlay|popup|wall)?|borlabs-?cookie|iubenda|cmplz|complianz|fc-consent|klaro|axeptio|tarteaucitron|osano|termly|cky-consent|cookieyes|moove_gdpr)/;
/** Levels below body at which such panels hang; deeper, the names are of prose about cookies. */
const CONSENT_DEPTH = 6;

/** Is this, with all it holds, left out of the copy? By its attributes alone. */
function isLeftOut(element: Element, name: string, called: string, depth: number): boolean {
  if (NEVER.has(name)) return true;
  if (element.hasAttribute('hidden') && !STREAMED_ID.test(element.id)) return true;
  if (depth <= CONSENT_DEPTH && name !== 'ARTICLE' && name !== 'MAIN' && CONSENT.test(`${called} ${element.id}`.toLowerCase())) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const role = element.getAttribute('role');
  if (role && NEVER_ROLE.test(role)) return true;
  return element.getAttribute('aria-hidden') === 'true';
}

/** What lists of links stand in. */
const LISTS = new Set(['UL', 'OL', 'LI', 'DIV', 'SECTION', 'HEADER', 'TABLE']);
/** Links with text from which a box may be a list of them. */
const MIN_LINKS = 2;
/** Share of its characters that such a box has in links, and the characters that it may have beside them: a teaser's lines, less than a paragraph. Chosen on 218 labelled pages, where the text found stays the same, 2026-11-28. */
const LINK_SHARE = 0.6;
const MAX_PLAIN = 150;

/**
 * Which elements hold links and hardly anything beside: menus, lists of related articles, rows of tags.
 *
 * @returns for each element of the tree 1 where it is such a box and holds no heading of the first level and no quotation
 */
function findLinkLists({ elements, tags, parent, words, home, link }: PageTree): Uint8Array {
  const count = elements.length;
  const chars = new Int32Array(count);
  const linked = new Int32Array(count);
  const links = new Int32Array(count);
  const own = new Uint8Array(count);
  for (let one = 0, last = -1; one < words.length; one++) {
    const { length } = words[one]!;
    if (!length) continue;
    const at = home[one]!;
    chars[at]! += length;
    if (link[one]! < 0) continue;
    linked[at]! += length;
    if (link[one] !== last) links[at]!++;
    last = link[one]!;
  }
  const lists = new Uint8Array(count);
  for (let at = count - 1; at > 0; at--) {
    const up = parent[at]!;
    const tag = tags[at]!;
    if (tag === 'H1' || tag === 'BLOCKQUOTE') own[at] = 1;
    if (own[at]) own[up] = 1;
    else if (links[at]! >= MIN_LINKS && linked[at]! >= chars[at]! * LINK_SHARE && chars[at]! - linked[at]! <= MAX_PLAIN && LISTS.has(tag))
      lists[at] = 1;
    chars[up]! += chars[at]!;
    linked[up]! += linked[at]!;
    links[up]! += links[at]!;
  }
  return lists;
}

/** Levels below body at which layout is asked: menus, dialogs and panels that are closed hang there. */
const CLOSED_DEPTH = 5;

const isClosed = (element: Element, look: Look, depth: number): boolean =>
  look.live && depth <= CLOSED_DEPTH && look.style(element, 'display') === 'none' && !isOpenable(element);

const MAX_SIGNS = 60;
const SIGN = /byline|auth?[oe]r|auteur|date|time|publi|posted|pag/i;
const AUTHOR = /byline|author|autor|auteur/i;
const DATE = /date|time|publi|posted/i;
const PAGER = /paginat|pager|paging|pagenav|page-(?:links|numbers)/i;

function readSigns(element: Element, name: string, called: string, signs: Signs): void {
  if (called && SIGN.test(called)) {
    if (AUTHOR.test(called) && signs.authors.length < MAX_SIGNS) signs.authors.push(element);
    else if (DATE.test(called) && signs.dates.length < MAX_SIGNS) signs.dates.push(element);
    else if (PAGER.test(called) && signs.pagers.length < MAX_SIGNS) signs.pagers.push(element);
  }
  if (name === 'TIME') {
    if (signs.dates.length < MAX_SIGNS) signs.dates.push(element);
  } else if (name === 'NAV' && /pag/i.test(element.getAttribute('aria-label') ?? '')) signs.pagers.push(element);
  const marked = element.getAttribute(name === 'A' ? 'rel' : 'itemprop');
  if (marked === null) return;
  if (marked.includes('author')) {
    if (signs.authors.length < MAX_SIGNS && signs.authors[signs.authors.length - 1] !== element) signs.authors.push(element);
  } else if (marked === 'datePublished') signs.dates.unshift(element);
}

/**
 * Copy a document. The document is not changed; nothing is loaded, for the copy has no window.
 *
 * @param tree the page as it is now
 */
export function cloneNumbered(document: Document, tree: PageTree, look: Look = noLook): NumberedClone {
  const copy = inherited(document, 'implementation').createHTMLDocument('');
  const number = `k${Math.random().toString(36).slice(2, 10)}`;
  const { elements, tags, classes, bare, parent, depth, end, nodes, home, textFrom, textEnd } = tree;
  const texts = new Map<Text, Text>();
  const hidden: Element[] = [...tree.hidden];
  const signs: Signs = { authors: [], dates: [], pagers: [] };
  const root = inherited(document, 'documentElement');
  const lang = attribute(root, 'lang');
  if (lang) copy.documentElement.setAttribute('lang', lang);
  const body = copy.body;
  const clone: NumberedClone = { document: copy, body, attribute: number, live: elements, signs, hidden, texts };
  const from = elements[0];
  if (!from) return clone;
  body.setAttribute(number, '0');
  for (const name of ['class', 'id']) if (from.hasAttribute(name)) body.setAttribute(name, from.getAttribute(name)!);

  /** The copy in which the content of an element goes: its own, or above the deepest levels that of an ancestor. */
  const into: (Element | undefined)[] = new Array(elements.length);
  into[0] = body;
  let text = 0;
  const copyTexts = (until: number): void => {
    for (; text < until; text++) {
      const node = nodes[text]!;
      const made = copy.createTextNode(node.data);
      texts.set(made, node);
      into[home[text]!]!.appendChild(made);
    }
  };
  const lists = findLinkLists(tree);
  let at = 1;
  while (at < elements.length) {
    copyTexts(textFrom[at]!);
    const element = elements[at]!;
    const name = tags[at]!;
    const level = depth[at]!;
    const plain = bare[at] === 1;
    const form = name === 'FORM';
    if (!form && (!plain || name === 'TIME')) readSigns(element, name, classes[at]!, signs);
    const gone = !form && (plain ? NEVER.has(name) : isLeftOut(element, name, classes[at]!, level));
    if (gone || lists[at] || (!form && isClosed(element, look, level))) {
      if (gone && name === 'P') hidden.push(element);
      // Who wrote it, when, and on how many pages often stands in links.
      if (!gone) for (let one = at + 1; one < end[at]!; one++) if (!bare[one]) readSigns(elements[one]!, tags[one]!, classes[one]!, signs);
      text = textEnd[at]!;
      at = end[at]!;
      continue;
    }
    const made = form ? copy.createElement('form') : copy.importNode(element, false);
    if (CLOBBERS.has(name)) {
      made.removeAttribute('name');
      made.removeAttribute('id');
      if (form && classes[at]) made.setAttribute('class', classes[at]!);
    }
    if (name === 'A' && /^\s*javascript:/i.test(element.getAttribute('href') ?? '')) made.removeAttribute('href');
    if (!plain && !form && made.hasAttribute('hidden')) made.removeAttribute('hidden');
    made.setAttribute(number, String(at));
    const home = into[parent[at]!]!;
    home.appendChild(made);
    into[at] = level < MAX_DEPTH ? made : home;
    at++;
  }
  copyTexts(nodes.length);
  return clone;
}
