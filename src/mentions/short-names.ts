/**
 * Short forms: a full name introduces them ("Ant Group" -> "Ant", "Corné van Zeijl" -> "Van Zeijl",
 * "Autoriteit Financiële Markten (AFM)" -> "AFM"), and they are found before and behind it. A short form
 * that two actors of the article share belongs to neither.
 */
import { foldName } from '../language/words';
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, lay, markOn, neighbour, once } from './desk';
import { isBlocked } from './blocked';
import { isCompanyNoun, isFamily, isRole } from './nouns';
import type { Language } from '../language/language';
import { type LexiconEntry, NameFlag } from './lexicon';
import { GENERIC_TAILS } from './lexicons/tails';
import { CALENDAR, countryOf, GIVEN_NAMES, LEGAL_FORMS, NO_SHORT_NAME, PARTICLES, REGIONS, VENUES } from './lexicons/words';
import { withoutGenitive } from './morphology/morphology';
import { endOfEastern, isPartner } from './persons';
import { isCapital, keyOf, type Token } from './reading';
import { isGermanWord, isInsideWider, isPlace, isSeat, layName } from './readings';

/** Short forms that the recognised names and the introduced ones bring with them: key -> ids. */
export class ShortNames {
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

function surnameKeys(name: readonly Token[]): string[] {
  const folded = name.map((token) => token.folded);
  // "chim pui-chung" -> "chim", with a given name before it or without.
  const eastern = name.findIndex((_token, at) => at < name.length - 1 && endOfEastern(name, at) === name.length);
  if (eastern >= 0) return [folded[eastern]!];
  // "corne van zeijl" -> "van zeijl", "zeijl"; "xi jinping" -> the index says "xi".
  const last = folded.length - 1;
  let start = last;
  // "Marion Meier-Roth" goes on as "Meier-Roth".
  while (start > 1 && name[start]!.gap === 'hyphen') start--;
  while (start > 1 && PARTICLES.has(folded[start - 1]!)) start--;
  const keys = [folded[last]!];
  if (start < last) keys.push(folded.slice(start).join(' '));
  return keys.filter((key) => key.length >= 2);
}

const KINDS_OF_BANK = /^(savings|community|commercial|state|federal)$/;

function shortOrganisation(desk: Desk, folded: readonly string[]): string | null {
  let end = folded.length;
  while (end > 1 && (GENERIC_TAILS.has(folded[end - 1]!) || LEGAL_FORMS.has(folded[end - 1]!))) end--;
  // "Citizens-Union Savings Bank" is "Citizens-Union".
  if (folded[end] === 'bank' && end > 2 && KINDS_OF_BANK.test(folded[end - 1]!)) end--;
  if (end === folded.length) return null;
  const short = folded.slice(0, end);
  if (short.length === 1 && (NO_SHORT_NAME.has(short[0]!) || short[0]!.length < 2 || /^\d+$/.test(short[0]!))) return null;
  // "Malaysia Airlines", "Turkish Airlines": what is left is a country.
  if (short.length === 1 && REGIONS.has(short[0]!)) return null;
  if (short.length === 1 && (countryOf(short[0]!) || desk.lexicon.senses(short[0]!).some((sense) => isPlace(entryOf(desk, sense.entry)))))
    return null;
  return short.join(' ');
}

/** "Queensland One Homes" in a text that says "based in Queensland": the first word is where it is. */
const isPlaceHere = ({ tokens, language }: Desk, first: string): boolean =>
  tokens.some(({ folded, gap }, at) => {
    if (folded !== first || gap !== 'space' || !IN[language ?? 'en'].test(tokens[at - 1]?.folded ?? '')) return false;
    const next = tokens[at + 1];
    return !(next?.gap === 'space' && next.sentence === tokens[at]!.sentence && isCapital(next));
  });
const IN: Record<Language, RegExp> = { en: /^(in|near|across)$/, nl: /^(in|te)$/, fr: /^(a|en)$/, de: /^in$/ };

/** "Ulta Beauty" goes on as "Ulta": the first word alone, where it is no word of any other kind. German nouns would pass for it. */
function firstWord(desk: Desk, from: number, folded: readonly string[]): string | null {
  const [first] = folded as [string];
  const token = desk.tokens[from]!;
  if (desk.language === 'de' || folded.length > 3 || first.length < 4 || token.shape === 'upper' || NO_SHORT_NAME.has(first)) return null;
  // "Energie-Nederland" is one word: "Energie" is half of it.
  if (desk.tokens[from + 1]?.gap === 'hyphen') return null;
  if (
    GIVEN_NAMES.has(first) ||
    GENERIC_TAILS.has(first) ||
    desk.words.function.has(first) ||
    isCompanyNoun(first, desk.words) ||
    REGIONS.has(first) ||
    countryOf(first)
  )
    return null;
  if (desk.small.has(first) || desk.lexicon.senses(first).some((sense) => !(sense.flags & NameFlag.ticker))) return null;
  return isPlaceHere(desk, first) ? null : first;
}

/** "Bangko Sentral ng Pilipinas" goes on as "Bangko Sentral", "National Bank of Kenya" as "National Bank": the capitals before what it is of. */
export function beforeOf({ tokens }: Desk, { from, to }: { from: number; to: number }): string | null {
  for (let at = from + 2; at < to - 1; at++)
    if (/^(of|ng|van|von|de|du|des)$/.test(tokens[at]!.folded))
      return tokens.slice(from, at).every(isCapital) ? keyOf(tokens.slice(from, at)) : null;
  return null;
}

/** "La Régie de l'énergie" goes on as "la Régie" in French. */
function headOfFrench(desk: Desk, { from, to }: { from: number; to: number }): string | null {
  const [head, of] = [desk.tokens[from]!, desk.tokens[from + 1]];
  if (desk.language !== 'fr' || to - from < 3 || head.shape !== 'initial' || !FRENCH_HEAD.test(head.folded)) return null;
  return /^(de|du|des|d)$/.test(of?.folded ?? '') ? head.folded : null;
}
/** What bodies are, where their name begins. */
const FRENCH_HEAD =
  /^(regie|agence|caisse|office|autorite|comite|federation|confederation|institut|fonds|chambre|syndicat|ordre|haut|observatoire|mutuelle|centrale)$/;

/** "Commerzialbank Mattersburg" goes on as "die Commerzialbank" in German, unless the text has another of that first word. */
function firstBank(
  desk: Desk,
  { from, to }: { from: number; to: number },
  firsts: () => ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const { folded } = desk.tokens[from]!;
  if (desk.language !== 'de' || to - from < 2 || !FIRST_BANK.test(folded)) return null;
  return firsts().get(folded)!.size > 1 || desk.lexicon.senses(folded).length ? null : folded;
}

/** Whose names begin with a word, by word. */
function firstWords({ tokens, marks }: Desk): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, id } of marks) found.set(tokens[from]!.folded, (found.get(tokens[from]!.folded) ?? new Set<string>()).add(id));
  return found;
}
/** Compounds for a house that begin its name. */
const FIRST_BANK = /^[a-z]{4,}(bank|kasse|versicherung|werke|klinik|brauerei)$/;

