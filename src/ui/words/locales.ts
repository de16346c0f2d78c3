import { LANGUAGES, type Language } from '../../language/language';

/** What the browser itself shows of us: name, description, names of commands. */
const NATIVE: Record<Language, Record<string, string>> = {
  en: {
    name: 'Kantlijn',
    description:
      'Financial news without the clutter, and with a quiet explanation of who is who and what it means. No requests, no tracking.',
    commandClean: 'Clean this page, or put everything back',
    commandReader: 'Open or leave the reader view',
    commandWho: 'Who is who in this article',
    commandSave: 'Save this article',
    commandNext: 'Next explained name or term',
    commandPrevious: 'Previous explained name or term',
    commandHighlight: 'Highlight the selected words',
    commandAnnotate: 'Explanations on or off on this page',
    commandLibrary: 'Open the library',
  },
  nl: {
    name: 'Kantlijn',
    description:
      'Financieel nieuws zonder rommel, met een rustige uitleg van wie wie is en wat het betekent. Geen verzoeken, geen tracking.',
    commandClean: 'Deze pagina opruimen, of alles terugzetten',
    commandReader: 'Leesweergave openen of verlaten',
    commandWho: 'Wie is wie in dit artikel',
    commandSave: 'Dit artikel bewaren',
    commandNext: 'Volgende uitgelegde naam of term',
    commandPrevious: 'Vorige uitgelegde naam of term',
    commandHighlight: 'De geselecteerde woorden markeren',
    commandAnnotate: 'Uitleg op deze pagina aan of uit',
    commandLibrary: 'De bibliotheek openen',
  },
  de: {
    name: 'Kantlijn',
    description:
      'Finanznachrichten ohne Ballast, mit einer ruhigen Erklärung, wer wer ist und was es bedeutet. Keine Anfragen, kein Tracking.',
    commandClean: 'Diese Seite aufräumen oder alles zurücksetzen',
    commandReader: 'Leseansicht öffnen oder verlassen',
    commandWho: 'Wer ist wer in diesem Artikel',
    commandSave: 'Diesen Artikel speichern',
    commandNext: 'Nächster erklärter Name oder Begriff',
    commandPrevious: 'Vorheriger erklärter Name oder Begriff',
    commandHighlight: 'Die ausgewählten Wörter markieren',
    commandAnnotate: 'Erklärungen auf dieser Seite an oder aus',
    commandLibrary: 'Bibliothek öffnen',
  },
  fr: {
    name: 'Kantlijn',
    description: 'L’actualité financière sans encombrement, avec une explication discrète de qui est qui. Aucune requête, aucun pistage.',
    commandClean: 'Nettoyer cette page, ou tout remettre',
    commandReader: 'Ouvrir ou quitter la vue de lecture',
    commandWho: 'Qui est qui dans cet article',
    commandSave: 'Enregistrer cet article',
    commandNext: 'Nom ou terme expliqué suivant',
    commandPrevious: 'Nom ou terme expliqué précédent',
    commandHighlight: 'Surligner les mots sélectionnés',
    commandAnnotate: 'Activer ou désactiver les explications sur cette page',
    commandLibrary: 'Ouvrir la bibliothèque',
  },
};

/** What a command of the manifest does, in the language that we speak; empty for one that we do not have. */
export function commandWords(language: Language, command: string): string {
  return NATIVE[language][`command${command.slice(0, 1).toUpperCase()}${command.slice(1)}`] ?? '';
}

/** Path in the package and content of each `_locales` file. */
export function localeFiles(): [string, string][] {
  return LANGUAGES.map((language) => {
    const messages = Object.fromEntries(Object.entries(NATIVE[language]).map(([key, message]) => [key, { message }]));
    return [`_locales/${language}/messages.json`, `${JSON.stringify(messages, null, 2)}\n`];
  });
}
