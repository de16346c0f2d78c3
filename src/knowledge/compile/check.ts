/**
 * What the schema cannot see, because it lies between entries: names that two entries claim without a
 * rule, ids that point nowhere, offices with two holders at once, dates that cannot be.
 *
 * An error makes the base untrue or a card wrong, and stops the build; a note asks for somebody's eye.
 */
import { foldName } from '../../language/words';
import { NameFlag } from '../../mentions/lexicon';
import type { Fact } from '../fact';
import { isRemit } from '../words/labels';
import { ROLE_WORDS } from '../words/roles';
import { TYPES } from '../words/sorts';
import { unlistedName } from '../words/unlisted';
import type { ActorDraft } from './draft';
import { LATEST } from './schema';
import type { DraftEntry, DraftName } from './write';

export interface Finding {
  level: 'error' | 'note';
  /** Which check found it: to count by. */
  sort: 'date' | 'source' | 'dangling' | 'overlap' | 'name' | 'form' | 'label';
  /** File and entry, "lists/companies.csv: apple". */
  where: string;
  message: string;
}

/** Offices that one person holds at a time. */
const SINGLE = new Set([
  'head_of_state',
  'head_of_government',
  'finance_minister',
  'central_bank_head',
  'eu_commission_president',
  'regulator_head',
  'ceo',
]);
/** States with more than one head at once, or none that the words fit. */
const SHARED_HEAD = new Set(['country:CH', 'country:BA', 'country:SM', 'country:AD']);