/** Letters of the longest abbreviation in brackets. */
const MOST_LETTERS = 8;

/**
 * "Autoriteit Financiële Markten (AFM)": the abbreviation behind a name is its own. "Le projet de loi de financement de
 * la Sécurité sociale (PLFSS)" is not: no word of the name, here or in the index, begins with its first letter.
 */
export function bracketed(desk: Desk, from: number, to: number, id: string): number | null {
  const open = neighbour(desk, to, to - 1);
  if (open?.gap !== 'open' || open.shape === 'lower' || VENUES.has(open.folded)) return null;
  if (open.raw.length > MOST_LETTERS) return null;
  const number = desk.lexicon.indexOf(id);
  const parts = [
    ...desk.tokens.slice(from, to).map((token) => token.folded),
    ...(number < 0 ? [] : foldName(entryOf(desk, number).name).split(' ')),
  ];
  const known = number >= 0 && desk.lexicon.senses(open.folded).some((sense) => entryOf(desk, sense.entry).id === id);
  // "South African Revenue Service (Sars)": some papers print letters that one speaks as a word as one, so all of them must be there.
  const initials = desk.tokens.slice(from, to).map(({ folded }) => folded[0]);
  if (open.shape === 'initial' && !known && initials.join('') !== open.folded) return null;
  if (!known && !parts.some((part) => part[0] === open.folded[0])) return null;
  const after = desk.tokens[to + 1];
  if (after && after.block === open.block && after.gap !== 'close' && after.gap !== 'start') {
    const between = desk.reading.blocks[open.block]!.text.slice(open.end, after.start);
    if (!/[)\]]/.test(between)) return null;
  }
  return to;
}

