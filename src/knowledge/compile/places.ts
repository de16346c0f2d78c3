/**
 * Places (`places/*.json`): adjectives, inhabitants, capitals and seats of power, added to the country
 * that the lists already have. All these names ask for evidence: "Washington" is a city, a paper and a
 * family name before it is a government.
 */
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../language/language';
import { NameFlag } from '../../mentions/lexicon';
import { type ActorDraft, addFact, addName, startDraft } from './draft';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const two = v.tuple([text, text]);
const lists = v.partial(v.strictObject({ nl: v.array(text), en: v.array(text), de: v.array(text), fr: v.array(text) }));

export const placeSchema = v.strictObject({
  adjective: v.strictObject({ nl: two, en: text, de: text, fr: two }),
  otherAdjectives: v.optional(lists),
  people: v.optional(lists),
  capital: v.optional(v.strictObject({ nl: text, en: text, de: text, fr: text })),
  /** `false`: news does not use the capital for the government. */
  capitalSpeaks: v.optional(v.boolean()),
  aliases: v.optional(lists),
  seats: v.optional(lists),
});
export type PlaceSource = v.InferOutput<typeof placeSchema>;

/** Date of the capitals: a general knowledge that does not change often. */
const PLACES_AS_OF = '2025-01';

const each = (lists: Partial<Record<Language, string[]>> | undefined, add: (name: string, language: Language) => void): void => {
  for (const language of LANGUAGES) for (const name of lists?.[language] ?? []) add(name, language);
};

/** Adds what is known of a place to its country; the union gets an entry of its own for its adjective. */
export function addPlace(iso: string, source: PlaceSource, drafts: Map<string, ActorDraft>): void {
  const id = `country:${iso}`;
  const draft = drafts.get(id) ?? startDraft(id, 'place', iso, 0.5);
  drafts.set(id, draft);
  draft.country ??= iso;
  draft.payload.adjectives = source.adjective;
  if (source.otherAdjectives) draft.payload.otherAdjectives = source.otherAdjectives;
  each(source.aliases, (name, language) => addName(draft, name, NameFlag.evidence, [language]));
  each(source.seats, (name, language) => addName(draft, name, NameFlag.evidence, [language]));
  if (!source.capital) return;
  if (source.capitalSpeaks !== false)
    for (const language of LANGUAGES) addName(draft, source.capital[language], NameFlag.evidence, [language]);
  addFact(draft, { relation: 'capital', value: source.capital.en, source: 'editorial', asOf: PLACES_AS_OF });
  draft.payload.capital = source.capital;
}
