import { gzipSync } from 'node:zlib';
import { compileFolder } from '../knowledge/compile/compile-folder';
import { openKnowledge } from '../knowledge/open';
import { LANGUAGES } from '../language/language';
import { inRoot } from './root';

/**
 * `npm run check:knowledge [-- --json] [-- --notes]`: compiles, opens, checks between entries, and prints
 * counts by kind and language and the size of each section. `--notes` lists what asks for somebody's eye.
 * Ends with 1 at errors, each with its file and entry.
 */
const compiled = await compileFolder(inRoot('src/knowledge')).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exit(1);
});
const knowledge = openKnowledge(compiled.bytes.slice().buffer as ArrayBuffer, { verify: true });

const kinds: Record<string, number> = {};
/** Names by kind and language; "all" are those that every language prints alike. */
const names: Record<string, Record<string, number>> = {};
/** Hand-written definitions, examples and warnings by language. */
const texts: Record<string, Record<string, number>> = { definition: {}, example: {}, warning: {} };
for (const entry of compiled.entries) {
  const kind = entry.id.startsWith('office:') ? 'office' : entry.kind;
  kinds[kind] = (kinds[kind] ?? 0) + 1;
  names[kind] ??= {};
  const byLanguage = names[kind];
  for (const name of entry.names) for (const language of name.languages ?? ['all']) byLanguage[language] = (byLanguage[language] ?? 0) + 1;
  const term = knowledge.term(entry.id);
  if (!term) continue;
  for (const part of ['definition', 'example', 'warning'] as const)
    for (const language of LANGUAGES) if (term[part]?.[language]) texts[part]![language] = (texts[part]![language] ?? 0) + 1;
}
const findings: Record<string, number> = {};
for (const { level, sort } of compiled.findings) findings[`${level} ${sort}`] = (findings[`${level} ${sort}`] ?? 0) + 1;

const report = {
  entries: knowledge.size,
  kinds,
  names,
  texts,
  bytes: compiled.bytes.length,
  gzipped: gzipSync(compiled.bytes).length,
  sections: compiled.sizes,
  made: knowledge.made,
  findings,
};
if (process.argv.includes('--notes')) for (const { where, message } of compiled.findings) console.error(`${where}: ${message}`);
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else console.log(report);