/** Namings of a house beside one of a person of the same name, from which the bare name may be the house's. */
const MORE_OF_HOUSE = 2;

/** Prior of a company that news means by a bare surname, also of somebody who is of it. */
const HOUSE_PRIOR = 0.5;

/** Does the index have a company whose whole name is this surname, and whose man or woman the person is? */
function isNameOfHouse(desk: Desk, surname: string, person: string): boolean {
  const number = desk.lexicon.indexOf(person);
  if (number < 0) return false;
  const own = entryOf(desk, number);
  return desk.lexicon.senses(surname).some(({ entry, flags }) => {
    if (!(flags & NameFlag.full) || flags & (NameFlag.family | NameFlag.ticker)) return false;
    const house = entryOf(desk, entry);
    return house.kind === 'company' && house.prior >= HOUSE_PRIOR && (own.related.includes(house.id) || house.related.includes(person));
  });
}

/** Whose bare surnames may be a house's, asked for each person: the text is gone through once. */
function houseNames(desk: Desk): (surname: string, person: string) => boolean {
  const introduced = new Set(desk.introduced.filter(({ kind }) => kind === 'company').map(({ name }) => foldName(name)));
  const houses = new Map<string, number>();
  desk.tokens.forEach(({ folded }, at) => {
    const name = desk.personAt[at]! < 0 ? desk.widest[at] : null;
    if (name?.from !== at || name.to - at < 2 || !name.senses.some(({ entry }) => entryOf(desk, entry).kind === 'company')) return;
    houses.set(folded, (houses.get(folded) ?? 0) + 1);
  });
  const persons = new Map<string, number>();
  for (const { id, kind, from, to } of desk.marks) if (kind === 'person' && to - from > 1) persons.set(id, (persons.get(id) ?? 0) + 1);
  return (surname, person) => {
    // "Colruyt zakte", of a chief of Colruyt: the bare name is that of the house which the index calls so.
    if (isNameOfHouse(desk, surname, person)) return true;
    // "bouwbedrijf Van Gisbergen" and its director of that name: the bare name is the house's.
    if (introduced.has(surname)) return true;
    // "Kapsch" in a text on Kapsch TrafficCom, which names Georg Kapsch once: whose it is stays open.
    const ofHouse = houses.get(surname) ?? 0;
    return ofHouse >= MORE_OF_HOUSE && ofHouse >= MORE_OF_HOUSE * (persons.get(person) ?? 0);
  };
}

/** Names of the text by their surnames: the words of each, a name once. */
function namesBySurname({ tokens, persons }: Desk): ReadonlyMap<string, ReadonlyMap<string, readonly Token[]>> {
  const found = new Map<string, Map<string, readonly Token[]>>();
  for (const { from, to } of persons) {
    const words = tokens.slice(from, to);
    for (const key of surnameKeys(words)) found.set(key, (found.get(key) ?? new Map<string, readonly Token[]>()).set(keyOf(words), words));
  }
  return found;
}

