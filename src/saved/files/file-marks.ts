import type { Mention } from '../../mentions/mention';
import { savedMarks } from '../marks';
import type { SavedArticle } from '../record';

/**
 * The mentions that a file explains, in the order of the text: as the page marks them before a reader
 * changes its settings. The data in the file has all of them.
 */
export const fileMarks = (record: SavedArticle): Mention[] => savedMarks(record, 'first').map((index) => record.mentions[index]!);
