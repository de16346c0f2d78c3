/**
 * A short, stable description of a hidden element, so that it can be known again on the next page of the
 * site: its tag, its id and classes without what changes from page to page, as a CSS selector.
 *
 * Classes that a build tool made up (`sc-1exdb30-0`, `kDilXQ`) change with each release and are left
 * out, digits at the end of an id are cut (`sp_message_container_1218456`). What is left must say
 * something: an element with no lasting name has no shape.
 *
 * Example: `<div id="newsletter-7" class="box css-x81k nl-popup">` is `div[id^="newsletter-"].nl-popup.box`.
 */
import { attribute, tagOf } from '../../article/unclobbered';

/** Longest shape kept, in characters; longer ones are made of utility classes. */
const MAX_CHARS = 120;
const MAX_CLASSES = 3;
/** Names that hold the page itself on some sites, and words that any box may carry. */
const GENERAL =
  /^(?:active|open|show|shown|visible|is-.*|has-.*|js-.*|row|col(?:-.*)?|container|wrapper|inner|outer|content|main|article|block|box|section|widget|left|right|center|top|bottom|clearfix|hidden|d-.*|flex|grid|text-.*|bg-.*|p[xytblr]?-.*|m[xytblr]?-.*|w-.*|h-.*)$/;

/** @returns the shape, or '' for an element without a lasting name */
export function shapeOf(element: Element): string {
  const tag = tagOf(element).toLowerCase();
  if (!/^[a-z][a-z0-9-]*$/.test(tag) || /^(?:html|body|main|article)$/.test(tag)) return '';
  const id = attribute(element, 'id');
  const stem = /^[A-Za-z][\w-]*?(?=[\d_-]*\d[\w-]*$|$)/.exec(id)?.[0] ?? '';
  const classes = attribute(element, 'class')
    .split(/\s+/)
    .filter((name) => isLasting(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MAX_CLASSES);
  let shape = tag;
  if (stem.length >= 4 && isLasting(stem)) shape += stem === id ? `[id="${stem}"]` : `[id^="${stem}"]`;
  shape += classes.map((name) => `.${name}`).join('');
  return shape === tag || shape.length > MAX_CHARS ? '' : shape;
}

function isLasting(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_-]{3,39}$/.test(name) || GENERAL.test(name)) return false;
  // Made up: mixed case without a word, as CSS-in-JS does.
  return !/^(?:css|sc|jsx|svelte|astro|emotion)-/.test(name) && !/[a-z][A-Z].*[a-z][A-Z].*[A-Z]/.test(name) && /[aeiouy]/i.test(name);
}

/** Is this text one of our shapes? Settings can be edited by hand, and what is no shape must not reach a style sheet. */
export const isShape = (shape: string): boolean =>
  shape.length <= MAX_CHARS &&
  /^[a-z][a-z0-9-]*(?:\[id\^?="[\w-]+"\])?(?:\.[A-Za-z_-]+)*$/.test(shape) &&
  /[[.]/.test(shape) &&
  !/^(?:html|body|main|article)\b/.test(shape);

/** Nothing of it is drawn, and whoever looks at the page finds it all the same: by display, visibility and opacity it is shown. */
const UNDRAWN = 'clip-path:inset(0 100% 0 0)!important';

/**
 * The one rule that hides remembered shapes early, before the page is known; '' for none.
 * The bootstrap puts it in at once and takes it out when the page has been planned. Until then our own
 * rules must see those boxes as if they were shown: what is hidden already they would leave alone, and
 * text of this page that has a box's shape would be taken for withheld.
 */
export const earlyRule = (shapes: readonly string[]): string => {
  const known = shapes.filter(isShape);
  return known.length ? `${known.map((shape) => `body ${shape}`).join(',')}{${UNDRAWN}}` : '';
};