/** Names of one surname that are compared; a text that has more of it tells nobody from another. */
const MOST_OF_NAME = 20;

/** "Chim" where the text has Chim Pui-chung and Ricky Chim: does somebody else bear the surname of one whom only the text knows? */
function isShared(own: readonly Token[], surname: readonly string[], names: ReturnType<typeof namesBySurname>): boolean {
  const given = new Set(own.map(({ folded }) => folded).filter((word) => !surname.includes(word)));
  return surname.some((key) => {
    const others = names.get(key);
    if (!others || others.size > MOST_OF_NAME) return others !== undefined;
    // "Dr Ann Lee" and "Ann M. Lee" are one.
    return [...others.values()].some(
      (words) =>
        words.some(({ folded, raw }) => raw.length > 1 && !given.has(folded) && !surname.includes(folded)) &&
        !words.some(({ folded }) => given.has(folded)),
    );
  });
}

export function collectShort(desk: Desk, short: ShortNames): void {
  const { tokens } = desk;
  const seen = new Set<string>();
  const isOfHouse = once(() => houseNames(desk));
  const names = once(() => namesBySurname(desk));
  const firsts = once(() => firstWords(desk));
  for (const mark of [...desk.marks]) {
    if (mark.kind === 'term' || mark.kind === 'amount' || mark.how === 'role') continue;
    const folded = tokens.slice(mark.from, mark.to).map((token) => token.folded);
    const again = `${mark.id}\n${folded.join(' ')}`;
    // "Patrick Dury (LCGB)": behind a person stands his party or house.
    const symbol = mark.kind === 'person' ? null : bracketed(desk, mark.from, mark.to, mark.id);
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
      const surname = surnameKeys(tokens.slice(mark.from, mark.to));
      if (mark.how === 'introduced' && isShared(tokens.slice(mark.from, mark.to), surname, names())) continue;
      if (!surname.some((key) => isOfHouse()(key, mark.id))) for (const key of surname) short.add(key, mark.id, kind);
      const given = short.given.get(mark.id) ?? new Set<string>();
      for (const part of folded) given.add(part);
      short.given.set(mark.id, given);
    } else if (kind !== 'place' && kind !== 'market' && folded.length > 1) {
      // Nobody says "Malaysian" for the Malaysian government.
      const name = shortOrganisation(desk, folded);
      if (name) short.add(name, mark.id, kind);
      // "Gilead Sciences Inc" is "Gilead Sciences" and "Gilead".
      const parts = name?.split(' ') ?? folded;
      const prefix = beforeOf(desk, mark);
      if (prefix) short.add(prefix, mark.id, kind);
      const head = headOfFrench(desk, mark);
      if (head) short.add(head, mark.id, kind);
      const bank = firstBank(desk, mark, firsts);
      if (bank) short.add(bank, mark.id, kind);
      const one =
        kind === 'authority' || parts.length === 1 || (name && mark.how === 'introduced') ? null : firstWord(desk, mark.from, parts);
      if (one) short.add(one, mark.id, kind);
    }
  }
}

const pairs = new WeakMap<Desk, ReadonlyMap<string, number>>();

