import type { ClutterKind, ClutterPlan, Hit } from '../../article/clutter/hit';
import { planClutter } from '../../article/clutter/plan';
import { firstText } from '../../article/clutter/box';
import type { FoundArticle } from '../../article/find';
import type { PageTree } from '../../article/page-tree';
import type { Receipt } from '../../messages';
import type { SiteSettings } from '../../settings';
import { keepLine } from './anchor';
import { liveLook } from './live-look';
import { isShape, shapeOf } from './shape';
import { DONE, type Done, type InjectCss, openSheet, type Sheet } from './sheet';
import { watchPage } from './watch';
import { holds, own, parentOf } from '../../article/unclobbered';

/**
 * The cleaning of one page, from the first look to "off".
 *
 * Each look plans (article/clutter), drops what the reader wants to keep, and hides what is new, with an
 * attribute and one user-origin sheet. The page is watched, so late pop-ups go too. A gate that appears
 * takes freed locks back. When less of the article shows than before, at once or within seconds (a page
 * that takes its text away because its ads are gone), that look is undone and said.
 * The signal takes everything back: the document is as it was.
 *
 * Example: `const cleaning = await startCleaning({ window, found, css, ... }, signal)`, then
 * `cleaning.receipts()` for the popup and `cleaning.putBack(3, false)` for its button.
 */
export interface CleaningOptions {
  window: Window;
  /** May still be looked for: the sheet is asked for meanwhile. */
  found: FoundArticle | null | Promise<FoundArticle | null>;
  /** The page as it was read for `found`; `undefined` when it has changed since. Asked once, after `found`. */
  tree?: () => PageTree | undefined;
  css: InjectCss;
  keepClutter: readonly ClutterKind[];
  site: Pick<SiteSettings, 'never' | 'always'>;
  /** Something was hidden, put back or given up. */
  onChange?: () => void;
  /** The address or the headline changed: find the article again and call `articleIs`. */
  onNavigate?: () => void;
  /** Is the page not drawn just now, as under the reader view? Then nothing of it can be judged. */
  paused?: () => boolean;
  /** A wall came or went, or an offer to read on: what of the article is there to read may have changed. */
  onShown?: () => void;
}

export interface Cleaning {
  receipts(): Receipt[];
  /** Show a hide again, or hide it again. Unknown numbers do nothing. */
  putBack(hide: number, hidden: boolean): void;
  /** Outline where a hide is, shown for as long; `null` ends it. */
  peek(hide: number | null): void;
  /** Hide an element that the reader pointed at. `null` when it must not be hidden. */
  hidePointed(element: Element, kind?: ClutterKind): Receipt | null;
  /** Look at the page again before long. */
  lookSoon(): void;
  /** Another article in the same document, or none. */
  articleIs(found: FoundArticle | null): void;
  /** What the reader keeps has changed. */
  keep(keepClutter: readonly ClutterKind[], site: Pick<SiteSettings, 'never' | 'always'>): void;
  /** Walls that stay. */
  gates(): number;
  /** `gated`: a wall stands; `ends`: an offer to read on stood below the text; else `whole`. */
  shown(): 'whole' | 'gated' | 'ends';
  /** Shapes hidden now, to be remembered for this site. At most 40. */
  shapes(): string[];
  /** Is this element, or what it lies in, hidden by us? */
  isOurs(element: Element): boolean;
  /** Looks so far, and those that were undone because text of the article went missing. */
  counts(): { looks: number; undone: number; hidden: number };
}

interface Hide {
  hit: Hit;
  shape: string;
  words: string;
  hidden: boolean;
  /** How often the page took our attribute off. */
  fought: number;
}

/** A page that shows the same box again this often wants it more than we do: it stays. */
const MAX_FIGHTS = 6;
/** How long after a hide a text that goes is taken for the page's answer to it. Milliseconds; pages that look for their ads do so within a second or two. */
const ANSWER_MS = 5000;
/** The text is taken away when less than this share of it is left: a line that a page folds by itself is no answer. */
const KEPT = 0.5;
/** Hides on one page; a page with more is not read by anyone. */
const MAX_HIDES = 400;
const MAX_SHAPES = 40;
/** Characters kept for the receipt. */
const MAX_WORDS = 80;

