/** The contestants, as functions of a page: bundled into one script and run in a real browser by `pipeline.ts`. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findArticle } from '../../src/article/find';
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

/** The whole way of one page, undone at the end. Milliseconds up to the undoing. */
async function whole(parts: { find: number[]; clean: number[] }): Promise<number> {
  const off = new AbortController();
  const start = performance.now();
  const found = findArticle(document, liveLook(window));
  const read = performance.now();
  await startCleaning({ window, found, css: sheets, keepClutter: [], site: { never: [], always: [] } }, off.signal);
  parts.find.push(read - start);
  parts.clean.push(performance.now() - read);
  if (found) {
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
  const time = performance.now() - start;
  off.abort();
  CSS.highlights.delete('bench');
  return time;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const floor = (): number =>
  timed(() => {
    const copy = document.cloneNode(true) as Document;
    const walker = copy.createTreeWalker(copy.documentElement, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue!.length;
    return length;
  });
const readability = (): number => timed(() => new Readability(document.cloneNode(true) as Document).parse());
const defuddle = (): number => timed(() => new Defuddle(document, { url: location.href }).parse());

export interface Times {
  floor: number[];
  readability: number[];
  whole: number[];
  /** Parts of `whole`. */
  find: number[];
  clean: number[];
  defuddle: number[];
  /** Tasks of more than 50 ms while ours ran. */
  longTasks: number;
}

async function bench(rounds: number): Promise<Times> {
  const times: Times = { floor: [], readability: [], whole: [], find: [], clean: [], defuddle: [], longTasks: 0 };
  let ours = false;
  const observer = new PerformanceObserver((list) => {
    if (ours) times.longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  for (let round = 0; round < rounds; round++) {
    const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    await rest();
    times.floor.push(floor());
    await rest();
    times.readability.push(readability());
    await rest();
    ours = true;
    times.whole.push(await whole(times));
    await rest();
    ours = false;
    times.defuddle.push(defuddle());
  }
  observer.disconnect();
  return times;
}

Object.assign(globalThis, { __bench: bench });
