/**
 * Scroll locks: html, body or the article's own scroller that cannot scroll though there is more to read.
 */
import { inherited, parentOf } from '../unclobbered';
import type { FoundArticle } from '../find';
import type { Look } from '../look';
import type { PageMap } from './page-map';

/** Pixels below the window from which a page is taller than it. */
const SPARE = 100;

const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';

/** Is the window kept from scrolling by its html or body, whether or not there is more to read just now? */
export function isHeld(document: Document, look: Look): boolean {
  if (!look.live) return false;
  return [inherited(document, 'documentElement'), inherited(document, 'body')].some(
    (one) => one && (cuts(look.style(one, 'overflow-y')) || look.style(one, 'position') === 'fixed'),
  );
}

/** The elements that keep the reader from scrolling; empty where nothing does. */
export function findLocks(document: Document, look: Look, map: PageMap, found: FoundArticle | null): Element[] {
  if (!look.live) return [];
  const html = inherited(document, 'documentElement');
  const body = inherited(document, 'body');
  if (!html || !body) return [];
  const locks: Element[] = [];
  const htmlFlow = look.style(html, 'overflow-y');
  const bodyFlow = look.style(body, 'overflow-y');
  const pinned = look.style(body, 'position') === 'fixed';
  const bodyLocks = cuts(bodyFlow) && (htmlFlow === 'visible' || cuts(htmlFlow) || shorter(look, body));
  if (cuts(htmlFlow)) locks.push(html);
  if (bodyLocks || pinned) locks.push(body);
  const inner = innerScroller(look, map, found, html, body);
  if (inner?.scrolls) return [];
  if (inner) locks.push(inner.element);
  return locks.length && (pinned || inner || isTall(look, map, html, body)) ? locks : [];
}

const shorter = (look: Look, element: Element): boolean => (look.rect(element)?.height ?? 0) <= look.viewport.height + 1;

/** Is there more page than window? */
function isTall(look: Look, map: PageMap, html: Element, body: Element): boolean {
  const limit = look.viewport.height + SPARE;
  for (const one of [html, body]) if ((look.rect(one)?.height ?? 0) > limit) return true;
  const top = look.rect(html)?.y ?? 0;
  const ends = [map.lastText, ...childrenOf(map, 0).slice(-12)].filter((at) => at > 0);
  return ends.some((at) => {
    const rect = look.rect(map.elements[at]!);
    return rect !== null && rect.y + rect.height - top > limit && rect.height > 0;
  });
}

function childrenOf(map: PageMap, at: number): number[] {
  const children: number[] = [];
  for (let one = at + 1; one < map.end[at]!; one = map.end[one]!) children.push(one);
  return children;
}

/** The box between body and article that scrolls in the page's stead, or should. */
function innerScroller(
  look: Look,
  map: PageMap,
  found: FoundArticle | null,
  html: Element,
  body: Element,
): { element: Element; scrolls: boolean } | null {
  const last = map.lastText >= 0 ? look.rect(map.elements[map.lastText]!) : null;
  for (let at: Element | null = found?.root ?? null; at && at !== body && at !== html; at = parentOf(at)) {
    const flow = look.style(at, 'overflow-y');
    if (flow === 'visible' || flow === '') continue;
    const rect = look.rect(at);
    if (!rect || rect.height > look.viewport.height * 1.05 || rect.height < look.viewport.height * 0.5) continue;
    if (flow === 'auto' || flow === 'scroll') return { element: at, scrolls: true };
    // A box of window height that cuts: a wrapper that was locked. One that only cuts its text is a fade (gate.ts).
    if (cuts(flow) && last && last.y + last.height > rect.y + rect.height + SPARE && rect.width > look.viewport.width * 0.9)
      return { element: at, scrolls: false };
  }
  return null;
}
