/**
 * Subscription offers that withhold nothing: bars on top, boxes in and below the text, snackbars.
 *
 * Said in the first characters and short; with a price and its period, or a call to subscribe that can be
 * clicked. `paywall`, `premium` or `subscribe` in a class name mostly mean the article itself, so names
 * count for nothing here. Walls that cover, fade or lock the text are gates (gate.ts) and stay.
 *
 * Example: "Toegang tot al onze analyses? Word abonnee" above the page.
 */
import { attribute } from '../unclobbered';
import type { Box } from './box';
import { count, firstOf, lastTextOf, type PageMap } from './page-map';
import { isDisclosure, type Judge, words, type Needs } from './verdict';
import { readSignals, SIGNALS } from './words';

/** The offer of a subscription with its list of advantages; longer texts are pages about subscriptions. */
const MAX_CHARS = 1400;

/** Links in the head of a site from which they are its menu. */
const MAX_MASTHEAD_LINKS = 4;

/** An offer with its price among the paragraphs, and the sentence of it that is as long as one of theirs. Characters. */
const MAX_SURE = 360;
const MAX_SURE_PROSE = 240;

/** "Our journalism is free thanks to you. [Give]", among the paragraphs: an appeal with its own button, or with amounts to choose from. */
const isAppeal = (box: Box): boolean =>
  box.has('support') &&
  /^(?:DIV|ASIDE|SECTION|FORM)$/.test(box.tag) &&
  box.chars <= 900 &&
  box.links + box.buttons >= 1 &&
  box.links <= 3 &&
  box.media <= 1 &&
  (box.chars <= MAX_BUTTONED_APPEAL ? GIVE.test(box.lower) : box.has('price'));
const MAX_BUTTONED_APPEAL = 240;

/** An offer with a paragraph, below the text, and its heading. */
const MAX_PITCH_CHARS = 900;
const PITCH_HEAD_CHARS = 70;
/** What its makers call it: then the offer may come later in it. */
const PITCH_NAME = /cta(?:[\s_-]|$)|promo|upsell|subscri|membership/;

/** Does the last link or button of the box say so? */
function endsInSupport({ map, at, tag }: Box): boolean {
  const last = tag === 'P' ? -1 : lastTextOf(map, at);
  return last >= 0 && map.words[last]!.length <= MAX_GIVE && (map.said[last]! & SIGNALS.support) !== 0;
}
/** Characters of such a button. */
const MAX_GIVE = 40;

/** What the button of an appeal says. */
const GIVE =
  /(?:faites|faire) un don|je (?:contribue|donne|soutiens)|donner maintenant|jetzt (?:unterstützen|spenden)|doneer (?:nu|hier)|ik (?:doneer|steun)|(?:give|donate|contribute) (?:now|today|here)|support us/u;

/** Characters outside links of an appeal: "Enjoyed this story? Support our journalism by becoming a member". */
const MIN_APPEAL = 45;

/** Without any of these judgePaywall finds nothing. */
export const paywallNeeds: Needs = { signals: ['subscribe', 'wall', 'support'], chars: 0 };

