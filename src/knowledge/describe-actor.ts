/** The line under an actor's title: "Chinese payment company", "Präsidentin der EZB". */
import type { Language } from '../language/language';
import type { CardContext } from './compose-card';
import { compareDates, dateText, knownText, periodText, standing } from './dates';
import type { ActorPayload, Fact } from './fact';
import { officeText } from './office-text';
import type { Knowledge } from './open';
import { titleOf, upperFirst } from './title';
import { FIELDS, TYPE_OF_INDUSTRY } from './words/industries';
import { bareNoun, type Noun, ofName, withAdjective } from './words/noun';
import { TYPES } from './words/sorts';

/** Roles that, once earned, do not end: they need no dates. */
export const LASTING = new Set(['founder', 'economist', 'investor', 'professor']);

/** Is this a role without an end, already earned on the day? */
export const lasts = (fact: Fact, day: string): boolean =>
  LASTING.has(fact.of ?? '') && !fact.until && !(fact.from && compareDates(fact.from, day) > 0);

/** What one card is worked out with. */
export interface Work {
  id: string;
  language: Language;
  /** ISO day that counts as now in the article. */
  day: string;
  knowledge: Knowledge;
  payload: ActorPayload;
}

/** Houses in the list of regulators that watch over nobody, by what they do. */
const TYPE_OF_REMIT: Record<string, string> = {
  statistics: 'statistics_office',
  energy_statistics: 'statistics_office',
  forecasts: 'research_institute',
  public_audit: 'audit_office',
  tax: 'tax_office',
  tax_crime: 'agency',
  finance_ministry: 'ministry',
  justice: 'ministry',
  sanctions: 'agency',
  trade: 'agency',
  financial_crime: 'agency',
  fraud: 'agency',
};

/** The type, corrected for houses that are no regulators though their list calls them so. */
export function typeOf(payload: ActorPayload): string {
  if (payload.type !== 'regulator') return payload.type ?? '';
  // The first remit is the main one.
  const first = payload.facts.find((fact) => fact.relation === 'regulates');
  return TYPE_OF_REMIT[first?.value ?? ''] ?? payload.type;
}

/** Places with an ISO code that are no states: parts of one, or governed by one. */
const TERRITORIES = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF PF PM PN PR PS RE SH SJ SX ' +
    'TC TF TK UM VG VI WF YT'
  ).split(' '),
);

const typeNoun = (payload: ActorPayload, kind: string): Noun =>
  TYPES[typeOf(payload)] ?? TYPES[TYPE_OF_INDUSTRY[payload.industry ?? ''] ?? ''] ?? TYPES[kind] ?? TYPES.organisation!;
/** The field of an industry in a language; empty when it is none of ours. */
export const fieldText = (industry: string | undefined, language: Language): string =>
  (industry && FIELDS[industry]?.[{ nl: 0, en: 1, de: 2, fr: 3 }[language]]) || '';

/** Bodies of many states, coins of none, and banks whose noun names their state: the country of their seat says nothing of them. */
const OF_MANY =
  /^(international_organisation|regional_organisation|economic_organisation|financial_institution|forum|standard_setter|eu_institution|trade_organisation|trade_agreement|trade_bloc|producer_cartel|military_alliance|cryptocurrency|stablecoin|payment_network|payment_messaging_network|payment_area|currency_area|reserve_bank)$/;
const OF_MANY_IDS = new Set(
  'ebrd eib adb afdb aiib iadb ifc ndb world_bank iea iaea irena icj cjeu icsid isda iata iif esma eba eiopa srb edpb acer beac bceao'.split(
    ' ',
  ),
);

function organisationDescriptor(kind: string, seat: string | null, work: Work): string {
  const { id, payload, language, knowledge, day } = work;
  const noun = typeNoun(payload, kind);
  const country = OF_MANY.test(payload.type ?? '') || (OF_MANY_IDS.has(id) && seat !== 'EU') ? null : seat;
  const adjectives = country && payload.type !== 'country' ? knowledge.actor(`country:${country}`)?.adjectives : undefined;
  let text = adjectives ? withAdjective(noun, adjectives, language) : bareNoun(noun, language);
  // "Deutsche Bank" and "Deutsche Börse" are companies.
  if (language === 'de' && /^deutsche (Bank|Börse)$/.test(text)) text = `${bareNoun(noun, language)} in Deutschland`;
  const isPlain = noun === TYPES[kind];
  const field = isPlain ? fieldText(payload.industry, language) : '';
  const place = country && !adjectives && payload.type !== 'country' ? titleOf(`country:${country}`, language, knowledge) : '';
  const aside = [field, place].filter(Boolean).join(', ');
  if (aside) text += ` (${aside})`;
  if (kind === 'product') {
    const owner = payload.facts.find((fact) => fact.relation === 'owner' && standing(fact, day) === 'then');
    if (owner) text += ` ${ofName(titleOf(owner.value.slice(1), language, knowledge), language)}`;
  }
  return text;
}

