/**
 * What the library costs: 2,000 and 10,000 articles of 600 words in a real Chromium. Prints the time to
 * open it, to find (each key of a word as it is typed), to save one more, to write a zip of it, and the
 * heap, as median and 95th percentile where there are many.
 *
 *     node src/tools/run.mjs bench-library [2000 10000]
 */
import { inRoot } from '../../src/tools/root';
import { openStand } from '../chromium/library/stand';
import type { Harness } from '../chromium/library/harness';

declare const library: Harness;

/** What a reader types; each beginning is a search of its own. */
const TYPED = ['noordbank', 'beursgang', 'börsengang', 'delta energie', 'kustvaart ipo', 'bapa', 'lekotamon', 'merel verzekeringen'];

const part = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
const said = (times: readonly number[]): string =>
  `p50 ${part(times, 0.5).toFixed(1)} ms, p95 ${part(times, 0.95).toFixed(1)} ms (${times.length})`;

export async function benchLibrary(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const stand = await openStand(inRoot('test/chromium/library/harness.ts'), ['--js-flags=--expose-gc', '--enable-precise-memory-info']);
    try {
      const started = Date.now();
      await stand.page.evaluate((count) => library.fill(0, count, 25), size);
      const filled = Date.now() - started;
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
      const space = await page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6);
      console.log(`${size} articles of 600 words (filled in ${(filled / 1000).toFixed(0)} s, ${space.toFixed(0)} MB on the disk)`);
      console.log(`  open   ${opened.toFixed(0)} ms for rows and names`);
      console.log(`  search ${said(times)}`);
      console.log(`  save   ${said(saves)}`);
      console.log(`  heap   ${(listed - before).toFixed(1)} MB with the list, ${(searched - before).toFixed(1)} MB after searching`);
    } finally {
      await stand.close();
    }
  }
}
