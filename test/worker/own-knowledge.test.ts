import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/open';
import { findMentions } from '../../src/mentions/find';
import type { Correction } from '../../src/messages';
import { correctedCard, ownCard, withCorrections } from '../../src/worker/own-knowledge';

/** An index of one company, "Ant Group". */
const knowledge = {
  made: '2026-11-01',
  version: '1',
  size: 1,
  maxWords: 2,
  senses: (key: string) => (key === 'ant group' ? [{ entry: 0, flags: 64, languages: null }] : []),
  entry: () => ({ id: 'ant_group', kind: 'company', name: 'Ant Group', country: 'CN', prior: 1, sort: '', related: [] }),
  indexOf: (id: string) => (id === 'ant_group' ? 0 : -1),
  holders: () => [],
  offices: () => [],
  actor: () => null,
  term: () => null,
} as unknown as Knowledge;

const alias: Correction = { id: 'ant_group', kind: 'company', name: '', aliases: ['Mayi Jituan'], note: 'Twee dingen.' };
const own: Correction = {
  id: 'own:bakkerij_smit',
  kind: 'company',
  name: 'Bakkerij Smit',
  aliases: ['Koninklijke Bakkerij Smit'],
  note: 'Om de hoek.',
};

const ids = (text: string, corrections: Correction[]): string[] =>
  findMentions([{ text, role: 'body' }], { language: 'nl', date: null }, withCorrections(knowledge, corrections)).mentions.map(
    (one) => one.id,
  );

describe('withCorrections', () => {
  it('finds an actor under the name that the reader gave it', () => {
    const text = 'Gisteren kocht Mayi Jituan een bank.';
    expect(ids(text, [])).toEqual([]);
    expect(ids(text, [alias])).toEqual(['ant_group']);
    expect(ids('Gisteren kocht Ant Group een bank.', [alias])).toEqual(['ant_group']);
  });

  it('finds what only the reader knows, also by a name longer than any in the index', () => {
    expect(ids('Gisteren opende Koninklijke Bakkerij Smit een winkel.', [alias, own])).toEqual(['own:bakkerij_smit']);
  });

  it('forgets a correction of something that a later index no longer has', () => {
    expect(ids('Gisteren kocht Mayi Jituan een bank.', [{ ...alias, id: 'gone' }])).toEqual([]);
  });

  it('answers for entries of the index and its own', () => {
    const both = withCorrections(knowledge, [own]);
    expect(both.entry(both.indexOf('own:bakkerij_smit')).name).toBe('Bakkerij Smit');
    expect(both.entry(both.indexOf('ant_group')).name).toBe('Ant Group');
    expect(both.indexOf('nobody')).toBe(-1);
  });
});

describe('correctedCard', () => {
  const card = { ...ownCard(own, 'nl'), id: 'ant_group', title: 'Ant Group', ownNote: '' };

  it('keeps our name where the reader gave none', () => {
    expect(correctedCard(card, alias)).toMatchObject({ title: 'Ant Group', ownNote: 'Twee dingen.' });
    expect(correctedCard(card, { ...alias, name: 'Mayi' }).title).toBe('Mayi');
    expect(correctedCard(card, undefined)).toEqual(card);
  });
});
