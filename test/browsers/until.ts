/** How long a slow machine may take for one thing, milliseconds. It bounds a wait, it does not judge speed. */
const PATIENCE_MS = 20_000;

/**
 * What `look` gives, as soon as it is neither `null`, `undefined` nor `false`.
 *
 * @throws Error "`what` did not come" with what `look` threw last, when it does not
 */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>, patienceMs = PATIENCE_MS): Promise<T> {
  const end = Date.now() + patienceMs;
  let last: unknown = null;
  do {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (error) {
      // A page in the middle of loading cannot be asked: ask again.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`${what} did not come in ${patienceMs / 1000} s${last ? `: ${last instanceof Error ? last.message : last}` : ''}`);
}
