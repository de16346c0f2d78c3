/** The browser's `storage.local`, asked so that a profile whose store is broken costs a reader the least. */
import { browser } from '../browser';
import { NoStorage } from '../store/database';

/** How long storage may take, milliseconds: Chromium hardly answers for a profile whose store is broken; a slow disk does. */
const STORAGE_MS = 5_000;
/** How long it gets after it did not answer once, milliseconds: a card waits for it. */
const AGAIN_MS = 300;
/**
 * A question that storage has not answered in time. As long as it is open no other is asked: Chromium
 * reads our files in the same queue, and each question to a broken store holds that up for seconds.
 */
let unanswered: Promise<unknown> | null = null;

/** @throws NoStorage after `ms` */
async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_go, fail) => {
    timer = setTimeout(() => fail(new NoStorage('late')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws NoStorage when storage says that it cannot, or says nothing for too long */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  if (unanswered) await within(unanswered, AGAIN_MS);
  const asked = ask().catch((error: unknown) => {
    throw new NoStorage(error);
  });
  try {
    return await within(asked, STORAGE_MS);
  } catch (error) {
    if (error instanceof NoStorage && error.cause === 'late') {
      const over = (): void => {
        if (unanswered === asked) unanswered = null;
      };
      unanswered = asked;
      asked.then(over, over);
    }
    throw error;
  }
}

/** What is kept under a key, or all of it. @throws NoStorage */
export const readKept = (key: string | null): Promise<Record<string, unknown>> => answered(() => browser.storage.local.get(key));

/** @throws NoStorage when nothing was kept, or that is not known */
export const keep = (items: Record<string, unknown>): Promise<void> => answered(() => browser.storage.local.set(items));

/** @throws NoStorage as `keep` does */
export const dropKept = (key: string): Promise<void> => answered(() => browser.storage.local.remove(key));

/**
 * What is kept; where nothing is and never will be (a broken profile, a browser that is set to keep
 * nothing), what stands for that, so that pages are still cleaned and explained. For reading alone: a
 * change that was made from it would write over what could not be read.
 */
export async function orNothing<T>(reading: Promise<T>, nothing: T): Promise<T> {
  try {
    return await within(reading, STORAGE_MS + AGAIN_MS);
  } catch (error) {
    console.warn(`kantlijn: storage failed: ${error instanceof Error ? error.name : 'error'}`);
    return nothing;
  }
}
