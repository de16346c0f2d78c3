/** Families that own houses, and bear the name of one as often: "the Ito family", "de familie Van der Vorm", "Familie Zumtobel". */
import { type Desk, isFree, lift, markOn, neighbour } from './desk';
import { introduce } from './introduce';
import { isOnBusiness } from './introduced-persons';
import { countryOf, PARTICLES } from './lexicons/words';
import { isFamily } from './nouns';
import { isCapital, isJoint, type Token } from './reading';

/** Words of the longest name of a family. */
const MAX_WORDS = 4;

const isName = (token: Token): boolean => isCapital(token) && token.raw.length > 1;

/** Where the name of the family behind the noun ends; `at` when there is none. */
function endOfFamily(desk: Desk, at: number): number {
  let to = at;
  for (let next = neighbour(desk, to, at - 1); next && to - at < MAX_WORDS && isJoint(next); next = neighbour(desk, to, at - 1)) {
    const isParticle = PARTICLES.has(next.folded) && isCapital(neighbour(desk, to + 1, at - 1) ?? next);
    // A German noun may follow, so there one word is the name, with what a hyphen ties to it.
    if (
      !(isName(next) || isParticle) ||
      (desk.language === 'de' && to > at && next.gap === 'space' && !PARTICLES.has(desk.tokens[to - 1]!.folded))
    )
      break;
    to++;
  }
  while (to > at && !isCapital(desk.tokens[to - 1]!)) to--;
  return to;
}

/** Lays a mark on each family with a name, in a story on business. */
export function introduceFamilies(desk: Desk): void {
  const { tokens, language, words, reading } = desk;
  if (language === null || !tokens.some(({ folded }) => isFamily(folded)) || !isOnBusiness(desk)) return;
  for (let at = 0; at < tokens.length; at++) {
    const noun = tokens[at]!;
    if (!/(^|[a-z])(family|familie|famille)$/.test(noun.folded) || !isFamily(noun.folded) || reading.sentences[noun.sentence]!.upper)
      continue;
    let [from, to] = [at, at + 1];
    if (language === 'en') {
      while (at - from < MAX_WORDS && neighbour(desk, from - 1, at) && isName(tokens[from - 1]!) && isJoint(tokens[from]!)) from--;
      while (from < at && (tokens[from]!.opens || words.function.has(tokens[from]!.folded) || countryOf(tokens[from]!.folded) !== null))
        from++;
    } else to = endOfFamily(desk, at + 1);
    // "Join our MinRes family".
    if (/^(our|its|their|his|her|my|your|onze|unsere|notre)$/.test(neighbour(desk, from - 1, at)?.folded ?? '')) continue;
    const isNamed = language === 'en' ? from < at : to > at + 1;
    if (!isNamed) continue;
    // "The Porsche family" is no company.
    for (let one = from; one < to; one++) {
      const mark = markOn(desk, one);
      if (mark?.kind === 'company' && mark.from >= from && mark.to <= to) lift(desk, mark);
    }
    if (!isFree(desk, from, to)) continue;
    const { from: start, to: end } = reading.sentences[noun.sentence]!;
    introduce(desk, from, to, 'person', { from: start, to: end });
  }
}
