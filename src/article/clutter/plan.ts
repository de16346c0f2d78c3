import type { FoundArticle } from '../find';
import type { Look } from '../look';
import type { PageTree } from '../page-tree';
import { isPaidBanner, judgeAd } from './ad';
import { judgeApp, appNeeds } from './app';
import { type Box, boxOf } from './box';
import { companions, type Planned, shows, toCards, toFigures, veils, wholeLists, widen, withoutNested } from './goes-with';
import { judgeComments, commentsNeeds } from './comments';
import { judgeConsent, consentNeeds } from './consent';
import { isGate } from './gate';
import type { ClutterKind, ClutterPlan, Hit } from './hit';
import { findLocks, isHeld } from './lock';
import { judgeLayer, layerNeeds } from './layer';
import { judgeNewsletter, newsletterNeeds } from './newsletter';
import { attribute, parentOf } from '../unclobbered';
import { anyOf, COUNT, count, type PageMap, ROW, readPage } from './page-map';
import { isOfferedByPicture, judgePaywall, paywallNeeds } from './paywall';
import { judgePromo, promoNeeds } from './promo';
import { judgePush, pushNeeds } from './push';
import { judgeRegistration, registrationNeeds } from './registration';
import { judgeRelated, relatedNeeds } from './related';
import { judgeShare, shareNeeds } from './share';
import { judgeTicker } from './ticker';
import type { Judge, Needs, PageFacts, Verdict } from './verdict';
import { judgeVideo } from './video';
import { SIGNALS } from './words';

/**
 * Which boxes of a page nag, and what each of them is.
 *
 * The page is read once (page-map.ts). Then it is gone through from the outside in: each box that holds
 * nothing of the article is shown to the judges, one a kind, in the order of the list; the first that
 * recognises it has it, and nothing inside is looked at any more. Where one child is what the judge
 * recognised and the rest is something else, the child is taken. Last come the guards, the emptied
 * wrappers, the veils, and the locks.
 *
 * Example: a newsletter form inside an aside with a list of facts: the aside is no newsletter box (too
 * much else), the form is.
 */
const JUDGES: { judge: Judge; bits: number; counts: number; chars: number }[] = [
  asked(judgeConsent, consentNeeds),
  asked(judgeNewsletter, newsletterNeeds),
  asked(judgePush, pushNeeds),
  asked(judgeApp, appNeeds),
  // Who must sign in to comment is asked to comment.
  asked(judgeComments, commentsNeeds),
  asked(judgeRegistration, registrationNeeds),
  asked(judgeVideo),
  asked(judgeTicker),
  asked(judgeShare, shareNeeds),
  asked(judgeAd),
  asked(judgeRelated, relatedNeeds),
  asked(judgePaywall, paywallNeeds),
  asked(judgePromo, promoNeeds),
  asked(judgeLayer, layerNeeds),
];

/** A judge with his needs as bits; without needs any number of characters is few enough. */
function asked(judge: Judge, needs: Needs = { chars: Infinity }): (typeof JUDGES)[number] {
  return {
    judge,
    bits: (needs.signals ?? []).reduce((bits, one) => bits | SIGNALS[one], 0),
    counts: anyOf(...(needs.counts ?? [])),
    chars: needs.chars ?? -1,
  };
}

/** What is known by the name of its box is that box. */
const WHOLE = new Set(['ad-network', 'ad-slot', 'consent-platform', 'comments']);

