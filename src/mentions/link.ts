/**
 * Who is meant, over the whole article. A full name is believed first, wherever it stands; it then
 * introduces its short forms ("Ant Group" -> "Ant", "Jack Ma" -> "Ma", "Autoriteit Financiële Markten
 * (AFM)" -> "AFM"), in front of it too; names that are also words come last, when it is known whom
 * the article is about. Where two readings remain there is no mark.
 */
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, lay, markOn, neighbour } from './desk';
import { BASE, isBlocked, isCompanyNoun, isRole, THRESHOLD, weighCompany, weighForm, weighPrior } from './evidence';
import { type LexiconEntry, NameFlag, readOffice, type Sense } from './lexicon';
import { CALENDAR, countryOf, GENERIC_TAILS, GIVEN_NAMES, LEGAL_FORMS, NO_SHORT_NAME, PARTICLES, VENUES } from './lexicons/words';
import { withoutGenitive } from './morphology/morphology';
import { mayHold } from './offices';
import { isCapital, textOf } from './reading';

/** A name that is no other word, but stands where its capital says nothing, or is of a rare actor. */
const UNFLAGGED = 0.3;

/** Two readings of one name must lie this far apart, or none is taken. */
const MARGIN = 0.15;

interface Reading {
  sense: Sense;
  entry: LexiconEntry;
}

const isPlace = (entry: LexiconEntry): boolean => entry.kind === 'place';

/** Senses that can be meant by a name as it stands: no family names, tickers or places, which have their own rules. */
function readingsOf(desk: Desk, candidate: Candidate): Reading[] {
  return candidate.senses
    .filter((sense) => !(sense.flags & (NameFlag.family | NameFlag.ticker)))
    .map((sense) => ({ sense, entry: entryOf(desk, sense.entry) }))
    .filter(({ entry }) => !isPlace(entry));
}

/** Does the name demand evidence: flagged as a word, or short and of an actor whom news seldom means? */
function isWeak(desk: Desk, candidate: Candidate, { sense, entry }: Reading): boolean {
  if (sense.flags & NameFlag.evidence) return true;
  const single = candidate.to - candidate.from === 1;
  if (candidate.inflected && single && candidate.key.length <= 3) return true;
  if (!single) {
    // A name of two lower ranks that begins or ends with a small word is a phrase as likely.
    return entry.kind !== 'person' && entry.prior < 0.5 && desk.language === 'de';
  }
  if (entry.kind === 'person') return true;
  // "Le Maire" is somebody of this article before he is the company Maire.
  if (entry.prior < 0.8 && desk.surnames.has(candidate.key)) return true;
  // A capital at the start of a sentence says nothing, and a rare name is more often the word.
  if (desk.tokens[candidate.from]!.opens && entry.prior < 0.7) return true;
  // "Gärtner" is not Gartner: an accent that the name does not have makes it another word.
  const { raw } = desk.tokens[candidate.from]!;
  if (hasMarks(raw) && !entry.name.toLowerCase().includes(raw.toLowerCase().replace(/s$/, ''))) return true;
  if (desk.language === 'de' && isGermanNoun(desk, candidate, entry)) return true;
  if (sense.flags & NameFlag.acronym) return entry.prior < 0.7 && candidate.key.length <= 3;
  // German nouns have capitals: a rare company's name is more often a noun.
  return entry.prior < (desk.language === 'de' ? 0.6 : 0.4);
}

const hasMarks = (text: string): boolean => text.normalize('NFC') !== text.normalize('NFD') || /[ßøæœł]/i.test(text);

/**
 * "Der Ball", "die Allianz der Ritter": with an article in front it is a noun first. German news does
 * print feminine articles before companies ("die Lufthansa"), so those count only before a rare name
 * or one that goes on with what it is of.
 */
function isGermanNoun(desk: Desk, candidate: Candidate, entry: LexiconEntry): boolean {
  const left = neighbour(desk, candidate.from - 1, candidate.from);
  if (!left || desk.tokens[candidate.from]!.gap !== 'space') return false;
  if (/^(das|den|dem|ein|eine|einen|einem|einer|kein|keine|keinen|seine|seinen|ihre|ihren|im|am|zum|vom)$/.test(left.folded)) return true;
  if (left.folded === 'der' && left.opens) return true;
  if (!/^(der|die|des|zur)$/.test(left.folded)) return false;
  const right = neighbour(desk, candidate.to, candidate.from);
  // "die Commerzbank": no word but a name ends so.
  const named = isCompanyNoun(candidate.key, desk.words) && !desk.words.companyNouns.has(candidate.key);
  return (entry.prior < 0.6 && !named) || (right !== null && right.gap === 'space' && /^(der|des|aus|zwischen|von)$/.test(right.folded));
}

