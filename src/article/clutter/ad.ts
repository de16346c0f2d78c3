/**
 * Advertisements and the empty places kept for them: a box whose whole text is the label of an
 * advertisement, a box named as the ad servers name their slots that holds a frame or nothing, and the
 * "sponsored" grids of the content-recommendation networks.
 */
import { attribute } from '../unclobbered';
import type { Box } from './box';
import { isPaidLink, leadsAway } from './link';
import { count, elementBehind, firstOf, lastTextOf, outermost, type PageMap } from './page-map';
import { type Judge, words } from './verdict';
import { SIGNALS } from './words';

/** Names by which ad servers and templates know a slot; each is one whole class or id. */
const SLOT =
  /^(?:ads?|adv\d?|adverts?|advertisement|advertising|advertenties?|reclame|werbung|anzeigen?|publicite|adsense|adsbygoogle|mpu|billboard|leaderboard|skyscraper|halfpage|gutter|commercial(?:[-_](?:box|label|slot|break|unit)[-_\w]*)?|teads|interad|partnerbox[-_\w]*|ads?[-_](?:slot|unit|wrap(?:per)?|container|placeholder|zone|block|box|banner|space|position|frame|label|holder|break|area|leaderboard|rail|sidebar|inline|top|bottom|footer|header|content|desktop|mobile|primary|secondary|billboard|sticky|spot|server|section|hero|col|tag|\d)[-_\w]*|ad(?:slot|zone|unit|space|banner|container|wrapper|right|left|block|box|frame|holder|spot|placeholder|position)[-_\w]*|(?:dfp|gpt|google)[-_]?ads?[-_\w]*|div-gpt-ad[-_\w/.]*|ad(?:__|--)[-_\w]+|dfp[-_][-_\w]+|ad-\w{2,4}-container|overlay--advert|[\w-]+-ad-\d+|google_ads[-_\w]*|[\w-]+[-_](?:ads?|adslot|adunit|advert|advertisement|ad-slot|ad-unit|ad-container|ad-wrapper|ad-placeholder|advertentie|anzeige|werbung)|[\w-]+__ads?|module--ad|sponsor(?:ed)?[-_]?(?:content|box|links|stories|block)|native-?ad[-_\w]*)$/;
/** A quick look before the names are taken apart. */
export const HINT =
  /(?:^|[\s_-])ad(?:s|slot|zone|unit|space|banner|container|wrapper|right|left|block|box|frame|holder|spot|place|position|v|\d|[-_\s]|$)|[_-]ad(?:s|slot|unit|vert)|google|gpt|advert|werbung|anzeige|reclame|publicit|sponsor|mpu|billboard|leaderboard|skyscraper|halfpage|gutter|commercial|teads|interad|partnerbox|native/;
const NETWORK =
  /taboola|trc_|outbrain|ob-widget|ob-smartfeed|ligatus|plista|revcontent|mgid|zergnet|dianomi|sharethrough|nativo|content-?ads|trendmd|engageya|adskeeper|strossle|cnx-(?:player|main|right|inline)|connatix|aniview|vidazoo|primis-/;
const SERVER = /doubleclick|googlesyndication|adservice|adnxs|adform|criteo|taboola|outbrain|amazon-adsystem|teads|smartadserver/;
/** Characters of a box that is nothing but a label, and of one whose label goes on ("the article continues below"). */
const MAX_LABEL = 80;
const MAX_LONG_LABEL = 120;
/** Characters of a labelled offer in the text. */
const MAX_SURE = 300;
/** Characters of one that is so short that nothing else can be in it. */
const MAX_WHOLE = 160;

