import { type Look, noLook } from './look';
import { attribute, inherited, tagOf } from './unclobbered';
import { isOpenable, STREAMED_ID } from './withheld';

/**
 * A copy of the page for Readability to take apart, with the way back to the live page.
 *
 * One walk makes the copy and the map: each copied element carries its number in an attribute with a
 * random name (attributes survive when Readability re-creates a node), each copied text knows its live
 * text node. What can never be part of an article (scripts, styles, drawings, closed dialogs, consent
 * panels, navigation) is not copied at all, which pays for the walk: Readability reads less.
 *
 * Example: live `<div><script>..</script><p>One</p></div>` becomes `<div k7="3"><p k7="4">One</p></div>`,
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
function isLeftOut(element: Element, name: string, depth: number): boolean {
  if (NEVER.has(name)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') && !STREAMED_ID.test(element.id)) return true;
  if (
    depth <= CONSENT_DEPTH &&
    name !== 'ARTICLE' &&
    name !== 'MAIN' &&
    CONSENT.test(`${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase())
  )
    return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const role = element.getAttribute('role');
  if (role && NEVER_ROLE.test(role)) return true;
  return element.getAttribute('aria-hidden') === 'true';
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

function readSigns(element: Element, name: string, signs: Signs): void {
  if (name !== 'TIME' && !element.hasAttributes()) return;
  const named = element.getAttribute('class');
  if (named && SIGN.test(named)) {
    if (AUTHOR.test(named) && signs.authors.length < MAX_SIGNS) signs.authors.push(element);
    else if (DATE.test(named) && signs.dates.length < MAX_SIGNS) signs.dates.push(element);
    else if (PAGER.test(named) && signs.pagers.length < MAX_SIGNS) signs.pagers.push(element);
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

/** Copy a document. The document is not changed; nothing is loaded, for the copy has no window. */
export function cloneNumbered(document: Document, look: Look = noLook): NumberedClone {
  const copy = inherited(document, 'implementation').createHTMLDocument('');
  const number = `k${Math.random().toString(36).slice(2, 10)}`;
  const live: Element[] = [];
  const texts = new Map<Text, Text>();
  const hidden: Element[] = [];
  const signs: Signs = { authors: [], dates: [], pagers: [] };
  const root = inherited(document, 'documentElement');
  const lang = attribute(root, 'lang');
  if (lang) copy.documentElement.setAttribute('lang', lang);
  const body = copy.body;
  const from = inherited(document, 'body');
  if (!from) return { document: copy, body, attribute: number, live, signs, hidden, texts };

  const walker = inherited(document, 'createTreeWalker')(from, 5 /* elements and texts */);
  live.push(from);
  body.setAttribute(number, '0');
  for (const name of ['class', 'id']) if (from.hasAttribute(name)) body.setAttribute(name, from.getAttribute(name)!);

  /** Copies of the ancestors of the current node; the last one takes its copy. */
  const parents: Element[] = [body];
  let node: Node | null = walker.firstChild();
  while (node) {
    let down = false;
    if (node.nodeType === 3) {
      const text = copy.createTextNode((node as Text).data);
      texts.set(text, node as Text);
      parents[parents.length - 1]!.appendChild(text);
    } else {
      const element = node as Element;
      const name = tagOf(element);
      const clobbered = name === 'FORM';
      if (!clobbered) readSigns(element, name, signs);
      if (clobbered || !(isLeftOut(element, name, parents.length) || isClosed(element, look, parents.length))) {
        const made = clobbered ? copy.createElement('form') : copy.importNode(element, false);
        if (CLOBBERS.has(name)) {
          made.removeAttribute('name');
          made.removeAttribute('id');
          if (clobbered && attribute(element, 'class')) made.setAttribute('class', attribute(element, 'class'));
        }
        if (name === 'A' && /^\s*javascript:/i.test(element.getAttribute('href') ?? '')) made.removeAttribute('href');
        if (!clobbered && made.hasAttribute('hidden')) made.removeAttribute('hidden');
        made.setAttribute(number, String(live.length));
        live.push(element);
        parents[Math.min(parents.length, MAX_DEPTH) - 1]!.appendChild(made);
        parents.push(made);
        down = true;
      } else if (name === 'P') hidden.push(element);
    }
    const child: Node | null = down ? walker.firstChild() : null;
    if (child) {
      node = child;
      continue;
    }
    if (down) parents.pop();
    node = walker.nextSibling();
    while (!node && parents.length > 1) {
      if (!walker.parentNode()) break;
      parents.pop();
      node = walker.nextSibling();
    }
  }
  return { document: copy, body, attribute: number, live, signs, hidden, texts };
}
