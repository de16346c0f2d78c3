import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language';
import { reasons } from '../../src/ui/words/reasons';
import { day, errorSentence, listed, plural, reasonWords, words } from '../../src/ui/words/words';

const keysOf = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([key, one]) => (typeof one === 'object' ? keysOf(one, `${prefix}${key}.`) : [`${prefix}${key}`]));

const sources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/ui[\\/]words[\\/]/.test(join(folder, file)))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

describe('words', () => {
  it('has the same keys in every language, none of them empty', () => {
    for (const language of LANGUAGES) {
      expect(keysOf(words(language)).sort()).toEqual(keysOf(words('en')).sort());
      expect(Object.values(words(language)).filter((one) => one === '')).toEqual([]);
    }
  });

  it('says every word somewhere', () => {
    const code = sources('src');
    const unused = Object.keys(words('en')).filter((key) => !new RegExp(`[.{,]\\s*${key}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  it('says every reason in four languages', () => {
    for (const [reason, said] of Object.entries(reasons)) {
      expect(said, reason).toHaveLength(LANGUAGES.length);
      expect(said.every((one) => one.length > 3)).toBe(true);
    }
  });

  it('falls back to the kind for a reason without words, and to a sentence for an error without one', () => {
    expect(reasonWords('nl', 'email-form', 'newsletter')).toContain('e-mail');
    expect(reasonWords('nl', 'constructor', 'newsletter')).toBe('Nieuwsbrief');
    expect(errorSentence('de', 'toString')).toBe(words('de').errors.other);
  });
});

describe('plural', () => {
  it.each([
    ['nl', 1, '1 minuut'],
    ['nl', 2, '2 minuten'],
    ['fr', 0, '0 minute'],
    ['de', 1234, '1.234 Minuten'],
  ] as const)('counts in %s: %d', (language, count, said) => {
    expect(words(language).readerMinutes(count)).toBe(said);
  });

  it('leaves a form without a number as it is', () => {
    expect(plural('en', 1, 'once', '# times')).toBe('once');
  });
});

describe('day', () => {
  it('is as fine as the date is', () => {
    expect(day('nl', '2021')).toBe('2021');
    expect(day('nl', '2021-01')).toBe('januari 2021');
    expect(day('en', '2021-01-05')).toBe('Jan 5, 2021');
    expect(day('en', '2021-01-05T12:00')).toBe('Jan 5, 2021');
    expect(day('en', 'soon')).toBe('soon');
  });
});

describe('the day of an instant', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it.each([
    ['Europe/Amsterdam', 'Jan 6, 2021'],
    ['America/New_York', 'Jan 5, 2021'],
  ])('is that of the reader in %s', (place, said) => {
    process.env.TZ = place;
    expect(day('en', '2021-01-05T23:00:00+00:00')).toBe(said);
  });
});

describe('listed', () => {
  it('joins as the language does', () => {
    expect(listed('nl', ['a', 'b', 'c'])).toBe('a, b en c');
    expect(listed('nl', [])).toBe('');
  });
});
