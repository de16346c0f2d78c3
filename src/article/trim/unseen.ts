import type { Judge } from './context';

/** Words for screen readers and for windows that are closed: on the page, but not before the eyes. */
const NAMED =
  / (?:visually ?hidden|visuallyhidden|sr only|screen reader(?: \w+)?|screenreader|assistive text|offscreen|off screen|hide text|d none|is hidden|ot hide|tooltip\w*|toolbox|modal|popup|pop up|lightbox|dialog|honeypot|noscript|skip ?link\w*|only print|print only|show on print) /;

export const unseen: Judge = (draft, _index, context) => (NAMED.test(context.names(draft)) && draft.text.length < 1200 ? 'unseen' : null);
