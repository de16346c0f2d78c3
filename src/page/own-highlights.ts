/**
 * The reader's own highlights on the live page: as marks are, ranges in CSS custom highlights, so nothing
 * in the page is wrapped or changed. Each is found by its quote in the text of today.
 *
 * The colours are washes over whatever colour the page has: dark text on light paper and light text on
 * dark paper both stay readable.
 */
import type { FoundArticle } from '../article/find';
import { anchor } from '../saved/quote';
import { HIGHLIGHT_COLORS, type Highlight as Own, type HighlightColor } from '../saved/record';
import { FORCED_CSS } from './forced-colors';
import { isOver, randomName } from './marks';
import { addCss } from './page-css';
import { toRange } from './text';
import { type View, viewOf } from './view';

type Style = HighlightColor | 'noted';
const STYLES: readonly Style[] = [...HIGHLIGHT_COLORS, 'noted'];

/** Full colours; a third of each is laid over the page. */
const INK: Record<HighlightColor, string> = { yellow: '#ffcf1a', green: '#5cbf4d', blue: '#3d9fe6', pink: '#f0658f' };

const cssFor = (names: Record<Style, string>): string => {
  const all = STYLES.map((style) => `::highlight(${names[style]})`).join();
  return `${FORCED_CSS}
${HIGHLIGHT_COLORS.map((color) => `::highlight(${names[color]}){background-color:color-mix(in srgb,${INK[color]} 33%,transparent)}`).join('\n')}
::highlight(${names.noted}){text-decoration:underline solid color-mix(in srgb,currentColor 55%,transparent) 1px;text-underline-offset:.3em}
@media (forced-colors:active){${all}{background-color:Mark;color:MarkText}}
@media print{${all}{background-color:transparent;text-decoration:none}}`;
};

export class OwnHighlights {
  /** All of the article, with their places in the text of today; `place` is `null` for those that it has no more. */
  all: Own[] = [];
  private view: View | null = null;
  private readonly groups = new Map<Style, Highlight>();
  private readonly names = Object.fromEntries(STYLES.map((style) => [style, randomName()])) as Record<Style, string>;
  private readonly ranges = new Map<string, Range>();

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.leave());
  }

  /** Shows these instead of those shown now. */
  show(found: FoundArticle, highlights: readonly Own[]): void {
    this.all = highlights.length ? anchor(highlights, found.article.blocks) : [];
    this.ranges.clear();
    for (const group of this.groups.values()) group.clear();
    if (this.signal.aborted || !this.all.length) return;
    this.enter(viewOf(found.root));
    for (const { id, place, color, note } of this.all) {
      const range = place && toRange(found, place.block, place.start, place.end);
      if (!range) continue;
      this.ranges.set(id, range);
      this.groups.get(color)!.add(range);
      if (note) this.groups.get('noted')!.add(range);
    }
  }

  /** None of this article is shown any more. */
  clear(): void {
    this.all = [];
    this.ranges.clear();
    for (const group of this.groups.values()) group.clear();
  }

  /** Nothing stands in the registry before the first highlight: most articles have none. */
  private enter(view: View): void {
    if (this.view === view) return;
    this.leave();
    this.view = view;
    for (const style of STYLES) {
      const group = new view.Highlight();
      // Below our marks, whose underline must be seen.
      group.priority = -1;
      this.groups.set(style, group);
    }
    this.register();
    void addCss(cssFor(this.names), this.signal, { view, author: true });
  }

  private register(): void {
    for (const [style, group] of this.groups) this.view?.CSS.highlights.set(this.names[style], group);
  }

  private leave(): void {
    for (const [style, group] of this.groups) {
      group.clear();
      this.view?.CSS.highlights.delete(this.names[style]);
    }
    this.groups.clear();
    this.ranges.clear();
    this.view = null;
  }

  /** Puts back what the page took out of the registry. */
  restore(): void {
    if (this.view && !this.signal.aborted && !this.view.CSS.highlights.has(this.names.yellow)) this.register();
  }

  /** Has the page taken text away that a highlight stands on? */
  isTorn(): boolean {
    return [...this.ranges.values()].some((range) => range.collapsed || !range.startContainer.isConnected);
  }

  /** Are there places without live text? */
  isShort(): boolean {
    return this.all.some(({ id, place }) => place !== null && !this.ranges.has(id));
  }

  /** The live text of one; `null` when it has none. */
  rangeOf(id: string): Range | null {
    return this.ranges.get(id) ?? null;
  }

  /** The one under a point of its window's viewport, the shortest of several; `null` when there is none. */
  at(x: number, y: number): Own | null {
    const here = this.all.filter(({ id }) => {
      const range = this.ranges.get(id);
      return range !== undefined && isOver(range, x, y);
    });
    return here.sort((a, b) => a.quote.exact.length - b.quote.exact.length)[0] ?? null;
  }
}
