import { ACTOR_KINDS, type ActorKind } from './knowledge/kinds';
import { CLUTTER_KINDS, type ClutterKind } from './article/clutter/hit';
import { type Language, toLanguage } from './language/language';
import type { Density } from './mentions/choose-marks';

/** What the reader decided, for all sites. Kept in `storage.local`; every field has a default. */
export interface Settings {
  /** Master switch on granted sites. */
  on: boolean;
  clean: boolean;
  annotate: boolean;
  /** Kinds of clutter to leave alone. */
  keepClutter: ClutterKind[];
  /** Kinds that are not explained. */
  muteKinds: (ActorKind | 'term' | 'amount')[];
  /** Which mentions are marked: the first in the article, the first in each section, or all. */
  density: Density;
  /** Language of the interface and cards; `null`: the browser's. Cards are in the article's language when it is one of ours and `cards` says so. */
  language: Language | null;
  cards: 'article' | 'interface';
  reader: {
    theme: 'auto' | 'light' | 'sepia' | 'dark';
    /** CSS pixels of body text: 14 to 28. */
    size: number;
    /** Characters in a line: 45 to 90. */
    width: number;
    font: 'serif' | 'sans';
  };
}

export const DEFAULTS: Settings = {
  on: true,
  clean: true,
  annotate: true,
  keepClutter: [],
  muteKinds: [],
  density: 'first',
  language: null,
  cards: 'article',
  reader: { theme: 'auto', size: 19, width: 66, font: 'serif' },
};

/** What the reader decided for one site (by host name without "www."). */
export interface SiteSettings {
  /** `false`: off here, even where granted. */
  on: boolean;
  clean: boolean;
  annotate: boolean;
  /** Shapes (see `page/shape.ts`) that are never hidden here, put back by the reader. */
  never: string[];
  /** Shapes that are always hidden here, pointed at by the reader. */
  always: { shape: string; kind: ClutterKind }[];
  /** Shapes hidden last time, to hide early next time. At most 40. */
  seen: string[];
}

export const SITE_DEFAULTS: SiteSettings = { on: true, clean: true, annotate: true, never: [], always: [], seen: [] };

export { ACTOR_KINDS, CLUTTER_KINDS };

/**
 * The language that we speak to the reader in: the chosen one, else the browser's, else English.
 *
 * @param browserLanguage BCP 47 tag, from `i18n.getUILanguage()`
 */
export function spokenLanguage(settings: Pick<Settings, 'language'>, browserLanguage: string): Language {
  return settings.language ?? toLanguage(browserLanguage) ?? 'en';
}
