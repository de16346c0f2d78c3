/**
 * The copy of all that the reader decided, as one JSON file, and the way back: a list of calls to the
 * worker, which checks each of them. So a file edited by hand can hold nonsense, but do nothing that
 * the page itself could not.
 */
import type { Correction, ToWorker } from '../messages';
import type { Settings, SiteSettings } from '../settings';

/** Raised when the shape changes; older ones are still read. */
const VERSION = 1;

export interface Kept {
  settings: Settings;
  sites: { site: string; settings: SiteSettings }[];
  verdicts: { id: string; known: boolean; wrongAt: string[] }[];
  corrections: Correction[];
}

/** One step of reading back. */
export type Step = {
  [K in 'settings' | 'site' | 'know' | 'wrong' | 'correct']: { call: K; argument: ToWorker[K]['argument'] };
}['settings' | 'site' | 'know' | 'wrong' | 'correct'];

/** The text of the file. Only what belongs in it is written, whatever else the parts carry. */
export function toKeptFile({ settings, sites, verdicts, corrections }: Kept): string {
  const kept = {
    kantlijn: 'decisions',
    version: VERSION,
    settings,
    sites,
    verdicts: verdicts.map(({ id, known, wrongAt }) => ({ id, known, wrongAt })),
    corrections: corrections.map(({ id, kind, name, aliases, note }) => ({ id, kind, name, aliases, note })),
  };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const records = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * The calls that bring a copy back. What the file says is passed on as it stands: the worker is the judge.
 *
 * @returns `null` when this is no copy of ours
 */
export function readKeptFile(text: string): Step[] | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null; // Cut in half, or no JSON at all.
  }
  if (!isRecord(kept) || kept.kantlijn !== 'decisions' || typeof kept.version !== 'number' || kept.version > VERSION) return null;
  const steps: { call: string; argument: unknown }[] = [];
  if (isRecord(kept.settings)) steps.push({ call: 'settings', argument: kept.settings });
  for (const { site, settings } of records(kept.sites)) steps.push({ call: 'site', argument: { host: site, change: settings } });
  // Own explanations first: verdicts may be on things that only they make known.
  for (const correction of records(kept.corrections)) steps.push({ call: 'correct', argument: correction });
  for (const { id, known, wrongAt } of records(kept.verdicts)) {
    if (known === true) steps.push({ call: 'know', argument: { id, known } });
    for (const host of Array.isArray(wrongAt) ? wrongAt : []) {
      steps.push({ call: 'wrong', argument: { id, host: host === '*' ? '' : host, scope: host === '*' ? 'everywhere' : 'here' } });
    }
  }
  return steps as Step[];
}
