/** Runs the tests of one vitest project as a process of its own, and reads what became of them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inRoot, ROOT } from './root';

/** One test that failed, or one file that did not come to its tests. */
export interface Failure {
  /** Path from the root. */
  file: string;
  /** "subject > what it promises"; the file again where it has no tests. */
  name: string;
  /** First line of what went wrong. */
  message: string;
}

export interface Outcome {
  passed: number;
  failed: number;
  failures: Failure[];
  /** Tests that passed, by file. */
  passedIn: Map<string, number>;
  /** Why the run ended before it reported; empty where it did report. */
  unreported: string;
}

export interface Options {
  /** Test files, by path from the root. @default all of the project */
  files?: readonly string[];
  /** Show the output as it comes; else whole, when it is done: another run is being shown. @default true */
  live?: boolean;
  /** The long tests whole. @default false */
  long?: boolean;
}

/** What of vitest's JSON report is read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

const firstLine = (text = ''): string => text.split('\n', 1)[0]!.trim();

function read(report: string): Outcome {
  const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failures: Failure[] = [];
  const passedIn = new Map<string, number>();
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(ROOT, name).replaceAll('\\', '/');
    const failed = assertionResults.filter((one) => one.status === 'failed');
    passedIn.set(file, assertionResults.filter((one) => one.status === 'passed').length);
    for (const one of failed) failures.push({ file, name: one.fullName, message: firstLine(one.failureMessages[0]) });
    if (status === 'failed' && !failed.length) failures.push({ file, name: file, message: firstLine(message) });
  }
  // A file that fails before its tests counts as one, and so does a run that fails outside of them.
  const failed = Math.max(numFailedTests, failures.length, success ? 0 : 1);
  return { passed: numPassedTests, failed, failures, passedIn, unreported: '' };
}

/** Runs one project's tests. Never throws: a run that dies before it reports is an outcome with one failure. */
export async function runVitest(project: string, { files = [], live = true, long = false }: Options = {}): Promise<Outcome> {
  const report = join(mkdtempSync(join(tmpdir(), 'kantlijn-')), 'report.json');
  const options = ['run', ...files, '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawn(inRoot('node_modules/.bin/vitest'), options, {
    cwd: ROOT,
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    env: { ...process.env, KANTLIJN_LONG: long ? '1' : '', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
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
  if (heard.length) console.log(`\n== ${project} tests, ended\n${Buffer.concat(heard).toString()}`);
  try {
    return read(report);
  } catch (error) {
    const why = unstarted || (error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, failures: [], passedIn: new Map(), unreported: why };
  }
}
