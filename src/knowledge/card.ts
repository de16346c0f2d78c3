import type { Language } from '../language/language';
import type { ActorKind } from './kinds';

/** Where a fact was really taken from. */
export interface SourceNote {
  /** As told to the reader: "SEC company list", "own notes", "this article", "your own note". */
  label: string;
  /** ISO date (year, month or day) at which the fact held; `null` for a definition, which does not age. */
  asOf: string | null;
}

/** One line of a card. */
export interface CardLine {
  /** "Founded", "Chief executive", ... in the card's language. */
  label: string;
  text: string;
  /** Knowledge ids named in `text`, to open their cards from this one. */
  links: { start: number; end: number; id: string }[];
  /** Did this hold when the article was written, is it merely the last we know, or later news? */
  time: 'then' | 'last-known' | 'since' | 'timeless';
  source: SourceNote;
}

/** The explanation of one actor, term or amount, ready to draw. Plain data. */
export interface Card {
  id: string;
  kind: ActorKind | 'term' | 'amount';
  title: string;
  /** One line: who or what this is ("Chinese payment company"; "Term"). */
  descriptor: string;
  /** Language of the card; may be another than asked, and then `otherLanguage` is true. */
  language: Language;
  otherLanguage: boolean;
  /** Terms: definition, example, warning. Empty strings where there are none. */
  definition: string;
  example: string;
  warning: string;
  lines: CardLine[];
  related: { id: string; title: string }[];
  /** A pointer for the reader, not a source; `null` when none. */
  wikipedia: string | null;
  /** Who made this: our own notes, data sets, the reader, or the article itself. */
  sources: SourceNote[];
  /** Marked "from this article only": the actor is in no list of ours. */
  fromArticle: boolean;
  /** The reader's own note on this; empty when none. */
  ownNote: string;
}
