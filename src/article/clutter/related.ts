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
import { count } from './page-map';
import { NAVIGATION, NAVIGATION_ROLE, type Judge, words, type Needs } from './verdict';

const NAMED =
  /related|relat(?:ed|ief)|gerelateerd|verwandt|aehnlich|recommend|recirc|aanbevolen|empfehl|most-?(?:read|popular|viewed)|popular|meist-?gelesen|meest-?gelezen|mostread|trending|read-?(?:more|also|next)|lees-?(?:ook|meer|verder)|teaser|more-?(?:from|news|stories|articles|on)|topic-?more|news-?more|latest|article-?(?:list|suggest|footer|stories|teaser)|artikelvorschlag|suggest|further|next-?article|associe|similaire|a-lire|plus-lus|upprev|yarpp|jp-relatedposts|crp_related|onward|in-?article-?link|carousel|see-?also|read_also|linkbox|inline-?(?:link|teaser|article)|promo-?(?:list|stories)|story-?(?:list|package)/;
const STRONG_NAME =
  /related|gerelateerd|verwandt|recommend|recirc|aanbevolen|most-?(?:read|popular|viewed)|mostread|popular-?posts|meist-?gelesen|meest-?gelezen|trending|read-?(?:also|next)|lees-?ook|a-lire|plus-lus|yarpp|relatedposts|teaser|artikelvorschlag|inline-?read-?more|onward/;
const NEVER =
  /breadcrumb|kruimel|tag-?(?:list|cloud|s)|(?:^|[\s_-])tags?(?:[\s_-]|$)|keywords|pagination|pager|author|byline|auteur|menu|navbar|\btoc\b|table-of-contents|inhoud|inhalt|footnotes?|references|bronnen|sources|citation/;
/** A line in the text: its heading word and one headline. */
const MAX_LINE_CHARS = 320;
const MAX_CHARS = 7000;

/** Without any of these judgeRelated finds nothing. */
export const relatedNeeds: Needs = { signals: ['relatedHead'], counts: ['longLinks'] };

