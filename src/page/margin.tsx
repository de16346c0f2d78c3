/** What stands in the margin of a page: the card's popover, the panel, and short words from us. */
import { render } from 'preact';
import type { Language } from '../language/language';
import type { PageState } from '../messages';
import { Panel, stepPanel } from '../ui/panel/Panel';
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
          if (subject) this.rise(subject);
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
      for (const name of ['panel', 'say', VOICE]) render(null, this.surface.part(name));
    });
  }

  private rise(subject: Subject | null): void {
    this.surface.host.dataset.theme = this.host.theme() ?? (isDarkBehind(this.host.ground(subject)) ? 'dark' : 'light');
    this.surface.raise();
  }

  /** A key that went down in the window. True when it was for us. */
  key(event: KeyboardEvent): boolean {
    if (this.popover.key(event)) return true;
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
    if (!this.panelOpen) this.before = document.activeElement as HTMLElement | null;
    this.panelOpen = true;
    this.popover.send({ type: 'close' });
    const state = this.host.state();
    this.rise(null);
    render(
      <Panel
        language={this.host.language()}
        articleLanguage={state.language}
        article={state.status !== 'other'}
        actors={state.actors}
        terms={state.terms}
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

  /** A short word at the foot of the window. */
  say(text: string, action?: { label: string; run(): void }): void {
    clearTimeout(this.timer);
    this.rise(null);
    const mount = this.surface.part('say');
    const done = (): void => {
      clearTimeout(this.timer);
      render(null, mount);
      this.surface.lower();
    };
    render(
      <div class="say">
        <div role="status">
          <span>{text}</span>
          {action && (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                done();
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
        </div>
      </div>,
      mount,
    );
    this.timer = setTimeout(done, SAY_FOR_MS);
  }

  /** After a decision changed: everything open is drawn again. */
  draw(): void {
    this.popover.draw();
    if (this.panelOpen) this.panel(true);
  }
}
