import { useState } from 'preact/hooks';
import { browser } from '../browser';
import { askPersistence } from '../store/space';
import { Mark } from '../ui/Mark';
import { errorSentence } from '../ui/words/words';
import { day } from '../ui/words/plural';
import { type PopupWords, popupWords } from '../ui/words/popup';
import type { Desk, Seen } from './desk';
import { Hidden } from './Hidden';
import { GearIcon, LibraryIcon, ReaderIcon, SaveIcon } from './icons';
import { Steer } from './Steer';
import { type Tab, Tabs } from './Tabs';
import { Who } from './Who';

/** The whole popup: the site at a glance, the daily switches, and three sections to look closer. */
export function Popup({ desk }: { desk: Desk }) {
  const seen = desk.seen.value;
  const words = popupWords[seen.language];
  const [tab, choose] = useState<Tab>('who');
  const readable = seen.page !== null && seen.unreadable === null;
  const off = readable && (!seen.settings.on || !seen.site.on || (seen.settled && seen.page!.status === 'off'));

  return (
    <main>
      <Head seen={seen} words={words} off={off} />
      {seen.failed !== null && (
        <p class="notice bad" role="alert">
          {errorSentence(seen.language, seen.failed)}
        </p>
      )}
      {seen.unreadable && (
        <div class="actions two">
          <button type="button" class="button" onClick={() => void desk.open()}>
            {words.retry}
          </button>
          <button type="button" class="button" onClick={() => void openLibrary(desk)}>
            {words.library}
          </button>
        </div>
      )}
      {off && (
        <button type="button" class="button main wide" onClick={() => void desk.turn({ on: true })}>
          {words.turnOn}
        </button>
      )}
      {readable && seen.settled && !off && (
        <>
          <Notices seen={seen} words={words} />
          <Tiles desk={desk} seen={seen} words={words} />
          <Actions desk={desk} seen={seen} words={words} />
          <Always desk={desk} seen={seen} words={words} />
          <Tabs
            label={words.sections}
            chosen={tab}
            onChoose={choose}
            tabs={[
              { id: 'who', title: words.who, count: seen.page!.actors.length + seen.page!.terms.length },
              { id: 'cleared', title: words.cleared, count: seen.page!.receipts.filter((one) => one.hidden).length },
              { id: 'settings', title: words.settings },
            ]}
          >
            {tab === 'who' && <Who desk={desk} seen={seen} words={words} />}
            {tab === 'cleared' && <Hidden desk={desk} seen={seen} words={words} />}
            {tab === 'settings' && <Steer desk={desk} seen={seen} words={words} />}
          </Tabs>
        </>
      )}
      <footer>
        <span>{seen.knowledge && words.knowledge(day(seen.language, seen.knowledge))}</span>
        <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage().then(() => close())}>
          <GearIcon />
          {words.options}
        </button>
      </footer>
    </main>
  );
}

interface Part {
  seen: Seen;
  words: PopupWords;
}

/** The site, and what happened on it, in two lines. */
function Head({ seen, words, off }: Part & { off: boolean }) {
  return (
    <header>
      <Mark />
      <div>
        <h1>{seen.tab?.site || 'Kantlijn'}</h1>
        <p role="status">{glance(seen, words, off)}</p>
      </div>
    </header>
  );
}

function glance({ page, unreadable, settings, settled }: Seen, words: PopupWords, off: boolean): string {
  if (unreadable) {
    const said = {
      store: words.unreadableStore,
      browser: words.unreadableBrowser,
      pdf: words.unreadablePdf,
      file: words.unreadableFile,
      other: words.unreadableOther,
    };
    return said[unreadable];
  }
  if (off) return settings.on ? words.offHere : words.offEverywhere;
  if (!page || !settled || page.status === 'working') return words.looking;
  if (page.status === 'other') return words.noArticle;
  return page.minutes ? `${page.title} · ${words.minutes(page.minutes)}` : page.title;
}

