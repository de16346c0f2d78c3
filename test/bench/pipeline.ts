import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { inRoot } from '../../src/tools/root';
import { openBrowser } from '../browsers/open-browser';
import { openSite } from '../browsers/site';
import { type Line, median, quantile } from './measure';
import { generatedPages } from './pages';
import type { Contestant, Slices } from './pipeline-page';

/** Rounds on one page once it is warm; the least of them counts, for all that disturbs a round adds to it. */
const ROUNDS = 4;
/** A page that takes longer than this is left out, and counted. Milliseconds. */
const MOST_MS = 60_000;
/** A task from here on is a long one, as browsers count them. Milliseconds. */
const LONG_MS = 50;

async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: inRoot('test/bench/pipeline-page.ts'), platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

interface Stand {
  page: Page;
  /** Milliseconds of the main thread's processor time that a contestant took, and what it answered. */
  run(who: Contestant): Promise<{ ms: number; answer: unknown }>;
}

/** A new page, drawn once, with the contestants in it and nothing of them compiled yet. */
async function openStand(page: Page, address: string, script: string): Promise<Stand> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  await page.evaluate('new Promise((go) => requestAnimationFrame(() => setTimeout(go, 20)))');
  await page.evaluate(script);
  const session = await page.createCDPSession();
  // Time that other programs had the processor does not count: the machine may be busy. Nor does drawing the
  // page again, which the browser does in a task of its own: what we run is a command, and those are counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> =>
    ((await session.send('Performance.getMetrics')).metrics.find((one) => one.name === 'DevToolsCommandDuration')?.value ?? 0) * 1000;
  return {
    page,
    run: async (who) => {
      const before = await spent();
      const answer = await page.evaluate(`__bench.${who}()`);
      return { ms: (await spent()) - before, answer };
    },
  };
}

interface PageTimes {
  cold: Record<'readability' | 'whole', number>;
  warm: Record<'readability' | 'whole' | 'find' | 'floor' | 'defuddle', number>;
  /** Tasks of ours on the first visit. */
  slices: Slices;
}

async function measure(newPage: () => Promise<Page>, address: string, script: string): Promise<PageTimes> {
  const opened: Page[] = [];
  const fresh = async (): Promise<Stand> => {
    const page = await newPage();
    opened.push(page);
    return openStand(page, address, script);
  };
  try {
    const theirs = await fresh();
    const readability = (await theirs.run('readability')).ms;
    const ours = await fresh();
    const first = await ours.run('whole');
    await ours.run('undo');
    const warm = { readability: Infinity, whole: Infinity, find: Infinity, floor: Infinity, defuddle: Infinity };
    for (let round = 0; round < ROUNDS; round++) {
      for (const who of ['floor', 'readability', 'whole', 'find'] as const) {
        warm[who] = Math.min(warm[who], (await ours.run(who)).ms);
        if (who === 'whole') await ours.run('undo');
      }
    }
    for (let round = 0; round < 2; round++) warm.defuddle = Math.min(warm.defuddle, (await ours.run('defuddle')).ms);
    return { cold: { readability, whole: first.ms }, warm, slices: first.answer as Slices };
  } finally {
    for (const page of opened) await page.close();
  }
}

/** Median and p95 over pages of each contestant's time, Readability with its clone = 1. `say` hears of each page. */
export async function pipelineLines(folder: string | null, say: (text: string) => void): Promise<Line[]> {
  const script = await bundled();
  const groups: [string, [string, string][]][] = [['generated pages', generatedPages()]];
  if (folder) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html?$/.test(name));
    groups.push(['pages of the folder', files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])]);
  }
  const site = await openSite({});
  const open = await openBrowser('chromium', site, { package: null });
  const lines: Line[] = [];
  try {
    for (const [group, pages] of groups) {
      const all: PageTimes[] = [];
      let left = 0;
      for (const [index, [name, html]] of pages.entries()) {
        // Their own scripts would run beside the contestants.
        site.pages[`krant.example/${index}`] = { body: html.replace(/<script\b(?![^>]*json)[\s\S]*?<\/script>/gi, '') };
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<never>((_go, fail) => {
          timer = setTimeout(() => fail(new Error('too long')), MOST_MS);
        });
        try {
          const times = await Promise.race([measure(() => open.browser.newPage(), `http://krant.example/${index}`, script), late]);
          all.push(times);
          const { cold, warm } = times;
          say(
            `${name}: ${(cold.whole / cold.readability).toFixed(2)} x cold (${cold.whole.toFixed(0)} ms), ${(warm.whole / warm.readability).toFixed(2)} x warm (find ${warm.find.toFixed(0)} of ${warm.whole.toFixed(0)} ms)`,
          );
        } catch (error) {
          // A page whose rounds take too long, or that leaves by itself: counted below.
          left++;
          say(`${name}: left out, ${error instanceof Error ? error.message : 'error'}`);
        } finally {
          clearTimeout(timer);
        }
      }
      lines.push(...linesOf(group, all, left));
    }
  } finally {
    await open.close();
    await site.close();
  }
  return lines;
}

function linesOf(group: string, all: readonly PageTimes[], left: number): Line[] {
  const line = (what: string, value: number, unit: string, must?: Line['must']): Line => ({
    part: 'pipeline',
    what: `${what}, ${group}`,
    value,
    unit,
    ...(must ? { must } : {}),
  });
  const warm = (who: keyof PageTimes['warm']): number[] => all.map((one) => one.warm[who] / one.warm.readability);
  const cold = all.map((one) => one.cold.whole / one.cold.readability);
  const longest = all.map(({ slices }) => Math.max(slices.find, slices.clean, slices.mark));
  return [
    line('whole way on a first visit, median', median(cold), 'x Readability', { most: 1.5 }),
    line('whole way on a first visit, p95', quantile(cold, 0.95), 'x Readability', { most: 2 }),
    line('whole way warm, median', median(warm('whole')), 'x Readability', { most: 1.5 }),
    line('whole way warm, p95', quantile(warm('whole'), 0.95), 'x Readability', { most: 2 }),
    line('find alone, warm, median', median(warm('find')), 'x Readability'),
    line('Defuddle alone, warm, median', median(warm('defuddle')), 'x Readability'),
    line('clone and walk, warm, median', median(warm('floor')), 'x Readability'),
    line('whole way on a first visit, median', median(all.map((one) => one.cold.whole)), 'ms here'),
    line('whole way warm, median', median(all.map((one) => one.warm.whole)), 'ms here'),
    line('our longest task on a first visit, median', median(longest), 'ms here'),
    line(
      'our tasks over 50 ms a first visit',
      all.reduce((sum, { slices }) => sum + Object.values(slices).filter((ms: number) => ms > LONG_MS).length, 0) / Math.max(1, all.length),
      '',
    ),
    line('pages', all.length, left ? `(${left} left out)` : ''),
  ];
}
