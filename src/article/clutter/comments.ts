/**
 * Comments of readers and the form for them, below the text.
 */
import type { Box } from './box';
import { isLine, type Judge, words, type Needs } from './verdict';

const NAMED =
  /(?:^|[\s_-])(?:comments?|respond|comment-?(?:respond|form|list|section|area|wrapper)|commentlist|disqus(?:_thread)?|kommentare?|kommentarbereich|reacties?|reageren|commentaires?|comentarios|coral|openweb|spot-?im|viafoura|hyvor|livefyre|discussion)(?:[\s_\d-]|$)|comments?(?:-section|section|container|buttonwrapper|-area)/;

/** Characters of a line that calls to comment. */
const MIN_CALL_CHARS = 14;
const MAX_CALL_CHARS = 200;
const CALL =
  /^[^\p{L}]*(?:be the first to comment|(?:view|read|show|see|post|add|leave) (?:all |a |your |the )?(?:\d+ )?comment|join the (?:conversation|discussion)|(?:log|sign) in to comment|what do you think|have your say|\d+ comments?\b|no comments|comments? \(|wees de eerste|reageer|praat mee|log in om te reageren|laat een reactie|schrijf een reactie|\d+ reacties?\b|zum kommentieren|kommentar(?:e)? (?:schreiben|verfassen|anzeigen|lesen)|jetzt kommentieren|diskutieren sie|diskutier mit|\d+ kommentare?\b|(?:deine|ihre|eure) meinung|soyez le premier|commenter|réagir|réagissez|laisser un commentaire|voir les commentaires|\d+ (?:commentaire|réaction))/u;

/** "View comments", "12 reacties", "Kommentare": a button or a link that opens them, and nothing else. */
const OPENS =
  /^(?:join the (?:conversation|discussion)|(?:(?:view|read|show|see|post|add|open|bekijk|toon|lees|alle|zur?|voir|lire) )?(?:all |alle |les |den |die )?(?:\d+ )?(?:comments?|reacties|kommentaren?|kommentare|commentaires)(?: \([\d+]+\))?)$/;
const MAX_BUTTON_CHARS = 30;
const isCommentButton = (box: Box): boolean =>
  box.has('comment') &&
  box.free &&
  box.chars <= MAX_BUTTON_CHARS &&
  box.links + box.buttons === 1 &&
  box.fields + box.areas === 0 &&
  (box.order === 'after' || (box.order === 'inside' && (box.tag === 'BUTTON' || NAMED.test(box.name)))) &&
  !box.furniture &&
  !/^(?:LI|SPAN|H[1-6])$/.test(box.tag) &&
  OPENS.test(box.lower);

/** "0 Comments (+)", "Die Kommentarfunktion ist deaktiviert": how many there are, or that there are none, below the text and without a link. */
const COUNTED =
  /^(?:\(?\d+\)? (?:comments?|reacties?|kommentare?|commentaires?)(?: \(\+\))?|(?:comments|reacties|kommentare|commentaires) \([\d+]+\))$/;
const CLOSED =
  /^(?:comments (?:are|have been) (?:closed|disabled|turned off)|(?:die )?kommentar(?:funktion|funktionalität|e|spalte)? (?:ist|sind|wurde|wurden)(?: [\p{L}]+){0,4} (?:deaktiviert|geschlossen|gesperrt)|(?:de )?reacties zijn gesloten|reageren is niet (?:meer )?mogelijk|les commentaires sont (?:fermés|clos|désactivés))/u;
const MAX_CLOSED_CHARS = 120;
const isCounted = (box: Box): boolean =>
  box.has('comment') &&
  box.free &&
  box.order === 'after' &&
  box.links + box.buttons === 0 &&
  box.chars <= MAX_CLOSED_CHARS &&
  !box.furniture &&
  (COUNTED.test(box.lower) || CLOSED.test(box.lower));

/** Without any of these judgeComments finds nothing. */
export const commentsNeeds: Needs = { signals: ['comment'], counts: ['areas'], chars: 39 };

export const judgeComments: Judge = (box) => {
  if (isCommentButton(box)) return { kind: 'comments', reason: 'comment-form', evidence: words(box), sure: false };
  if (!box.free || /^(?:BODY|MAIN|ARTICLE|HEADER|A|SPAN|BUTTON|LI|P)$/.test(box.tag)) return null;
  if (box.framed || box.furniture) return null;
  if (isCounted(box)) return { kind: 'comments', reason: 'comments', evidence: words(box), sure: false };
  const place = box.order;
  if (place === 'before' || place === 'inside') return null;
  if (NAMED.test(box.name) && (box.has('comment') || box.areas > 0 || box.chars < 40) && box.longLinks <= Math.max(6, box.chars / 60)) {
    return { kind: 'comments', reason: 'comments', evidence: words(box), sure: false };
  }
  // "Be the first to comment. [Send us your opinion]": a line below the text with one way to do it.
  if (box.has('comment') && box.acts && CALL.test(box.lower) && isLine(box, MIN_CALL_CHARS, MAX_CALL_CHARS))
    return { kind: 'comments', reason: 'comment-form', evidence: words(box), sure: false };
  if (box.areas > 0 && box.has('comment') && box.chars <= 1500 && box.tag === 'FORM')
    return { kind: 'comments', reason: 'comment-form', evidence: words(box), sure: false };
  return null;
};
