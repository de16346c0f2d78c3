/** What a reader sees of our work on a page, read from outside: marks, what is hidden, the closed shadow root. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { ToPage, ToWorker } from '../../src/messages';
import type { OpenBrowser } from './open-browser';
import { until } from './until';

export interface Mark {
  text: string;
  /** Name of its highlight: random, one for each kind. */
  name: string;
  /** Middle of its first box in the viewport, CSS pixels. */
  x: number;
  y: number;
}

/** Marked words in the order of the text. The registry of highlights is one for the document, whoever adds to it. */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const marks: (Mark & { range: AbstractRange })[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const box = live.getClientRects()[0] ?? new DOMRect();
        marks.push({ text: live.toString(), name, x: box.x + box.width / 2, y: box.y + box.height / 2, range: live });
      }
    }
    marks.sort((a, b) => (a.range as Range).compareBoundaryPoints(Range.START_TO_START, b.range as Range));
    return marks.map(({ text, name, x, y }) => ({ text, name, x, y }));
  });
}

/** The mark on these words. @throws Error that names the marks there are */
export function markOf(marks: readonly Mark[], text: string): Mark {
  const found = marks.find((mark) => mark.text === text);
  if (!found) throw new Error(`no mark "${text}" among ${marks.map((mark) => mark.text).join(', ')}`);
  return found;
}

/** Waits for at least one mark, `patienceMs` at most where that is more or less than usual. */
export const waitForMarks = (page: Page, patienceMs?: number): Promise<Mark[]> =>
  until(
    'a mark',
    async () => {
      const marks = await readMarks(page);
      return marks.length ? marks : null;
    },
    patienceMs,
  );

/** Is any element of this selector shown: drawn, not transparent, with some size? */
export const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.$$eval(selector, (found) =>
    found.some((one) => {
      const box = one.getBoundingClientRect();
      return one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.width > 0 && box.height > 0;
    }),
  );

/** The colour that is drawn at a point of the viewport, "r g b": computed styles do not tell whether a browser paints them. */
export async function drawnAt(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, left, top) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const scale = picture.width / innerWidth;
      return [...context.getImageData(left * scale, top * scale, 1, 1).data].slice(0, 3).join(' ');
    },
    png,
    x,
    y,
  );
}

/** The whole document as text, to compare before and after. */
export const serialised = (page: Page): Promise<string> => page.evaluate(() => new XMLSerializer().serializeToString(document));

/**
 * Runs a function in the page with each of its closed shadow roots, which scripts cannot reach but drivers can.
 * `look` must not use anything from outside itself.
 */
export async function inClosedRoots<T>(
  open: OpenBrowser,
  page: Page,
  look: (root: ShadowRoot, argument: string) => T,
  argument = '',
): Promise<T[]> {
  return open.name === 'chromium' ? throughDevTools(page, look, argument) : throughBidi(open, page, look, argument);
}

interface DevToolsNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DevToolsNode[];
  children?: DevToolsNode[];
}

