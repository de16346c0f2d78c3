/**
 * Offers of things: an account with a broker, a tool to choose a product, the site's own shop, book,
 * course, podcast, or another service of the house. Short, with something to click, outside the text.
 *
 * Example: "Beleg zelf in chipaandelen. Open nu een rekening" with a button.
 */
import { attribute } from '../unclobbered';
import type { Box } from './box';
import { isPaidLink, leadsAway } from './link';
import { count, firstOf, textOf } from './page-map';
import { isDisclosure, type Judge, words, type Needs } from './verdict';
import { SIGNALS } from './words';

const MAX_CHARS = 520;
/** Characters that an offer has beside its links: fewer are the heading of a menu. */
const MIN_PITCH = 12;
const NAMED =
  /promo|banner|teaser-?(?:banner|box)|cta\b|call-?to-?action|affiliate|partner-?offer|offer|aanbieding|angebot|shop|upsell|marketing|product-?(?:widget|box|selector)|broker|adzone|advert|podcast-?banner/;

/** Without any of these judgePromo finds nothing. */
export const promoNeeds: Needs = {
  signals: ['broker', 'risk', 'price', 'callToAct', 'newsletter', 'podcast', 'wares'],
  counts: ['fields'],
};

export const judgePromo: Judge = (box, page) => {
  if (isShelf(box)) return { ...verdict('own-shelf', words(box)), whole: true };
  if (page.article && (asksWhere(box) || isCompared(box) || isCard(box))) return { ...verdict('own-offer', words(box), true), whole: true };
  if (isHeadedOffer(box) && page.article) return { ...verdict('own-offer', words(box)), whole: true };
  if (box.chars > MAX_CHARS || box.chars < 15 || !box.acts || box.areas > 0) return null;
  if (
    /^(?:BODY|MAIN|ARTICLE|HEADER|NAV|A|P|LI|BUTTON|LABEL|UL|OL|DL|TABLE|TR|TD|FORM|H[1-6])$/.test(box.tag) &&
    !(box.tag === 'P' && box.has('broker') && box.linkShare > 0.4)
  )
    return null;
  if (box.links > 6 || box.longLinks > 3 || box.framed) return null;
  if (box.furniture && !(box.masthead && NAMED.test(box.name) && box.chars >= 40)) return null;
  if (box.has('broker') && (box.hasAny('callToAct', 'risk', 'price') || box.selects > 0) && box.plainChars + box.selects * 20 >= 12) {
    return verdict(
      'product-offer',
      words(box),
      box.chars <= 320 && box.links + box.buttons > 0 && box.linkShare < 0.9 && (box.hasAny('risk', 'price') || box.selects > 0),
    );
  }
  if (box.has('risk') && !box.has('legal') && box.links + box.buttons > 0) return verdict('product-offer', words(box));
  if (!page.article) return null;
  // "Log in. Subscribe from € 5 a month": the site's own bar.
  const isBar = box.order === 'before' && box.has('login');
  if (!isBar && box.has('price') && box.has('period') && box.links + box.buttons > 0 && box.links + box.buttons <= 4 && box.chars <= 300)
    return verdict('price-offer', words(box));
  const outside = box.order !== 'inside';
  // "Summer sale: 50% off": a strip over the page that is one link.
  if (box.order === 'before' && box.links === 1 && box.free && box.chars >= 20 && box.chars <= 160 && CUT_PRICE.test(box.lower))
    return verdict('price-offer', words(box));
  // Courses, tickets, guides to buy by: beside or below the text, never a paragraph of it.
  if (
    !isBar &&
    box.has('wares') &&
    box.free &&
    outside &&
    box.chars >= 30 &&
    box.chars <= 300 &&
    box.proseChars === 0 &&
    box.plainChars >= MIN_PITCH &&
    box.linkShare < 0.9
  )
    return verdict('own-offer', words(box));
  if (
    NAMED.test(box.name) &&
    box.chars <= 300 &&
    box.links + box.buttons <= 6 &&
    box.hasAny('callToAct', 'newsletter', 'podcast', 'price') &&
    (box.linkShare < 0.9 || (outside && box.links <= 2)) &&
    !isDisclosure(box.text)
  ) {
    return verdict('own-offer', words(box));
  }
  return null;
};

