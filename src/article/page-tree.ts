import { attribute, hasAttribute, inherited, tagOf } from './unclobbered';
import { STREAMED_ID } from './withheld';

/**
 * The elements and texts of a page, read in one walk: the copy for Readability (`clone.ts`) and the
 * counters of the clutter rules (`clutter/page-map.ts`) are both made from it.
 *
 * Elements are numbered in document order; `end[i]` is the number after the last one inside `i`, so a
 * box is the range `i..end[i]`. What the markup itself puts away (`hidden`, `display: none`) is left
 * out with all it holds, and so are scripts and the like. Drawings, frames and choices stand for themselves.
 *
 * Example: `<body><p>One <b>two</b></p></body>` has the elements BODY, P, B with the ends 3, 3, 3, and the
 * texts "One " (home 1) and "two" (home 2).
 */
export interface PageTree {
  elements: Element[];
  /** Tags in capitals, those of drawings too. */
  tags: string[];
  /** The `class` attribute as it is written; empty where there is none. */
  classes: string[];
  /** 1 for an element without attributes. */
  bare: Uint8Array;
  parent: Int32Array;
  end: Int32Array;
  /** Levels below body. */
  depth: Int32Array;
  nodes: Text[];
  /** The words of each text, white space collapsed; empty for white space alone. */
  words: string[];
  /** The element that each text is a child of, and the link that it lies in; -1 outside of links. */
  home: Int32Array;
  link: Int32Array;
  /** Texts inside an element are `textFrom[at]` up to `textEnd[at]`. */
  textFrom: Int32Array;
  textEnd: Int32Array;
  /** Paragraphs that the markup puts away. */
  hidden: Element[];
  /** Holds parts on their way (STREAMED_ID), which are text but no part of the page yet. */
  streamed: boolean;
}

/** More elements than this are not read: a page like that is no article, and reading must stay bounded. */
export const MAX_ELEMENTS = 120_000;
/** Room for texts at first, for each element; it grows. */
const TEXTS_AN_ELEMENT = 2;

/** Elements whose content is never shown as text of the page. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'LINK', 'META']);
/** Elements whose content is not looked at here. */
const CLOSED = new Set(['SVG', 'IFRAME', 'SELECT', 'OPTION']);

/** Without white space at its ends, and with one space for each stretch of it inside. */
export const collapsed = (data: string): string => {
  const text = data.trim();
  // A joiner alone keeps an empty place open.
  if (text.length === 1 && /[\u200b-\u200d\u2060]/.test(text)) return '';
  return /[\s\u00a0]{2}|[\n\t]/.test(text) ? text.replace(/[\s\u00a0]+/g, ' ') : text;
};

const DISPLAY_NONE = /(?:^|;)\s*display\s*:\s*none/i;

/**
 * Read the body of a document once. The document is not changed.
 *
 * @param options `streamed`: read parts on their way too; `skip`: leave out this element with all it holds
 * @returns at most MAX_ELEMENTS elements, body first; none without a body
 */
export function readTree(document: Document, options: { streamed?: boolean; skip?: (element: Element) => boolean } = {}): PageTree {
  const { skip } = options;
  const body = inherited(document, 'body');
  // Room for all at once: arrays that grow are copied again and again.
  const room = body ? Math.min(MAX_ELEMENTS, inherited(document, 'getElementsByTagName')('*').length) + 1 : 0;
  const tree = emptyTree(room);
  if (!body) return tree;
  const { elements, nodes, tags, classes, words, parent, depth, end, textFrom, textEnd } = tree;
  let { home, link } = tree;

  const enter = (element: Element, tag: string, name: string, up: number): number => {
    const at = elements.length;
    elements.push(element);
    tags.push(tag);
    classes.push(name);
    parent[at] = up;
    depth[at] = up < 0 ? 0 : depth[up]! + 1;
    textFrom[at] = nodes.length;
    // Until it is left: an element without content ends with itself.
    end[at] = at + 1;
    textEnd[at] = nodes.length;
    return at;
  };

  const walker = inherited(document, 'createTreeWalker')(body, 5 /* elements and texts */);
  let top = enter(body, 'BODY', attribute(body, 'class'), -1);
  /** The link that we are in, for each level. */
  const links: number[] = [-1];
  let node: Node | null = walker.firstChild();
  const leave = (): void => {
    end[top] = elements.length;
    textEnd[top] = nodes.length;
    top = parent[top]!;
    links.pop();
  };
  while (node && elements.length < MAX_ELEMENTS) {
    let down = false;
    if (node.nodeType === 3) {
      const at = nodes.length;
      if (at === home.length) {
        home = longer(home);
        link = longer(link);
      }
      home[at] = top;
      link[at] = links[links.length - 1]!;
      nodes.push(node as Text);
      words.push(collapsed((node as Text).data));
    } else {
      const element = node as Element;
      const tag = tagOf(element);
      if (!UNREAD.has(tag)) {
        // Most elements in running text bear no attribute: nothing to ask them.
        const bare = tag !== 'FORM' && !element.hasAttributes();
        const away = !bare && isPutAway(element);
        const streams = away && hasAttribute(element, 'hidden') && STREAMED_ID.test(attribute(element, 'id'));
        if ((!away || (streams && options.streamed)) && !skip?.(element)) {
          if (streams) tree.streamed = true;
          const at = enter(element, tag, bare ? '' : attribute(element, 'class'), top);
          if (bare) tree.bare[at] = 1;
          if (!CLOSED.has(tag)) {
            links.push(tag === 'A' && element.hasAttribute('href') ? at : links[links.length - 1]!);
            top = at;
            down = true;
          }
        } else if (tag === 'P') tree.hidden.push(element);
      }
    }
    const child: Node | null = down ? walker.firstChild() : null;
    if (child) {
      node = child;
      continue;
    }
    if (down) leave();
    node = walker.nextSibling();
    while (!node && links.length > 1) {
      if (!walker.parentNode()) break;
      leave();
      node = walker.nextSibling();
    }
  }
  while (top >= 0) leave();
  tree.home = home;
  tree.link = link;
  return tree;
}

function emptyTree(room: number): PageTree {
  return {
    elements: [],
    tags: [],
    classes: [],
    bare: new Uint8Array(room),
    parent: new Int32Array(room),
    end: new Int32Array(room),
    depth: new Int32Array(room),
    nodes: [],
    words: [],
    home: new Int32Array(room * TEXTS_AN_ELEMENT),
    link: new Int32Array(room * TEXTS_AN_ELEMENT),
    textFrom: new Int32Array(room),
    textEnd: new Int32Array(room),
    hidden: [],
    streamed: false,
  };
}

function longer(array: Int32Array): Int32Array {
  const made = new Int32Array(array.length * 2 + 16);
  made.set(array);
  return made;
}

/** Put away by the page in plain words of the markup: neither clutter nor part of a box's text. */
function isPutAway(element: Element): boolean {
  if (hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found') return true;
  const style = attribute(element, 'style');
  return style !== '' && DISPLAY_NONE.test(style);
}
