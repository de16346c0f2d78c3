import { NameFlag } from '../../mentions/lexicon';
import type { Language } from '../../language/language';
import { foldName } from '../../language/words';
import type { ActorPayload, Fact } from '../fact';
import type { DraftEntry, DraftName } from './write';

/** An actor while it is put together from hand-made entries and lists. */
export interface ActorDraft {
  id: string;
  kind: DraftEntry['kind'];
  name: string;
  country: string | null;
  prior: number;
  sort: string;
  related: Set<string>;
  names: DraftName[];
  payload: ActorPayload;
}

/** A new, empty draft. */
export function startDraft(id: string, kind: DraftEntry['kind'], name: string, prior: number): ActorDraft {
  return { id, kind, name, country: null, prior, sort: '', related: new Set(), names: [], payload: { facts: [] } };
}

/** Abbreviation by its looks: two to six capitals, digits and signs, at least two of them letters ("ECB", "S&P", "KfW" is none). */
export function isAcronym(name: string): boolean {
  return /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d&+.]{2,6}$/u.test(name);
}

/** A word that goes on with capitals behind a small letter or the first one ("BoE", "AScX", "TecDAX"). */
const isMixed = (name: string): boolean => /^\p{L}*\p{Ll}\p{L}*$/u.test(name) && /.\p{Lu}/u.test(name);

/** Adds a name once; an abbreviation is flagged as one, and one that is printed with small letters in it too. */
export function addName(draft: ActorDraft, name: string, flags = 0, languages: readonly Language[] | null = null): void {
  if (!foldName(name)) return;
  const looks = isAcronym(name) ? NameFlag.acronym : isMixed(name) ? NameFlag.capital : 0;
  draft.names.push({ name, flags: flags | looks, languages });
}

export const addFact = (draft: ActorDraft, fact: Fact): void => {
  draft.payload.facts.push(fact);
};

/** The finished entry. Facts are ordered by relation as they came in; related ids that do not exist are dropped by the caller. */
export function toEntry(draft: ActorDraft): DraftEntry {
  const offices = draft.payload.facts
    .filter((fact) => fact.relation === 'office')
    .map((fact) => `${fact.of}@${fact.value.replace(/^@/, '')}`);
  return {
    id: draft.id,
    kind: draft.kind,
    name: draft.name,
    country: draft.country,
    prior: draft.prior,
    sort: draft.sort,
    related: [...draft.related],
    names: draft.names,
    payload: JSON.stringify(draft.payload),
    offices,
  };
}
