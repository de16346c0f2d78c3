import type { Look } from '../../article/look';
import { own, parentOrHost, tagOf } from '../../article/unclobbered';

/**
 * What can be known of layout, asked from the live page and remembered until the look is thrown away:
 * make a new one for each pass, after the last change and before the next.
 *
 * @param isOurs is this element hidden by us? What lies in it counts as visible, as it was before
 */
export function liveLook(window: Window, isOurs?: (element: Element) => boolean): Look {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const rects = new Map<Element, DOMRect | null>();
  const computed = (element: Element): CSSStyleDeclaration => {
    let style = styles.get(element);
    if (!style) {
      style = window.getComputedStyle(element);
      styles.set(element, style);
    }
    return style;
  };
  const rect = (element: Element): DOMRect | null => {
    let known = rects.get(element);
    if (known === undefined) {
      known = own(element, 'getBoundingClientRect')();
      if (!known.width && !known.height && !own(element, 'getClientRects')().length) known = null;
      rects.set(element, known);
    }
    return known;
  };
  const cutting = new Map<Element, boolean>();
  /** Does this element clip away all that is in it? */
  const cutsAll = (element: Element): boolean => {
    let known = cutting.get(element);
    if (known === undefined) {
      known = readCut(element);
      cutting.set(element, known);
    }
    return known;
  };
  const readCut = (element: Element): boolean => {
    const { clipPath, clip, overflowY, display } = computed(element);
    if (clipPath !== 'none' && /^inset\((?:50|100)%|^circle\(0|^polygon\(0(?:px)? 0(?:px)?, 0/.test(clipPath)) return true;
    if (clip && clip !== 'auto' && /rect\([01]px,? ?[01]px,? ?[01]px,? ?[01]px\)/.test(clip)) return true;
    if (overflowY === 'visible' || display === 'inline' || /^(?:BODY|HTML)$/.test(tagOf(element))) return false;
    const outer = rect(element);
    return outer !== null && (outer.height < 2 || outer.width < 2);
  };
  return {
    live: true,
    viewport: { width: window.innerWidth, height: window.innerHeight },
    touched: window.navigator.userActivation?.hasBeenActive ?? false,
    rect: (element) => {
      const box = rect(element);
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    },
    style: (element, property, pseudo) =>
      (pseudo ? window.getComputedStyle(element, pseudo) : computed(element)).getPropertyValue(property),
    at: (x, y) => window.document.elementFromPoint(x, y),
    visible: (element) => {
      if (isOurs && liesInOurs(element, isOurs)) return true;
      if (!own(element, 'checkVisibility')({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false })) return false;
      const box = rect(element);
      if (!box || (box.width < 2 && box.height < 2)) return false;
      for (let at: Element | null = element, up = 0; at && up < 12; at = parentOrHost(at), up++) if (cutsAll(at)) return false;
      return true;
    },
  };
}

function liesInOurs(element: Element, isOurs: (element: Element) => boolean): boolean {
  for (let at: Element | null = element; at; at = parentOrHost(at)) if (isOurs(at)) return true;
  return false;
}
