import { browser } from '../browser';
import { CallError, callWorker, type ToWorker } from '../messages';
import { sendAgain } from './again';
import { runtime } from './own';

/**
 * Ask the worker; again when it was killed before it answered.
 *
 * @throws CallError "orphaned" when the extension was updated or removed under this page; else as `callWorker`
 */
export async function ask<K extends keyof ToWorker & string>(call: K, argument: ToWorker[K]['argument']): Promise<ToWorker[K]['value']> {
  if (!runtime()) throw new CallError('orphaned');
  const send = async (message: unknown): Promise<unknown> => {
    // It may be cut off while it waits for the next try.
    if (!runtime()) throw new CallError('orphaned');
    return browser.runtime.sendMessage(message);
  };
  return callWorker((message) => sendAgain(() => send(message)), call, argument);
}

/** An answer that may fail without harm: then `otherwise` stands in for it. Say at the call why there is none. */
export async function orElse<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch {
    return otherwise;
  }
}
