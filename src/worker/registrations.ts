/**
 * Which sites we run on by ourselves. The browser's own list of grants is the truth; registered
 * content scripts follow it at install, update, start-up and whenever a grant comes or goes.
 */
import bootstrapFile from '../page/bootstrap.iife.ts?script';
import pageFile from '../page/page.iife.ts?script';
import { browser } from '../browser';

const ID = 'bootstrap';

/** Paths in the package; CRXJS gives them with or without a leading slash. */
const plain = (file: string): string => file.replace(/^\//, '');

/** Match patterns that the reader granted; never those of the manifest's own pages. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):/.test(origin) || origin === '<all_urls>').sort();
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the registrations equal to the grants. May be called at any time, and twice: one waits for the
 * other, because registering an id twice is an error.
 */
export function reconcile(): Promise<string[]> {
  const done = last.then(register, register);
  // Whoever asked hears of a failure through `done`; the next in turn only needs to know that it ended.
  last = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}

async function register(): Promise<string[]> {
  const origins = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!origins.length) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return origins;
  }
  const script = {
    id: ID,
    js: [plain(bootstrapFile)],
    matches: origins,
    allFrames: false,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (!registered) await browser.scripting.registerContentScripts([script]);
  // Not at every start of the worker: the browser writes a registration down and hands it to every page anew.
  else if (!isSame(registered, script)) await browser.scripting.updateContentScripts([script]);
  return origins;
}

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** Does the browser hold exactly what `script` asks for? In whatever order it gives the sites, and paths with a slash or without. */
function isSame(registered: Script, script: Script): boolean {
  const told = ({ js, matches, ...how }: Script): Record<string, unknown> => ({
    ...how,
    js: JSON.stringify(js?.map(plain)),
    matches: JSON.stringify(matches?.toSorted()),
  });
  const held = told(registered);
  return Object.entries(told(script)).every(([key, value]) => held[key] === value);
}

/** Runs the bootstrap in open tabs of these origins: after a grant, and after an update orphaned the old scripts. */
export async function joinOpenTabs(origins: string[]): Promise<void> {
  if (!origins.length) return;
  const tabs = await browser.tabs.query({ url: origins });
  const joined = tabs.map(async (tab) => {
    if (tab.id === undefined || tab.discarded) return;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [plain(bootstrapFile)] });
  });
  // A tab may be an error page or gone by now: that one is left alone, the others join.
  await Promise.allSettled(joined);
}

/**
 * Executes the page bundle in one frame.
 *
 * @throws Error "unreadable" on pages that no extension may read (stores, browser pages, some PDF viewers)
 */
export async function runPage(tabId: number, frameId = 0): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [plain(pageFile)] });
  } catch {
    throw new Error('unreadable');
  }
}
