import { gzipSync } from 'node:zlib';
import { compileFolder } from '../knowledge/compile/compile-folder';
import { openKnowledge } from '../knowledge/open';
import { inRoot } from './root';

/** `npm run check:knowledge [-- --json]`: compiles, opens, and prints counts and sizes. */
const compiled = await compileFolder(inRoot('src/knowledge'));
const knowledge = openKnowledge(compiled.bytes.slice().buffer as ArrayBuffer, { verify: true });
const kinds: Record<string, number> = {};
for (const entry of compiled.entries) kinds[entry.kind] = (kinds[entry.kind] ?? 0) + 1;
const report = {
  entries: knowledge.size,
  names: compiled.names,
  kinds,
  bytes: compiled.bytes.length,
  gzipped: gzipSync(compiled.bytes).length,
  sections: compiled.sizes,
  made: knowledge.made,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else console.log(report);
