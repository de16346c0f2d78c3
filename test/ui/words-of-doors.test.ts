import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/language/language';
import { commandWords } from '../../src/ui/words/locales';
import { optionsWords } from '../../src/ui/words/options';
import { popupWords } from '../../src/ui/words/popup';
import { welcomeWords } from '../../src/ui/words/welcome';

const code = ['popup', 'options', 'welcome']
  .flatMap((door) => readdirSync(`src/${door}`).map((file) => `src/${door}/${file}`))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const leaves = (value: object): string[] =>
  Object.values(value).flatMap((one) =>
    typeof one === 'string' ? [one] : typeof one === 'function' ? [(one as (a: unknown, b: unknown) => string)(2, 3)] : leaves(one),
  );

describe.each([
  ['popup', popupWords],
  ['options', optionsWords],
  ['welcome', welcomeWords],
] as [string, Record<Language, object>][])('words of %s', (_door, words) => {
  it.each([...LANGUAGES])('are all there in %s, with every count filled in', (language) => {
    for (const one of leaves(words[language])) expect(one).toMatch(/^[^#]+$/);
  });

  it('are all said somewhere', () => {
    const unused = Object.keys(words.en).filter(
      (key) => !new RegExp(`\\b(?:words|popup|sample)\\.${key}\\b|\\b${key}\\b[^:]*\\} = words`).test(code),
    );
    expect(unused).toEqual([]);
  });
});

describe('commandWords', () => {
  it('names every command of the manifest in every language', () => {
    const { commands } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { commands: Record<string, unknown> };
    for (const language of LANGUAGES) for (const command of Object.keys(commands)) expect(commandWords(language, command)).not.toBe('');
    expect(commandWords('nl', '_execute_action')).toBe('');
  });
});
