/** What the files themselves say, in the language of the article's cards. */
import { LANGUAGES, type Language, toLanguage } from '../../language/language';
import type { SavedArticle } from '../record';

const en = {
  explanations: 'Who and what',
  keyActors: 'Who is who',
  source: 'Source',
  example: 'Example',
  warning: 'Careful',
  known: 'as of',
  since: 'since this article',
  ownNote: 'Your note',
  notes: 'Notes and highlights',
  note: 'Note',
  original: 'Original page',
  saved: 'Saved',
  published: 'Published',
  by: 'By',
  tags: 'Tags',
  picture: 'Picture',
  notKept: 'picture not saved',
  gated: 'The publisher showed only part of this article.',
  close: 'Close',
  fromArticle: 'Known from this article only',
  madeBy: 'Saved with Kantlijn. This file needs nothing else: it explains without scripts and without a network, and carries all its data.',
};
export type FileWords = typeof en;

const nl: FileWords = {
  explanations: 'Wie en wat',
  keyActors: 'Wie is wie',
  source: 'Bron',
  example: 'Voorbeeld',
  warning: 'Let op',
  known: 'stand:',
  since: 'sinds dit artikel',
  ownNote: 'Uw notitie',
  notes: 'Notities en markeringen',
  note: 'Notitie',
  original: 'Oorspronkelijke pagina',
  saved: 'Bewaard',
  published: 'Gepubliceerd',
  by: 'Door',
  tags: 'Labels',
  picture: 'Afbeelding',
  notKept: 'afbeelding niet bewaard',
  gated: 'De uitgever toonde maar een deel van dit artikel.',
  close: 'Sluiten',
  fromArticle: 'Alleen bekend uit dit artikel',
  madeBy:
    'Bewaard met Kantlijn. Dit bestand heeft niets anders nodig: het legt uit zonder scripts en zonder netwerk, en draagt al zijn gegevens.',
};

const de: FileWords = {
  explanations: 'Wer und was',
  keyActors: 'Wer ist wer',
  source: 'Quelle',
  example: 'Beispiel',
  warning: 'Achtung',
  known: 'Stand:',
  since: 'seit diesem Artikel',
  ownNote: 'Ihre Notiz',
  notes: 'Notizen und Markierungen',
  note: 'Notiz',
  original: 'Ursprüngliche Seite',
  saved: 'Gespeichert',
  published: 'Veröffentlicht',
  by: 'Von',
  tags: 'Schlagwörter',
  picture: 'Bild',
  notKept: 'Bild nicht gespeichert',
  gated: 'Der Verlag zeigte nur einen Teil dieses Artikels.',
  close: 'Schließen',
  fromArticle: 'Nur aus diesem Artikel bekannt',
  madeBy: 'Gespeichert mit Kantlijn. Diese Datei braucht sonst nichts: Sie erklärt ohne Skripte und ohne Netz und trägt alle ihre Daten.',
};

const fr: FileWords = {
  explanations: 'Qui et quoi',
  keyActors: 'Qui est qui',
  source: 'Source',
  example: 'Exemple',
  warning: 'Attention',
  known: 'état :',
  since: 'depuis cet article',
  ownNote: 'Votre note',
  notes: 'Notes et surlignages',
  note: 'Note',
  original: 'Page d’origine',
  saved: 'Enregistré',
  published: 'Publié',
  by: 'Par',
  tags: 'Étiquettes',
  picture: 'Image',
  notKept: 'image non enregistrée',
  gated: 'L’éditeur ne montrait qu’une partie de cet article.',
  close: 'Fermer',
  fromArticle: 'Connu par cet article seulement',
  madeBy: 'Enregistré avec Kantlijn. Ce fichier se suffit : il explique sans script et sans réseau, et porte toutes ses données.',
};

const WORDS: Record<Language, FileWords> = { nl, en, de, fr };

/** The language a file speaks: that of most of its cards, else of the article, else English. */
export function fileLanguage(record: SavedArticle): Language {
  const counts = new Map<Language, number>();
  for (const card of Object.values(record.cards)) counts.set(card.language, (counts.get(card.language) ?? 0) + 1);
  const most = LANGUAGES.filter((one) => counts.has(one)).sort((a, b) => counts.get(b)! - counts.get(a)!)[0];
  return most ?? toLanguage(record.article.language) ?? 'en';
}

export const fileWords = (language: Language): FileWords => WORDS[language];

/** A day as the language writes it; the input itself when it is no date. */
export function writtenDay(language: Language, iso: string): string {
  const at = new Date(iso.slice(0, 10));
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso) || Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
