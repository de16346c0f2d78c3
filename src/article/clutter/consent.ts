/**
 * Consent banners: hidden, never answered.
 *
 * Either the container of a consent platform, known by the names those platforms give it on every site
 * that uses them, or any small box on top of the page (or loose in the body) that speaks of cookies and
 * has buttons to answer with. Pay-or-consent banners are consent, not a wall: they ask for an answer.
 * Cookie settings inside an article about cookies have no such buttons.
 *
 * Example: `<div id="x1"><p>Wij gebruiken cookies ...</p><button>Akkoord</button></div>`, fixed.
 */
import { attribute } from '../unclobbered';
import { type Judge, words, type Needs } from './verdict';

/** Names that consent platforms give to their container, whatever the site. */
const PLATFORM =
  /onetrust|didomi|cybotcookie|cookiebot|sp_message_container|usercentrics|\bqc-cmp|trustarc|truste[-_]|\bcmp(?:box|wrapper|[-_]?container|[-_]?banner|[-_]?root|[-_]?modal)|cookie-law-info|\bcli-(?:bar|modal)|\bcky-|cookieyes|iubenda-cs|borlabs|\bklaro\b|osano|axeptio|tarteaucitron|\bcmplz|cookiefirst|fc-consent|fc-dialog|appconsent|consentmanager|termly|\bgdpr[-_]|evidon|_sp_message|poool-consent|ppms_cm|cookiescript|civic-?cookie|\bccc-|real-cookie-banner|cookie-consent|cookieconsent|cc-window|cookies?[-_]{0,2}(?:banner|notice|bar|wall|popup|modal|overlay|layer|note|message|melding|hinweis|warning|disclaimer|policy-bar)|consent[-_]?(?:banner|modal|layer|overlay|popup|dialog|manager|wall|bar|prompt|notice)|privacy[-_]?(?:banner|modal|layer|overlay|popup|wall|manager|notice|prompt)/;
/** Characters: texts of whole consent panels with their list of partners reach this far; longer is not a banner. */
const MAX_CHARS = 9000;
/** "Cookie settings" and the like at the foot of a page. */
const REOPENS = /reopen|re-?consent|show-?(?:preferences|settings)|(?:settings|preferences)-?(?:link|button|btn)|info-again/;
/** Characters of such a tool: its label, and a line beside it at most. Panels in the site's furniture that ask are longer. */
const MAX_TOOL_CHARS = 60;
/** The first sentence of a banner, whoever made it. */
const ASKS =
  /^.{0,40}?(?:\b(?:we|our (?:web)?site|this (?:web)?site|wij|we|onze (?:web)?site|deze (?:web)?site|wir|unsere (?:web)?seite|diese (?:web)?seite|diese website|nous|notre site|ce site)\b.{0,90}\bcookies?\b|\b(?:by (?:using|continuing)|door verder te|durch die (?:weitere )?nutzung|en poursuivant)\b.{0,160}\bcookies?\b)/;
/** Characters: a banner that stands loose in the page, not on top of it, is short. */
const MAX_LOOSE_CHARS = 900;

/** Without any of these judgeConsent finds nothing. */
export const consentNeeds: Needs = { signals: ['cookie'], counts: ['frames', 'shadows'] };

export const judgeConsent: Judge = (box) => {
  if (box.chars > MAX_CHARS && !box.layer) return null;
  const speaks = box.has('cookie');
  if (!speaks && !box.frames && !(box.element as HTMLElement).shadowRoot) return null;
  const called = PLATFORM.test(box.name);
  if (!called && !speaks) return null;
  const layer = box.layer;
  // The way back to one's own choice is a tool.
  if (!layer && (box.tag === 'LI' || REOPENS.test(box.name) || (box.furniture && box.chars <= MAX_TOOL_CHARS))) return null;
  const acts = box.buttons > 0 || box.links > 0 || box.frames > 0;
  if (
    called &&
    (box.frames > 0 ||
      (box.element as HTMLElement).shadowRoot ||
      /^(?:sp_message_container|usercentrics|onetrust|didomi|cybot|qc-cmp)/.test(attribute(box.element, 'id').toLowerCase()))
  ) {
    if (layer || box.chars < 200 || speaks) return verdict('consent-platform', words(box) || box.name.slice(0, 40), true);
  }
  if (!acts || !speaks) return null;
  // A social or video placeholder that asks for consent stands for a part of the article.
  if (!layer && box.order === 'inside') return null;
  if (layer && layer !== 'sticky' && (box.has('consentButton') || called) && box.chars <= MAX_CHARS) {
    return verdict('consent-banner', words(box), true);
  }
  if (called && box.chars <= MAX_LOOSE_CHARS && box.free && box.buttons + box.links <= 12 && box.chars >= 20) {
    return verdict('consent-banner', words(box), false);
  }
  if (
    box.free &&
    !box.isInside &&
    box.has('consentButton') &&
    box.buttons > 0 &&
    box.buttons <= 4 &&
    box.links <= 4 &&
    box.chars <= 600 &&
    /cookie/.test(box.lower)
  ) {
    return verdict('consent-banner', words(box), false);
  }
  // A bar whose style sheet or script gives it its place later: known by how it begins.
  // Loose in the body, Readability takes it for a last paragraph.
  const loose = box.parent?.tag === 'BODY';
  if (
    (loose || (box.free && box.place !== 'inside')) &&
    !/^(?:P|LI|UL|A|SPAN|H[1-6]|TD|TR|TABLE|FOOTER)$/.test(box.tag) &&
    box.links + box.buttons <= 6 &&
    box.chars <= 600 &&
    !box.framed &&
    !(box.furniture && !/cook|consent|gdpr|gprd|privacy/.test(box.name)) &&
    ASKS.test(box.lower)
  ) {
    return verdict('consent-banner', words(box), loose);
  }
  return null;
};

const verdict = (reason: string, evidence: string, sure: boolean) => ({ kind: 'consent' as const, reason, evidence, sure });
