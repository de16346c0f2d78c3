import { foldedWords } from '../words';
import type { Draft } from '../draft';
import { ads } from './ads';
import { calls, findMailBoxes } from './calls';
import { captions } from './captions';
import { type Context, isProse, type Judge } from './context';
import { heads } from './heads';
import { kindsReader, NameIndex } from './names';
import { toLine } from './phrases';
import { withoutOthers } from './others';
import { players } from './players';
import { related } from './related';
import { tags } from './tags';
import { tails } from './tails';
import { unseen } from './unseen';
import { attribute, documentOf, inherited, parentOf } from '../unclobbered';

/**
 * Drop from Readability's choice what is no part of the article: one judge a kind, each in its file.
 *
 * Judges see a block's words, its share of links, its place before, within or after the prose, and
 * what the elements around it are called; names of elements that hold a good part of the prose are
 * not looked at, because publishers call the article itself `paywall` or `content-with-sidebar`.
 *
 * Example: `<div class="c-newsletter"><h3>Daily</h3><p>Get it in your inbox.</p></div>` between two
 * paragraphs: both blocks go, reason "call".
 */
const JUDGES: readonly Judge[] = [unseen, captions, ads, players, calls, related, tags, heads, tails];
const INDEX = new NameIndex(JUDGES.map((judge) => judge.names));

export interface TrimInput {
  drafts: Draft[];
  title: string;
  authors: readonly string[];
  site: string;
  headline: Element | null;
}

/** @returns the blocks that stay, captions turned into figures, in order; told of each drop through `onDrop` */
export function trim({ drafts, title, authors, site, headline }: TrimInput, onDrop?: (draft: Draft, reason: string) => void): Draft[] {
  let left = withoutOthers(withoutCopies(drafts, onDrop), headline, onDrop);
  const kinds = kindsReader(left, INDEX);
  const folded = authors.map((author) => toLine(author));
  const titleWords = new Set(foldedWords(title));
  const nameWords = new Set([...folded.flatMap((author) => author.split(' ')), ...foldedWords(site)]);
  const any = left.find((draft) => draft.element)?.element;
  const mailBoxes = any ? findMailBoxes(inherited(documentOf(any), 'body')) : [];
  // Twice: what the first round drops was in the way of finding where the prose begins and ends.
  for (let round = 0; round < 2; round++) {
    const context: Context = {
      drafts: left,
      titleWords,
      authors: folded,
      nameWords,
      mailBoxes,
      firstProse: left.findIndex(isProse),
      lastProse: left.findLastIndex(isProse),
    };
    const next: Draft[] = [];
    left.forEach((draft, index) => {
      let reason: string | null = null;
      // The second round is about the ends: within the prose nothing has changed.
      if (round && index > context.firstProse + 3 && index < context.lastProse - 3) {
        next.push(draft);
        return;
      }
      const named = kinds(draft);
      for (let at = 0; at < JUDGES.length && !reason; at++) reason = JUDGES[at]!.judge(draft, index, context, (named & (1 << at)) !== 0);
      if (!reason) next.push(draft);
      else {
        onDrop?.(draft, reason);
        const { block } = draft;
        if ((reason === 'caption' || reason === 'credit') && (block.kind === 'paragraph' || block.kind === 'heading')) {
          next.push({ ...draft, block: { kind: 'figure', images: [], caption: block.runs } });
        }
      }
    });
    if (next.length === left.length && round) return next;
    left = next;
  }
  return left;
}

/** Pages carry a paragraph twice for wide and narrow screens; the first one stays. */
function withoutCopies(drafts: Draft[], onDrop?: (draft: Draft, reason: string) => void): Draft[] {
  const seen = new Map<string, number>();
  const dress = (draft: Draft | undefined): string => {
    const own = draft?.element;
    const around = own && parentOf(own);
    return `${own && attribute(own, 'class')} ${around && attribute(around, 'class')}`;
  };
  return drafts.filter((draft, index) => {
    if (draft.text.length < 40) return true;
    const before = seen.get(draft.text);
    // A question asked of each of ten guests stands in the text ten times, in the same dress.
    if (before !== undefined && (index - before <= 3 || dress(draft) !== dress(drafts[before]))) {
      onDrop?.(draft, 'copy');
      return false;
    }
    seen.set(draft.text, index);
    return true;
  });
}