/** The span of a candidate with its legal form left out: "Target Corp." stays as the index has it. */
function layName(desk: Desk, candidate: Candidate, entry: LexiconEntry, score: number, how: 'full' | 'short'): void {
  const right = neighbour(desk, candidate.to, candidate.from);
  const left = desk.tokens[candidate.from]!;
  const compound = right?.gap === 'hyphen' || (left.gap === 'hyphen' && candidate.from > 0);
  lay(desk, {
    from: candidate.from,
    to: candidate.to,
    id: entry.id,
    kind: entry.kind,
    score: Math.min(1, score),
    how: compound ? 'compound' : how,
  });
}

/** What a name says of an actor by itself: its own name says more than a name it goes by too. */
const weighOwnName = ({ sense, entry }: Reading): number =>
  // "BCE" is the European Central Bank in French, whatever else is called so elsewhere.
  entry.prior + (sense.flags & NameFlag.full ? 0.25 : 0) + (sense.languages !== null ? 0.4 : 0);

/** Facebook and its owner, a body and one of its offices: the one whose own name it is does not have to be told apart. */
const isPartOf = (one: LexiconEntry, other: LexiconEntry): boolean =>
  one.related.includes(other.id) || other.related.includes(one.id) || one.id.startsWith(`${other.id}_`);

/** Names that mean one thing only. */
function linkFull(desk: Desk, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (!isFree(desk, candidate.from, candidate.to)) continue;
    const all = readingsOf(desk, candidate);
    const sure = all.filter((reading) => !isWeak(desk, candidate, reading));
    if (!sure.length) continue;
    sure.sort((a, b) => weighOwnName(b) - weighOwnName(a));
    const [best, second] = sure as [Reading, Reading | undefined];
    if (second && weighOwnName(best) - weighOwnName(second) < MARGIN && !isPartOf(second.entry, best.entry)) {
      const near = sure.filter((one) => desk.known.has(one.entry.id) || weighCompany(desk, one.entry) > 0);
      if (near.length !== 1) continue;
      sure[0] = near[0]!;
    }
    const { entry } = sure[0]!;
    if (isInsideWider(desk, candidate)) continue;
    if (isBlocked(desk, candidate, entry.kind)) continue;
    layName(desk, candidate, entry, 0.8 + 0.2 * entry.prior, 'full');
  }
}

/** A stretch inside a longer name is no name of its own ("America" in "Bank of America"). */
function isInsideWider(desk: Desk, candidate: Candidate): boolean {
  for (let at = candidate.from; at < candidate.to; at++) {
    const wider = desk.widest[at];
    if (
      wider &&
      wider !== candidate &&
      wider.from <= candidate.from &&
      wider.to >= candidate.to &&
      wider.to - wider.from > candidate.to - candidate.from
    )
      return true;
  }
  return false;
}

/** Short forms that the recognised names and the introduced ones bring with them: key -> ids. */
class ShortNames {
  #ids = new Map<string, Set<string>>();
  #kinds = new Map<string, LexiconEntry['kind']>();
  /** Given names by person, to tell "Xi Mingze" from Xi Jinping. */
  given = new Map<string, Set<string>>();

