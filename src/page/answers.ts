import type { Handlers, ToPage } from '../messages';
import { isIn } from './patterns';
import type { Session } from './session';

/** What a page answers to popup and worker. */
export const answersOf = (session: Session, version: string): Handlers<ToPage, null> => ({
  state: () => session.state(),
  switch: (change) => session.switch(change),
  settingsChanged: async ({ settings, site }) => {
    await session.settingsChanged(settings, site);
    return null;
  },
  withdrawn: ({ gone, left }) => {
    // A page that a click brought us to was in none of them, and stays.
    if (isIn(gone, location.href) && !isIn(left, location.href)) session.stop();
    return null;
  },
  putBack: ({ hide, hidden }) => session.putBack(hide, hidden),
  peek: ({ hide }) => {
    session.peek(hide);
    return null;
  },
  point: () => {
    session.point();
    return null;
  },
  goTo: ({ id }) => {
    session.goTo(id);
    return null;
  },
  reader: ({ open }) => session.setReader(open),
  panel: ({ open }) => {
    // The key that opens the panel closes it too.
    session.setPanel(open && !session.isPanelOpen());
    return null;
  },
  next: ({ back }) => {
    session.next(back);
    return null;
  },
  save: ({ told }) => session.save({ told: told === true }),
  highlight: async () => {
    await session.highlightSelection();
    return null;
  },
  explainSelection: async () => {
    await session.explainSelection();
    return null;
  },
  ping: () => ({ version }),
});
