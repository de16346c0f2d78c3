/** The contestants, as functions of a page: bundled into one script and run in a real browser by `pipeline.ts`. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { type FoundArticle, findArticle } from '../../src/article/find';
import { FreshTree } from '../../src/page/fresh-tree';
import { startCleaning } from '../../src/page/hide/clean';
import { liveLook } from '../../src/page/hide/live-look';
import { toRange, toTextBlocks } from '../../src/page/text';

/** Mentions in an article of ordinary length: more than most have. */
const MARKS = 60;

const sheets = async (css: string, on: boolean): Promise<void> => {
  if (!on) {
    document.adoptedStyleSheets = [];
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

let off = new AbortController();

/** The whole way of one page; in life the page has its turn between the slices. `undo` takes it back. */
async function whole(): Promise<Slices> {
  off = new AbortController();
  const start = performance.now();
  const fresh = new FreshTree(document);
  const found = findArticle(document, liveLook(window), fresh.tree);
  const read = performance.now();
  await startCleaning(
    { window, found, tree: () => fresh.take(), css: sheets, keepClutter: [], site: { never: [], always: [] } },
    off.signal,
  );
  const cleaned = performance.now();
  if (found) mark(found);
  return { find: read - start, clean: cleaned - read, mark: performance.now() - cleaned };
}

function mark(found: FoundArticle): void {
  const blocks = toTextBlocks(found.article);
  const highlight = new Highlight();
  for (let index = 0, made = 0; index < blocks.length && made < MARKS; index++) {
    for (const word of blocks[index]!.text.matchAll(/\p{Lu}\p{L}+/gu)) {
      const range = toRange(found, index, word.index, word.index + word[0].length);
      if (range) highlight.add(range);
      if (++made >= MARKS) break;
    }
  }
  CSS.highlights.set('bench', highlight);
}

function floor(): number {
  const copy = document.cloneNode(true) as Document;
  const walker = copy.createTreeWalker(copy.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue!.length;
  return length;
}

/** Milliseconds of the wall clock that each slice took; in life each is a task. */
export interface Slices {
  find: number;
  clean: number;
  mark: number;
}

/** What is measured: each leaves the page as it was, `whole` after `undo`. */
const contestants = {
  floor,
  whole,
  find: () => findArticle(document, liveLook(window)) !== null,
  readability: () => new Readability(document.cloneNode(true) as Document).parse() !== null,
  defuddle: () => new Defuddle(document, { url: location.href }).parse() !== undefined,
  undo: () => {
    off.abort();
    CSS.highlights.delete('bench');
  },
};
export type Contestant = keyof typeof contestants;

Object.assign(globalThis, { __bench: contestants });
