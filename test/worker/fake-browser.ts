/** What the worker needs of a browser, in memory: storage, permissions, registrations, tabs. Never the thing under test. */

type Listener = (...argument: never[]) => unknown;

class Area {
  values = new Map<string, unknown>();
  writes = 0;
  onChanged: ((changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void) | null = null;

  #left = Number.POSITIVE_INFINITY;
  #died: (() => void) | null = null;

  /** After so many accesses none is ever answered again, as for a worker that is killed. Resolves when it comes to that. */
  dieAt(accesses: number): Promise<void> {
    this.#left = accesses;
    return new Promise((resolve) => {
      this.#died = resolve;
    });
  }

  revive(): void {
    this.#left = Number.POSITIVE_INFINITY;
  }

  /** One access: before it happens, a worker may be killed. */
  async #turn(): Promise<void> {
    await Promise.resolve();
    if (this.#left-- > 0) return;
    this.#died?.();
    await new Promise<never>(() => undefined);
  }

  // Every access waits a turn, as a real one does, so that two changes at a time can get in each other's way.
  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await this.#turn();
    const wanted = keys === null ? [...this.values.keys()] : [keys].flat();
    return Object.fromEntries(wanted.filter((key) => this.values.has(key)).map((key) => [key, structuredClone(this.values.get(key))]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.#turn();
    this.writes++;
    for (const [key, newValue] of Object.entries(items)) {
      const oldValue = this.values.get(key);
      this.values.set(key, structuredClone(newValue));
      this.onChanged?.({ [key]: { oldValue, newValue } });
    }
  }

  async remove(key: string): Promise<void> {
    await this.#turn();
    this.values.delete(key);
  }
}

/** A fresh fake. `heard` holds the listeners by event name, `calls` what was asked of the browser. */
export function fakeBrowser() {
  const heard: Record<string, Listener> = {};
  const calls: { name: string; argument: unknown }[] = [];
  const event = (name: string) => ({ addListener: (listener: Listener) => (heard[name] = listener) });
  const asked =
    (name: string, answer: unknown = undefined) =>
    async (argument?: unknown): Promise<unknown> => {
      calls.push({ name, argument });
      return answer;
    };
  /** As browsers do, refuses a property that it does not know. */
  const styled = (name: string) => async (injection: object) => {
    const strange = Object.keys(injection).filter((key) => !['target', 'css', 'files', 'origin'].includes(key));
    if (strange.length) throw new Error(`Unexpected property: '${strange[0]}'`);
    await asked(name)(injection);
  };
  const local = new Area();
  const session = new Area();
  const granted: string[] = [];
  const registered = new Map<string, { id: string; matches: string[] }>();
  const tabs: { id: number; url?: string; active: boolean }[] = [];
  return {
    heard,
    calls,
    granted,
    registered,
    openTabs: tabs,
    i18n: { getUILanguage: () => 'nl-NL' },
    runtime: {
      id: 'kantlijn',
      getURL: (path: string) => `chrome-extension://kantlijn/${path}`,
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    storage: { local, session, onChanged: event('stored') },
    permissions: {
      contains: async () => false,
      getAll: async () => ({ origins: [...granted] }),
      onAdded: event('added'),
      onRemoved: event('removed'),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async ([script]: [{ id: string; matches: string[] }]) => {
        await Promise.resolve();
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      },
      updateContentScripts: async ([script]: [{ id: string; matches: string[] }]) => {
        await asked('updateContentScripts')(script);
        registered.set(script.id, script);
      },
      unregisterContentScripts: async () => registered.clear(),
      executeScript: asked('executeScript'),
      insertCSS: styled('insertCSS'),
      removeCSS: styled('removeCSS'),
    },
    tabs: {
      query: async () => tabs,
      get: async (id: number) => tabs.find((one) => one.id === id),
      create: asked('tabs.create'),
      sendMessage: async (id: number, message: unknown) => {
        calls.push({ name: 'sendMessage', argument: { id, message } });
        return { ok: true, value: null };
      },
    },
    contextMenus: { removeAll: asked('removeAll'), create: () => undefined, onClicked: event('menu') },
    commands: { onCommand: event('command') },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
