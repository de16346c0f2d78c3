/**
 * Boxes of links to other articles: "read also" in the text, most read beside it, more of the same below.
 *
 * A heading that announces links, or a name that does, over text that stands in links for the most part;
 * or, below the text, a list of headlines. In prose the same words mean nothing. Menus, tags, breadcrumbs
 * and the site's footer are not meant; on a page without an article, lists of links are the page itself.
 *
 * Example: `<p>Lees ook: <a href="/x">Waarom de rente stijgt</a></p>`.
 */
import type { Box } from './box';
import { attribute } from '../unclobbered';
import { pageOnSite } from './link';
import { count, elementAhead, elementBefore, elementBehind, firstOf, outermost, textOf } from './page-map';
import { SIGNALS } from './words';
import { NAVIGATION, NAVIGATION_ROLE, type Judge, type Needs, type PageFacts, type Verdict, words } from './verdict';

const NAMED =
  /related|relat(?:ed|ief)|gerelateerd|verwandt|aehnlich|recommend|recirc|aanbevolen|empfehl|most-?(?:read|popular|viewed)|popular|meist-?gelesen|meest-?gelezen|mostread|trending|read-?(?:more|also|next)|lees-?(?:ook|meer|verder)|teaser|more-?(?:from|news|stories|articles|on)|topic-?more|news-?more|latest|article-?(?:list|suggest|footer|stories|teaser)|artikelvorschlag|suggest|further|next-?article|associe|similaire|a-lire|plus-lus|upprev|yarpp|jp-relatedposts|crp_related|onward|in-?article-?link|carousel|see-?also|read_also|linkbox|inline-?(?:link|teaser|article)|promo-?(?:list|stories)|story-?(?:list|package)/;
const STRONG_NAME =
  /(?:^|[\s_-])reco(?:[\s_-]|$)|related|gerelateerd|verwandt|recommend|recirc|aanbevolen|most-?(?:read|popular|viewed)|mostread|popular-?posts|meist-?gelesen|meest-?gelezen|trending|read-?(?:also|next)|lees-?ook|a-lire|plus-lus|yarpp|relatedposts|teaser|artikelvorschlag|inline-?read-?more|onward/;
const NEVER =
  /breadcrumb|kruimel|tag-?(?:list|cloud|s)|(?:^|[\s_-])tags?(?:[\s_-]|$)|keywords|pagination|pager|author|byline|auteur|menu|navbar|\btoc\b|table-of-contents|inhoud|inhalt|footnotes?|references|bronnen|sources|citation/;
/** A line in the text: its heading word and one headline. */
const MAX_LINE_CHARS = 320;
const MAX_CHARS = 7000;

/** Without any of these judgeRelated finds nothing. */
export const relatedNeeds: Needs = { signals: ['relatedHead'], counts: ['longLinks'] };

export const judgeRelated: Judge = (box, page) => {
  const own = box.has('relatedHead') && startsAsHead(box) && !(box.chars <= 140 && box.links <= 1 && runsOn(box.text));
  const under = !own && isUnderHead(box);
  const told = judge(box, page, own || under);
  // Known by the heading in front of it: where both stand in one box, that is meant.
  return told && under ? { ...told, aside: true } : told;
};

