import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendAgain } from '../../src/page/again';

describe('a question to a worker that may be killed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Answers one question after the other with these; a promise that never ends is a question that was lost. */
  const worker = (...answers: (() => Promise<unknown>)[]) => vi.fn(() => answers.shift()!());
  const LOST = () => new Promise<never>(() => undefined);
  const KILLED = () => Promise.reject(new Error('The message port closed'));

  it('is asked once when it is answered', async () => {
    const send = worker(async () => 'ja');
    expect(await sendAgain(send)).toBe('ja');
    expect(send).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is asked again when the worker was killed, or nobody listened', async () => {
    const send = worker(
      KILLED,
      async () => undefined,
      async () => 'ja',
    );
    const answer = sendAgain(send);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('ja');
  });

  it('is asked again when nothing comes for long', async () => {
    const send = worker(LOST, async () => 'ja');
    const answer = sendAgain(send);
    await vi.advanceTimersByTimeAsync(7_900);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toBe('ja');
  });

  it('takes the first answer of a slow worker, though it was asked twice', async () => {
    const send = worker(() => new Promise((go) => setTimeout(go, 9_000, 'eerste')), LOST);
    const answer = sendAgain(send);
    await vi.advanceTimersByTimeAsync(9_100);
    expect(await answer).toBe('eerste');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('fails as the last question did', async () => {
    const answer = sendAgain(worker(KILLED, KILLED, KILLED));
    const failed = expect(answer).rejects.toThrow('port closed');
    await vi.runAllTimersAsync();
    await failed;
  });
});
