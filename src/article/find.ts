import type { Article } from './blocks';
import { cloneNumbered } from './clone';
import { ENOUGH_CHARS, runReadability } from './engine';
import { articleThing, firstMeta, readHead } from './head';
import type { Draft } from './draft';
import type { Look } from './look';
import { readBlocks } from './read-blocks';
import { findTitle, oneLine } from './title';
import { inherited } from './unclobbered';

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
export function findArticle(document: Document, _look: Look): FoundArticle | null {
  const head = readHead(document);
  const headline = findTitle(document, head);
  const url = inherited(document, 'URL');
  let drafts: Draft[] = [];
  for (const pass of [0, 1, 3] as const) {
    const clone = cloneNumbered(document);
    const content = runReadability(clone, headline.title, pass);
    const read = content ? readBlocks(content, clone, inherited(document, 'baseURI') || url) : [];
    const chars = (of: Draft[]): number => of.reduce((sum, draft) => sum + (draft.block.kind === 'figure' ? 0 : draft.text.length), 0);
    if (chars(read) > chars(drafts)) drafts = read;
    if (chars(drafts) >= ENOUGH_CHARS) break;
  }
  if (!drafts.length) return null;
  const title = headline.title;
  const pieces = headline.element ? titlePieces(headline.element, title) : [];
  const thing = articleThing(head);
  const article: Article = {
    title,
    byline: [],
    published: firstMeta(head, 'article:published_time') || (typeof thing?.datePublished === 'string' ? thing.datePublished : null),
    modified: null,
    language: head.lang || null,
    site: firstMeta(head, 'og:site_name') || new URL(url).hostname.replace(/^www\./, ''),
    url,
    leadImage: null,
    blocks: [{ kind: 'heading', level: 1, runs: [{ text: title }] }, ...drafts.map((draft) => draft.block)],
    part: null,
    shown: 'whole',
  };
  return {
    article,
    elements: [headline.element, ...drafts.map((draft) => draft.element)],
    pieces: [pieces, ...drafts.map((draft) => draft.pieces)],
    root: rootOf(drafts) ?? inherited(document, 'body'),
  };
}

/** The closest element around all blocks that have text. */
function rootOf(drafts: Draft[]): Element | null {
  let root: Element | null = null;
  for (const { element, pieces } of drafts) {
    if (!element || !pieces.length) continue;
    if (!root) root = element;
    while (root && !root.contains(element)) root = root.parentElement;
  }
  return root;
}

/** Where the headline stands in its live element; empty when it does not say just that. */
function titlePieces(element: Element, title: string): LivePiece[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const pieces: LivePiece[] = [];
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const data = node.data;
    for (let from = 0; from < data.length && at < title.length; from++) {
      const unit = data[from]!;
      const white = /[\s\u00a0]/.test(unit);
      if (white ? title[at] !== ' ' : title[at] !== unit) {
        if (white) continue;
        return [];
      }
      const last = pieces[pieces.length - 1];
      if (last && last.node === node && last.from + last.length === from) last.length++;
      else pieces.push({ node, from, at, length: 1 });
      at++;
    }
  }
  return at === oneLine(title).length ? pieces : [];
}