/** What the reader must know of this article before he reads it. */
function Notices({ seen, words }: Part) {
  const { page, tab } = seen;
  const said = [
    page?.shown === 'gated' && words.gated,
    page?.shown === 'ends' && words.ends,
    page !== null && page !== undefined && page.undone > 0 && words.undone,
    page?.status === 'article' && page.otherLanguage && words.otherLanguage,
    tab?.private && words.privateWindow,
  ].filter((one): one is string => !!one);
  return (
    <>
      {said.map((one) => (
        <p class="notice" key={one}>
          {one}
        </p>
      ))}
    </>
  );
}

/** The two daily switches. */
function Tiles({ desk, seen, words }: Part & { desk: Desk }) {
  const page = seen.page!;
  const hidden = page.receipts.filter((one) => one.hidden).length;
  const explained = page.actors.length + page.terms.length;
  return (
    <div class="tiles">
      <label class="tile">
        <input
          type="checkbox"
          class="switch"
          checked={page.cleaning}
          onChange={(event) => void desk.turn({ clean: event.currentTarget.checked })}
        />
        <strong>{words.clean}</strong>
        <span>{seen.settings.clean ? words.hidden(hidden) : words.offInOptions}</span>
      </label>
      <label class="tile">
        <input
          type="checkbox"
          class="switch"
          checked={page.annotating}
          onChange={(event) => void desk.turn({ annotate: event.currentTarget.checked })}
        />
        <strong>{words.explain}</strong>
        <span>{seen.settings.annotate ? words.explained(explained) : words.offInOptions}</span>
      </label>
    </div>
  );
}

async function openLibrary(desk: Desk): Promise<void> {
  await desk.worker('openLibrary', {});
  close();
}

/** Reader view, save, library. */
function Actions({ desk, seen, words }: Part & { desk: Desk }) {
  const page = seen.page!;
  const [saving, setSaving] = useState<'no' | 'tell' | 'busy' | 'done'>('no');
  const article = page.status === 'article';
  const save = async (): Promise<void> => {
    // Before anything is kept the first time, where it is kept is said; the second press saves.
    if (saving !== 'tell' && !(await desk.worker('isTold', {}))) {
      setSaving('tell');
      return;
    }
    setSaving('busy');
    const saved = await desk.page('save', { told: true });
    setSaving(saved ? 'done' : 'no');
    // In the click that saved; refused, all stays as it is.
    if (saved) await askPersistence();
  };
  const openReader = async (): Promise<void> => {
    const state = await desk.page('reader', { open: !page.reader });
    if (state) close();
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="button" disabled={!article} aria-pressed={page.reader} onClick={() => void openReader()}>
          <ReaderIcon />
          {page.reader ? words.leaveReader : words.reader}
        </button>
        <button type="button" class="button" disabled={!article || saving === 'busy'} onClick={() => void save()}>
          <SaveIcon />
          {saving === 'busy' ? words.saving : page.saved ? words.saveAgain : words.save}
        </button>
        <button type="button" class="button" onClick={() => void openLibrary(desk)}>
          <LibraryIcon />
          {words.library}
        </button>
      </div>
      {saving === 'tell' && (
        <div class="notice ask">
          <p role="status">{words.keep}</p>
          <button type="button" class="button main" onClick={() => void save()}>
            {words.save}
          </button>
        </div>
      )}
      {saving === 'done' && (
        <p class="notice good" role="status">
          {words.saved}
        </p>
      )}
    </>
  );
}

/** "Always on this site", and how to take it back. */
function Always({ desk, seen, words }: Part & { desk: Desk }) {
  const [refused, setRefused] = useState(false);
  if (!seen.grant || !seen.tab) return null;
  if (seen.granted) {
    return (
      <p class="always">
        <span>{words.runsHere}</span>
        <button type="button" class="button quiet" onClick={() => void desk.withdraw()}>
          {words.stopAlways}
        </button>
      </p>
    );
  }
  // The request must be the first thing in the click, before anything is awaited.
  const ask = (): void => void desk.grantAlways().then((granted) => setRefused(!granted));
  return (
    <div class="always">
      <span>{refused ? words.alwaysRefused : words.alwaysWhy}</span>
      <button type="button" class="button" onClick={ask}>
        {words.always(seen.tab.site)}
      </button>
    </div>
  );
}