  add(key: string, id: string, kind: LexiconEntry['kind']): void {
    if (!key) return;
    const ids = this.#ids.get(key) ?? new Set();
    this.#ids.set(key, ids.add(id));
    this.#kinds.set(id, kind);
  }
  /** The one actor of this short name, or `null`; a person and a company of one name are two. */
  one(key: string): { id: string; kind: LexiconEntry['kind'] } | null {
    const ids = this.#ids.get(key);
    if (ids?.size !== 1) return null;
    const id = [...ids][0]!;
    return { id, kind: this.#kinds.get(id)! };
  }
  has(key: string): boolean {
    return this.#ids.has(key);
  }
  /** The one person of whose full name this is a part; behind a title news uses either part ("Mr Ng" for Ng Yat Chung). */
  partOf(key: string): string | null {
    const ids = [...this.given].filter(([, parts]) => parts.has(key)).map(([id]) => id);
    return ids.length === 1 ? ids[0]! : null;
  }
  longest = 4;
}

function surnameKeys(folded: readonly string[]): string[] {
  // "corne van zeijl" -> "van zeijl", "zeijl"; "xi jinping" -> the index says "xi".
  const last = folded.length - 1;
  let start = last;
  while (start > 1 && PARTICLES.has(folded[start - 1]!)) start--;
  const keys = [folded[last]!];
  if (start < last) keys.push(folded.slice(start).join(' '));
  return keys.filter((key) => key.length >= 2);
}

function shortOrganisation(folded: readonly string[]): string | null {
  let end = folded.length;
  while (end > 1 && (GENERIC_TAILS.has(folded[end - 1]!) || LEGAL_FORMS.has(folded[end - 1]!))) end--;
  if (end === folded.length) return null;
  const short = folded.slice(0, end);
  if (short.length === 1 && (NO_SHORT_NAME.has(short[0]!) || short[0]!.length < 2 || /^\d+$/.test(short[0]!))) return null;
  return short.join(' ');
}

/** "Ulta Beauty" goes on as "Ulta": the first word alone, where it is no word of any other kind. German nouns would pass for it. */
function firstWord(desk: Desk, from: number, folded: readonly string[]): string | null {
  const [first] = folded as [string];
  const token = desk.tokens[from]!;
  if (desk.language === 'de' || folded.length > 3 || first.length < 4 || token.shape === 'upper' || NO_SHORT_NAME.has(first)) return null;
  if (
    GIVEN_NAMES.has(first) ||
    GENERIC_TAILS.has(first) ||
    desk.words.function.has(first) ||
    isCompanyNoun(first, desk.words) ||
    countryOf(first)
  )
    return null;
  if (
    desk.lexicon.senses(first).some((sense) => !(sense.flags & NameFlag.ticker)) ||
    desk.tokens.some((other) => other.folded === first && other.shape === 'lower')
  )
    return null;
  return first;
}

/** "Autoriteit Financiële Markten (AFM)": the abbreviation behind a name is its own. */
function bracketed(desk: Desk, to: number): number | null {
  const open = neighbour(desk, to, to - 1);
  if (open?.gap !== 'open' || open.shape === 'lower' || VENUES.has(open.folded)) return null;
  if (!(open.shape === 'upper' || open.shape === 'mixed') || open.raw.length > 8) return null;
  const after = desk.tokens[to + 1];
  if (after && after.block === open.block && after.gap !== 'close' && after.gap !== 'start') {
    const between = desk.reading.blocks[open.block]!.text.slice(open.end, after.start);
    if (!/[)\]]/.test(between)) return null;
  }
  return to;
}

function collectShort(desk: Desk, short: ShortNames): void {
  const { tokens } = desk;
  const seen = new Set<string>();
  for (const mark of [...desk.marks]) {
    if (mark.kind === 'term' || mark.kind === 'amount' || mark.how === 'role') continue;
    const folded = tokens.slice(mark.from, mark.to).map((token) => token.folded);
    const again = `${mark.id}\n${folded.join(' ')}`;
    const symbol = bracketed(desk, mark.to);
    if (symbol !== null && isFree(desk, symbol, symbol + 1)) {
      const own = tokens[symbol]!;
      // A ticker is no name that the text goes on with, unless it does so.
      short.add(own.folded, mark.id, mark.kind as LexiconEntry['kind']);
      lay(desk, { from: symbol, to: symbol + 1, id: mark.id, kind: mark.kind, score: 0.9, how: 'short' });
    }
    if (seen.has(again)) continue;
    seen.add(again);
    const kind = mark.kind as LexiconEntry['kind'];
    if (mark.how === 'introduced') short.add(folded.join(' '), mark.id, kind);
    if (kind === 'person') {
      if (folded.length < 2) continue;
      for (const key of surnameKeys(folded)) short.add(key, mark.id, kind);
      const given = short.given.get(mark.id) ?? new Set<string>();
      for (const part of folded) given.add(part);
      short.given.set(mark.id, given);
    } else if (kind !== 'place' && kind !== 'market' && folded.length > 1) {
      const name = shortOrganisation(folded) ?? firstWord(desk, mark.from, folded);
      if (name) short.add(name, mark.id, kind);
    }
  }
}