const isDate = (text: string): boolean => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);
/** The last day that a date may mean, to compare unlike precisions: "2018" reaches to the end of it. */
const endOf = (date: string): string => `${date}${'-12-31'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;

interface Holder {
  person: string;
  from: string;
  /** The last day; "9999" when open. */
  until: string;
}

/** Roles in a firm: of a state they can only be a slip of the pen ("country:BP"). */
const IN_A_FIRM = /^(ceo|co_ceo|cfo|coo|cto|chair|board_member|supervisory_board_member|director)$/;

/** An office of a house that cannot have one: an id that means something else ("london", the exchange, for its mayor). */
function misplaced(fact: Fact, house: ActorDraft | undefined): string {
  if (IN_A_FIRM.test(fact.of ?? '') && fact.value.startsWith('@country:')) return 'a state has none';
  if (!house) return '';
  if (fact.of === 'mayor' && house.kind !== 'place') return `${house.name} has no mayor`;
  return house.payload.type?.startsWith('index') ? `${house.name} is an index` : '';
}

/** What is never a company, by the first word for it. */
const NO_COMPANY =
  /^(prosecution_office|law_enforcement|court|ministry|government|parliament|parliamentary_committee|regulator|authority|agency|debt_agency|central_bank|reserve_bank|statistics_office|tax_office|audit_office|advisory_body|army|party|trade_union|union|employers_association|industry_association|consumer_organisation|standard_setter|foundation|university|hospital|international_organisation|eu_institution)$/;

function checkFact(fact: Fact, where: string, drafts: ReadonlyMap<string, ActorDraft>): Finding[] {
  const found: Finding[] = [];
  const error = (sort: Finding['sort'], message: string): void => void found.push({ level: 'error', sort, where, message });
  const told = `${fact.relation} ${fact.of ?? ''} ${fact.value}`.replace(/ +/g, ' ');
  if (!fact.source || !fact.asOf) error('source', `${told}: no source or no date`);
  for (const date of [fact.from, fact.until, fact.asOf]) {
    if (date === undefined) continue;
    if (!isDate(date)) error('date', `${told}: "${date}" is no date`);
    else if (date.slice(0, 10) > LATEST) error('date', `${told}: ${date} is after ${LATEST}`);
  }
  if (fact.from && fact.until && fact.from > endOf(fact.until))
    error('date', `${told}: ends (${fact.until}) before it begins (${fact.from})`);
  if (fact.from && !fact.until && fact.relation === 'office' && fact.from > endOf(fact.asOf))
    error('date', `${told}: begins (${fact.from}) after it was last known (${fact.asOf})`);
  if (fact.relation === 'founded' && isDate(fact.value) && fact.value > LATEST) error('date', `${told}: founded in the future`);
  // Some have no entry on purpose, only a name that cards print (`words/unlisted.ts`).
  if (fact.value.startsWith('@') && !drafts.has(fact.value.slice(1)) && unlistedName(fact.value.slice(1), 'en') === null)
    found.push({ level: 'note', sort: 'dangling', where, message: `${told}: there is no such entry` });
  const house = fact.relation === 'office' ? misplaced(fact, drafts.get(fact.value.slice(1))) : '';
  if (house) error('dangling', `${told}: ${house}`);
  if (fact.relation === 'currency' && !/^[A-Z]{3}$/.test(fact.value)) error('label', `${told}: no currency code`);
  if (fact.relation === 'office' && !ROLE_WORDS[fact.of ?? '']) error('label', `${told}: the role has no words`);
  if (fact.relation === 'regulates' && !isRemit(fact.value)) error('label', `${told}: the remit has no words`);
  return found;
}

/** Two holders of one office whose terms surely overlap. Years alone overlap by one without harm. */
function checkOverlaps(drafts: ReadonlyMap<string, ActorDraft>, whereOf: (id: string) => string): Finding[] {
  const offices = new Map<string, Holder[]>();
  for (const draft of drafts.values())
    for (const fact of draft.payload.facts) {
      if (
        fact.relation !== 'office' ||
        !SINGLE.has(fact.of ?? '') ||
        !fact.from ||
        !fact.value.startsWith('@') ||
        SHARED_HEAD.has(fact.value.slice(1))
      )
        continue;
      const key = `${fact.of}@${fact.value.slice(1)}`;
      offices.set(key, [...(offices.get(key) ?? []), { person: draft.id, from: fact.from, until: fact.until ?? '9999' }]);
    }
  const found: Finding[] = [];
  for (const [office, holders] of offices) {
    for (const [at, one] of holders.entries())
      for (const other of holders.slice(at + 1)) {
        const begun = [endOf(one.from), endOf(other.from)].sort()[1]!;
        const ended = [one.until, other.until].sort()[0]!;
        // Surely together: both had begun, at the latest, before the first of them ended, at the earliest.
        if (one.person === other.person || begun >= ended) continue;
        const isOpen = one.until === '9999' || other.until === '9999';
        found.push({
          level: isOpen ? 'note' : 'error',
          sort: 'overlap',
          where: whereOf(one.person),
          message: `${office} ${one.from} to ${one.until}, but ${other.person} (${whereOf(other.person)}) ${other.from} to ${other.until}`,
        });
      }
  }
  return found;
}

const overlap = (a: DraftName, b: DraftName): boolean =>
  !a.languages || !b.languages || a.languages.some((one) => b.languages!.includes(one));

/** Names that two entries claim in one language, both without asking for evidence. */
function checkNames(entries: readonly DraftEntry[], whereOf: (id: string) => string): Finding[] {
  const claims = new Map<string, { entry: DraftEntry; name: DraftName }[]>();
  for (const entry of entries) {
    const own = new Set<string>();
    for (const name of entry.names) {
      const key = foldName(name.name);
      const again = `${key}\n${name.languages?.join() ?? ''}`;
      if (own.has(again)) continue;
      own.add(again);
      if (name.flags & (NameFlag.family | NameFlag.ticker | NameFlag.role)) continue;
      if (entry.kind !== 'term' && name.flags & NameFlag.evidence) continue;
      claims.set(key, [...(claims.get(key) ?? []), { entry, name }]);
    }
  }
  const found: Finding[] = [];
  for (const [key, all] of claims) {
    for (let at = 1; at < all.length; at++) {
      const [one, other] = [all[at - 1]!, all[at]!];
      if (one.entry.id === other.entry.id || !overlap(one.name, other.name)) continue;
      const terms = one.entry.kind === 'term' && other.entry.kind === 'term';
      if (!terms && one.entry.kind !== other.entry.kind && (one.entry.kind === 'term' || other.entry.kind === 'term')) continue;
      found.push({
        level: terms ? 'error' : 'note',
        sort: terms ? 'form' : 'name',
        where: whereOf(other.entry.id),
        message: `"${key}" is also ${one.entry.id} (${whereOf(one.entry.id)})${terms ? '' : ', and neither asks for evidence'}`,
      });
    }
  }
  return found;
}

/** All findings, errors first. */
export function checkKnowledge(
  drafts: ReadonlyMap<string, ActorDraft>,
  entries: readonly DraftEntry[],
  files: ReadonlyMap<string, string>,
): Finding[] {
  const whereOf = (id: string): string => `${files.get(id) ?? 'made'}: ${id}`;
  const found: Finding[] = [];
  for (const draft of drafts.values()) {
    const where = whereOf(draft.id);
    if (draft.payload.type && !TYPES[draft.payload.type])
      found.push({ level: 'error', sort: 'label', where, message: `the type "${draft.payload.type}" has no words` });
    if (draft.kind === 'company' && NO_COMPANY.test(draft.payload.type ?? ''))
      found.push({ level: 'error', sort: 'label', where, message: `a ${draft.payload.type} is no company` });
    for (const fact of draft.payload.facts) found.push(...checkFact(fact, where, drafts));
  }
  found.push(...checkOverlaps(drafts, whereOf), ...checkNames(entries, whereOf));
  return found.sort((a, b) => (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1));
}
