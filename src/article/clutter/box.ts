import type { Look } from '../look';
import { attribute, tagOf, treeUnder } from '../unclobbered';
import { anyOf, count, type PageMap, textOf } from './page-map';
import type { Verdict } from './verdict';
import { SIGNALS, type Signal } from './words';

/** Where a box stands: on top of the page, or relative to the article's text in the order of the document. */
export type Place = 'layer' | 'before' | 'inside' | 'after' | 'apart';

/** Characters of a box's text that the judges read. */
const MAX_TEXT = 240;
/** A box without text of its own may have some in a shadow tree or in a drawing. */
const ELSEWHERE = anyOf('chars', 'media');
const ACTS = anyOf('links', 'buttons', 'emails', 'fields', 'selects');
const FRAMED = anyOf('navs', 'h1s');
const ARTICLE = anyOf('articleChars', 'articleParts', 'headline');

/** One element of the page as the judges see it; layout is asked only when a judge asks. */
export class Box {
  readonly element: Element;
  private called: string | null = null;
  private first: string | null = null;
  private small: string | null = null;
  /** What the judges said of it; `undefined`: not asked yet. */
  verdict: Verdict | null | undefined;
  private onTop: '' | 'fixed' | 'sticky' | 'dialog' | null = null;

  constructor(
    readonly map: PageMap,
    readonly at: number,
    readonly look: Look,
  ) {
    this.element = map.elements[at]!;
  }

