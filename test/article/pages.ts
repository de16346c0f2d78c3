import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { Article } from '../../src/article/blocks';

/** What a page of test/pages says about itself. Absent fields are not asserted. */
export interface Expected {
  /** The page's one trouble. */
  about: string;
  url: string;
  /** This is no article. */
  none?: true;
  title?: string;
  byline?: string[];
  /** The day, or the whole date. */
  published?: string;
  language?: string;
  site?: string;
  leadImage?: string;
  part?: Article['part'];
  /** Texts of all blocks below the headline but figures and tables, in order. */
  lines?: string[];
  /** Blocks of a kind. */
  kinds?: Record<string, number>;
}

const FOLDER = 'test/pages';

/** The pages about finding the article: those of the cleaning have other expectations. */
export const articlePages = (): string[] => readdirSync(FOLDER).filter((slug) => !slug.startsWith('clutter-'));

export const expectedOf = (slug: string): Expected => JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8'));

/** A document as a browser would hold it, scripts and all loading off. */
export function documentOf(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, enableJavaScriptEvaluation: false },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}

export const pageOf = (slug: string): Document => documentOf(readFileSync(join(FOLDER, slug, 'page.html'), 'utf8'), expectedOf(slug).url);
