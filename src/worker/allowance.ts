/**
 * How much the pages of one site may have kept in a day. A reader saves a few articles of a site; a page
 * that took over our content script could call "save" until the disk is full.
 */
import { browser } from '../browser';

/** Articles and bytes of one site in a day: ten times what a devoted reader keeps. */
export const DAILY_ARTICLES = 200;
export const DAILY_BYTES = 300_000_000;
/** Changes of highlights and notes of one site in a day: a note that is typed is written every half second at most. */
export const DAILY_HIGHLIGHTS = 5000;

interface Allowance {
  day: string;
  articles: number;
  /** Absent before the first of the day. */
  highlights?: number;
  bytes: number;
}

/**
 * Counts one save, or one change of a highlight.
 *
 * @param day ISO day
 * @throws Error "too-many" when the day's share of this site is used up
 */
export async function takeAllowance(site: string, bytes: number, day: string, what: 'article' | 'highlight' = 'article'): Promise<void> {
  const key = `allowance:${site}`;
  // Session storage outlives the worker and is gone with the browser.
  const stored = (await browser.storage.session.get(key))[key] as Allowance | undefined;
  const used = stored?.day === day ? stored : { day, articles: 0, bytes: 0 };
  const articles = used.articles + (what === 'article' ? 1 : 0);
  const highlights = (used.highlights ?? 0) + (what === 'highlight' ? 1 : 0);
  if (articles > DAILY_ARTICLES || highlights > DAILY_HIGHLIGHTS || used.bytes + bytes > DAILY_BYTES) throw new Error('too-many');
  await browser.storage.session.set({ [key]: { day, articles, highlights, bytes: used.bytes + bytes } });
}