  get tag(): string {
    return this.map.tags[this.at]!;
  }
  /** Class, id, test id and the like, in lower case: what the makers call this box. A hint, never a proof. */
  get name(): string {
    if (this.called === null) {
      const one = (name: string): string => attribute(this.element, name);
      const own = this.tag.includes('-') ? this.tag : '';
      const called = `${one('id')} ${this.map.classes[this.at]!} ${one('data-testid')} ${one('data-component')} ${one('aria-label')} ${own}`;
      this.called = called.slice(0, 600).toLowerCase();
    }
    return this.called;
  }
  /** The first characters of the box's text, at most MAX_TEXT, white space collapsed. */
  get text(): string {
    this.first ??= textOf(this.map, this.at, MAX_TEXT) || (this.map.nonzero[this.at]! & ELSEWHERE ? firstText(this.element, MAX_TEXT) : '');
    return this.first;
  }
  /** `text` in lower case: an expression that looks past case takes twice as long to compile, in every page anew. */
  get lower(): string {
    this.small ??= this.text.toLowerCase();
    return this.small;
  }
  has(...signals: Signal[]): boolean {
    const bits = count(this.map, this.at, 'bits');
    for (const signal of signals) if (!(bits & SIGNALS[signal])) return false;
    return true;
  }
  hasAny(...signals: Signal[]): boolean {
    const bits = count(this.map, this.at, 'bits');
    for (const signal of signals) if (bits & SIGNALS[signal]) return true;
    return false;
  }
  get chars(): number {
    return count(this.map, this.at, 'chars');
  }
  get links(): number {
    return count(this.map, this.at, 'links');
  }
  get longLinks(): number {
    return count(this.map, this.at, 'longLinks');
  }
  /** Mean characters of a link that reads like a headline; 0 without. */
  get headlineLength(): number {
    return this.longLinks ? count(this.map, this.at, 'headlineChars') / this.longLinks : 0;
  }
  get textLinks(): number {
    return count(this.map, this.at, 'textLinks');
  }
  get emails(): number {
    return count(this.map, this.at, 'emails');
  }
  get fields(): number {
    return count(this.map, this.at, 'fields');
  }
  get passwords(): number {
    return count(this.map, this.at, 'passwords');
  }
  get areas(): number {
    return count(this.map, this.at, 'areas');
  }
  get selects(): number {
    return count(this.map, this.at, 'selects');
  }
  get buttons(): number {
    return count(this.map, this.at, 'buttons');
  }
  get media(): number {
    return count(this.map, this.at, 'media');
  }
  get frames(): number {
    return count(this.map, this.at, 'frames');
  }
  get videos(): number {
    return count(this.map, this.at, 'videos');
  }
  get sharers(): number {
    return count(this.map, this.at, 'sharers');
  }
  get stores(): number {
    return count(this.map, this.at, 'stores');
  }
  get quotes(): number {
    return count(this.map, this.at, 'quotes');
  }
  /** Holds a menu or a heading that names a page: a part of the site's frame, or of its content. */
  get framed(): boolean {
    return (this.map.nonzero[this.at]! & FRAMED) !== 0;
  }
  get proseChars(): number {
    return count(this.map, this.at, 'proseChars');
  }
  get plainChars(): number {
    return this.chars - count(this.map, this.at, 'linkChars');
  }
  /** Share of the text that stands in links, 0 to 1; 0 for a box without text. */
  get linkShare(): number {
    return this.chars ? count(this.map, this.at, 'linkChars') / this.chars : 0;
  }
  get articleChars(): number {
    return count(this.map, this.at, 'articleChars');
  }
  /** Something to act on: a link, a button, a field. */
  get acts(): boolean {
    return (this.map.nonzero[this.at]! & ACTS) !== 0;
  }
  /** Holds nothing of the article. */
  get free(): boolean {
    return (this.map.nonzero[this.at]! & ARTICLE) === 0;
  }
  get place(): Place {
    return this.layer ? 'layer' : this.order;
  }
  /** `place` is `inside`; layout is asked only where the order of the document does not tell. */
  get isInside(): boolean {
    return this.order === 'inside' && !this.layer;
  }
  /** `place` is `before`. */
  get isBefore(): boolean {
    return this.order === 'before' && !this.layer;
  }
  /** Where it stands in the order of the document: no layout is asked. */
  get order(): Exclude<Place, 'layer'> {
    const { firstText, lastText, end } = this.map;
    if (firstText < 0) return 'apart';
    if (end[this.at]! <= firstText) return 'before';
    if (this.at > lastText) return 'after';
    return 'inside';
  }
  /** Is this box itself on top of the page: fixed, sticky, or a dialog? */
  get layer(): '' | 'fixed' | 'sticky' | 'dialog' {
    if (this.onTop === null) {
      const position = this.look.live ? this.look.style(this.element, 'position') : stylePosition(this.element);
      if (position === 'fixed' || position === 'sticky') this.onTop = position;
      else if (this.tag === 'DIALOG' && this.element.hasAttribute('open')) this.onTop = 'dialog';
      else if (attribute(this.element, 'aria-modal') === 'true' || /^(?:alert)?dialog$/.test(attribute(this.element, 'role')))
        this.onTop = position === 'absolute' || !this.look.live ? 'dialog' : '';
      else this.onTop = '';
    }
    return this.onTop;
  }
  /** Share of the viewport that the box covers, 0 to 1. */
  get covers(): number {
    const rect = this.look.rect(this.element);
    const { width, height } = this.look.viewport;
    if (!rect || !width || !height) return 0;
    const wide = Math.max(0, Math.min(rect.x + rect.width, width) - Math.max(rect.x, 0));
    const high = Math.max(0, Math.min(rect.y + rect.height, height) - Math.max(rect.y, 0));
    return (wide * high) / (width * height);
  }
  get parent(): Box | null {
    const parent = this.map.parent[this.at]!;
    return parent < 0 ? null : boxOf(this.map, parent, this.look);
  }
  /** Part of the site's frame: a menu, the footer of the site, crumbs. What stands there leads through the site and does not nag. */
  get furniture(): boolean {
    return inFurniture(this.map, this.at) !== NOT;
  }
  /** In the head of the site, outside its menus. */
  get masthead(): boolean {
    return inFurniture(this.map, this.at) === HEAD;
  }
  /**
   * Does it lie in an element with one of these tags or roles, or is it one? Answers are kept by the set of
   * tags: pass the same set each time, always with the same roles.
   */
  within(tags: ReadonlySet<string>, roles: RegExp): boolean {
    const { map } = this;
    const answers = kept(answersOf, map, () => new Map<ReadonlySet<string>, Int8Array>());
    const marks = kept(answers, tags, () => new Int8Array(map.elements.length));
    let at = this.at;
    let answer = NOT;
    for (; at > 0 && answer === NOT; at = map.parent[at]!) {
      if (marks[at]) {
        answer = marks[at]!;
        break;
      }
      if (tags.has(map.tags[at]!) || roles.test(attribute(map.elements[at]!, 'role'))) answer = FRAME;
    }
    for (let one = this.at; one > 0 && one !== at; one = map.parent[one]!) marks[one] = answer;
    return answer === FRAME;
  }
}