export const judgeAd: Judge = (box) => {
  if (box.tag === 'BODY' || box.tag === 'MAIN' || box.tag === 'ARTICLE' || box.tag === 'HTML') return null;
  if (box.emails + box.areas > 0 || box.framed || /^(?:A|LI|SPAN|BUTTON|LABEL|INPUT|TD|H[1-6])$/.test(box.tag)) return null;
  if (box.furniture && box.links > 0) return null;
  const labelled = box.has('adLabel');
  // A row of short links with "Advertise" among them is a menu, a list of topics, or the foot of the site.
  if (box.textLinks >= 3 && !box.longLinks && !NETWORK.test(box.name)) return null;
  if (box.parent?.tag === 'LI' && box.parent.links > 0) return null;
  if (
    labelled &&
    box.links <= 2 &&
    (box.chars <= MAX_LABEL ? isLabel(box.lower) : box.chars <= MAX_LONG_LABEL && startsWithLabel(box.lower))
  ) {
    return isOverMenu(box) ? null : { ...verdict('ad-label', words(box) || 'ad', true), ...(box.links ? { whole: true as const } : {}) };
  }
  const name = box.name;
  if (NETWORK.test(name) && box.free && (box.links > 0 || box.chars < 120 || (box.has('sponsored') && box.proseChars < 240)))
    return verdict('ad-network', name.slice(0, 60), box.linkShare > 0.6);
  // "Battery tester at the shop (affiliate link)": a line of its own.
  if (box.links === 1 && box.chars <= MAX_LABEL * 2 && AFFILIATE.test(box.lower) && box.tag !== 'P') {
    const link = firstOf(box.map, box.at, 'A');
    if (link >= 0 && leadsAway(box.map.elements[link]!)) return { ...verdict('ad-label', words(box), true), whole: true };
  }
  if (isPaidBanner(box.map, box.at)) return verdict('ad-label', 'a banner', true);
  if (box.tag === 'INS' && /adsbygoogle/.test(name)) return verdict('ad-slot', 'adsbygoogle', true);
  if (
    box.tag === 'IFRAME' &&
    (SERVER.test(attribute(box.element, 'src') + attribute(box.element, 'id')) ||
      /^(?:3rd|third)[ -]party ad|^advertisement$/i.test(attribute(box.element, 'title')))
  )
    return verdict('ad-frame', 'frame', true);
  if (
    labelled &&
    box.chars <= 400 &&
    startsWithLabel(box.lower) &&
    box.links > 0 &&
    box.longLinks <= 4 &&
    box.proseChars < 300 &&
    !box.hasAny('relatedHead', 'newsletter', 'comment')
  ) {
    // A short box that begins with the label as a line of its own is sure: Readability takes its lines for the article.
    return {
      ...verdict('ad-label', words(box), box.chars <= MAX_SURE && box.links + box.buttons <= 2 && box.order === 'inside'),
      ...(box.chars <= MAX_WHOLE && box.links <= 3 && box.free ? { whole: true as const } : {}),
    };
  }
  // "Sponsored content" over what it is, or "Advertisement" in small letters under it.
  if (
    labelled &&
    (box.free || box.has('broker')) &&
    box.chars <= MAX_LABELLED &&
    (box.links + box.buttons > 0 || (startsWithLabel(box.lower) && box.order === 'after')) &&
    box.links <= MAX_LABELLED_LINKS &&
    box.media <= 2 &&
    !box.hasAny('newsletter', 'comment', 'consentButton') &&
    /^(?:DIV|SECTION|ASIDE|FIGURE)$/.test(box.tag) &&
    box.order !== 'before' &&
    (startsWithLabel(box.lower) || endsWithLabel(box))
  )
    return { ...verdict('ad-label', words(box), !box.free), whole: true };
  if (!box.free) return null;
  if (isSlot(box.element)) {
    const empty = box.chars <= 30 || (labelled && box.chars <= MAX_LONG_LABEL && startsWithLabel(box.lower));
    if (empty || (box.chars <= 500 && (box.frames > 0 || box.links > 0) && box.proseChars < 240)) {
      const rect = box.look.rect(box.element);
      if (empty && !box.frames && !box.media && rect && rect.height < 8) return null;
      return verdict('ad-slot', words(box) || name.trim().slice(0, 40), false);
    }
  }
  if (
    box.has('sponsored') &&
    box.links >= 2 &&
    box.linkShare >= 0.5 &&
    box.chars <= 2500 &&
    !(box.order === 'before' && box.textLinks >= 8 && box.longLinks < box.textLinks * 0.3) &&
    /^.{0,80}(?:sponsor|gesponsord|gesponsert|taboola|outbrain|partner|partenaire|aus dem web|anzeige|advertent)/.test(box.lower)
  ) {
    return verdict('ad-network', words(box), false);
  }
  return null;
};