/** @param head does a heading that announces links stand at its front, or right before it? */
function judge(box: Box, page: PageFacts, head: boolean): Verdict | null {
  if (page.article && isBesidePost(box)) return { ...verdict('related-line', words(box), false), whole: true };
  if (
    (box.chars > MAX_CHARS && !isRowOfTeasers(box)) ||
    /^(?:BODY|MAIN|HEADER|NAV|TABLE|TBODY|TR|TD|LABEL|SPAN|STRONG|B|EM|I)$/.test(box.tag)
  )
    return null;
  if (box.emails + box.areas + box.passwords > 0 || !page.article) return null;
  if (box.proseChars > MAX_PROSE && !isRowOfTeasers(box)) return null;
  // Most boxes of a page are links of its menus.
  if (box.links > 0 && ((box.framed && !isTitledByFirst(box)) || (box.furniture && !isCardsAtFoot(box)))) return null;
  const place = box.order;
  // A link in the middle of a sentence.
  if (box.tag === 'A' && (box.parent?.chars ?? 0) > box.chars + 3 && standsInText(box.element)) return null;
  // An offer to read on that lists its advantages as links (paywall.ts).
  if (box.has('wall', 'login', 'subscribe') && box.chars <= 1400 && READ_ON.test(box.lower.slice(0, 90))) return null;
  // The foot of a site and its parts; rows of topics; who wrote this.
  if (box.has('legal') || isTopics(box) || ABOUT.test(box.text) || AUTHOR_BOX.test(box.parent?.name ?? '')) return null;
  // The heading of a list that the page fills later, or never.
  if (box.links === 0) {
    const empty = STRONG_NAME.test(box.name) ? box.tag !== 'H2' && box.tag !== 'H3' : place === 'after' && isOverNothing(box);
    return box.free && head && box.chars <= 60 && empty ? verdict('related-empty', words(box), false) : null;
  }
  // The same, where the heading is a link to all of them.
  if (
    head &&
    box.links === 1 &&
    box.chars <= MAX_HEAD_CHARS &&
    box.linkShare >= 0.9 &&
    /^(?:SECTION|ASIDE)$/.test(box.tag) &&
    place === 'after' &&
    box.free &&
    isOverNothing(box)
  )
    return verdict('related-empty', words(box), false);
  // "Next article" over a headline that is a link by its picture, or for the page's script.
  if (place === 'after' && box.free && box.links <= 2 && box.chars >= MIN_NEXT && box.chars <= MAX_SHORT_LINE && NEXT.test(box.lower))
    return verdict('related-line', words(box), false);
  // "Read more: Middle East crisis": the link may be as short as it likes.
  if (head && box.links === 1 && box.chars <= MAX_SHORT_LINE && box.plainChars <= MAX_LEAD && place !== 'before' && LEAD.test(box.lower))
    return verdict('related-line', words(box), true);
  // "Click here for the latest market news": a paragraph that is one link and nothing else.
  if (box.tag === 'P' && box.links === 1 && box.linkShare >= 0.95 && box.chars <= MAX_CLICK && place !== 'before' && CLICK.test(box.lower))
    return verdict('related-line', words(box), true);
  if (isListOfHeadlines(box)) return { ...verdict('related-line', words(box), true), aside: true };
  if (isListUnderHead(box)) return { ...verdict('related-heading', words(box), true), aside: true };
  // Without a heading only headlines tell.
  if (!head && !box.longLinks) return null;
  if (NEVER.test(box.name) || box.within(NAVIGATION, NAVIGATION_ROLE)) return null;
  if (/(?:^|\s)©|\(c\) (?:19|20)\d\d|impressum|all rights reserved/.test(box.lower)) return null;
  const plain = box.plainChars;
  if (box.chars <= MAX_LINE_CHARS && box.longLinks > 0 && box.links <= 3) {
    if (box.order === 'before' && box.links === 1 && !STRONG_NAME.test(box.name)) return null;
    if (head && plain <= 70 && box.linkShare >= 0.45 && plain >= 4 && !runsOn(box.text)) return verdict('related-line', words(box), true);
    // ">> Hier finden Sie alle Termine": an arrow leads away.
    if (place === 'inside' && ARROW.test(box.text) && box.chars <= MAX_ARROW_LINE && box.linkShare >= 0.25)
      return verdict('related-line', words(box), true);
    // "Lees ook:" and the like inside the link itself.
    // As the heading of a row it is that row's, and no line of its own.
    if (head && box.linkShare >= 0.85 && leads(box.text))
      return { ...verdict('related-line', words(box), true), ...(isHeading(box) ? { aside: true as const } : {}) };
  }
  if ((place === 'inside' || (place === 'after' && box.tag === 'P')) && isOtherHeadline(box))
    return { ...verdict('related-line', words(box), true), aside: true };
  if (place === 'after' && isCardOfOneLink(box)) return { ...verdict('related-line', words(box), false), aside: true };
  if (!box.free && plain > 200) return null;
  const named = NAMED.test(box.name);
  const strong = STRONG_NAME.test(box.name);
  const mostlyLinks = box.linkShare >= 0.5 || (box.longLinks >= 2 && plain / box.longLinks <= 130);
  const headlines = box.longLinks >= Math.max(1, box.textLinks * 0.3);
  if (head && mostlyLinks && headlines) return verdict('related-heading', words(box), box.linkShare >= 0.7);
  // Teasers with a paragraph each, or with pictures for links, below the text.
  const short = box.textLinks > 0 && (box.chars - plain) / box.textLinks < MIN_HEADLINE_CHARS;
  if ((strong || head) && box.free && !short && (place === 'after' || inAside(box) || (place === 'before' && strong && head))) {
    // A headline in two parts, each of them short, has a picture all the same.
    const cards = Math.max(box.longLinks, Math.min(box.links, box.media));
    if (box.longLinks >= (head ? 2 : 3) && plain / cards <= MAX_CARD_PLAIN && box.proseChars / cards <= MAX_TEASER_PROSE)
      return verdict('related-teasers', words(box), false);
    if (strong && head && box.links >= 2 && box.chars <= 90 * box.links) return verdict('related-teasers', words(box), false);
  }
  if (strong && mostlyLinks && box.longLinks > 0) return verdict('related-name', words(box), false);
  if (named && mostlyLinks && headlines && box.linkShare >= 0.6) return verdict('related-name', words(box), false);
  if (box.longLinks >= 1 && box.links <= 4 && box.linkShare >= 0.5 && box.chars <= 400 && box.free && box.layer === 'fixed')
    return verdict('related-layer', words(box), false);
  // A strip of stories over the headline, outside the head of the site: pictures and headlines, and nothing else.
  if (
    box.free &&
    place === 'before' &&
    !box.masthead &&
    !box.framed &&
    box.chars <= MAX_STRIP_CHARS &&
    box.buttons + box.fields + box.selects === 0 &&
    box.longLinks >= MIN_STRIP &&
    box.textLinks <= box.longLinks * 1.5 &&
    box.media >= box.longLinks &&
    box.linkShare >= 0.8 &&
    box.headlineLength >= MAX_LABEL_CHARS
  )
    return verdict('headline-list', words(box), false);
  // A row below the text: cards with a picture and a headline each, or headlines with a line or two under a heading, whatever it says.
  if (
    isRowOfTeasers(box) &&
    box.headlineLength >= MAX_LABEL_CHARS &&
    (box.media >= box.longLinks
      ? plain / box.longLinks <= MAX_CARD_PLAIN
      : headlines && plain / box.longLinks <= MAX_TEASER_PLAIN && isTitled(box))
  )
    return { ...verdict('related-teasers', words(box), false), aside: true };
  const many = headlines || (box.longLinks >= 5 && inContent(box));
  const labels = !box.media && !CJK.test(box.text) && box.headlineLength < MAX_LABEL_CHARS;
  if (
    (place === 'after' || inAside(box)) &&
    box.free &&
    box.longLinks >= 3 &&
    many &&
    !labels &&
    box.linkShare >= 0.55 &&
    !holdsAuthor(box)
  )
    return verdict('headline-list', words(box), false);
  return null;
}

