import type { Block } from './blocks';
import type { LivePiece } from './find';

/** A block on its way: what it says, where it came from, and what the judges of `trim/` look at. */
export interface Draft {
  block: Block;
  /** `blockText(block)`. */
  text: string;
  /** `toLine(text)`, for looking up phrases; of a long text only its beginning. */
  line: string;
  pieces: LivePiece[];
  /** The live element; `null` when unknown. */
  element: Element | null;
  /** Characters of the text that stand in links, and in bold. */
  linked: number;
  strong: number;
  /** `isProse(draft)`, once it was asked. */
  prose?: boolean;
}
