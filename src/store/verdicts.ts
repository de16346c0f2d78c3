import { openDatabase, type Verdict } from './database';

/** All verdicts; few, so they are read whole. */
export async function readVerdicts(): Promise<Verdict[]> {
  return (await openDatabase()).getAll('verdicts');
}

/** Changes the verdict on one actor or term; a verdict that says nothing any more is deleted. */
export async function changeVerdict(id: string, change: (verdict: Verdict) => Verdict): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction('verdicts', 'readwrite');
  const verdict = change((await transaction.store.get(id)) ?? { id, known: false, wrongAt: [] });
  if (verdict.known || verdict.wrongAt.length) await transaction.store.put(verdict);
  else await transaction.store.delete(id);
  await transaction.done;
}
