/**
 * Is a name that of a town, or of a state, province or department? Asked of names that nothing else explains, so seldom; the list is
 * searched as it stands instead of being read into a set.
 */
import towns from './lexicons/towns.json';

/** By first letter; a comma stands before and behind each name. */
const lines = new Map(Object.entries(towns as Record<string, string>).map(([letter, line]) => [letter, `,${line},`]));

/** @param key folded words with one space between ("den haag") */
export const isTown = (key: string): boolean => lines.get(key[0]!)?.includes(`,${key},`) ?? false;