export async function startCleaning(options: CleaningOptions, signal: AbortSignal): Promise<Cleaning> {
  let cleaner: Cleaner | null = null;
  const opening = openSheet(options.window.document, options.css, signal, (change) =>
    keepLine(options.window, cleaner?.blocks() ?? [], change),
  );
  const found = await options.found;
  cleaner = new Cleaner({ ...options, found }, await opening, signal);
  if (!signal.aborted) {
    cleaner.look();
    cleaner.watch();
  }
  return cleaner;
}

class Cleaner implements Cleaning {
  private found: FoundArticle | null;
  private keepKinds: ReadonlySet<ClutterKind>;
  private site: Pick<SiteSettings, 'never' | 'always'>;
  private readonly hides: Hide[] = [];
  private readonly byElement = new WeakMap<Element, number>();
  private readonly freed = new Map<Element, Done>();
  private standing: Element[] = [];
  private peeked: number | null = null;
  private looks = 0;
  private undone = 0;
  /** The last look that hid something: what, when, and the characters of the article that were shown after it. */
  private last: { hits: Hit[]; at: number; chars: number } | null = null;
  /** Whether the article still shows after the last look is still to be asked. */
  private check: (() => void) | null = null;
  private href: string;
  private headline: string;
  private soon: () => void = () => undefined;

  constructor(
    private readonly options: CleaningOptions & { found: FoundArticle | null },
    private readonly sheet: Sheet,
    private readonly signal: AbortSignal,
  ) {
    this.found = options.found;
    this.keepKinds = new Set(options.keepClutter);
    this.site = options.site;
    this.href = options.window.location.href;
    this.headline = this.readHeadline();
  }

  /** Live elements of the article's blocks, in their order. */
  blocks(): readonly (Element | null)[] {
    return this.found?.elements ?? [];
  }

  watch(): void {
    this.soon = watchPage(this.options.window, () => this.lookAgain(), this.signal).soon;
  }

  private lookAgain(): boolean {
    const href = this.options.window.location.href;
    const headline = this.readHeadline();
    if (withoutHash(href) !== withoutHash(this.href) || (headline && this.headline && headline !== this.headline)) {
      this.href = href;
      this.headline = headline;
      this.options.onNavigate?.();
    }
    if (this.options.paused?.()) return false;
    return this.look();
  }

  /** One look at the page. @returns whether anything was done */
  look(): boolean {
    this.looks++;
    const before = this.shown();
    const changed = this.lookOnce();
    if (this.looks > 1 && this.shown() !== before) this.options.onShown?.();
    return changed;
  }

  private lookOnce(): boolean {
    this.check?.();
    const answered = this.undoWhenAnswered();
    const document = this.options.window.document;
    const isOurs = (element: Element): boolean => this.sheet.isHidden(element);
    const live = liveLook(this.options.window, isOurs);
    const plan = planClutter(document, live, this.found, isOurs, this.looks === 1 ? this.options.tree?.() : undefined);
    this.standing = plan.gates;
    const fresh = this.fresh(plan);
    const before = fresh.length ? this.textShown() : 0;
    let changed = answered;
    if (fresh.length || plan.locks.length || (plan.gates.length && this.freed.size)) {
      keepLine(this.options.window, this.blocks(), () => {
        for (const hit of fresh) changed = this.hide(hit) || changed;
        changed = this.free(plan) || changed;
      });
    }
    if (changed && fresh.length) this.checkOnceDrawn(fresh, before);
    if (changed) this.options.onChange?.();
    return changed;
  }

  /**
   * Shows again what was just hidden where less of the article shows for it, as soon as the page is drawn
   * anew: to ask earlier would have the page laid out for the question alone.
   *
   * @param before characters of the article that were shown before
   */
  private checkOnceDrawn(fresh: Hit[], before: number): void {
    const check = (): void => {
      if (this.check !== check) return;
      this.check = null;
      // Under the reader view nothing of the page is drawn.
      if (this.signal.aborted || this.options.paused?.()) return;
      const shown = this.textShown(fresh);
      if (shown >= before - this.textIn(fresh)) this.last = { hits: fresh, at: performance.now(), chars: shown };
      else {
        this.undo(fresh);
        this.options.onChange?.();
      }
    };
    this.check = check;
    const { window } = this.options;
    // A frame is drawn after its callbacks: what comes as a task of its own finds it laid out.
    window.requestAnimationFrame(() => window.setTimeout(check));
  }

