/**
 * The site's own question whether it may send notifications, asked before the browser's: a small box with
 * the word and two buttons, one of which is "not now".
 */
import { isButtoned, isLine, isOwnBox, type Judge, words, type Needs } from './verdict';

const MAX_CHARS = 600;
/** Shortest line in the page that asks to be alerted. */
const MIN_LINE_CHARS = 20;
/** A question whose answers are no buttons for the browser, known by the name of its box. */
const MAX_NAMED_CHARS = 240;
const NAMED =
  /push-?(?:layer|prompt|notification|modal|banner|optin)|notification-?(?:prompt|modal|banner|bar|optin|permission)|onesignal|webpush|pushcrew|pushly|cleverpush|wonderpush|batch-?sdk|izooto/;

/** Without any of these judgePush finds nothing. */
export const pushNeeds: Needs = { signals: ['push', 'pushButton'] };

export const judgePush: Judge = (box) => {
  if (box.chars > MAX_CHARS || !isOwnBox(box) || box.links > 6) return null;
  if (box.framed) return null;
  const named = NAMED.test(box.name);
  if (!box.has('push') && !named) return null;
  if (box.emails > 0 || box.tag === 'BUTTON' || box.tag === 'A' || box.tag === 'BODY') return null;
  const asks = box.buttons + box.links > 0 && box.hasAny('pushButton', 'decline');
  if (
    (asks && box.buttons + box.links <= 6 && (box.layer || named || box.buttons >= 2)) ||
    (named && (box.layer || (box.chars <= MAX_NAMED_CHARS && box.order !== 'inside')))
  ) {
    return { kind: 'push', reason: 'push-question', evidence: words(box), sure: false };
  }
  // "Volg dit onderwerp: krijg een pushbericht. Zet aan": one line in the page that asks to be alerted.
  if (
    box.has('push') &&
    box.hasAny('pushButton', 'callToAct', 'signup') &&
    box.links + box.buttons >= 1 &&
    isLine(box, MIN_LINE_CHARS, MAX_NAMED_CHARS)
  ) {
    return { kind: 'push', reason: 'push-question', evidence: words(box), sure: isButtoned(box) };
  }
  return null;
};