/** What makers call the links to the posts before and after this one. */
const BESIDE_POST =
  /(?:^|[\s_-])(?:(?:post|posts|article|entry|story|single)-?nav(?:igation)?|nav-(?:links|single|previous|below)|prev-?next[\w-]*|next-?prev[\w-]*|post-pagination)(?:[\s_-]|$)/;
const MAX_BESIDE_CHARS = 420;

/** The posts before and after this one, below the text: at most two headlines, with or without pictures. */
const isBesidePost = (box: Box): boolean =>
  box.order === 'after' &&
  box.free &&
  box.chars > 0 &&
  box.chars <= MAX_BESIDE_CHARS &&
  box.longLinks >= 1 &&
  box.links <= 6 &&
  box.linkShare >= 0.7 &&
  box.fields + box.areas === 0 &&
  BESIDE_POST.test(box.name);

/** "Read more:", "Lees ook:": what announces another article in a line, and the longest such line. */
const LEAD =
  /^[^\p{L}]*(?:read more|read also|also read|see also|more|related|lees ook|lees meer|lees verder|zie ook|meer over|lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|siehe auch|lire aussi|à lire|à lire aussi|voir aussi|sur le même sujet)\s?[:|–—]/u;
const MAX_SHORT_LINE = 120;
const MAX_LEAD = 25;
const MAX_CLICK = 160;
const CLICK =
  /^(?:click here for|read the latest|get the latest|klik hier voor|lees het laatste|hier klicken für|hier geht es zu|cliquez ici pour|retrouvez (?:toute|ici))(?![\p{L}])/u;
