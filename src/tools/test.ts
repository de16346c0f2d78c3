/**
 * `npm test`: all that must hold before a change lands, and one closing line `N passed, N failed`.
 * `npm run test:long` is the same with the long tests whole instead of a seeded tenth.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, findBrowser } from './browsers';
import { buildPackages } from './packages';
import { inRoot, ROOT } from './root';

interface Counts {
  passed: number;
  failed: number;
}

const long = process.argv.includes('--long');
const total: Counts = { passed: 0, failed: 0 };
const failures: string[] = [];
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

/**
 * Runs one vitest project and adds its counts; a run that dies before it reports counts as one failure.
 *
 * @param live show its output as it comes; else whole, when it is done: another run is being shown
 */
async function vitest(project: string, advice: string, live = true): Promise<void> {
  console.log(`\n== ${project} tests (${seconds()})`);
  const report = join(mkdtempSync(join(tmpdir(), 'kantlijn-')), 'report.json');
  const environment = { ...process.env, KANTLIJN_LONG: long ? '1' : '', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  const options = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawn(inRoot('node_modules/.bin/vitest'), options, {
    cwd: ROOT,
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    env: environment,
    shell: process.platform === 'win32',
  });
  const heard: Buffer[] = [];
  for (const stream of [run.stdout, run.stderr]) stream?.on('data', (some: Buffer) => heard.push(some));
  let unstarted = '';
  await new Promise<void>((go) => {
    run.on('close', () => go());
    run.on('error', (error) => {
      unstarted = error.message;
      go();
    });
  });
  if (heard.length) console.log(`\n== ${project} tests, ended (${seconds()})\n${Buffer.concat(heard).toString()}`);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
      success: boolean;
    };
    total.passed += counts.numPassedTests;
    total.failed += counts.numFailedTests || (counts.success ? 0 : 1);
    if (!counts.success) failures.push(`${project} tests: ${advice}`);
  } catch (error) {
    total.failed++;
    const why = unstarted || (error instanceof Error ? error.message : String(error));
    failures.push(`${project} tests: the run ended before it reported (${why})`);
  }
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
  await Promise.all(
    there.map((name) =>
      vitest(name, `run \`npx vitest --project ${name}\` after \`npm run build && npm run build:test\``, name === there[0]),
    ),
  );
}

if (failures.length) console.log(`\nWhat to do:\n${failures.map((one) => `- ${one}`).join('\n')}`);
console.log(`\n${seconds()} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