const isSamePost = (one: Fact, other: Fact): boolean => one.of === other.of && one.value === other.value;
const byEnd = (a: { fact: Fact }, b: { fact: Fact }): number => compareDates(b.fact.until ?? '', a.fact.until ?? '');

/** What of a person's offices says best who he or she was on the day. */
function bestOffice(offices: readonly Fact[], day: string): { fact: Fact; held: ReturnType<typeof standing> | 'lasting' } | null {
  const judged = offices.map((fact) => ({
    fact,
    held: lasts(fact, day) ? ('lasting' as const) : standing(fact, day),
  }));
  const by = (test: (one: (typeof judged)[number]) => boolean): (typeof judged)[number] | undefined => judged.find(test);
  // Who held one post twice was last known in it the last time.
  const before = judged.filter((one) => one.held === 'before');
  const [lastTerm] = before.filter((one) => isSamePost(one.fact, before[0]!.fact)).sort(byEnd);
  return (
    // A president who leads the government too is called president.
    by((one) => one.held === 'then' && one.fact.of === 'head_of_state') ??
    by((one) => one.held === 'then') ??
    by((one) => one.held === 'last-known' && Boolean(one.fact.from) && !one.fact.until) ??
    by((one) => one.held === 'lasting') ??
    by((one) => one.held === 'last-known') ??
    lastTerm ??
    judged.at(-1) ??
    null
  );
}

function personDescriptor(work: Work): string {
  const { payload, language, day, knowledge } = work;
  const best = bestOffice(
    payload.facts.filter((fact) => fact.relation === 'office'),
    day,
  );
  if (!best) return bareNoun(TYPES.person!, language);
  const { fact, held } = best;
  const of = fact.value.startsWith('@') ? fact.value.slice(1) : '';
  const text = officeText(fact.of ?? '', of, language, payload.gender ?? null, knowledge) + (of || !fact.value ? '' : `, ${fact.value}`);
  if (held === 'then' || held === 'lasting') return text;
  // A founder is none before: "Founder of Affinity Partners (2021)".
  if (LASTING.has(fact.of ?? '') && fact.from && !fact.until) return `${text} (${dateText(fact.from, language)})`;
  const aside = held === 'last-known' && !fact.until ? knownText(fact.asOf, day, language) : periodText(fact, day, language);
  return aside ? `${text} (${aside})` : text;
}

/** The line under the title. */
export function actorDescriptor(id: string, context: CardContext, knowledge: Knowledge): string {
  const payload = knowledge.actor(id);
  const number = knowledge.indexOf(id);
  if (!payload || number < 0) return '';
  const work: Work = { id, language: context.language, day: context.date ?? context.today, knowledge, payload };
  const { kind, country } = knowledge.entry(number);
  // The title says which.
  if (payload.office) return upperFirst(bareNoun(TYPES.office!, context.language));
  if (payload.type === 'country' && country && TERRITORIES.has(country)) return upperFirst(bareNoun(TYPES.territory!, context.language));
  if (payload.type === 'currency') return upperFirst(bareNoun(TYPES.currency!, context.language));
  const text = kind === 'person' ? personDescriptor(work) : organisationDescriptor(kind, country, work);
  // "European Central Bank: European central bank" and "Dutch defence ministry: Dutch ministry" say it twice.
  const title = titleOf(id, context.language, knowledge).toLowerCase();
  const isPlain = kind !== 'person' && !/[(]/.test(text);
  const twice =
    isPlain &&
    text
      .toLowerCase()
      .split(' ')
      .every((word) => title.includes(word));
  return upperFirst(twice ? bareNoun(typeNoun(payload, kind), context.language) : text);
}
