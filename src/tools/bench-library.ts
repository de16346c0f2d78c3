import { benchLibrary } from '../../test/bench/library';

/** `node src/tools/run.mjs bench-library [SIZE ...]`: what the library costs in a real Chromium. */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
await benchLibrary(sizes.length ? sizes : [2000, 10_000]);
