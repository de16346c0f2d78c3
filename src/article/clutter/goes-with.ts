import type { Look } from '../look';
import { type Box, boxOf } from './box';
import { attribute } from '../unclobbered';
import type { ClutterKind } from './hit';
import { count, elementAhead, elementBefore, elementBehind, firstOf, type PageMap } from './page-map';
import type { Verdict } from './verdict';
import { SIGNALS } from './words';

/**
 * What goes with a box that goes: the heading in front of it, its button, the rest of its list, the picture that its
 * caption sells, the veil behind it, and the wrapper that would stay empty.
 */

/** Is there anything to see of it? A box without size may still hold a layer. */
export function shows(box: Box): boolean {
  const { look, map, at } = box;
  if (!look.live) return look.visible(box.element);
  if (look.style(box.element, 'display') === 'none') return false;
  if (look.visible(box.element)) return true;
  const shadow = (box.element as { shadowRoot?: ShadowRoot | null }).shadowRoot;
  if (shadow) return [...shadow.children].some((one) => look.visible(one));
  const end = Math.min(map.end[at]!, at + 12);
  for (let one = at + 1; one < end; one++) if (look.visible(map.elements[one]!)) return true;
  return false;
}

/** A box that goes, by its number in the page's map. */
export type Planned = { at: number; verdict: Verdict; layer: boolean };

/** In document order, the outermost of each nest. */
export function withoutNested(map: PageMap, hits: Planned[]): Planned[] {
  const sorted = [...hits].sort((a, b) => a.at - b.at);
  let until = 0;
  return sorted.filter((hit) => {
    if (hit.at < until) return false;
    until = map.end[hit.at]!;
    return true;
  });
}

/** Longest heading of a list that stands as a box of its own in front of it, in characters. */
const MAX_HEADING_CHARS = 60;

/** What the heading in front of a hit says, by its kind. */
const HEADS: Partial<Record<ClutterKind, number>> = {
  related: SIGNALS.relatedHead,
  share: SIGNALS.share,
  newsletter: SIGNALS.newsletter,
};

/** The heading in front of a list of links, beside it or beside its wrapper; -1 where there is none. */
function headingBefore(map: PageMap, look: Look, hit: Planned): number {
  const says = HEADS[hit.verdict.kind] ?? 0;
  const before = elementAhead(map, hit.at);
  if (before < 0) return -1;
  const box = boxOf(map, before, look);
  const heads =
    (count(map, before, 'bits') & says) !== 0 &&
    box.chars > 0 &&
    box.chars <= MAX_HEADING_CHARS &&
    box.links <= (box.chars <= MAX_HEADING_CHARS / 2 ? 2 : 1) &&
    (hit.verdict.sure ? count(map, before, 'headline') === 0 : box.free);
  return heads && !box.framed && !box.furniture && /^(?:H[2-6]|DIV|P|HEADER|SPAN)$/.test(box.tag) && shows(box) ? before : -1;
}

/** Characters of the button that an offer leaves behind. */
const MAX_BUTTON_CHARS = 40;

/** The button that belongs to an offer and stands as a box of its own behind it; -1 where there is none. */
function buttonBehind(map: PageMap, look: Look, hit: Planned): number {
  const next = elementBehind(map, hit.at);
  if (next < 0) return -1;
  const box = boxOf(map, next, look);
  const is =
    box.free && box.chars <= MAX_BUTTON_CHARS && box.links + box.buttons >= 1 && box.links + box.buttons <= 2 && box.has('callToAct');
  return is && box.hasAny('signup', 'subscribe', 'newsletter') && shows(box) ? next : -1;
}

/** Characters of a link that leads past an advertisement. */
const MAX_SKIP_CHARS = 60;

/** "Continue reading the main story": links past an advertisement, to a place in the page, right beside it. */
function skipLinks(map: PageMap, hit: Planned, placeOf: PlaceOf): Planned[] {
  return [elementBefore(map, hit.at), elementBehind(map, hit.at)]
    .filter((at) => {
      if (at < 0 || count(map, at, 'links') !== 1 || count(map, at, 'chars') > MAX_SKIP_CHARS || count(map, at, 'articleChars'))
        return false;
      const link = firstOf(map, at, 'A');
      return link >= 0 && leadsPast(map, attribute(map.elements[link]!, 'href'), placeOf);
    })
    .map((at) => ({ at, verdict: hit.verdict, layer: false }));
}

/** The number of the first element with an id; `undefined` where none has it. */
type PlaceOf = (id: string) => number | undefined;

/** Reads the ids of the page once, when the first is asked for: a page may hold thousands of such links. */
function readPlaces(map: PageMap): PlaceOf {
  let places: Map<string, number> | null = null;
  return (id) => {
    if (!places) {
      places = new Map();
      for (let at = map.elements.length - 1; at >= 0; at--) places.set(attribute(map.elements[at]!, 'id'), at);
    }
    return places.get(id);
  };
}