/** Later mentions by a short name, and earlier ones: the headline comes before the full name. */
function linkShort(desk: Desk, short: ShortNames): void {
  const { tokens, language, words } = desk;
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]!;
    if (desk.markAt[from] !== -1) continue;
    const lower = !isCapital(first) && first.shape !== 'digit';
    if (lower && !PARTICLES.has(first.folded)) continue;
    if (first.gap === 'apostrophe' && first.folded === 's') continue;
    for (let length = Math.min(short.longest, tokens.length - from); length >= 1; length--) {
      const to = from + length;
      const last = tokens[to - 1]!;
      if (last.sentence !== first.sentence || !isFree(desk, from, to)) continue;
      let fits = true;
      for (let at = from + 1; at < to; at++) if (!/^(space|hyphen|apostrophe|point|tight)$/.test(tokens[at]!.gap)) fits = false;
      if (!fits || (length > 1 && !isCapital(last))) continue;
      const key = tokens
        .slice(from, to)
        .map((token) => token.folded)
        .join(' ');
      let found = short.one(key);
      let inflected = false;
      if (!found && !short.has(key)) {
        const bare = withoutGenitive(key, language);
        if (bare) found = short.one(bare);
        inflected = found !== null;
      }
      if (!found && length === 1 && desk.words.titles.has(neighbour(desk, from - 1, from)?.folded ?? '')) {
        const id = short.partOf(key);
        if (id) found = { id, kind: 'person' };
      }
      if (!found || (lower && length === 1)) continue;
      if (inflected && first.opens && words.function.has(key)) continue;
      if (first.opens && words.function.has(key) && length === 1) continue;
      if (
        found.kind === 'person'
          ? isOtherPerson(desk, from, to, found.id, short)
          : isBlocked(desk, { from, to, key, senses: [], inflected }, found.kind)
      )
        continue;
      if (found.kind !== 'person' && isInsideWider(desk, { from, to, key, senses: [], inflected })) continue;
      const right = neighbour(desk, to, from);
      lay(desk, { from, to, id: found.id, kind: found.kind, score: 0.85, how: right?.gap === 'hyphen' ? 'compound' : 'short' });
      break;
    }
  }
}

/** "Xi Mingze" and "Yo-Yo Ma" are not the persons of these surnames whom the article knows. */
function isOtherPerson(desk: Desk, from: number, to: number, id: string, short: ShortNames): boolean {
  const { tokens, language, words } = desk;
  const first = tokens[from]!;
  const sentence = desk.reading.sentences[first.sentence]!;
  const given = short.given.get(id) ?? new Set();
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  const shape = desk.personAt[from]!;
  if (shape >= 0 && desk.persons[shape]!.to - desk.persons[shape]!.from > to - from) {
    const whole = desk.persons[shape]!;
    return !tokens.slice(whole.from, whole.to).every((token) => given.has(token.folded));
  }
  if (sentence.upper) return false;
  if (
    left &&
    (first.gap === 'space' || first.gap === 'hyphen') &&
    isCapital(left) &&
    markOn(desk, from - 1) === null &&
    !given.has(left.folded)
  ) {
    if (GIVEN_NAMES.has(left.folded) && !left.opens) return true;
    if (first.gap === 'hyphen') return true;
    const harmless =
      left.opens ||
      words.titles.has(left.folded) ||
      words.function.has(left.folded) ||
      isRole(left.folded, words) ||
      language === 'de' ||
      sentence.title ||
      left.shape === 'upper' ||
      CALENDAR.has(left.folded);
    if (!harmless) return true;
  }
  if (right?.gap === 'space' && isCapital(right) && language !== 'de' && !sentence.title && !given.has(right.folded)) {
    const harmless =
      words.function.has(right.folded) ||
      CALENDAR.has(right.folded) ||
      isRole(right.folded, words) ||
      desk.markAt[to] !== -1 ||
      desk.widest[to] !== null;
    if (!harmless) return true;
  }
  return right?.gap === 'hyphen' && isCapital(right) && language !== 'de' && right.raw.length > 2 && desk.widest[to] === null;
}

