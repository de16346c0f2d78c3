/** Hand-made entries (JSON) as drafts. */
import { NameFlag } from '../../mentions/lexicon';
import { LANGUAGES, type Language } from '../../language/language';
import { foldName } from '../../language/words';
import type { TermPayload } from '../fact';
import { addFact, addName, type ActorDraft, startDraft } from './draft';
import type { ActorSource, TermSource } from './schema';
import type { DraftEntry } from './write';

/** How often news means a hand-made actor when it prints its name: they were chosen for that. */
const HAND_MADE_PRIOR = 0.85;

/**
 * A hand-made actor as a draft.
 *
 * @param known the draft of the same id from a list, whose names and facts the hand-made ones are added to
 */
export function actorDraft(id: string, source: ActorSource, known: ActorDraft | null): ActorDraft {
  const draft = known ?? startDraft(id, source.kind, source.name, HAND_MADE_PRIOR);
  draft.prior = Math.max(draft.prior, HAND_MADE_PRIOR);
  draft.kind = source.kind;
  draft.name = source.name;
  const weak = new Set(source.evidence ?? []);
  const flag = (name: string): number => (weak.has(name) ? NameFlag.evidence : 0);
  // A list may know the same name without the doubt ("Swift", "Verdi").
  for (const name of draft.names) if (weak.has(name.name)) name.flags |= NameFlag.evidence;
  addName(draft, source.name, NameFlag.full | flag(source.name));
  for (const alias of source.aliases ?? []) addName(draft, alias, flag(alias));
  if (source.names) {
    draft.payload.names = { ...draft.payload.names, ...source.names };
    for (const [language, name] of Object.entries(source.names)) addName(draft, name, flag(name), [language as Language]);
  }
  if (source.wikipedia) draft.payload.wikipedia = source.wikipedia;
  if (source.kind === 'person') return personFacts(draft, source);
  return organisationFacts(draft, source);
}

function personFacts(draft: ActorDraft, source: Extract<ActorSource, { kind: 'person' }>): ActorDraft {
  addName(draft, source.family, NameFlag.family | (source.mononymous ? 0 : NameFlag.evidence));
  draft.country = source.country ?? draft.country;
  if (source.gender) draft.payload.gender = source.gender;
  draft.sort = source.offices?.[0]?.role ?? draft.sort;
  for (const office of source.offices ?? []) {
    const asOf = office.asOf ?? office.until ?? source.asOf;
    if (!asOf) throw new Error(`${draft.id}: the office ${office.role} has neither "until" nor "asOf"`);
    if (office.from && office.until && office.from > `${office.until}~`)
      throw new Error(`${draft.id}: the office ${office.role} ends before it begins`);
    addFact(draft, {
      relation: 'office',
      of: office.role,
      value: office.of ? `@${office.of}` : '',
      ...(office.from ? { from: office.from } : {}),
      ...(office.until ? { until: office.until } : {}),
      source: 'editorial',
      asOf,
    });
    if (office.of) draft.related.add(office.of);
  }
  return draft;
}

function organisationFacts(draft: ActorDraft, source: Exclude<ActorSource, { kind: 'person' }>): ActorDraft {
  const own = { source: 'editorial', asOf: source.asOf } as const;
  const has = (relation: string): boolean => draft.payload.facts.some((fact) => fact.relation === relation);
  draft.payload.type = source.type;
  draft.sort ||= source.industry ?? source.type;
  draft.country = source.seat?.country ?? source.country ?? draft.country;
  if (source.industry && !has('sector')) {
    draft.payload.industry = source.industry;
    addFact(draft, { relation: 'sector', value: source.industry, ...own });
  }
  if (source.seat && !has('seat')) addFact(draft, { relation: 'seat', value: source.seat.city ?? '', of: source.seat.country, ...own });
  if (source.founded && !has('founded')) addFact(draft, { relation: 'founded', value: source.founded, ...own });
  for (const founder of source.founders ?? []) addFact(draft, { relation: 'founder', value: founder, ...own });
  for (const owner of source.owners ?? []) {
    addFact(draft, {
      relation: 'owner',
      value: `@${owner.of}`,
      ...(owner.from ? { from: owner.from } : {}),
      ...(owner.until ? { until: owner.until } : {}),
      source: 'editorial',
      asOf: owner.asOf ?? owner.until ?? source.asOf,
    });
    draft.related.add(owner.of);
  }
  for (const former of source.formerly ?? []) {
    addName(draft, former.name, source.evidence?.includes(former.name) ? NameFlag.evidence : 0);
    addFact(draft, { relation: 'formerly', value: former.name, ...(former.until ? { until: former.until } : {}), ...own });
  }
  if (source.successor) {
    addFact(draft, {
      relation: 'successor',
      value: `@${source.successor.into}`,
      ...(source.successor.on ? { from: source.successor.on } : {}),
      ...own,
    });
    draft.related.add(source.successor.into);
  }
  return draft;
}

/** An abbreviation by its looks: two capitals in up to seven letters. */
const looksShort = (name: string): boolean =>
  /^(?=(?:.*\p{Lu}){2})[\p{L}\d&/.+-]{2,7}$/u.test(name) &&
  // "EZB-Rat", "AI-chip", "Ex-Tag": a word joined to letters is a word.
  !(name.includes('-') && name.split('-').some((part) => /^\p{Lu}?\p{Ll}+$/u.test(part)));

/**
 * A term as an entry; its id gets the prefix "term:".
 *
 * @param everyday forms that general news uses in everyday senses ("en bid"), beside the `ordinary` ones of the entry:
 *   `evidence` asks for financial surroundings, `leave` is no form to look for at all
 */
export function termEntry(id: string, topic: string, source: TermSource, everyday: ReadonlyMap<string, string> = new Map()): DraftEntry {
  const names = LANGUAGES.flatMap((language) => {
    const ordinary = new Set(source.ordinary?.[language] ?? []);
    const words = new Set(source.forms[language].filter((name) => !looksShort(name)).map((name) => name.toLowerCase()));
    // A single letter says nothing ("R" for the neutral rate).
    return source.forms[language]
      .filter((name) => foldName(name).length > 1 && everyday.get(`${language} ${name}`) !== 'leave')
      .map((name) => ({
        name,
        flags:
          NameFlag.term |
          (ordinary.has(name) || everyday.get(`${language} ${name}`) === 'evidence' ? NameFlag.evidence : 0) |
          // Abbreviations keep their case ("RoE" is no form of "rote"); the German capital of a noun says nothing.
          // One that is printed as a word too ("bbp" beside "BBP", "Fintech" beside "FinTech") is one.
          (looksShort(name) && !words.has(name.toLowerCase()) ? NameFlag.acronym : 0) |
          // German capitals say nothing.
          (language !== 'de' && /(?:^|[\s'’-])\p{Lu}\p{Ll}/u.test(name) ? NameFlag.capital : 0),
        languages: [language],
      }));
  });
  const payload: TermPayload = {
    topic,
    titles: Object.fromEntries(LANGUAGES.map((language) => [language, source.forms[language][0]!])) as Record<Language, string>,
    definition: source.definition,
    related: (source.related ?? []).map((one) => `term:${one}`),
    level: source.level,
  };
  if (source.example) payload.example = source.example;
  if (source.warning) payload.warning = source.warning;
  return {
    id: `term:${id}`,
    kind: 'term',
    name: source.forms.en[0]!,
    country: null,
    prior: source.level / 3,
    sort: topic,
    related: payload.related,
    names,
    payload: JSON.stringify(payload),
    offices: [],
  };
}