/** Parts of a line: what nags has a box of its own around them. */
const INLINE = new Set([
  'SPAN',
  'B',
  'STRONG',
  'I',
  'EM',
  'SMALL',
  'SVG',
  'IMG',
  'BR',
  'HR',
  'INPUT',
  'LABEL',
  'TIME',
  'BUTTON',
  'SOURCE',
  'PICTURE',
  'U',
  'SUP',
  'SUB',
  'ABBR',
  'CITE',
  'USE',
  'PATH',
  'SELECT',
  'TEXTAREA',
  'FIGCAPTION',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);

/** What menus are made of. */
const LINES_OF_MENUS = new Set(['A', 'LI']);

/** A box that Readability took lines of for the article may be hidden when it is sure and holds at most this of the article. */
const MAX_ARTICLE_SHARE = 0.08;
const MAX_ARTICLE_CHARS = 700;
/** In a short article a single line is more than that share; up to here (and a quarter of it) a sure box may go. */
const MIN_ARTICLE_CHARS = 260;

/**
 * Plan what to hide on a live page. Changes nothing.
 *
 * @param found the page's article, or `null` where there is none (clutter is planned all the same)
 * @param isOurs elements that are hidden already: left out with all they hold
 * @param tree the page as it is now, where it has been read and nothing is hidden yet
 * @returns hits in document order, never nested, never html, body, an ancestor of an article block or of the headline
 */
export function planClutter(
  document: Document,
  look: Look,
  found: FoundArticle | null,
  isOurs?: (element: Element) => boolean,
  tree?: PageTree,
): ClutterPlan {
  const map = readPage(document, found, isOurs, tree);
  if (!map.elements.length) return { hits: [], gates: [], locks: [] };
  const locking = findLocks(document, look, map, found);
  const article = found !== null || saysArticle(document);
  if (!found && article) atHeadline(map);
  const page: PageFacts = { article, locked: locking.length > 0 || isHeld(document, look) };
  const hits: { at: number; verdict: Verdict; layer: boolean }[] = [];
  const gates: number[] = [];
  const allowed = Math.max(
    Math.min(MAX_ARTICLE_CHARS, map.articleTotal * MAX_ARTICLE_SHARE),
    Math.min(MIN_ARTICLE_CHARS, map.articleTotal * 0.25),
  );
  let at = 1;
  while (at < map.elements.length) {
    if (!mayHide(map, at, allowed) || !isWorthAsking(map, at)) {
      at++;
      continue;
    }
    const box = boxOf(map, at, look);
    // A link of a menu leads somewhere and does not nag: asking thirteen judges about each took long.
    if (LINES_OF_MENUS.has(box.tag) && box.furniture && !box.layer) {
      at++;
      continue;
    }
    if (isGate(box, page) && shows(box)) {
      gates.push(at);
      at = map.end[at]!;
      continue;
    }
    const verdict = judge(box, page);
    if (!verdict) {
      at++;
      continue;
    }
    const best = verdict.whole || WHOLE.has(verdict.reason) ? box : tighten(box, verdict, page);
    if (!best) {
      at++;
      continue;
    }
    if (!shows(best)) {
      at = best.at === at ? (look.live && look.style(best.element, 'display') === 'none' ? map.end[at]! : at + 1) : at + 1;
      continue;
    }
    // What was found inside is judged again when the walk comes to it: it may be a gate.
    if (best.at !== at) {
      at++;
      continue;
    }
    hits.push({ at: best.at, verdict, layer: onTop(best) });
    at = map.end[at]!;
  }
  toCards(map, hits);
  const outer = withoutNested(map, [...hits, ...companions(map, look, hits), ...wholeLists(map, look, hits)]);
  if (outer.some((hit) => hit.layer)) outer.push(...veils(map, look, outer));
  widen(map, outer, look);
  toFigures(map, outer);
  const final = withoutNested(map, outer);
  const freed = locking.length > 0 && !gates.length && (final.some((hit) => hit.layer) || !coveredStill(look, final, map));
  return {
    hits: final.map(
      ({ at: one, verdict }): Hit => ({
        element: map.elements[one]!,
        kind: verdict.kind,
        reason: verdict.reason,
        evidence: verdict.evidence.slice(0, 80),
      }),
    ),
    gates: gates.map((one) => map.elements[one]!),
    locks: freed ? locking : [],
  };
}

/** Does the page call itself an article, though no text of one was found (a wall in front of it, a video)? */
function saysArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content="article" i]')) return true;
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 8)) {
    if (
      /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting)"/.test((script.textContent ?? '').slice(0, 20_000))
    )
      return true;
  }
  return false;
}

/** Without a text the headline is the place that everything else is before or after. */
function atHeadline(map: PageMap): void {
  const at = map.tags.indexOf('H1');
  if (at < 0) return;
  map.firstText = at;
  map.lastText = at;
}

