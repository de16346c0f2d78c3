/**
 * Family names of persons whom the article does not name in full: those that news prints alone
 * ("Trump"), and those behind an office that one person of the name held on the date ("Treasury
 * secretary Mnuchin").
 */
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, neighbour } from './desk';
import { HOMES } from './home-state';
import { type LexiconEntry, NameFlag, readOffice, type Sense } from './lexicon';
import { mayHold } from './offices';
import type { Token } from './reading';
import { isInsideWider, isPlace, layName } from './readings';
import { type ShortNames, isOtherPerson } from './short-names';

/** Persons whom news names by one word, and surnames behind a title that says which office is meant. */
export function linkFamily(desk: Desk, candidates: readonly Candidate[], short: ShortNames): void {
  for (const candidate of candidates) {
    if (!isFree(desk, candidate.from, candidate.to) || isInsideWider(desk, candidate)) continue;
    const families = candidate.senses.filter((sense) => sense.flags & NameFlag.family);
    if (!families.length || short.has(candidate.key)) continue;
    const alone = families.filter((sense) => !(sense.flags & NameFlag.evidence));
    const others = candidate.senses.some(
      (sense) => !(sense.flags & (NameFlag.family | NameFlag.ticker)) && !isPlace(entryOf(desk, sense.entry)),
    );
    if (alone.length === 1 && !others) {
      const entry = entryOf(desk, alone[0]!.entry);
      short.given.set(
        entry.id,
        new Set(
          desk.lexicon
            .entry(alone[0]!.entry)
            .name.split(' ')
            .map((part) => part.toLowerCase()),
        ),
      );
      if (!isOtherPerson(desk, candidate.from, candidate.to, entry.id, short)) layName(desk, candidate, entry, 0.8, 'short');
      continue;
    }
    const holder = holderNamed(desk, candidate, families) ?? leaderOf(desk, candidate, families);
    if (holder && !isOtherPerson(desk, candidate.from, candidate.to, holder.id, short)) layName(desk, candidate, holder, 0.75, 'short');
  }
}

/** Offices whose holder is named by surname alone where his house is named. */
const LEADS = new Set(['central_bank_head', 'eu_commission_president', 'organisation_head', 'regulator_head', 'ceo', 'co_ceo', 'chair']);
/** Least prior of a person whom news names so without a verb of saying. */
const PROMINENT = 0.8;

/**
 * "erklärte Lagarde" in a story on the EZB: the one of this surname who leads a house that the article names, on its date.
 * A capital that a sentence or German gives to any word asks for a verb of saying beside it.
 */
function leaderOf(desk: Desk, candidate: Candidate, families: readonly Sense[]): LexiconEntry | null {
  const { tokens, words } = desk;
  const first = tokens[candidate.from]!;
  const sentence = desk.reading.sentences[first.sentence]!;
  if (
    first.shape !== 'initial' ||
    first.raw.length < 4 ||
    desk.small.has(candidate.key) ||
    sentence.upper ||
    words.function.has(candidate.key)
  )
    return null;
  if (candidate.senses.some((sense) => !(sense.flags & (NameFlag.family | NameFlag.ticker | NameFlag.evidence)))) return null;
  const isSaying = (token: Token | null): boolean => token !== null && words.say.has(token.folded) && !words.function.has(token.folded);
  const right = neighbour(desk, candidate.to, candidate.from);
  const says =
    (first.gap === 'space' && isSaying(neighbour(desk, candidate.from - 1, candidate.from))) || (right?.gap === 'space' && isSaying(right));
  if ((desk.language === 'de' || first.opens || sentence.title) && !says) return null;
  const leaders = families
    .map((sense) => entryOf(desk, sense.entry))
    .filter((entry) =>
      desk.lexicon.offices(entry.id).some((office) => LEADS.has(office.role) && desk.known.has(office.of) && mayHold(office, desk.date)),
    );
  const [one] = leaders;
  if (leaders.length !== 1 || one!.kind !== 'person' || desk.date === null) return null;
  // Who speaks beside his house is its chief, unless the article has somebody else of his name.
  return one!.prior >= PROMINENT || (says && !desk.surnames.has(candidate.key)) ? one! : null;
}

