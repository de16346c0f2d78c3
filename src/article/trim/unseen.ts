import type { Judge } from './context';

/** Words for screen readers and for windows that are closed: on the page, but not before the eyes. */
export const unseen: Judge = {
  names:
    'visuallyhidden sronly screenreader* assistivetext offscreen hidetext dnone ishidden othide tooltip* toolbox modal popup lightbox dialog honeypot noscript skiplink* onlyprint printonly showonprint',
  judge: ({ text }, _index, _context, named) => (named && text.length < 1200 ? 'unseen' : null),
};
