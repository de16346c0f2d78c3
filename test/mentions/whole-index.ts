import { compileFolder } from '../../src/knowledge/compile/compile-folder';
import { openKnowledge } from '../../src/knowledge/open';

/** Where the knowledge is written. */
export const FOLDER = 'src/knowledge';

/** What its compiler gives. */
export const compiled = await compileFolder(FOLDER);

/** All of it, as the extension ships it. */
export const knowledge = openKnowledge(compiled.bytes.slice().buffer as ArrayBuffer);
