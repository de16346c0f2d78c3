import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/blocks';
import type { SavedArticle } from '../../src/saved/record';
import type { Verdict } from '../../src/store/database';
import { type FakeBrowser, fakeBrowser } from './fake-browser';

let browser: FakeBrowser;
let articles: Map<string, SavedArticle>;
let verdicts: Map<string, Verdict>;

vi.mock('../../src/browser', () => ({
  get browser() {
    return browser;
  },
}));
vi.mock('../../src/page/bootstrap.iife.ts?script', () => ({ default: '/src/page/bootstrap.iife.js' }));
vi.mock('../../src/page/page.iife.ts?script', () => ({ default: '/src/page/page.iife.js' }));
// Node has no IndexedDB; the stores have tests of their own.
vi.mock('../../src/store/articles', () => ({
  putArticle: async (record: SavedArticle) => {
    const updated = articles.has(record.key);
    articles.set(record.key, record);
    return updated;
  },
  getArticle: async (key: string) => articles.get(key),
  hasArticle: async (key: string) => articles.has(key),
  changeArticle: async (key: string, edit: (record: SavedArticle) => SavedArticle) => {
    const record = articles.get(key);
    if (record) articles.set(key, edit(record));
    return articles.get(key);
  },
}));
vi.mock('../../src/store/verdicts', () => ({
  readVerdicts: async () => [...verdicts.values()],
  changeVerdict: async (id: string, change: (verdict: Verdict) => Verdict) => {
    verdicts.set(id, change(verdicts.get(id) ?? { id, known: false, wrongAt: [] }));
  },
}));
const ENTRIES = ['ant_group', 'jack_ma'];
vi.mock('../../src/worker/index-loader', () => ({
  openIndex: async () => ({
    made: '2026-11-01',
    version: '1.2026-11-01',
    size: ENTRIES.length,
    maxWords: 3,
    senses: () => [],
    entry: (entry: number) => ({
      id: ENTRIES[entry],
      kind: 'company',
      name: ENTRIES[entry],
      country: null,
      prior: 1,
      sort: '',
      related: [],
    }),
    indexOf: (id: string) => ENTRIES.indexOf(id),
    holders: () => [],
    offices: () => [],
    actor: () => null,
    term: () => null,
  }),
}));

const PAGE = { id: 'kantlijn', url: 'https://www.krant.example/a', tab: { id: 7, incognito: false }, frameId: 0 };
const PRIVATE = { ...PAGE, tab: { id: 7, incognito: true } };
const OWN = { id: 'kantlijn', url: 'chrome-extension://kantlijn/src/options/index.html' };

type Reply = { ok: true; value: never } | { ok: false; error: string };
const ask = (call: string, argument: unknown, sender: unknown = PAGE): Promise<Reply | undefined> =>
  browser.heard.message!(...([{ kantlijn: 1, call, argument }, sender] as never[])) as Promise<Reply | undefined>;

const article = (url: string): Article => ({
  title: 'Rente stijgt',
  byline: [],
  published: null,
  modified: null,
  language: 'nl',
  site: 'De Krant',
  url,
  leadImage: null,
  blocks: [{ kind: 'heading', level: 1, runs: [{ text: 'Rente stijgt' }] }],
  part: null,
  shown: 'whole',
});
const save = (url: string, sender: unknown = PAGE) =>
  ask(
    'save',
    { article: article(url), recognised: { mentions: [], keyActors: [], introduced: [] }, images: [], imagesLeft: 0, told: true },
    sender,
  );

/** The worker starts anew, as the browser starts it: with what is stored and nothing else. */
async function start(): Promise<void> {
  vi.resetModules();
  await import('../../src/worker/worker');
  await vi.waitFor(() => expect(browser.heard.message).toBeDefined());
}

beforeEach(async () => {
  browser = fakeBrowser();
  articles = new Map();
  verdicts = new Map();
  await start();
  // The first import of all is slow on a busy machine, milliseconds.
}, 60_000);

