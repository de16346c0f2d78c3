import type { Block } from '../blocks';
import { isInside, type Judge } from './context';
import { Phrases } from './phrases';

/** Boxes and lines that lead to other articles. */
const NAMES =
  'related relatedarticle* recirc* recommend* readmore readalso readnext seealso alsoread leesook lesensieauch teaser* linkbox linklist mostread mostpopular mostviewed popularpost populararticle trending moretopic moreon morefrom morestories morenews morelike upnext nextarticle nextstory nextpost prevnext previous pagination pager postnavigation navigation breadcrumb sibling sidebar dossier collectiongrid furtherreading externalsource externallink articleextra articleaside articlelinks suggest* topstories topstory latestnews latestarticle postcard storycard articlecard cardmodule* onward embedbox infoboxlinks menu';

const HEADING = new Phrases(
  "related|related article|related articles|related stories|related news|related content|related posts|related topics|related coverage|related reading|related links|related story|read more|read next|read also|see also|also read|also see|also of interest|most read|most popular|most viewed|further reading|top stories|don't miss|lees ook|lees meer|lees verder|lees hier|gerelateerd|gerelateerde artikelen|verder lezen|meest gelezen|bekijk ook|mehr zum thema|mehr dazu|lesen sie auch|lesen sie mehr|auch interessant|zum thema|passend zum thema|am beliebtesten|meistgelesen|à lire aussi|à lire également|lire aussi|à voir aussi|sur le même sujet|sur le même thème|pour aller plus loin|articles liés|articles similaires|voir aussi|les også|læs også|läs också|läs mer|läs även|leia também|leia mais|lea también|leggi anche|czytaj też|関連記事|おすすめ情報|関連キーワード",
);
const HEADING_PREFIX = new Phrases(
  "most read|most popular|más leído|czytaj więcej|more on|more from|more stories|more news|more in|more about|recommended|trending|you may also|you might also|you may be interested|latest|editors' pick|editor's pick|editor's picks|editors' picks|lees ook|meer over|meer nieuws|meer lezen|meer van|meer uit|meer artikelen|ook interessant|aanbevolen|mehr zum|mehr themen|mehr artikel|mehr aus|mehr von|mehr über|mehr nachrichten|mehr lesen|lesen sie|das könnte sie|das könnte dich|weitere artikel|weitere themen|weitere nachrichten|weitere meldungen|weitere infos|weitere informationen|weitere links|lese-empfehlungen|leseempfehlungen|empfehlungen|verwandte|les plus lus|notre sélection|notre dossier|te puede interesar|meistgelesen|más sobre|vogue lese-empfehlungen",
);
const LEADS = new Phrases(
  'related|related article|related story|related stories|read more|read next|read also|read this|read now|read|see also|also read|also see|also watch|more on|more from|more|must read|watch|watch now|watch below|watch more|listen|lees ook|lees meer|lees verder|lees|kijk ook|zie ook|bekijk ook|lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie hier|lesetipp|mehr zum thema|mehr dazu|auch interessant|siehe auch|dazu|video|podcast|à lire aussi|lire aussi|à lire|à voir|voir aussi|les også|læs også|läs också|läs även|läs mer|leia também|leia mais|lea también|leggi anche|funda olunye udaba lapha|opinion|explainer|analysis|click here',
);
/** After such a lead comes a colon, a bar or a dash before the other article's headline. */
const LEAD_END = /^[^:|–—>»►▶→]{2,45}(?:[:|–—>»►▶→]|\s-\s)/;
const ARROW = /^\s*(?:>>|»\s|►|▶|→|➜|⇒)/;

const itemTexts = (block: Block): string[] =>
  block.kind === 'list' ? block.items.map((item) => item.runs.map((run) => run.text).join('')) : [];

export const related: Judge = {
  names: NAMES,
  judge({ block, text, line, linked }, index, context, named) {
    if (block.kind === 'figure' || block.kind === 'embed') return null;
    const share = text.length ? linked / text.length : 0;
    if (named && (text.length < 300 || share > 0.3)) return 'related';
    if (text.length < 80 && (HEADING.is(line) || (HEADING_PREFIX.starts(line) && !/[.!?]$/.test(text)))) return 'related heading';
    if (text.length < 250 && LEADS.starts(line) && LEAD_END.test(text) && (share > 0.3 || index > context.lastProse || text.length < 140))
      return 'related line';
    if (ARROW.test(text) && (share > 0.3 || text.length < 120)) return 'related line';
    if (block.kind === 'paragraph') {
      if (share > 0.85 && text.length < 220 && !/[.!?]["”»]?$/.test(text)) return 'link line';
      if (share > 0.95 && text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase()) return 'link line';
    }
    if (block.kind === 'heading' && share > 0.9 && index > context.lastProse) return 'link line';
    if (block.kind === 'list' && share > 0.75) {
      const before = context.drafts[index - 1];
      const led = before && (HEADING.is(before.line) || /[:：]$/.test(before.text));
      const headlines = itemTexts(block).filter((item) => item.length > 25).length >= 2 && text.length / block.items.length > 40;
      if (led || !isInside(index, context) || headlines) return 'link list';
    }
    return null;
  },
};