  /** Did the page take its text away since the last hide? Then what was hidden last is shown again. */
  private undoWhenAnswered(): boolean {
    const { last } = this;
    if (!last) return false;
    if (performance.now() - last.at > ANSWER_MS) {
      this.last = null;
      return false;
    }
    if (!last.chars || this.textShown(last.hits) >= last.chars * KEPT) return false;
    // Gone with the page's own article, as when it turns into the next one: nobody's answer.
    if (!this.found?.elements.some((element) => element && own(element, 'isConnected'))) return false;
    this.undo(last.hits);
    return true;
  }

  private undo(hits: Hit[]): void {
    this.undone++;
    this.last = null;
    keepLine(this.options.window, this.blocks(), () => {
      for (const hit of hits) this.giveUp(hit.element);
    });
  }

  /** What is new and wanted of a plan, with what the reader asked to hide always. */
  private fresh(plan: ClutterPlan): Hit[] {
    const hits = plan.hits.filter((hit) => !this.keepKinds.has(hit.kind));
    for (const { shape, kind } of this.site.always) {
      if (!isShape(shape)) continue;
      for (const element of this.options.window.document.querySelectorAll(shape)) {
        if (this.mayHide(element) && !hits.some((hit) => holds(hit.element, element)))
          hits.push({ element, kind, reason: 'always', evidence: shape.slice(0, MAX_WORDS) });
      }
    }
    const never = new Set(this.site.never);
    return hits.filter((hit) => {
      const known = this.byElement.get(hit.element);
      if (known !== undefined) {
        const hide = this.hides[known]!;
        return hide.hidden && hide.fought < MAX_FIGHTS;
      }
      return this.hides.length < MAX_HIDES && !(never.size && never.has(shapeOf(hit.element)));
    });
  }

  private hide(hit: Hit): boolean {
    const known = this.byElement.get(hit.element);
    if (known !== undefined) {
      if (this.sheet.isHidden(hit.element)) return false;
      this.hides[known]!.fought++;
    } else {
      this.byElement.set(hit.element, this.hides.length);
      this.hides.push({ hit, shape: shapeOf(hit.element), words: firstText(hit.element, MAX_WORDS), hidden: true, fought: 0 });
    }
    this.sheet.set(hit.element, DONE.hidden);
    return true;
  }

  private giveUp(element: Element): void {
    const known = this.byElement.get(element);
    if (known === undefined) return;
    this.hides[known]!.hidden = false;
    this.sheet.clear(element);
  }

  /** Frees locks, or gives them back where a gate stands. */
  private free(plan: ClutterPlan): boolean {
    let changed = false;
    if (plan.gates.length) {
      for (const element of this.freed.keys()) this.sheet.clear(element);
      changed = this.freed.size > 0;
      this.freed.clear();
      return changed;
    }
    const { window } = this.options;
    const { documentElement: root, body } = window.document;
    for (const element of plan.locks) {
      if (this.freed.has(element)) continue;
      const pinned = element === body && window.getComputedStyle(body).position === 'fixed';
      // A pinned body is shifted up by what was scrolled: there the reader was.
      const shifted = pinned ? -Number.parseFloat(window.getComputedStyle(body).top) || 0 : 0;
      const done = element === root ? DONE.rootFree : pinned ? DONE.pinnedFree : element === body ? DONE.bodyFree : DONE.innerFree;
      this.freed.set(element, done);
      this.sheet.set(element, done);
      if (element === body && !this.freed.has(root) && window.getComputedStyle(root).overflowY !== 'visible') {
        this.freed.set(root, DONE.rootFree);
        this.sheet.set(root, DONE.rootFree);
      }
      if (shifted > 0) window.scrollTo({ top: shifted, behavior: 'instant' });
      changed = true;
    }
    return changed;
  }

