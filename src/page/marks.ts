/**
 * Marks on the live page. Nothing in the page is wrapped or changed: a mark is a range in a CSS custom
 * highlight, styled by rules that stand nowhere in it, and found again under the pointer by a hit test. Names of the
 * highlights are random for each page.
 *
 * The underline takes its colour from the text it stands under, so it can be read on any page colour.
 */
import type { FoundArticle } from '../article/find';
import type { Mention } from '../mentions/mention';
import { FORCED_CSS } from './forced-colors';
import { addCss } from './page-css';
import { toRange } from './text';
import type { View } from './view';

/** One mention as it shows on the page. */
export interface Mark {
  /** Index in the article's mentions. */
  index: number;
  mention: Mention;
  range: Range;
}

type Style = 'actor' | 'term' | 'amount' | 'active';
const styleOf = (mention: Mention): Style => (mention.kind === 'term' || mention.kind === 'amount' ? mention.kind : 'actor');

/** Ranges made before the page gets to draw again; measured well under 10 ms. */
const RANGES_A_SLICE = 60;

/** 12 random letters: a name that no page can expect. */
export const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => String.fromCharCode(97 + (byte % 26))).join('');

const cssFor = (names: Record<Style, string>): string => `${FORCED_CSS}
::highlight(${names.actor}){text-decoration:underline dotted color-mix(in srgb,currentColor 72%,transparent) 2px;text-underline-offset:.2em}
::highlight(${names.term}){text-decoration:underline dotted color-mix(in srgb,currentColor 58%,transparent) 1.5px;text-underline-offset:.2em}
::highlight(${names.amount}){text-decoration:underline dotted color-mix(in srgb,currentColor 45%,transparent) 1.5px;text-underline-offset:.2em}
::highlight(${names.active}){background-color:color-mix(in srgb,currentColor 14%,transparent)}
@media (forced-colors:active){::highlight(${names.actor}),::highlight(${names.term}),::highlight(${names.amount}){text-decoration-color:CanvasText;background-color:Canvas;color:CanvasText}
::highlight(${names.active}){background-color:Highlight;color:HighlightText}}
@media print{::highlight(${names.actor}),::highlight(${names.term}),::highlight(${names.amount}){text-decoration:none}::highlight(${names.active}){background-color:transparent}}
`;

export class Marks {
  readonly all: Mark[] = [];
  private readonly highlights = new Map<Style, Highlight>();
  private readonly names: Record<Style, string> = { actor: randomName(), term: randomName(), amount: randomName(), active: randomName() };
  private readonly byNode = new Map<Node, Mark[]>();
  private readonly byRange = new Map<AbstractRange, Mark>();

  /** @param view window in whose document the marks are put */
  constructor(
    readonly view: View,
    private readonly signal: AbortSignal,
  ) {
    for (const style of ['actor', 'term', 'amount', 'active'] as const) {
      const highlight = new view.Highlight();
      highlight.priority = style === 'active' ? 1 : 0;
      this.highlights.set(style, highlight);
    }
    this.register();
    void addCss(cssFor(this.names), signal, { view, author: true });
    signal.addEventListener('abort', () => {
      for (const [style, highlight] of this.highlights) {
        highlight.clear();
        view.CSS.highlights.delete(this.names[style]);
      }
      this.forget();
    });
  }

  private register(): void {
    for (const [style, highlight] of this.highlights) this.view.CSS.highlights.set(this.names[style], highlight);
  }

  /** Puts the highlights back that the page took out of the registry. True when it had to. */
  restore(): boolean {
    if (this.signal.aborted || this.view.CSS.highlights.has(this.names.actor)) return false;
    this.register();
    return true;
  }

  /** Marks these mentions instead of those marked now; yields between slices. */
  async show(found: FoundArticle, mentions: readonly Mention[], chosen: readonly number[], pause: () => Promise<void>): Promise<void> {
    this.forget();
    for (const highlight of this.highlights.values()) highlight.clear();
    for (const [count, index] of chosen.entries()) {
      if (count > 0 && count % RANGES_A_SLICE === 0) await pause();
      if (this.signal.aborted) return;
      const mention = mentions[index]!;
      const range = toRange(found, mention.block, mention.start, mention.end);
      if (!range) continue;
      this.add({ index, mention, range });
    }
  }

  private add(mark: Mark): void {
    this.all.push(mark);
    this.highlights.get(styleOf(mark.mention))!.add(mark.range);
    this.byRange.set(mark.range, mark);
    const walker = this.view.document.createTreeWalker(mark.range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType !== Node.TEXT_NODE || !mark.range.intersectsNode(node)) continue;
      const here = this.byNode.get(node);
      if (here) here.push(mark);
      else this.byNode.set(node, [mark]);
    }
  }

  private forget(): void {
    this.all.length = 0;
    this.byNode.clear();
    this.byRange.clear();
  }

  /** The mark of a mention; `undefined` when that mention is not marked. */
  of(index: number): Mark | undefined {
    return this.all.find((mark) => mark.index === index);
  }

  /** How many marks lost their text to the page. */
  lost(): number {
    return this.all.filter(({ range }) => range.collapsed || !range.startContainer.isConnected).length;
  }

  /** The mark under a point of its own window's viewport; `null` when there is none, or something lies over it. */
  at(x: number, y: number): Mark | null {
    const caret = this.view.document.caretPositionFromPoint?.(x, y);
    const here = caret && this.byNode.get(caret.offsetNode);
    const found = here?.find((mark) => mark.range.isPointInRange(caret!.offsetNode, caret!.offset) && isOver(mark.range, x, y));
    if (found) return found;
    // Where a caret cannot be set (user-select: none) the registry itself knows, if it is asked.
    const registry = this.view.CSS.highlights as HighlightRegistry & {
      highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
    };
    for (const { ranges } of registry.highlightsFromPoint?.(x, y) ?? []) {
      for (const range of ranges) {
        const mark = this.byRange.get(range);
        if (mark) return mark;
      }
    }
    return null;
  }

  /** Shows which mark the card belongs to. */
  activate(range: Range | null): void {
    const active = this.highlights.get('active')!;
    active.clear();
    if (range && !this.signal.aborted) active.add(range);
  }
}

/** A caret is found beside a line as well: only the rectangles of the text count, with a finger's breadth of slack below for its underline. */
export function isOver(range: Range, x: number, y: number): boolean {
  const slack = 3;
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - slack && y <= rect.bottom + slack,
  );
}