export const judgePaywall: Judge = (box, page) => {
  // A banner outside the head of the site.
  if (isOfferedByPicture(box.map, box.at))
    return box.free && !box.furniture && !box.masthead
      ? { kind: 'paywall', reason: 'subscribe-offer', evidence: toldByPicture(box.map, box.at).slice(0, 60), sure: false }
      : null;
  if (box.chars > MAX_CHARS || box.chars < 12 || !box.acts) return null;
  // The head of a site with its menu, stuck to the top, sells its subscription too.
  if (box.framed || /^(?:HEADER|NAV)$/.test(box.tag) || (box.masthead && box.textLinks > MAX_MASTHEAD_LINKS)) return null;
  if (box.order === 'before' && firstOf(box.map, box.at, 'HEADER') >= 0) return null;
  // "Need more? Subscribe to our magazine" under a picture: that is no picture of the text.
  if (box.tag === 'FIGURE' && box.has('subscribe') && box.links > 0 && box.chars <= MAX_CAPTION_OFFER && CAPTION_OFFER.test(box.lower))
    return { kind: 'paywall', reason: 'subscribe-offer', evidence: words(box), sure: true };
  const sure =
    (box.has('subscribe', 'price', 'period') &&
      box.chars <= MAX_SURE &&
      box.links + box.buttons >= 1 &&
      box.links <= 3 &&
      box.proseChars <= MAX_SURE_PROSE &&
      box.tag !== 'P') ||
    isAppeal(box);
  if (!box.free && !sure && !(box.tag === 'P' && OFFER_FIRST.test(box.lower))) return null;
  if ((box.furniture && !box.layer) || /^(?:LI|UL|SPAN|BUTTON|LABEL|H[1-6])$/.test(box.tag)) return null;
  if (box.links > 14 || box.longLinks > 5 || box.areas > 0 || (box.emails > 0 && !box.hasAny('wall', 'price'))) return null;
  if (box.tag === 'BODY' || box.tag === 'MAIN' || box.tag === 'ARTICLE' || (box.tag === 'A' && box.chars < 30)) return null;
  const offer = box.has('subscribe');
  const money = box.has('price') && (box.has('period') || box.hasAny('callToAct', 'subscribe'));
  if (box.has('wall') && (offer || box.hasAny('login', 'account')) && box.proseChars < 700) {
    // On top of the page or above its text it says nothing of where the text ends.
    const reason = box.layer || box.order === 'before' ? 'subscribe-offer' : 'read-on-offer';
    return { kind: 'paywall', reason, evidence: words(box), sure };
  }
  // "Special offer for readers: get it for just $5": an offer in front, though it is set as a paragraph of the text.
  if (money && offer && box.tag === 'P' && box.links > 0 && box.chars <= 420 && OFFER_FIRST.test(box.lower))
    return { kind: 'paywall', reason: 'subscribe-offer', evidence: words(box), sure: true };
  if (money && offer && box.linkShare < 0.9) return { kind: 'paywall', reason: 'subscribe-offer', evidence: words(box), sure };
  if (
    offer &&
    box.has('login') &&
    box.has('signup') &&
    box.chars <= 500 &&
    box.chars >= 40 &&
    box.links + box.buttons <= 8 &&
    box.links + box.buttons >= 1 &&
    !box.isBefore
  ) {
    return { kind: 'paywall', reason: 'subscribe-offer', evidence: words(box), sure };
  }
  if (!page.article && !box.layer) return null;
  if (
    offer &&
    box.hasAny('callToAct', 'signup') &&
    box.chars <= 420 &&
    box.chars >= 30 &&
    box.links + box.buttons <= 3 &&
    box.plainChars >= 20 &&
    !isMenu(box.text)
  ) {
    return { kind: 'paywall', reason: 'subscribe-offer', evidence: words(box), sure };
  }
  // "Discover our Premium offers! ..." with a paragraph on them and one button: its heading says what it sells.
  if (
    offer &&
    box.free &&
    box.order === 'after' &&
    box.hasAny('callToAct', 'signup') &&
    box.chars <= MAX_PITCH_CHARS &&
    box.links + box.buttons >= 1 &&
    box.links + box.buttons <= 2 &&
    (PITCH_NAME.test(box.name) || (readSignals(box.text.slice(0, PITCH_HEAD_CHARS)) & SIGNALS.subscribe) !== 0)
  )
    return { kind: 'paywall', reason: 'subscribe-offer', evidence: words(box), sure: false };
  // "Do you rely on us? Click here to support it": one line over the text that is nothing but the link.
  if (
    box.has('support') &&
    box.free &&
    box.order === 'before' &&
    box.links === 1 &&
    box.chars <= 160 &&
    box.chars >= 30 &&
    box.linkShare >= 0.9
  )
    return { kind: 'paywall', reason: 'support-appeal', evidence: words(box), sure: false };
  if (
    box.has('support') &&
    !isDisclosure(box.text) &&
    (box.hasAny('callToAct', 'subscribe', 'price') || GIVE.test(box.lower) || endsInSupport(box)) &&
    box.chars <= 900 &&
    box.links + box.buttons <= 6 &&
    box.plainChars >= MIN_APPEAL
  ) {
    return { kind: 'paywall', reason: 'support-appeal', evidence: words(box), sure };
  }
  return null;
};

/** What the first picture in it says to those who do not see it; '' without. */
function toldByPicture(map: PageMap, at: number): string {
  const picture = firstOf(map, at, 'IMG');
  return picture < 0 ? '' : attribute(map.elements[picture]!, 'alt').trim();
}
const PICTURE_OFFER =
  /^(?:subscribe (?:to|now|today)|abonneer|word (?:nu )?abonnee|jetzt abonnieren|abonnieren sie|abonnez-vous|s'abonner à|become a member|support our journalism)(?![\p{L}])/u;

/** Is this link nothing but a picture that offers the site's own subscription? */
export const isOfferedByPicture = (map: PageMap, at: number): boolean =>
  map.tags[at] === 'A' &&
  count(map, at, 'chars') === 0 &&
  count(map, at, 'media') === 1 &&
  PICTURE_OFFER.test(toldByPicture(map, at).toLowerCase());

/** Characters of a caption that is an offer. */
const MAX_CAPTION_OFFER = 240;
const CAPTION_OFFER =
  /^(?:[^.!?]{3,60}[?!] )?(?:subscribe (?:now )?to (?:our|the)|abonneer je op|abonnieren sie (?:unser|das)|abonnez-vous à)(?![\p{L}])/u;

const OFFER_FIRST =
  /^[^\p{L}]*(?:special offer|limited offer|subscribe (?:now|today|for)|get (?:unlimited|full|digital) access|sonderangebot|jetzt abonnieren|aanbieding|word abonnee|offre spéciale|abonnez-vous)/u;

/** A bar of the site's own functions: its words are single and stand for other things as well. */
const isMenu = (text: string): boolean =>
  /\b(?:menu|zoeken|suche|search|rechercher|theme|toggle|dark mode)\b/i.test(text) && text.length < 160;
