/**
 * Is a name that of a town, or of a state, province or department? Asked of names that nothing else explains, so seldom; the list is
 * searched as it stands instead of being read into a set.
 */
import towns from './lexicons/towns.json';

const LINES: Readonly<Record<string, string>> = towns;

/** @param key folded words with one space between ("den haag") */
export const isTown = (key: string): boolean => `,${LINES[key[0]!] ?? ''},`.includes(`,${key},`);