/** Anything that any judge could take hold of: most boxes of a page have nothing. */
function isWorthAsking(map: PageMap, at: number): boolean {
  const { counts } = map;
  const row = at * ROW;
  const tag = map.tags[at]!;
  if (INLINE.has(tag)) return tag === 'BUTTON' && (counts[row + COUNT.bits]! & SIGNALS.comment) !== 0;
  // A paragraph of the article without a link in it says what it says.
  if (tag === 'P' && counts[row + COUNT.articleChars] && !counts[row + COUNT.links]) return false;
  if (map.nonzero[at]! & TELLING || counts[row + COUNT.quotes]! >= 3) return true;
  const chars = counts[row + COUNT.chars]!;
  // A picture that is a link may be a banner.
  if (chars === 0 && counts[row + COUNT.media] === 1 && (isOfferedByPicture(map, at) || isPaidBanner(map, at))) return true;
  if (chars > 160) return false;
  if (map.bare[at]) return false;
  const name = `${map.classes[at]!} ${attribute(map.elements[at]!, 'id')}`;
  return (chars < 60 && NAMES.test(name)) || (chars > 0 && QUOTE_NAMES.test(name));
}
const TELLING = anyOf('bits', 'longLinks', 'emails', 'fields', 'sharers', 'stores', 'frames', 'videos', 'areas');
/** What the makers call a strip or a box of quotes. */
const QUOTE_NAMES = /ticker|quote|koers|kurs|cours|widget/i;
/** Boxes without a word that have a telling name: empty slots, buttons without text. */
const NAMES =
  /ad|shar|social|comment|disqus|taboola|outbrain|werbung|anzeige|reclame|sponsor|teads|mpu|billboard|leaderboard|partner|revcontent|plista|ligatus|mgid|pub|gutter|commercial|likes|cnx|trendmd|google-?news|follow|fb-page|like-?box|timeline/i;

/** May this box be hidden at all? Never the body, the headline, or more than a few lines of the article. */
function mayHide(map: PageMap, at: number, allowed: number): boolean {
  if (count(map, at, 'headline') || count(map, at, 'articleChars') > allowed) return false;
  // A heading of the first level names the page, whatever Readability made of it.
  return map.tags[at] !== 'H1';
}

function judge(box: Box, page: PageFacts): Verdict | null {
  if (box.verdict === undefined) box.verdict = ask(box, page);
  return box.verdict;
}

function ask(box: Box, page: PageFacts): Verdict | null {
  const { map, at } = box;
  const bits = map.counts[at * ROW + COUNT.bits]!;
  const chars = map.counts[at * ROW + COUNT.chars]!;
  const counts = map.nonzero[at]!;
  for (const one of JUDGES) {
    if (!(bits & one.bits || counts & one.counts || chars <= one.chars)) continue;
    const verdict = one.judge(box, page);
    if (verdict && (box.free || verdict.sure)) return verdict;
  }
  return null;
}

/** The words by which what lies beside a recognised child still belongs to it. */
const BELONGS: Partial<Record<ClutterKind, number>> = {
  // What becomes of the address is said in small print.
  newsletter: SIGNALS.newsletter | SIGNALS.inbox | SIGNALS.signup | SIGNALS.cookie | SIGNALS.legal,
  related: SIGNALS.relatedHead,
  share: SIGNALS.share | SIGNALS.network,
  ad: SIGNALS.adLabel | SIGNALS.sponsored,
  paywall: SIGNALS.subscribe | SIGNALS.wall | SIGNALS.price,
  registration: SIGNALS.account | SIGNALS.login,
  promo: SIGNALS.broker | SIGNALS.price | SIGNALS.risk,
  consent: SIGNALS.cookie | SIGNALS.consentButton,
  comments: SIGNALS.comment,
};

/**
 * The child that is what was recognised, when what lies beside it is something else.
 *
 * @returns `null` when several children are, among other things: each is to be judged for itself
 */
