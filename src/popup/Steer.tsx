import { ACTOR_KINDS, type Settings } from '../settings';
import type { PopupWords } from '../ui/words/popup';
import type { Desk, Seen } from './desk';

const KINDS = [...ACTOR_KINDS, 'term', 'amount'] as const;
const DENSITIES = ['first', 'section', 'all'] as const satisfies readonly Settings['density'][];

/** On and off, what is explained and how often. */
export function Steer({ desk, seen, words }: { desk: Desk; seen: Seen; words: PopupWords }) {
  const { settings, site, tab } = seen;
  const density = { first: words.densityFirst, section: words.densitySection, all: words.densityAll };
  const mute = (kind: (typeof KINDS)[number], shown: boolean): void => {
    const others = settings.muteKinds.filter((one) => one !== kind);
    void desk.changeSettings({ muteKinds: shown ? others : [...others, kind] });
  };
  return (
    <div class="steer">
      {tab?.site && (
        <label class="line">
          <span>{words.here(tab.site)}</span>
          <input
            type="checkbox"
            class="switch"
            checked={site.on}
            onChange={(event) => void desk.turn({ on: event.currentTarget.checked })}
          />
        </label>
      )}
      <label class="line">
        <span>
          {words.everywhere}
          <small>{words.everywhereNote}</small>
        </span>
        <input
          type="checkbox"
          class="switch"
          checked={settings.on}
          onChange={(event) => void desk.changeSettings({ on: event.currentTarget.checked })}
        />
      </label>
      <fieldset>
        <legend>{words.kinds}</legend>
        <div class="chips">
          {KINDS.map((kind) => (
            <label key={kind} class="chip">
              <input
                type="checkbox"
                checked={!settings.muteKinds.includes(kind)}
                onChange={(event) => mute(kind, event.currentTarget.checked)}
              />
              {words.kindPlural[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.density}</legend>
        <div class="segments">
          {DENSITIES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="density"
                checked={settings.density === one}
                onChange={() => void desk.changeSettings({ density: one })}
              />
              <span>{density[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
