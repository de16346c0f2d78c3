/**
 * Newsletter boxes: a field for an e-mail address with words that ask to sign up; or a short box with the
 * word newsletter, a verb that asks, and something to click; or one line that is a link to a newsletter.
 *
 * In three of four cases there is an e-mail field; hardly any links; about 200 characters. An article
 * about newsletters has neither field nor button. Forms for comments, accounts and searching are not meant.
 *
 * Example: "Dagelijks in je inbox? Meld je aan." with an e-mail field and a button.
 */
import type { Box } from './box';
import { count, firstOf } from './page-map';
import { isButtoned, isOwnBox, type Judge, words, type Needs } from './verdict';
import { SIGNALS } from './words';

/** Boxes with a form and its legal text reach 1,200 characters; a choice of many newsletters 1,800. */
const MAX_FORM_CHARS = 1800;
const MAX_OFFER_CHARS = 900;
/** One line that links to a newsletter. */
const MAX_LINE_CHARS = 260;

const NAMED =
  /newsletter|nieuwsbrief|news-letter|mailing|subscribe|mailpoet|mc4wp|mailchimp|\bmc_embed|wysija|email-?(?:alert|signup|sign-up|capture|optin|form)|inline-email|nl-?signup|signup|sign-up|optin|opt-in|gform|hbspt|convertkit|klaviyo|infolettre|abonnieren|inschrijv|aanmeld/;
const STRONG_NAME =
  /newsletter|nieuwsbrief|news-letter|mailpoet|mc4wp|mailchimp|mc_embed|wysija|infolettre|email-?(?:alerts?|signup|capture)/;

