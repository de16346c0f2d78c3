import { attribute, hasAttribute, parentOf } from './unclobbered';
/**
 * What the article room may ask about layout. The page door answers from the live page
 * (computed styles, rectangles, hit tests); tests without a browser answer from a table.
 * Rooms never call `getComputedStyle` themselves.
 */
export interface Look {
  /** Can layout be asked at all? `false`: every other answer is a guess from attributes. */
  live: boolean;
  /** Rendered and not hidden by display, visibility, opacity, clipping or size, our own sheet set aside. */
  visible(element: Element): boolean;
  /** In CSS pixels of the viewport; `null` when it has no box. */
  rect(element: Element): { x: number; y: number; width: number; height: number } | null;
  /** Computed value of one property ("position", "z-index", "overflow-y", ...), of the element or of its pseudo-element; empty when unknown. */
  style(element: Element, property: string, pseudo?: '::before' | '::after'): string;
  /** CSS pixels. */
  viewport: { width: number; height: number };
  /** Has the reader clicked or typed on the page? Then what lies on top may be what he asked for. */
  touched: boolean;
  /** The topmost element at a point of the viewport; `null` when none, or outside. */
  at(x: number, y: number): Element | null;
}

/** The answers where no layout is at hand: everything is visible unless its attributes say otherwise. */
export const noLook: Look = {
  live: false,
  visible: (element) => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      if (hasAttribute(at, 'hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/.test(attribute(at, 'style'))) return false;
    }
    return true;
  },
  rect: () => null,
  style: () => '',
  viewport: { width: 0, height: 0 },
  touched: false,
  at: () => null,
};
