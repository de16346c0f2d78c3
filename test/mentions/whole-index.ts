import { compileFolder } from '../../src/knowledge/compile/compile-folder';
import { openKnowledge } from '../../src/knowledge/open';

/** Where the knowledge is written. */
export const FOLDER = 'src/knowledge';

/** All of it, as the extension ships it. */
export const knowledge = openKnowledge((await compileFolder(FOLDER)).bytes.slice().buffer as ArrayBuffer);
