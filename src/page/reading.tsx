/**
 * The reader view on a page: drawn in a closed shadow root beside the page's body, which a user-origin
 * rule hides for as long as one attribute stands on the root element. So find and print see the text
 * once, the address stays, and leaving is the removal of one attribute and one element.
 */
import { render } from 'preact';
import type { FoundArticle } from '../article/find';
import type { Language } from '../language/language';
import type { Mention } from '../mentions/mention';
import type { Highlight } from '../saved/record';
import type { Settings } from '../settings';
import controlsCss from '../ui/controls.css?inline';
import { Reader } from '../ui/reader/Reader';
import readerCss from '../ui/reader/reader.css?inline';
import themeCss from '../ui/theme.css?inline';
import type { PopoverEvent } from '../ui/popover/next-popover';
import { randomName } from './marks';
import { addCss } from './page-css';
import { selectedRange } from './selected';
import { readingMinutes } from './text';

export interface ReadingHost {
  language(): Language;
  look(): Settings['reader'];
  marks(): { mentions: readonly Mention[]; chosen: readonly number[] };
  shown(): FoundArticle['article']['shown'];
  highlights(): readonly Highlight[];
  /** A drawn highlight was pressed. */
  pressed(id: string): void;
  onLook(look: Settings['reader']): void;
  send(event: PopoverEvent): void;
  leave(): void;
  who(): void;
  save(): void;
}

const HOST_CSS = ':host{all:initial!important;display:block!important;direction:ltr!important;color-scheme:var(--scheme)!important}';

/** One name for all reader views of a page: its rule is put in once, at the first. */
const attribute = `data-${randomName()}`;
const PAGE_CSS = `html[${attribute}]{display:block!important;position:static!important;overflow:auto!important;width:auto!important;min-width:0!important;max-width:none!important;height:auto!important;max-height:none!important;margin:0!important;padding:0!important;border:0!important;transform:none!important;filter:none!important;zoom:1!important;background:none!important}
html[${attribute}]>body,html[${attribute}]>frameset{display:none!important}`;
let ruled: AbortSignal | null = null;

export class Reading {
  readonly host = document.createElement('div');
  readonly root = this.host.attachShadow({ mode: 'closed' });
  private open = true;
  private readonly from = { x: window.scrollX, y: window.scrollY };
  /** Block at the top of the window when the reader came, and when he goes. */
  private readonly entered: number;

  constructor(
    private readonly found: FoundArticle,
    private readonly own: ReadingHost,
    signal: AbortSignal,
  ) {
    this.entered = this.found.elements.findIndex((element) => element !== null && element.getBoundingClientRect().bottom > 0);
    this.root.adoptedStyleSheets = [themeCss, controlsCss, readerCss, HOST_CSS].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    this.followPointer();
    void this.enter(signal);
  }

  private async enter(signal: AbortSignal): Promise<void> {
    // Hidden and shown in one go: without the rule both texts would be seen.
    if (ruled !== signal) await addCss(PAGE_CSS, signal);
    ruled = signal;
    if (!this.open || signal.aborted) return;
    document.documentElement.setAttribute(attribute, '');
    document.documentElement.append(this.host);
    this.draw();
    if (this.entered > 0) this.block(this.entered)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    else window.scrollTo({ top: 0, behavior: 'instant' });
    this.root.querySelector<HTMLElement>('.reader-bar button')?.focus({ preventScroll: true });
  }

  draw(): void {
    if (!this.open || !this.host.isConnected) return;
    const { mentions, chosen } = this.own.marks();
    render(
      <Reader
        article={{ ...this.found.article, shown: this.own.shown() }}
        mentions={mentions}
        chosen={chosen}
        highlights={this.own.highlights().flatMap(({ id, place, color, note }) => (place ? [{ ...place, id, color, note }] : []))}
        language={this.own.language()}
        look={this.own.look()}
        minutes={readingMinutes(this.found.article)}
        onLook={(look) => {
          this.own.onLook(look);
          this.draw();
        }}
        onOpen={(index) => {
          const mention = mentions[index];
          // A press by key comes without a pointer: then the focus goes into the card.
          if (mention) this.own.send({ type: this.byKey() ? 'key' : 'tap', subject: { id: mention.id, mention: index } });
        }}
        onLeave={() => this.own.leave()}
        onWho={() => this.own.who()}
        onSave={() => this.own.save()}
        onPrint={() => window.print()}
      />,
      this.root,
    );
  }

  private byKey(): boolean {
    return this.root.querySelector('.mention:focus-visible') !== null;
  }

