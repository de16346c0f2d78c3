/**
 * The work on one page, from the first look to the last undo:
 * page -> article -> clutter -> hidden -> text -> mentions -> marks -> cards.
 *
 * A session holds what the reader decided and what was found, and three abort controllers: for the whole,
 * for cleaning, for explaining. Aborting one undoes all that was done under it; after `stop()` the
 * document serialises as it did before.
 */
import { withoutBehindGate } from '../article/behind-gate';
import { blockText } from '../article/blocks';
import { findArticle, type FoundArticle } from '../article/find';
import type { PageTree } from '../article/page-tree';
import type { Language } from '../language/language';
import { CallError, type PageState } from '../messages';
import { DEFAULTS, SITE_DEFAULTS, type Settings, type SiteSettings } from '../settings';
import type { PopoverEvent } from '../ui/popover/next-popover';
import { errorSentence, words } from '../ui/words/words';
import { ask, orElse } from './ask';
import { Explaining } from './explaining';
import { FreshTree } from './fresh-tree';
import { type Cleaning, type CleaningOptions, startCleaning } from './hide/clean';
import { liveLook } from './hide/live-look';
import { Highlighting } from './highlighting';
import { keepArticle } from './keeping';
import { Margin } from './margin';
import { type Hello, own, runtime } from './own';
import { shownOf, toPageState } from './page-state';
import { pause } from './pause';
import { pointAt } from './pointing';
import { followPointer } from './pointer';
import { Reading } from './reading';
import { selectedRange } from './selected';
import { SiteMemory } from './site-memory';
import { Tour } from './tour';
import { frameViews, type View, viewOf } from './view';
import { watchText } from './watch-text';

/** When a page that shows no article yet is looked at again: it may still be drawing itself. */
const LOOK_AGAIN_AFTER_MS = [600, 1500, 3500];

export class Session {
  private settings: Settings = DEFAULTS;
  private site: SiteSettings = SITE_DEFAULTS;
  private language: Language = 'en';
  private on = false;
  private working = false;
  private clean = true;
  private annotate = true;
  private saved = false;
  private found: FoundArticle | null = null;
  private cleaning: Cleaning | null = null;
  private explaining: Explaining | null = null;
  private reading: Reading | null = null;
  private margin: Margin | null = null;
  private highlighting: Highlighting | null = null;
  private whole = new AbortController();
  private cleaningOff = new AbortController();
  private explainingOff = new AbortController();
  /** Windows whose pointer and changes are followed. */
  private readonly attended = new Set<View>();
  /** Numbers the starts: work of an older one stops where it is. */
  private run = 0;
  private readonly memory = new SiteMemory({
    cleaning: () => this.cleaning,
    site: () => this.site,
    changeSite: (site) => {
      this.site = site;
    },
    failed: (error) => this.sayError(error),
  });
  private readonly tour = new Tour({
    explaining: () => this.explaining,
    reading: () => this.reading,
    margin: () => this.margin,
    language: () => this.language,
    selected: () => this.selected(),
  });

  /** @param early rules that the bootstrap put in, taken out once the page's own hides are done */
  constructor(private readonly early: { css?: string | undefined }) {}

  /** Begin, with the answer of `hello`; `null` leaves the page alone until the reader switches us on. */
  async start(hello: Hello): Promise<void> {
    if (!hello) return;
    ({ settings: this.settings, site: this.site, language: this.language } = hello);
    this.clean = this.settings.clean && this.site.clean;
    this.annotate = this.settings.annotate && this.site.annotate;
    this.on = true;
    await this.work();
  }

  /** Undo everything, and forget it. The session can be started again. */
  stop(): void {
    this.run++;
    this.memory.stop();
    this.reading?.close();
    this.reading = null;
    this.whole.abort();
    this.cleaning = null;
    this.explaining = null;
    this.highlighting = null;
    this.margin = null;
    this.found = null;
    this.on = false;
    this.working = false;
    this.tour.last = -1;
  }

  private async work(): Promise<void> {
    const run = ++this.run;
    this.working = true;
    this.whole = new AbortController();
    this.attended.clear();
    const { signal } = this.whole;
    this.margin = this.makeMargin(signal);
    this.highlighting = this.makeHighlighting(this.margin, signal);
    own().keys = (event) => this.key(event);
    this.attend(window, signal);
    try {
      await this.look(run);
      let seen = countParagraphs();
      for (const wait of LOOK_AGAIN_AFTER_MS) {
        if (this.found || run !== this.run) break;
        this.working = false;
        await new Promise((go) => setTimeout(go, wait));
        const now = countParagraphs();
        // A front page that stays as it is will not become an article.
        if (run === this.run && !this.found && now !== seen) await this.look(run);
        seen = now;
      }
    } finally {
      if (run === this.run) this.working = false;
    }
  }

