import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from '../../src/knowledge/compile/csv';
import { LANGUAGES } from '../../src/language/language';
import { findCandidates } from '../../src/mentions/candidates';
import { wordsOf } from '../../src/mentions/lexicons/words';
import { readTokens } from '../../src/mentions/reading';
import { FOLDER, knowledge } from './whole-index';

/** Forms that are in the index and left alone on purpose: "language,form". */
const everyday = new Set(
  readCsv(readFileSync(join(FOLDER, 'lists/everyday_forms.csv'), 'utf8'))
    .filter(({ rule }) => rule === 'leave')
    .map(({ language, form }) => `${language},${form}`),
);

/** A form in the index that the search for names never asks for is dead: nobody would notice. */
it.each(LANGUAGES)('every form of a term is found where it is printed (%s)', (language) => {
  const lost: string[] = [];
  let asked = 0;
  for (const file of readdirSync(join(FOLDER, 'terms'))) {
    const terms = JSON.parse(readFileSync(join(FOLDER, 'terms', file), 'utf8')) as Record<string, { forms: Record<string, string[]> }>;
    for (const [id, { forms }] of Object.entries(terms)) {
      for (const form of forms[language] ?? []) {
        if (form.length < 2 || everyday.has(`${language},${form}`)) continue;
        // "OM" is a small word too: it asks for its article. "30%-regeling" heads its card and is not looked for.
        if (wordsOf(language).function.has(form.toLowerCase()) || /%-| -/.test(form)) continue;
        asked++;
        const reading = readTokens([{ text: `Xx ${form}.`, role: 'body' }]);
        const { terms: found, actors } = findCandidates(reading, language, wordsOf(language), knowledge);
        const here = [...found, ...actors].some(
          ({ from, to, senses }) =>
            from === 1 && to === reading.tokens.length && senses.some(({ entry }) => knowledge.entry(entry).id === `term:${id}`),
        );
        if (!here) lost.push(`${id}: ${form}`);
      }
    }
  }
  expect(asked).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

/** Names that are not found where they are printed: of a hundred hand-made ones at most one (names with colons, commas, a head printed small). */
const MOST_LOST = 0.01;

it('of the hand-made names at most one in a hundred is not found where it is printed', () => {
  const lost: string[] = [];
  let asked = 0;
  for (const part of ['organisations', 'people']) {
    for (const file of readdirSync(join(FOLDER, 'actors', part)).filter((one) => one.endsWith('.json'))) {
      const actors = JSON.parse(readFileSync(join(FOLDER, 'actors', part, file), 'utf8')) as Record<
        string,
        { name?: string; aliases?: string[] }
      >;
      for (const [id, { name, aliases }] of Object.entries(actors)) {
        for (const printed of [name, ...(aliases ?? [])].filter((one) => one !== undefined)) {
          asked++;
          const reading = readTokens([{ text: `Xx ${printed} yy zz.`, role: 'body' }]);
          const found = LANGUAGES.some((language) => {
            const { actors: named, terms, roles } = findCandidates(reading, language, wordsOf(language), knowledge);
            return [...named, ...terms, ...roles].some(
              ({ from, to, senses }) =>
                from === 1 && to === reading.tokens.length - 2 && senses.some(({ entry }) => knowledge.entry(entry).id === id),
            );
          });
          if (!found) lost.push(`${id}: ${printed}`);
        }
      }
    }
  }
  expect(asked).toBeGreaterThan(10_000);
  expect(lost.length / asked, lost.slice(0, 300).join('\n')).toBeLessThan(MOST_LOST);
});
