import type { Article } from './blocks';
import { cloneNumbered, type Signs } from './clone';
import { ENOUGH_CHARS, runReadability } from './engine';
import { type FoundByline, findByline, readNames } from './byline';
import type { Draft } from './draft';
import { findLanguage } from './find-language';
import { readHead } from './head';
import type { Look } from './look';
import { type PageTree, readTree } from './page-tree';
import { findPart } from './part';
import { readBlocks } from './read-blocks';
import { recover } from './recover';
import { canonicalUrl, findLeadImage, findSite, hostOf } from './site';
import { findTitle } from './title';
import { isProse } from './trim/context';
import { trim } from './trim/trim';
import { findVerdict, type NoArticle } from './verdict';
import { findWhen } from './when';
import { withheldReader } from './withheld';
import { holds, inherited, parentOf, textsUnder, tagOf } from './unclobbered';

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
 * @param tree the page as it is now, where it has been read; with parts on their way
 * @returns `null` when this is no article (front page, search, video, live blog, too little text): a normal answer
 */
export function findArticle(document: Document, look: Look, tree?: PageTree): FoundArticle | null {
  return findDetailed(document, look, tree ? { tree } : {});
}

/** What is known beside the article, for benches and tests. */
export interface Details {
  /** All whom the page credits, the site itself too. */
  credited: string[];
  /** Why this is no article, where `anyPage` asked for its text all the same. */
  verdict: NoArticle | null;
}

/**
 * `findArticle`, telling more.
 *
 * @param options `anyPage`: front pages, live blogs and the like are read too; `onDrop` is told of each block that goes; `tree` as there
 */
export function findDetailed(
  document: Document,
  look: Look,
  options: { anyPage?: boolean; onDrop?: (draft: Draft, reason: string) => void; tree?: PageTree } = {},
): (FoundArticle & Details) | null {
  const { onDrop } = options;
  if (!inherited(document, 'documentElement') || !inherited(document, 'body')) return null;
  const head = readHead(document);
  const url = inherited(document, 'URL');
  const host = hostOf(url);
  const site = findSite(head, url);
  const headline = findTitle(document, head, site, host);
  let byline: FoundByline | null = null;
  let signs: Signs | null = null;
  const title = headline.title;
  let drafts: Draft[] = [];
  let dates: string[] = [];
  const signed: string[] = [];
  const withheldBy = withheldReader(look);
  let withheld = 0;
  const tree = options.tree ?? readTree(document, { streamed: true });
  for (const pass of [0, 1, 3] as const) {
    const clone = cloneNumbered(document, tree, look);
    signs = clone.signs;
    byline ??= findByline(signs.authors, head, site, host, headline.element);
    const authors = byline.people;
    const content = runReadability(clone, title, pass);
    const base = inherited(document, 'baseURI') || url;
    const read = content ? recover(readBlocks(content, clone, base), clone, base, headline.element) : [];
    const seen: string[] = [];
    const layers = layersOver(read, look);
    const readable = read.filter((draft) => {
      if (draft.element && layers.some((layer) => holds(layer, draft.element!))) {
        onDrop?.(draft, 'layer');
        return false;
      }
      const way = draft.element && withheldBy(draft.element);
      if (!way) return true;
      if (isProse(draft) && way !== 'copy') withheld++;
      onDrop?.(draft, `withheld: ${way}`);
      return false;
    });
    const kept = trim({ drafts: readable, title, authors, site, headline: headline.element }, (draft, reason) => {
      if (reason === 'date' || reason === 'meta') seen.push(draft.text);
      if (reason === 'byline') signed.push(draft.text);
      onDrop?.(draft, reason);
    });
    if (charsOf(kept) > charsOf(drafts)) {
      const homes = new Set(kept.filter(isProse).map((draft) => draft.element?.parentElement));
      if (clone.hidden.some((element) => homes.has(element.parentElement) && (element.textContent ?? '').trim().length >= MIN_WITHHELD))
        withheld++;
      drafts = kept;
      dates = seen;
    }
    // What the judges dropped of a full catch was no text; another pass would only find more of it.
    if (charsOf(drafts) >= (charsOf(read) >= ENOUGH_CHARS ? ENOUGH_CHARS / 2 : ENOUGH_CHARS)) break;
  }
  if (!drafts.length || !byline || !signs) return null;
  const verdict = findVerdict(document, head, url, drafts);
  if (verdict && !options.anyPage) return null;
  // A page whose data name nobody may still say "By ..." above its text.
  if (!byline.credited.length && signed[0]) {
    const names = readNames(signed[0].split(/[,·|]/)[0] ?? '');
    byline = { people: names, credited: names };
  }
  const when = findWhen(signs.dates, head, headline.element, dates);
  const article: Article = {
    title,
    byline: byline.people,
    published: when.published,
    modified: when.modified,
    language: findLanguage(head, textOf(drafts)),
    site,
    url: canonicalUrl(head, url),
    leadImage: findLeadImage(head, url),
    blocks: [{ kind: 'heading', level: 1, runs: [{ text: title }] }, ...drafts.map((draft) => draft.block)],
    part: findPart(signs.pagers, url),
    shown: withheld ? 'gated' : 'whole',
  };
  return {
    article,
    elements: [headline.element, ...drafts.map((draft) => draft.element)],
    pieces: [headline.element ? titlePieces(headline.element, title) : [], ...drafts.map((draft) => draft.pieces)],
    root: rootOf(drafts) ?? inherited(document, 'body'),
    credited: byline.credited,
    verdict,
  };
}

