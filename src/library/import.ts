/** Files that the reader drops or chooses, back into the library. Nothing in them is trusted. */
import { fromFile, isArticleFile, MAX_FILE } from '../saved/files/read-file';
import { readZip, type ZipLimits } from '../saved/files/zip';
import { mergeRecords } from '../saved/merge';
import { UnreadableRecord } from '../saved/migrate';
import type { SavedArticle } from '../saved/record';
import { getArticle, putArticles } from '../store/articles';

const LIMITS: ZipLimits = { entry: MAX_FILE, entries: 200_000, ratio: 100 };
/** Articles written in one transaction: few enough that a full disk or a crash costs little. */
const BATCH = 20;

export interface Imported {
  added: number;
  updated: number;
  /** Already here with nothing new. */
  same: number;
  /** How many files could not be read. */
  unread: number;
  /** The first of those, with why. */
  failed: { name: string; why: 'too-large' | 'damaged' | 'newer' | 'not-ours' | 'gone' }[];
  /** A zip file that ends before its end. */
  cut: boolean;
}

/** How many of the files that failed are told by name. */
const MAX_TOLD = 8;

/**
 * Reads files into the library. What was written stays written when the signal ends it or a file fails.
 *
 * @param told called with the number of articles read so far
 * @throws NoRoom when the disk is full; what was told before is saved
 */
export async function importFiles(files: readonly File[], told: (done: Imported) => void, signal: AbortSignal): Promise<Imported> {
  const done: Imported = { added: 0, updated: 0, same: 0, unread: 0, failed: [], cut: false };
  let waiting: SavedArticle[] = [];
  const fail = (name: string, why: Imported['failed'][number]['why']): void => {
    done.unread++;
    if (done.failed.length < MAX_TOLD) done.failed.push({ name: name.slice(-80), why });
  };
  const write = async (): Promise<void> => {
    const records = waiting;
    waiting = [];
    if (!records.length) return;
    for (const replaced of await putArticles(records)) {
      if (replaced) done.updated++;
      else done.added++;
    }
    told(done);
  };
  const take = async (name: string, text: string): Promise<void> => {
    let record: SavedArticle;
    try {
      record = fromFile(name, text, new Date().toISOString());
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      // Our own zip has a page that lists the others.
      if (!/(?:^|\/)index\.html$/.test(name)) fail(name, error.reason === 'newer' ? 'newer' : 'damaged');
      return;
    }
    if (waiting.some((one) => one.key === record.key)) await write();
    const here = await getArticle(record.key);
    const merged = here ? mergeRecords(here, record) : record;
    if (merged === here) done.same++;
    else waiting.push(merged);
    if (waiting.length >= BATCH) await write();
  };
  const takeFile = async (file: File): Promise<void> => {
    if (/\.zip$/i.test(file.name)) {
      const entries = readZip(file, LIMITS);
      for (let next = await entries.next(); !signal.aborted; next = await entries.next()) {
        if (next.done) {
          done.cut ||= !next.value.whole;
          break;
        }
        const entry = next.value;
        if ('problem' in entry) fail(entry.name, entry.problem);
        else if (isArticleFile(entry.name)) await take(entry.name, entry.text);
      }
    } else if (!isArticleFile(file.name)) fail(file.name, 'not-ours');
    else if (file.size > MAX_FILE) fail(file.name, 'too-large');
    else await take(file.name, await file.text());
  };
  for (const file of files) {
    if (signal.aborted) break;
    try {
      await takeFile(file);
    } catch (error) {
      // Moved, changed or taken away since it was chosen.
      if (!(error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name))) throw error;
      fail(file.name, 'gone');
    }
  }
  await write();
  told(done);
  return done;
}
