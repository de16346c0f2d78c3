/**
 * Offers of a free account that withhold nothing: in the text, below it, or as a small pop-up.
 *
 * Example: "Maak een gratis account" with an e-mail field and "Heb je al een account? Inloggen".
 */
import { type Judge, words, type Needs } from './verdict';

const MAX_CHARS = 700;
const MAX_ALONE = 200;

/** Without any of these judgeRegistration finds nothing. */
export const registrationNeeds: Needs = { signals: ['account', 'login'] };

export const judgeRegistration: Judge = (box, page) => {
  if (box.chars > MAX_CHARS || box.chars < 16 || !box.free || box.areas > 0) return null;
  if (box.framed || (box.furniture && !box.layer) || /^(?:LI|UL|A|SPAN|BUTTON|LABEL|HEADER)$/.test(box.tag)) return null;
  // "Get more: sign in to keep what you follow. [Sign in] [Maybe later]".
  const uncalled = box.layer === 'fixed' && box.has('login') && box.hasAny('decline', 'dismiss') && !box.has('wall') && !page.locked;
  if (!uncalled && !box.has('account') && !(box.has('login') && box.has('signup') && box.has('comment'))) return null;
  // Above the text the way in to an account is a part of the site's head.
  if (!box.has('wall') && !box.emails && box.isBefore) return null;
  if (box.links > 8 || box.longLinks > 2 || box.tag === 'BODY' || box.tag === 'MAIN') return null;
  if (box.emails + box.passwords > 0) return { kind: 'registration', reason: 'account-form', evidence: words(box), sure: false };
  if (box.links + box.buttons < 1 || box.plainChars < 20) return null;
  // "Create your free account. [Create]": nothing else to do there.
  const alone = box.links + box.buttons === 1 && box.chars <= MAX_ALONE && box.order === 'after' && !/^(?:P|H[1-6])$/.test(box.tag);
  if (box.has('login') || box.has('wall') || box.layer || alone || box.hasAny('callToAct')) {
    return { kind: 'registration', reason: 'account-offer', evidence: words(box), sure: false };
  }
  return null;
};