/** Characters and links of a box with its label above or below. */
const MAX_LABELLED = 600;
const MAX_LABELLED_LINKS = 4;

/** Is the last that it says the label? */
function endsWithLabel({ map, at }: Box): boolean {
  const last = lastTextOf(map, at);
  return last >= 0 && (map.said[last]! & SIGNALS.adLabel) !== 0 && map.link[last]! < 0 && !MADE_BY.test(map.words[last]!);
}

/** Who made a widget or gave to the newsroom. */
const MADE_BY = /^(?:powered|supported|unterstützt|mede|mogelijk|präsentiert|offert|proposé)/i;

const AFFILIATE = /\(?affiliate[- ]?link\)?|lien affilié|affiliatielink/;

/** The sizes in which banners are sold (IAB, New Ad Portfolio, 2017), in CSS pixels. */
const BANNERS = new Set('728x90 970x90 970x250 300x250 336x280 300x600 160x600 120x600 468x60 320x50 320x100 300x50 250x250'.split(' '));

/** A picture alone whose link says that it was paid for, or that has the size of a banner and leads away. */
export function isPaidBanner(map: PageMap, at: number): boolean {
  if (count(map, at, 'links') !== 1 || count(map, at, 'media') !== 1 || count(map, at, 'chars') > 0 || map.tags[at] === 'FIGURE')
    return false;
  const link = firstOf(map, at, 'A');
  if (link < 0) return false;
  if (isPaidLink(map.elements[link]!)) return true;
  const picture = firstOf(map, at, 'IMG');
  if (picture < 0 || !leadsAway(map.elements[link]!)) return false;
  return BANNERS.has(`${attribute(map.elements[picture]!, 'width')}x${attribute(map.elements[picture]!, 'height')}`);
}

/** "Advertising" over a list of short links: a part of the site's foot. */
function isOverMenu({ map, at, links, frames, order, furniture }: Box): boolean {
  if (order !== 'after' || !furniture || links + frames > 0) return false;
  const next = elementBehind(map, outermost(map, at));
  if (next < 0) return false;
  const entries = count(map, next, 'textLinks');
  return entries >= MIN_MENU && count(map, next, 'linkChars') <= entries * MAX_MENU_LINK;
}
/** Links of such a list, and mean characters of one: headlines are longer. */
const MIN_MENU = 3;
const MAX_MENU_LINK = 30;

function isSlot(element: Element): boolean {
  const called = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  const named = called.toLowerCase();
  const all = called.split(/\s+/, 24);
  return (
    (HINT.test(named) && all.some((one) => SLOT.test((MODULE.exec(one)?.[1] ?? one).toLowerCase()))) ||
    (called.includes('Ad') && all.some((one) => CAMEL.test(one)))
  );
}

/** "stickyFooterAd", "articleAdSlot". */
const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)*Ad(?:s|vert|Slot|Unit|Container|Wrapper|Banner)?$/;

/** A class as builders of style sheets write it: the file, the name, a number ("AdBox_ad-slot__x1Y2z"). */
const MODULE = /^[A-Z]\w*?_([\w-]+?)__[\w-]{5,8}$/;

const LABEL =
  /continues below|continue reading after|scroll to continue|gaat verder onder|suite après|nach der anzeige|advertenti|adverteerder|reclame|reklame|advertis|anzeige|werbung|publicit|annonce|sponsor|gesponsord|gesponsert|promoted|aangeboden door|in samenwerking|presented by|partenaire|partner|publicidad|^ads?$|^adv\.?$|^pub$|betaalde|paid/;
const isLabel = (text: string): boolean => LABEL.test(text);
const startsWithLabel = (text: string): boolean => LABEL.test(text.slice(0, 30));
const verdict = (reason: string, evidence: string, sure: boolean) => ({ kind: 'ad' as const, reason, evidence, sure });