  /** Characters of the article that are shown, but for those in boxes that are hidden on purpose. */
  private textShown(leaveOut: Hit[] = []): number {
    if (!this.found) return 0;
    let chars = 0;
    this.found.elements.forEach((element, at) => {
      if (!element || !own(element, 'isConnected') || leaveOut.some((hit) => holds(hit.element, element))) return;
      if (own(element, 'getClientRects')().length) chars += this.found!.pieces[at]?.reduce((sum, piece) => sum + piece.length, 0) ?? 0;
    });
    return chars;
  }
  private textIn(hits: Hit[]): number {
    if (!this.found) return 0;
    let chars = 0;
    this.found.elements.forEach((element, at) => {
      if (element && hits.some((hit) => holds(hit.element, element)))
        chars += this.found!.pieces[at]?.reduce((sum, piece) => sum + piece.length, 0) ?? 0;
    });
    return chars;
  }

  /** Never html, body, or anything around the headline or a block of the article. */
  private mayHide(element: Element): boolean {
    const { documentElement: root, body } = this.options.window.document;
    if (element === root || element === body || holds(element, body)) return false;
    return (
      !this.found?.elements.some((block) => block && element !== block && holds(element, block)) && element !== this.found?.elements[0]
    );
  }

  private readHeadline(): string {
    const own = this.found?.elements[0];
    const element = own?.isConnected ? own : this.options.window.document.querySelector('h1');
    return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  }

  receipts(): Receipt[] {
    return this.hides.map((hide, at) => ({
      hide: at,
      kind: hide.hit.kind,
      reason: hide.hit.reason,
      evidence: hide.hit.evidence,
      words: hide.words,
      hidden: hide.hidden,
      shape: hide.shape,
    }));
  }

  putBack(hide: number, hidden: boolean): void {
    const one = this.hides[hide];
    if (!one || this.signal.aborted) return;
    one.hidden = hidden;
    one.fought = 0;
    keepLine(this.options.window, this.blocks(), () => {
      if (hidden) this.sheet.set(one.hit.element, DONE.hidden);
      else this.sheet.clear(one.hit.element);
    });
    this.options.onChange?.();
  }

  peek(hide: number | null): void {
    const before = this.peeked === null ? undefined : this.hides[this.peeked];
    if (before) {
      if (before.hidden) this.sheet.set(before.hit.element, DONE.hidden);
      else this.sheet.clear(before.hit.element);
    }
    this.peeked = hide;
    const now = hide === null ? undefined : this.hides[hide];
    if (!now) return;
    this.sheet.set(now.hit.element, DONE.peeked);
    own(now.hit.element, 'scrollIntoView')({ block: 'nearest', behavior: 'instant' });
  }

  hidePointed(element: Element, kind: ClutterKind = 'promo'): Receipt | null {
    if (!this.mayHide(element) || this.signal.aborted) return null;
    const hit: Hit = { element, kind, reason: 'pointed', evidence: '' };
    keepLine(this.options.window, this.blocks(), () => this.hide(hit));
    this.options.onChange?.();
    return this.receipts()[this.byElement.get(element)!] ?? null;
  }

  lookSoon(): void {
    this.soon();
  }

  articleIs(found: FoundArticle | null): void {
    this.found = found;
    this.href = this.options.window.location.href;
    this.headline = this.readHeadline();
    this.soon();
  }

  keep(keepClutter: readonly ClutterKind[], site: Pick<SiteSettings, 'never' | 'always'>): void {
    this.keepKinds = new Set(keepClutter);
    this.site = site;
    const never = new Set(site.never);
    this.hides.forEach((hide, at) => {
      const kept = this.keepKinds.has(hide.hit.kind) || never.has(hide.shape);
      if (kept && hide.hidden) this.putBack(at, false);
    });
    this.soon();
  }

  gates(): number {
    return this.standing.length;
  }
  shown(): 'whole' | 'gated' | 'ends' {
    if (this.standing.length) return 'gated';
    return this.hides.some(({ hit }) => hit.reason === 'read-on-offer' && own(hit.element, 'isConnected')) ? 'ends' : 'whole';
  }
  shapes(): string[] {
    return [...new Set(this.hides.filter((hide) => hide.hidden && hide.shape).map((hide) => hide.shape))].slice(0, MAX_SHAPES);
  }
  isOurs(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentOf(at)) if (this.sheet.isHidden(at)) return true;
    return false;
  }
  counts(): { looks: number; undone: number; hidden: number } {
    return { looks: this.looks, undone: this.undone, hidden: this.hides.filter((hide) => hide.hidden).length };
  }
}

const withoutHash = (href: string): string => href.replace(/#.*$/, '');
