import type { Language } from '../language/language';
import type { Adjectives } from './words/noun';

/** The closed list of what we say of actors. */
export const RELATIONS = [
  'sector',
  'seat',
  'founded',
  'founder',
  'owner',
  'subsidiary',
  'formerly',
  'successor',
  'office',
  'regulates',
  'listed',
  'index_member',
  'country',
  'currency',
  'operator',
  'members',
  'capital',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Where facts are really taken from; labels and licences in `sources.ts`. */
export type SourceKey =
  | 'editorial'
  | 'financedatabase'
  | 'sec'
  | 'constituents'
  | 'tickersymbols'
  | 'sp500'
  | 'factbook'
  | 'cldr'
  | 'infobox';

/** One dated fact. */
export interface Fact {
  relation: Relation;
  /** Text ("2010", "Hangzhou"), or the id of an entry behind "@" ("@alibaba"). */
  value: string;
  /** Second part where the relation has one: the role of an office, the country of a seat, the exchange of a listing. */
  of?: string;
  /** ISO dates to the year, month or day; absent when unknown. */
  from?: string;
  until?: string;
  source: SourceKey;
  /** Latest date at which this surely held (ISO, to the year, month or day). */
  asOf: string;
}

/** All that a card can be composed of, for an actor. Kept as JSON, parsed when shown. */
export interface ActorPayload {
  /** Names where they differ from the display name. */
  names?: Partial<Record<Language, string>>;
  /** A word for what it is ("bank", "newspaper"), or an industry id. */
  type?: string;
  industry?: string;
  facts: Fact[];
  /** Countries: the adjective in four languages. */
  adjectives?: Adjectives;
  /** Countries: adjectives beside the first ("US", "US-amerikanisch"). */
  otherAdjectives?: Partial<Record<Language, string[]>>;
  /** Entries `office:ROLE@OF`: whose office this is; its holders are asked of the index. */
  office?: { role: string; of: string };
  /** Countries: the capital in four languages. */
  capital?: Record<Language, string>;
  /** Persons: the gender that German, French and Dutch role names need; absent when unknown. */
  gender?: 'm' | 'f';
  /** English Wikipedia title: a pointer, not a source. */
  wikipedia?: string;
}

/** The same for a term. */
export interface TermPayload {
  topic: string;
  /** First form of each language: what the card is headed with. */
  titles: Record<Language, string>;
  definition: Record<Language, string>;
  example?: Record<Language, string>;
  warning?: Partial<Record<Language, string>>;
  related: string[];
  /** 1: nearly every reader knows it; 3: few do. */
  level: 1 | 2 | 3;
}
