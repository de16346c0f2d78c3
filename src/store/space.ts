/** Room on the disk: whether there is enough, and whether the browser may take it back. */

/** A write that found no room. Its message is the key that doors turn into a sentence. */
export class NoRoom extends Error {
  override name = 'NoRoom';
  constructor(
    /** Bytes that the write needed, about. */
    readonly needed: number,
    /** Bytes that are left for us; `null` where the browser does not say. */
    readonly left: number | null,
  ) {
    super('quota');
  }
}

/** Used and left, in bytes; `null` where the browser does not say. */
export async function readSpace(): Promise<{ used: number; left: number } | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, left: Math.max(0, quota - usage) };
}

/**
 * Does some work of which a full disk is told as `NoRoom`.
 *
 * @param needed bytes, about
 */
export async function withRoom<T>(needed: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    throw new NoRoom(needed, (await readSpace())?.left ?? null);
  }
}

/**
 * Asks the browser, once there is something to keep, not to clear our storage when the disk runs full.
 * A worker cannot ask in Chromium, whose `unlimitedStorage` keeps our storage from being cleared anyway; Firefox's
 * worker is a page, and its `unlimitedStorage` answers without a question to the reader.
 *
 * @returns whether it is promised; `false` also where it cannot be asked
 */
export async function askPersistence(): Promise<boolean> {
  if (!globalThis.navigator?.storage?.persist) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