/** What a title before a surname says of the office. */
const TITLE_ROLES: [RegExp, readonly string[]][] = [
  [
    /(pr[ae]sident(en)?|prasidentin|presidente|president)$/,
    ['head_of_state', 'president', 'central_bank_head', 'eu_commission_president', 'central_bank_board'],
  ],
  [
    /(premier|ministerprasident|ministerprasidentin|regierungschef|regierungschefin|regering|kabinet|regierung|gouvernement)$/,
    ['head_of_government'],
  ],
  [/(kanzler|kanzlerin|kanselier|chancelier|chanceliere|chancellor)$/, ['head_of_government', 'finance_minister']],
  [
    /(minister|ministerin|ministre|secretary)$/,
    ['finance_minister', 'economy_minister', 'foreign_minister', 'trade_minister', 'minister', 'head_of_government'],
  ],
  [
    /(chef|chefin|baas|voorzitter|voorzitster|vorsitzende[rnm]?|chair|chairman|chairwoman|chief|governor|gouverneur|chairperson|topman|topvrouw|ceo|patron|pdg|boss)$/,
    ['central_bank_head', 'ceo', 'co_ceo', 'chair', 'organisation_head', 'regulator_head', 'founder', 'president'],
  ],
];

const isAtHome = ({ language, date }: Desk, of: string): boolean =>
  language !== null && date !== null && HOMES[language].includes(of.slice('country:'.length));

function holderNamed(desk: Desk, candidate: Candidate, families: readonly Sense[]): LexiconEntry | null {
  const first = desk.tokens[candidate.from]!;
  const title = neighbour(desk, candidate.from - 1, candidate.from);
  if (!title || first.gap !== 'space') return null;
  const named = holderByPhrase(desk, candidate.from, families);
  if (named) return named;
  const roles = TITLE_ROLES.find(([shape]) => shape.test(title.folded))?.[1];
  if (!roles) return null;
  const fits = families
    .map((sense) => entryOf(desk, sense.entry))
    .filter((entry) => entry.kind === 'person')
    .filter((entry) =>
      desk.lexicon.offices(entry.id).some(
        (office) =>
          roles.includes(office.role) &&
          mayHold(office, desk.date) &&
          // Of an organisation that the article names, or of a state: any minister of those where the language is at home.
          (desk.known.has(office.of) ||
            (office.of.startsWith('country:') && (/^(head_of|finance_minister)/.test(office.role) || isAtHome(desk, office.of)))),
      ),
    );
  return fits.length === 1 ? fits[0]! : null;
}

/** Longest office before a surname, in words ("secrétaire au Trésor américain"). */
const OFFICE_WORDS = 5;

/** "US-Präsident Trump", "Treasury secretary Mnuchin": the one of this surname who could hold the office that the words before name. */
function holderByPhrase(desk: Desk, at: number, families: readonly Sense[]): LexiconEntry | null {
  let key = '';
  for (let from = at - 1; from >= at - OFFICE_WORDS; from--) {
    const token = neighbour(desk, from, at);
    if (!token) break;
    key = key ? `${token.folded} ${key}` : token.folded;
    const offices = desk.lexicon
      .senses(key)
      .filter((sense) => sense.flags & NameFlag.role)
      .map((sense) => readOffice(entryOf(desk, sense.entry).id))
      .filter((office) => office !== null);
    if (!offices.length) continue;
    const fits = families
      .map((sense) => entryOf(desk, sense.entry))
      .filter((entry) =>
        desk.lexicon
          .offices(entry.id)
          .some((held) => mayHold(held, desk.date) && offices.some((office) => office.role === held.role && office.of === held.of)),
      );
    if (fits.length === 1) return fits[0]!;
  }
  return null;
}
