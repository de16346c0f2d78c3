/**
 * How long a killed worker gets to come back before it is asked again, milliseconds. On a busy machine it may
 * still be going down after the first wait, and take the second question with it.
 */
const AGAIN_AFTER_MS = [250, 1500];
/**
 * A question that nobody has answered for this long may have gone down with the worker without a word, milliseconds.
 * Longer than the slowest answer, a first `recognise` on a slow machine; asking twice does no harm, for every call
 * may be made twice.
 */
const SILENT_AFTER_MS = 8000;

const TOO_LONG = Symbol();

/** What `send` gives; where nothing comes for too long, it is sent a second time and the first answer counts. */
async function heard(send: () => Promise<unknown>): Promise<unknown> {
  const first = send();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise((go) => {
    timer = setTimeout(go, SILENT_AFTER_MS, TOO_LONG);
  });
  try {
    const answer = await Promise.race([first, silence]);
    if (answer !== TOO_LONG) return answer;
    const second = send();
    return await Promise.any([first, second]).catch(() => second);
  } finally {
    clearTimeout(timer);
  }
}

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
      answer = await heard(send);
    } catch {
      answer = undefined; // As a worker that was killed: where it was something else, the last try throws it again.
    }
    if (answer !== undefined) return answer;
    await new Promise((go) => setTimeout(go, wait));
  }
  return heard(send);
}
