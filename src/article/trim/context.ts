import type { Draft } from '../draft';

/** What a judge knows beside the block itself. */
export interface Context {
  drafts: readonly Draft[];
  /** Folded words of the title. */
  titleWords: ReadonlySet<string>;
  /** Names of the authors in lower case, whole. */
  authors: readonly string[];
  /** Folded words of the authors' names and the site's. */
  nameWords: ReadonlySet<string>;
  /** Boxes of few words around a field for an e-mail address. */
  mailBoxes: readonly Element[];
  /** Index of the first and last block of plain prose that still stands; -1 when there is none. */
  firstProse: number;
  lastProse: number;
}

export interface Judge {
  /** What elements that hold such blocks are called: see `NameIndex`. */
  names: string;
  /**
   * @param named do the names around the block speak for this kind?
   * @returns why a block is no part of the article's text; `null` when it may stay
   */
  judge(draft: Draft, index: number, context: Context, named: boolean): string | null;
}

/** Characters from which a sentence counts as prose. */
const PROSE_CHARS = 80;
const SENTENCE = /[.!?…。！？:"”“»’)]/;

/** A paragraph of sentences, not links. */
export function isProse(draft: Draft): boolean {
  draft.prose ??= readsAsProse(draft);
  return draft.prose;
}

function readsAsProse(draft: Draft): boolean {
  if (draft.block.kind !== 'paragraph' && draft.block.kind !== 'quote') return false;
  return draft.text.length >= PROSE_CHARS && draft.linked < draft.text.length / 2 && SENTENCE.test(draft.text);
}

/** Does a text end as a sentence does? */
export const isSentence = (text: string): boolean => /[.!?…。！？]["”»」')\]]?\s*$/.test(text);

/** Is a block between the first and the last prose? */
export const isInside = (index: number, context: Context): boolean => index > context.firstProse && index < context.lastProse;
