/**
 * Roles and descriptions that mean one body or person: "de Chinese centrale bank", "the Treasury
 * secretary", "la Banque centrale". A description with its country is as good as a name. One without
 * ("de centrale bank", "die Notenbank") links only when the article has named exactly one such body.
 * Places act ("Beijing vreest") where a verb of acting follows and no preposition stands before.
 */
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, lay, neighbour } from './desk';
import { type LexiconEntry, NameFlag } from './lexicon';
import { isCapital } from './reading';

/** Bare nouns for a body, by the sort of entry they mean. */
const BARE: [RegExp, RegExp][] = [
  [
    /^(centrale bank|central bank|zentralbank|notenbank|banque centrale|institut d emission|wahrungshuter|centrale bankiers|central bankers)$/,
    /^central_bank$/,
  ],
];

function linkDescriptions(desk: Desk, candidates: readonly Candidate[]): void {
  const sorted = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const { from, to, senses } of sorted) {
    if (!isFree(desk, from, to)) continue;
    const entries = [...new Map(senses.map((sense) => [sense.entry, entryOf(desk, sense.entry)])).values()];
    const known = entries.filter((entry) => desk.known.has(entry.id));
    const pick = entries.length === 1 && (to - from >= 2 || known.length === 1) ? entries[0]! : known.length === 1 ? known[0]! : null;
    if (pick) lay(desk, { from, to, id: pick.id, kind: pick.kind, score: 0.85, how: 'role' });
  }
}

function linkBare(desk: Desk): void {
  const { tokens, lexicon } = desk;
  const banks = new Map<string, LexiconEntry>();
  for (const id of desk.known.keys()) {
    const number = lexicon.indexOf(id);
    if (number < 0) continue;
    const entry = entryOf(desk, number);
    if (entry.sort === 'central_bank') banks.set(id, entry);
  }
  if (banks.size !== 1) return;
  const [entry] = [...banks.values()] as [LexiconEntry];
  for (let from = 0; from < tokens.length; from++) {
    for (let length = 3; length >= 1; length--) {
      const to = from + length;
      if (to > tokens.length || !isFree(desk, from, to) || tokens[to - 1]!.sentence !== tokens[from]!.sentence) continue;
      const stretch = tokens.slice(from, to);
      if (stretch.some((token, at) => at > 0 && token.gap !== 'space' && token.gap !== 'apostrophe')) continue;
      const key = stretch.map((token) => token.folded).join(' ');
      if (!BARE.some(([noun, sort]) => noun.test(key) && sort.test(entry.sort))) continue;
      // "a central bank", "andere Notenbank": any one.
      const left = neighbour(desk, from - 1, from);
      if (!left || !/^(de|the|die|der|la|l|this|deze|diese|dieser|cette|its|zijn)$/.test(left.folded)) continue;
      lay(desk, { from, to, id: entry.id, kind: entry.kind, score: 0.7, how: 'role' });
      break;
    }
  }
}

/** Verbs that only somebody who decides does; a place with another verb is where it stands on the map. */
const WILL =
  /^(wil|wilde|willen|vreest|vreesde|eist|eiste|dreigt|dreigde|weigert|weigerde|verbiedt|verbood|besluit|besloot|wants|wanted|fears|feared|demands|demanded|threatens|threatened|refuses|refused|insists|insisted|retaliated|retaliates|pledged|accuses|accused|vows|vowed|warns|warned|says|said|will|wollte|furchtet|fordert|forderte|droht|drohte|weigert|verbietet|verbot|verhangt|verhangte|veut|voulait|craint|exige|menace|refuse|interdit|accuse|impose|dement)$/;

function linkPlaces(desk: Desk, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { from, to } = candidate;
    if (!isFree(desk, from, to)) continue;
    const places = candidate.senses.map((sense) => entryOf(desk, sense.entry)).filter((entry) => entry.kind === 'place');
    if (places.length !== 1 || candidate.senses.some((sense) => sense.flags & NameFlag.family)) continue;
    const right = neighbour(desk, to, from);
    const left = neighbour(desk, from - 1, from);
    if (right?.gap !== 'space' || !WILL.test(right.folded)) continue;
    if (
      left &&
      (isCapital(left) ||
        desk.words.of.has(left.folded) ||
        /^(in|uit|naar|from|to|aus|nach|en|au|aux|a|tussen|between|zwischen|entre|over|about|uber|tegen|against|gegen|contre|and|und|et|or|oder|of)$/.test(
          left.folded,
        ))
    )
      continue;
    const place = places[0]!;
    lay(desk, { from, to, id: place.id, kind: place.kind, score: 0.7, how: 'short' });
  }
}

/** Marks descriptions, offices and acting places. */
export function linkRoles(desk: Desk, roles: readonly Candidate[], actors: readonly Candidate[]): void {
  linkDescriptions(desk, roles);
  linkBare(desk);
  linkPlaces(desk, actors);
}
