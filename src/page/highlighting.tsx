/**
 * Highlights and notes on the page and in its reader view: made of selected words, kept with the article
 * in the library, shown again when the reader comes back, changed and removed in a small card beside them.
 */
import { render } from 'preact';
import { blockText } from '../article/blocks';
import type { FoundArticle } from '../article/find';
import { browser } from '../browser';
import type { Language } from '../language/language';
import { CallError } from '../messages';
import { newHighlight } from '../saved/quote';
import type { Highlight, HighlightColor } from '../saved/record';
import { Marker, markerPlace } from '../ui/highlight/Marker';
import { NoteCard } from '../ui/highlight/NoteCard';
import { Picked } from '../ui/highlight/Picked';
import { lineBox, placeCard, putCard } from '../ui/popover/place';
import { type Place, placesOf } from '../ui/reader/selection';
import { words } from '../ui/words/words';
import { ask, orElse } from './ask';
import type { Margin } from './margin';
import type { Marks } from './marks';
import { OwnHighlights } from './own-highlights';
import { ACTIVE } from './pointer';
import type { Reading } from './reading';
import { livePlaces } from './selected';
import { bringToSight } from './tour';
import { boxesOf, type View } from './view';

export interface HighlightingHost {
  found(): FoundArticle | null;
  reading(): Reading | null;
  margin(): Margin;
  marks(): Marks | null;
  language(): Language;
  /** What is selected, on the page or in the reader view. */
  selected(): Range | null;
  isSaved(): boolean;
  /** Saves the article without a word. Rejects as the worker does, with "tell-first" before the first save. */
  save(told: boolean): Promise<unknown>;
  explainSelection(): Promise<void>;
  failed(error: unknown): void;
}

/** A page that takes the text under its highlights away this often is left alone. */
const MOST_REPAIRS = 20;
/** A selection that did not change for so long is made. */
const SETTLED_MS = 250;

export class Highlighting {
  private readonly shown: OwnHighlights;
  /** What the library has, with places in its own copy. */
  private kept: readonly Highlight[] = [];
  private open: { id: string; said: string } | null = null;
  private before: HTMLElement | null = null;
  private repairs = 0;
  private placing = 0;
  private wantsFocus = false;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private byFinger = false;

