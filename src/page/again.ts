/** How long a killed worker gets to come back before it is asked again. */
const AGAIN_AFTER_MS = 250;

/**
 * What the worker answers; asked once more when it was killed before it did.
 *
 * @param send throws, or gives `undefined`, when nobody answered
 * @throws whatever the second `send` throws
 */
export async function sendTwice(send: () => Promise<unknown>): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await send();
  } catch {
    answer = undefined; // As a worker that was killed: where it was something else, the second try throws it again.
  }
  if (answer !== undefined) return answer;
  await new Promise((go) => setTimeout(go, AGAIN_AFTER_MS));
  return send();
}