/** Index senses of a short name whose actor is already known by a fuller one. */
function linkKnown(desk: Desk, candidates: readonly Candidate[], short: ShortNames): void {
  for (const candidate of candidates) {
    if (!isFree(desk, candidate.from, candidate.to)) continue;
    const known = new Map<string, LexiconEntry>();
    // "AEX" is the index, whose own name it is, even where the exchange has been named.
    const others = candidate.senses.some((sense) => sense.flags & NameFlag.full && !(sense.flags & NameFlag.family));
    for (const sense of candidate.senses) {
      if (sense.flags & NameFlag.ticker) continue;
      const entry = entryOf(desk, sense.entry);
      if (desk.known.has(entry.id) && !isPlace(entry) && (sense.flags & NameFlag.full || !others)) known.set(entry.id, entry);
    }
    if (known.size !== 1) continue;
    const [entry] = [...known.values()] as [LexiconEntry];
    const first = desk.tokens[candidate.from]!;
    if (first.opens && desk.words.function.has(candidate.key)) continue;
    if (short.has(candidate.key) && short.one(candidate.key)?.id !== entry.id) continue;
    if (
      entry.kind === 'person'
        ? isOtherPerson(desk, candidate.from, candidate.to, entry.id, short)
        : isBlocked(desk, candidate, entry.kind) || isInsideWider(desk, candidate)
    )
      continue;
    layName(desk, candidate, entry, 0.85, 'short');
  }
}

/** Persons whom news names by one word, and surnames behind a title that says which office is meant. */
function linkFamily(desk: Desk, candidates: readonly Candidate[], short: ShortNames): void {
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
    const holder = holderNamed(desk, candidate, families);
    if (holder && !isOtherPerson(desk, candidate.from, candidate.to, holder.id, short)) layName(desk, candidate, holder, 0.75, 'short');
  }
}

/** What a title before a surname says of the office. */
const TITLE_ROLES: [RegExp, readonly string[]][] = [
  [
    /(pr[ae]sident|prasidentin|presidente|president)$/,
    ['head_of_state', 'president', 'central_bank_head', 'eu_commission_president', 'central_bank_board'],
  ],
  [/(premier|ministerprasident|ministerprasidentin|regierungschef|regierungschefin)$/, ['head_of_government']],
  [/(kanzler|kanzlerin|kanselier|chancelier|chanceliere|chancellor)$/, ['head_of_government', 'finance_minister']],
  [
    /(minister|ministerin|ministre|secretary)$/,
    ['finance_minister', 'economy_minister', 'foreign_minister', 'trade_minister', 'minister', 'head_of_government'],
  ],
  [
    /(chef|chefin|baas|voorzitter|voorzitster|chair|chairman|chairwoman|chief|governor|gouverneur|chairperson|topman|topvrouw|ceo|patron|pdg|boss)$/,
    ['central_bank_head', 'ceo', 'co_ceo', 'chair', 'organisation_head', 'regulator_head', 'founder', 'president'],
  ],
];

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
          // Of an organisation that the article names, or of a state.
          (desk.known.has(office.of) || (office.of.startsWith('country:') && /^(head_of|finance_minister)/.test(office.role))),
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

/** Words on each side in which another country speaks against a body of state. */
const AROUND = 40;

function isAbroad(desk: Desk, at: number, entry: LexiconEntry): boolean {
  let other = false;
  for (let near = Math.max(0, at - AROUND); near < Math.min(desk.tokens.length, at + AROUND); near++) {
    const country = countryOf(desk.tokens[near]!.folded);
    if (country === entry.country) return false;
    if (country) other = true;
  }
  return other;
}

