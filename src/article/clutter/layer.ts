/**
 * Small layers that come up over an article by themselves and can be shut: whatever they say, they were not asked
 * for. Once the reader has clicked or typed on the page they may be what he opened, and only known kinds go.
 *
 * Example: "It's our birthday! Win a balloon ride. [Take part] [x]" in the corner of the window.
 */
import type { Box } from './box';
import { firstOf } from './page-map';
import { type Judge, words, type Needs } from './verdict';

const MIN_CHARS = 20;
const MAX_CHARS = 500;
/** Ways to act on it: to shut it, and mostly one or more to follow it; more make a menu. */
const MIN_ACTS = 1;
const MAX_ACTS = 6;
/** Share of the window from which a layer on a page that can be scrolled may be a wall. */
const MAX_COVERED = 0.45;
/** Tools and players: read aloud, chat, the way back up, a search. */
const TOOL =
  /player|audio|listen|chat|intercom|zendesk|search|zoek|such|recherche|lightbox|gallery|toc\b|login|menu|back-?to-?top|translate|accessib/;

/** Without any of these judgeLayer finds nothing. */
export const layerNeeds: Needs = { signals: ['dismiss', 'decline'] };

export const judgeLayer: Judge = (box, page) => {
  if (!page.article || page.locked || !box.look.live || box.look.touched) return null;
  if (box.chars < MIN_CHARS || box.chars > MAX_CHARS || !box.free || box.framed || box.furniture || box.masthead) return null;
  if (!/^(?:DIV|SECTION|ASIDE|DIALOG)$/.test(box.tag) && !box.tag.includes('-')) return null;
  const acts = box.links + box.buttons;
  if (acts < MIN_ACTS || acts > MAX_ACTS || box.fields + box.areas + box.passwords + box.selects > 0) return null;
  if (!box.hasAny('dismiss', 'decline') || box.hasAny('wall', 'login', 'account', 'legal') || TOOL.test(box.name)) return null;
  if (box.videos || firstOf(box.map, box.at, 'AUDIO') >= 0) return null;
  if (box.layer !== 'fixed' && box.layer !== 'dialog') return null;
  if (box.covers > MAX_COVERED && !isSmallInside(box)) return null;
  return { kind: 'promo', reason: 'uncalled-layer', evidence: words(box), sure: false };
};

/** A veil over the page with a small box on it. */
function isSmallInside({ map, at, look }: Box): boolean {
  const { width, height } = look.viewport;
  for (let one = at + 1; one < map.end[at]! && one <= at + MAX_VEIL_LEVELS; one++) {
    const place = look.rect(map.elements[one]!);
    if (place && place.width * place.height <= width * height * MAX_COVERED) return true;
  }
  return false;
}
/** Levels from the veil down to the box. */
const MAX_VEIL_LEVELS = 3;