export const judgeRelated: Judge = (box, page) => {
  if (box.chars > MAX_CHARS || /^(?:BODY|MAIN|HEADER|NAV|TABLE|TBODY|TR|TD|LABEL|SPAN|STRONG|B|EM|I)$/.test(box.tag)) return null;
  if (box.emails + box.areas + box.passwords > 0 || !page.article) return null;
  if (box.proseChars > 900) return null;
  // Most boxes of a page are links of its menus.
  if (box.links > 0 && (box.framed || box.furniture)) return null;
  const head = box.has('relatedHead') && startsAsHead(box) && !(box.chars <= 140 && box.links <= 1 && runsOn(box.text));
  const place = box.order;
  // A link in the middle of a sentence.
  if (box.tag === 'A' && (box.parent?.chars ?? 0) > box.chars + 3 && standsInText(box.element)) return null;
  // An offer to read on that lists its advantages as links (paywall.ts).
  if (box.has('wall', 'login', 'subscribe') && box.chars <= 1400 && READ_ON.test(box.lower.slice(0, 90))) return null;
  // The foot of a site and its parts; rows of topics; who wrote this.
  if (box.has('legal') || isTopics(box) || ABOUT.test(box.text) || AUTHOR_BOX.test(box.parent?.name ?? '')) return null;
  // The heading of a list that the page fills later, or never.
  if (box.links === 0) {
    if (box.free && head && box.chars <= 60 && STRONG_NAME.test(box.name) && box.tag !== 'H2' && box.tag !== 'H3')
      return verdict('related-empty', words(box), false);
    return null;
  }
  // Without a heading only headlines tell.
  if (!head && !box.longLinks) return null;
  if (NEVER.test(box.name) || box.within(NAVIGATION, NAVIGATION_ROLE)) return null;
  if (/©|\(c\) (?:19|20)\d\d|impressum|all rights reserved/.test(box.lower)) return null;
  const plain = box.plainChars;
  if (box.chars <= MAX_LINE_CHARS && box.longLinks > 0 && box.links <= 3) {
    if (box.order === 'before' && box.links === 1 && !STRONG_NAME.test(box.name)) return null;
    if (head && plain <= 70 && box.linkShare >= 0.45 && plain >= 4 && !runsOn(box.text)) return verdict('related-line', words(box), true);
    // "Lees ook:" and the like inside the link itself.
    if (head && box.linkShare >= 0.85 && leads(box.text)) return verdict('related-line', words(box), true);
  }
  if (!box.free && plain > 200) return null;
  const named = NAMED.test(box.name);
  const strong = STRONG_NAME.test(box.name);
  const mostlyLinks = box.linkShare >= 0.5 || (box.longLinks >= 2 && plain / box.longLinks <= 130);
  const headlines = box.longLinks >= Math.max(1, box.textLinks * 0.3);
  if (head && mostlyLinks && headlines) return verdict('related-heading', words(box), box.linkShare >= 0.7);
  // Teasers with a paragraph each, or with pictures for links, below the text.
  const short = box.textLinks > 0 && (box.chars - plain) / box.textLinks < MIN_HEADLINE_CHARS;
  if ((strong || head) && box.free && !short && (place === 'after' || inAside(box))) {
    if (box.longLinks >= 3 && plain / box.longLinks <= 320 && box.proseChars / box.longLinks <= 270)
      return verdict('related-teasers', words(box), false);
    if (strong && head && box.links >= 2 && box.chars <= 90 * box.links) return verdict('related-teasers', words(box), false);
  }
  if (strong && mostlyLinks && box.longLinks > 0) return verdict('related-name', words(box), false);
  if (named && mostlyLinks && headlines && box.linkShare >= 0.6) return verdict('related-name', words(box), false);
  if (box.longLinks >= 1 && box.links <= 4 && box.linkShare >= 0.5 && box.chars <= 400 && box.free && box.layer === 'fixed')
    return verdict('related-layer', words(box), false);
  const many = headlines || (box.longLinks >= 5 && inContent(box));
  const labels = !box.media && !CJK.test(box.text) && (box.chars - plain) / box.textLinks < MAX_LABEL_CHARS;
  if ((place === 'after' || inAside(box)) && box.free && box.longLinks >= 3 && many && !labels && box.linkShare >= 0.55)
    return verdict('headline-list', words(box), false);
  return null;
};

/** Mean characters of a link below which a list is an index, not headlines. */
const MIN_HEADLINE_CHARS = 12;
/** Mean characters of a link up to which a list without pictures has labels ("Report an error"); headlines have 40 and more. */
const MAX_LABEL_CHARS = 30;
const CJK = /[\u3040-\u9fff\uac00-\ud7af]/;
const READ_ON = /lire la suite|la suite|verder|weiterlesen|read|continue|unlock|réservé|exclusi|abonn/;
const ABOUT = /^(?:about (?:the )?[A-Z]|over (?:de )?[A-Z]|über |à propos d|zur person)/;
const AUTHOR_BOX = /author-?(?:bio|box|info|text|card)|(?:^|[\s_-])bio(?:[\s_-]|$)/;

/** Topics of the article: short names, each of which leads to all that is about it. */
const isTopics = (box: Box): boolean =>
  /^[^\p{L}]*(?:related (?:topics|tags)|topics|tags|themen|ähnliche themen|weitere themen|themen des artikels|sujets|thèmes|thématiques|onderwerpen|lees meer over|mehr lesen über|mehr zu den themen|more about|explore more on)\b/u.test(
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

/** Does the heading word stand at the front of the box, or on the heading of its first part? */
function startsAsHead(box: Box): boolean {
  const { map, at } = box;
  // The signal must come from the first texts of the box: its own, or those of its first children.
  const end = Math.min(map.end[at]!, at + 14);
  for (let one = at; one < end; one++) {
    if (!(count(map, one, 'bits') & (1 << 16))) continue;
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
