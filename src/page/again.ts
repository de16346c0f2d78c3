/**
 * How long a killed worker gets to come back before it is asked again, milliseconds. On a busy machine it may
 * still be going down after the first wait, and take the second question with it.
 */
const AGAIN_AFTER_MS = [250, 1500];

/**
 * What the worker answers; asked again, twice at most, when it was killed before it did.
 *
 * @param send throws, or gives `undefined`, when nobody answered
 * @throws whatever the last `send` throws
 */
export async function sendAgain(send: () => Promise<unknown>): Promise<unknown> {
  for (const wait of AGAIN_AFTER_MS) {
    let answer: unknown;
    try {
      answer = await send();
    } catch {
      answer = undefined; // As a worker that was killed: where it was something else, the last try throws it again.
    }
    if (answer !== undefined) return answer;
    await new Promise((go) => setTimeout(go, wait));
  }
  return send();
}
