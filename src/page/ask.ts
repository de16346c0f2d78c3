import { browser } from '../browser';
import { CallError, callWorker, type ToWorker } from '../messages';
import { runtime } from './own';

/** How long a killed worker gets to come back before it is asked again. */
const AGAIN_AFTER_MS = 250;

/**
 * Ask the worker; once more when it was killed before it answered.
 *
 * @throws CallError "orphaned" when the extension was updated or removed under this page; else as `callWorker`
 */
export async function ask<K extends keyof ToWorker & string>(call: K, argument: ToWorker[K]['argument']): Promise<ToWorker[K]['value']> {
  if (!runtime()) throw new CallError('orphaned');
  const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);
  try {
    return await callWorker(send, call, argument);
  } catch (error) {
    if (error instanceof CallError && error.message !== 'no-answer') throw error;
    await new Promise((go) => setTimeout(go, AGAIN_AFTER_MS));
    if (!runtime()) throw new CallError('orphaned');
    return callWorker(send, call, argument);
  }
}

/** An answer that may fail without harm: then `otherwise` stands in for it. Say at the call why there is none. */
export async function orElse<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch {
    return otherwise;
  }
}
