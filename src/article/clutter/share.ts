/**
 * Share bars: links that hand the page to networks, or a short text that says nothing but networks and
 * "share". Links to a site's own accounts ("follow us") in a footer are not meant; a line in the text that asks to
 * follow the site there is.
 */
import { attribute } from '../unclobbered';
import type { Box } from './box';
import { firstOf } from './page-map';
import { type Judge, words, type Needs } from './verdict';

const NAMED = /share|sharing|shariff|sharedaddy|social|addtoany|a2a_kit|addthis|socials?\b|deel-?|teilen|partage/;
const STRONG_NAME =
  /share|sharing|shariff|sharedaddy|addtoany|addthis|a2a_|social-?(?:bar|share|links|buttons|icons|media)|socialbar|article-?(?:tools|actions)|partage/;
/** The vocabulary of a share bar; what is left after taking it out is something else. */
const VOCABULARY =
  /like|loading|laden|facebook|messenger|rrss|copiar|enlace|twitter|twittern|tweet(?:en)?|buffer|whats ?app|linked ?in|telegram|xing|pinterest|pin it|\bpin\b|reddit|flipboard|blue ?sky|threads|mastodon|instapaper|pocket|e-?mail(?:en)?|\bmail\b|\bsms\b|\bapp\b|\bx\b|print(?:en)?|drucken|afdrukken|imprimer|rss(?:-feed)?|copy|copied!?|link|url|kopieren|kopi(?:ë|e)er|gekopieerd|kopiert|copier|copié|lien|share|shares|sharing|teilen|mitteilen|delen|deel|partager|partagez|compartir|merken|bewaar|bewaren|save|speichern|enregistrer|options?|show|more|meer|mehr|plus|close|sluiten|schließen|extra|via|op|on|auf|über|sur|with|met|mit|to|dit|deze|this|the|diesen|dieses|cet|l['’]|artikel|article|bericht|beitrag|verhaal|story|post|vrienden|friends|en|en la|und|and|et|oder|of|or|per|par|een|einen|a\b|klik|klicken|click|om|te|um|zu|dit|anhören|luister|listen|feedback|submit|permalink|weitersagen|abbrechen|annuleren|annuler|cancel|your thoughts|verschenken|geschenk|gift|cadeau|offrir|kommentieren|comment(?:er|s)?|reageer|zur?|onze|unsere|postings?|kommentare?n?|commentaires?|reacties?|écouter|ecouter|anhören|voorlezen|beluisteren?|lire plus tard|plus tard|später|later|lezen|lesen|read|offrir|sauvegarder|favoris|ajouter|mes|à|aux?|imprimer|bookmark|vorlesen|uns|bei|google|folgen|follow|us|nous|suivre|volgen?|ons|bij|réagir|reagir|lettergrootte|schriftgröße|0|sie|deze pagina|pagina|page|seite|venster|geopend|wordt|in|nieuw|naar|vriend|diese|ihre?|los/g;

const MAX_CHARS = 520;

/** Without any of these judgeShare finds nothing. */
export const shareNeeds: Needs = { signals: ['share', 'network', 'pushButton', 'subscribe'], counts: ['sharers'], chars: 60 };

export const judgeShare: Judge = (box) => {
  if (box.has('network') && asksToFollow(box)) return { ...verdict('follow-line', words(box), true), whole: true };
  if (isFollowSign(box) || isFollowBox(box)) return verdict('follow-line', words(box), false);
  const strong = STRONG_NAME.test(box.name);
  if (!box.sharers && !strong && !box.hasAny('share', 'network') && (box.chars > 60 || !(box.buttons + box.media + box.links))) return null;
  if (box.chars > MAX_CHARS || !box.free || box.framed || box.areas + box.passwords > 0) return null;
  if (box.furniture && !isBarInFrame(box)) return null;
  if (box.emails + box.fields > 1 && !strong) return null;
  if (!box.acts && !strong) return null;
  if (/^(?:BODY|MAIN|HEADER|ARTICLE|FIGURE)$/.test(box.tag)) return null;
  // "Share Article via Facebook", network for network, is as long as headlines are.
  if (box.longLinks > box.sharers + 2 && !(strong && box.longLinks <= MAX_LONG_SHARERS && SPELT.test(box.lower))) return null;
  if (isOfAuthor(box)) return null;
  if (isAccounts(box)) return verdict('follow-line', words(box), false);
  if (isShareAlone(box)) return verdict('share-words', words(box) || 'share', false);
  const named = NAMED.test(box.name);
  const said = box.text.toLowerCase().replace(/https?:\/\/\S+/g, ' ');
  const tools = box.has('share') && box.links + box.buttons >= MIN_TOOLS && box.chars <= MAX_TOOLS_CHARS;
  if (!box.sharers && !named && !box.has('network') && !tools && !STARTS_SHARE.test(said)) return null;
  const left = said.replace(VOCABULARY, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
  const whole = said.replace(/[^\p{L}\p{N}]+/gu, '').length;
  // A date or a name beside the buttons is the article's head: the buttons alone are meant.
  if (/\b(?:19|20)\d\d\b|\d{1,2}[:.]\d{2}\b/.test(said) || AGO.test(said)) return null;
  const only = left.length <= Math.max(6, whole * 0.3);
  const networks = new Set(said.match(NETWORKS) ?? []).size;
  if (box.sharers >= 2 && (only || (strong && left.length <= whole * 0.6)) && box.links <= box.sharers * 2 + 6) {
    return verdict('share-links', words(box) || `${box.sharers} links`, only);
  }
  if (box.sharers === 1 && box.links === 1 && only && (box.has('share') || named) && box.chars <= 60)
    return verdict('share-links', words(box), false);
  // "share this! 420 23 Share Email": counts in the place of the networks' names.
  if (only && STARTS_SHARE.test(said) && box.links + box.buttons >= 3 && box.textLinks >= 2 && box.chars <= MAX_COUNTS_CHARS)
    return verdict('share-words', words(box), false);
  // "Listen Save Share Feedback Print": the tools of an article, with or without the names of networks.
  if (left.length <= MAX_TOOLS_LEFT && tools && !followsOnly(box)) return { ...verdict('share-words', words(box), false), whole: true };
  if (only && networks >= 2 && (box.has('share') || named || networks >= 3) && box.chars <= 260 && !followsOnly(box))
    return verdict('share-words', words(box), false);
  if (
    strong &&
    (only || box.has('share')) &&
    left.length <= Math.max(40, whole * 0.6) &&
    // Without a link or a button its signs are drawn by the page's own script.
    (box.links + box.buttons + box.media > 0 || /sharedaddy/.test(box.name) || (only && box.has('share'))) &&
    box.links <= 14 &&
    box.plainChars <= 300 &&
    !followsOnly(box)
  ) {
    return verdict('share-words', words(box) || 'share', false);
  }
  return null;
};

/** Links of a bar that each spell out what they do. */
const MAX_LONG_SHARERS = 8;
const SPELT =
  /(?:share|deel|teilen|partager)[^.!?]{0,30} (?:via|op|on|auf|über|sur|per|par) (?:facebook|twitter|x|linkedin|whatsapp|e-?mail)/u;

/** Buttons and links of a row of tools at least, and its characters. */
const MIN_TOOLS = 2;
/** Letters of it that are of no tool. */
const MAX_TOOLS_LEFT = 6;
const MAX_TOOLS_CHARS = 80;

/** Characters of a label that says nothing but "share". */
const MAX_SHARE_ALONE = 30;
const SHARE_ALONE =
  /^[^\p{L}\p{N}]*(?:\d[\d.,]*k? ?)?(?:shares?|share this|share (?:this )?(?:article|story|post|page)|(?:diesen |den )?(?:artikel|beitrag) teilen|teilen|(?:dit )?artikel delen|deel(?: dit)?(?: artikel)?|delen|partager(?: (?:l['’]|cet )article)?)[^\p{L}\p{N}]*$/u;

/** One button that hands the page on, with its word or with a sign that is called so for those who hear the page. */
function isShareAlone(box: Box): boolean {
  if (box.chars > MAX_SHARE_ALONE || box.fields > 0 || !box.has('share')) return false;
  if (box.links > 0 || box.buttons !== 1) {
    // "https://.../story?action=share".
    const link = box.links === 1 && !box.buttons ? firstOf(box.map, box.at, 'A') : -1;
    return link >= 0 && SHARE_ALONE.test(box.lower) && /[?&]\w+=share\b|#share/.test(attribute(box.map.elements[link]!, 'href'));
  }
  if (box.chars > 0) return SHARE_ALONE.test(box.lower);
  const button = firstOf(box.map, box.at, 'BUTTON');
  return button >= 0 && SHARE_ALONE.test(attribute(box.map.elements[button]!, 'aria-label').toLowerCase());
}

/** When it was printed, told from now. */
const AGO =
  /\bvor \d+ (?:sek|min|st(?:un)?d|tag|woch|monat)|\d+ (?:sec|min|uur|uren|dag|dagen|week|weken|maand)\p{L}* geleden|\d+ \p{L}+ ago\b|il y a \d/u;

/** Characters of a line that asks to follow. */
const MAX_FOLLOW_CHARS = 420;
/** Its links: more is the foot of a site. */
const MAX_FOLLOW_LINKS = 8;
/** Something else than an account of the site: the author's, the house. */
const OTHERS = /©|copyright|(?:follow|contact|reach|e-?mail) (?:me|him|her|them)(?![\p{L}])/u;
const ACCOUNTS =
  'facebook|twitter|x|instagram|insta|whats ?app(?:-kana\\p{L}+)?|telegram|linked ?in|tiktok|you ?tube|threads|bluesky|mastodon|google news|google discover|flipboard|xing|pinterest|snapchat|signal|social media|sociale media|(?:den )?sozialen medien|les réseaux(?: sociaux)?';
const FOLLOW = new RegExp(
  `^[^\\p{L}]*(?:follow|like|join|find|volg\\p{L}*|folg\\p{L}*|suivez|rejoignez|abonnier\\p{L}*|abonneer|subscribe to)(?![\\p{L}])(?! (?:these|this|the steps|de stappen|diese))[^!?]{0,80}?(?:[ ’'](?:on|op|auf|bei|sur|via|our|onze|unser\\p{L}*|notre|nos)) (?:[\\p{L}-]+ ){0,2}?(?:${ACCOUNTS})(?![\\p{L}])`,
  'u',
);
/** "... to your phone. Join us on WhatsApp": the button of such a box. */
const JOIN = /(?:join|follow|like) us on|volg ons op|folgen sie uns auf|folge? uns auf|(?:rejoignez|suivez)-nous sur/;
/** "Add us as a preferred source on Google". */
const PREFERRED =
  /preferred sources?|bevorzugte[nr]? quellen?|voorkeursbron(?:nen)?|sources? (?:préférée|favorite)s?|mes sources google|^prefer [^.!?]{2,40} on google|(?:abonn\p{L}+|suiv\p{L}+|follow\p{L}*|volg\p{L}*|folg\p{L}*)[^.!?]{0,60} (?:google (?:actualités|news|nieuws|discover))/u;
/** "Our WhatsApp channel ... follow it here". */
const CHANNEL = /whats ?app[- ]?(?:kan(?:al|aal)|channel|community|gruppe|groep)|(?:canal|chaîne|communauté) whats ?app/u;
const ON_CHANNEL = /whats ?app.*(?:kanal|kanaal|channel|chaîne|canal)(?![\p{L}])/u;
const JOIN_CHANNEL = /folgen|abonnieren|beitreten|volg|word lid|follow|join|suivre|suivez|rejoin|abonne/u;
const OURS = /(?:^|[^\p{L}])(?:us|our|ons|onze|uns|unser\p{L}*|nous|notre|nos|folgst du|folgen sie uns|volg je|volgt u)(?![\p{L}])/u;
/** Characters of a paragraph, and of a box, that say no more. */
const MAX_PREFERRED = 240;
const MAX_CHANNEL = 280;
/** Letters of a host's label from which it is taken for the site's name. */
const MIN_NAME = 4;

/** "Volg ons op WhatsApp", "Follow Metro.co.uk on Twitter": this site, not the author, and not a step in a manual. */
function asksToFollow(box: Box): boolean {
  if (
    box.chars > MAX_FOLLOW_CHARS ||
    box.longLinks > 2 ||
    box.links > MAX_FOLLOW_LINKS ||
    (box.has('legal') && box.links > 3) ||
    OTHERS.test(box.lower)
  )
    return false;
  if (box.fields + box.emails + box.areas > 0 || box.furniture || box.framed) return false;
  if (box.tag === 'A' && PREFERRED.test(box.lower) && box.free && box.parent?.tag !== 'P' && box.parent?.proseChars === 0) return true;
  if (/^(?:A|SPAN|LI|UL|BODY|MAIN|ARTICLE|HEADER|FIGURE|H[1-6])$/.test(box.tag) || !(box.acts || box.media > 0 || box.chars <= MAX_ALONE))
    return false;
  if (PREFERRED.test(box.lower)) return box.acts && (box.tag !== 'P' || box.chars <= MAX_PREFERRED);
  if (
    (CHANNEL.test(box.lower) || ON_CHANNEL.test(box.lower)) &&
    JOIN_CHANNEL.test(box.lower) &&
    box.acts &&
    box.chars <= MAX_CHANNEL &&
    box.proseChars === 0
  )
    return true;
  if (!(FOLLOW.test(box.lower) || (box.acts && JOIN.test(box.lower))) || isOfAuthor(box)) return false;
  // "Follow the opinion page on Facebook, X (@page) and Instagram", each of them a link.
  if (box.links >= 2 && new Set(box.lower.match(ACCOUNT_NAMES) ?? []).size >= 2 && !LEADS_ON.test(box.lower)) return true;
  const host = /^https?:\/\/(?:www\.)?([^./]+)/.exec(box.element.baseURI)?.[1] ?? '';
  return (
    OURS.test(box.lower) || (host.length >= MIN_NAME && box.lower.replace(/[^a-z0-9]+/g, '').includes(host.replace(/[^a-z0-9]+/g, '')))
  );
}
/** A row of links to articles that begins like such a line. */
const LEADS_ON = /(?:here|hier|ici)[.:]?$/;
/** Characters of such a line without a link: its signs are drawn by the page's own script. */
const MAX_ALONE = 80;

const NETWORKS = /facebook|twitter|whats ?app|linked ?in|telegram|xing|pinterest|reddit|flipboard|pocket|e-?mail|\bx\b|bluesky|threads/g;

/** Set as a menu, or in the page's head, a bar still hands the page on: by its links, its tools, or its name. */
const isBarInFrame = (box: Box): boolean =>
  !box.within(FOOT, /^contentinfo$/) &&
  (box.sharers >= 2 || (STRONG_NAME.test(box.name) && (HANDS_ON.test(box.lower) || (box.masthead && box.links >= 2 && box.has('share')))));
const HANDS_ON = /print|drucken|afdrukken|imprimer|whats ?app/;

/** What the networks call their own boxes: a page of theirs, the latest messages of an account. */
const EMBEDDED =
  /(?:^|[\s_-])(?:fb-page|fb-like-?box|facebook-?like-?box|likebox|twitter-timeline)(?:[\s_-]|$)|^\s*tweets? (?:by|van|von|de) @/;
/** "Stay connected: 299 fans, 7,412 followers": words of a box that counts them. */
const COUNTERS =
  /fans?|followers?|subscribers?|members?|volgers?|abonnees?|abonnenten?|abonn[ée]s?|likes?|follow|subscribe|join|volg|folgen|abonnieren|suivre|s['’]abonner/g;
const COUNTED = /\d[\d.,]*[km]? ?(?:fans?|followers?|subscribers?|volgers?|abonnees?|abonnenten|abonn[ée]s)/g;
const MAX_COUNTERS_CHARS = 260;
const MAX_COUNTERS_HEAD = 30;

/** A box that shows off the site's accounts, beside or below the text: embedded, or with the number of those who follow. */
function isFollowBox(box: Box): boolean {
  if (box.order === 'inside' || box.chars > MAX_COUNTERS_CHARS || box.furniture || !box.free || box.framed) return false;
  if (EMBEDDED.test(`${box.name} ${box.lower.slice(0, 30)}`)) return true;
  return (box.lower.match(COUNTED) ?? []).length >= 2 && lettersBeside(box, COUNTERS) <= MAX_COUNTERS_HEAD;
}

/** Letters of a box that are none of these words: of its heading. */
const lettersBeside = (box: Box, words: RegExp): number => box.lower.replace(words, '').replace(/[^\p{L}]+/gu, '').length;

/** Words that a bar of counts begins with. */
const STARTS_SHARE = /^[^\p{L}\p{N}]*(?:share|delen|deel|teilen|partage)/u;
const MAX_COUNTS_CHARS = 60;

/** Accounts of one house on networks: at least so many, in a box of at most so many characters, of which so many may be the heading. */
const MIN_ACCOUNTS = 3;
const MAX_ACCOUNTS_CHARS = 200;
const MAX_ACCOUNTS_HEAD = 60;
const ACCOUNT_NAMES = new RegExp(
  `(?<![\\p{L}])(?:${ACCOUNTS}|google ?plus|google\\+|rss(?: feeds?)?|e-?mail|vimeo|twitch|reddit|tumblr|flickr)(?![\\p{L}])`,
  'gu',
);
const FOLLOW_HEAD =
  /^[^\p{L}]*(?:follow|volg|folg|suivez|suivre|nous suivre|rejoignez|retrouvez|connect with|stay connected|keep in touch|get social|we are social|find us|social media|sociale media|soziale medien|réseaux sociaux|blijf op de hoogte|bleiben sie)/u;

/** "Follow The Paper: Facebook X TikTok Instagram": a heading and the names of networks, outside the site's head and foot, and not the author's. */
function isAccounts(box: Box): boolean {
  if (box.masthead || box.links < MIN_ACCOUNTS || box.longLinks > 0 || box.chars > MAX_ACCOUNTS_CHARS || !FOLLOW_HEAD.test(box.lower))
    return false;
  const names = new Set(box.lower.match(ACCOUNT_NAMES) ?? []);
  return names.size >= MIN_ACCOUNTS && lettersBeside(box, ACCOUNT_NAMES) <= MAX_ACCOUNTS_HEAD;
}

/** "Follow The Paper on", and the sign of a network for a link. */
const FOLLOW_SIGN = /^(?:follow|volg|folgen sie|folge|suivez)(?: [\p{L}\p{N}.&’'-]+){1,4} (?:on|op|auf|sur)$/u;
const isFollowSign = (box: Box): boolean =>
  box.chars <= MAX_ALONE &&
  box.links >= 1 &&
  box.links <= 3 &&
  box.media > 0 &&
  box.textLinks === 0 &&
  FOLLOW_SIGN.test(box.lower) &&
  box.free &&
  !isOfAuthor(box);

const FRAME: ReadonlySet<string> = new Set(['FOOTER', 'NAV']);
const FOOT: ReadonlySet<string> = new Set(['FOOTER']);
const HEAD: ReadonlySet<string> = new Set(['HEADER']);
const STORY: ReadonlySet<string> = new Set(['ARTICLE', 'MAIN']);
/** Where its author is found, not where the page is handed on. */
const AUTHOR = /author|auteur|autor|contributor|byline|bio(?:[\s_-]|$)/;
const isOfAuthor = (box: Box): boolean =>
  !box.has('share') &&
  (AUTHOR.test(box.name) || (!box.sharers && (AUTHOR.test(box.parent?.name ?? '') || AUTHOR.test(box.parent?.parent?.name ?? ''))));

/** Links to the site's own accounts: nothing to share with. */
const followsOnly = (box: Box): boolean =>
  !box.sharers &&
  !box.has('share') &&
  !HANDS_ON.test(box.lower) &&
  (/\b(?:volg|folg|follow|suiv)/i.test(box.text) ||
    box.within(FRAME, /^(?:contentinfo|navigation|banner)$/) ||
    // The head of the article has the article's own tools.
    (box.within(HEAD, NONE) && !box.within(STORY, /^(?:main|article)$/)));
/** No role: the tag alone counts. */
const NONE = /(?!)/;
const verdict = (reason: string, evidence: string, sure: boolean) => ({ kind: 'share' as const, reason, evidence, sure });
