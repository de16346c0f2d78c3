/** What a hand-made entry looks like. The recipes in the room's README explain each field. */
import * as v from 'valibot';
import { LANGUAGES } from '../../language/language';

/** Roles that an office can be; labelled in four languages in `card-words`. */
export const ROLES = [
  'head_of_state',
  'head_of_government',
  'deputy_head_of_government',
  'finance_minister',
  'economy_minister',
  'trade_minister',
  'foreign_minister',
  'minister',
  'eu_commission_president',
  'eu_commissioner',
  'mp',
  'party_leader',
  'central_bank_head',
  'central_bank_deputy_head',
  'central_bank_board',
  'chief_economist',
  'regulator_head',
  'organisation_head',
  'deputy_organisation_head',
  'ceo',
  'co_ceo',
  'chair',
  'cfo',
  'coo',
  'cto',
  'president',
  'founder',
  'owner',
  'board_member',
  'supervisory_board_member',
  'director',
  'partner',
  'fund_manager',
  'investor',
  'economist',
  'analyst',
  'professor',
  'editor',
  'columnist',
  'advisor',
  'union_leader',
  'treasury_official',
  'trade_representative',
  'ambassador',
  'prosecutor',
  'mayor',
  'candidate',
] as const;

/** Latest date that a fact can bear: the day this base was last worked on. Raised by hand with the facts. */
export const LATEST = '2026-11-28';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((value) => value.slice(0, 10) <= LATEST, `a date after ${LATEST}`),
);
const id = v.pipe(v.string(), v.regex(/^([a-z0-9_]+|country:[A-Z]{2})$/, 'an id is snake_case ASCII or country:XX'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capitals'));
const byLanguage = v.partial(
  v.strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Record<'nl' | 'en' | 'de' | 'fr', typeof text>),
);

const period = { from: v.optional(date), until: v.optional(date), asOf: v.optional(date) };

export const personSchema = v.strictObject({
  kind: v.literal('person'),
  name: text,
  names: v.optional(byLanguage),
  aliases: v.optional(v.array(text)),
  family: text,
  /** Grammatical: role names of German, French and Dutch need it. */
  gender: v.optional(v.picklist(['m', 'f'])),
  country: v.optional(country),
  wikipedia: v.optional(text),
  mononymous: v.optional(v.boolean()),
  evidence: v.optional(v.array(text)),
  asOf: v.optional(date),
  offices: v.optional(v.array(v.strictObject({ role: v.picklist(ROLES), of: v.optional(id), ...period }))),
});

export const organisationSchema = v.strictObject({
  kind: v.picklist(['company', 'authority', 'organisation', 'product', 'market', 'place']),
  type: text,
  name: text,
  names: v.optional(byLanguage),
  aliases: v.optional(v.array(text)),
  evidence: v.optional(v.array(text)),
  industry: v.optional(id),
  country: v.optional(country),
  seat: v.optional(v.strictObject({ city: v.optional(text), country: v.optional(country) })),
  founded: v.optional(date),
  founders: v.optional(v.array(text)),
  owners: v.optional(v.array(v.strictObject({ of: id, ...period }))),
  formerly: v.optional(v.array(v.strictObject({ name: text, until: v.optional(date) }))),
  successor: v.optional(v.strictObject({ into: id, on: v.optional(date) })),
  wikipedia: v.optional(text),
  asOf: date,
});

export const actorSchema = v.variant('kind', [personSchema, organisationSchema]);
export type ActorSource = v.InferOutput<typeof actorSchema>;

/** Longest definition, in characters: what fits a card on a phone without scrolling. */
export const MAX_DEFINITION = 240;
const four = (max: number) => {
  const one = v.pipe(text, v.maxLength(max));
  return v.strictObject({ nl: one, en: one, de: one, fr: one });
};
const forms = v.pipe(v.array(text), v.minLength(1));

export const termSchema = v.strictObject({
  forms: v.strictObject({ nl: forms, en: forms, de: forms, fr: forms }),
  ordinary: v.optional(v.partial(v.strictObject({ nl: v.array(text), en: v.array(text), de: v.array(text), fr: v.array(text) }))),
  definition: four(MAX_DEFINITION),
  example: v.optional(four(200)),
  related: v.optional(v.array(text)),
  warning: v.optional(v.partial(v.strictObject({ nl: text, en: text, de: text, fr: text }))),
  level: v.picklist([1, 2, 3]),
});
export type TermSource = v.InferOutput<typeof termSchema>;

/**
 * Read the entries of one JSON file.
 *
 * @throws Error naming the file, the entry, the field and what is wrong with it
 */
export function readEntries<S extends v.GenericSchema>(file: string, json: string, schema: S): [string, v.InferOutput<S>][] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: no valid JSON (${(error as Error).message})`);
  }
  const wrong: string[] = [];
  const entries: [string, v.InferOutput<S>][] = [];
  for (const [key, value] of Object.entries(parsed as object)) {
    if (!/^([a-z0-9_]+|[A-Z]{2})$/.test(key)) wrong.push(`${file}: "${key}" is no id (snake_case ASCII, or a country's two capitals)`);
    const result = v.safeParse(schema, value);
    if (result.success) entries.push([key, result.output]);
    else for (const issue of result.issues) wrong.push(`${file}: ${key}${issue.path ? `.${v.getDotPath(issue)}` : ''}: ${issue.message}`);
  }
  if (wrong.length) throw new Error(wrong.join('\n'));
  return entries;
}
