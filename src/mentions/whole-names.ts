/**
 * The whole of a name: its legal form, "Group" behind it, "Groupe" before it. Last of all names, so that no step
 * before loses the name it looks for.
 *
 *   "Dollar General Corp.", "Willy Naessens Group", "le Groupe Cosumar"
 */
import { type Desk, isFree, type Mark, neighbour } from './desk';
import { LEGAL_FORMS } from './lexicons/words';
import { isCapital } from './reading';

/** What stands behind the name of a whole family of houses. */
const FAMILY = /^(group|groep|groupe|gruppe|holdings?)$/;

function claim(desk: Desk, mark: Mark, from: number, to: number): void {
  const number = desk.markAt[mark.from]!;
  mark.from = from;
  mark.to = to;
  desk.markAt.fill(number, from, to);
}

/** Widens the marks of companies over the words that are of the name wherever they stand. */
export function widenNames(desk: Desk): void {
  const { tokens, reading } = desk;
  for (const mark of desk.marks) {
    if (mark.kind !== 'company') continue;
    for (let more = 0; more < 2; more++) {
      const next = neighbour(desk, mark.to, mark.from);
      if (next?.gap !== 'space' || !isFree(desk, mark.to, mark.to + 1) || desk.personAt[mark.to]! >= 0) break;
      const isForm = LEGAL_FORMS.has(next.folded) && next.raw.length > 1 && (next.shape !== 'lower' || next.folded === 'plc');
      const isFamily = isCapital(next) && FAMILY.test(next.folded) && !reading.sentences[next.sentence]!.title;
      if (!isForm && !isFamily) break;
      claim(desk, mark, mark.from, mark.to + 1);
    }
    const before = neighbour(desk, mark.from - 1, mark.from);
    if (before?.raw === 'Groupe' && !before.opens && tokens[mark.from]!.gap === 'space' && isFree(desk, mark.from - 1, mark.from))
      claim(desk, mark, mark.from - 1, mark.to);
  }
}
