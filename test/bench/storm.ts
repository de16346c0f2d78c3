import type { PackageName } from '../../src/tools/packages';
import { readMarks, sleep } from '../browsers/look';
import { openBrowser } from '../browsers/open-browser';
import { openSite } from '../browsers/site';
import { until } from '../browsers/until';
import type { Line } from './measure';
import { generatedPage } from './pages';

const STORM =
  '<script>let n=0;setInterval(()=>{n++;document.querySelector("aside").firstElementChild.textContent="Meest gelezen "+n;const d=document.createElement("div");d.className="live";d.textContent="Koers "+n;document.querySelector("aside").append(d);if(n>20)document.querySelector(".live").remove()},100)</script></body>';

/** Seconds of main-thread work that a page takes while it changes ten times a second. */
async function work(name: PackageName | null, seconds: number): Promise<number> {
  const site = await openSite({ 'krant.example/storm': generatedPage(20, 60).replace('</body>', STORM) });
  const open = await openBrowser('chromium', site, { package: name });
  try {
    const page = await open.open('http://krant.example/storm');
    // Nobody there is in the index of names for sure: hiding says that we are at work.
    if (name)
      await until('our work', async () => (await readMarks(page)).length >= 0 && page.$eval('.wall', (wall) => !wall.checkVisibility()));
    await sleep(3_000);
    const before = (await page.metrics()).TaskDuration ?? 0;
    await sleep(seconds * 1_000);
    return ((await page.metrics()).TaskDuration ?? 0) - before;
  } finally {
    await open.close();
    await site.close();
  }
}

/** Our share of the main thread on a page that changes ten times a second: with us, less without us. */
export async function stormLines(seconds: number): Promise<Line[]> {
  const without = await work(null, seconds);
  const ours = await work('test-chromium', seconds);
  return [
    {
      part: 'storm',
      what: `our share of the main thread, ten changes a second for ${seconds} s`,
      value: (Math.max(0, ours - without) / seconds) * 100,
      unit: '%',
      must: { most: 3 },
    },
    { part: 'storm', what: 'the page alone', value: (without / seconds) * 100, unit: '%' },
  ];
}
