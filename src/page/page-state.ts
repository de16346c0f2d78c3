import type { FoundArticle } from '../article/find';
import { toLanguage } from '../language/language';
import type { PageState } from '../messages';
import type { Explaining } from './explaining';
import type { Cleaning } from './hide/clean';
import { readingMinutes } from './text';

/** What a page is told to be by the session, for `toPageState`. */
export interface PageParts {
  on: boolean;
  working: boolean;
  clean: boolean;
  annotate: boolean;
  reader: boolean;
  saved: boolean;
  found: FoundArticle | null;
  cleaning: Cleaning | null;
  explaining: Explaining | null;
}

/** Does the publisher show all of it? A wall on the page says more than the text does. */
export function shownOf({ found, cleaning }: Pick<PageParts, 'found' | 'cleaning'>): PageState['shown'] {
  const seen = cleaning?.shown() ?? 'whole';
  return seen === 'whole' ? (found?.article.shown ?? 'whole') : seen;
}

/** What popup and panel show of a page. */
export function toPageState(parts: PageParts): PageState {
  const { on, found, cleaning, explaining } = parts;
  const { article } = found ?? {};
  return {
    status: !on ? 'off' : found ? 'article' : parts.working ? 'working' : 'other',
    title: article?.title ?? document.title,
    site: article?.site ?? location.host,
    language: article?.language ?? null,
    shown: shownOf(parts),
    cleaning: on && parts.clean,
    annotating: on && parts.annotate,
    receipts: cleaning?.receipts() ?? [],
    undone: cleaning?.counts().undone ?? 0,
    gates: cleaning?.gates() ?? 0,
    actors: explaining?.actors() ?? [],
    terms: explaining?.terms() ?? [],
    otherLanguage: article !== undefined && explaining !== null && toLanguage(article.language) === null,
    reader: parts.reader,
    saved: parts.saved,
    minutes: article ? readingMinutes(article) : 0,
  };
}
