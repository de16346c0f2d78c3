/**
 * Share bars: links that hand the page to networks, or a short text that says nothing but networks and
 * "share". Links to a site's own accounts ("follow us") in a footer are not meant.
 */
import type { Box } from './box';
import { type Judge, words, type Needs } from './verdict';

const NAMED = /share|sharing|shariff|sharedaddy|social|addtoany|a2a_kit|addthis|socials?\b|deel-?|teilen|partage/;
const STRONG_NAME =
  /share|sharing|shariff|sharedaddy|addtoany|addthis|a2a_|social-?(?:bar|share|links|buttons|icons|media)|socialbar|article-?(?:tools|actions)|partage/;
/** The vocabulary of a share bar; what is left after taking it out is something else. */
const VOCABULARY =
  /facebook|messenger|twitter|twittern|tweet(?:en)?|whats ?app|linked ?in|telegram|xing|pinterest|pin it|\bpin\b|reddit|flipboard|blue ?sky|threads|mastodon|instapaper|pocket|e-?mail(?:en)?|\bmail\b|\bsms\b|\bapp\b|\bx\b|print(?:en)?|drucken|afdrukken|imprimer|rss(?:-feed)?|copy|copied!?|link|url|kopieren|kopi(?:ë|e)er|gekopieerd|kopiert|copier|copié|lien|share|shares|sharing|teilen|mitteilen|delen|deel|partager|partagez|compartir|merken|bewaar|bewaren|save|speichern|enregistrer|options?|show|more|meer|mehr|plus|close|sluiten|schließen|extra|via|op|on|auf|über|sur|with|met|mit|to|dit|deze|this|the|diesen|dieses|cet|l['’]|artikel|article|bericht|beitrag|verhaal|story|post|vrienden|friends|en|en la|und|and|et|oder|of|or|per|par|een|einen|a\b|klik|klicken|click|om|te|um|zu|dit|anhören|luister|listen|verschenken|geschenk|gift|cadeau|offrir|kommentieren|comment(?:er|s)?|reageer|zur?|onze|unsere|0|sie|deze pagina|pagina|page|seite|venster|geopend|wordt|in|nieuw|naar|vriend|diese|ihre?|los/g;

const MAX_CHARS = 520;

/** Without any of these judgeShare finds nothing. */
export const shareNeeds: Needs = { signals: ['share', 'network'], counts: ['sharers'], chars: 60 };

export const judgeShare: Judge = (box) => {
  if (!box.sharers && !box.hasAny('share', 'network') && (box.chars > 60 || !(box.buttons + box.media + box.links))) return null;
  if (box.chars > MAX_CHARS || !box.free || box.framed || box.furniture || box.areas + box.passwords > 0) return null;
  if (box.emails + box.fields > 1 && !STRONG_NAME.test(box.name)) return null;
  if (!box.acts && !STRONG_NAME.test(box.name)) return null;
  if (box.longLinks > box.sharers + 2 || /^(?:BODY|MAIN|HEADER|ARTICLE|FIGURE)$/.test(box.tag)) return null;
  if (isOfAuthor(box)) return null;
  const named = NAMED.test(box.name);
  const strong = STRONG_NAME.test(box.name);
  if (!box.sharers && !named && !box.has('network')) return null;
  const said = box.text.toLowerCase().replace(/https?:\/\/\S+/g, ' ');
  const left = said.replace(VOCABULARY, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
  const whole = said.replace(/[^\p{L}\p{N}]+/gu, '').length;
  // A date or a name beside the buttons is the article's head: the buttons alone are meant.
  if (/\b(?:19|20)\d\d\b|\d{1,2}[:.]\d{2}\b/.test(said)) return null;
  const only = left.length <= Math.max(6, whole * 0.3);
  const networks = new Set(said.match(NETWORKS) ?? []).size;
  if (box.sharers >= 2 && (only || (strong && left.length <= whole * 0.6)) && box.links <= box.sharers * 2 + 6) {
    return verdict('share-links', words(box) || `${box.sharers} links`, only);
  }
  if (box.sharers === 1 && box.links === 1 && only && (box.has('share') || named) && box.chars <= 60)
    return verdict('share-links', words(box), false);
  if (only && networks >= 2 && (box.has('share') || named || networks >= 3) && box.chars <= 260 && !followsOnly(box))
    return verdict('share-words', words(box), false);
  if (
    strong &&
    (only || box.has('share')) &&
    left.length <= Math.max(40, whole * 0.6) &&
    box.links + box.buttons + box.media > 0 &&
    box.links <= 14 &&
    box.plainChars <= 300 &&
    !followsOnly(box)
  ) {
    return verdict('share-words', words(box) || 'share', false);
  }
  return null;
};

const NETWORKS = /facebook|twitter|whats ?app|linked ?in|telegram|xing|pinterest|reddit|flipboard|pocket|e-?mail|\bx\b|bluesky|threads/g;

const FRAME: ReadonlySet<string> = new Set(['FOOTER', 'NAV', 'HEADER']);
/** Where its author is found, not where the page is handed on. */
const AUTHOR = /author|auteur|autor|contributor|byline|bio(?:[\s_-]|$)/;
const isOfAuthor = (box: Box): boolean =>
  !box.has('share') && (AUTHOR.test(box.name) || (!box.sharers && AUTHOR.test(box.parent?.name ?? '')));

/** Links to the site's own accounts: nothing to share with. */
const followsOnly = (box: Box): boolean =>
  !box.sharers &&
  !box.has('share') &&
  (/\b(?:volg|folg|follow|suiv)/i.test(box.text) || box.within(FRAME, /^(?:contentinfo|navigation|banner)$/));
const verdict = (reason: string, evidence: string, sure: boolean) => ({ kind: 'share' as const, reason, evidence, sure });
