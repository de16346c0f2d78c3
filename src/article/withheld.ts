import type { Look } from './look';
import { attribute, hasAttribute, holds, parentOf } from './unclobbered';

/**
 * Which text does the publisher keep from the reader, although it stands in the page?
 *
 * Asked per element at the moment of reading: what could not be read before we came must not be
 * readable after. What a reader opens himself (closed `<details>`, tabs) and what fades in when he
 * scrolls there is not withheld.
 *
 * Example: `<div style="max-height:200px;overflow:hidden">` around ten paragraphs: those below the cut
 * answer "cut". Source of the list of ways: issue of the cleaning room.
 */
export type WithheldBy = 'hidden' | 'copy' | 'cut' | 'blur' | 'fade' | 'colour' | 'covered';

/** A paragraph of which more than this lies below a cut is not readable: about one line, in CSS pixels. */
export const CUT_PX = 24;
/** From this radius on a blur takes letters away, in CSS pixels. */
const BLUR_PX = 2;
/** Ancestors looked at; above them stand html and body on all but hostile pages. */
export const MAX_LEVELS = 40;
/** Opacity under which text does not show. */
const FAINT = 0.1;

const TAB = /(?:^|[\s_-])(?:tab-?(?:pane|panel|content)|accordion(?:-\w+)?|collapse|collapsible)(?:$|[\s_-])/;
/** What scroll animations are called: AOS, WOW, ScrollReveal and the like. */
const FADE_IN =
  /(?:^|[\s_-])(?:aos-(?:init|animate)|wow|animated?|fade-?in(?:-?up)?|reveal|scroll-?reveal|in-?view|lazy(?:load|loaded|loading)?|appear|sal-animate)(?:$|[\s_-])/;

/**
 * React's server puts late parts in `<div hidden id="S:0">` at the end of the page and scripts move
 * them into place: text on its way, where no script has run yet.
 */
export const STREAMED_ID = /^S:[0-9a-f]+$/;

/** Does text not show through a ground of this computed colour? One of less than full strength lets it. */
export const hidesBehind = (ground: string): boolean =>
  ground !== '' && ground !== 'transparent' && !/,\s*0(?:\.\d+)?\)$|\/\s*0(?:\.\d+)?\)$/.test(ground);

/** Does the reader himself open what hides this? */
export function isOpenable(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && level < MAX_LEVELS; at = parentOf(at), level++) {
    if (at.nodeName === 'DETAILS' && !hasAttribute(at, 'open')) return true;
    if (attribute(at, 'role') === 'tabpanel' || TAB.test(attribute(at, 'class').toLowerCase())) return true;
  }
  return false;
}

/** Does this wait for the reader to scroll there? */
function isWaiting(element: Element, look: Look): boolean {
  for (let at: Element | null = element, level = 0; at && level < 6; at = parentOf(at), level++) {
    if (FADE_IN.test(attribute(at, 'class').toLowerCase()) || hasAttribute(at, 'data-aos') || hasAttribute(at, 'data-sal')) return true;
    if (!look.live) continue;
    if (Number(look.style(at, 'opacity') || 1) < FAINT) {
      const moves = /opacity|all/.test(look.style(at, 'transition-property')) && /[1-9]/.test(look.style(at, 'transition-duration'));
      const animated = !/^(?:none)?$/.test(look.style(at, 'animation-name'));
      const rect = look.rect(at);
      if ((moves || animated) && rect !== null && rect.y > look.viewport.height) return true;
    }
  }
  return false;
}

