import type { Judge } from './context';

/** Boxes and lines that lead to other articles. */
const NAMED =
  / (?:related|relatedarticle\w*|recirc\w*|recommend\w*|recommendation\w*|read ?(?:more|also|next)|readmore|see ?also|also ?read|lees ?ook|lesen ?sie ?auch|teasers?|teaser\w*|linkbox|link ?list|linklist|most ?(?:read|popular|viewed)|mostread|popular ?(?:posts?|articles?)|trending|more ?(?:topic|topics|on|from|stories|news|like)|moretopic|up ?next|next ?(?:article|story|post)|prev ?next|previous|pagination|pager|post ?navigation|navigation|breadcrumbs?|siblings|sidebar|dossier|collection ?grid|further ?reading|external ?(?:source|links?)|article ?(?:extras|aside|related|links)|suggest\w*|top ?stories|latest ?(?:news|articles)?|post ?card|story ?card|article ?card|card ?module\w*|onward|upnext|embedbox|infobox ?links|menu) /;

const HEADING =
  /^[^\p{L}\p{N}]*(?:related(?: (?:articles?|stories|news|content|posts?|topics|coverage|reading|links))?|read (?:more|next|also)|see also|more (?:on|from|stories|news|in|about)\b.*|also (?:read|see|of interest)|most (?:read|popular|viewed)|recommended(?: .*)?|trending(?: .*)?|you (?:may|might) (?:also )?(?:like|be interested).*|further reading|top stories|latest(?: .*)?|don['’]t miss|editors['’]? picks?.*|lees (?:ook|meer|verder|hier)(?: .*)?|meer (?:over|nieuws|lezen|van|uit|artikelen)\b.*|gerelateerd.*|verder lezen|ook interessant.*|aanbevolen.*|meest gelezen|bekijk ook|mehr (?:zum thema|dazu|themen|artikel|aus|von|über|nachrichten|lesen)\b.*|lesen sie (?:auch|mehr|hier|dazu).*|auch interessant|das könnte (?:sie|dich).*|weitere? (?:artikel|themen|nachrichten|meldungen|infos|informationen|links).*|zum thema|meistgelesen.*|passend zum thema|am beliebtesten|lese-?empfehlungen.*|empfehlungen.*|.{0,20}lese-empfehlungen|verwandte.*|à lire (?:aussi|également).*|lire aussi.*|à voir aussi.*|sur le même (?:sujet|thème)|les plus lus.*|pour aller plus loin|articles (?:liés|similaires)|voir aussi|notre (?:sélection|dossier)|les også.*|læs også.*|läs (?:också|mer|även).*|leia (?:também|mais).*|lea también.*|te puede interesar.*|leggi anche.*|czytaj też.*|関連記事|おすすめ情報|関連キーワード)[\s:…]*$/iu;

const LEADS =
  /^[^\p{L}\p{N}]*(?:related(?: (?:article|story|stories))?|read (?:more|next|also|this|now)|see also|also (?:read|see|watch)|more (?:on|from)\b[^:]{0,40}|must read|watch(?: (?:now|below|more))?|listen|lees (?:ook|meer|verder)|kijk ook|zie ook|bekijk ook|lesen sie (?:auch|mehr|dazu|hier)|lesetipp|mehr (?:zum thema|dazu)|auch interessant|siehe auch|dazu|video|podcast|à lire aussi|lire aussi|à lire|à voir|voir aussi|les også|læs også|läs (?:också|även|mer)|leia (?:também|mais)|lea también|leggi anche|funda olunye udaba lapha|opinion|explainer|analysis|click here|(?:>>|»|►|▶|→|➜|⇒|\*\*)\s*)\s*(?:[:|–—>»►▶→]|\s-\s)/iu;

export const related: Judge = (draft, index, context) => {
  const { block, text, linked } = draft;
  if (block.kind === 'figure' || block.kind === 'embed') return null;
  const share = text.length ? linked / text.length : 0;
  if (NAMED.test(context.names(draft)) && (text.length < 300 || share > 0.3)) return 'related';
  if (HEADING.test(text) && text.length < 80) return 'related heading';
  if (text.length < 250 && LEADS.test(text) && (share > 0.3 || index > context.lastProse || text.length < 140)) return 'related line';
  if (/^\s*(?:>>|»|►|▶|→|➜|⇒)/.test(text) && (share > 0.3 || text.length < 120)) return 'related line';
  if (block.kind === 'paragraph' && share > 0.85 && text.length < 220 && !/[.!?]["”»]?$/.test(text)) return 'link line';
  if (block.kind === 'paragraph' && share > 0.95 && text.length > 12 && text === text.toUpperCase() && /\p{L}/u.test(text))
    return 'link line';
  if (block.kind === 'heading' && share > 0.9 && index > context.lastProse) return 'link line';
  if (block.kind === 'list' && share > 0.75) {
    const before = context.drafts[index - 1];
    const led = before && (HEADING.test(before.text) || /[:：]$/.test(before.text));
    const long = block.items.filter((item) => item.runs.map((run) => run.text).join('').length > 25).length;
    const within = index > context.firstProse && index < context.lastProse;
    const headlines = long >= 2 && text.length / block.items.length > 40;
    if (led || !within || headlines) return 'link list';
  }
  return null;
};
