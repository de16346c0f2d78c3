import type { ComponentChildren } from 'preact';
import { browser } from '../browser';
import { LANGUAGES, type Language } from '../language/language';
import { ACTOR_KINDS, CLUTTER_KINDS, type Settings } from '../settings';
import { Mark } from '../ui/Mark';
import { day } from '../ui/words/plural';
import { type OptionsWords, optionsWords } from '../ui/words/options';
import { popupWords } from '../ui/words/popup';
import { words as uiWords } from '../ui/words/words';
import { Corrections } from './Corrections';
import type { Desk, Told } from './desk';
import { Copy, Requests, Stored } from './Stored';
import { GrantedSites, RememberedSites } from './SitesView';
import { Verdicts } from './Verdicts';

export interface Part {
  desk: Desk;
  told: Told;
  words: OptionsWords;
}

/** The whole page: a list of its sections beside them, each change saved as it is made. */
export function OptionsView({ desk }: { desk: Desk }) {
  const told = desk.told.value;
  const words = optionsWords[told.language];
  const part: Part = { desk, told, words };
  const sections: [string, string, ComponentChildren][] = [
    ['general', words.general, <General {...part} />],
    ['clean', words.clean, <Clean {...part} />],
    ['explain', words.explain, <Explain {...part} />],
    ['reader', words.reader, <Reader {...part} />],
    ['verdicts', words.known, <Verdicts {...part} />],
    ['corrections', words.corrections, <Corrections {...part} />],
    ['sites', words.sites, <GrantedSites {...part} />],
    ['remembered', words.remembered, <RememberedSites {...part} />],
    ['stored', words.stored, <Stored {...part} />],
    ['requests', words.requests, <Requests {...part} />],
    ['copy', words.copy, <Copy {...part} />],
    ['about', words.about, <About {...part} />],
  ];
  return (
    <div class="options">
      <nav aria-label={words.title}>
        <h1>
          <Mark />
          {words.title}
        </h1>
        <ul>
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="sheet">
        {sections.map(([id, title, content]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {content}
          </section>
        ))}
      </main>
      <p class={told.said?.bad ? 'toast bad' : 'toast'} role="status">
        {told.said && (told.said.bad ? told.said.words || words.failed : told.said.words)}
      </p>
    </div>
  );
}

/** Saves a part of the settings and says so. */
const save =
  ({ desk, words }: Part) =>
  async (part: Partial<Settings>): Promise<void> => {
    if (await desk.change(part)) desk.say(words.saved);
  };

function Switch({ label, note, checked, onChange }: { label: string; note?: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="line">
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
      <input type="checkbox" class="switch" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}

function Choice<T extends string>(props: {
  label: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  return (
    <label class="line">
      <span>{props.label}</span>
      <select class="select" value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as T)}>
        {props.choices.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A language by its own name: whoever needs it reads that. */
const ownName = (language: Language): string => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
};

function General(part: Part) {
  const { settings } = part.told;
  const set = save(part);
  const { words } = part;
  return (
    <>
      <Switch label={words.on} note={words.onNote} checked={settings.on} onChange={(on) => void set({ on })} />
      <Choice
        label={words.interfaceLanguage}
        value={settings.language ?? 'auto'}
        choices={[['auto', words.browserLanguage] as const, ...LANGUAGES.map((one) => [one, ownName(one)] as const)]}
        onChange={(value) => void set({ language: value === 'auto' ? null : value })}
      />
      <Choice
        label={words.cardLanguage}
        value={settings.cards}
        choices={[
          ['article', words.cardsArticle],
          ['interface', words.cardsInterface],
        ]}
        onChange={(cards) => void set({ cards })}
      />
    </>
  );
}

function Chips<T extends string>(props: {
  legend: string;
  kinds: readonly T[];
  title: (kind: T) => string;
  off: readonly T[];
  onChange: (off: T[]) => void;
}) {
  return (
    <fieldset class="plain">
      <legend>{props.legend}</legend>
      <div class="chips">
        {props.kinds.map((kind) => (
          <label key={kind} class="chip">
            <input
              type="checkbox"
              checked={!props.off.includes(kind)}
              onChange={(event) => {
                const others = props.off.filter((one) => one !== kind);
                props.onChange(event.currentTarget.checked ? others : [...others, kind]);
              }}
            />
            <span>{props.title(kind)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Clean(part: Part) {
  const { settings, language } = part.told;
  const set = save(part);
  return (
    <>
      <Switch label={part.words.cleanNote} checked={settings.clean} onChange={(clean) => void set({ clean })} />
      <Chips
        legend={part.words.cleanKinds}
        kinds={CLUTTER_KINDS}
        title={(kind) => uiWords(language).clutterKinds[kind]}
        off={settings.keepClutter}
        onChange={(keepClutter) => void set({ keepClutter })}
      />
    </>
  );
}

function Explain(part: Part) {
  const { settings, language } = part.told;
  const set = save(part);
  const popup = popupWords[language];
  return (
    <>
      <Switch label={part.words.explainNote} checked={settings.annotate} onChange={(annotate) => void set({ annotate })} />
      <Chips
        legend={popup.kinds}
        kinds={[...ACTOR_KINDS, 'term' as const, 'amount' as const]}
        title={(kind) => popup.kindPlural[kind]}
        off={settings.muteKinds}
        onChange={(muteKinds) => void set({ muteKinds })}
      />
      <Choice
        label={popup.density}
        value={settings.density}
        choices={[
          ['first', popup.densityFirst],
          ['section', popup.densitySection],
          ['all', popup.densityAll],
        ]}
        onChange={(density) => void set({ density })}
      />
    </>
  );
}

function Reader(part: Part) {
  const { reader } = part.told.settings;
  const { language } = part.told;
  const say = uiWords(language);
  const set = (change: Partial<Settings['reader']>): void => void save(part)({ reader: { ...reader, ...change } });
  return (
    <>
      <Choice
        label={say.readerTheme}
        value={reader.theme}
        choices={[
          ['auto', say.themeAuto],
          ['light', say.themeLight],
          ['sepia', say.themeSepia],
          ['dark', say.themeDark],
        ]}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        label={say.readerFont}
        value={reader.font}
        choices={[
          ['serif', say.fontSerif],
          ['sans', say.fontSans],
        ]}
        onChange={(font) => set({ font })}
      />
      <label class="line">
        <span>{say.readerSize}</span>
        <input type="range" min="14" max="28" value={reader.size} onChange={(event) => set({ size: Number(event.currentTarget.value) })} />
      </label>
      <label class="line">
        <span>{say.readerWidth}</span>
        <input
          type="range"
          min="45"
          max="90"
          step="3"
          value={reader.width}
          onChange={(event) => set({ width: Number(event.currentTarget.value) })}
        />
      </label>
      <p
        class="preview"
        data-theme={reader.theme === 'auto' ? undefined : reader.theme}
        style={{ fontSize: `${reader.size}px`, maxWidth: `${reader.width}ch`, fontFamily: `var(--${reader.font})` }}
      >
        {part.words.preview}
      </p>
    </>
  );
}

function About({ told, words }: Part) {
  const { language, about } = told;
  const popup = popupWords[language];
  return (
    <>
      <p>
        Kantlijn {browser.runtime.getManifest().version}
        {about && ` · ${popup.knowledge(day(language, about.made))}`}
      </p>
      <ul class="links">
        <li>
          <a href={browser.runtime.getURL('src/welcome/index.html')}>{words.welcome}</a>
        </li>
        <li>
          <a href={browser.runtime.getURL('notices.txt')}>{words.notices}</a>
        </li>
      </ul>
    </>
  );
}
