import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compileFolder } from '../../src/knowledge/compile/compile-folder';
import { composeCard, composeHead } from '../../src/knowledge/compose-card';
import { type Knowledge, openKnowledge } from '../../src/knowledge/open';
import { LANGUAGES } from '../../src/language/language';
import { foldName } from '../../src/language/words';
import { NameFlag, readOffice } from '../../src/mentions/lexicon';

const FOLDER = join(import.meta.dirname, '../../src/knowledge');
let compiled: Compiled;
let knowledge: Knowledge;
beforeAll(async () => {
  compiled = await compileFolder(FOLDER);
  knowledge = openKnowledge(compiled.bytes.slice().buffer as ArrayBuffer, { verify: true });
}, 180_000);

describe('the knowledge that is shipped', () => {
  it('compiles to the same bytes again', async () => {
    expect(Buffer.from((await compileFolder(FOLDER)).bytes).equals(compiled.bytes)).toBe(true);
  }, 180_000);

  it('has a card for its entries in every language, with no hole in a sentence', () => {
    for (let number = 0; number < knowledge.size; number++) {
      const { id, kind } = knowledge.entry(number);
      // Of the thousands from one list a part will do.
      if ((kind === 'company' || kind === 'person') && number % 13 !== 0) continue;
      for (const language of LANGUAGES) {
        const card = composeCard(id, { language, date: '2024-05-06', today: '2026-11-23' }, knowledge);
        // Definitions are left out: they are written by hand, and German has the word "null".
        const texts = [card.title, card.descriptor, ...card.lines.flatMap((line) => [line.label, line.text, line.source.label])];
        expect(texts.join('\n'), id).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|_| ,|\(\)|, $| {2}/);
        expect(card.descriptor, id).not.toBe('');
        for (const { start, end, id: to } of card.lines.flatMap((line) => line.links)) {
          expect(end, id).toBeGreaterThan(start);
          expect(knowledge.indexOf(to), `${id} -> ${to}`).toBeGreaterThanOrEqual(0);
        }
      }
    }
  }, 180_000);

  it.each<[string, string, string]>([
    ['chinesischen Zentralbank', 'de', 'pboc'],
    ['Chinese centrale bank', 'nl', 'pboc'],
    ['banque centrale chinoise', 'fr', 'pboc'],
    ['China’s central bank', 'en', 'pboc'],
    ['Treasury secretary', 'en', 'office:finance_minister@country:US'],
    ['Amerikaanse minister van Financiën', 'nl', 'office:finance_minister@country:US'],
    ['US-Finanzminister', 'de', 'office:finance_minister@country:US'],
    ['ministre allemand des Finances', 'fr', 'office:finance_minister@country:DE'],
    ['Fed chair', 'en', 'office:central_bank_head@fed'],
    ['EZB-Präsidentin', 'de', 'office:central_bank_head@ecb'],
  ])('maps "%s" (%s) to %s', (phrase, language, id) => {
    const senses = knowledge
      .senses(foldName(phrase))
      .filter((sense) => sense.flags & NameFlag.role && (!sense.languages || sense.languages.includes(language as 'en')));
    expect(senses.map((sense) => knowledge.entry(sense.entry).id)).toEqual([id]);
  });

  it('has the card of a founder behind his name, of one who has an entry', () => {
    const founders = composeCard('ant_group', { language: 'nl', date: '2021-01-06', today: '2026-11-23' }, knowledge).lines.find(
      ({ label }) => label === 'Oprichter',
    );
    expect(founders?.text).toBe('Jack Ma');
    expect(founders?.links.map(({ id }) => id)).toEqual(['jack_ma']);
  });

  it('knows the holders of an office that a phrase means', () => {
    const office = readOffice('office:central_bank_head@ecb')!;
    const holders = knowledge
      .holders(office.role, office.of)
      .filter((one) => one.from !== null && one.from <= '2021' && (one.until === null || one.until >= '2021'));
    expect(holders.map((one) => one.person)).toEqual(['christine_lagarde']);
  });

  it.each([
    ['maria_jesus_montero', 'f'],
    ['theresa_may', 'f'],
    ['samia_suluhu_hassan', 'f'],
    ['leo_xiv', 'm'],
    ['dave_howard', 'm'],
    ['charlotte_hanneman', 'f'],
    ['chris_peeters', undefined],
  ])('knows which word for a role fits %s', (id, gender) => {
    expect(knowledge.actor(id)?.gender).toBe(gender);
  });

  it('names who runs an exchange in the reader’s language', () => {
    const card = composeCard('bux', { language: 'nl', date: '2024-05-06', today: '2026-11-23' }, knowledge);
    expect(card.lines.find((line) => line.label === 'Beheerder')!.text).toBe('Beurs van Boedapest');
  });

  it('names no country that does not exist', () => {
    for (let number = 0; number < knowledge.size; number++) {
      const { id } = knowledge.entry(number);
      for (const { value } of knowledge.actor(id)?.facts ?? [])
        if (value.startsWith('@country:')) expect(knowledge.indexOf(value.slice(1)), `${id}: ${value}`).toBeGreaterThanOrEqual(0);
    }
  });

  it('keeps the Dutch central bank and the Norwegian bank apart', () => {
    const context = { language: 'en', date: '2024-05-06', today: '2026-11-23' } as const;
    expect(composeHead('dnb', context, knowledge).descriptor).toBe('Dutch central bank');
    expect(composeHead('dnb_company', context, knowledge).descriptor).toBe('Norwegian bank');
  });
});
