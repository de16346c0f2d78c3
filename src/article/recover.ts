import type { NumberedClone } from './clone';
import type { Draft } from './draft';
import { readBlocks } from './read-blocks';
import { isProse, isSentence } from './trim/context';
import { kindsReader, NameIndex } from './trim/names';
import { attribute, holds, own, parentOf, tagOf, textsUnder, treeUnder } from './unclobbered';

/**
 * Give back what Readability left out of an article that it found: paragraphs beside kept ones, the
 * parts of a text that is cut into several containers, embedded posts.
 *
 * What was kept says where the text stands: the elements that hold kept prose, and their like (same
 * tag and classes) nearby. Blocks directly in those that were not kept are read from the live page
 * and put in their place; the judges of `trim/` then see them as they see all others.
 *
 * Example: five `<div class="body-part">` with an ad between each; Readability kept the second. The
 * paragraphs of the other four come back.
 */

const BLOCKS = new Set(['P', 'H2', 'H3', 'H4', 'UL', 'OL', 'BLOCKQUOTE', 'FIGURE', 'TABLE']);
const NOT_TEXT = new NameIndex([
  'aside nav footer form button dialog related recirc* recommend* newsletter* sidebar comment share social teaser promo* advert* ad subscribe paywallprompt paywallbarrier paywallmessage outbrain taboola authorbio modal popup menu breadcrumb mostread mostpopular hidden visuallyhidden sronly',
]);

/** What publishers call the lead that stands between headline and text, often in a header of its own. */
const LEAD = new NameIndex([
  'intro introtext lead leadtext standfirst chapo chapeau deck dek subheadline vorspann anleser sapo ingress perex',
]);
/** Levels above the headline in which its lead stands. */
const HEADER_LEVELS = 3;
/** Characters of a lead: shorter ones are labels, longer ones the text itself. */
const LEAD_CHARS = [60, 600] as const;

/** The lead below the headline that was not kept, where the page names it so; `null` when there is none. */
function findLead(headline: Element | null, first: Element, keptTexts: ReadonlySet<Text>): Element | null {
  let header = headline && parentOf(headline);
  for (let level = 0; header && level < HEADER_LEVELS && !header.contains(first); level++) {
    for (const one of own(header, 'querySelectorAll')('p,div,h2')) {
      if (!(headline!.compareDocumentPosition(one) & 4) || one.querySelector('p,div,ul,h2')) continue;
      const text = (one.textContent ?? '').trim();
      if (text.length < LEAD_CHARS[0] || text.length > LEAD_CHARS[1] || !isSentence(text) || isLeftOut(one)) continue;
      if (LEAD.kindsOf(one) && !hasKept(one, keptTexts)) return one;
    }
    header = parentOf(header);
  }
  return null;
}

/** Elements looked at for one page: a bound for pages of 100,000 nodes. */
const MAX_LOOKED = 6000;
/** Levels that are climbed from the kept text to find its like. */
const MAX_CLIMB = 4;
/** Characters from which a lone paragraph outside the kept containers is worth having. */
const MIN_CHARS = 60;

const signatureOf = (element: Element): string => `${tagOf(element)} ${attribute(element, 'class')}`;