/** Blocks at either end of Readability's choice that may be a layer's, and levels up to it. */
const ENDS = 6;
const LEVELS = 5;

/** Fixed layers of which Readability took some lines: not the scroller that an app keeps its whole text in. */
function layersOver(drafts: readonly Draft[], look: Look): Element[] {
  if (!look.live || drafts.length < ENDS) return [];
  const layers: Element[] = [];
  const middle = drafts[drafts.length >> 1]!.element;
  for (const { element } of [...drafts.slice(0, ENDS), ...drafts.slice(-ENDS)]) {
    for (
      let at: Element | null = element, up = 0;
      at && up < LEVELS && !/^(?:ARTICLE|MAIN|BODY)$/.test(tagOf(at));
      at = parentOf(at), up++
    ) {
      if (look.style(at, 'position') !== 'fixed') continue;
      if (!middle || !holds(at, middle)) layers.push(at);
      break;
    }
  }
  return layers;
}

/** Characters of a hidden paragraph beside shown ones from which it is text kept back, not a label. */
const MIN_WITHHELD = 80;

/** Enough of the text to tell its language. */
function textOf(drafts: readonly Draft[]): string {
  let text = '';
  for (const draft of drafts) {
    if (isProse(draft)) text += ` ${draft.text}`;
    if (text.length > 5000) break;
  }
  return text;
}

const charsOf = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, draft) => sum + (draft.block.kind === 'figure' ? 0 : draft.text.length), 0);

/** The closest element around all blocks that have text. */
function rootOf(drafts: Draft[]): Element | null {
  let root: Element | null = null;
  for (const { element, pieces } of drafts) {
    if (!element || !pieces.length) continue;
    if (!root) root = element;
    while (root && !holds(root, element)) root = parentOf(root);
  }
  return root;
}

/** Where the headline stands in its live element, or the element's words in the headline; empty when neither. */
function titlePieces(element: Element, title: string): LivePiece[] {
  const units: { node: Text; from: number }[] = [];
  let text = '';
  for (const node of textsUnder(element)) {
    for (let from = 0; from < node.data.length; from++) {
      const unit = node.data.charCodeAt(from);
      const white = unit <= 32 || unit === 0xa0;
      if (white && (!text || text.endsWith(' '))) continue;
      text += white ? ' ' : node.data[from];
      units.push({ node, from });
    }
  }
  text = text.trimEnd();
  const pieces: LivePiece[] = [];
  const whole = text.indexOf(title) < 0 && text && title.includes(text) ? text : title;
  let unit = text.indexOf(whole);
  // The metadata's spelling of the same words: the heading lacks a space or a colon between two of its lines.
  const loose = unit < 0;
  if (loose) unit = text.indexOf(title.split(' ')[0]!);
  if (unit < 0) return [];
  for (let at = title.indexOf(whole), end = at + whole.length; at < end; at++) {
    if (loose && text[unit] !== title[at]) {
      if (/[\s:|/–—-]/.test(title[at]!)) continue;
      if (text[unit] !== ' ' || text[unit + 1] !== title[at]) return [];
      unit++;
    }
    const { node, from } = units[unit++]!;
    const last = pieces[pieces.length - 1];
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === at) last.length++;
    else pieces.push({ node, from, at, length: 1 });
  }
  return pieces;
}
