/** The card of an actor: who or what it is, and dated facts as lines. */
import type { Language } from '../language/language';
import type { Holding } from '../mentions/lexicon';
import type { Card, CardLine, SourceNote } from './card';
import type { CardContext } from './compose-card';
import { compareDates, dateText, knownText, periodText, semicolon, standing } from './dates';
import type { ActorPayload, Fact, SourceKey } from './fact';
import { actorDescriptor, fieldText, LASTING, lasts, typeOf, type Work } from './describe-actor';
import { formatLocale } from './format-locale';
import { joinParts, listParts, type Part } from './line';
import { headOf } from './office-text';
import type { Knowledge } from './open';
import { curled, titleOf, upperFirst } from './title';
import { cityName } from './words/cities';
import { currencyName } from './words/currencies';
import { type Label, label, remit } from './words/labels';
import { type Gender, roleWord } from './words/roles';
import { sourceLabel } from './words/sources';

/** Who leads a house, in the order in which a reader would ask. */
const LEADERS = [
  'head_of_state',
  'head_of_government',
  'finance_minister',
  'central_bank_head',
  'regulator_head',
  'organisation_head',
  'eu_commission_president',
  'ceo',
  'co_ceo',
  'chair',
  'president',
  'mayor',
  'editor',
] as const;
/** Longest list in one line; a card is to be read in one look. */
const MAX_LISTED = 6;

const link = (id: string, { language, knowledge }: Work): Part => {
  const title = titleOf(id, language, knowledge);
  return knowledge.indexOf(id) < 0 ? title : { id, title };
};
/** A value of a fact: text, or the title behind "@id". */
const valuePart = (value: string, work: Work): Part => (value.startsWith('@') ? link(value.slice(1), work) : curled(value));
const note = (source: SourceKey, asOf: string, language: Language): SourceNote => ({ label: sourceLabel(source, language), asOf });
const genderOf = (payload: ActorPayload | null): Gender => payload?.gender ?? null;

function line(key: string, parts: readonly Part[], time: CardLine['time'], fact: Pick<Fact, 'source' | 'asOf'>, work: Work): CardLine {
  return { label: upperFirst(key), ...joinParts(parts), time, source: note(fact.source, fact.asOf, work.language) };
}

/** Where a period stands, as a card tells it: what ended before the article is plain history. */
function timeOf(fact: { from?: string | null; until?: string | null; asOf?: string | null }, day: string): CardLine['time'] {
  const found = standing(fact, day);
  return found === 'before' ? 'timeless' : found;
}
/** The order of lines. */
const ORDER: readonly CardLine['time'][] = ['then', 'last-known', 'timeless', 'since'];
const byTime = (a: CardLine, b: CardLine): number => ORDER.indexOf(a.time) - ORDER.indexOf(b.time);

function officeLines(work: Work): CardLine[] {
  const { payload, language, day } = work;
  return payload.facts
    .filter((fact) => fact.relation === 'office')
    .map((fact) => {
      const of = fact.value.startsWith('@') ? fact.value.slice(1) : '';
      const lasting = LASTING.has(fact.of ?? '') && !fact.until;
      const time = lasting && lasts(fact, day) ? 'timeless' : timeOf(fact, day);
      const period = lasting ? (fact.from ? dateText(fact.from, language) : '') : periodText(fact, day, language);
      const house = fact.value ? [valuePart(fact.value, work)] : [];
      const parts = house.length && period ? [...house, `, ${period}`] : house.length ? house : [period];
      return line(roleWord(fact.of ?? '', of, language, genderOf(payload)), parts, time, fact, work);
    })
    .filter((one) => one.text !== '')
    .sort(byTime);
}

/** One holder for each way of standing that a reader needs: who did, who was last known to, who came since. */
function pickHolders(holdings: readonly Holding[], day: string): Holding[] {
  // "Until 2025" does not tell whether he still held it in November 2025: then the next one is named too.
  const isVague = (one: Holding): boolean => one.until !== null && day.startsWith(one.until) && day !== one.until;
  const by = (wanted: string): Holding[] => holdings.filter((one) => standing(one, day) === wanted);
  const newest = (list: Holding[]): Holding[] =>
    [...list].sort((a, b) => compareDates(b.from ?? b.asOf ?? b.until ?? '', a.from ?? a.asOf ?? a.until ?? '')).slice(0, 1);
  // A successor known to the month or day ends that doubt.
  const succeeded = (one: Holding, all: readonly Holding[]): boolean =>
    isVague(one) && all.some((other) => (other.from?.length ?? 0) > 4 && other.from!.startsWith(one.until!));
  const then = by('then').filter((one, _index, all) => !succeeded(one, all));
  const since = newest(by('since'));
  const open = by('last-known').filter((one) => !one.until);
  if (then.length) return [...(then.every(isVague) ? newest(open) : []), ...then.slice(0, 2), ...since];
  if (open.length) return [...newest(open), ...since];
  return [...newest(by('before')), ...since];
}

