/**
 * "Get our app": bars and boxes that speak of the app and lead to a store or have a button to open it.
 * Badges of the stores in a page's footer are no nagging.
 */
import { attribute } from '../unclobbered';
import { isButtoned, isLine, isOwnBox, type Judge, words, type Needs } from './verdict';

const MAX_CHARS = 420;
/** One sentence on the app and its button. */
const MIN_LINE_CHARS = 30;
const MAX_LINE_CHARS = 220;
/** Such a line that is a link. */
const MAX_LINK_CHARS = 90;
const GET_APP =
  /^(?:(?:click|tap|klik|klick\p{L}*|cliquez) (?:here|hier|ici) )?(?:to |om |um |pour )?(?:get|download|install|installeer|laden|téléchargez|télécharger) (?:the |our |de |onze |unsere |die |l['’]|notre )?(?:[\p{L}\p{N}.&’'-]+ ){0,4}app(?:li)?(?:cation)?(?: (?:here|hier|now|today))?[.!]?$/u;
const OFFERS_APP =
  /(?:download|get|install|installeer|laden sie|lade|téléchargez) (?:our |the |onze |de |unsere |die |notre |l['’])?(?:free |gratis |kostenlose )?app(?:li(?:cation)?)?(?![\p{L}])/u;
const MAX_OFFER = 260;
const NAMED = /smart-?(?:app-?)?banner|app-?(?:banner|promo|install|download|prompt|teaser|cta|invite)/;

const FRAME: ReadonlySet<string> = new Set(['FOOTER', 'NAV']);

/** Without any of these judgeApp finds nothing. */
export const appNeeds: Needs = { signals: ['app'], counts: ['stores'] };

export const judgeApp: Judge = (box) => {
  if (box.chars > MAX_CHARS || !isOwnBox(box) || box.emails > 0 || box.tag === 'BODY') return null;
  const named = NAMED.test(box.name);
  if (box.tag === 'A' && box.chars < 25 && !box.media) return null;
  if (box.links > 6 || box.longLinks > 2 || !box.acts) return null;
  if (box.within(FRAME, /^(?:contentinfo|navigation)$/) && !box.layer) return null;
  const layer = box.layer || (box.parent?.layer ?? '');
  if ((box.has('app') || named) && (layer || box.stores > 0 || named) && (box.chars >= 12 || attribute(box.element, 'id') !== '')) {
    return { kind: 'app', reason: 'app-offer', evidence: words(box), sure: false };
  }
  // "Click here to get the Example News app": a line of the text that is nothing but the link.
  if (box.links === 1 && box.linkShare >= 0.9 && box.chars <= MAX_LINK_CHARS && box.order !== 'before' && GET_APP.test(box.lower))
    return { kind: 'app', reason: 'app-offer', evidence: words(box), sure: true };
  // "Download our free app for iPhone or Android and switch on its alerts": with its links, below the text.
  if (
    box.has('app') &&
    OFFERS_APP.test(box.lower) &&
    box.order === 'after' &&
    box.links + box.buttons > 0 &&
    box.chars <= MAX_OFFER &&
    box.tag !== 'P'
  )
    return { kind: 'app', reason: 'app-offer', evidence: words(box), sure: false };
  // "Met onze app weet u het eerst. Haal de app": short, outside the prose, with one way to have it.
  if (box.has('app', 'callToAct') && isLine(box, MIN_LINE_CHARS, MAX_LINE_CHARS)) {
    return { kind: 'app', reason: 'app-offer', evidence: words(box), sure: isButtoned(box) };
  }
  return null;
};
