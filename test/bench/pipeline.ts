import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { inRoot } from '../../src/tools/root';
import { openBrowser } from '../browsers/open-browser';
import { openSite } from '../browsers/site';
import { type Line, median, quantile } from './measure';
import { generatedPages } from './pages';
import type { Times } from './pipeline-page';

const ROUNDS = 7;
/** A page that takes longer than this for all rounds is left out, and counted. Milliseconds. */
const MOST_MS = 55_000;

async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: inRoot('test/bench/pipeline-page.ts'), platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** Median and p95 over pages of each contestant's time, Readability with its clone = 1. `say` hears of each page. */
export async function pipelineLines(folder: string | null, say: (text: string) => void): Promise<Line[]> {
  const script = await bundled();
  const groups: [string, [string, string][]][] = [['generated pages', generatedPages()]];
  if (folder) {
    const files = readdirSync(folder).filter((name) => /\.html?$/.test(name));
    groups.push([`pages of ${folder}`, files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])]);
  }
  const site = await openSite({});
  const open = await openBrowser('chromium', site, { package: null });
  const lines: Line[] = [];
  try {
    for (const [group, pages] of groups) {
      const ratios = {
        floor: [] as number[],
        whole: [] as number[],
        find: [] as number[],
        clean: [] as number[],
        defuddle: [] as number[],
      };
      const ours: number[] = [];
      let longTasks = 0;
      let left = 0;
      for (const [index, [name, html]] of pages.entries()) {
        // Their own scripts would run beside the contestants.
        site.pages[`krant.example/${index}`] = { body: html.replace(/<script\b(?![^>]*json)[\s\S]*?<\/script>/gi, '') };
        const page = await open.browser.newPage();
        try {
          await page.goto(`http://krant.example/${index}`, { waitUntil: 'domcontentloaded', timeout: 20_000 });
          await page.evaluate(script);
          const times = (await Promise.race([
            page.evaluate(`__bench(${ROUNDS})`),
            new Promise((_resolve, reject) => setTimeout(() => reject(new Error('too long')), MOST_MS).unref()),
          ])) as Times;
          // The first round warms up whoever comes first.
          const of = (who: keyof Omit<Times, 'longTasks'>): number => median(times[who].slice(1));
          for (const who of ['floor', 'whole', 'find', 'clean', 'defuddle'] as const) ratios[who].push(of(who) / of('readability'));
          ours.push(of('whole'));
          say(
            `${name}: ${(of('whole') / of('readability')).toFixed(2)} x, ${of('find').toFixed(0)} + ${of('clean').toFixed(0)} of ${of('whole').toFixed(0)} ms`,
          );
          longTasks += times.longTasks / ROUNDS;
        } catch {
          // A page whose rounds take too long, or that leaves by itself: counted below.
          left++;
        }
        await page.close();
      }
      const line = (what: string, value: number, unit: string, must?: Line['must']): void => {
        lines.push({ part: 'pipeline', what: `${what}, ${group}`, value, unit, ...(must ? { must } : {}) });
      };
      line('whole way, median', median(ratios.whole), 'x Readability', { most: 1.5 });
      line('whole way, p95', quantile(ratios.whole, 0.95), 'x Readability', { most: 2 });
      line('find alone, median', median(ratios.find), 'x Readability');
      line('plan and hide alone, median', median(ratios.clean), 'x Readability');
      line('Defuddle alone, median', median(ratios.defuddle), 'x Readability');
      line('clone and walk, median', median(ratios.floor), 'x Readability');
      line('whole way, median', median(ours), 'ms here');
      line('tasks over 50 ms a page', longTasks / Math.max(1, ours.length), '');
      line('pages', ours.length, left ? `(${left} left out)` : '');
    }
  } finally {
    await open.close();
    await site.close();
  }
  return lines;
}
