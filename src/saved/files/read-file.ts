/** Any of our files, by its name, back to a record. */
import { UnreadableRecord } from '../migrate';
import type { SavedArticle } from '../record';
import { fromHtml } from './html';
import { fromJson } from './json';
import { fromMarkdown } from './read-markdown';

/** Largest file of one article, in bytes: pictures are capped long before. */
export const MAX_FILE = 64 * 1024 * 1024;

export const isArticleFile = (name: string): boolean => /\.(?:json|html?|md|markdown)$/i.test(name);

/**
 * @param now ISO instant, for a Markdown file that does not say when it was saved
 * @throws UnreadableRecord when it holds no article of ours
 */
export function fromFile(name: string, text: string, now: string): SavedArticle {
  if (/\.json$/i.test(name)) return fromJson(text);
  if (/\.html?$/i.test(name)) return fromHtml(text);
  if (/\.(?:md|markdown)$/i.test(name)) return fromMarkdown(text, now);
  throw new UnreadableRecord('shape', 'no file of ours');
}