describe('the door of the worker', () => {
  it('does not hear other extensions and other messages', () => {
    expect(
      browser.heard.message!(
        ...([
          { kantlijn: 1, call: 'about', argument: {} },
          { ...OWN, id: 'other' },
        ] as never[]),
      ),
    ).toBeUndefined();
    expect(browser.heard.message!(...(['hello', OWN] as never[]))).toBeUndefined();
  });

  it.each([
    'settings',
    'readSettings',
    'readSite',
    'runHere',
    'grants',
    'verdicts',
    'corrections',
    'correct',
    'sites',
    'forgetSite',
    'lookUp',
    'about',
  ])('keeps %s from pages', async (call) => {
    expect(await ask(call, {})).toEqual({ ok: false, error: 'not-allowed' });
  });

  it.each(['constructor', 'toString', '__proto__', 'nonsense'])('has no call named %s', async (call) => {
    expect(await ask(call, {}, OWN)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('refuses a sender without a tab that is not one of our pages', async () => {
    expect(await ask('hello', { url: 'https://krant.example/' }, { id: 'kantlijn', url: 'https://krant.example/' })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(await ask('hello', { url: 'https://krant.example/' }, { id: 'kantlijn' })).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('answers a malformed argument without running anything', async () => {
    expect(await ask('know', { id: 5, known: true })).toEqual({ ok: false, error: 'bad-message' });
    expect(verdicts.size).toBe(0);
  });
});

describe('a page that was taken over', () => {
  it('changes the decisions of its own site only, whatever host it names', async () => {
    await ask('site', { host: 'bank.example', change: { on: false } });
    expect([...browser.storage.local.values.keys()]).toEqual(['site:krant.example']);
  });

  it('learns nothing of what else is in the library', async () => {
    await save('https://bank.example/saldo', { ...PAGE, url: 'https://bank.example/saldo' });
    expect(await ask('isSaved', { url: 'https://bank.example/saldo' })).toEqual({ ok: true, value: false });
    expect(await ask('isSaved', { url: 'https://bank.example/saldo' }, OWN)).toEqual({ ok: true, value: true });
  });

  it('cannot replace an article of another site', async () => {
    expect(await save('https://bank.example/saldo')).toEqual({ ok: true, value: { key: 'krant.example/a', updated: false } });
    expect(articles.get('krant.example/a')!.article.url).toBe(PAGE.url);
  });

  it('cannot fill the disk', async () => {
    const { DAILY_ARTICLES } = await import('../../src/worker/allowance');
    for (let i = 0; i < DAILY_ARTICLES; i++) expect((await save(`https://www.krant.example/${i}`))?.ok).toBe(true);
    expect(await save('https://www.krant.example/more')).toEqual({ ok: false, error: 'too-many' });
    expect((await save('https://ander.example/x', { ...PAGE, url: 'https://ander.example/x' }))?.ok).toBe(true);
  });

  it('cannot open tabs from the background', async () => {
    browser.openTabs.push({ id: 7, url: PAGE.url, active: false });
    expect(await ask('openLibrary', {})).toEqual({ ok: false, error: 'not-allowed' });
    browser.openTabs[0]!.active = true;
    expect((await ask('openLibrary', {}))?.ok).toBe(true);
  });

  it('writes no verdict on things that do not exist', async () => {
    await ask('know', { id: 'nobody', known: true });
    await ask('wrong', { id: 'said:0', host: 'krant.example', scope: 'everywhere' });
    expect(verdicts.size).toBe(0);
    await ask('know', { id: 'jack_ma', known: true });
    expect(verdicts.get('jack_ma')!.known).toBe(true);
  });
});

describe('the first save', () => {
  const unsaid = { article: article(PAGE.url), recognised: { mentions: [], keyActors: [], introduced: [] }, images: [], imagesLeft: 0 };

  it('of a page is refused until the reader has read where it is kept, the next is not', async () => {
    expect(await ask('save', unsaid)).toEqual({ ok: false, error: 'tell-first' });
    expect(articles.size).toBe(0);
    expect(await ask('isTold', {}, OWN)).toEqual({ ok: true, value: false });
    expect((await ask('save', { ...unsaid, told: true }))?.ok).toBe(true);
    expect(await ask('isTold', {}, OWN)).toEqual({ ok: true, value: true });
    expect((await ask('save', unsaid))?.ok).toBe(true);
  });
});

describe('highlights', () => {
  const highlight = {
    id: 'h1',
    quote: { prefix: '', exact: 'Rente', suffix: ' stijgt' },
    place: null,
    color: 'green',
    note: 'let op',
    made: '2026-11-27T08:00:00.000Z',
    changed: '2026-11-27T08:00:00.000Z',
  };

  it('are kept with the saved article, found in its own text, changed and dropped', async () => {
    expect(await ask('keepHighlight', { url: PAGE.url, highlight })).toEqual({ ok: false, error: 'not-kept' });
    await save(PAGE.url);
    const place = { block: 0, start: 0, end: 5 };
    expect(await ask('keepHighlight', { url: PAGE.url, highlight })).toMatchObject({ value: [{ ...highlight, place }] });
    expect(await ask('keepHighlight', { url: `${PAGE.url}?utm_source=x`, highlight: { ...highlight, note: '' } })).toMatchObject({
      value: [{ note: '' }],
    });
    expect(articles.get('krant.example/a')!.highlights).toHaveLength(1);
    expect(await ask('dropHighlight', { url: PAGE.url, id: 'h1' })).toEqual({ ok: true, value: [] });
    expect(await ask('highlights', { url: PAGE.url })).toEqual({ ok: true, value: [] });
  });

  it('survive that the article is saved again', async () => {
    await save(PAGE.url);
    await ask('keepHighlight', { url: PAGE.url, highlight });
    await save(PAGE.url);
    expect(await ask('highlights', { url: PAGE.url })).toMatchObject({ value: [{ id: 'h1', note: 'let op' }] });
  });

  it('of another site are neither read nor changed by a page', async () => {
    const other = { ...PAGE, url: 'https://bank.example/saldo' };
    await save(other.url, other);
    await ask('keepHighlight', { url: other.url, highlight }, other);
    expect(await ask('highlights', { url: other.url })).toEqual({ ok: true, value: [] });
    expect(await ask('keepHighlight', { url: other.url, highlight: { ...highlight, note: 'x' } })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(await ask('dropHighlight', { url: other.url, id: 'h1' })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await ask('highlights', { url: other.url }, other)).toMatchObject({ value: [{ note: 'let op' }] });
  });

  it.each([
    ['a colour that runs', { color: 'url(x)' }],
    ['a note of a megabyte', { note: 'x'.repeat(1_000_000) }],
    ['an id that is markup', { id: '"><b>' }],
    ['no words', { quote: { prefix: '', exact: '', suffix: '' } }],
  ])('with %s are refused', async (_what, wrong) => {
    await save(PAGE.url);
    expect(await ask('keepHighlight', { url: PAGE.url, highlight: { ...highlight, ...wrong } })).toEqual({
      ok: false,
      error: 'bad-message',
    });
  });
});

describe('a private window', () => {
  it('remembers nothing of a site and acts all the same', async () => {
    const answer = await ask('site', { host: 'krant.example', change: { clean: false, seen: ['div'] } }, PRIVATE);
    expect(answer).toMatchObject({ ok: true, value: { clean: false, seen: ['div'] } });
    await ask('wrong', { id: 'jack_ma', host: 'krant.example', scope: 'here' }, PRIVATE);
    expect(browser.storage.local.values.size).toBe(0);
    expect(verdicts.size).toBe(0);
  });
});

describe('verdicts', () => {
  it('are of the site that asks, and can be taken back', async () => {
    await ask('wrong', { id: 'jack_ma', host: 'bank.example', scope: 'here' });
    expect(verdicts.get('jack_ma')!.wrongAt).toEqual(['krant.example']);
    await ask('wrong', { id: 'jack_ma', host: 'krant.example', scope: 'here', undo: true }, OWN);
    expect(verdicts.get('jack_ma')!.wrongAt).toEqual([]);
  });
});

describe('settings', () => {
  it('keep both of two changes made at the same time', async () => {
    await Promise.all([
      ask('settings', { density: 'all' }, OWN),
      ask('settings', { clean: false }, OWN),
      ask('readerLook', { theme: 'dark', size: 20, width: 60, font: 'sans' }),
    ]);
    expect(await ask('readSettings', {}, OWN)).toMatchObject({ value: { density: 'all', clean: false, reader: { theme: 'dark' } } });
  });

  it('survive the end of the worker', async () => {
    await ask('settings', { density: 'section' }, OWN);
    await start();
    expect(await ask('readSettings', {}, OWN)).toMatchObject({ value: { density: 'section', clean: true } });
  });

  it('reach the pages when something was decided, not when a page took a note', async () => {
    browser.openTabs.push({ id: 7, url: PAGE.url, active: true });
    const stored = (newValue: unknown): unknown => browser.heard.stored!(...([{ 'site:krant.example': { newValue } }, 'local'] as never[]));
    stored({ seen: ['div'] });
    stored({ clean: false });
    await vi.waitFor(() => expect(browser.calls.filter((one) => one.name === 'sendMessage')).toHaveLength(1));
  });
});

describe('storage that never answers', () => {
  it('leaves a page its defaults', async () => {
    browser.storage.local.dieAt(0);
    vi.useFakeTimers();
    try {
      const answer = ask('hello', { url: PAGE.url });
      await vi.advanceTimersByTimeAsync(20_000);
      expect(await answer).toMatchObject({ ok: true, value: { settings: { on: true }, site: { on: true } } });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('corrections', () => {
  const own = { id: 'own:', kind: 'company', name: 'Bakkerij Smit', aliases: ['Smit'], note: 'Om de hoek.' };

  it('of something new get an id from the name and explain themselves', async () => {
    expect(await ask('correct', own, OWN)).toMatchObject({ ok: true, value: { id: 'own:bakkerij_smit' } });
    const answer = await ask('explain', { token: 3, id: 'own:bakkerij_smit', language: 'nl', date: null });
    expect(answer).toMatchObject({ ok: true, value: { token: 3, card: { title: 'Bakkerij Smit', ownNote: 'Om de hoek.' } } });
  });

  it('are forgotten when asked, and when empty', async () => {
    await ask('correct', own, OWN);
    await ask('correct', { id: 'jack_ma', kind: 'person', name: '', aliases: [], note: 'x' }, OWN);
    await ask('uncorrect', { id: 'own:bakkerij_smit' }, OWN);
    await ask('correct', { id: 'jack_ma', kind: 'person', name: '', aliases: [], note: '' }, OWN);
    expect(await ask('corrections', {}, OWN)).toEqual({ ok: true, value: [] });
  });

  it('refuse a thing without a name, and an id that nobody has', async () => {
    expect(await ask('correct', { ...own, name: '  ' }, OWN)).toEqual({ ok: false, error: 'unnamed' });
    expect(await ask('correct', { ...own, id: 'nobody' }, OWN)).toEqual({ ok: false, error: 'unknown' });
  });
});

describe('registrations', () => {
  it('follow the grants, also when the worker was killed before it could register', async () => {
    expect(browser.registered.size).toBe(0);
    browser.granted.push('*://*.krant.example/*');
    await start();
    await vi.waitFor(() => expect([...browser.registered.values()][0]?.matches).toEqual(['*://*.krant.example/*']));
    browser.granted.length = 0;
    browser.heard.removed!(...([{ origins: ['*://*.krant.example/*'] }] as never[]));
    await vi.waitFor(() => expect(browser.registered.size).toBe(0));
  });

  it('are left alone by a start that finds them as they should be, and mended where the grants went on', async () => {
    const updates = () => browser.calls.filter((one) => one.name === 'updateContentScripts');
    browser.granted.push('*://*.krant.example/*', '*://*.blad.example/*');
    await start();
    await vi.waitFor(() => expect(browser.registered.size).toBe(1));
    const [script] = browser.registered.values();
    // As Chromium gives it back.
    browser.registered.set(script!.id, { ...script!, matches: [...script!.matches].reverse() });
    await start();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(updates()).toEqual([]);
    browser.granted.push('*://*.post.example/*');
    await start();
    await vi.waitFor(() => expect(updates()).toHaveLength(1));
    expect([...browser.registered.values()][0]?.matches).toHaveLength(3);
  });

  it('are made once when several events come together', async () => {
    browser.granted.push('*://*.krant.example/*');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    browser.heard.startup!();
    browser.heard.added!(...([{ origins: browser.granted }] as never[]));
    browser.heard.installed!(...([{ reason: 'update' }] as never[]));
    await vi.waitFor(() => expect(browser.registered.size).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(warn.mock.calls).toEqual([]);
    warn.mockRestore();
  });
});

describe('a worker that is killed', () => {
  const steps: [string, string, unknown][] = [
    ['a setting', 'settings', { density: 'all' }],
    ['a decision for a site', 'site', { host: 'krant.example', change: { clean: false } }],
    ['an own explanation', 'correct', { id: 'jack_ma', kind: 'person', name: '', aliases: ['Meester Ma'], note: '' }],
  ];

  it.each(steps)('at any await has kept %s whole or not at all, and does it when asked again', async (_what, call, argument) => {
    await ask(call, argument, OWN);
    const wanted = [...browser.storage.local.values.entries()];
    let at = 0;
    for (; ; at++) {
      browser = fakeBrowser();
      await start();
      const dead = browser.storage.local.dieAt(at);
      ask(call, argument, OWN)?.catch(() => undefined);
      const killed = await Promise.race([dead.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false), 50))]);
      if (!killed) break; // There is no await left to be killed at.
      expect([[], wanted]).toContainEqual([...browser.storage.local.values.entries()]);
      browser.storage.local.revive();
      await start();
      expect((await ask(call, argument, OWN))?.ok).toBe(true);
      expect([...browser.storage.local.values.entries()]).toEqual(wanted);
    }
    // Read and write, at the least.
    expect(at).toBeGreaterThanOrEqual(2);
  });

  it('while it saves has kept the article once when asked again', async () => {
    browser.storage.session.dieAt(1);
    save('https://www.krant.example/a')?.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(articles.size).toBe(0);
    browser.storage.session.revive();
    await start();
    expect((await save('https://www.krant.example/a'))?.ok).toBe(true);
    expect(articles.size).toBe(1);
  });

  it('between a grant and its registration registers at its next start', async () => {
    browser.granted.push('*://*.krant.example/*');
    browser.heard.added!(...([{ origins: browser.granted }] as never[]));
    browser.registered.clear(); // Killed before anything came of it.
    await start();
    await vi.waitFor(() => expect(browser.registered.size).toBe(1));
  });
});
