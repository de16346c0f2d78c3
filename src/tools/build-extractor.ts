import { rolldown } from 'rolldown';
import { inRoot } from './root';

/** `npm run build:extractor`: writes dist/extractor.js, one plain script that sets `globalThis.__extract`. */
const bundle = await rolldown({ input: inRoot('src/article/extractor.ts'), platform: 'browser', logLevel: 'silent' });
await bundle.write({ file: inRoot('dist/extractor.js'), format: 'iife', codeSplitting: false });
await bundle.close();
