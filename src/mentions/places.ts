/**
 * Places that act ("Beijing vreest", "between the United States and China"). A place where something
 * merely happens is no actor and gets no mark.
 */
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, lay, neighbour } from './desk';
import { type LexiconEntry, NameFlag } from './lexicon';
import { countryOf } from './lexicons/words';
import { isCapital } from './reading';

/** How far back the last country is looked for, in words: about a paragraph. */
export const BACK = 120;

/** Verbs of those who decide; a place with another verb is where it stands on the map. */
const WILL =
  /^(wil|wilde|willen|vreest|vreesde|eist|eiste|dreigt|dreigde|weigert|weigerde|verbiedt|verbood|besluit|besloot|verwacht|verwachtte|voorzag|bleef|wants|wanted|fears|feared|demands|demanded|threatens|threatened|refuses|refused|insists|insisted|retaliated|retaliates|pledged|accuses|accused|vows|vowed|warns|warned|says|said|agreed|agrees|plans|planned|failed|imposed|imposes|banned|bans|announced|wollte|furchtet|fordert|forderte|droht|drohte|weigert|verbietet|verbot|verhangt|verhangte|plant|erwartet|prevoit|prevoyait|prevoient|veut|voulait|veulent|craint|exige|menace|refuse|interdit|accuse|impose|dement|risque|reste|devrait|annonce|agree|unlikely|ready|willing)$/;

/** Helping verbs: the place acts when one of these goes on to a verb of will ("is unlikely", "could agree"). */
const HELP =
  /^(is|are|was|has|have|had|will|would|could|may|might|also|still|ook|will|wird|soll|hat|heeft|zou|zal|kan|a|va|pourrait|devrait)$/;

const BEFORE_PLACE =
  /^(in|uit|naar|from|to|aus|nach|en|au|aux|a|over|about|uber|of|for|near|outside|across|bij|voor|within|dans|de|du|des|d|van|von|sur|hors|binnen|buiten)$/;

/** Words of dealings between states, in all four languages. */
const DEALINGS =
  /^(trade|tariffs?|deal|talks|truce|war|sanctions?|handels\w*|akkoord|sancties|onderhandelingen|abkommen|zolle|strafzolle|sanktionen|verhandlungen|konflikt|commercia\w+|accord|sanctions|negociations|tensions|spanningen|spannungen|escalade|conflict)$/;

/** Does this place act, or deal with another, rather than be where something happens? */
function actsAt(desk: Desk, from: number, to: number, isPlace: (at: number) => boolean): boolean {
  const { tokens } = desk;
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  const article = left !== null && /^(the|de|het|der|die|das|la|le|les|l)$/.test(left.folded) ? 1 : 0;
  const before = article ? neighbour(desk, from - 2, from) : left;
  const preposition = before !== null && BEFORE_PLACE.test(before.folded);
  // "between the United States and China", "entre Pékin et Washington", "tussen de VS en China".
  for (let at = from - 1; at >= from - 6; at--) {
    const token = neighbour(desk, at, from);
    if (!token) break;
    if (/^(between|tussen|zwischen|entre)$/.test(token.folded)) {
      const other = Array.from({ length: 9 }, (_, step) => at + 1 + step).filter(
        (one) => (one < from || one >= to) && neighbour(desk, one, from) && isPlace(one),
      );
      return other.length > 0;
    }
  }
  let sentenceDeals = false;
  if (before && /^(with|met|mit|avec|against|tegen|gegen|contre)$/.test(before.folded)) {
    const sentence = desk.reading.sentences[tokens[from]!.sentence]!;
    for (let at = Math.max(sentence.from, from - BACK); at < Math.min(sentence.to, from + BACK); at++)
      if (DEALINGS.test(tokens[at]!.folded)) sentenceDeals = true;
    return sentenceDeals;
  }
  if (preposition) return false;
  if (right?.gap !== 'space') return false;
  if (left && isCapital(left) && !left.opens && tokens[from]!.gap === 'space' && !article) return false;
  if (WILL.test(right.folded)) return true;
  // "the United States and China could agree".
  if (/^(and|en|und|et)$/.test(right.folded)) {
    for (let at = to + 1; at < to + 6; at++) {
      const token = neighbour(desk, at, from);
      if (!token) break;
      if (isPlace(at)) continue;
      if (/^(the|de|het|die|la|le|les|l)$/.test(token.folded)) continue;
      return (
        at > to + 1 &&
        isPlace(at - 1) &&
        (WILL.test(token.folded) || (HELP.test(token.folded) && WILL.test(neighbour(desk, at + 1, from)?.folded ?? '')))
      );
    }
  }
  const further = neighbour(desk, to + 1, from);
  return (
    HELP.test(right.folded) &&
    further !== null &&
    (WILL.test(further.folded) || (HELP.test(further.folded) && WILL.test(neighbour(desk, to + 2, from)?.folded ?? '')))
  );
}

function entryById(desk: Desk, id: string): LexiconEntry | null {
  const number = desk.lexicon.indexOf(id);
  return number < 0 ? null : entryOf(desk, number);
}

export function linkPlaces(desk: Desk, candidates: readonly Candidate[]): void {
  const placeAt = new Set<number>();
  const found: { candidate: Candidate; place: LexiconEntry }[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const { from, to } = candidate;
    if (!isFree(desk, from, to) || placeAt.has(from)) continue;
    const entries = candidate.senses
      .filter((sense) => !(sense.flags & (NameFlag.ticker | NameFlag.family)))
      .map((sense) => entryOf(desk, sense.entry));
    const places = entries.filter((entry) => entry.kind === 'place');
    if (new Set(places.map((place) => place.id)).size !== 1) continue;
    for (let at = from; at < to; at++) placeAt.add(at);
    found.push({ candidate, place: places[0]! });
  }
  for (const { candidate, place } of found) {
    const { from, to } = candidate;
    if (desk.personAt[from]! >= 0 || !actsAt(desk, from, to, (at) => placeAt.has(at) || countryOf(desk.tokens[at]!.folded) !== null))
      continue;
    // "Brussels wants" means those who govern the union.
    const acting = place.id === 'country:EU' ? entryById(desk, 'european_commission') : place;
    if (acting) lay(desk, { from, to, id: acting.id, kind: acting.kind, score: 0.7, how: 'short' });
  }
}
