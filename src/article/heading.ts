/**
 * Which headings of a page can be its headline, and what they say.
 *
 * Example: `<nav class="breadcrumb"><a>Home</a><a>Banks</a><h1>Ant opens its data: all you must know</h1></nav>`
 * above `<h2><span class="kicker">Payments</span>Ant opens its data</h2>`: the h1 is the last crumb, written
 * for search engines; the reader's headline is the h2, "Ant opens its data".
 */
import { attribute, hasAttribute, own, parentOf, tagOf, treeUnder } from './unclobbered';

/** One line, white space folded. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Headings in names of the masthead are the site's logo. */
const MASTHEAD = /logo|masthead|site-?(?:title|name|header)|navbar|brand/i;

export function isHidden(element: Element): boolean {
  for (let at: Element | null = element, step = 0; at && step < 4; at = parentOf(at), step++) {
    if (hasAttribute(at, 'hidden') || attribute(at, 'aria-hidden') === 'true') return true;
    if (/display\s*:\s*none/i.test(attribute(at, 'style'))) return true;
    if (MASTHEAD.test(`${attribute(at, 'class')} ${attribute(at, 'id')}`) && !/^(?:BODY|HTML)$/.test(tagOf(at))) return true;
  }
  return false;
}

/** Names of the line above a headline that stands in the same element. */
const KICKER = /kicker|overline|dachzeile|spitzmarke|eyebrow|oberzeile|surtit(?:re|el)|over-?title|topline|roofline|chapeau/i;
/** Attributes in which publishers name the parts of a headline. */
const namesOf = (element: Element): string => ['class', 'id', 'data-testid', 'data-cy'].map((name) => attribute(element, name)).join(' ');
const isKicker = (element: Element): boolean =>
  KICKER.test(namesOf(element)) || own(element, 'getAttributeNames')().some((name) => name.startsWith('data-') && KICKER.test(name));

/** All text of a heading, a space between its blocks and spans that stand apart. @param kickers with those that are named so */
export function headingText(element: Element, kickers = true): string {
  const parts: string[] = [];
  const visit = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push((child as Text).data);
      else if (child.nodeType === 1 && depth < 30) {
        const one = child as Element;
        if (/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|BUTTON)$/.test(tagOf(one))) continue;
        if (/(?:^|\s|-|_)(?:visually-?hidden|sr-only|screen-reader)/i.test(attribute(one, 'class'))) continue;
        if (!kickers && isKicker(one)) continue;
        const apart = one.nodeName === 'BR' || one.nodeName === 'DIV' || one.nodeName === 'P' || one.nodeName === 'SPAN';
        if (apart) parts.push(one.nodeName === 'SPAN' ? '\ue000' : ' ');
        visit(one, depth + 1);
        if (apart) parts.push(one.nodeName === 'SPAN' ? '\ue000' : ' ');
      }
    }
  };
  visit(element, 0);
  // Two spans without a space between them are two lines of a headline, and so is what follows the colon at
  // the end of one; a span inside a word is not.
  return oneLine(
    parts
      .join('')
      .replace(/([^\s\ue000])\ue000+(?=[A-ZÀ-Þ][a-zß-ÿ])/g, '$1 ')
      .replace(/:\ue000+(?=[^\s\ue000])/g, ': ')
      .replaceAll('\ue000', ''),
  );
}

const CRUMBS = /bread-?crumb|seo-?title/i;
/** Characters beside the heading's own in a trail of links: longer surroundings are a header or the article. */
const MAX_TRAIL = 200;
/** Levels above a heading at which such a trail is looked for. */
const TRAIL_LEVELS = 4;

/** Is an element's text, white space folded, longer than `most` characters? Reads no further than that. */
function saysMoreThan(element: Element, most: number): boolean {
  const walker = treeUnder(element, 4);
  let chars = 0;
  for (let node = walker.nextNode(); node && chars <= most; node = walker.nextNode()) {
    const line = oneLine((node as Text).data);
    if (line) chars += line.length + (chars ? 1 : 0);
  }
  return chars > most;
}

/** Is this heading the last step of a trail of links, not what stands above the text? */
export function isCrumb(element: Element): boolean {
  if (CRUMBS.test(namesOf(element)) || own(element, 'getAttributeNames')().some((name) => CRUMBS.test(name))) return true;
  const most = (element.textContent ?? '').length + MAX_TRAIL;
  for (let at = parentOf(element), step = 0; at && step < TRAIL_LEVELS; at = parentOf(at), step++) {
    if (/^(?:BODY|ARTICLE|MAIN|HEADER)$/.test(tagOf(at)) || saysMoreThan(at, most)) return false;
    if (tagOf(at) === 'NAV' || CRUMBS.test(namesOf(at))) return true;
    if (/^(?:UL|OL)$/.test(tagOf(at)) && own(at, 'querySelectorAll')('a').length > 1) return true;
  }
  return false;
}
