/**
 * What a saved article is found by: its words with a weight, folded as the matcher folds them, and the
 * ids of the actors and terms in it, so that another language's name for them finds it as well.
 */
import { blockText } from '../../article/blocks';
import { readWords } from '../../language/words';
import type { SavedArticle } from '../record';

/** An id among the words: no word has this sign. */
export const idTerm = (id: string): string => `\u0001${id}`;

/** How much a word says, by where it stands; a word of the text counts once each time, up to MAX_BODY. */
const WEIGHT = { title: 12, subhead: 4, tag: 8, note: 6, actor: 6 } as const;
const MAX_BODY = 24;
/** A weight is kept in one byte. */
const MAX_WEIGHT = 255;
/** Longest word that is kept; what is longer is no word (an address, a line of base64). */
const MAX_WORD = 40;

/** Weights by term, of everything that the reader may look for: text, notes, tags, names on cards, byline and site. */
export function searchTerms(record: SavedArticle): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number, most = MAX_WEIGHT): void => {
    for (const { folded } of readWords(text)) {
      if (folded.length > MAX_WORD) continue;
      const before = weights.get(folded) ?? 0;
      if (before < most) weights.set(folded, Math.min(most, before + weight));
    }
  };
  for (const block of record.article.blocks) {
    add(blockText(block), 1, MAX_BODY);
    if (block.kind === 'figure') for (const image of block.images) add(image.alt, 1, MAX_BODY);
  }
  for (const block of record.article.blocks) if (block.kind === 'heading' && block.level > 1) add(blockText(block), WEIGHT.subhead);
  add(record.article.title, WEIGHT.title);
  add(record.article.site, WEIGHT.subhead);
  for (const name of record.article.byline) add(name, WEIGHT.subhead);
  for (const tag of record.tags) add(tag, WEIGHT.tag);
  add(record.note, WEIGHT.note);
  for (const highlight of record.highlights) add(highlight.note, WEIGHT.note);
  for (const [id, card] of Object.entries(record.cards)) {
    if (card.kind === 'amount') continue;
    add(card.title, WEIGHT.actor);
    weights.set(idTerm(id), WEIGHT.actor);
  }
  for (const { id } of record.mentions) {
    if (/^(?:said|amount):/.test(id)) continue;
    weights.set(idTerm(id), Math.min(MAX_WEIGHT, (weights.get(idTerm(id)) ?? 0) + 2));
  }
  return weights;
}
