import { buildPackages, type PackageName } from './packages';

/** `npm run build` and `npm run build:test`: writes the packages named, or both that ship. */
const names = process.argv.slice(2) as PackageName[];
await buildPackages(names.length ? names : ['chromium', 'firefox']);
