/**
 * `npm run bench` (`-- --help` tells what it takes): how fast we are beside others, as ratios of one run. What each line
 * means: test/bench/README.md. Never fails on a slow machine: it prints, you judge.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { byteLines } from '../../test/bench/bytes';
import { libraryLines } from '../../test/bench/library';
import { type Line, reaches } from '../../test/bench/measure';
import { mentionLines } from '../../test/bench/mentions';
import { pipelineLines } from '../../test/bench/pipeline';
import { stormLines } from '../../test/bench/storm';
import { buildPackages } from './packages';

const USAGE = `npm run bench [-- OPTION ...]: how fast we are beside others, as ratios of one run

  --only PART      pipeline, mentions, bytes, storm or library
  --pages FOLDER   real pages for the pipeline, instead of generated ones
  --long           a mutation storm of a minute instead of 20 seconds
  --verbose        a line for each page
  --json           the figures as JSON
  --help           this`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        pages: { type: 'string' },
        long: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

const { only, pages, long, verbose, json, help } = readOptions();
if (help) {
  console.log(USAGE);
  process.exit(0);
}
const say = (text: string): void => {
  if (!json) console.log(text);
};

const parts: Record<string, () => Line[] | Promise<Line[]>> = {
  pipeline: () => pipelineLines(pages ?? null, verbose ? (text) => say(`  . ${text}`) : () => undefined),
  mentions: mentionLines,
  bytes: byteLines,
  // Half a minute tells the same as a whole one, nearly.
  storm: () => stormLines(long ? 60 : 20),
  library: libraryLines,
};
if (only && !parts[only]) {
  console.error(`There is no part "${only}": ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
const must = ({ must: bound }: Line): string => {
  if (!bound) return '';
  return bound.most !== undefined ? `at most ${bound.most}` : `at least ${bound.least}`;
};

const lines: Line[] = [];
if (!only || only === 'bytes' || only === 'storm') await buildPackages(['chromium', 'firefox', 'test-chromium']);
say(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
for (const [name, run] of Object.entries(parts)) {
  if (only && name !== only) continue;
  say(`\n${name}`);
  for (const line of await run()) {
    lines.push(line);
    const bound = must(line);
    say(
      `  ${line.what.padEnd(62)} ${shown(line.value).padStart(9)} ${line.unit.padEnd(14)} ${bound && `${bound}: ${reaches(line) ? 'yes' : 'no'}`}`,
    );
  }
}
if (json) console.log(JSON.stringify({ machine: cpus()[0]?.model, cores: cpus().length, node: process.version, lines }, null, 2));
process.exit(0);
