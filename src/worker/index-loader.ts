import { browser } from '../browser';
import { type Knowledge, openKnowledge } from '../knowledge/open';

let opening: Promise<Knowledge> | null = null;

/**
 * The opened index. Opened once a life of the worker, again after a failure. This is the only fetch of
 * the extension: the package's own file, the only address that its CSP lets through.
 *
 * @throws Error of `openKnowledge` when the file is not what this version expects
 */
export function openIndex(): Promise<Knowledge> {
  opening ??= (async () => {
    const answer = await fetch(browser.runtime.getURL('knowledge.bin'));
    return openKnowledge(await answer.arrayBuffer());
  })().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}
