/**
 * Players that float over the page, and those in it that start by themselves. Any other player in the text stays where it is.
 */
import type { Box } from './box';
import { type Judge, words } from './verdict';

/** A floating player leaves most of the viewport free; a larger one was opened by the reader. */
const MAX_COVERED = 0.45;
const NAMED = /video|player|pip\b|vidcast|jwp|outstream/;

/** A player in the page that starts by itself and goes on with what it chooses ("Vidéo suivante dans 00:06"): no part of the story. */
const isAutoplay = (box: Box): boolean =>
  box.has('autoplay') &&
  box.chars >= 12 &&
  box.chars <= 160 &&
  box.proseChars === 0 &&
  box.order !== 'before' &&
  !/^(?:FIGCAPTION|FIGURE|P|LI|SPAN|A|BUTTON|H[1-6])$/.test(box.tag) &&
  (NAMED.test(box.name) || /\d/.test(box.text));

export const judgeVideo: Judge = (box) => {
  if (box.chars > 300 || !box.free || box.links > 4) return null;
  if (isAutoplay(box)) return { kind: 'video', reason: 'autoplay', evidence: words(box) || 'video', sure: false };
  const plays = box.videos > 0 || box.frames > 0;
  const named = NAMED.test(box.name);
  if (!plays && !(named || (box.buttons > 0 && box.chars <= 60 && box.links === 0 && box.has('dismiss')))) return null;
  if (box.emails + box.fields > 0 || box.layer !== 'fixed' || box.covers > MAX_COVERED) return null;
  if (!plays && !named && box.look.live) {
    const rect = box.look.rect(box.element);
    // The shape of a screen, at the edge: 16:9, 4:3 or square, with room for a bar of controls.
    if (!rect || rect.width < 180 || rect.height < 100 || rect.width / rect.height > 2.4 || rect.width / rect.height < 0.8) return null;
  }
  return { kind: 'video', reason: 'floating-player', evidence: words(box) || 'video', sure: false };
};