  constructor(
    private readonly host: HighlightingHost,
    private readonly signal: AbortSignal,
  ) {
    this.shown = new OwnHighlights(signal);
    const passive = { capture: true, passive: true, signal } as const;
    const placeSoon = (): void => {
      if (this.open) requestAnimationFrame(() => this.place());
      // The colours stay beside their words.
      if (this.host.reading() && !this.byFinger && this.host.selected()) requestAnimationFrame(() => this.pick());
    };
    window.addEventListener('scroll', placeSoon, passive);
    window.addEventListener('resize', placeSoon, passive);
    // Changed in the library meanwhile: it is another window, so the reader comes back from it.
    document.addEventListener('visibilitychange', () => document.hidden || !this.kept.length || void this.load(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.settling);
      for (const part of ['note', 'picked']) render(null, this.part(part));
    });
  }

  /** Follows selection and clicks in a window: ours, or that of a frame in which the article stands. */
  attend(view: View): void {
    const { signal } = this;
    view.addEventListener('pointerdown', (event) => (this.byFinger = event.pointerType === 'touch'), {
      capture: true,
      passive: true,
      signal,
    });
    view.addEventListener('click', (event) => this.clicked(event), { capture: true, signal });
    view.document.addEventListener('selectionchange', () => this.selectionChanged(), { signal });
  }

  private part(name: string): HTMLElement {
    return this.host.margin().surface.part(name);
  }

  /** Shows what is kept of this article. A worker that cannot be reached shows nothing. */
  async load(): Promise<void> {
    const found = this.host.found();
    const kept = found && this.host.isSaved() ? await orElse(ask('highlights', { url: found.article.url }), []) : [];
    if (!this.signal.aborted && found === this.host.found()) this.show(kept);
  }

  private show(kept: readonly Highlight[]): void {
    this.kept = kept;
    const found = this.host.found();
    if (found) this.shown.show(found, kept);
    else this.shown.clear();
    this.host.reading()?.draw();
    if (this.open && !this.of(this.open.id)) this.close();
    else this.draw();
  }

  /** Another article stands here now. */
  forget(): void {
    this.close();
    this.kept = [];
    this.shown.clear();
  }

  /** All of the article, with their places in the text of today. */
  get all(): readonly Highlight[] {
    return this.shown.all;
  }

  private of(id: string): Highlight | undefined {
    return this.shown.all.find((one) => one.id === id);
  }

  /** The page drew its text anew: highlights come back, a bounded number of times. */
  repair(find: () => FoundArticle | null): void {
    this.shown.restore();
    const found = this.host.found();
    if (!found || !this.kept.length || !this.shown.isTorn() || this.repairs >= MOST_REPAIRS) return;
    this.repairs++;
    this.shown.show(found, this.kept);
    // Explanations may be off, or found it again before the page went on: then it is looked for here.
    const again = this.shown.isTorn() || this.shown.isShort() ? find() : null;
    if (again) this.shown.show(again, this.kept);
  }

  private places(): Place[] {
    const range = this.host.selected();
    const found = this.host.found();
    if (!range || !found) return [];
    const text = (block: number): string => blockText(found.article.blocks[block]!);
    const reading = this.host.reading();
    return reading ? placesOf(range, reading.root, text) : livePlaces(found, range);
  }

  /** Highlights the selected words and opens their note; says why not where there are none. */
  async fromSelection(color: HighlightColor = 'yellow', places = this.places()): Promise<void> {
    const found = this.host.found();
    const margin = this.host.margin();
    const say = words(this.host.language());
    this.unpick();
    if (!found || !places.length) {
      margin.say(found ? say.highlightNothing : say.panelNoArticle);
      return;
    }
    const now = new Date().toISOString();
    const made = places.map((place) => newHighlight(found.article.blocks, place, color, now));
    const inPrivate = browser.extension?.inIncognitoContext === true;
    // In a private window an article is kept because the reader said so, never along with something else.
    if (inPrivate && !this.host.isSaved())
      margin.ask(say.tellPrivate, say.saveNow, () => void this.tried(this.keepWithArticle(made, false)));
    else await this.tried(this.keepWithArticle(made, false));
  }

  private async tried(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.host.failed(error);
    }
  }

  /** Keeps new highlights, and first their article when it is not kept yet. */
  private async keepWithArticle(made: readonly Highlight[], told: boolean): Promise<void> {
    const say = words(this.host.language());
    const url = this.host.found()?.article.url;
    if (url === undefined) return;
    let isNew = !this.host.isSaved();
    try {
      if (isNew) await this.host.save(told);
      try {
        await this.keep(made, url);
      } catch (error) {
        // Deleted from the library since: it is saved again.
        if (!(error instanceof CallError) || error.message !== 'not-kept') throw error;
        isNew = true;
        await this.host.save(told);
        await this.keep(made, url);
      }
    } catch (error) {
      if (!(error instanceof CallError) || error.message !== 'tell-first') throw error;
      this.host.margin().ask(say.tellFirst, say.saveNow, () => void this.tried(this.keepWithArticle(made, true)));
      return;
    }
    this.unselect();
    this.openCard(made[0]!.id, isNew ? say.highlightSaved : '', !this.byFinger);
  }

  private async keep(made: readonly Highlight[], url: string): Promise<void> {
    for (const highlight of made) this.show(await ask('keepHighlight', { url, highlight }));
  }

  /** The selection would lie over the new colour. */
  private unselect(): void {
    const view = this.shown.rangeOf(this.all[0]?.id ?? '')?.startContainer.ownerDocument?.defaultView ?? window;
    view.getSelection()?.removeAllRanges();
    window.getSelection()?.removeAllRanges();
  }

  private change(id: string, edit: Partial<Pick<Highlight, 'note' | 'color'>>): void {
    const found = this.host.found();
    const before = this.of(id);
    if (!found || !before) return;
    const highlight = { ...before, ...edit, changed: new Date().toISOString() };
    void this.tried(ask('keepHighlight', { url: found.article.url, highlight }).then((kept) => this.show(kept)));
  }

  private drop(id: string): void {
    const found = this.host.found();
    const dropped = this.of(id);
    if (!found || !dropped) return;
    this.close();
    const { url } = found.article;
    const say = words(this.host.language());
    const work = async (): Promise<void> => {
      this.show(await ask('dropHighlight', { url, id }));
      this.host.margin().say(say.highlightDropped, { label: say.undo, run: () => void this.tried(this.keep([dropped], url)) });
    };
    void this.tried(work());
  }

  /** Goes to a highlight and opens its note. */
  goTo(id: string): void {
    const reading = this.host.reading();
    const range = this.shown.rangeOf(id);
    if (reading) reading.scrollToHighlight(id);
    else if (range) bringToSight(range);
    this.openCard(id, '', true);
  }

  /** @param field the focus goes into the note; else it stays where it is, as a finger would call up the keyboard */
  private openCard(id: string, said: string, field: boolean): void {
    if (!this.of(id)) return;
    const margin = this.host.margin();
    if (!this.open) this.before = (this.host.reading()?.focused() ?? document.activeElement) as HTMLElement | null;
    margin.popover.send({ type: 'close' });
    this.open = { id, said };
    render(null, this.part('note'));
    margin.rise(this.shown.rangeOf(id)?.startContainer.parentElement ?? null);
    this.wantsFocus = field;
    this.draw();
  }

  private draw(): void {
    const highlight = this.open && this.of(this.open.id);
    if (!this.open || !highlight) return;
    const mount = this.part('note');
    const first = !mount.firstElementChild;
    const { id, said } = this.open;
    render(
      <div class="popover" role="dialog" aria-labelledby="note-words" tabIndex={-1}>
        <NoteCard
          highlight={highlight}
          language={this.host.language()}
          articleLanguage={this.host.found()?.article.language ?? null}
          said={said}
          onColor={(color) => this.change(id, { color })}
          onNote={(note) => this.change(id, { note })}
          onDrop={() => this.drop(id)}
          onClose={() => this.close()}
        />
      </div>,
      mount,
    );
    const card = mount.firstElementChild;
    if (first && card instanceof HTMLElement) card.style.visibility = 'hidden';
    this.place();
  }

  private place(): void {
    const card = this.part('note').firstElementChild;
    if (!(card instanceof HTMLElement) || !this.open) return;
    const mine = ++this.placing;
    const range = this.shown.rangeOf(this.open.id);
    const reading = this.host.reading();
    const line = lineBox(reading ? reading.highlightLines(this.open.id) : range ? boxesOf(range) : []);
    const inSight = line && line.bottom > 0 && line.top < window.innerHeight ? line : null;
    const element = range?.startContainer.parentElement;
    card.style.maxHeight = '';
    const dir = element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
    void placeCard(card, inSight, dir).then((at) => {
      if (mine !== this.placing || !card.isConnected) return;
      putCard(card, at);
      // What is hidden takes no focus: it gets it with its place.
      if (this.wantsFocus) card.querySelector('textarea')?.focus({ preventScroll: true });
      this.wantsFocus = false;
    });
  }

  close(): void {
    if (!this.open) return;
    const mount = this.part('note');
    const hadFocus = mount.contains(this.host.margin().surface.root.activeElement);
    this.open = null;
    // Unmounting writes a note that is still being typed.
    render(null, mount);
    this.host.margin().surface.lower();
    if (hadFocus && this.before?.isConnected) this.before.focus({ preventScroll: true });
    this.before = null;
  }

  /** A key that went down in the window. True when it was for us. */
  key(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || !this.open) return false;
    this.close();
    return true;
  }

  /** A click on a highlight opens its note; one beside card and highlight closes it. */
  private clicked(event: MouseEvent): void {
    const { surface } = this.host.margin();
    if (event.target === surface.host || event.button !== 0) return;
    const reading = this.host.reading();
    if (reading && event.target === reading.host) return;
    this.close();
    const selecting = this.host.selected() !== null;
    if (selecting || event.detail === 0 || (event.target as Element | null)?.closest?.(ACTIVE)) return;
    const { clientX: x, clientY: y } = event;
    // A mark explains; its highlight is reached beside it, or from who is who.
    if (this.host.marks()?.at(x, y)) return;
    const highlight = this.shown.at(x, y);
    if (highlight) this.openCard(highlight.id, '', false);
  }

  /** A click on a drawn highlight of the reader view. */
  pressed(id: string): void {
    this.openCard(id, '', false);
  }

  private selectionChanged(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.pick(), SETTLED_MS);
  }

  /**
   * What can be done with selected words, shown where there is no other way: under a finger, which has no
   * context menu of ours, and in the reader view, which is our own page.
   */
  private pick(): void {
    if (this.signal.aborted) return;
    const reading = this.host.reading();
    const range = reading || this.byFinger ? this.host.selected() : null;
    const places = range ? this.places() : [];
    const marker = range && !this.byFinger ? markerPlace(range.getBoundingClientRect(), reading?.top ?? 0) : null;
    if (!range || !places.length || !(marker || this.byFinger)) {
      this.unpick();
      return;
    }
    const margin = this.host.margin();
    const language = this.host.language();
    margin.rise(reading?.ground ?? range.startContainer.parentElement);
    render(
      !marker ? (
        <Picked language={language} onExplain={() => this.explain()} onHighlight={() => void this.fromSelection('yellow', places)} />
      ) : (
        <Marker language={language} {...marker} onPick={(color) => void this.fromSelection(color, places)} />
      ),
      this.part('picked'),
    );
  }

  private explain(): void {
    this.unpick();
    void this.host.explainSelection();
  }

  private unpick(): void {
    render(null, this.part('picked'));
    this.host.margin().surface.lower();
  }
}
