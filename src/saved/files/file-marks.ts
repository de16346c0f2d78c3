import { chooseMarks } from '../../mentions/choose-marks';
import type { Mention } from '../../mentions/mention';
import type { SavedArticle } from '../record';

/**
 * The mentions that a file explains, in the order of the text: as the page marks them before a reader
 * changes its settings, as far as their cards were kept. The data in the file has all of them.
 */
export function fileMarks(record: SavedArticle): Mention[] {
  return chooseMarks(record.mentions, record.article, 'first')
    .map((index) => record.mentions[index]!)
    .filter((mention) => Object.hasOwn(record.cards, mention.id));
}
