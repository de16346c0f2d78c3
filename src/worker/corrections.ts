/**
 * The reader's own corrections: another name, more names, a note, for something we know or something
 * we do not. Kept in `storage.local` as one record, so that a change is one write.
 *
 * Example: `{id: 'ant_group', name: '', aliases: ['Mayi'], note: 'Owns a third of ...'}` makes "Mayi" a name of
 * Ant Group from the next article on, and shows the note on its card.
 */
import { foldName } from '../language/words';
import type { Correction } from '../messages';
import { OWN } from './own-knowledge';
import { inTurn } from './preferences';
import { keep, readKept } from './storage';

/** At most so many: by hand one makes dozens. An import beyond it is refused, not cut. */
export const MAX_CORRECTIONS = 2000;

/** By name, in the reader's alphabet as far as code knows it. */
export async function readCorrections(): Promise<Correction[]> {
  const { corrections } = await readKept('corrections');
  return Object.values((corrections as Record<string, Correction> | undefined) ?? {});
}

/** The id of something that only the reader knows. The same name gives the same id. */
export const ownId = (name: string): string => `${OWN}${foldName(name).replaceAll(' ', '_')}`;

/**
 * Keeps one, replacing that of the same id. An empty one (no name, alias or note) is forgotten.
 *
 * @throws Error "too-many", or "unnamed" for a thing of the reader's own without a name
 */
export function keepCorrection(correction: Correction): Promise<Correction> {
  return inTurn(async () => {
    const kept = correction.id === OWN ? { ...correction, id: ownId(correction.name) } : correction;
    if (kept.id.startsWith(OWN) && !foldName(kept.name)) throw new Error('unnamed');
    const all = Object.fromEntries((await readCorrections()).map((one) => [one.id, one]));
    if (kept.name || kept.aliases.length || kept.note) all[kept.id] = kept;
    else delete all[kept.id];
    if (Object.keys(all).length > MAX_CORRECTIONS) throw new Error('too-many');
    await keep({ corrections: all });
    return kept;
  });
}

export function forgetCorrection(id: string): Promise<void> {
  return inTurn(async () => {
    const all = Object.fromEntries((await readCorrections()).filter((one) => one.id !== id).map((one) => [one.id, one]));
    await keep({ corrections: all });
  });
}
