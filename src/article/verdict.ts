import type { Draft } from './draft';
import { firstMeta, type Head, typesOf } from './head';
import { isProse } from './trim/context';
import { inherited } from './unclobbered';

/** Why a page is no article. */
export type NoArticle = 'front' | 'search' | 'listing' | 'video' | 'live' | 'short';

/** Characters of prose under which a page says too little to explain: three sentences. */
const MIN_PROSE = 240;
/** Characters of prose under which a page about a video or a list is that and no article. */
const MIN_BESIDE = 900;
/** Cards with a linked headline from which a page is a listing. */
const MANY_CARDS = 8;

const FRONT_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.(?:html?|php)|home\/?|start\/?)?$/;
const SEARCH_PATH = /(?:^|\/)(?:search|zoek(?:en|resultaten)?|suche|suchergebnisse?|recherche|buscar|sok|sog)(?:\/|\.\w+)?$/;
const LISTING_PATH =
  /\/(?:tags?|topics?|category|categorie|kategorie|rubriek|thema|dossiers?|authors?|auteurs?|autoren|archive?f?)\/[^/]+\/?$/;
const LIVE_PATH = /(?:^|[/-])(?:live-?blog|live-?ticker|news-?ticker|live-updates?|en-direct)(?:[/-]|$)/;

/**
 * Is this page no article, though Readability found text in it?
 *
 * @returns the reason, `null` for an article
 */
export function findVerdict(document: Document, head: Head, url: string, drafts: readonly Draft[]): NoArticle | null {
  let prose = 0;
  let linked = 0;
  for (const draft of drafts) {
    if (isProse(draft)) prose += draft.text.length;
    else if (draft.block.kind === 'list') linked += draft.linked;
  }
  const types = new Set(head.things.flatMap(typesOf));
  const isNews = [...types].some((type) => /Article$|BlogPosting$|^Report/.test(type)) || /article/.test(firstMeta(head, 'og:type'));

  let path = '/';
  let query = '';
  try {
    ({ pathname: path, search: query } = new URL(url));
    path = path.toLowerCase();
  } catch {
    path = '/page';
  }
  if (types.has('LiveBlogPosting') || LIVE_PATH.test(path)) return 'live';
  if (types.has('SearchResultsPage') || SEARCH_PATH.test(path) || (/[?&](?:q|query|s|search|zoek|suche)=/.test(query) && !isNews))
    return 'search';
  if (/^https?:/.test(url) && FRONT_PATH.test(path) && !query && !types.has('NewsArticle')) return 'front';
  const isVideo = /^video/.test(firstMeta(head, 'og:type')) || (types.has('VideoObject') && !isNews);
  if (isVideo && prose < MIN_BESIDE) return 'video';
  if (!isNews && (types.has('CollectionPage') || LISTING_PATH.test(path)) && prose < MIN_BESIDE) return 'listing';
  if (!isNews && prose < MIN_BESIDE && linked > prose) return 'listing';
  if (!isNews && prose < MIN_BESIDE * 2 && cardsOf(document) >= MANY_CARDS && prose < cardsOf(document) * 160) return 'listing';
  return prose < MIN_PROSE ? 'short' : null;
}

function cardsOf(document: Document): number {
  return inherited(document, 'querySelectorAll')('article h2 a,article h3 a,h2 > a,h3 > a').length;
}