/** How often two words with a capital stand side by side, headlines in capitals apart: counted once a text. */
function pairsOf(desk: Desk): ReadonlyMap<string, number> {
  let found = pairs.get(desk);
  if (!found) {
    const counts = new Map<string, number>();
    const { tokens, reading } = desk;
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.gap !== 'space' || !isCapital(token) || reading.sentences[token.sentence]!.title) continue;
      const pair = `${tokens[at - 1]!.raw} ${token.raw}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    found = counts;
    pairs.set(desk, found);
  }
  return found;
}

/** "Metnor Construction" beside Metnor Group: another house of the family, which the text names so more than once. */
function isBranch(desk: Desk, from: number, to: number): boolean {
  const { tokens, words, language } = desk;
  const next = tokens[to];
  if (language === 'de' || next?.sentence !== tokens[from]!.sentence || next.gap !== 'space' || !isCapital(next)) return false;
  if (words.function.has(next.folded) || CALENDAR.has(next.folded) || LEGAL_FORMS.has(next.folded) || isRole(next.folded, words))
    return false;
  // "AIICO Bahamas Nigeria Limited" beside AIICO Insurance.
  const behind = tokens[to + 1];
  if (countryOf(next.folded) !== null && behind?.gap === 'space' && behind.sentence === next.sentence && isCapital(behind)) return true;
  return (pairsOf(desk).get(`${tokens[to - 1]!.raw} ${next.raw}`) ?? 0) > 1;
}

/** Later mentions by a short name, and earlier ones: the headline comes before the full name. */
export function linkShort(desk: Desk, short: ShortNames): void {
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
      if (found.kind === 'company' && isBranch(desk, from, to)) continue;
      const right = neighbour(desk, to, from);
      // "die Busch-Gruppe" is the house of that name, not its chief.
      if (found.kind === 'person' && right?.gap === 'hyphen' && /^(gruppe|konzern|holding|groep|group)$/.test(right.folded)) continue;
      lay(desk, { from, to, id: found.id, kind: found.kind, score: 0.85, how: right?.gap === 'hyphen' ? 'compound' : 'short' });
      break;
    }
  }
}

/** "Xi Mingze" and "Yo-Yo Ma" are not the persons of these surnames whom the article knows. */
export function isOtherPerson(desk: Desk, from: number, to: number, id: string, short: ShortNames): boolean {
  const { tokens, language, words } = desk;
  const first = tokens[from]!;
  const sentence = desk.reading.sentences[first.sentence]!;
  const given = short.given.get(id) ?? new Set();
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  // "Coopland & Son" is a house.
  if (isPartner(tokens, to) || isPartner(tokens, from - 1)) return true;
  // "la famille Guillemot", "the Walton family".
  if (to - from === 1 && ((first.gap === 'space' && left && isFamily(left.folded)) || (right?.gap === 'space' && isFamily(right.folded))))
    return true;
  const shape = desk.personAt[from]!;
  if (shape >= 0 && desk.persons[shape]!.to - desk.persons[shape]!.from > to - from) {
    const whole = desk.persons[shape]!;
    return !tokens.slice(whole.from, whole.to).every((token) => given.has(token.folded));
  }
  if (sentence.upper) return false;
  // "Kapsch TrafficCom": no German noun is written so, so the name goes on.
  if (language === 'de' && right?.gap === 'space' && right.shape === 'mixed' && isCapital(right)) return true;
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
      isOfMinister(desk, from - 1) ||
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

/** Words of the longest portfolio ("minister van Buitenlandse Zaken Bos"). */
const PORTFOLIO_WORDS = 3;

/** Is this the last word of what a minister is of, so that his name follows? */
function isOfMinister(desk: Desk, at: number): boolean {
  for (let of = at - 1; of >= at - PORTFOLIO_WORDS; of--) {
    const word = neighbour(desk, of, at);
    if (!word) return false;
    if (word.folded === 'van') return /^(minister|ministers|staatssecretaris|commissaris)$/.test(neighbour(desk, of - 1, at)?.folded ?? '');
  }
  return false;
}

/** Index senses of a short name whose actor is already known by a fuller one. */
export function linkKnown(desk: Desk, candidates: readonly Candidate[], short: ShortNames): void {
  for (const candidate of candidates) {
    if (isSeat(candidate) || !isFree(desk, candidate.from, candidate.to)) continue;
    const known = new Map<string, LexiconEntry>();
    // "AEX" is the index, whose own name it is, even where the exchange has been named.
    const others = candidate.senses.some((sense) => sense.flags & NameFlag.full && !(sense.flags & NameFlag.family));
    for (const sense of candidate.senses) {
      if (sense.flags & NameFlag.ticker) continue;
      const entry = entryOf(desk, sense.entry);
      if (isGermanWord(desk, candidate, sense, entry)) continue;
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
