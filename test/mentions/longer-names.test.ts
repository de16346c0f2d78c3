import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/language/words';
import { LANGUAGES, type Language } from '../../src/language/language';
import type { Knowledge } from '../../src/knowledge/open';
import { findMentions } from '../../src/mentions/find';
import { NameFlag } from '../../src/mentions/lexicon';
import { compiled, knowledge } from './whole-index';

/** A story in which any name is likely a house: its shares, its results, and nobody else. */
const STORY: Record<Language, readonly [headline: string, lead: string, body: string]> = {
  en: [
    'Markets calm after the summer',
    'Investors were calm. The shares of X rose after the results, and the profit of the company grew by 3 per cent.',
    'Analysts expect that X will publish its figures in May.',
  ],
  nl: [
    'Rustige beursdag na de zomer',
    'Beleggers bleven kalm. Het aandeel X steeg na de cijfers, en de winst van het bedrijf groeide met 3 procent.',
    'Analisten verwachten dat X de cijfers in mei publiceert.',
  ],
  de: [
    'Ruhiger Handel nach dem Sommer',
    'Anleger blieben ruhig. Die Aktie von X stieg nach den Zahlen, und der Gewinn des Unternehmens wuchs um 3 Prozent.',
    'Analysten erwarten, dass X die Zahlen im Mai vorlegt.',
  ],
  fr: [
    'Une séance calme après l’été',
    'Les investisseurs sont restés calmes. L’action de X a progressé après les résultats, et le bénéfice du groupe a augmenté de 3 %.',
    'Les analystes s’attendent à ce que X publie ses résultats en mai.',
  ],
};

/** The actors of the index that are found in the story on this name, as "where = whom". */
function foundIn(language: Language, name: string, lexicon: Knowledge): string[] {
  const blocks = STORY[language].map((text, at) => ({
    text: text.replaceAll('X', () => name),
    role: (['headline', 'lead', 'body'] as const)[at]!,
  }));
  const { mentions } = findMentions(blocks, { language, date: '2024-03' }, lexicon);
  return mentions
    .filter(({ id, kind }) => !/^(said|amount|term):/.test(id) && kind !== 'place')
    .map(({ block, start, end, id }) => `${blocks[block]!.text.slice(start, end)} = ${id}`);
}

/** The index as if it did not know one of its actors. */
function without(id: string): Knowledge {
  const number = knowledge.indexOf(id);
  return {
    ...knowledge,
    senses: (key) => knowledge.senses(key).filter(({ entry }) => entry !== number),
    holders: (role, of) => (of === id ? [] : knowledge.holders(role, of).filter(({ person }) => person !== id)),
  };
}

describe('names that are part of a longer one', () => {
  it.each<[Language, string]>([
    ['en', 'Zorvan National Bank'],
    ['en', 'Postal Zorvan Bank of China'],
    ['en', 'Zorvan Capital Group'],
    ['en', 'Zorvan & Cie'],
    ['en', 'Zorvan & Koch'],
    ['en', 'Z&T Bank'],
    ['en', 'Bafin Inc.'],
    ['en', 'Nasdaq Zorvan'],
    ['en', 'EGX 35'],
    ['en', 'Exzorvan BNP Paribas'],
    ['en', 'ZQR Peugeot'],
    ['en', 'Compass Healthcare'],
    ['en', 'Ministry of Commerce of Bolivia'],
    ['fr', 'Zorvan & Cie'],
    ['fr', 'Commission de Zorvanie du Secteur'],
    ['de', 'Zorvan & Cie'],
    ['de', 'Zorvan Securities Commission'],
    ['de', 'Compass Healthcare'],
    ['de', 'Telekom Uruguay'],
    ['nl', 'Zorvan Capital Group'],
    // Letters with capitals and small ones of their own.
    ['en', 'MPs'],
    ['de', 'AfX'],
  ])('nobody whom we know is %s "%s"', (language, name) => {
    expect(foundIn(language, name, knowledge)).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'the US State Department', 'us_department_of_state'],
    ['en', 'the pan-European STOXX 600', 'stoxx_600'],
    ['de', 'State Street Investment Management', 'state_street'],
    ['nl', 'Jong CD&V', 'cdandv'],
    ['en', 'BoE', 'boe'],
    // The legal form of a firm, no partner.
    ['en', 'Goldman Sachs & Co.', 'goldman_sachs'],
    ['en', 'D.A. Davidson & Co', 'd_a_davidson'],
    ['fr', 'Raymond James & Cie', 'raymond_james_financial'],
  ])('but %s "%s" is somebody', (language, name, id) => {
    const found = foundIn(language, name, knowledge);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.split(' = ')[1]))).toEqual(new Set([id]));
  });

  /** One in so many names of several words is asked for. */
  const STEP = 29;
  /** Share of them, in the language that is the worst at it, in which somebody unrelated may be found: German capitals say nothing. */
  const MOST: Record<Language, number> = { nl: 0.04, en: 0.04, fr: 0.04, de: 0.1 };

  it.each(LANGUAGES)('a house that we do not know is seldom another one for a part of its name (%s)', (language) => {
    let asked = 0;
    const wrong: string[] = [];
    const houses = compiled.entries.filter(({ kind, prior }) => /^(company|organisation|authority)$/.test(kind) && prior >= 0.3);
    houses.forEach((house, at) => {
      if (at % STEP) return;
      const lexicon = without(house.id);
      const names = house.names.filter(
        ({ name, flags, languages }) =>
          /^\p{Lu}.*[\s-]/u.test(name) &&
          !(flags & (NameFlag.ticker | NameFlag.family | NameFlag.role)) &&
          (!languages || languages.includes(language)),
      );
      for (const name of new Map(names.map((one) => [foldName(one.name), one.name])).values()) {
        asked++;
        const others = foundIn(language, name, lexicon).filter((one) => {
          const other = knowledge.entry(knowledge.indexOf(one.split(' = ')[1]!));
          return !other.related.includes(house.id) && !house.related.includes(other.id);
        });
        if (others.length) wrong.push(`${name}: ${others[0]}`);
      }
    });
    expect(asked).toBeGreaterThan(500);
    expect(wrong.length / asked, wrong.join('\n')).toBeLessThan(MOST[language]);
  });
});