function holderLines(role: string, of: string, seen: Set<string>, work: Work): CardLine[] {
  const { language, day, knowledge } = work;
  return pickHolders(knowledge.holders(role, of), day).flatMap((holding) => {
    const { person, from } = holding;
    if (seen.has(`${person}@${from}`)) return [];
    seen.add(`${person}@${from}`);
    const payload = knowledge.actor(person);
    const fact = payload?.facts.find(
      (one) => one.relation === 'office' && one.of === role && one.value === `@${of}` && (one.from ?? null) === from,
    );
    if (!fact) return [];
    const period = periodText(holding, day, language);
    return [
      line(
        roleWord(role, of, language, genderOf(payload)),
        [link(person, work), period ? `, ${period}` : ''],
        timeOf(holding, day),
        fact,
        work,
      ),
    ];
  });
}

function leaderLines(work: Work): CardLine[] {
  const seen = new Set<string>();
  return LEADERS.flatMap((role) => holderLines(role, work.id, seen, work));
}

function seatLine(fact: Fact, work: Work): CardLine {
  const { language } = work;
  const country = fact.of ? link(`country:${fact.of}`, work) : '';
  const city = curled(cityName(fact.value, language));
  if (!city) return line(label('country', language), [country], 'timeless', fact, work);
  // "Frankfurt, European Union" and "Singapore, Singapore" tell nothing that the city alone does not.
  const isTold = !fact.of || fact.of === 'EU' || city === titleOf(`country:${fact.of}`, language, work.knowledge);
  return line(label('seat', language), isTold ? [city] : [city, ', ', country], 'timeless', fact, work);
}

function currencyText(code: string, language: Language): string {
  const name = currencyName(code, 1, language);
  return name ? `${name} (${code})`.replace(') (', ', ') : code;
}

/** How the values of a relation that are told together in one line read. */
function listText(fact: Fact, work: Work): Part {
  if (fact.relation === 'regulates') return remit(fact.value, work.language);
  if (fact.relation === 'sector') return fieldText(fact.value, work.language);
  if (fact.relation === 'capital') return work.payload.capital?.[work.language] ?? fact.value;
  if (fact.relation === 'currency') return currencyText(fact.value, work.language);
  if (fact.relation === 'listed') return fact.of ? `${fact.of}: ${fact.value}` : fact.value;
  if (fact.relation === 'founded') return dateText(fact.value, work.language);
  if (fact.relation === 'members') return new Intl.NumberFormat(formatLocale(work.language)).format(Number(fact.value));
  return valuePart(fact.value, work);
}

function relationLines(relation: Fact['relation'], key: Label, work: Work, keyOfMany = key): CardLine[] {
  const facts = work.payload.facts.filter((fact) => fact.relation === relation);
  const [first] = facts;
  if (!first) return [];
  const items = facts.map((fact) => listText(fact, work)).filter((part) => part !== '');
  if (!items.length) return [];
  return [line(label(items.length > 1 ? keyOfMany : key, work.language), shortList(items, work.language), 'timeless', first, work)];
}

/** "A, B and C", or the first few and an ellipsis. */
function shortList(items: readonly Part[], language: Language): Part[] {
  if (items.length <= MAX_LISTED) return listParts(items, formatLocale(language));
  return [...items.slice(0, MAX_LISTED).flatMap((item) => [item, ', ']), '…'];
}

/** Facts that begin and end, each in a line of its own. */
function datedLines(relation: Fact['relation'], key: Label, work: Work): CardLine[] {
  return work.payload.facts
    .filter((fact) => fact.relation === relation)
    .map((fact) => {
      const period = periodText(fact, work.day, work.language);
      return line(
        label(key, work.language),
        [valuePart(fact.value, work), period ? `, ${period}` : ''],
        timeOf(fact, work.day),
        fact,
        work,
      );
    })
    .sort(byTime);
}

function subsidiaryLines(work: Work): CardLine[] {
  // What a state owns is no telling list.
  if (work.payload.type === 'country') return [];
  const { knowledge, day } = work;
  // Since when it is owned may be unknown; what was not there yet was surely not owned.
  const isLater = (id: string): boolean =>
    (knowledge.actor(id)?.facts ?? []).some((fact) => fact.relation === 'founded' && compareDates(fact.value, day) > 0);
  const facts = work.payload.facts.filter(
    (fact) => fact.relation === 'subsidiary' && !['before', 'since'].includes(standing(fact, day)) && !isLater(fact.value.slice(1)),
  );
  const [first] = facts;
  if (!first) return [];
  const asOf = facts.map((fact) => fact.asOf).sort()[0]!;
  const time = facts.every((fact) => standing(fact, work.day) === 'then') ? 'then' : 'last-known';
  const parts = shortList(
    facts.map((fact) => valuePart(fact.value, work)),
    work.language,
  );
  if (time === 'last-known') parts.push(semicolon(work.language) + knownText(asOf, work.day, work.language));
  return [line(label('subsidiary', work.language), parts, time, { ...first, asOf }, work)];
}

