/** What the reader's pointer does to marks on the page: rests on one, clicks or taps one, presses long on one in a link. */
import { own } from '../article/unclobbered';
import type { PopoverEvent } from '../ui/popover/next-popover';
import type { Mark, Marks } from './marks';
import type { View } from './view';

/** Between two hit tests while the pointer moves: two frames. */
const TEST_EVERY_MS = 32;
/** As long as Android's own long press. */
const LONG_PRESS_MS = 500;
/** A finger that moves farther scrolls. */
const STILL_PX = 10;

/** Things that do something of their own when they are clicked. */
export const ACTIVE =
  'a[href],button,input,select,textarea,label,summary,option,[role="button"],[role="link"],[role="tab"],[contenteditable=""],[contenteditable="true"]';

/** Does a press here do something of the page's own? */
const isActive = (target: EventTarget | null): boolean =>
  target !== null && (target as Node).nodeType !== 9 && 'closest' in target && own(target as Element, 'closest')(ACTIVE) !== null;

const subjectOf = (mark: Mark): { id: string; mention: number } => ({ id: mark.mention.id, mention: mark.index });

/**
 * Follow the pointer over marks.
 *
 * @param view window whose pointer is followed: ours, or that of a frame in which the article stands
 * @param marks those on the page now; `null` while there are none
 * @param ours is this event inside our own surface?
 */
export function followPointer(
  view: View,
  marks: () => Marks | null,
  ours: (event: Event) => boolean,
  send: (event: PopoverEvent) => void,
  signal: AbortSignal,
): void {
  const passive = { capture: true, passive: true, signal } as const;
  let last = { x: -1, y: -1 };
  let due: ReturnType<typeof setTimeout> | undefined;
  let press: { timer: ReturnType<typeof setTimeout>; x: number; y: number } | null = null;
  let swallowUntil = 0;

  const test = (): void => {
    due = undefined;
    const mark = marks()?.at(last.x, last.y);
    send(mark ? { type: 'over', subject: subjectOf(mark) } : { type: 'off' });
  };

  view.addEventListener(
    'pointermove',
    (event) => {
      if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > STILL_PX) endPress();
      if (ours(event)) {
        // A test that still waits would find the place where the pointer was before it came into the card.
        clearTimeout(due);
        due = undefined;
        return;
      }
      // Text that comes to lie under a pointer at rest is not pointed at.
      if (event.pointerType === 'touch' || (event.clientX === last.x && event.clientY === last.y)) return;
      if (event.buttons !== 0) {
        send({ type: 'busy' });
        return;
      }
      last = { x: event.clientX, y: event.clientY };
      due ??= setTimeout(test, TEST_EVERY_MS);
    },
    passive,
  );
  view.document.documentElement.addEventListener('pointerleave', () => send({ type: 'off' }), { passive: true, signal });

  signal.addEventListener('abort', () => clearTimeout(due));

  const endPress = (): void => {
    if (press) clearTimeout(press.timer);
    press = null;
  };
  const openLong = (mark: Mark): void => {
    endPress();
    swallowUntil = performance.now() + 1000;
    send({ type: 'tap', subject: subjectOf(mark) });
  };

  view.addEventListener(
    'pointerdown',
    (event) => {
      endPress();
      // A new press is not the end of the long one.
      swallowUntil = 0;
      if (ours(event)) return;
      if (event.pointerType !== 'touch') return;
      const mark = marks()?.at(event.clientX, event.clientY);
      if (!mark || !isActive(event.target)) return;
      press = { timer: setTimeout(() => openLong(mark), LONG_PRESS_MS), x: event.clientX, y: event.clientY };
    },
    passive,
  );
  for (const type of ['pointerup', 'pointercancel', 'scroll'] as const) view.addEventListener(type, endPress, passive);

  view.addEventListener(
    'contextmenu',
    (event) => {
      if ((event as PointerEvent).pointerType !== 'touch' || ours(event)) return;
      const mark = marks()?.at(event.clientX, event.clientY);
      if (!mark || !isActive(event.target)) return;
      event.preventDefault();
      if (performance.now() > swallowUntil) openLong(mark);
    },
    { capture: true, signal },
  );

  view.addEventListener(
    'click',
    (event) => {
      if (ours(event) || event.button !== 0) return;
      if (performance.now() < swallowUntil) {
        // The click that ends a long press must not follow the link.
        swallowUntil = 0;
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      const selecting = view.getSelection()?.isCollapsed === false;
      const active = isActive(event.target);
      // A key pressed on a link gives a click at 0,0.
      const mark = selecting || active || event.detail === 0 ? null : marks()?.at(event.clientX, event.clientY);
      send(mark ? { type: 'tap', subject: subjectOf(mark) } : { type: 'outside' });
    },
    { capture: true, signal },
  );
  view.addEventListener('wheel', () => send({ type: 'busy' }), passive);
}