const TITLED =
  /^[^\p{L}]*(?:(?:de |die |der |la |our |onze |unser |notre )?(?:newsletter|nieuwsbrief|infolettre|lettre d['’]info(?:rmation)?))(?![\p{L}])/u;
const LETTER = /newsletter|nieuwsbrief|infolettre/;
/** Links from which such a bar is the site's, whatever it offers among them. */
const MAX_BAR_LINKS = 3;
const HEAD: ReadonlySet<string> = new Set(['HEADER']);

/** Without any of these judgeNewsletter finds nothing. */
export const newsletterNeeds: Needs = { signals: ['newsletter', 'inbox', 'signup', 'frequency'], counts: ['emails'] };

export const judgeNewsletter: Judge = (box) => {
  if (box.areas > 0 || box.passwords > 0 || box.chars > MAX_FORM_CHARS) return null;
  if (box.tag === 'BODY' || box.tag === 'MAIN' || box.tag === 'ARTICLE' || box.tag === 'INPUT' || box.tag === 'LABEL') return null;
  if (box.framed && !box.layer) return null;
  const speaks = box.has('newsletter') || box.has('inbox');
  const asks = box.hasAny('signup', 'newsletter');
  if (isBareField(box)) return { kind: 'newsletter', reason: 'email-form', evidence: words(box), sure: isButtoned(box) };
  if (box.emails + box.fields > 0 && (box.emails > 0 || (box.has('inbox') && asks))) {
    if (box.has('comment') && !box.has('newsletter')) return null;
    if ((speaks && asks) || (box.emails > 0 && (box.has('signup') || STRONG_NAME.test(box.name)))) {
      if (box.links > 14 || box.proseChars > 1200) return null;
      // The site's own bar, with its search and "by e-mail" among its tools.
      if (box.links > 6 && !box.has('newsletter') && !STRONG_NAME.test(box.name)) return null;
      return { kind: 'newsletter', reason: 'email-form', evidence: words(box), sure: box.emails > 0 && box.chars <= 1000 };
    }
    return null;
  }
  if (box.chars > MAX_OFFER_CHARS || (!box.acts && !STRONG_NAME.test(box.name))) return null;
  if ((box.furniture && !box.layer) || /^(?:LI|UL|OL|A|BUTTON|SPAN)$/.test(box.tag)) return null;
  // "Log in, my account, you are logged in as ...": the site's own bar.
  if (
    box.has('login') &&
    box.order === 'before' &&
    (box.textLinks > MAX_BAR_LINKS || (box.within(HEAD, /^banner$/) && !LETTER.test(box.lower)))
  )
    return null;
  const named = NAMED.test(box.name);
  if (STRONG_NAME.test(box.name) && box.hasAny('signup', 'newsletter', 'inbox', 'frequency') && box.links <= 12 && box.chars >= 12) {
    return {
      kind: 'newsletter',
      reason: 'newsletter-offer',
      evidence: words(box),
      sure: box.chars <= 500 && box.has('newsletter') && box.proseChars <= 240,
    };
  }
  // "Newsletter: warmth. Each week ... [Sign up]": said first, and one way to have it.
  if (
    TITLED.test(box.lower) &&
    box.has('signup') &&
    box.links + box.buttons === 1 &&
    box.chars <= MAX_BARE_CHARS &&
    /^(?:DIV|ASIDE|SECTION)$/.test(box.tag)
  )
    return { kind: 'newsletter', reason: 'newsletter-offer', evidence: words(box), sure: true };
  if (isRegular(box)) return { kind: 'newsletter', reason: 'newsletter-offer', evidence: words(box), sure: isButtoned(box) };
  if (!box.has('newsletter') && !box.has('inbox')) return null;
  if (
    isOwnBox(box) &&
    box.has('signup') &&
    (named || box.chars <= 420) &&
    box.links + box.buttons <= 4 &&
    box.links + box.buttons > 0 &&
    box.proseChars <= 420
  ) {
    return { kind: 'newsletter', reason: 'newsletter-offer', evidence: words(box), sure: isButtoned(box) };
  }
  if (isPlug(box)) return { kind: 'newsletter', reason: 'newsletter-line', evidence: words(box), sure: true };
  // A line of the article that is little else than a link to a newsletter.
  const short = box.chars <= 110;
  if (
    box.chars <= MAX_LINE_CHARS &&
    box.has('newsletter') &&
    box.links > 0 &&
    box.links <= 2 &&
    (box.linkShare >= 0.5 || short) &&
    asksInFront(box.lower)
  ) {
    return { kind: 'newsletter', reason: 'newsletter-line', evidence: words(box), sure: short || box.linkShare >= 0.8 };
  }
  return null;
};

/** Longest box whose field for an e-mail address and button say by themselves what is asked, and longest offer of something regular. */
const MAX_BARE_CHARS = 420;

/**
 * "Nog niet aan boord? [e-mail] [Mail mij]": a field for an address and a button in a short box of its own, whatever
 * is said there. Comments have a text area, accounts a password; what opens a text or asks for an account is judged elsewhere.
 */
const isBareField = (box: Box): boolean =>
  isOwnBox(box) &&
  box.emails > 0 &&
  box.buttons > 0 &&
  box.fields <= 3 &&
  box.chars >= 4 &&
  box.chars <= MAX_BARE_CHARS &&
  box.links <= 3 &&
  !box.furniture &&
  !box.hasAny('comment', 'wall', 'login', 'account', 'cookie') &&
  !/^(?:INPUT|LABEL|BUTTON|SPAN|LI|UL)$/.test(box.tag);

/** "Chaque jeudi, nos conseils. Recevoir gratuitement": something that comes again and again, and a way to have it. */
const isRegular = (box: Box): boolean =>
  isOwnBox(box) &&
  box.has('frequency') &&
  box.hasAny('signup', 'newsletter', 'inbox') &&
  box.chars <= MAX_BARE_CHARS &&
  box.links + box.buttons > 0 &&
  box.links + box.buttons <= 4 &&
  box.longLinks <= 1 &&
  box.linkShare < 0.7 &&
  box.proseChars <= 240 &&
  !box.hasAny('comment', 'price', 'podcast');

/** Characters of a paragraph on the site's own newsletter. */
const MAX_PLUG_CHARS = 320;
const PLUG = /(?:der|unser) [\p{L}\d-]+[ -]newsletter|(?:de|onze) [\p{L}\d-]+[ -]nieuwsbrief|(?:notre|la) newsletter/u;

/** "Read more of this by signing up to our newsletter". */
const BY_SIGNING = /by signing up (?:to|for) our [^.]{0,40}newsletter[.!]?$/;

/** "Our evening newsletter tells you each weekday what matters. Sign up here.": a paragraph whose one link asks to sign up. */
function isPlug(box: Box): boolean {
  if (box.tag !== 'P' || box.links !== 1 || box.chars > MAX_PLUG_CHARS || !box.has('newsletter', 'signup')) return false;
  if (BY_SIGNING.test(box.lower)) return true;
  if (!PLUG.test(box.lower)) return false;
  const link = firstOf(box.map, box.at, 'A');
  return link >= 0 && (count(box.map, link, 'bits') & (SIGNALS.signup | SIGNALS.newsletter)) !== 0;
}

const asksInFront = (text: string): boolean =>
  /^(?:[^\p{L}]*)(?:get|sign up|subscribe|receive|join|schrijf|meld|ontvang|abonneer|mis |wil je|wilt u|jetzt|abonnieren|melden|erhalten|hier|zum|zur|mehr |inscri|recevez|abonnez|click here|klik hier|cliquez|want|want more|for (?:the |more |all )[^.]{5,120}(?:sign up|subscribe)|lees ook onze|volg)/u.test(
    text,
  );
