import { chooseMarks, type Density } from '../mentions/choose-marks';
import type { Mention } from '../mentions/mention';
import type { SavedArticle } from './record';

/** Indexes of the mentions of a saved article that are marked: those that the page would mark, as far as their cards were kept. */
export function savedMarks(record: SavedArticle, density: Density, muted?: readonly Mention['kind'][]): number[] {
  return chooseMarks(record.mentions, record.article, density, muted).filter((index) =>
    Object.hasOwn(record.cards, record.mentions[index]!.id),
  );
}
