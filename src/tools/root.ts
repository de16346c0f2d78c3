import { join } from 'node:path';

/** The project's folder, as the launcher found it. */
export const ROOT = process.env.KANTLIJN_ROOT ?? process.cwd();

/** A path inside the project. */
export const inRoot = (...parts: string[]): string => join(ROOT, ...parts);
