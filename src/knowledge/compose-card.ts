import type { Language } from '../language/language';
import type { Introduced, Mention } from '../mentions/mention';
import type { Card } from './card';
import type { Knowledge } from './open';

/** What a card is composed for. */
export interface CardContext {
  language: Language;
  /** ISO date of the article, to the month or finer; `null` when unknown. */
  date: string | null;
  /** ISO day on which it is read. */
  today: string;
  /** The mention that asks, where there is one: an amount explains itself. */
  mention?: Mention | undefined;
  /** What the article itself said of an actor that no list has. */
  introduced?: Introduced | undefined;
}

/**
 * The card of an actor, term, amount or of somebody whom the article introduces.
 *
 * @throws Error "unknown" when there is nothing to say of this id
 */
export function composeCard(_id: string, _context: CardContext, _knowledge: Knowledge): Card {
  throw new Error('unknown');
}

/** Title and descriptor of an id, for lists: the head of its card without composing the rest. */
export function composeHead(id: string, _context: CardContext, knowledge: Knowledge): { title: string; descriptor: string } {
  const entry = knowledge.indexOf(id);
  return { title: entry < 0 ? id : knowledge.entry(entry).name, descriptor: '' };
}
