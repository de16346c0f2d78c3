/**
 * "Get our app": bars and boxes that speak of the app and lead to a store or have a button to open it.
 * Badges of the stores in a page's footer are no nagging.
 */
import { attribute } from '../unclobbered';
import { type Judge, words, type Needs } from './verdict';

const MAX_CHARS = 420;
const NAMED = /smart-?(?:app-?)?banner|app-?(?:banner|promo|install|download|prompt|teaser|cta|invite)/;

const FRAME: ReadonlySet<string> = new Set(['FOOTER', 'NAV']);

/** Without any of these judgeApp finds nothing. */
export const appNeeds: Needs = { signals: ['app'], counts: ['stores'] };

export const judgeApp: Judge = (box) => {
  if (box.chars > MAX_CHARS || !box.free || box.emails > 0 || box.tag === 'BODY') return null;
  const named = NAMED.test(box.name);
  if (box.tag === 'A' && box.chars < 25 && !box.media) return null;
  if (box.links > 6 || box.longLinks > 2 || !box.acts) return null;
  if (box.within(FRAME, /^(?:contentinfo|navigation)$/) && !box.layer) return null;
  const layer = box.layer || (box.parent?.layer ?? '');
  if ((box.has('app') || named) && (layer || box.stores > 0 || named) && (box.chars >= 12 || attribute(box.element, 'id') !== '')) {
    return { kind: 'app', reason: 'app-offer', evidence: words(box), sure: false };
  }
  return null;
};
