/** What stands in the margin of a page: the card's popover, the panel, and short words from us. */
import { render } from 'preact';
import type { Language } from '../language/language';
import type { PageState } from '../messages';
import type { Highlight } from '../saved/record';
import { Panel, stepPanel } from '../ui/panel/Panel';
import { Say } from '../ui/panel/Say';
import type { Subject } from '../ui/popover/next-popover';
import { createPopover, type PopoverControl, type PopoverHost } from '../ui/popover/popover';
import { createSurface, isDarkBehind, type Surface, VOICE } from './surface';

/** How long a short word stays. WCAG 2.2.1 is met because it says nothing that is not said elsewhere. */
const SAY_FOR_MS = 6000;

/** What the margin needs of the page. */
export interface MarginHost extends Omit<PopoverHost, 'mount'> {
  language(): Language;
  state(): PageState;
  goTo(id: string): void;
  /** The reader's own in this article. */
  highlights(): readonly Highlight[];
  goToHighlight(id: string): void;
  /** The element whose background tells whether we are on a dark page. */
  ground(subject: Subject | null): Element | null;
  /** Theme the reader view has chosen while it is open; `null` otherwise. */
  theme(): 'light' | 'sepia' | 'dark' | null;
}

export class Margin {
  readonly surface: Surface;
  readonly popover: PopoverControl;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private panelOpen = false;
  /** What had the focus before a question was asked. */
  private asking: HTMLElement | null = null;
  private before: HTMLElement | null = null;

  constructor(
    private readonly host: MarginHost,
    signal: AbortSignal,
  ) {
    this.surface = createSurface(signal);
    const mount = this.surface.part('card');
    this.popover = createPopover(
      {
        ...host,
        mount,
        shows: (subject) => {
          host.shows?.(subject);
          if (subject) this.riseFor(subject);
          else this.surface.lower();
        },
      },
      signal,
    );
    // What is typed in ours is no business of the page's shortcuts.
    for (const type of ['input', 'focusin', 'focusout', 'click', 'pointerdown', 'mousedown'] as const)
      this.surface.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      for (const name of ['panel', 'say', VOICE] as const) render(null, this.surface.part(name));
    });
  }

  private riseFor(subject: Subject | null): void {
    this.rise(this.host.ground(subject));
  }

  /** Comes up, in the colours of the page behind an element. */
  rise(ground: Element | null): void {
    this.tint(ground);
    this.surface.raise();
  }

  /** Takes the colours of what is behind: what is up stays up when the reader view comes or goes. */
  tint(ground = this.host.ground(null)): void {
    this.surface.host.dataset.theme = this.host.theme() ?? (isDarkBehind(ground) ? 'dark' : 'light');
  }

  /** A key that went down in the window. True when it was for us. */
  key(event: KeyboardEvent): boolean {
    if (this.popover.key(event)) return true;
    if (event.key === 'Escape' && this.surface.part('say').querySelector('.asks')) {
      this.endSay();
      return true;
    }
    if (!this.panelOpen) return false;
    if (event.key !== 'Escape') return stepPanel(this.surface.part('panel'), event);
    this.panel(false);
    return true;
  }

  hasFocus(): boolean {
    return this.surface.root.activeElement !== null;
  }

  isPanelOpen(): boolean {
    return this.panelOpen;
  }

  panel(open: boolean): void {
    const mount = this.surface.part('panel');
    if (!open) {
      const hadFocus = mount.contains(this.surface.root.activeElement);
      render(null, mount);
      this.panelOpen = false;
      this.surface.lower();
      if (hadFocus && this.before?.isConnected) this.before.focus({ preventScroll: true });
      return;
    }
    if (!this.panelOpen) this.before = this.focused();
    this.panelOpen = true;
    this.popover.send({ type: 'close' });
    const state = this.host.state();
    this.riseFor(null);
    render(
      <Panel
        language={this.host.language()}
        articleLanguage={state.language}
        article={state.status !== 'other'}
        actors={state.actors}
        terms={state.terms}
        highlights={this.host.highlights()}
        onHighlight={(id) => {
          this.panel(false);
          this.host.goToHighlight(id);
        }}
        onGo={(id) => {
          this.panel(false);
          this.host.goTo(id);
        }}
        onClose={() => this.panel(false)}
      />,
      mount,
    );
  }

  /** For screen readers only. */
  announce(text: string): void {
    this.surface.raise();
    render(
      <p class="aside-voice" role="status">
        {text}
      </p>,
      this.surface.part(VOICE),
    );
  }

  /** A question at the foot of the window: it stays, with the focus on its answer, until it is answered or Escape puts it away. */
  ask(text: string, label: string, run: () => void): void {
    const before = this.focused();
    this.say(text, { label, run }, true);
    this.asking = before;
    this.surface.part('say').querySelector<HTMLElement>('.button.main')?.focus({ preventScroll: true });
  }

  private focused(): HTMLElement | null {
    return (this.host.focused?.() ?? document.activeElement) as HTMLElement | null;
  }

  private endSay(): void {
    clearTimeout(this.timer);
    const mount = this.surface.part('say');
    const hadFocus = mount.contains(this.surface.root.activeElement);
    render(null, mount);
    this.surface.lower();
    if (hadFocus && this.asking?.isConnected) this.asking.focus({ preventScroll: true });
    this.asking = null;
  }

  /** A short word at the foot of the window. */
  say(text: string, action?: { label: string; run(): void }, stays = false): void {
    clearTimeout(this.timer);
    this.asking = null;
    this.riseFor(null);
    const mount = this.surface.part('say');
    render(<Say language={this.host.language()} text={text} action={action} asks={stays} onClose={() => this.endSay()} />, mount);
    if (!stays) this.timer = setTimeout(() => this.endSay(), SAY_FOR_MS);
  }

  /** After a decision changed: everything open is drawn again. */
  draw(): void {
    this.popover.draw();
    if (this.panelOpen) this.panel(true);
  }
}
