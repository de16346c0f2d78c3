import { type DraftEntry, writeIndex } from '../../src/knowledge/compile/write';
import type { ActorPayload, Fact, TermPayload } from '../../src/knowledge/fact';
import { type Knowledge, openKnowledge } from '../../src/knowledge/open';

/** A fact of our own notes of January 2025, with what a test changes. */
export const fact = (relation: Fact['relation'], value: string, more: Partial<Fact> = {}): Fact => ({
  relation,
  value,
  source: 'editorial',
  asOf: '2025-01',
  ...more,
});

/** An actor entry; offices are indexed from its facts. */
export function actor(id: string, kind: DraftEntry['kind'], payload: Partial<ActorPayload>, more: Partial<DraftEntry> = {}): DraftEntry {
  const facts = payload.facts ?? [];
  return {
    id,
    kind,
    name: id,
    country: null,
    prior: 0.5,
    sort: '',
    related: [],
    names: [],
    payload: JSON.stringify({ ...payload, facts }),
    offices: facts.filter((one) => one.relation === 'office').map((one) => `${one.of}@${one.value.slice(1)}`),
    ...more,
  };
}

export const term = (id: string, payload: Partial<TermPayload>): DraftEntry => ({
  ...actor(`term:${id}`, 'term', {}),
  payload: JSON.stringify({ topic: 'equity', titles: {}, definition: {}, related: [], level: 2, ...payload }),
});

/** Countries with the adjectives that the tests use. */
export const COUNTRIES: DraftEntry[] = [
  actor(
    'country:CN',
    'place',
    {
      type: 'country',
      names: { nl: 'China', en: 'China', de: 'China', fr: 'Chine' },
      capital: { nl: 'Peking', en: 'Beijing', de: 'Peking', fr: 'Pékin' },
      adjectives: { nl: ['Chinees', 'Chinese'], en: 'Chinese', de: 'chinesisch', fr: ['chinois', 'chinoise'] },
      facts: [fact('capital', 'Beijing'), fact('currency', 'CNY', { source: 'cldr', asOf: '2025-10' })],
    },
    { country: 'CN', name: 'China' },
  ),
  actor(
    'country:CH',
    'place',
    {
      type: 'country',
      names: { nl: 'Zwitserland', en: 'Switzerland', de: 'Schweiz', fr: 'Suisse' },
      adjectives: { nl: ['Zwitsers', 'Zwitserse'], en: 'Swiss', de: 'Schweizer', fr: ['suisse', 'suisse'] },
    },
    { country: 'CH', name: 'Switzerland' },
  ),
];

/** An opened index of these entries and the countries. */
export const open = (entries: DraftEntry[]): Knowledge =>
  openKnowledge(writeIndex([...COUNTRIES, ...entries], 20_000).bytes.slice().buffer as ArrayBuffer, { verify: true });
