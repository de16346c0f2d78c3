import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language';
import { findMentions } from '../../src/mentions/find';
import de from './traps/de.json';
import en from './traps/en.json';
import fr from './traps/fr.json';
import nl from './traps/nl.json';
import { knowledge } from './whole-index';

const TRAPS = { nl, en, de, fr };

describe('trap texts', () => {
  for (const language of LANGUAGES) {
    it(`has at least sixty in ${language}`, () => {
      expect(new Set(TRAPS[language]).size).toBeGreaterThanOrEqual(60);
    });

    it.each(TRAPS[language])(`marks nothing (${language}): %s`, (text) => {
      const { mentions } = findMentions([{ text, role: 'body' }], { language, date: '2024-03-01' }, knowledge);
      expect(mentions.map((one) => `${text.slice(one.start, one.end)} = ${one.id}`)).toEqual([]);
    });

    it(`marks nothing in all of them together (${language})`, () => {
      const blocks = TRAPS[language].map((text) => ({ text, role: 'body' as const }));
      const { mentions } = findMentions(blocks, { language, date: '2024-03-01' }, knowledge);
      expect(mentions.map((one) => `${blocks[one.block]!.text.slice(one.start, one.end)} = ${one.id}`)).toEqual([]);
    });
  }
});
