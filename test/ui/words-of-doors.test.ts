import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { label } from '../../src/knowledge/words/labels';
import { LANGUAGES, type Language } from '../../src/language/language';
import { libraryWords } from '../../src/ui/words/library';
import { commandWords } from '../../src/ui/words/locales';
import { optionsWords } from '../../src/ui/words/options';
import { popupWords } from '../../src/ui/words/popup';
import { welcomeWords } from '../../src/ui/words/welcome';
import { words } from '../../src/ui/words/words';

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

describe('one word for one thing', () => {
  it.each(LANGUAGES)('in every door, in %s', (language) => {
    const page = words(language);
    const popup = popupWords[language];
    const options = optionsWords[language];
    const library = libraryWords(language);
    expect([popup.save, page.saveNow, library.save, options.keep], 'save').toEqual(Array(4).fill(page.readerSave));
    expect(popup.saved, 'saved').toBe(page.saved);
    expect([popup.reader, options.reader], 'reader view').toEqual(Array(2).fill(page.readerName));
    expect(popup.leaveReader, 'leave reader view').toBe(page.readerLeave);
    expect(library.undo, 'undo').toBe(page.undo);
    expect(options.cancel, 'cancel').toBe(library.cancel);
    expect([popup.terms, popup.kindPlural.term], 'terms').toEqual(Array(2).fill(page.panelTerms));
    expect(page.actorKinds.term, 'term').toBe(label('term', language));
  });

  it.each(LANGUAGES)('where a sentence quotes a button, in %s', (language) => {
    expect(libraryWords(language).emptyHow).toContain(popupWords[language].save);
    expect(optionsWords[language].knownNone).toContain(words(language).cardKnow);
  });

  const all = (language: Language): string =>
    JSON.stringify(
      [words(language), popupWords[language], optionsWords[language], libraryWords(language), welcomeWords[language]],
      (_key, one) => (typeof one === 'function' ? [one(1, 2), one(2, 1)] : one),
    );
  it.each<[Language, RegExp]>([
    ['nl', /kaartje|pictogram|\bmuur\b|\bdeur\b|gemarkeerd\./],
    ['en', /\bwall\b(?! street)|\bdoor\b|\bnot kept\b|will not be marked/i],
    ['de', /\bTür\b|Auffrischen|Enter\b/],
    ['fr', /\bgard(er|é|ée|és|ez)\b(?! ouvert)|conservée?s?\b|travaill|[Rr]etire[rz] (Kantlijn|l’extension)|\bmur\b|\bporte reste/],
  ])('and no other: %s', (language, others) => {
    expect(all(language).match(others)).toBeNull();
  });
});
