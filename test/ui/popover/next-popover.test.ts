import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  CLOSE_AFTER_MS,
  nextPopover,
  OPEN_AFTER_MS,
  type Open,
  type Popover,
  type PopoverEvent,
  shownId,
  type Subject,
} from '../../../src/ui/popover/next-popover';

const MA: Subject = { id: 'jack_ma', mention: 3 };
const ANT: Subject = { id: 'ant_group', mention: 4 };
const card = (id: string): never => ({ id, title: id }) as never;

/** A fake clock: events at their time in milliseconds; `time` is sent by itself whenever a state is due, as the driver does. */
function play(...events: [number, PopoverEvent][]): Popover {
  let state: Popover = CLOSED;
  let now = 0;
  const tick = (until: number): void => {
    for (let guard = 0; state.due !== null && state.due <= until && guard < 20; guard++) {
      now = Math.max(now, state.due);
      state = nextPopover(state, { type: 'time' }, now);
    }
    now = until;
  };
  for (const [at, event] of events) {
    tick(at);
    state = nextPopover(state, event, at);
  }
  return state;
}
const later: PopoverEvent = { type: 'time' };

describe('nextPopover', () => {
  it('opens after the pointer has rested on a mark', () => {
    expect(play([0, { type: 'over', subject: MA }], [OPEN_AFTER_MS - 1, later]).name).toBe('closed');
    expect(play([0, { type: 'over', subject: MA }], [OPEN_AFTER_MS, later])).toMatchObject({
      name: 'open',
      by: 'hover',
      subject: MA,
      token: 1,
    });
  });

  it('does not open when the pointer merely passes', () => {
    expect(play([0, { type: 'over', subject: MA }], [OPEN_AFTER_MS - 10, { type: 'off' }], [5000, later]).name).toBe('closed');
  });

  it('begins to wait anew on another mark', () => {
    expect(play([0, { type: 'over', subject: MA }], [100, { type: 'over', subject: ANT }], [200, later]).name).toBe('closed');
    expect(play([0, { type: 'over', subject: MA }], [100, { type: 'over', subject: ANT }], [250, later])).toMatchObject({ subject: ANT });
  });

  it('does not start the wait again while the pointer moves on the same mark', () => {
    expect(play([0, { type: 'over', subject: MA }], [100, { type: 'over', subject: { ...MA } }], [150, later]).name).toBe('open');
  });

  it.each(['busy', 'outside'] as const)('does not open once the reader is %s, until he points again', (type) => {
    expect(play([0, { type: 'over', subject: MA }], [50, { type }], [60, { type: 'over', subject: MA }], [5000, later]).name).toBe(
      'closed',
    );
    expect(
      play([0, { type: 'over', subject: MA }], [50, { type }], [60, { type: 'off' }], [70, { type: 'over', subject: MA }], [900, later])
        .name,
    ).toBe('open');
  });

  describe('open by hover', () => {
    const hovered: [number, PopoverEvent][] = [
      [0, { type: 'over', subject: MA }],
      [150, later],
    ];

    it('leaves time to travel into the card', () => {
      expect(play(...hovered, [400, { type: 'off' }], [600, { type: 'enter' }], [9000, later]).name).toBe('open');
    });

    it('closes when the pointer stays away', () => {
      expect(play(...hovered, [400, { type: 'off' }], [400 + CLOSE_AFTER_MS - 1, later]).name).toBe('open');
      expect(play(...hovered, [400, { type: 'off' }], [400 + CLOSE_AFTER_MS, later]).name).toBe('closed');
    });

    it('stays while the pointer goes back to its mark', () => {
      expect(play(...hovered, [400, { type: 'off' }], [500, { type: 'over', subject: MA }], [9000, later]).name).toBe('open');
    });

    it('goes over to another mark that is rested on', () => {
      expect(play(...hovered, [400, { type: 'over', subject: ANT }], [550, later])).toMatchObject({ name: 'open', subject: ANT, token: 2 });
    });

    it('does not go over to a mark that is crossed on the way into the card', () => {
      const state = play(...hovered, [400, { type: 'over', subject: ANT }], [450, { type: 'enter' }], [9000, later]);
      expect(state).toMatchObject({ name: 'open', subject: MA });
    });

    it('is closed by Escape with the pointer still there, and stays closed until the mark is left', () => {
      const state = play(...hovered, [300, { type: 'escape' }], [310, { type: 'over', subject: MA }], [9000, later]);
      expect(state.name).toBe('closed');
      const again = play(
        ...hovered,
        [300, { type: 'escape' }],
        [310, { type: 'off' }],
        [320, { type: 'over', subject: MA }],
        [9000, later],
      );
      expect(again.name).toBe('open');
    });

    it('is kept by a click on its mark, and closed by the next', () => {
      const kept: [number, PopoverEvent][] = [...hovered, [300, { type: 'tap', subject: MA }]];
      expect(play(...kept, [400, { type: 'off' }], [9000, later]).name).toBe('open');
      expect(play(...kept, [500, { type: 'tap', subject: MA }]).name).toBe('closed');
    });

    it('stays for good when pinned, until it is closed', () => {
      const pinned: [number, PopoverEvent][] = [...hovered, [200, { type: 'pin', pinned: true }]];
      for (const event of [{ type: 'off' }, { type: 'outside' }, { type: 'over', subject: ANT }] as PopoverEvent[])
        expect(play(...pinned, [300, event], [9000, later])).toMatchObject({ name: 'open', subject: MA });
      expect(play(...pinned, [300, { type: 'escape' }]).name).toBe('closed');
    });
  });

  it.each(['tap', 'key'] as const)('opens at once by %s and does not mind the pointer', (type) => {
    expect(play([0, { type, subject: MA }], [10, { type: 'off' }], [9000, later])).toMatchObject({ name: 'open', by: type });
  });

  it('closes a tapped card by a tap elsewhere', () => {
    expect(play([0, { type: 'tap', subject: MA }], [10, { type: 'outside' }]).name).toBe('closed');
  });

  it('drops an answer that comes late', () => {
    const two = play([0, { type: 'tap', subject: MA }], [1, { type: 'tap', subject: ANT }]) as Open;
    expect(nextPopover(two, { type: 'answer', token: 1, card: card('jack_ma') }, 2)).toBe(two);
    expect(nextPopover(two, { type: 'answer', token: 2, card: card('ant_group') }, 2)).toMatchObject({ card: { id: 'ant_group' } });
  });

  it('drops an answer to a card that was closed and opened again', () => {
    const again = play([0, { type: 'tap', subject: MA }], [1, { type: 'escape' }], [2, { type: 'key', subject: MA }]) as Open;
    expect(nextPopover(again, { type: 'failed', token: 1, error: 'x' }, 3)).toBe(again);
    expect(again.token).toBe(2);
  });

  it('follows related cards and comes back', () => {
    const two = play(
      [0, { type: 'tap', subject: MA }],
      [1, { type: 'follow', id: 'alibaba' }],
      [2, { type: 'follow', id: 'ant_group' }],
    ) as Open;
    expect(shownId(two)).toBe('ant_group');
    const one = nextPopover(two, { type: 'back' }, 3) as Open;
    expect(shownId(one)).toBe('alibaba');
    expect(one.token).toBe(4);
    expect(shownId(nextPopover(nextPopover(one, { type: 'back' }, 4), { type: 'back' }, 5) as Open)).toBe('jack_ma');
  });
});
