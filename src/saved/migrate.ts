/**
 * Old records become new ones: one step a version, each from the shape that it names to the next. A
 * step never changes once shipped, and never looks at the types of today. `test/saved/migrate.test.ts`
 * keeps one record of every earlier version.
 */
import { RECORD_VERSION } from './record';

type Old = Record<string, unknown>;

const STEPS: Record<number, (old: Old) => Old> = {
  // 2026-11-23: names in other languages, for search across languages.
  1: (old) => ({ ...old, version: 2, names: {} }),
};

/** Why a record cannot be read; the message is for developers, `reason` becomes a sentence. */
export class UnreadableRecord extends Error {
  override name = 'UnreadableRecord';
  constructor(
    /** `newer`: made by a later version of us; `shape`: damaged, or no record at all. */
    readonly reason: 'newer' | 'shape',
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/**
 * The record in today's shape, as far as its version goes: fields are still to be checked.
 *
 * @throws UnreadableRecord when it has no version or a later one than ours
 */
export function migrate(record: unknown): Record<string, unknown> {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new UnreadableRecord('shape', 'not an object');
  let current: Old = { ...record };
  const { version } = current;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new UnreadableRecord('shape', 'no version');
  if (version > RECORD_VERSION) throw new UnreadableRecord('newer', `expected version ${RECORD_VERSION}, found ${version}`);
  for (let at = version; at < RECORD_VERSION; at++) current = STEPS[at]!(current);
  return current;
}