const ARROW = /^\s*(?:>>|»\s|►|▶|→|➜|⇒)/;
const MAX_ARROW_LINE = 200;

/** Does a heading that says so stand right in front of the box or of its wrapper, in a wrapper of its own? */
function isUnderHead(box: Box): boolean {
  if (!box.longLinks || box.order !== 'after' || !box.free || box.headlineLength < MAX_LABEL_CHARS) return false;
  const { map } = box;
  const before = elementAhead(map, box.at);
  return (
    before >= 0 &&
    (count(map, before, 'bits') & SIGNALS.relatedHead) !== 0 &&
    count(map, before, 'chars') <= MAX_HEAD_CHARS / 2 &&
    count(map, before, 'links') === 0 &&
    count(map, before, 'media') === 0
  );
}

/** Items of a list of headlines in the text, and characters of one. */
const MIN_LISTED = 2;
const MAX_LISTED = 8;
const MIN_LISTED_CHARS = 28;
const MAX_LISTED_CHARS = 180;
/** Least share of an item that is its link, and of them all. */
const MIN_ITEM_LINK = 0.4;
const MIN_LIST_LINK = 0.6;

/**
 * "Klingbeil: <a>What the minister wants</a>", item for item, in the text: each a headline of this site with or without
 * a word in front, none of them a sentence, and no line before it that announces a list of the text.
 */
