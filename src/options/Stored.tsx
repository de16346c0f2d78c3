import { useRef } from 'preact/hooks';
import { browser } from '../browser';
import type { Language } from '../language/language';
import { day } from '../ui/words/plural';
import type { Part } from './OptionsView';

/** Bytes in the unit that reads well; a megabyte is a million. */
function sizeWords(language: Language, bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** What is on this device. */
export function Stored({ told, words }: Part) {
  const { language, about } = told;
  return (
    <>
      {told.bytes !== null && <p>{words.storedSpace(sizeWords(language, told.bytes))}</p>}
      <ul class="facts">
        {told.articles !== null && <li>{words.storedArticles(told.articles)}</li>}
        <li>{words.storedSites(told.sites.length)}</li>
        <li>{words.storedVerdicts(told.verdicts.length)}</li>
        <li>{words.storedCorrections(told.corrections.length)}</li>
        {about && <li>{words.knowledge(new Intl.NumberFormat(language).format(about.size), day(language, about.made))}</li>}
      </ul>
      <p class="margin-note">{words.storedKeep}</p>
    </>
  );
}

/** No requests, and how to see that for oneself. */
export function Requests({ words }: Part) {
  return (
    <>
      <p>{words.requestsNote}</p>
      <ol class="facts">
        {words.requestsCheck.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </>
  );
}

/** A file with everything decided, out and in. */
export function Copy({ desk, words }: Part) {
  const chooser = useRef<HTMLInputElement>(null);
  const out = (): void => {
    const address = URL.createObjectURL(new Blob([desk.copy()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `kantlijn-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    // The download has begun by then; the browser keeps the bytes until it is done.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await desk.readCopy(await file.text());
    if (read) desk.say(words.copyRead(read.kept, read.refused));
    else desk.say(words.copyBad, true);
  };
  return (
    <>
      <p class="soft">{words.copyNote}</p>
      <div class="row">
        <button type="button" class="button" onClick={out}>
          {words.copyOut}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {words.copyIn}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.copyIn}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p>
        <a href={browser.runtime.getURL('src/library/index.html')}>{words.copyLibrary}</a>
      </p>
    </>
  );
}
