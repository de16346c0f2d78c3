/**
 * Gates: walls tied to a limit, an account or a payment that cover, blur, fade, cut or lock the text. They
 * are the publisher's door and stay, with their lock.
 *
 * What ties a wall to the text is said in it: "lees verder met een abonnement", "you have reached your
 * limit". The same words in a bar that leaves the text alone, or below a text that ends there, are an
 * offer (paywall.ts). A consent banner that also sells a subscription is a consent banner.
 *
 * Example: a fixed box of a third of the window over a page that cannot scroll, "Log in om verder te lezen".
 */
import type { Look } from '../look';
import type { Box } from './box';
import { count } from './page-map';
import type { PageFacts } from './verdict';
import { own, parentOf, tagOf } from '../unclobbered';

/** Share of the viewport from which a wall on a locked page is in the way of reading. */
const LOCKED_SHARE = 0.12;
/** Share from which a layer about subscribing, without words of reading on, is a wall on a locked page. */
const LOCKED_OFFER_SHARE = 0.28;
/** Share from which a layer with words of reading on is a wall though the page scrolls under it. */
const OPEN_SHARE = 0.45;
/** A wall is short; longer layers are menus and whole pages. */
const MAX_CHARS = 3000;

/** Is this box a gate? */
export function isGate(box: Box, page: PageFacts): boolean {
  const wall = box.has('wall');
  const offer = box.hasAny('subscribe', 'account') && box.has('login');
  if (!wall && !offer) return false;
  if (
    (!box.free && (box.articleChars > 400 || count(box.map, box.at, 'headline'))) ||
    box.framed ||
    box.chars > MAX_CHARS ||
    /^(?:HEADER|NAV|BODY|MAIN|ARTICLE)$/.test(box.tag)
  )
    return false;
  // What Readability took for text is a wall only when it also sells or asks for an account; a paragraph never is.
  if (/^(?:P|LI|UL|OL|A|FIGURE|BLOCKQUOTE|TABLE)$/.test(box.tag) || !(box.links + box.buttons + box.emails + box.passwords)) return false;
  if (!box.free && !box.hasAny('subscribe', 'account', 'login', 'price')) return false;
  if (box.has('cookie') && box.has('consentButton')) return false;
  // A newsletter asked for on top of a locked page is a promo: its form wants an address and no account.
  if (!wall && box.emails > 0 && !box.passwords && box.hasAny('newsletter', 'inbox')) return false;
  const layer = box.layer;
  if (layer === 'fixed' || layer === 'dialog') {
    const covers = box.covers;
    if (!box.look.live) return wall;
    if (box.has('decline') && !wall) return false;
    if (page.locked && covers >= (wall ? LOCKED_SHARE : LOCKED_OFFER_SHARE)) return true;
    if (blursBehind(box) && covers >= 0.3) return true;
    return wall && covers >= OPEN_SHARE && !box.has('decline') && !box.has('dismiss');
  }
  if (!wall && !(offer && box.has('price'))) return false;
  return box.look.live && page.article && (coversText(box) || endIsFaded(box) || fadesUpwards(box) || restIsBlurred(box));
}

const blursBehind = (box: Box): boolean => {
  const filter = box.look.style(box.element, 'backdrop-filter');
  return filter !== '' && filter !== 'none';
};

/** Lies over text that stands in front of it (absolute, sticky or pulled up over it)? */
function coversText(box: Box): boolean {
  const { look } = box;
  const place = look.rect(box.element);
  if (!place) return false;
  for (const before of textsBefore(box)) {
    const text = look.rect(before);
    if (!text || !look.visible(before)) continue;
    const high = Math.min(place.y + place.height, text.y + text.height) - Math.max(place.y, text.y);
    const wide = Math.min(place.x + place.width, text.x + text.width) - Math.max(place.x, text.x);
    if (high >= 16 && wide >= 60) return true;
  }
  return false;
}

/**
 * Does the text in front of this box fade out or stop in the middle: a box of fixed height that cuts
 * its content, a mask, a gradient laid over its end, blurred or see-through text?
 */
