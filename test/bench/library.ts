/**
 * What the library costs: 2,000 and 10,000 articles of 600 words in a real Chromium. The time to open it,
 * to find (each key of a word as it is typed), to save one more, to write all as one zip, and the heap. Times are told, never judged.
 */
import { inRoot } from '../../src/tools/root';
import { openStand } from '../chromium/library/stand';
import type { Harness } from '../chromium/library/harness';
import { type Line, median, quantile } from './measure';

declare const library: Harness;

/** What a reader types; each beginning is a search of its own. */
const TYPED = ['noordbank', 'beursgang', 'börsengang', 'delta energie', 'kustvaart ipo', 'bapa', 'lekotamon', 'merel verzekeringen'];

/** How many articles there are: a reader of some years, and one of many. */
const SIZES = [2_000, 10_000];

export async function libraryLines(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const size of SIZES) {
    const stand = await openStand(inRoot('test/chromium/library/harness.ts'), ['--js-flags=--expose-gc', '--enable-precise-memory-info']);
    try {
      await stand.page.evaluate((count) => library.fill(0, count, 25), size);
      // A new page, so that nothing of the filling is in the heap.
      await stand.page.close();
      const page = await stand.another();
      const heap = (): Promise<number> =>
        page.evaluate(() => {
          (globalThis as unknown as { gc(): void }).gc();
          return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;
        });
      const before = await heap();
      const opened = await page.evaluate(() => library.open());
      const listed = await heap();
      const times = await page.evaluate(async (typed) => {
        const found: number[] = [];
        for (const words of typed)
          for (let length = 1; length <= words.length; length++) found.push((await library.type(words.slice(0, length))).ms);
        return found;
      }, TYPED);
      const searched = await heap();
      const saves = await page.evaluate(async (count) => {
        const taken: number[] = [];
        for (let at = 0; at < 40; at++) {
          const record = library.sample(count + at);
          const start = performance.now();
          await library.put(record);
          taken.push(performance.now() - start);
        }
        return taken;
      }, size);
      const zipped = await page.evaluate(() => library.zip());
      const space = await page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6);
      const say = (what: string, value: number, unit: string): void => {
        lines.push({ part: 'library', what: `${size} articles: ${what}`, value, unit });
      };
      say('opened, rows and names', opened, 'ms');
      say('searched as one types, p50', median(times), 'ms');
      say('searched as one types, p95', quantile(times, 0.95), 'ms');
      say('one more saved, p50', median(saves), 'ms');
      say('one more saved, p95', quantile(saves, 0.95), 'ms');
      say('heap with the list', listed - before, 'MB');
      say('heap after searching', searched - before, 'MB');
      say('all as one zip', zipped.ms / 1000, 's');
      say('heap at its highest meanwhile', zipped.heap, 'MB');
      say('on the disk', space, 'MB');
    } finally {
      await stand.close();
    }
  }
  return lines;
}
