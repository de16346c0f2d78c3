/** What one window or the worker changed, told to the others. Keys cross, never text. */

export interface Change {
  /** Keys of articles that were saved, changed or deleted; `null`: any of them. */
  keys: string[] | null;
}

const CHANNEL = 'kantlijn-library';

/** Tells every other window and the worker. */
export function tellChange(change: Change): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls `heard` with changes made elsewhere, until the signal ends it. */
export function hearChanges(heard: (change: Change) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<Change>) => heard(event.data);
  signal.addEventListener('abort', () => channel.close());
}