/** One reader for one moment: answers for ancestors are kept, so ask a new one after the page has changed. */
export function withheldReader(look: Look): (element: Element) => WithheldBy | null {
  const known = new Map<Element, WithheldBy | null>();

  /** Ways in which an element withholds all that is in it. */
  const byItself = (element: Element): WithheldBy | null => {
    if (attribute(element, 'aria-hidden') === 'true') return 'copy';
    const style = attribute(element, 'style');
    if (style) {
      if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)) return 'hidden';
      if (/(?:^|;)\s*opacity\s*:\s*0?(?:\.0\d*)?\s*(?:;|!|$)/i.test(style)) return 'hidden';
      if (/blur\(\s*(?:[2-9]|\d{2,})/i.test(style)) return 'blur';
      if (/(?:^|;)\s*(?:color|-webkit-text-fill-color)\s*:\s*transparent/i.test(style)) return 'colour';
    }
    if (hasAttribute(element, 'hidden') && (look.live || !STREAMED_ID.test(attribute(element, 'id')))) return 'hidden';
    if (!look.live) return null;
    const blur = /blur\(\s*([\d.]+)px/.exec(look.style(element, 'filter'));
    if (blur && Number(blur[1]) >= BLUR_PX) return 'blur';
    return null;
  };
  const inherited = (element: Element): WithheldBy | null => {
    const chain: Element[] = [];
    let found: WithheldBy | null = null;
    for (let at: Element | null = element; at && chain.length < MAX_LEVELS; at = parentOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        found = before;
        break;
      }
      chain.push(at);
    }
    for (let at = chain.length - 1; at >= 0; at--) {
      found ??= byItself(chain[at]!);
      known.set(chain[at]!, found);
    }
    return found;
  };

  const edges = new Map<Element, { clips: boolean; fades: boolean }>();
  /** How an element ends what is in it: every block of a text asks the same ancestors. */
  const edgeOf = (element: Element): { clips: boolean; fades: boolean } => {
    let edge = edges.get(element);
    if (!edge) {
      const fades =
        look.style(element, 'mask-image').includes('gradient') || look.style(element, '-webkit-mask-image').includes('gradient');
      edge = { clips: /hidden|clip/.test(look.style(element, 'overflow-y')), fades };
      edges.set(element, edge);
    }
    return edge;
  };

  const byLayout = (element: Element): WithheldBy | null => {
    if (!look.visible(element)) return 'hidden';
    for (const property of ['color', '-webkit-text-fill-color']) {
      if (/^(?:transparent|rgba\([^)]*,\s*0(?:\.0\d*)?\)|rgb\([^)]*\/\s*0%?\))$/.test(look.style(element, property).trim()))
        return 'colour';
    }
    const rect = look.rect(element);
    if (!rect?.height) return null;
    const bottom = rect.y + rect.height;
    for (let at = parentOf(element), level = 0; at && level < MAX_LEVELS; at = parentOf(at), level++) {
      if (at.nodeName === 'BODY' || at.nodeName === 'HTML') break;
      const { clips, fades } = edgeOf(at);
      if (!clips && !fades) continue;
      const box = look.rect(at);
      if (!box) continue;
      if (clips && bottom - (box.y + box.height) > CUT_PX) return 'cut';
      if (fades && rect.y + rect.height / 2 > box.y + box.height / 2) return 'fade';
    }
    return isCovered(element, rect) ? 'covered' : null;
  };
  /** An opaque layer of the article itself lies on it; what is fixed to the window moves on with the scroll. */
  const isCovered = (element: Element, rect: { x: number; y: number; width: number; height: number }): boolean => {
    const top = look.at(rect.x + rect.width / 2, rect.y + rect.height / 2);
    if (!top || holds(top, element) || holds(element, top)) return false;
    for (let at: Element | null = top, level = 0; at && level < MAX_LEVELS && !holds(at, element); at = parentOf(at), level++) {
      const position = look.style(at, 'position');
      if (position === 'fixed' || position === 'sticky') return false;
      if (position !== 'absolute') continue;
      const box = look.rect(at);
      if (!box || box.width < rect.width * 0.9 || box.height < rect.height * 0.9) continue;
      const ground = look.style(at, 'background-color');
      if (hidesBehind(ground)) return true;
    }
    return false;
  };

  return (element) => {
    const way = inherited(element) ?? (look.live ? byLayout(element) : null);
    if (!way) return null;
    if (way === 'hidden' && (isOpenable(element) || isWaiting(element, look))) return null;
    return way;
  };
}
