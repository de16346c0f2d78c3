import type { Box } from './box';
import type { ClutterKind } from './hit';
import type { Count } from './page-map';
import type { Signal } from './words';

/** What a judge says of a box. */
export interface Verdict {
  kind: ClutterKind;
  reason: string;
  evidence: string;
  /** Certain enough to hide the box though Readability took some of its lines for the article. */
  sure: boolean;
  /** Told by the box alone: where the box around it is of the same kind, that one is meant as a whole. */
  aside?: true;
  /** What stands beside the words that told it belongs to it: the box goes as it is. */
  whole?: true;
}

/** What holds for the page as a whole. */
export interface PageFacts {
  /** An article was found; without one, boxes of links are the page itself. */
  article: boolean;
  /** The reader cannot scroll. */
  locked: boolean;
}

/** One kind's judgement of one box; `null`: not this kind. Looks, never touches. */
export type Judge = (box: Box, page: PageFacts) => Verdict | null;

/**
 * What a box must have, any of it, for a judge to be asked at all: most boxes have little, and thirteen judges
 * cost more than all the reading (2026-11-28). A judge without needs is asked about every box.
 */
export interface Needs {
  signals?: readonly Signal[];
  counts?: readonly Count[];
  /** Or a text of at most so many characters. */
  chars?: number;
}

/** A few words of the box for the receipt. */
export const words = (box: Box, maxChars = 60): string => {
  const text = box.text;
  return text.length <= maxChars ? text : `${text.slice(0, maxChars - 1).trimEnd()}…`;
};

/** Who earns at what stands here: a reader wants to know it, it sells nothing. */
export const isDisclosure = (text: string): boolean =>
  /affiliate|(?:earn|receive)s? (?:an? )?commission|commissie (?:ontvang|verdien)|provision|commission sur|affili[éa]/i.test(text);

/** Characters of a box with a button that may go though Readability took its line for a paragraph. */
const MAX_BUTTONED = 260;

/** May this box nag: it holds nothing of the article, or is short, with an icon at most, and ends in a button, which no paragraph has? */
export const isOwnBox = (box: Box): boolean => box.free || isButtoned(box);
export const isButtoned = (box: Box): boolean =>
  box.buttons > 0 && box.buttons <= 2 && box.chars <= MAX_BUTTONED && box.links <= 1 && box.media <= 1 && box.tag !== 'P';

/** One line in the page, outside the prose, with at most two ways to act on it; no line of the text or of a list, no head. */
export const isLine = (box: Box, leastChars: number, mostChars: number): boolean =>
  box.chars >= leastChars &&
  box.chars <= mostChars &&
  box.links + box.buttons <= 2 &&
  box.linkShare < 0.7 &&
  box.proseChars === 0 &&
  !/^(?:P|LI|SPAN|H[1-6])$/.test(box.tag);

export const NAVIGATION: ReadonlySet<string> = new Set(['NAV']);
export const NAVIGATION_ROLE = /^(?:navigation|menu|menubar|tablist|toolbar|search)$/;