/** One for each page and kept: to end one takes what a test emulates on its page along. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function throughDevTools<T>(page: Page, look: (root: ShadowRoot, argument: string) => T, argument: string): Promise<T[]> {
  const asked = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, asked);
  const session = await asked;
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DevToolsNode };
    const roots: number[] = [];
    const walk = (node: DevToolsNode): void => {
      if (node.shadowRootType === 'closed') roots.push(node.backendNodeId);
      for (const one of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(one);
    };
    walk(root);
    const found: T[] = [];
    for (const backendNodeId of roots) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const answer = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (argument) { return (${look})(this, argument); }`,
        arguments: [{ value: argument }],
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      found.push(answer.result.value as T);
    }
    return found;
  } finally {
    // Else it tells of every change in the document from now on.
    await session.send('DOM.disable').catch(() => undefined);
  }
}

interface BidiNode {
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: BidiNode | null; children?: BidiNode[] };
}

async function throughBidi<T>(
  open: OpenBrowser,
  page: Page,
  look: (root: ShadowRoot, argument: string) => T,
  argument: string,
): Promise<T[]> {
  const { connection } = open.browser as unknown as {
    connection: { send(method: string, argument: object): Promise<{ result: Record<string, unknown> }> };
  };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const roots: string[] = [];
  const walk = (node: BidiNode): void => {
    if (node.value?.shadowRoot) {
      if (node.value.shadowRoot.value?.mode === 'closed' && node.value.shadowRoot.sharedId) roots.push(node.value.shadowRoot.sharedId);
      walk(node.value.shadowRoot);
    }
    for (const one of node.value?.children ?? []) walk(one);
  };
  walk(result.result as BidiNode);
  const found: T[] = [];
  for (const sharedId of roots) {
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: `async (root, argument) => JSON.stringify((await (${look})(root, argument)) ?? null)`,
      arguments: [{ sharedId }, { type: 'string', value: argument }],
      target,
      awaitPromise: true,
    });
    if (answer.result.type !== 'success') throw new Error((answer.result.exceptionDetails as { text: string }).text);
    found.push(JSON.parse((answer.result.result as { value: string }).value) as T);
  }
  return found;
}

/** All words that our closed shadow roots show. */
export async function closedText(open: OpenBrowser, page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn counts here, not what is there
  const words = await inClosedRoots(open, page, (root) => [...root.children].map((one) => (one as HTMLElement).innerText ?? '').join('\n'));
  return words.join('\n');
}

/** Waits until our closed shadow roots show these words. @returns all that they show then */
export const says = (open: OpenBrowser, page: Page, words: string | RegExp): Promise<string> =>
  until(`"${words}" in the margin`, async () => {
    const text = await closedText(open, page);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null;
  });

/** Every store of every database of the extension, its records as JSON, read in one of our own pages. */
export const storedRecords = (own: Page): Promise<{ database: string; store: string; records: string[] }[]> =>
  own.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((go, fail) => {
        asked.onsuccess = () => go(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    const found: { database: string; store: string; records: string[] }[] = [];
    for (const { name } of await indexedDB.databases()) {
      const base = await answer(indexedDB.open(name!));
      for (const store of base.objectStoreNames) {
        const records = await answer(base.transaction(store).objectStore(store).getAll());
        found.push({ database: name!, store, records: records.map((one) => JSON.stringify(one)) });
      }
      base.close();
    }
    return found;
  });

/** Asks the page of a tab, as the popup does, from one of our own pages. Throws the error's key when refused. */
export async function askPage<K extends keyof ToPage & string>(
  own: Page,
  page: Page,
  call: K,
  argument: ToPage[K]['argument'],
): Promise<ToPage[K]['value']> {
  const url = page.url();
  const answer = await own.evaluate(
    async (address: string, envelope: string) => {
      const { tabs } = ((globalThis as Record<string, unknown>).browser ??
        (globalThis as Record<string, unknown>).chrome) as typeof import('webextension-polyfill');
      const all = await tabs.query({});
      const answers: string[] = [];
      for (const tab of all) {
        if (tab.url !== address) continue;
        answers.push(JSON.stringify(await tabs.sendMessage(tab.id!, JSON.parse(envelope), { frameId: 0 })));
      }
      return answers[0] ?? null;
    },
    url,
    JSON.stringify({ kantlijn: 1, call, argument }),
  );
  return valueIn(answer, call) as ToPage[K]['value'];
}

/** Asks the worker from one of our own pages. */
export async function askWorker<K extends keyof ToWorker & string>(
  own: Page,
  call: K,
  argument: ToWorker[K]['argument'],
): Promise<ToWorker[K]['value']> {
  const answer = await own.evaluate(
    async (envelope: string) => {
      const { runtime } = ((globalThis as Record<string, unknown>).browser ??
        (globalThis as Record<string, unknown>).chrome) as typeof import('webextension-polyfill');
      return JSON.stringify(await runtime.sendMessage(JSON.parse(envelope)));
    },
    JSON.stringify({ kantlijn: 1, call, argument }),
  );
  return valueIn(answer, call) as ToWorker[K]['value'];
}

function valueIn(answer: string | null | undefined, call: string): unknown {
  if (!answer) throw new Error(`nobody answered "${call}"`);
  const parsed = JSON.parse(answer) as { ok: boolean; value?: unknown; error?: string };
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
