import { spawnSync } from 'node:child_process';
import { inRoot, ROOT } from './root';

/** `npm run check`: types, lint and format. Ends with the first that fails. */
const steps: [string, string[]][] = [
  ['tsc', ['--noEmit']],
  ['biome', ['check', '--error-on-warnings', '.']],
];

for (const [command, options] of steps) {
  const { status } = spawnSync(inRoot('node_modules/.bin', command), options, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${command} found something: see above. Formatting is mended by: npx biome check --write .`);
    process.exit(1);
  }
}
