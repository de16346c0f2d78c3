/**
 * When a card opens, stays and goes: one pure reducer over events and a clock that is handed in.
 *
 * A pointer must rest on a mark for 150 ms before its card opens; it may then travel into the card, and
 * has 300 ms to do so or to come back. A card that was opened by tap, click or key stays until it is
 * closed. Escape closes without the pointer having to move, and the mark under it stays quiet until it is
 * left (WCAG 1.4.13: dismissible, hoverable, persistent).
 *
 * `due` is when the driver has to send `time`; `token` names the card that is asked for, so that an answer
 * that comes late is dropped. Example: over(mark 3) at 0 -> closed, due 150; time at 150 -> open, token 1,
 * no card yet; answer(token 1) -> open with its card; off at 900 -> due 1200; time at 1200 -> closed.
 */
import type { Card } from '../../knowledge/card';

/** A pointer rests this long before a card opens: shorter fires when it merely passes. */
export const OPEN_AFTER_MS = 150;
/** The time to get from a mark into its card, or back from outside. WCAG 1.4.13 asks for some; 300 ms is what browsers give menus. */
export const CLOSE_AFTER_MS = 300;

/** What a card is about, and where it is anchored. */
export interface Subject {
  id: string;
  /** Index of the mention it was opened from; `null` when from elsewhere. */
  mention: number | null;
}

export interface Closed {
  name: 'closed';
  token: number;
  /** The mark under the pointer, and when its card opens. */
  wish: Subject | null;
  due: number | null;
  /** Mark that was just dismissed under the pointer: it does not open again until it is left. */
  quiet: number | null;
}
export interface Open {
  name: 'open';
  token: number;
  subject: Subject;
  /** Ids of the cards gone through to the one shown, which is the last. */
  trail: string[];
  by: 'hover' | 'tap' | 'key';
  pinned: boolean;
  /** `null` while it is being fetched. */
  card: Card | null;
  /** Error key, when it could not be had. */
  failed: string | null;
  /** Another mark that the pointer rests on; it takes over at `due`. Without it, `due` closes. */
  wish: Subject | null;
  due: number | null;
}
export type Popover = Closed | Open;

export type PopoverEvent =
  /** The pointer is on a mark. */
  | { type: 'over'; subject: Subject }
  /** The pointer is on no mark and not in the card. */
  | { type: 'off' }
  /** The pointer is in the card. */
  | { type: 'enter' }
  | { type: 'tap'; subject: Subject }
  | { type: 'key'; subject: Subject }
  /** Click or tap on neither mark nor card. */
  | { type: 'outside' }
  /** Something that shows that the reader does not mean to point: typing, a drag, a scroll. */
  | { type: 'busy' }
  | { type: 'escape' }
  | { type: 'close' }
  | { type: 'pin'; pinned: boolean }
  | { type: 'follow'; id: string }
  | { type: 'back' }
  | { type: 'answer'; token: number; card: Card }
  | { type: 'failed'; token: number; error: string }
  | { type: 'time' };

export const CLOSED: Closed = { name: 'closed', token: 0, wish: null, due: null, quiet: null };

const isSame = (a: Subject | null, b: Subject | null): boolean => a !== null && b !== null && a.id === b.id && a.mention === b.mention;

const open = (state: Popover, subject: Subject, by: Open['by']): Open => ({
  name: 'open',
  token: state.token + 1,
  subject,
  trail: [subject.id],
  by,
  pinned: false,
  card: null,
  failed: null,
  wish: null,
  due: null,
});

const closed = (state: Popover, quiet: number | null = null): Closed => ({ ...CLOSED, token: state.token, quiet });

/** The id of the card that is shown. */
export const shownId = (state: Open): string => state.trail[state.trail.length - 1]!;

/** The state after an event at `now`, in milliseconds of any clock. Returns `state` itself when nothing changes. */
export function nextPopover(state: Popover, event: PopoverEvent, now: number): Popover {
  return state.name === 'closed' ? fromClosed(state, event, now) : fromOpen(state, event, now);
}

function fromClosed(state: Closed, event: PopoverEvent, now: number): Popover {
  switch (event.type) {
    case 'over':
      if (event.subject.mention !== null && event.subject.mention === state.quiet) return state;
      if (isSame(state.wish, event.subject)) return state;
      return { ...state, wish: event.subject, due: now + OPEN_AFTER_MS, quiet: null };
    case 'off':
    case 'enter':
      return state.wish || state.quiet !== null ? closed(state) : state;
    case 'busy':
    case 'outside':
      return state.wish ? { ...closed(state), quiet: state.wish.mention } : state;
    case 'tap':
    case 'key':
      return open(state, event.subject, event.type);
    case 'time':
      return state.wish && state.due !== null && now >= state.due ? open(state, state.wish, 'hover') : state;
    default:
      return state;
  }
}

function fromOpen(state: Open, event: PopoverEvent, now: number): Popover {
  const stays = state.pinned || state.by !== 'hover';
  switch (event.type) {
    case 'over':
      if (state.pinned || state.by === 'key') return state;
      if (isSame(state.subject, event.subject)) return state.due === null ? state : { ...state, wish: null, due: null };
      if (isSame(state.wish, event.subject) || stays) return state;
      return { ...state, wish: event.subject, due: now + OPEN_AFTER_MS };
    case 'off':
      if (stays || (state.due !== null && !state.wish)) return state;
      return { ...state, wish: null, due: now + CLOSE_AFTER_MS };
    case 'enter':
      return state.due === null ? state : { ...state, wish: null, due: null };
    case 'tap':
    case 'key':
      if (isSame(state.subject, event.subject) && event.type === 'tap') {
        // A click on the mark of a card that hover opened keeps it; the next one closes it.
        return state.by === 'hover'
          ? { ...state, by: 'tap', due: null, wish: null }
          : state.pinned
            ? state
            : closed(state, event.subject.mention);
      }
      return { ...open(state, event.subject, event.type), pinned: state.pinned };
    case 'outside':
      return state.pinned ? state : closed(state);
    case 'busy':
      return state.wish ? { ...state, wish: null, due: stays ? null : now + CLOSE_AFTER_MS } : state;
    case 'escape':
    case 'close':
      return closed(state, state.subject.mention);
    case 'pin':
      return event.pinned === state.pinned
        ? state
        : { ...state, pinned: event.pinned, by: event.pinned ? state.by : 'tap', due: null, wish: null };
    case 'follow':
      return { ...state, token: state.token + 1, trail: [...state.trail, event.id], card: null, failed: null, due: null, wish: null };
    case 'back':
      if (state.trail.length < 2) return state;
      return { ...state, token: state.token + 1, trail: state.trail.slice(0, -1), card: null, failed: null };
    case 'answer':
      return event.token === state.token ? { ...state, card: event.card, failed: null } : state;
    case 'failed':
      return event.token === state.token ? { ...state, failed: event.error } : state;
    case 'time':
      if (state.due === null || now < state.due) return state;
      return state.wish ? open(state, state.wish, 'hover') : closed(state);
  }
}
