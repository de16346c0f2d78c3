import type { Article } from './blocks';
import type { Look } from './look';

/** A stretch of live text that makes up part of a block's text. */
export interface LivePiece {
  /** The text node on the live page. */
  node: Text;
  /** From where in `node.data`, UTF-16 units. */
  from: number;
  /** Where it stands in the block's text. `length` units of both are the same but for white space. */
  at: number;
  length: number;
}

/** An article that was found on a live page, with the way back to it. */
export interface FoundArticle {
  article: Article;
  /** For each block of `article.blocks` the live element it came from; `null` where it has none (a headline known from metadata only). */
  elements: (Element | null)[];
  /**
   * For each block its live text, in rising `at`; empty where there is none. Block text that is not
   * covered (separators) has no live counterpart.
   */
  pieces: LivePiece[][];
  /** The closest live element around all text blocks. */
  root: Element;
}

/**
 * Find the article of a page, with Readability on a numbered clone. The document is not changed.
 *
 * @param look what can be known of layout; `noLook` where there is none
 * @returns `null` when this is no article (front page, search, video, live blog, too little text): a normal answer
 */
export function findArticle(_document: Document, _look: Look): FoundArticle | null {
  throw new Error('findArticle is not built yet');
}
