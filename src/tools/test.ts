/**
 * `npm test`: all that must hold before a change lands, and one closing line `N passed, N failed`.
 * `npm run test:long` is the same with the long tests whole instead of a seeded tenth.
 */
import { spawnSync } from 'node:child_process';
import { type BrowserName, findBrowser } from './browsers';
import { buildPackages } from './packages';
import { inRoot, ROOT } from './root';
import { type Failure, type Outcome, runVitest } from './vitest';

interface Counts {
  passed: number;
  failed: number;
}

const long = process.argv.includes('--long');
const total: Counts = { passed: 0, failed: 0 };
const failures: string[] = [];
const again: string[] = [];
const started = Date.now();

const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`;

/** Counts one step that passes or fails as a whole. */
async function step(name: string, advice: string, run: () => Promise<void> | void): Promise<boolean> {
  console.log(`\n== ${name} (${seconds()})`);
  try {
    await run();
    total.passed++;
    return true;
  } catch (error) {
    total.failed++;
    failures.push(`${name}: ${advice}`);
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function tool(command: string, options: string[]): void {
  const { status } = spawnSync(inRoot('node_modules/.bin', command), options, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

/** Adds one outcome to the counts, and tells what to do where something failed. */
function count(project: string, outcome: Outcome, advice: string): void {
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.unreported) failures.push(`${project} tests: the run ended before it reported (${outcome.unreported})`);
  else if (outcome.failed) failures.push(`${project} tests: ${advice}${outcome.failures.map(told).join('')}`);
}

/** One failure as lines of the closing list, so that the end of a long output says what it was. */
const told = ({ file, name, message }: Failure): string => `\n    ${file}: ${name}\n      ${message}`;

async function vitest(project: string, advice: string): Promise<void> {
  console.log(`\n== ${project} tests (${seconds()})`);
  count(project, await runVitest(project, { long }), advice);
}

/** Most files of one browser that are tried a second time: more at once is no accident. */
const MOST_AGAIN = 2;

/**
 * A browser's tests. On a busy machine a browser now and then keeps something from its driver (Firefox 153 told of no
 * new tab five times in 1,011, 2026-11): a file that fails is run once more, alone, and the first failure is told all
 * the same. What is broken fails both times.
 */
async function inBrowser(name: BrowserName, live: boolean): Promise<() => Promise<void>> {
  console.log(`\n== ${name} tests (${seconds()})`);
  const first = await runVitest(name, { live, long });
  return async () => {
    const files = [...new Set(first.failures.map(({ file }) => file))];
    const advice = `run \`npx vitest --project ${name}\` after \`npm run build && npm run build:test\``;
    if (!files.length || files.length > MOST_AGAIN) return count(name, first, advice);
    console.log(`\n== ${name} tests once more (${seconds()}): ${files.join(', ')}`);
    const second = await runVitest(name, { files, long });
    const counted = files.reduce((sum, file) => sum + (first.passedIn.get(file) ?? 0), 0);
    count(name, { ...second, passed: first.passed - counted + second.passed }, advice);
    if (!second.failed) again.push(`${name} tests, failed once${first.failures.map(told).join('')}`);
  };
}

await step('types', 'run `npx tsc` and mend what it names', () => tool('tsc', ['--noEmit']));
await step('lint and format', 'run `npx biome check --write .`, then mend what is left', () =>
  tool('biome', ['check', '--error-on-warnings', '.']),
);
const unit = vitest('unit', 'run `npx vitest --project unit` to see one file at a time');
const built = await step('packages', 'run `npm run build && npm run build:test`', () =>
  buildPackages(['chromium', 'firefox', 'test-chromium', 'test-firefox']),
);
await unit;
if (built) {
  await vitest('packages', 'a promise of the built packages is broken: the failing test says which');
  const there: BrowserName[] = [];
  for (const name of ['chromium', 'firefox'] as const)
    if (await step(`${name} is there`, 'install it as the sentence says', () => console.log(findBrowser(name)))) there.push(name);
  // Side by side: each drives a browser of its own, and waits for it much of the time.
  const ended = await Promise.all(there.map((name) => inBrowser(name, name === there[0])));
  for (const settle of ended) await settle();
}

if (again.length) console.log(`\nPassed only when run once more:\n${again.map((one) => `- ${one}`).join('\n')}`);
if (failures.length) console.log(`\nWhat to do:\n${failures.map((one) => `- ${one}`).join('\n')}`);
console.log(`\n${seconds()} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