/** Earlier names; one that was still in use on the day is told as such. */
function formerLines(work: Work): CardLine[] {
  return datedLines('formerly', 'formerly', work).map((one) => ({ ...one, time: one.time === 'last-known' ? 'then' : one.time }));
}

function successorLines(work: Work): CardLine[] {
  return work.payload.facts
    .filter((fact) => fact.relation === 'successor')
    .map((fact) => {
      const when = fact.from ? `, ${dateText(fact.from, work.language)}` : '';
      const time = fact.from && compareDates(fact.from, work.day) > 0 ? 'since' : 'timeless';
      return line(label('successor', work.language), [valuePart(fact.value, work), when], time, fact, work);
    });
}

function organisationLines(work: Work): CardLine[] {
  const { payload } = work;
  // A product or an index was not founded; it has been there since.
  const isThing =
    /^(index|trade_agreement|payment_area)/.test(payload.type ?? '') ||
    work.knowledge.entry(work.knowledge.indexOf(work.id)).kind === 'product';
  return [
    ...leaderLines(work),
    ...(typeOf(payload) === 'regulator' ? relationLines('regulates', 'regulates', work) : relationLines('regulates', 'field', work)),
    ...datedLines('owner', 'owner', work),
    ...subsidiaryLines(work),
    ...relationLines('founded', isThing ? 'started' : 'founded', work),
    ...relationLines('founder', 'founder', work, 'founders'),
    ...payload.facts.filter((fact) => fact.relation === 'seat').map((fact) => seatLine(fact, work)),
    ...formerLines(work),
    ...successorLines(work),
    ...relationLines('sector', 'sector', work),
    ...relationLines('listed', 'listed', work),
    ...relationLines('index_member', 'index_member', work),
    ...relationLines('operator', 'operator', work).filter((one) => !one.text.startsWith(titleOf(work.id, 'en', work.knowledge))),
    ...relationLines('members', payload.type?.startsWith('index_shares') ? 'members' : 'components', work),
    ...relationLines('capital', 'capital', work),
    ...relationLines('currency', 'currency', work),
  ];
}

/** Does the descriptor have the adjective of the country? English ones do not bend. */
function tellsCountry(id: string, context: CardContext, knowledge: Knowledge): boolean {
  const { country } = knowledge.entry(knowledge.indexOf(id));
  const adjective = country && knowledge.actor(`country:${country}`)?.adjectives?.en;
  return Boolean(adjective) && actorDescriptor(id, { ...context, language: 'en' }, knowledge).startsWith(`${adjective} `);
}

/** At most so many related cards are offered. */
const MAX_RELATED = 6;

/**
 * The card of an actor in the index.
 *
 * @throws Error "unknown" when there is no such actor
 */
export function composeActor(id: string, context: CardContext, knowledge: Knowledge): Card {
  const payload = knowledge.actor(id);
  const number = knowledge.indexOf(id);
  if (!payload || number < 0) throw new Error('unknown');
  const entry = knowledge.entry(number);
  const { language } = context;
  const work: Work = { id, language, day: context.date ?? context.today, knowledge, payload };
  const { office } = payload;
  const lines = office
    ? holderLines(office.role, office.of, new Set(), work)
    : entry.kind === 'person'
      ? officeLines(work)
      : organisationLines(work);
  const descriptor = actorDescriptor(id, context, knowledge);
  // "Dutch company (hotels)" has told the country and the sector; their sources stay.
  const isTold = (one: CardLine): boolean =>
    one.label === label('sector', language)
      ? descriptor.endsWith(`(${one.text})`)
      : one.label === label('country', language) && (descriptor.includes(one.text) || tellsCountry(id, context, knowledge));
  const shown = lines.filter((one) => !isTold(one));
  const told = new Set(lines.flatMap((one) => one.links.map((to) => to.id)));
  const sources = new Map(lines.map(({ source }) => [source.label, source]));
  for (const { source } of lines) {
    const known = sources.get(source.label)!;
    if (source.asOf && (!known.asOf || compareDates(source.asOf, known.asOf) > 0)) sources.set(source.label, source);
  }
  return {
    id,
    kind: entry.kind,
    title: headOf(id, language, knowledge),
    descriptor,
    language,
    otherLanguage: false,
    definition: '',
    example: '',
    warning: '',
    lines: shown,
    related: entry.related
      .filter((other) => !told.has(other))
      .slice(0, MAX_RELATED)
      .map((other) => ({ id: other, title: titleOf(other, language, knowledge) })),
    wikipedia: payload.wikipedia ?? null,
    sources: [...sources.values()],
    fromArticle: false,
    ownNote: '',
  };
}
