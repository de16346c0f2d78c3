/**
 * The opened index with the reader's corrections laid over it. The index itself is read-only bytes, so
 * a correction is an extra sense of a name: "Mayi" -> the entry of Ant Group, or an entry behind the
 * last one for something that only the reader knows. What he named himself needs no evidence.
 */
import type { Card } from '../knowledge/card';
import type { Knowledge } from '../knowledge/open';
import { foldName } from '../language/words';
import type { Language } from '../language/language';
import { NameFlag, type Sense } from '../mentions/lexicon';
import type { Correction } from '../messages';

/** Begins the ids of things that only the reader knows. */
export const OWN = 'own:';

/** An index that also answers for the corrections. The same index when there are none. */
export function withCorrections(knowledge: Knowledge, corrections: readonly Correction[]): Knowledge {
  if (!corrections.length) return knowledge;
  const own = corrections.filter((one) => one.id.startsWith(OWN));
  const ownAt = new Map(own.map((one, at) => [one.id, knowledge.size + at]));
  const senses = new Map<string, Sense[]>();
  let { maxWords } = knowledge;
  for (const correction of corrections) {
    const entry = ownAt.get(correction.id) ?? knowledge.indexOf(correction.id);
    if (entry < 0) continue;
    for (const name of [correction.name, ...correction.aliases]) {
      const key = foldName(name);
      if (!key) continue;
      maxWords = Math.max(maxWords, key.split(' ').length);
      const flags = NameFlag.full | (correction.kind === 'term' ? NameFlag.term : 0);
      senses.set(key, [...(senses.get(key) ?? []), { entry, flags, languages: null }]);
    }
  }
  return {
    ...knowledge,
    maxWords,
    // The reader's own sense alone: he said what the name means.
    senses: (key) => senses.get(key) ?? knowledge.senses(key),
    indexOf: (id) => ownAt.get(id) ?? knowledge.indexOf(id),
    entry(number) {
      const correction = own[number - knowledge.size];
      if (!correction) return knowledge.entry(number);
      return { id: correction.id, kind: correction.kind, name: correction.name, country: null, prior: 1, sort: '', related: [] };
    },
  };
}

const OWN_LABEL: Record<Language, string> = {
  nl: 'uw eigen notitie',
  en: 'your own note',
  de: 'Ihre eigene Notiz',
  fr: 'votre propre note',
};

/** The card of something that only the reader knows. */
export function ownCard(correction: Correction, language: Language): Card {
  return {
    id: correction.id,
    kind: correction.kind,
    title: correction.name,
    descriptor: '',
    language,
    otherLanguage: false,
    definition: '',
    example: '',
    warning: '',
    lines: [],
    related: [],
    wikipedia: null,
    sources: [{ label: OWN_LABEL[language], asOf: null }],
    fromArticle: false,
    ownNote: correction.note,
  };
}

/** A card with the reader's name and note on it. */
export function correctedCard(card: Card, correction: Correction | undefined): Card {
  if (!correction) return card;
  return { ...card, title: correction.name || card.title, ownNote: correction.note || card.ownNote };
}
