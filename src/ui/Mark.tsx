import type { VNode } from 'preact';

/** The house's mark: lines of text with a rule in the margin. Coloured by `sheet.css` or the page's own rules. */
export const Mark = (): VNode => (
  <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path class="mark-rule" d="M4.500 2.500v15" />
    <path d="M8.500 5.500h8M8.500 10h8M8.500 14.500h5" />
  </svg>
);