  /** Follows pointer and changes in a window: ours, and that of a frame once the article stands in it. */
  private attend(view: View, signal: AbortSignal): void {
    if (this.attended.has(view)) return;
    this.attended.add(view);
    followPointer(
      view,
      () => {
        const marks = this.reading ? null : (this.explaining?.marks ?? null);
        return marks?.view === view ? marks : null;
      },
      (event) => event.target === this.margin?.surface.host || event.target === this.reading?.host,
      (event) => {
        // Cut off by an update or a removal: nothing can be explained any more, so nothing stays.
        if (!runtime()) this.stop();
        else this.send(event);
      },
      signal,
    );
    this.highlighting?.attend(view);
    watchText(
      {
        changed: () => void this.tried('repair', this.repair()),
        // While cleaning is on, it sees the page change its address and tells; of a frame's it sees nothing.
        navigated: () => (this.cleaning === null || view !== window) && void this.tried('renew', this.renew()),
      },
      signal,
      view,
    );
    if (view === window) return;
    for (const type of ['keydown', 'keyup', 'keypress'] as const)
      view.addEventListener(type, (event) => this.key(event), { capture: true, signal });
  }

  /** One look at the page: find, clean, explain. */
  private async look(run: number): Promise<void> {
    // Begun a moment later, so that the worker is asked for the rules first and puts them in meanwhile.
    let fresh: FreshTree | undefined;
    const looking = Promise.resolve().then(async () => {
      fresh = new FreshTree(document);
      this.found = this.find(fresh.tree);
      await pause();
      return run === this.run ? this.found : null;
    });
    // A page that cannot be cleaned is explained all the same.
    const cleaned = this.cleaning
      ? null
      : this.tried(
          'clean',
          this.cleanNow(looking, () => fresh?.take()),
        );
    await Promise.all([looking, cleaned]);
    fresh?.drop();
    if (run !== this.run) return;
    if (!cleaned) this.cleaning?.articleIs(this.found);
    if (this.annotate) await this.tried('explain', this.explainNow());
    if (run === this.run) await this.askSaved();
  }

  /** What fails here costs the reader that step alone; what was done before stays. Cut off by an update, nothing stays. */
  private async tried(step: string, work: Promise<unknown> | undefined): Promise<void> {
    try {
      await work;
    } catch (error) {
      // The step and the error's name: never what is read.
      console.warn(`kantlijn: ${step} failed: ${error instanceof Error ? error.name : 'error'}`);
      if (!runtime()) this.stop();
    }
  }

  /** The article as the page is now; what we hid ourselves counts as visible. */
  private find(tree?: PageTree): FoundArticle | null {
    const isOurs = (element: Element): boolean => this.cleaning?.isOurs(element) ?? false;
    const look = liveLook(window, isOurs);
    const here = findArticle(document, look, tree);
    if (here) return withoutBehindGate(document, here, look, isOurs, tree);
    for (const view of frameViews()) {
      const found = findArticle(view.document, liveLook(view, isOurs));
      if (!found) continue;
      this.attend(view, this.whole.signal);
      // A frame that was written by its page has no address of its own.
      const { article } = found;
      return /^https?:/.test(article.url)
        ? found
        : { ...found, article: { ...article, url: location.href, site: article.site || location.hostname } };
    }
    return null;
  }

  private async askSaved(): Promise<void> {
    // Nothing hangs on it but a word in the popup, and the highlights.
    if (this.found) this.saved = await orElse(ask('isSaved', { url: this.found.article.url }), false);
    if (this.saved) await this.highlighting?.load();
  }

  private selected(): Range | null {
    const { reading, found } = this;
    return selectedRange(found && !reading ? viewOf(found.root) : window, reading?.root ?? null) ?? selectedRange(window, null);
  }

  /** A card takes the place of a note. */
  private send(event: PopoverEvent): void {
    if (/^(?:tap|key|outside)$/.test(event.type)) this.highlighting?.close();
    this.margin?.popover.send(event);
  }