const verdict = (reason: string, evidence: string, sure = false) => ({ kind: 'promo' as const, reason, evidence, sure });

/** "Find news near you: [postcode] [Go]", outside the text. */
function asksWhere(box: Box): boolean {
  if (box.fields !== 1 || box.emails + box.areas + box.selects > 0 || box.chars > MAX_WHERE || !box.free) return false;
  if (box.order === 'before' || box.furniture || !/^(?:DIV|SECTION|ASIDE|FORM)$/.test(box.tag)) return false;
  const field = firstOf(box.map, box.at, 'INPUT');
  return field >= 0 && WHERE.test(`${attribute(box.map.elements[field]!, 'placeholder')} ${box.lower}`.toLowerCase());
}
const MAX_WHERE = 200;
const WHERE = /post ?code|postleitzahl|\bplz\b|code postal|zip ?code|(?:votre|ta) commune|jouw gemeente|uw gemeente|ihren? ort/;

/** "Logistics Day, 19 June. [Order your ticket]": a small card with a heading or a picture, whose one link sells. */
function isCard(box: Box): boolean {
  if (!/^(?:DIV|ASIDE|SECTION)$/.test(box.tag) || box.links !== 1 || box.buttons > 0 || box.order === 'before' || box.furniture)
    return false;
  if (box.chars < MIN_HEADED || box.chars > MAX_CARD || box.framed || !box.has('wares')) return false;
  const { map, at } = box;
  const link = firstOf(map, at, 'A');
  if (link < 0 || !(count(map, link, 'bits') & SELLS)) return false;
  // Its own line: a link amid a sentence belongs to the sentence.
  const up = map.parent[link]!;
  if (up !== at && count(map, up, 'chars') !== count(map, link, 'chars')) return false;
  return box.media === 1 || ['H3', 'H4', 'H5', 'STRONG'].some((tag) => firstOf(map, at, tag) >= 0);
}
const MAX_CARD = 260;
const SELLS = SIGNALS.wares | SIGNALS.callToAct;

/** Links that say of themselves that they were paid for, in a table or list of offers that says who earns at it. */
function isCompared(box: Box): boolean {
  if (box.chars > MAX_CHARS || box.links < MIN_COMPARED || box.tag === 'P' || !isDisclosure(textOf(box.map, box.at, MAX_CHARS)))
    return false;
  let paid = 0;
  for (let one = box.at; one < box.map.end[box.at]!; one++) {
    if (box.map.tags[one] !== 'A') continue;
    const link = box.map.elements[one]!;
    if (isPaidLink(link) || leadsAway(link)) paid++;
  }
  return paid >= MIN_COMPARED && paid === box.links;
}
const MIN_COMPARED = 2;

const CUT_PRICE = /\d{1,2} ?% (?:off|korting|rabatt|de réduction|de remise)(?![\p{L}])/u;

