/**
 * Chromium paints every custom highlight in the colours of a selection while the system's colours are forced on a
 * page, whatever its rule says, unless the element of the text is left out of the forcing. Text that can carry marks
 * is left out, and given by hand what the forcing gives: the system's colours for text and links. What is in it and
 * is no plain text stays forced; so do things that are pressed. Firefox paints highlights as their rules say.
 */
const BLOCKS = ':is(h1,h2,h3,h4,h5,h6,p,li,dd,td,th,blockquote,figcaption)';
const WORDS = ':is(span,strong,em,b,i,time,q,cite,small)';
const PRESSED = ':is(button,label,summary,svg,select,[role="button"],[role="tab"],[role="menuitem"],[role="option"],[role="switch"])';

const plain = (color: string): string =>
  `forced-color-adjust:none;color:${color}!important;background-color:Canvas!important;border-color:${color}!important;outline-color:${color}!important;box-shadow:none!important;text-shadow:none!important`;

/** Rules for the sheet of whoever paints highlights. */
export const FORCED_CSS = `@supports not (-moz-appearance:none){@media (forced-colors:active){
${BLOCKS} :not(svg,svg *){forced-color-adjust:auto}
${BLOCKS}:not(${PRESSED} *),${BLOCKS} ${WORDS}:not(${PRESSED} *,a *){${plain('CanvasText')}}
${BLOCKS} a:any-link:not(${PRESSED},${PRESSED} *),${BLOCKS} a:any-link ${WORDS}:not(${PRESSED} *){${plain('LinkText')}}
}}`;
