import type { Language } from '../language/language';
import type { ActorKind } from '../knowledge/kinds';

/**
 * What the matcher asks of a knowledge base. The opened index answers in the worker, a map in tests.
 * `entry` numbers are positions in one opened index and mean nothing outside of it; ids do.
 */

/** Bits of `Sense.flags`. */
export const NameFlag = {
  /** Also an ordinary word, a surname, a place or an ambiguous abbreviation: no mark without evidence. */
  evidence: 1,
  /** An abbreviation: matched with its case only ("OM", "ING"). */
  acronym: 2,
  /** A person's family name: links only to a person whose full name this article gives. */
  family: 4,
  /**
   * A role or description ("de Chinese centrale bank"), not a name. It means its entry, or, where the
   * entry is an office (`readOffice(entry.id)`), whoever held that on the article's date (`holders`):
   * exactly one holder, or no mark. An office is never a mention itself.
   */
  role: 8,
  /** A stock ticker: counts only in the form of one ("$AAPL", "(NASDAQ: AAPL)"). */
  ticker: 16,
  /** A term's form. */
  term: 32,
  /** The display name or the full legal name. */
  full: 64,
  /**
   * Printed with capitals of its own: a term's form that has one ("Big Tech", "introduction en Bourse", "Euribor"),
   * an abbreviation of an actor that some print with small letters in it ("BoE" beside "BOE").
   */
  capital: 128,
} as const;

/** One thing that a name may mean. */
export interface Sense {
  entry: number;
  /** Sum of `NameFlag`s. */
  flags: number;
  /** Languages in which this name is used; `null` for all. */
  languages: readonly Language[] | null;
}

/** What of an entry the matcher weighs. */
export interface LexiconEntry {
  id: string;
  kind: ActorKind | 'term';
  /** Display name (English for actors; the form in the asked language for terms is the card's business). */
  name: string;
  /** ISO 3166 code of the country it acts in; `null` when unknown or many. */
  country: string | null;
  /** 0..1: how often financial news means this when it prints its name (rank, index membership, hand-made = high). */
  prior: number;
  /** Industry or type id ("banks_diversified", "central_bank"); empty when unknown. */
  sort: string;
  /** Ids that make each other likely: owner, subsidiary, founder, company of an office, seat. */
  related: readonly string[];
}

/** One holding of an office. Dates are ISO, to the year, month or day. */
export interface Holding {
  person: string;
  /** "central_bank_head", "ceo", ... */
  role: string;
  /** Id of the organisation or "country:XX". */
  of: string;
  from: string | null;
  until: string | null;
  /** Latest date at which it surely held, where it has no end. */
  asOf: string | null;
}

/**
 * Reads the id of an office, "office:finance_minister@country:US". Offices are entries of kind "person"
 * whose names are all role phrases ("Treasury secretary", "Amerikaanse minister van Financiën"); the
 * mention's id is that of the holder.
 *
 * @returns `null` for the id of anything else
 */
export function readOffice(id: string): { role: string; of: string } | null {
  const match = /^office:([a-z_]+)@(.+)$/.exec(id);
  return match ? { role: match[1]!, of: match[2]! } : null;
}

export interface Lexicon {
  /** All senses of a name. `key` is `foldName(name)`. Empty when there is none. */
  senses(key: string): readonly Sense[];
  entry(entry: number): LexiconEntry;
  /** @returns -1 when the id is unknown */
  indexOf(id: string): number;
  /** Who held `role` at `of`, any date; the matcher picks by date. */
  holders(role: string, of: string): readonly Holding[];
  /** The offices of a person. */
  offices(person: string): readonly Holding[];
  /** Words in the longest name: how far a match may reach. */
  maxWords: number;
}
