/** A line of a card, put together from words and from ids that open other cards. */
import type { CardLine } from './card';

/** Plain words, or a title that leads to its card. */
export type Part = string | { id: string; title: string };

/** Text and the places of its links. */
export function joinParts(parts: readonly Part[]): Pick<CardLine, 'text' | 'links'> {
  let text = '';
  const links: CardLine['links'] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      links.push({ start: text.length, end: text.length + part.title.length, id: part.id });
      text += part.title;
    }
  }
  return { text, links };
}

/** "A, B and C" in the language of the locale, with links kept. */
export function listParts(items: readonly Part[], locale: string): Part[] {
  const slots = items.map((_, index) => `\u0000${index}\u0000`);
  return new Intl.ListFormat(locale, { type: 'conjunction' })
    .format(slots)
    .split('\u0000')
    .map((piece, index) => (index % 2 ? items[Number(piece)]! : piece))
    .filter((piece) => piece !== '');
}