const answersOf = new WeakMap<PageMap, Map<ReadonlySet<string>, Int8Array>>();
const boxes = new WeakMap<PageMap, Map<number, Box>>();

function kept<K extends object, V>(of: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  let value = of.get(key);
  if (value === undefined) {
    value = make();
    of.set(key, value);
  }
  return value;
}

/** The box of an element, the same each time it is asked for: what one judge has read of it the next need not. */
export function boxOf(map: PageMap, at: number, look: Look): Box {
  const known = kept(boxes, map, () => new Map<number, Box>());
  let box = known.get(at);
  if (!box) {
    box = new Box(map, at, look);
    known.set(at, box);
  }
  return box;
}

const FURNITURE =
  /(?:^|[\s_-])(?:main-?nav|nav(?:bar|igation)?|(?:mega-?|sub-?|top-?|main-?)?menu|(?:site|page|global|main|app)-?footer|l-footer|footer-?(?:menu|nav|links|container|wrap|wrapper|blocks?|columns?)|sitemap|colophon|breadcrumbs?|crumbs?|kruimelpad)(?:[\s_-]|$)|(?:^|\s)footer(?:\s|$)/;
/** The foot of an article is no part of the site's frame. */
const ARTICLE_FOOT = /(?:^|[\s_-])(?:article|story|post|entry|content)[\w-]*footer/;
const MASTHEAD = /(?:^|[\s_-])(?:masthead|(?:site|page|global|main|full|top)-?header)(?:[\s_-]|$)/;
const known = new WeakMap<PageMap, Int8Array>();

const FRAME = 1;
const NOT = 2;
const HEAD = 3;

/** FRAME, HEAD or NOT, remembered for each element. */
function inFurniture(map: PageMap, at: number): number {
  let marks = known.get(map);
  if (!marks) {
    marks = new Int8Array(map.elements.length);
    known.set(map, marks);
  }
  const path: number[] = [];
  let answer = NOT;
  for (let up = at; up > 0; up = map.parent[up]!) {
    if (marks[up]) {
      answer = marks[up]!;
      break;
    }
    path.push(up);
    answer = furnitureOf(map, up);
    if (answer !== NOT) break;
  }
  for (const one of path) marks[one] = answer;
  return answer;
}

function furnitureOf(map: PageMap, at: number): number {
  // What holds the article is never the frame, whatever it is called.
  if (count(map, at, 'articleChars') || count(map, at, 'headline')) return NOT;
  const element = map.elements[at]!;
  const name = map.tags[at]!;
  const role = attribute(element, 'role');
  if (name === 'NAV' || /^(?:navigation|menu|menubar|contentinfo|search)$/.test(role)) return FRAME;
  if (name === 'FOOTER') {
    for (let up = map.parent[at]!; up > 0; up = map.parent[up]!) {
      if (/^(?:ARTICLE|MAIN|SECTION|ASIDE|FIGURE|BLOCKQUOTE)$/.test(map.tags[up]!)) return NOT;
    }
    return FRAME;
  }
  const called = `${map.classes[at]!} ${attribute(element, 'id')}`.slice(0, 300).toLowerCase();
  if (ARTICLE_FOOT.test(called)) return NOT;
  return FURNITURE.test(called) ? FRAME : MASTHEAD.test(called) ? HEAD : NOT;
}

/** Position as written in the element's own style attribute: all there is without layout. */
function stylePosition(element: Element): string {
  return /position\s*:\s*(fixed|sticky|absolute)/.exec(attribute(element, 'style'))?.[1] ?? '';
}

const UNREAD = /^(?:script|style|noscript|template|option|title)$/i;

/** The first characters of an element's text, white space collapsed; that of its open shadow tree where it has none itself. */
export function firstText(element: Element, maxChars: number): string {
  let text = '';
  const read = (root: Node): void => {
    const walker = treeUnder(root, 4);
    for (let left = 400, node = walker.nextNode(); node && left > 0 && text.length < maxChars; node = walker.nextNode(), left--) {
      if (node.parentNode && UNREAD.test(tagOf(node.parentNode))) continue;
      const data = (node as Text).data.replace(/[\s\u00a0]+/g, ' ').trim();
      if (data) text += (text ? ' ' : '') + data;
    }
  };
  read(element);
  const shadow = (element as { shadowRoot?: ShadowRoot | null }).shadowRoot;
  if (!text && shadow && shadow.nodeType === 11) read(shadow);
  return text.slice(0, maxChars);
}