  /** Pointing at a mark opens its card here as on the page. */
  private followPointer(): void {
    const markOf = (event: Event): HTMLElement | null => (event.target as Element | null)?.closest?.<HTMLElement>('.mention') ?? null;
    let last = { x: -1, y: -1 };
    this.root.addEventListener('pointermove', (moved) => {
      const event = moved as PointerEvent;
      // Text that comes to lie under a pointer at rest is not pointed at.
      if (event.pointerType === 'touch' || (event.clientX === last.x && event.clientY === last.y)) return;
      last = { x: event.clientX, y: event.clientY };
      if (event.buttons !== 0) {
        this.own.send({ type: 'busy' });
        return;
      }
      const index = Number(markOf(event)?.dataset.mention ?? Number.NaN);
      const mention = this.own.marks().mentions[index];
      this.own.send(mention ? { type: 'over', subject: { id: mention.id, mention: index } } : { type: 'off' });
    });
    this.root.addEventListener('click', (event) => {
      const highlight = (event.target as Element).closest<HTMLElement>('mark.highlight')?.dataset.highlight;
      if (!markOf(event)) {
        this.own.send({ type: 'outside' });
        if (highlight && !selectedRange(window, this.root)) this.own.pressed(highlight);
      }
      if (!(event.target as Element).closest('.reader-bar')) this.closeLook();
    });
  }

  /** Closes the choices of appearance; `false` when they were not open. */
  closeLook(): boolean {
    const button = this.root.querySelector<HTMLElement>('.reader-bar [aria-expanded="true"]');
    button?.click();
    if (this.root.activeElement === null) button?.focus({ preventScroll: true });
    return button !== null;
  }

  private block(index: number): Element | null {
    return this.root.querySelector(`[data-block="${index}"]`);
  }

  private mark(mention: number | null): HTMLElement | null {
    return mention === null ? null : this.root.querySelector(`[data-mention="${mention}"]`);
  }

  has(mention: number): boolean {
    return this.mark(mention) !== null;
  }

  lines(mention: number | null): DOMRect[] {
    return [...(this.mark(mention)?.getClientRects() ?? [])];
  }

  /** The drawn words of a mention; `null` when it is not drawn as a mark. */
  rangeOf(mention: number): Range | null {
    const mark = this.mark(mention);
    if (!mark) return null;
    const range = document.createRange();
    range.selectNodeContents(mark);
    return range;
  }

  highlightLines(id: string): DOMRect[] {
    return [...this.root.querySelectorAll(`[data-highlight="${CSS.escape(id)}"]`)].flatMap((one) => [...one.getClientRects()]);
  }

  scrollToHighlight(id: string): void {
    this.root.querySelector(`[data-highlight="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  activate(mention: number | null): void {
    for (const one of this.root.querySelectorAll('.mention.active')) one.classList.remove('active');
    this.mark(mention)?.classList.add('active');
  }

  scrollTo(mention: number): void {
    const mark = this.mark(mention);
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
    mark?.focus({ preventScroll: true });
  }

  /** The element that a card should take its colours from. */
  get ground(): Element | null {
    return this.root.querySelector('.reader');
  }

  /** Theme as it is now; `auto` is answered by the browser's preference. */
  theme(): 'light' | 'sepia' | 'dark' {
    const { theme } = this.own.look();
    if (theme !== 'auto') return theme;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  /** What has the focus here, or gets it back when a card is closed. */
  focused(): Element | null {
    return this.root.activeElement ?? this.root.querySelector('.reader-bar button');
  }

  hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Back to the page as it was; where the reader has read on, the page scrolls to where he is. */
  close(): void {
    if (!this.open) return;
    const here = this.host.isConnected ? this.topBlock() : this.entered;
    this.open = false;
    render(null, this.root);
    this.host.remove();
    document.documentElement.removeAttribute(attribute);
    const element = here > 0 && here !== this.entered ? this.found.elements[here] : null;
    if (element?.isConnected) element.scrollIntoView({ block: 'start', behavior: 'instant' });
    else window.scrollTo({ left: this.from.x, top: this.from.y, behavior: 'instant' });
  }

  /** Where the text begins that can be read: below the bar, which stays. CSS pixels of the viewport. */
  get top(): number {
    return this.root.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
  }

  private topBlock(): number {
    const bar = this.top;
    const top = [...this.root.querySelectorAll<HTMLElement>('[data-block]')].find((one) => one.getBoundingClientRect().bottom > bar);
    return top ? Number(top.dataset.block) : -1;
  }
}