function tighten(box: Box, verdict: Verdict, page: PageFacts): Box | null {
  let best = box;
  /** The outermost box since the last one that had something else in it. */
  let outermost = box;
  for (let depth = 0; depth < 16; depth++) {
    if (best.layer && best.layer !== 'sticky') return outermost;
    const { map, at } = best;
    const inner: Box[] = [];
    for (let one = at + 1; one < map.end[at]!; one = map.end[one]!) {
      const child = boxOf(map, one, best.look);
      const said = child.chars + child.media + child.frames > 0 ? judge(child, page) : null;
      if (said && !(said.aside && said.kind === verdict.kind)) inner.push(child);
    }
    if (!inner.length) return outermost;
    const same = inner.length === 1 && judge(inner[0]!, page)?.kind === verdict.kind;
    // What an offer to read on lists as its advantages belongs to it.
    if (verdict.kind === 'paywall' && inner.every((child) => judge(child, page)?.kind === 'related')) return outermost;
    const other = otherBeside(best, inner, verdict.kind);
    if (other === 'much' && !same) return null;
    if (!same) return outermost;
    // A wrapper around nothing else is gone through; where the box branches, it is whole or it is not.
    const wraps = inner[0]!.chars >= best.chars - 2 && inner[0]!.media === best.media;
    if (!other && !wraps) return outermost;
    best = inner[0]!;
    if (other) outermost = best;
  }
  return outermost;
}

/** Do the other children of a box hold something of their own: links, buttons, pictures, or much text? */
function otherBeside(box: Box, inner: Box[], kind: ClutterKind): '' | 'little' | 'much' {
  const { map, at } = box;
  const belongs = BELONGS[kind] ?? 0;
  let chars = 0;
  let things = 0;
  for (let one = at + 1; one < map.end[at]!; one = map.end[one]!) {
    if (inner.some((child) => child.at === one)) continue;
    const own = count(map, one, 'chars');
    if (isPicture(box, one) || isOfWriter(map, one)) return 'much';
    if (count(map, one, 'bits') & belongs) continue;
    // Another list of headlines beside a list of headlines.
    if (kind === 'related' && count(map, one, 'longLinks') > 0 && count(map, one, 'linkChars') >= own * 0.6) continue;
    chars += own;
    things +=
      count(map, one, 'links') +
      count(map, one, 'buttons') +
      count(map, one, 'fields') +
      count(map, one, 'selects') +
      (own > 0 ? count(map, one, 'media') : 0);
  }
  if (chars > 160 || (things > 2 && chars > 60)) return 'much';
  // The site's sign beside a banner.
  if (kind === 'consent' && things > 0) return 'little';
  return things > 0 && chars > 20 ? 'little' : '';
}

/** Who wrote the article, by what the makers call the part that says so. */
const isOfWriter = (map: PageMap, at: number): boolean => count(map, at, 'chars') > 0 && WRITER.test(map.classes[at]!.toLowerCase());
const WRITER = /(?:^|[\s_-])(?:author|authors|auteur|autor|autoren|byline|contributor)(?:[\s_-]|$)/;

/** A picture of the article's size, not an icon: 200 by 100 pixels. */
function isPicture(box: Box, at: number): boolean {
  const { map, look } = box;
  if (!look.live || count(map, at, 'media') !== 1 || count(map, at, 'links') > 1 || count(map, at, 'chars') > 300) return false;
  for (let one = at; one < map.end[at]!; one++) {
    if (map.tags[one] !== 'IMG') continue;
    const rect = look.rect(map.elements[one]!);
    return rect !== null && rect.width >= 200 && rect.height >= 100;
  }
  return false;
}

const onTop = (box: Box): boolean => {
  if (box.layer && box.layer !== 'sticky') return true;
  // The host of a shadow tree or an empty wrapper: what is on top lies inside.
  if (!box.look.live || (box.look.rect(box.element)?.height ?? 0) > 2) return false;
  return true;
};

/** Does something that stays still cover the middle of the window? Then the lock is its own. */
function coveredStill(look: Look, hits: Planned[], map: PageMap): boolean {
  const { width, height } = look.viewport;
  const gone = new Set(hits.map((hit) => map.elements[hit.at]!));
  for (let element = look.at(width / 2, height / 2); element; element = parentOf(element)) {
    if (gone.has(element)) return false;
    const position = look.style(element, 'position');
    if (position === 'fixed' && (look.rect(element)?.width ?? 0) > width * 0.25) return true;
  }
  return false;
}