/** Does the address name a place in the page that does not hold the text: "skip to main content" is no way past an advertisement. */
function leadsPast(map: PageMap, href: string, placeOf: PlaceOf): boolean {
  if (!/^#./.test(href)) return false;
  const to = placeOf(href.slice(1)) ?? -1;
  return to > 0 && !count(map, to, 'articleChars') && !count(map, to, 'headline');
}

/** Share of a list's items that are other articles, from which the rest, which are links too, are as well. */
const MOST_ITEMS = 1 / 3;
/** Items of the longest such list. */
const MAX_ITEMS = 8;

/** Lists in the text of which some items go: what is left of them are headlines like the others. */
export function wholeLists(map: PageMap, look: Look, hits: Planned[]): Planned[] {
  const byList = new Map<number, Planned[]>();
  for (const hit of hits) {
    let item = hit.at;
    while (item > 0 && map.tags[item] !== 'LI' && count(map, map.parent[item]!, 'chars') === count(map, hit.at, 'chars'))
      item = map.parent[item]!;
    const list = map.parent[item]!;
    if (hit.verdict.kind !== 'related' || map.tags[item] !== 'LI' || !/^(?:UL|OL)$/.test(map.tags[list]!)) continue;
    const gone = byList.get(list);
    if (gone) gone.push(hit);
    else byList.set(list, [hit]);
  }
  const made: Planned[] = [];
  for (const [list, gone] of byList) {
    const box = boxOf(map, list, look);
    let items = 0;
    let alike = true;
    for (let one = list + 1; one < map.end[list]!; one = map.end[one]!) {
      items++;
      alike &&= count(map, one, 'links') === 1 && count(map, one, 'linkChars') >= count(map, one, 'chars') * 0.9;
    }
    if (items > MAX_ITEMS || gone.length < items * MOST_ITEMS || !alike || !box.free || box.furniture) continue;
    made.push({ at: list, verdict: gone[0]!.verdict, layer: false });
  }
  return made;
}

/** Characters that a card has beside its link: who wrote it, when, a word over the headline. */
const MAX_CARD_LABEL = 60;
/** Its picture, drawn or not. */
const MAX_CARD_MEDIA = 2;
/** Wrappers of a card around its link. */
const MAX_CARD_LEVELS = 3;

/** A headline that goes takes its picture and its byline with it: what its card holds beside it, as long as that is little. */
export function toCards(map: PageMap, hits: Planned[]): void {
  for (const hit of hits) {
    if (
      hit.verdict.reason !== 'related-line' ||
      hit.layer ||
      !/^(?:A|DIV|H[2-6])$/.test(map.tags[hit.at]!) ||
      !count(map, hit.at, 'longLinks')
    )
      continue;
    const [chars, links] = [count(map, hit.at, 'chars'), count(map, hit.at, 'links')];
    for (let up = map.parent[hit.at]!, level = 0; up > 0 && level < MAX_CARD_LEVELS; up = map.parent[up]!, level++) {
      if (!/^(?:DIV|ARTICLE|LI|SECTION)$/.test(map.tags[up]!) || count(map, up, 'articleChars')) break;
      if (count(map, up, 'headline') || count(map, up, 'buttons') + count(map, up, 'fields') + count(map, up, 'frames') > 0) break;
      if (count(map, up, 'longLinks') > count(map, hit.at, 'longLinks') || count(map, up, 'links') > links + 1) break;
      const label = count(map, up, 'chars') - chars;
      const media = count(map, up, 'media') - count(map, hit.at, 'media');
      // Readability may have taken the card's picture for one of the article.
      if (label > MAX_CARD_LABEL || media > MAX_CARD_MEDIA || count(map, up, 'articleParts') > media) break;
      if (label > 1 || media > 0) hit.at = up;
    }
  }
}

/** The head of an offer or of a list that stands as a box of its own in front of it. */
export function companions(map: PageMap, look: Look, hits: Planned[]): Planned[] {
  const made: Planned[] = [];
  const placeOf = readPlaces(map);
  for (const hit of hits) {
    if (HEADS[hit.verdict.kind] && !hit.layer) {
      const heading = headingBefore(map, look, hit);
      const reason = hit.verdict.kind === 'related' ? 'related-heading' : hit.verdict.reason;
      if (heading >= 0) made.push({ at: heading, verdict: { ...hit.verdict, reason }, layer: false });
    }
    if (hit.verdict.kind === 'ad' && !hit.layer) made.push(...skipLinks(map, hit, placeOf));
    if (hit.verdict.kind === 'newsletter' && !hit.layer) {
      const button = buttonBehind(map, look, hit);
      if (button >= 0) made.push({ at: button, verdict: hit.verdict, layer: false });
    }
    if (hit.verdict.kind !== 'paywall' || hit.layer) continue;
    const before = elementBefore(map, hit.at);
    if (before < 0 || count(map, before, 'chars') > 200 || !(count(map, before, 'bits') & (SIGNALS.wall | SIGNALS.subscribe))) continue;
    const box = boxOf(map, before, look);
    if (box.articleChars <= 160 && !box.framed && box.tag !== 'P' && shows(box))
      made.push({ at: before, verdict: hit.verdict, layer: false });
  }
  return made;
}

/** Empty fixed boxes that darken or blur the window behind a layer that goes. */
export function veils(map: PageMap, look: Look, hits: Planned[]): Planned[] {
  if (!look.live) return [];
  const layer = hits.find((hit) => hit.layer)!;
  const made: Planned[] = [];
  const candidates = new Set<number>();
  for (let one = 1; one < map.elements.length; one = map.end[one]!) candidates.add(one);
  for (const hit of hits) {
    if (!hit.layer) continue;
    for (let up = map.parent[hit.at]!, steps = 0; up > 0 && steps < 4; up = map.parent[up]!, steps++) {
      candidates.add(up);
      for (let one = up + 1, seen = 0; one < map.end[up]! && seen < 12; one = map.end[one]!, seen++) candidates.add(one);
    }
  }
  for (const at of candidates) {
    if (
      count(map, at, 'chars') > 2 ||
      count(map, at, 'media') > 0 ||
      count(map, at, 'articleChars') ||
      count(map, at, 'headline') ||
      count(map, at, 'frames') > 0
    )
      continue;
    const box = boxOf(map, at, look);
    if (look.style(box.element, 'position') !== 'fixed' || box.covers < 0.8 || !shows(box)) continue;
    made.push({ at, layer: true, verdict: { ...layer.verdict, reason: 'veil', evidence: 'veil' } });
  }
  return made;
}

/** Characters of a label that would be left alone in the wrapper of a list or of a card. */
const MAX_LABEL_LEFT = 24;

/** Takes the wrapper where nothing else is in it, or no more than a label of what goes, so that no gap stays. */
export function widen(map: PageMap, hits: Planned[], look: Look): void {
  const gone = new Map<number, { chars: number; media: number; links: number }>();
  for (const hit of hits) {
    for (let at = hit.at; at > 0; at = map.parent[at]!) {
      const sum = gone.get(at) ?? { chars: 0, media: 0, links: 0 };
      sum.links += count(map, hit.at, 'links');
      sum.chars += count(map, hit.at, 'chars');
      sum.media += weight(map, hit.at);
      gone.set(at, sum);
    }
  }
  for (const hit of hits) {
    if (hit.layer && hit.verdict.reason === 'veil') continue;
    for (let at = map.parent[hit.at]!; at > 0; at = map.parent[at]!) {
      const sum = gone.get(at)!;
      const element = map.elements[at]!;
      if (
        count(map, at, 'chars') - sum.chars >
          (hit.verdict.kind === 'related' && count(map, at, 'links') <= sum.links ? MAX_LABEL_LEFT : 1) ||
        weight(map, at) > sum.media ||
        count(map, at, 'articleChars') ||
        count(map, at, 'articleParts') ||
        count(map, at, 'headline')
      )
        break;
      if (/^(?:MAIN|ARTICLE|HEADER|TD|TR|TBODY|TABLE)$/.test(map.tags[at]!)) break;
      // A wrapper that the page measures with (a scroller, a grid of the whole page) is small here: it holds nothing else.
      if (look.live && look.style(element, 'position') === 'fixed') hit.layer = true;
      hit.at = at;
    }
  }
}

/** Characters of a figure beside an offer in its caption: who made the picture. */
const MAX_CREDIT = 50;

/** A picture whose caption is an offer is the picture of the offer. */
export function toFigures(map: PageMap, hits: Planned[]): void {
  for (const hit of hits) {
    if (!/^(?:paywall|newsletter|promo|registration|app)$/.test(hit.verdict.kind)) continue;
    for (let up = map.parent[hit.at]!, inCaption = map.tags[hit.at] === 'FIGCAPTION'; up > 0; up = map.parent[up]!) {
      if (map.tags[up] === 'FIGCAPTION') inCaption = true;
      if (map.tags[up] !== 'FIGURE') continue;
      const beside = count(map, up, 'chars') - count(map, hit.at, 'chars');
      if (inCaption && beside <= MAX_CREDIT && !count(map, up, 'headline')) hit.at = up;
      break;
    }
  }
}

const weight = (map: PageMap, at: number): number =>
  count(map, at, 'media') +
  count(map, at, 'frames') +
  count(map, at, 'videos') +
  count(map, at, 'buttons') +
  count(map, at, 'fields') +
  count(map, at, 'selects') +
  count(map, at, 'emails') +
  count(map, at, 'areas');