  private makeHighlighting(margin: Margin, signal: AbortSignal): Highlighting {
    return new Highlighting(
      {
        found: () => this.found,
        reading: () => this.reading,
        margin: () => margin,
        marks: () => this.explaining?.marks ?? null,
        language: () => this.language,
        selected: () => this.selected(),
        isSaved: () => this.saved,
        save: (told) => this.keep(told),
        explainSelection: () => this.explainSelection(),
        failed: (error) => this.sayError(error),
      },
      signal,
    );
  }

  async highlightSelection(): Promise<void> {
    await this.highlighting?.fromSelection();
  }

  private async cleanNow(found: CleaningOptions['found'] = this.found, tree?: CleaningOptions['tree']): Promise<void> {
    this.cleaningOff.abort();
    this.cleaning = null;
    if (this.clean) {
      this.cleaningOff = new AbortController();
      this.cleaning = await startCleaning(
        {
          window,
          found,
          ...(tree ? { tree } : {}),
          css: (css, on) => ask('css', { css, on }),
          keepClutter: this.settings.keepClutter,
          site: this.site,
          onNavigate: () => void this.tried('renew', this.renew()),
          paused: () => this.reading !== null,
          onShown: () => void this.tried('renew', this.renew()),
          onChange: () => this.memory.soon(),
        },
        AbortSignal.any([this.cleaningOff.signal, this.whole.signal]),
      );
    }
    const { css } = this.early;
    this.early.css = undefined;
    if (css) await orElse(ask('css', { css, on: false }), null);
    this.memory.soon();
  }

  private async explainNow(): Promise<void> {
    this.explainingStop();
    if (!this.found) return;
    this.explainingOff = new AbortController();
    const signal = AbortSignal.any([this.explainingOff.signal, this.whole.signal]);
    const explaining = new Explaining(this.found, this.settings, this.language, signal);
    this.explaining = explaining;
    if (!(await explaining.recognise())) return;
    await explaining.mark(this.settings);
    this.reading?.draw();
  }

  private explainingStop(): void {
    this.margin?.popover.send({ type: 'close' });
    this.explainingOff.abort();
    this.explaining = null;
    this.reading?.draw();
  }

  private async repair(): Promise<void> {
    if (this.reading) return;
    await this.explaining?.repair(() => {
      this.found = this.find();
      this.cleaning?.articleIs(this.found);
      return this.found;
    });
    this.highlighting?.repair(() => {
      this.found = this.find();
      return this.found;
    });
  }

  /** Finds the article as it is now. @returns whether it is another one than before, or there is more or less of it */
  private findAnew(): boolean {
    const before = this.found;
    const found = this.find();
    if (found && before && isSame(found, before)) return false;
    this.found = found;
    this.cleaning?.articleIs(found);
    return found !== before;
  }

  /** The address, the headline or what may be read changed without a load: look where the article is now. */
  private async renew(): Promise<void> {
    const { run } = this;
    // Under the reader view the page is not drawn, and cannot be read.
    if (this.reading) this.setReader(false);
    if (!this.findAnew()) return;
    this.setReader(false);
    this.margin?.panel(false);
    this.tour.last = -1;
    this.saved = false;
    this.highlighting?.forget();
    this.explainingStop();
    if (this.annotate) await this.explainNow();
    if (run === this.run) await this.askSaved();
  }

  private makeMargin(signal: AbortSignal): Margin {
    const { tour } = this;
    return new Margin(
      {
        language: () => this.language,
        state: () => this.state(),
        goTo: (id) => tour.goTo(id),
        highlights: () => this.highlighting?.all ?? [],
        goToHighlight: (id) => this.highlighting?.goTo(id),
        ground: (subject) => tour.rangeOf(subject?.mention ?? null)?.startContainer.parentElement ?? document.body,
        theme: () => this.reading?.theme() ?? null,
        lines: ({ mention }) => tour.lines(mention),
        dir: ({ mention }) => {
          const element = tour.rangeOf(mention)?.startContainer.parentElement;
          return element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
        },
        title: (id) => tour.title(id),
        sentence: (id, mention) => this.explaining?.sentence(id, mention) ?? null,
        explain: (id, subject) => tour.card(id, subject.mention),
        shows: (subject) => {
          if (subject?.mention != null) tour.last = subject.mention;
          this.explaining?.marks?.activate(subject && !this.reading ? tour.rangeOf(subject.mention) : null);
          this.reading?.activate(subject?.mention ?? null);
        },
        focused: () => this.reading?.focused() ?? null,
        step: (back) => tour.next(back),
        judge: {
          know: (id, known) => this.judged(id, known, ask('know', { id, known })),
          wrong: (id, scope, undo) => this.judged(id, !undo, ask('wrong', { id, host: location.host, scope, undo })),
        },
      },
      signal,
    );
  }

