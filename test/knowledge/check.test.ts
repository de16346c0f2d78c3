import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/compile/check';
import { type ActorDraft, addName, startDraft, toEntry } from '../../src/knowledge/compile/draft';
import { settleNames } from '../../src/knowledge/compile/settle';
import type { Fact } from '../../src/knowledge/fact';
import { NameFlag } from '../../src/mentions/lexicon';
import { fact } from './fixture';

function draft(id: string, facts: Fact[] = [], names: [string, number][] = [[id, NameFlag.full]], prior = 0.5): ActorDraft {
  const made = startDraft(id, facts.some((one) => one.relation === 'office') ? 'person' : 'company', id, prior);
  made.payload.facts.push(...facts);
  for (const [name, flags] of names) addName(made, name, flags);
  return made;
}
const check = (...drafts: ActorDraft[]) =>
  checkKnowledge(new Map(drafts.map((one) => [one.id, one])), drafts.map(toEntry), new Map([['ann', 'actors/people/a.json']]));
const ceo = (from?: string, until?: string, asOf = '2025-01'): Fact =>
  fact('office', '@bank', { of: 'ceo', asOf, ...(from ? { from } : {}), ...(until ? { until } : {}) });

describe('checkKnowledge', () => {
  it.each<[string, Fact[], RegExp]>([
    ['an end before the beginning', [ceo('2020', '2018')], /ends \(2018\) before it begins \(2020\)/],
    ['a beginning after it was last known', [ceo('2026', undefined, '2025-01')], /begins \(2026\) after it was last known/],
    ['a day to come', [fact('founded', '2010', { asOf: '2031' })], /2031 is after/],
    ['no date', [fact('founded', '2010', { asOf: '' })], /no source or no date/],
    ['what is no date', [fact('owner', '@bank', { from: 'May 2010' })], /"May 2010" is no date/],
    ['a chief executive of a state', [fact('office', '@country:BP', { of: 'ceo' })], /a state has none/],
    ['a mayor of a company', [fact('office', '@bank', { of: 'mayor' })], /bank has no mayor/],
    ['a role without words', [fact('office', '@bank', { of: 'king' })], /the role has no words/],
  ])('refuses %s, naming file and entry', (_what, facts, message) => {
    const [first] = check(draft('ann', facts), draft('bank'));
    expect(first).toMatchObject({ level: 'error', where: 'actors/people/a.json: ann' });
    expect(first!.message).toMatch(message);
  });

  it('refuses a court, a party or a prosecutor that is called a company', () => {
    for (const type of ['court', 'party', 'prosecution_office', 'reserve_bank']) {
      const house = draft('ann', [fact('founded', '1950')]);
      house.payload.type = type;
      expect(check(house)).toMatchObject([{ level: 'error', message: `a ${type} is no company` }]);
      house.kind = 'authority';
      expect(check(house)).toEqual([]);
    }
  });

  it('accepts "from 2018 until 2018" and a day in the year of the end', () => {
    expect(check(draft('ann', [ceo('2018-03', '2018')]), draft('bank'))).toEqual([]);
  });

  it('notes an id that points nowhere', () => {
    expect(check(draft('ann', [ceo('2018', '2019')]))).toMatchObject(
      [{ level: 'note', sort: 'dangling', message: /bank: there is no such entry/ }].map((one) => ({
        ...one,
        message: expect.stringMatching(one.message),
      })),
    );
  });

  it('is content with an id that has no entry but a name to print', () => {
    expect(check(draft('ann', [fact('office', '@greater_london', { of: 'mayor', from: '2008', until: '2016' })]))).toEqual([]);
  });

  it('finds two holders of one office at a time, but not a year of change', () => {
    const sorts = (a: Fact, b: Fact) => check(draft('ann', [a]), draft('ben', [b]), draft('bank')).map((one) => `${one.level} ${one.sort}`);
    expect(sorts(ceo('2010', '2015'), ceo('2012', '2018'))).toEqual(['error overlap']);
    expect(sorts(ceo('2010', '2015'), ceo('2015', '2018'))).toEqual([]);
    expect(sorts(ceo('2010', '2015-06'), ceo('2015', '2018'))).toEqual([]);
    expect(sorts(ceo('2010'), ceo('2015'))).toEqual(['note overlap']);
  });
});

describe('settleNames', () => {
  const asks = (one: ActorDraft, name: string): boolean | null => {
    const found = one.names.find((other) => other.name === name);
    return found ? (found.flags & NameFlag.evidence) !== 0 : null;
  };

  it('lets a product have its own name, and takes it from its owner', () => {
    const owner = draft(
      'meta',
      [],
      [
        ['Meta', NameFlag.full],
        ['Facebook', 0],
      ],
    );
    const product = draft('facebook', [fact('owner', '@meta')], [['Facebook', NameFlag.full]]);
    settleNames([owner, product]);
    expect([asks(owner, 'Facebook'), asks(product, 'Facebook')]).toEqual([null, false]);
  });

  it('lets the clearly better known keep a shared name', () => {
    const big = draft('acer', [], [['Acer', NameFlag.full]], 0.9);
    const small = draft('agency', [], [['Acer', NameFlag.full]], 0.3);
    settleNames([small, big]);
    expect([asks(big, 'Acer'), asks(small, 'Acer')]).toEqual([false, true]);
  });

  it('gives a name to nobody without evidence when it is shared by equals', () => {
    const bombay = draft('bombay', [], [['BSE', 0]]);
    const budapest = draft('budapest', [], [['BSE', 0]]);
    settleNames([bombay, budapest]);
    expect([asks(bombay, 'BSE'), asks(budapest, 'BSE')]).toEqual([true, true]);
    expect(check(bombay, budapest).filter((one) => one.sort === 'name')).toEqual([]);
  });
});
