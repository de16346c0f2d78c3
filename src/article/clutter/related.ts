/**
 * Boxes of links to other articles: "read also" in the text, most read beside it, more of the same below.
 *
 * A heading that announces links, or a name that does, over text that stands in links for the most part;
 * or, below the text, a list of headlines. In prose the same words mean nothing. Menus, tags, breadcrumbs
 * and the site's footer are not meant; on a page without an article, lists of links are the page itself.
 *
 * Example: `<p>Lees ook: <a href="/x">Waarom de rente stijgt</a></p>`.
 */
import { count } from './page-map';
import { NAVIGATION, NAVIGATION_ROLE, type Judge, words } from './verdict';

const NAMED =
  /related|relat(?:ed|ief)|gerelateerd|verwandt|aehnlich|recommend|recirc|aanbevolen|empfehl|most-?(?:read|popular|viewed)|popular|meist-?gelesen|meest-?gelezen|mostread|trending|read-?(?:more|also|next)|lees-?(?:ook|meer|verder)|teaser|more-?(?:from|news|stories|articles|on)|topic-?more|news-?more|latest|article-?(?:list|suggest|footer|stories|teaser)|artikelvorschlag|suggest|further|next-?article|associe|similaire|a-lire|plus-lus|upprev|yarpp|jp-relatedposts|crp_related|onward|in-?article-?link|carousel|see-?also|read_also|linkbox|inline-?(?:link|teaser|article)|promo-?(?:list|stories)|story-?(?:list|package)/;
const STRONG_NAME =
  /related|gerelateerd|verwandt|recommend|recirc|aanbevolen|most-?(?:read|popular|viewed)|mostread|popular-?posts|meist-?gelesen|meest-?gelezen|trending|read-?(?:also|next)|lees-?ook|a-lire|plus-lus|yarpp|relatedposts|teaser|artikelvorschlag|inline-?read-?more|onward/;
const NEVER =
  /breadcrumb|kruimel|tag-?(?:list|cloud|s)|(?:^|[\s_-])tags?(?:[\s_-]|$)|keywords|pagination|pager|author|byline|auteur|menu|navbar|\btoc\b|table-of-contents|inhoud|inhalt|footnotes?|references|bronnen|sources|citation/;
/** A line in the text: its heading word and one headline. */
const MAX_LINE_CHARS = 320;
const MAX_CHARS = 7000;

export const judgeRelated: Judge = (box, page) => {
  if (box.chars > MAX_CHARS || /^(?:BODY|MAIN|HEADER|NAV|TABLE|TBODY|TR|TD|LABEL|SPAN|STRONG|B|EM|I)$/.test(box.tag)) return null;
  if (box.emails + box.areas + box.passwords > 0 || !page.article) return null;
  if (box.proseChars > 900) return null;
  const head = box.has('relatedHead') && startsAsHead(box) && !(box.chars <= 140 && box.links <= 1 && runsOn(box.text));
  const place = box.order;
  // A link in the middle of a sentence.
  if (box.tag === 'A' && (box.parent?.chars ?? 0) > box.chars + 3) return null;
  // The heading of a list that the page fills later, or never.
  if (box.links === 0) {
    if (box.free && head && box.chars <= 60 && STRONG_NAME.test(box.name) && box.tag !== 'H2' && box.tag !== 'H3')
      return verdict('related-empty', words(box), false);
    return null;
  }
  // Without a heading only headlines tell.
  if (!head && !box.longLinks) return null;
  if (NEVER.test(box.name) || box.within(NAVIGATION, NAVIGATION_ROLE)) return null;
  if (box.framed || box.furniture || /©|\(c\) (?:19|20)\d\d|impressum|all rights reserved/i.test(box.text)) return null;
  const plain = box.plainChars;
  if (box.chars <= MAX_LINE_CHARS && box.longLinks > 0 && box.links <= 3) {
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
  if ((strong || head) && box.free && (place === 'after' || inAside(box))) {
    if (box.longLinks >= 3 && plain / box.longLinks <= 320 && box.proseChars / box.longLinks <= 270)
      return verdict('related-teasers', words(box), false);
    if (strong && head && box.links >= 2 && box.chars <= 90 * box.links) return verdict('related-teasers', words(box), false);
  }
  if (strong && mostlyLinks && box.longLinks > 0) return verdict('related-name', words(box), false);
  if (named && mostlyLinks && headlines && box.linkShare >= 0.6) return verdict('related-name', words(box), false);
  if (box.longLinks >= 1 && box.links <= 4 && box.linkShare >= 0.5 && box.chars <= 400 && box.free && box.layer === 'fixed')
    return verdict('related-layer', words(box), false);
  const many = headlines || (box.longLinks >= 5 && inContent(box));
  if ((place === 'after' || inAside(box)) && box.free && box.longLinks >= 3 && many && box.linkShare >= 0.55)
    return verdict('headline-list', words(box), false);
  return null;
};

/** A sentence that happens to begin like that: "Read more about ad blocking here." */
const runsOn = (text: string): boolean => /(?:\b(?:here|hier|ici)|[a-z]{3,})\s*\.$/i.test(text) && !/[:–—|]/.test(text.slice(0, 40));
/** The heading word, then a colon, a dash, or a capital: a headline follows. */
const leads = (text: string): boolean => /^[^\p{L}]*[\p{L}’' ]{3,30}?\s*(?:[:–—|»›]|\s["'“„«‘(]?\p{Lu})/u.test(text) && !runsOn(text);

/** Does the heading word stand at the front of the box, or on the heading of its first part? */
function startsAsHead(box: Parameters<Judge>[0]): boolean {
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
  return HEAD.test(box.text);
}
const HEAD =
  /^[^\p{L}]{0,4}(?:(?:zie|lees|bekijk) ook|ook interessant|meer (?:over|van|uit|nieuws|in)|lees meer|gerelateerd|meest gelezen|lesen sie auch|lest auch|mehr (?:zum|zu|von|aus)|meistgelesen|weitere|related|read (?:also|more|next)|more (?:on|from)|most (?:read|popular)|latest|recommended|lire aussi|à lire|sur le même|les plus lus|voir aussi)/iu;

const CONTENT: ReadonlySet<string> = new Set(['MAIN', 'ARTICLE']);
const ASIDE: ReadonlySet<string> = new Set(['ASIDE']);
const inContent = (box: Parameters<Judge>[0]): boolean => box.within(CONTENT, /^(?:main|article)$/);
const inAside = (box: Parameters<Judge>[0]): boolean =>
  box.within(ASIDE, /^complementary$/) || /sidebar|aside|rail\b|kolom|spalte/.test(box.name);
const verdict = (reason: string, evidence: string, sure: boolean) => ({ kind: 'related' as const, reason, evidence, sure });