  private judged(id: string, gone: boolean, told: Promise<unknown>): void {
    if (gone) this.explaining?.gone.add(id);
    else this.explaining?.gone.delete(id);
    void this.tried('mark', this.explaining?.mark(this.settings)).then(() => this.reading?.draw());
    told.catch((error: unknown) => this.sayError(error));
  }

  /** Keys for us do not reach the page; in the reader view and in our margin none does. */
  private key(event: KeyboardEvent): void {
    const { margin, reading } = this;
    if (!this.on || !margin) return;
    if (event.type === 'keydown') {
      const isOurs = this.highlighting?.key(event) === true || margin.key(event);
      const leaves = !isOurs && reading !== null && event.key === 'Escape';
      if (leaves && !reading.closeLook()) this.setReader(false);
      if (isOurs || leaves) event.preventDefault();
      if (isOurs || leaves) event.stopImmediatePropagation();
    }
    if (reading || margin.hasFocus()) event.stopImmediatePropagation();
  }

  private seen(): { found: FoundArticle | null; cleaning: Cleaning | null } {
    return { found: this.found, cleaning: this.cleaning };
  }

  state(): PageState {
    const { on, working, clean, annotate, saved, explaining } = this;
    return toPageState({ ...this.seen(), on, working, clean, annotate, saved, explaining, reader: this.reading !== null });
  }

  async switch({ on, clean, annotate }: { on?: boolean; clean?: boolean; annotate?: boolean }): Promise<PageState> {
    if (on === false && this.on) this.stop();
    if (clean !== undefined) this.clean = clean;
    if (annotate !== undefined) this.annotate = annotate;
    if (on && !this.on) {
      const hello = await ask('hello', { url: location.href });
      await this.start(hello ?? { settings: { ...this.settings, on: true }, site: { ...this.site, on: true }, language: this.language });
    } else if (this.on) {
      if (this.clean !== (this.cleaning !== null)) await this.cleanNow();
      if (this.annotate && !this.explaining) await this.explainNow();
      else if (!this.annotate && this.explaining) this.explainingStop();
    }
    return this.state();
  }

  /** Decisions changed elsewhere: act at once, doing only what changed. */
  async settingsChanged(settings: Settings, site: SiteSettings): Promise<void> {
    const before = { settings: this.settings, site: this.site };
    const changed = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
    const wasOn = before.settings.on && before.site.on;
    const isOn = settings.on && site.on;
    this.settings = settings;
    this.site = site;
    if (isOn !== wasOn && isOn !== this.on) {
      await this.switch({ on: isOn });
      return;
    }
    if (!this.on) return;
    const clean = settings.clean && site.clean;
    const annotate = settings.annotate && site.annotate;
    if (clean !== (before.settings.clean && before.site.clean)) await this.switch({ clean });
    else if (this.cleaning) {
      // What is no longer kept must go again: only a new look decides that.
      const fewer = before.settings.keepClutter.some((kind) => !settings.keepClutter.includes(kind));
      if (fewer || before.site.never.some((shape) => !site.never.includes(shape))) await this.cleanNow();
      else if (
        changed(settings.keepClutter, before.settings.keepClutter) ||
        changed([site.never, site.always], [before.site.never, before.site.always])
      )
        this.cleaning.keep(settings.keepClutter, site);
    }
    if (annotate !== (before.settings.annotate && before.site.annotate)) await this.switch({ annotate });
    else if (this.explaining) await this.explainAgain(before.settings);
    this.reading?.draw();
    this.margin?.draw();
  }

  private async explainAgain(before: Settings): Promise<void> {
    const { settings } = this;
    if (settings.language !== before.language) this.language = (await ask('hello', { url: location.href }))?.language ?? this.language;
    const asksAgain =
      settings.muteKinds.join() !== before.muteKinds.join() || settings.cards !== before.cards || settings.language !== before.language;
    if (asksAgain) await this.explainNow();
    else if (settings.density !== before.density) await this.explaining?.mark(settings);
  }

  putBack(hide: number, hidden: boolean): PageState {
    this.cleaning?.putBack(hide, hidden);
    return this.state();
  }

  peek(hide: number | null): void {
    this.cleaning?.peek(hide);
  }

