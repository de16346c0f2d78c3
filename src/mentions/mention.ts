import type { ActorKind } from '../knowledge/kinds';

/** The text that mentions are looked for in: one entry a block, the headline first. */
export interface TextBlock {
  text: string;
  /** How much a mention here says of the story. */
  role: 'headline' | 'subhead' | 'lead' | 'body' | 'caption' | 'table';
}

/** Something that the index does not know and that the article itself introduces. */
export interface Introduced {
  name: string;
  kind: ActorKind;
  /** The article's own words, as they stand ("bestuursvoorzitter van Ant"). */
  said: string;
  /** Where they stand. */
  block: number;
  start: number;
  end: number;
}

/** An amount in plain digits. */
export interface Amount {
  sort: 'money' | 'percent' | 'percentage_points' | 'basis_points';
  /** In units (34.5 mrd. = 34500000000); percent and points as printed (25 basis points = 25). */
  value: number;
  /** Upper end of a range; else absent. */
  to?: number;
  /** ISO 4217; absent where the text leaves it open ("$" alone is not always US). */
  currency?: string;
}

/** Where an actor, a term or an amount is named. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  kind: ActorKind | 'term' | 'amount';
  /** Id in the knowledge ("jack_ma", "country:CN", "term:ipo"); "said:N" for `introduced[N]`; "amount:N" for an amount. */
  id: string;
  /** 0..1; 1 = a full, unmistakable name. Mentions below the threshold are not given at all. */
  score: number;
  /** How it was recognised. */
  how: 'full' | 'short' | 'role' | 'introduced' | 'term' | 'compound' | 'amount';
  /** Of a term: 1 nearly every newspaper reader knows it, 2 many welcome a line, 3 few know it. */
  level?: 1 | 2 | 3;
  amount?: Amount;
}

/** One of the actors that the story is about. */
export interface KeyActor {
  id: string;
  /** 0..1, falling. */
  salience: number;
  /** The sentence of the article that introduces it best. */
  block: number;
  start: number;
  end: number;
}

export interface Recognised {
  /** By rising (block, start), never overlapping. */
  mentions: Mention[];
  /** At most eight, ranked. */
  keyActors: KeyActor[];
  introduced: Introduced[];
}