export function recover(drafts: Draft[], clone: NumberedClone, baseUrl: string, headline: Element | null): Draft[] {
  const kinds = kindsReader(drafts, NOT_TEXT);
  const prose = drafts.filter((draft) => isProse(draft) && draft.element && !kinds(draft));
  if (!prose.length) return drafts;

  const holders = new Set<Element>();
  const signatures = new Set<string>();
  let root: Element | null = null;
  for (const { element } of prose) {
    const holder = element!.nodeName === 'P' ? element!.parentElement : element;
    if (!holder) continue;
    holders.add(holder);
    if (attribute(holder, 'class')) signatures.add(signatureOf(holder));
    if (!root) root = holder;
    while (root && !holds(root, holder)) root = parentOf(root);
  }
  if (!root) return drafts;
  let scope: Element = root;
  for (let step = 0; step < MAX_CLIMB; step++) {
    const up: Element | null = parentOf(scope);
    if (!up || up.nodeName === 'BODY' || up.nodeName === 'HTML') break;
    scope = up;
    if (scope.nodeName === 'ARTICLE' || scope.nodeName === 'MAIN') break;
  }
  const article = closestArticle(root);

  const kept = new Set<Element>();
  const keptTexts = new Set<Text>();
  for (const draft of drafts) {
    if (draft.element) kept.add(draft.element);
    for (const piece of draft.pieces) keptTexts.add(piece.node);
  }

  const found: { before: Element; drafts: Draft[] }[] = [];
  const lead = findLead(headline, prose[0]!.element!, keptTexts);
  if (lead) found.push({ before: lead, drafts: readBlocks(lead, clone, baseUrl, true) });
  const walker = treeUnder(scope, 1);
  let looked = 0;
  let node: Element | null = walker.firstChild() as Element | null;
  while (node && looked++ < MAX_LOOKED) {
    const parent: Element = parentOf(node)!;
    let down = true;
    if (isLeftOut(node) || (node.nodeName === 'ARTICLE' && article && !node.contains(root))) down = false;
    else if (BLOCKS.has(node.nodeName) || isPost(node)) {
      down = false;
      const home = holders.has(parent) || signatures.has(signatureOf(parent));
      const post = isPost(node);
      if ((home || post) && !kept.has(node) && node !== headline && node !== lead && !hasKept(node, keptTexts)) {
        const read = readBlocks(node, clone, baseUrl, true).filter((draft) => draft.text || draft.block.kind === 'figure');
        const chars = read.reduce((sum, draft) => sum + draft.text.length, 0);
        const linked = read.reduce((sum, draft) => sum + draft.linked, 0);
        const alone = node.nodeName === 'P' && chars >= MIN_CHARS;
        const good = post
          ? chars > 0
          : chars > 0 &&
            linked < chars * 0.4 &&
            (holders.has(parent) || alone || (signatures.has(signatureOf(parent)) && node.nodeName !== 'FIGURE'));
        if (good) found.push({ before: node, drafts: read });
      }
    }
    const child: Element | null = down ? (walker.firstChild() as Element | null) : null;
    if (child) {
      node = child;
      continue;
    }
    node = walker.nextSibling() as Element | null;
    while (!node && walker.parentNode() && walker.currentNode !== scope) node = walker.nextSibling() as Element | null;
  }
  return found.length ? merged(drafts, found) : drafts;
}

const closestArticle = (element: Element): Element | null => {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.nodeName === 'ARTICLE') return at;
  return null;
};

const POST = /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed)\b/;
const isPost = (element: Element): boolean => element.nodeName === 'BLOCKQUOTE' && POST.test(element.getAttribute('class') ?? '');

function isLeftOut(element: Element): boolean {
  if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|FORM|NAV|ASIDE|FOOTER|BUTTON|SVG|IFRAME|DIALOG)$/.test(tagOf(element))) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return !BLOCKS.has(element.nodeName) && NOT_TEXT.kindsOf(element) !== 0 && !/embed/i.test(element.getAttribute('class') ?? '');
}

function hasKept(element: Element, kept: ReadonlySet<Text>): boolean {
  return textsUnder(element).some((text) => kept.has(text));
}

/** Both in the order of the page. */
function merged(drafts: Draft[], found: { before: Element; drafts: Draft[] }[]): Draft[] {
  const all: Draft[] = [];
  let next = 0;
  for (const draft of drafts) {
    const at: Node | null = draft.pieces[0]?.node ?? draft.element;
    while (next < found.length && at && found[next]!.before.compareDocumentPosition(at) & 4 /* follows */)
      all.push(...found[next++]!.drafts);
    all.push(draft);
  }
  while (next < found.length) all.push(...found[next++]!.drafts);
  return all;
}
