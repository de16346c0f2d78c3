/** Draws the popover: keeps the state, asks for cards, sets its clock, puts it beside the line, minds the focus. */
import { render } from 'preact';
import { CardView, type CardViewProps } from '../card/CardView';
import type { Card } from '../../knowledge/card';
import type { Language } from '../../language/language';
import { CLOSED, nextPopover, type Open, type Popover, type PopoverEvent, shownId, type Subject } from './next-popover';
import { lineBox, placeCard, putCard } from './place';

/** What the popover needs of whoever shows it. */
export interface PopoverHost {
  /** Empty element to draw in; it stays empty while no card is open. */
  mount: HTMLElement;
  language(): Language;
  /** Where the lines of a mention are now, in CSS pixels of the viewport; empty when out of the document. */
  lines(subject: Subject): DOMRect[];
  dir(subject: Subject): 'ltr' | 'rtl';
  title(id: string): string;
  sentence(id: string, mention: number | null): CardViewProps['sentence'];
  /** Rejects with an error whose message is a key ("unknown", "orphaned", ...). */
  explain(id: string, subject: Subject): Promise<Card>;
  /** Told of the subject whose card shows, and of `null` when none does; before drawing. */
  shows?(subject: Subject | null): void;
  /** Absent where cards are not judged (the library). */
  judge?: {
    know(id: string, known: boolean): void;
    wrong(id: string, scope: 'here' | 'everywhere', undo: boolean): void;
  };
  /** What has the focus, where that is in a closed root of ours; `null` or absent: what the document says. */
  focused?(): Element | null;
  /** Left and right arrow inside a card. */
  step?(back: boolean): void;
}

export interface PopoverControl {
  send(event: PopoverEvent): void;
  state(): Popover;
  /** Put it beside its line again: the page scrolled, or the line moved. */
  place(): void;
  /** Draw it again: the language changed. */
  draw(): void;
  /** A key that went down anywhere in the window. True when it was for the card: its default and the page's shortcuts are then to be stopped. */
  key(event: KeyboardEvent): boolean;
}

type Done = { id: string; what: 'known' | 'wrong'; scope: 'here' | 'everywhere' };

/** Start a popover that is closed. `signal` closes it and takes its listeners away. */
export function createPopover(host: PopoverHost, signal: AbortSignal): PopoverControl {
  let state: Popover = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointerX: number | undefined;
  let before: HTMLElement | null = null;
  let done: Done | null = null;
  let placing = 0;
  let wantsFocus = false;

  const box = (): HTMLElement | null => host.mount.firstElementChild as HTMLElement | null;

  /** @param now given where a timer says that it is time: timers may fire a fraction early, and are not asked twice */
  function send(event: PopoverEvent, now = performance.now()): void {
    const last = state;
    state = nextPopover(last, event, now);
    if (state === last) return;
    clearTimeout(timer);
    const { due } = state;
    if (due !== null) timer = setTimeout(() => send({ type: 'time' }, due), Math.max(0, due - now));
    if (state.name === 'open') opened(state, last);
    else if (last.name === 'open') closed();
  }

  function opened(now: Open, last: Popover): void {
    if (last.name === 'closed') before = (host.focused?.() ?? document.activeElement) as HTMLElement | null;
    if (now.token !== last.token) {
      if (done && done.id !== shownId(now)) done = null;
      const { token } = now;
      host.shows?.(now.subject);
      host.explain(shownId(now), now.subject).then(
        (card) => send({ type: 'answer', token, card }),
        (error: unknown) => send({ type: 'failed', token, error: error instanceof Error ? error.message : 'other' }),
      );
    }
    // By key the focus goes into the card, once it has its place; in one that is read already it must not fall out of it.
    if (now.token !== last.token) wantsFocus = now.by === 'key' || host.mount.contains(rootOf().activeElement);
    draw();
  }

  const rootOf = (): Document | ShadowRoot => host.mount.getRootNode() as Document | ShadowRoot;

  function closed(): void {
    const hadFocus = rootOf().activeElement !== null && host.mount.contains(rootOf().activeElement);
    render(null, host.mount);
    done = null;
    host.shows?.(null);
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    before = null;
  }

  function draw(): void {
    if (state.name !== 'open') return;
    const now = state;
    const id = shownId(now);
    const first = !box();
    const judge = host.judge;
    render(
      <div
        class="popover"
        role="dialog"
        aria-labelledby="card-title"
        tabIndex={-1}
        data-kind={now.card?.kind}
        dir="ltr"
        onPointerEnter={() => send({ type: 'enter' })}
        onPointerLeave={(event) => event.pointerType !== 'touch' && send({ type: 'off' })}
      >
        <CardView
          key={id}
          card={now.card}
          failed={now.failed}
          title={host.title(id)}
          language={host.language()}
          pinned={now.pinned}
          canGoBack={now.trail.length > 1}
          sentence={host.sentence(id, id === now.subject.id ? now.subject.mention : null)}
          done={done?.id === id ? done.what : null}
          judged={judge !== undefined}
          onClose={() => send({ type: 'close' })}
          onPin={(pinned) => send({ type: 'pin', pinned })}
          onBack={() => send({ type: 'back' })}
          onFollow={(next) => send({ type: 'follow', id: next })}
          onKnow={() => judged({ id, what: 'known', scope: 'everywhere' }, false)}
          onWrong={(scope) => judged({ id, what: 'wrong', scope }, false)}
          onUndo={() => done && judged(done, true)}
        />
      </div>,
      host.mount,
    );
    if (first) box()!.style.visibility = 'hidden';
    place();
  }

  function judged(verdict: Done, undo: boolean): void {
    if (verdict.what === 'known') host.judge?.know(verdict.id, !undo);
    else host.judge?.wrong(verdict.id, verdict.scope, undo);
    done = undo ? null : verdict;
    draw();
  }

  function place(): void {
    const card = box();
    if (state.name !== 'open' || !card) return;
    const mine = ++placing;
    const line = lineBox(host.lines(state.subject), pointerX);
    const inSight = line && line.bottom > 0 && line.top < window.innerHeight ? line : null;
    if (line && !inSight && state.by === 'hover' && !state.pinned) {
      send({ type: 'close' });
      return;
    }
    card.style.maxHeight = '';
    void placeCard(card, inSight, host.dir(state.subject)).then((at) => {
      if (mine !== placing || box() !== card) return;
      putCard(card, at);
      if (wantsFocus) card.focus({ preventScroll: true });
      wantsFocus = false;
    });
  }

  function key(event: KeyboardEvent): boolean {
    if (state.name === 'closed') {
      if (state.wish) send({ type: 'busy' });
      return false;
    }
    const inside = host.mount.contains(rootOf().activeElement);
    if (event.key === 'Escape') send({ type: 'escape' });
    else if (inside && host.step && !event.altKey && !event.ctrlKey && !event.metaKey && /^Arrow(Left|Right)$/.test(event.key))
      host.step(event.key === 'ArrowLeft');
    else {
      if (!inside) send({ type: 'busy' });
      return false;
    }
    return true;
  }

  window.addEventListener('pointermove', (event) => (pointerX = event.clientX), { capture: true, passive: true, signal });
  let waiting = false;
  const placeSoon = (): void => {
    if (waiting || state.name === 'closed') return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      place();
    });
  };
  window.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', placeSoon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (state.name === 'open') closed();
    state = { ...CLOSED, token: state.token };
  });

  return { send: (event) => send(event), state: () => state, place, draw, key };
}
