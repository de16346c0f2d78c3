/**
 * Comments of readers and the form for them, below the text.
 */
import { type Judge, words, type Needs } from './verdict';

const NAMED =
  /(?:^|[\s_-])(?:comments?|respond|comment-?(?:respond|form|list|section|area|wrapper)|commentlist|disqus(?:_thread)?|kommentare?|kommentarbereich|reacties?|reageren|commentaires?|comentarios|coral|openweb|spot-?im|viafoura|hyvor|livefyre|discussion)(?:[\s_\d-]|$)|comments?(?:-section|section|container|buttonwrapper|-area)/;

/** Without any of these judgeComments finds nothing. */
export const commentsNeeds: Needs = { signals: ['comment'], counts: ['areas'], chars: 39 };

export const judgeComments: Judge = (box) => {
  if (!box.free || /^(?:BODY|MAIN|ARTICLE|HEADER|A|SPAN|BUTTON|LI|P)$/.test(box.tag)) return null;
  if (box.framed || box.furniture) return null;
  const place = box.order;
  if (place === 'before' || place === 'inside') return null;
  if (NAMED.test(box.name) && (box.has('comment') || box.areas > 0 || box.chars < 40) && box.longLinks <= Math.max(6, box.chars / 60)) {
    return { kind: 'comments', reason: 'comments', evidence: words(box), sure: false };
  }
  if (box.areas > 0 && box.has('comment') && box.chars <= 1500 && box.tag === 'FORM')
    return { kind: 'comments', reason: 'comment-form', evidence: words(box), sure: false };
  return null;
};
