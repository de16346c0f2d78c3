/**
 * A rule for each name that two entries claim, so that the matcher never has to guess.
 *
 * "Facebook" is the product's own name and an alias of its owner: the owner gives it up. "BSE" is
 * Bombay, Budapest and Peking: nobody has it without evidence. "Acer" is a big company and a small
 * agency: the rarer one asks for evidence.
 */
import { foldName } from '../../language/words';
import { NameFlag } from '../../mentions/lexicon';
import type { ActorDraft } from './draft';
import type { DraftName } from './write';

/** One actor must be meant this much more often than another to keep a shared name without evidence. */
const CLEARLY = 0.2;

interface Claim {
  draft: ActorDraft;
  name: DraftName;
}

const isPlain = ({ flags }: DraftName): boolean => !(flags & (NameFlag.family | NameFlag.ticker | NameFlag.role | NameFlag.evidence));
const meet = (a: DraftName, b: DraftName): boolean => !a.languages || !b.languages || a.languages.some((one) => b.languages!.includes(one));
const owns = (owner: ActorDraft, thing: ActorDraft): boolean =>
  thing.payload.facts.some((fact) => (fact.relation === 'owner' || fact.relation === 'successor') && fact.value === `@${owner.id}`);
const isFull = ({ name }: Claim): boolean => (name.flags & NameFlag.full) !== 0;

/** Who of two keeps the name as it is: the first, the second, or neither. */
function keeper(a: Claim, b: Claim): Claim | null {
  if (isFull(a) !== isFull(b)) return isFull(a) ? a : b;
  if (Math.abs(a.draft.prior - b.draft.prior) < CLEARLY) return null;
  return a.draft.prior > b.draft.prior ? a : b;
}

/** Settle all shared names of these drafts, in place. */
export function settleNames(drafts: Iterable<ActorDraft>): void {
  const claims = new Map<string, Claim[]>();
  for (const draft of drafts)
    for (const name of draft.names) {
      if (!isPlain(name)) continue;
      const key = foldName(name.name);
      claims.set(key, [...(claims.get(key) ?? []), { draft, name }]);
    }
  for (const all of claims.values()) {
    for (const [at, a] of all.entries())
      for (const b of all.slice(at + 1)) {
        if (a.draft === b.draft || !meet(a.name, b.name)) continue;
        const owner = owns(a.draft, b.draft) ? a : owns(b.draft, a.draft) ? b : null;
        if (owner && !isFull(owner)) {
          owner.draft.names = owner.draft.names.filter((name) => name !== owner.name);
          continue;
        }
        const kept = keeper(a, b);
        if (kept !== a) a.name.flags |= NameFlag.evidence;
        if (kept !== b) b.name.flags |= NameFlag.evidence;
      }
  }
}