  point(): void {
    const { margin } = this;
    if (!this.on || !margin) return;
    pointAt(
      {
        surface: margin.surface,
        language: this.language,
        say: (text) => margin.say(text),
        hide: (element) => this.memory.hidePointed(element),
      },
      this.whole.signal,
    );
  }

  goTo(id: string): void {
    this.tour.goTo(id);
  }

  next(back: boolean): void {
    this.tour.next(back);
  }

  async explainSelection(): Promise<void> {
    try {
      await this.tour.explainSelection();
    } catch (error) {
      this.sayError(error);
    }
  }

  setPanel(open: boolean): void {
    this.margin?.panel(open);
  }

  isPanelOpen(): boolean {
    return this.margin?.isPanelOpen() ?? false;
  }

  setReader(open: boolean): PageState {
    if (!open) {
      this.margin?.popover.send({ type: 'close' });
      this.highlighting?.close();
      this.reading?.close();
      this.reading = null;
      this.margin?.tint();
      // What the page did meanwhile.
      this.cleaning?.lookSoon();
      return this.state();
    }
    if (this.reading) return this.state();
    // What was withheld since the article was found is not shown.
    if (this.on && this.found && this.findAnew() && this.annotate) void this.tried('explain', this.explainNow());
    if (!this.found || !this.on) this.margin?.say(errorSentence(this.language, 'no-article'));
    else {
      this.margin?.popover.send({ type: 'close' });
      this.margin?.panel(false);
      this.highlighting?.close();
      this.reading = new Reading(
        this.found,
        {
          language: () => this.language,
          look: () => this.settings.reader,
          marks: () => ({ mentions: this.explaining?.recognised.mentions ?? [], chosen: this.explaining?.chosen() ?? [] }),
          shown: () => shownOf(this.seen()),
          highlights: () => this.highlighting?.all ?? [],
          pressed: (id) => this.highlighting?.pressed(id),
          onLook: (reader) => {
            this.settings = { ...this.settings, reader };
            ask('readerLook', reader).catch((error: unknown) => this.sayError(error));
          },
          send: (event) => this.send(event),
          leave: () => this.setReader(false),
          who: () => this.setPanel(true),
          // What went wrong has been said.
          save: () => void orElse(this.save({ told: false }), null),
        },
        this.whole.signal,
      );
      this.margin?.tint();
    }
    return this.state();
  }

  /** Saves without a word. @throws CallError with the error's key */
  private async keep(told: boolean): Promise<{ key: string; updated: boolean }> {
    // What was withheld since the article was found is not kept.
    if (!this.reading) await this.renew();
    if (!this.found) throw new CallError('no-article');
    const nothing = { mentions: [], keyActors: [], introduced: [] };
    const kept = await keepArticle(this.found, this.explaining?.recognised ?? nothing, shownOf(this.seen()), told);
    this.saved = true;
    return kept;
  }

  /**
   * @param told the reader has read what is said before the first save; else it is said here, with a button
   * @throws CallError with the error's key, after saying it on the page
   */
  async save({ told }: { told: boolean }): Promise<{ key: string; updated: boolean }> {
    const say = words(this.language);
    try {
      const kept = await this.keep(told);
      this.margin?.say(kept.updated ? say.savedAgain : say.saved, {
        label: say.openLibrary,
        run: () => void ask('openLibrary', { key: kept.key }).catch((error: unknown) => this.sayError(error)),
      });
      return kept;
    } catch (error) {
      // What goes wrong then has been said.
      if (error instanceof CallError && error.message === 'tell-first')
        this.margin?.ask(say.tellFirst, say.saveNow, () => void orElse(this.save({ told: true }), null));
      else this.sayError(error);
      throw error;
    }
  }

  private sayError(error: unknown): void {
    this.margin?.say(errorSentence(this.language, error instanceof Error ? error.message : 'other'));
  }
}

/** Paragraphs that an article may be in, here and in frames of our origin. */
const countParagraphs = (): number =>
  [window as View, ...frameViews()].reduce((sum, view) => sum + view.document.getElementsByTagName('p').length, 0);

/** The same text in the same nodes? */
const isSame = (a: FoundArticle, b: FoundArticle): boolean =>
  a.article.title === b.article.title &&
  a.article.shown === b.article.shown &&
  a.article.blocks.length === b.article.blocks.length &&
  a.article.blocks.every((block, index) => blockText(block) === blockText(b.article.blocks[index]!)) &&
  a.pieces.every((pieces, index) => pieces[0]?.node === b.pieces[index]?.[0]?.node);