/** What the heading of a box says that offers something else of the house: to hear, to watch, to come to, to work at. */
const OFFER_HEAD =
  /^[^\p{L}]*(?:(?:ook |auch |aussi |in this week['’]s |de |le |la |der |die |das |our |onze |unser )?podcasts?(?:[:\s]|$)|(?:la )?vidéo du jour|video (?:of the day|des tages|van de dag)|(?:te zien|kijk|à voir|jetzt|watch|nu) (?:op|sur|auf|on|bij|im|in) [\p{Lu}\p{L}]|jobs? (?:in|bij|im|à|chez)|(?:university|tech|it|top|aktuelle|nieuwe)[ -]jobs(?:[:\s]|$)|emplois?(?:[:\s]|$)|vergelijk (?:&|en) |vergleichen (?:&|und) |comparez (?:&|et) |nos (?:simulateurs|comparateurs|outils)|services(?:$| [\p{Lu}\p{L}])|whitepapers?(?:[:\s]|$)|vacatures|stellen(?:markt|angebote)?(?:[:\s]|$)|services · (?:externe )?angebote|(?:live |upcoming |next )?events?(?:[:\s]|$)|(?:komende|kommende|prochains) (?:evenementen|veranstaltungen|événements)|[ée]v[ée]nements?(?:[:\s]|$)|agenda(?:[:\s]|$)|veranstaltungen|evenementen|jeux?(?:[:\s]|$)|(?:mot|jeu) du jour|games?(?:[:\s]|$)|puzzels?|rätsel|whitepaper|livre blanc)/u;
/** Characters, links and buttons of such a box. */
const MIN_HEADED = 30;
const MAX_HEADED = 360;
const MAX_HEADED_LINKS = 5;

/** A small box with a heading of its own that says so, outside the text or set apart from it, with a way to get there. */
function isHeadedOffer(box: Box): boolean {
  if (!/^(?:ASIDE|SECTION|DIV)$/.test(box.tag) || !box.free || box.furniture || box.framed || box.order === 'before') return false;
  if (box.chars < MIN_HEADED || box.chars > MAX_HEADED || box.links + box.buttons < 1 || box.links > MAX_HEADED_LINKS || box.areas > 0)
    return false;
  if (box.layer === 'fixed' || box.has('legal') || !OFFER_HEAD.test(box.lower)) return false;
  // Between paragraphs such a box may be the text's own: dates, a vote.
  if (box.order === 'inside' && box.tag !== 'ASIDE' && !/^[^\p{L}]*(?:podcast|whitepaper|livre blanc)/u.test(box.lower)) return false;
  // The heading: its first text, in a heading or in small type, and not the whole of it.
  const { map, at } = box;
  for (let one = at + 1; one < map.end[at]!; one++) {
    const chars = count(map, one, 'chars');
    if (!chars || map.end[one]! > one + 3) continue;
    return chars < box.chars && /^(?:H[2-6]|STRONG|B|SPAN|DIV|P|SMALL)$/.test(map.tags[one]!) && chars <= MAX_OFFER_HEAD;
  }
  return false;
}
const MAX_OFFER_HEAD = 70;

/** Headings of shelves that have nothing of the news on them: games, jobs, vouchers, small ads. */
const SHELF =
  /^[^\p{L}]*(?:(?:gratis |kostenlose |free |aktuelle |top |online[ -])*(?:spiele|online-spiele|rätsel|games|puzzles|play|spelletjes|puzzels|spellen|jeux(?: gratuits)?|mots croisés|stellenmarkt|stellenangebote|jobs|job market|jobmarkt|vacatures|vacaturebank|banen|offres d[’']emploi|emploi|gutscheine|coupons|vouchers|codes promo|kortingscodes|immobilienmarkt|immobilien|marktplatz|kleinanzeigen|classifieds|petites annonces|horosko(?:p|pe|op)|horoscope))(?: & (?:games|puzzles|rätsel))?(?![\p{L}’'-])/u;
/** Links at least in an aside and elsewhere, at most, and characters at most. */
const MIN_SHELF = 2;
const MIN_SHELF_ROW = 4;
const MAX_SHELF = 60;
const MAX_SHELF_CHARS = 2000;

/** A row of these under its heading, outside the text or set apart from it, and no menu. */
function isShelf(box: Box): boolean {
  if (!box.has('wares') || !box.free || box.furniture || box.framed || box.chars > MAX_SHELF_CHARS || box.proseChars > 0) return false;
  if (!(/^(?:ASIDE|SECTION|DIV)$/.test(box.tag) || box.tag.includes('-')) || box.links > MAX_SHELF) return false;
  if (box.links < (box.tag === 'ASIDE' ? MIN_SHELF : MIN_SHELF_ROW)) return false;
  if (box.order === 'before' || (box.order === 'inside' && box.tag !== 'ASIDE')) return false;
  return box.chars > MIN_SHELF_CHARS && (SHELF.test(box.lower) || isOfCoupons(box));
}
/** Vouchers, one beside the other, whatever stands over them. */
const isOfCoupons = (box: Box): boolean =>
  box.longLinks <= box.links / 2 && (box.lower.match(COUPON) ?? []).length >= MIN_OFFERS && box.linkShare >= MIN_OFFERS_LINK;
/** Of them at least, and so large a share of the shelf. */
const MIN_OFFERS = 3;
const MIN_OFFERS_LINK = 0.6;
const COUPON =
  /(?:gutschein|rabattcode|kortingscode|voucher|coupon|promo code|discount code|code promo|bon de réduction|(?:get|buy|find) ticket|tickets? kaufen|koop ticket)(?:e|s|codes?)?(?![\p{L}])/gu;
/** Longer than its heading. */
const MIN_SHELF_CHARS = 25;