function endIsFaded(box: Box): boolean {
  const { look } = box;
  const before = textsBefore(box);
  const last = [...before].reverse().find((one) => (look.rect(one)?.height ?? 0) > 0);
  const text = last ? look.rect(last) : null;
  return before.some((one) => withholds(one, look, text));
}

/** Does the wall itself, or what it lies in and nothing else, draw a fade over the text in front of it? */
function fadesUpwards({ element, look }: Box): boolean {
  for (const one of [element, own(element, 'firstElementChild')]) {
    const box = one && look.rect(one);
    if (!one || !box) continue;
    if (fadesByPseudo(one, look)) return true;
    const first = own(one, 'firstElementChild');
    const place = first && look.rect(first);
    if (first && place && place.y < box.y && isVeil(first, look)) return true;
  }
  return false;
}

/** Is what follows this box blurred or drawn in no colour: a wall between paragraphs? */
function restIsBlurred(box: Box): boolean {
  const { look } = box;
  for (
    let at: Element | null = box.element, up = 0;
    at && up < 3 && at.nodeName !== 'BODY' && at.nodeName !== 'MAIN';
    at = parentOf(at), up++
  ) {
    let side = own(at, 'nextElementSibling');
    for (let steps = 0; side && steps < 2; side = own(side, 'nextElementSibling'), steps++) {
      if ((own(side, 'textContent') ?? '').trim().length < 40) continue;
      if (/blur\(/.test(look.style(side, 'filter')) || /^(?:transparent|rgba\(.*, 0\))$/.test(look.style(side, 'color'))) return true;
    }
  }
  return false;
}

/** The boxes in front of this one, from the nearest sibling of it or of its ancestors down to its last line. */
function textsBefore(box: Box): Element[] {
  const found: Element[] = [];
  for (
    let at: Element | null = box.element, up = 0;
    at && up < 4 && at.nodeName !== 'BODY' && at.nodeName !== 'MAIN';
    at = parentOf(at), up++
  ) {
    let side = own(at, 'previousElementSibling');
    for (let steps = 0; side && steps < 2; side = own(side, 'previousElementSibling'), steps++) {
      if (/^(?:SCRIPT|STYLE|TEMPLATE|NAV|HEADER)$/.test(tagOf(side))) continue;
      for (let inner: Element | null = side, deep = 0; inner && deep < 8; inner = lastShown(inner, box.look), deep++) found.push(inner);
    }
    if (found.length > 2) break;
  }
  return found;
}

/** The last child that is drawn at all. */
function lastShown(element: Element, look: Look): Element | null {
  for (let child = own(element, 'lastElementChild'); child; child = own(child, 'previousElementSibling')) {
    if ((look.rect(child)?.height ?? 0) > 1 && look.style(child, 'opacity') !== '0' && look.style(child, 'visibility') === 'visible')
      return child;
  }
  return null;
}

function fadesByPseudo(element: Element, look: Look): boolean {
  for (const pseudo of ['::after', '::before'] as const) {
    if (look.style(element, 'content', pseudo) === 'none') continue;
    if (/gradient/.test(look.style(element, 'background-image', pseudo)) && look.style(element, 'position', pseudo) === 'absolute')
      return true;
  }
  return false;
}

/** An element without a word that is drawn as a gradient over others. */
const isVeil = (element: Element, look: Look): boolean =>
  /gradient.*(?:, 0\)|transparent)/.test(look.style(element, 'background-image')) && !(own(element, 'textContent') ?? '').trim();

/** Does this ancestor of the text cut, blur or fade it? `text` is where the last text stands. */
export function withholds(element: Element, look: Look, text: { y: number; height: number } | null): boolean {
  if (/blur\(/.test(look.style(element, 'filter'))) return true;
  if (/^(?:transparent|rgba\(.*, 0\))$/.test(look.style(element, 'color')) && (own(element, 'textContent') ?? '').length > 20) return true;
  if (/gradient/.test(look.style(element, 'mask-image') || look.style(element, '-webkit-mask-image'))) return true;
  if (fadesByPseudo(element, look) || isVeil(element, look)) return true;
  const overflow = look.style(element, 'overflow-y');
  if (overflow !== 'hidden' && overflow !== 'clip') return false;
  const rect = look.rect(element);
  return rect !== null && text !== null && text.y + text.height > rect.y + rect.height + 24;
}