function isListOfHeadlines(box: Box): boolean {
  if (!/^(?:UL|OL)$/.test(box.tag) || box.order !== 'inside' || box.furniture || box.framed || box.chars > MAX_LIST_CHARS) return false;
  if (box.linkShare < MIN_LIST_LINK || box.links > MAX_LISTED || isAnnounced(box) || box.buttons > 0) return false;
  const { map, at } = box;
  let items = 0;
  let headlines = 0;
  for (let one = at + 1; one < map.end[at]!; one = map.end[one]!) {
    const chars = count(map, one, 'chars');
    if (map.tags[one] !== 'LI' || count(map, one, 'links') !== 1 || chars < MIN_LISTED_CHARS || chars > MAX_LISTED_CHARS) return false;
    if (count(map, one, 'linkChars') < chars * MIN_ITEM_LINK) return false;
    const link = firstOf(map, one, 'A');
    const said = textOf(map, one, MAX_LISTED_CHARS);
    // A link in a shadow tree is counted and has no element here.
    if (link < 0 || /[.;,]$/.test(said) || !pageOnSite(map.elements[link]!)) return false;
    items++;
    if (FRONT.test(said) || isToldByAddress(map.elements[link]!, said, false)) headlines++;
  }
  return items >= MIN_LISTED && headlines >= items * MOST_LEAD;
}
/** A word or two in front of a headline: "Warnung: ", "Neue Allianz? ". */
const FRONT = /^[^:?!]{3,60}[:?!]\S{0,2} ["“„«‘']?\p{Lu}/u;

/** Characters of sentences outside links: in one box, and for each headline of a row of teasers. */
const MAX_PROSE = 900;
const MAX_TEASER_PROSE = 270;
/** Characters outside links for each headline of a row of cards, or of one whose heading or name tells what it is. */
const MAX_CARD_PLAIN = 320;
/** The same where the heading says nothing. */
const MAX_TEASER_PLAIN = 180;
/** Longest heading of such a row. */
const MAX_TITLE_CHARS = 60;

/** Below the text some sites give each of their rows a heading of the first level. */
const isTitledByFirst = (box: Box): boolean => box.free && box.order === 'after' && count(box.map, box.at, 'navs') === 0;

/** Teasers with a paragraph each, below the text, however many they are. */
const isRowOfTeasers = (box: Box): boolean =>
  box.free && box.order === 'after' && box.longLinks >= 3 && box.proseChars / box.longLinks <= MAX_TEASER_PROSE;

/** Is all its text in one heading? */
function isHeading({ map, at }: Box): boolean {
  for (let one = at; one < map.end[at]!; one++)
    if (/^H[1-6]$/.test(map.tags[one]!)) return count(map, one, 'chars') === count(map, at, 'chars');
  return false;
}

/** Longest line that heads a list, in characters. */
const MAX_HEAD_CHARS = 60;

/** "Lees ook:", "More Great Stories", and right behind it a list of which each item leads to an article. */
function isListUnderHead(box: Box): boolean {
  if (!/^(?:UL|OL)$/.test(box.tag) || box.order === 'before' || box.furniture || box.chars > MAX_LIST_CHARS) return false;
  const { map, at } = box;
  let text = map.textFrom[at]! - 1;
  while (text >= 0 && !map.words[text]) text--;
  const said = text < 0 ? '' : map.words[text]!;
  if (!said || said.length > MAX_HEAD_CHARS || !(map.said[text]! & SIGNALS.relatedHead) || map.link[text]! >= 0) return false;
  // A line of its own, and nothing between it and the list.
  const before = elementBefore(map, at);
  if (before < 0 || count(map, before, 'chars') !== said.length || !/^(?:H[2-6]|P|DIV|STRONG)$/.test(map.tags[before]!)) return false;
  let items = 0;
  let leading = 0;
  for (let one = at + 1; one < map.end[at]!; one = map.end[one]!) {
    items++;
    if (count(map, one, 'longLinks') > 0) leading++;
  }
  if (leading < 2 || leading < items * MOST_LEAD || !leadsOnSite(box)) return false;
  // "More on what the hall will hold:" may announce a list of the text; headlines repeat in their addresses.
  return map.tags[before] !== 'P' || said.length <= MAX_SHORT_HEAD || isFirstToldByAddress(box);
}
/** Longest line that can say no more than "read also". */
const MAX_SHORT_HEAD = 30;

function isFirstToldByAddress({ map, at }: Box): boolean {
  const link = firstOf(map, at, 'A');
  return link >= 0 && isToldByAddress(map.elements[link]!, textOf(map, link, 200), false);
}
const MAX_LIST_CHARS = 1200;
/** Share of the items that lead somewhere. */
const MOST_LEAD = 0.6;

/** Do most of the links lead to other pages of this site? */
function leadsOnSite({ map, at }: Box): boolean {
  let links = 0;
  let here = 0;
  for (let one = at; one < map.end[at]!; one++) {
    if (map.tags[one] !== 'A') continue;
    links++;
    if (pageOnSite(map.elements[one]!)) here++;
  }
  return here > 0 && here >= links * MOST_LEAD;
}

/** "Next article", over a headline. */
const NEXT =
  /^(?:next (?:article|story|post|up)|up next|volgend (?:artikel|bericht)|nächster (?:artikel|beitrag)|article suivant)(?![\p{L}])/u;
const MIN_NEXT = 30;

/** "Popular posts" in the foot of the site: headlines under such a heading, no menu. */
const isCardsAtFoot = (box: Box): boolean =>
  box.has('relatedHead') &&
  box.order === 'after' &&
  box.longLinks >= 3 &&
  box.textLinks <= box.longLinks * 2 &&
  box.headlineLength >= MAX_LABEL_CHARS &&
  !box.within(NAVIGATION, NAVIGATION_ROLE);

/** Lists that end an article and belong to it. */
const OF_THE_ARTICLE =
  /^[^\p{L}]*(?:sources?|bronnen|bron|quellen?|references|referenties|literatur|documents?|documenten|dokumente|downloads?|footnotes|voetnoten|notes|timeline|chronolog\p{L}*|tijdlijn|correction|correctie|korrektur)\b/u;

/** Does a short text of its own stand over the list: its heading, whatever it says? */
function isTitled(box: Box): boolean {
  const { map, at } = box;
  for (let one = map.textFrom[at]!; one < map.textEnd[at]!; one++) {
    const text = map.words[one]!;
    if (text)
      return (
        text.length <= MAX_TITLE_CHARS && !OF_THE_ARTICLE.test(box.lower) && (map.link[one]! < 0 || map.link[one] !== map.link[one + 1])
      );
  }
  return false;
}

/** Elements beside a heading that hold nothing: places that the page fills later. */
const MIN_PLACES = 4;

/** Links without many words that make a row of signs. */
const MIN_SIGNS = 3;

/** A heading alone in its section, or with empty boxes beside it. */
function isOverNothing(box: Box): boolean {
  const { map, at } = box;
  if (box.media || box.fields || box.buttons || box.frames) return false;
  const outer = outermost(map, at);
  // The row stands beside the wrapper of its heading.
  const beside = elementBehind(map, outer);
  if (beside >= 0 && count(map, beside, 'longLinks') > 0) return false;
  // A row of signs under "Stay tuned": the site's accounts, in its foot.
  if (count(map, outer, 'links') >= box.links + MIN_SIGNS) return false;
  if (/^(?:SECTION|ASIDE)$/.test(box.tag)) return true;
  return outer !== at && map.end[outer]! - outer >= map.end[at]! - at + MIN_PLACES;
}

/** Words of an address that say the same as the link: at least so many, and so large a share of the link's long words. */
const MIN_SAME_WORDS = 3;
const SAME_SHARE = 0.6;
/** First words of a headline that an address repeats in their order. */
const FRONT_WORDS = 5;
/** Letters of a long word. */
const LONG_WORD = 4;
/** Characters of the longest line or card with one other headline. */
const MAX_CARD_CHARS = 420;
const HEADINGS: ReadonlySet<string> = new Set(['H2', 'H3', 'H4', 'H5', 'H6']);
/** A card that its makers call one. */
const CARD: ReadonlySet<string> = new Set(['ARTICLE', 'ASIDE', 'DIV', 'SECTION']);
const CARD_NAME = /(?:^|[\s_-])(?:reco|teaser|related|recommend|readmore|read-more|onward)/;

/**
 * Another article's headline in the text: a line that is one link, or a card with picture and heading. That it is one
 * is told by an address on this site that repeats its words, or by capitals throughout. A line that the paragraph
 * before announces ("He said three things:") belongs to the text.
 */
function isOtherHeadline(box: Box): boolean {
  if (box.longLinks !== 1 || box.chars > MAX_CARD_CHARS || box.chars < MIN_LINE_CHARS || box.buttons > 1) return false;
  const { map, at } = box;
  let link = -1;
  let heading = false;
  for (let one = at; one < map.end[at]!; one++) {
    if (map.tags[one] === 'FIGCAPTION' || map.tags[one] === 'BLOCKQUOTE') return false;
    if (link < 0 && map.tags[one] === 'A' && count(map, one, 'longLinks')) link = one;
    if (HEADINGS.has(map.tags[one]!)) heading = true;
  }
  // A link laid over the whole card has no words of its own (page-map.ts gives it those of the heading).
  for (let one = map.textFrom[at]!; link < 0 && one < map.textEnd[at]!; one++) if (map.words[one]) link = map.link[one]!;
  if (link < 0 || isAnnounced(box)) return false;
  const item = box.tag === 'LI' && KICKER.test(box.text);
  const line = box.links === 1 && box.linkShare >= (item ? 0.5 : 0.95);
  const words = textOf(map, link, 200);
  // The headline again, in words that are no link ("<a>Title</a> ... <span>Title</span>").
  const again = words.length >= MIN_LINE_CHARS && box.text.split(words).length > 2;
  // An article within the article is another's card.
  const called = CARD.has(box.tag) && (box.tag === 'ARTICLE' || CARD_NAME.test(box.name));
  const twice = box.links >= 2 && isLinkedTwice(box, link);
  const card = box.media > 0 && (heading || again || called || twice) && box.links <= 3 && box.proseChars <= MAX_TEASER_PROSE;
  if (!line && !card) return false;
  if (line && !card && /[.!:]["”»]?$/.test(box.text)) return false;
  // A picture and a heading in one link, or with one address, need no more than to lead to this site.
  if (card && (line || again || called || twice)) return pageOnSite(map.elements[link]!) !== null;
  const capitals = line && box.text.length >= MIN_CAPITALS && box.text === box.text.toUpperCase() && box.text !== box.lower;
  return capitals || isToldByAddress(map.elements[link]!, words || textOf(map, at, 200), box.tag === 'LI');
}

/** One story more below the text, in the content of the page: a picture and words, all of it one link. */
const isCardOfOneLink = (box: Box): boolean =>
  box.links === 1 &&
  box.longLinks === 1 &&
  box.media > 0 &&
  box.linkShare >= 0.95 &&
  box.chars >= MIN_CARD_CHARS &&
  box.chars <= MAX_CARD_CHARS &&
  box.free &&
  box.buttons === 0 &&
  inContent(box) &&
  !holdsAuthor(box) &&
  firstOf(box.map, box.at, 'IMG') >= 0 &&
  leadsOnSite(box);
/** Characters of its headline at least. */
const MIN_CARD_CHARS = 40;

/** Does a second link of the box lead where the headline leads: its picture, "read more"? */
function isLinkedTwice({ map, at }: Box, link: number): boolean {
  const href = attribute(map.elements[link]!, 'href');
  for (let one = at; one < map.end[at]!; one++)
    if (one !== link && map.tags[one] === 'A' && attribute(map.elements[one]!, 'href') === href) return true;
  return false;
}

/** "Newsblog: Alle Nachrichten ..." */
const KICKER = /^[\p{L}\p{N} ’'-]{3,50}: \p{Lu}/u;
/** Characters of a line that may be a headline, and of one that is known by its capitals alone. */
const MIN_LINE_CHARS = 25;
const MIN_CAPITALS = 40;

/** Does the address of the link repeat the words of the headline, on this site? In a list more is asked: it may be the text's own. */
function isToldByAddress(link: Element, said: string, inList: boolean): boolean {
  const address = pageOnSite(link);
  if (!address) return false;
  const path = plainLetters(address.pathname.slice(-160));
  if (!inList && repeatsFront(path, said)) return true;
  const long = [...new Set(plainLetters(said).split(/[^a-z0-9]+/))].filter((word) => word.length >= LONG_WORD);
  const same = long.filter((word) => path.includes(word)).length;
  return same >= MIN_SAME_WORDS + (inList ? 2 : 0) && same >= long.length * SAME_SHARE;
}

/** An address that is cut off repeats how the headline begins. */
function repeatsFront(path: string, said: string): boolean {
  const front = plainLetters(said.replace(/['’]/g, ''))
    .split(/[^a-z0-9]+/, FRONT_WORDS + 1)
    .filter(Boolean)
    .slice(0, FRONT_WORDS);
  return front.length === FRONT_WORDS && path.includes(front.join('-'));
}

/** Small letters without marks; as addresses write them. */
const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Does what stands before the box, or before the list that it is an item of, end in a colon? */
function isAnnounced(box: Box): boolean {
  const { map } = box;
  const before = map.textFrom[box.tag === 'LI' ? map.parent[box.at]! : box.at]! - 1;
  for (let one = before; one >= 0; one--) if (map.words[one]) return map.words[one]!.endsWith(':');
  return false;
}

/** Stories of the shortest strip over a headline, and characters of the longest: menus have more. */
const MIN_STRIP = 4;
const MAX_STRIP_CHARS = 2500;
/** Mean characters of a link below which a list is an index, not headlines. */
const MIN_HEADLINE_CHARS = 12;
/** Mean characters of a link up to which a list without pictures has labels ("Report an error"); headlines have 40 and more. */
const MAX_LABEL_CHARS = 30;
const CJK = /[\u3040-\u9fff\uac00-\ud7af]/;
const READ_ON = /lire la suite|la suite|verder|weiterlesen|read|continue|unlock|réservé|exclusi|abonn/;
const ABOUT = /^(?:[Aa]bout (?:the )?[A-Z]|[Oo]ver (?:de )?[A-Z]|[Üü]ber |[Àà] propos d|[Zz]ur [Pp]erson)/;
const AUTHOR_BOX = /author-?(?:bio|box|info|text|card)|(?:^|[\s_-])bio(?:[\s_-]|$)/;

/** Does who wrote it stand in the box, by the name of a part of it? */
function holdsAuthor({ map, at }: Box): boolean {
  for (let one = at + 1; one < map.end[at]!; one++) if (map.classes[one] && AUTHOR_BOX.test(map.classes[one]!)) return true;
  return false;
}

/** Topics of the article: short names, each of which leads to all that is about it. */
const isTopics = (box: Box): boolean =>
  /^[^\p{L}]*(?:related (?:topics|tags)|popular (?:categories|searches|sections)|topics|tags|themen|ähnliche themen|weitere themen|themen des artikels|sujets|thèmes|thématiques|onderwerpen|lees meer over|mehr lesen über|mehr zu den themen|more about|explore more on)\b/u.test(
    box.lower,
  ) &&
  box.textLinks > 0 &&
  (box.chars - box.plainChars) / box.textLinks <= 26;

/** Is there text beside this link, in the same line? */
const standsInText = (link: Element): boolean =>
  [...(link.parentElement?.childNodes ?? [])].some((one) => one.nodeType === 3 && ((one as Text).data ?? '').trim() !== '');

/** A sentence that happens to begin like that: "Read more about ad blocking here." */
const runsOn = (text: string): boolean => /(?:\b(?:here|hier|ici)|[a-z]{3,})\s*\.$/i.test(text) && !/[:–—|]/.test(text.slice(0, 40));
/** The heading word, then a colon, a dash, or a capital: a headline follows. */
const leads = (text: string): boolean => /^[^\p{L}]*[\p{L}’' ]{3,30}?\s*(?:[:–—|»›]|\s["'“„«‘(]?\p{Lu})/u.test(text) && !runsOn(text);

/** Does the heading word stand at the front of the box: in its first text, or on the heading of its first part? */
function startsAsHead(box: Box): boolean {
  const { map, at } = box;
  for (let one = map.textFrom[at]!; one < map.textEnd[at]!; one++) {
    if (!map.words[one]) continue;
    if (map.said[one]! & SIGNALS.relatedHead) return true;
    break;
  }
  // The signal must come from the first texts of the box: its own, or those of its first children.
  const end = Math.min(map.end[at]!, at + 14);
  for (let one = at; one < end; one++) {
    if (!(count(map, one, 'bits') & SIGNALS.relatedHead)) continue;
    if (map.end[one] === one + 1 || one === at) {
      if (one !== at) return true;
      if (map.end[at] === at + 1) return true;
    }
  }
  return HEAD.test(box.lower);
}
const HEAD =
  /^[^\p{L}]{0,4}(?:(?:zie|lees|bekijk) ook|ook interessant|meer (?:over|van|uit|nieuws|in)|lees meer|gerelateerd|meest gelezen|lesen sie auch|lest auch|mehr (?:zum|zu|von|aus)|meistgelesen|weitere|related|read (?:also|more|next)|more (?:on|from)|most (?:read|popular)|latest|recommended|lire aussi|à lire|sur le même|les plus lus|voir aussi)/u;

const CONTENT: ReadonlySet<string> = new Set(['MAIN', 'ARTICLE']);
const ASIDE: ReadonlySet<string> = new Set(['ASIDE']);
const inContent = (box: Box): boolean => box.within(CONTENT, /^(?:main|article)$/);
const inAside = (box: Box): boolean => box.within(ASIDE, /^complementary$/) || /sidebar|aside|rail\b|kolom|spalte/.test(box.name);
const verdict = (reason: string, evidence: string, sure: boolean) => ({ kind: 'related' as const, reason, evidence, sure });
