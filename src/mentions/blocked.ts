import type { Candidate } from './candidates';
import type { Desk } from './desk';
import type { LexiconEntry } from './lexicon';
import { isInLongerName } from './longer-names';
import { isOtherThing } from './other-things';

/** May this name not be the actor whom the index has for it, whatever else speaks for him? */
export const isBlocked = (desk: Desk, candidate: Candidate, kind: LexiconEntry['kind']): boolean =>
  isOtherThing(desk, candidate, kind) || isInLongerName(desk, candidate, kind);