/** Names that are also words: each needs reasons. */
function linkWeak(desk: Desk, candidates: readonly Candidate[], short: ShortNames): void {
  const { tokens, words } = desk;
  const counts = new Map<string, number>();
  for (const { from, key } of candidates) if (!tokens[from]!.opens) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lower = new Set<string>();
  for (const token of tokens) if (token.shape === 'lower') lower.add(token.folded);
  const companies = new Set(
    desk.marks.filter((mark) => mark.kind === 'company' || mark.kind === 'market' || mark.kind === 'authority').map((mark) => mark.id),
  ).size;
  const waiting: { candidate: Candidate; readings: { entry: LexiconEntry; score: number }[] }[] = [];
  for (const candidate of candidates) {
    if (!isFree(desk, candidate.from, candidate.to) || isInsideWider(desk, candidate)) continue;
    const first = tokens[candidate.from]!;
    const single = candidate.to - candidate.from === 1;
    if (
      single &&
      (words.function.has(candidate.key) || CALENDAR.has(candidate.key) || short.has(candidate.key) || desk.personAt[candidate.from]! >= 0)
    )
      continue;
    const readings = readingsOf(desk, candidate)
      .filter(
        ({ entry, sense }) =>
          entry.kind !== 'person' &&
          !(single && isCompanyNoun(candidate.key, words) && entry.prior < 0.9) &&
          !(sense.flags & NameFlag.role),
      )
      .map((reading) => {
        // "Economische Zaken" beside British ministers is not the Dutch one.
        const abroad = reading.entry.kind === 'authority' && isAbroad(desk, candidate.from, reading.entry) ? 0.4 : 0;
        let score = -abroad + (reading.sense.flags & NameFlag.evidence ? BASE : UNFLAGGED) + (single ? 0 : 0.3);
        score += weighForm(desk, candidate, reading.entry) + weighPrior(reading.entry) + weighCompany(desk, reading.entry);
        if (single && reading.sense.flags & NameFlag.acronym)
          score += first.shape === 'upper' && !desk.reading.sentences[first.sentence]!.upper ? 0.1 : 0;
        if ((counts.get(candidate.key) ?? 0) >= 2) score += 0.1;
        if (reading.sense.flags & NameFlag.full && candidate.senses.length > 1) score += MARGIN;
        if (single && lower.has(candidate.key)) score -= 0.15;
        if (companies >= 2) score += 0.1;
        return { entry: reading.entry, score };
      });
    if (!readings.length) continue;
    readings.sort((a, b) => b.score - a.score);
    if (isBlocked(desk, candidate, readings[0]!.entry.kind)) continue;
    waiting.push({ candidate, readings });
  }
  // The best supported mention of a name speaks for the others of it.
  const believed = new Map<string, { entry: LexiconEntry; score: number }>();
  for (const { candidate, readings } of waiting) {
    const [best, second] = readings;
    if (!best || best.score < THRESHOLD || (second && best.score - second.score < MARGIN && second.entry.id !== best.entry.id)) continue;
    const before = believed.get(candidate.key);
    if (!before || before.score < best.score) believed.set(candidate.key, best);
  }
  for (const { candidate, readings } of waiting) {
    const best = believed.get(candidate.key);
    if (!best || !isFree(desk, candidate.from, candidate.to)) continue;
    const own = readings.find(({ entry }) => entry.id === best.entry.id);
    if (!own || own.score + 0.3 < THRESHOLD) continue;
    layName(desk, candidate, best.entry, Math.max(own.score, THRESHOLD), 'short');
  }
}

/** "$AAPL" and "(NASDAQ: AAPL)". */
function linkTickers(desk: Desk, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const senses = candidate.senses.filter((sense) => sense.flags & NameFlag.ticker);
    if (!senses.length || candidate.to - candidate.from !== 1 || !isFree(desk, candidate.from, candidate.to)) continue;
    const first = desk.tokens[candidate.from]!;
    const left = neighbour(desk, candidate.from - 1, candidate.from);
    const dollar = left?.raw === '$' && first.gap === 'tight';
    const venue =
      left &&
      VENUES.has(left.folded) &&
      (left.gap === 'open' || /^\s*:\s*$/.test(desk.reading.blocks[first.block]!.text.slice(left.end, first.start)));
    if (!dollar && !venue) continue;
    const entries = senses.map((sense) => entryOf(desk, sense.entry));
    const known = entries.filter((entry) => desk.known.has(entry.id));
    const pick = known.length === 1 ? known[0]! : entries.length === 1 ? entries[0]! : null;
    if (pick) lay(desk, { from: candidate.from, to: candidate.to, id: pick.id, kind: pick.kind, score: 0.9, how: 'short' });
  }
}

/** All names of actors of the index, the surest first. `introduce` adds those whom only the article knows. */
export function linkNames(desk: Desk, actors: readonly Candidate[], introduce: () => void): void {
  const longest = [...actors].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  linkFull(desk, longest);
  introduce();
  if (desk.language === null) return;
  const short = new ShortNames();
  collectShort(desk, short);
  linkKnown(desk, longest, short);
  linkShort(desk, short);
  linkFamily(desk, longest, short);
  linkTickers(desk, longest);
  linkWeak(desk, longest, short);
  // What was believed last brings short names too.
  const later = new ShortNames();
  collectShort(desk, later);
  linkKnown(desk, longest, later);
  linkShort(desk, later);
}

/** For tests and the introduced: the words of a mark as they stand. */
export const wordsOfMark = (desk: Desk, from: number, to: number): string => textOf(desk.reading, from, to);
