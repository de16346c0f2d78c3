import { useState } from 'preact/hooks';
import { browser } from '../browser';
import type { Language } from '../language/language';
import { welcomeWords } from '../ui/words/welcome';
import sites from './sites.json';

type Country = keyof typeof sites;
const COUNTRIES = Object.keys(sites) as Country[];

/** The pattern that covers a site and what lies below it. */
const pattern = (host: string): string => `*://*.${host}/*`;

/** The country whose sites are offered first: that of the browser's language tag, else the largest of that language. */
export function likelyCountry(tag: string): Country {
  const [language, region] = tag.split('-');
  const exact = COUNTRIES.find((one) => one === region?.toUpperCase());
  const byLanguage: Record<string, Country> = { nl: 'NL', de: 'DE', fr: 'FR', en: 'US' };
  return exact ?? byLanguage[language?.toLowerCase() ?? ''] ?? 'US';
}

/** Choose news sites by country; one click asks the browser once for all that is chosen, in every country. */
export function Sites({ language, tag }: { language: Language; tag: string }) {
  const words = welcomeWords[language];
  const [country, choose] = useState<Country>(() => likelyCountry(tag));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(sites[likelyCountry(tag)].map(([, host]) => host!)));
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const offered = sites[country].map(([name, host]) => ({ name: name!, host: host! }));

  const set = (hosts: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const host of hosts) {
      if (on) next.add(host);
      else next.delete(host);
    }
    setAnswer(null);
    setChosen(next);
  };
  // First thing in the click: after an `await` the browser would refuse to ask.
  const ask = (): void => {
    browser.permissions.request({ origins: [...chosen].map(pattern) }).then(
      (granted) => setAnswer(granted ? 'granted' : 'refused'),
      () => setAnswer('refused'),
    );
  };
  const here = offered.filter((one) => chosen.has(one.host)).length;

  return (
    <>
      <fieldset class="countries">
        <legend class="aside-voice">{words.country}</legend>
        {COUNTRIES.map((one) => {
          const count = sites[one].filter(([, host]) => chosen.has(host!)).length;
          return (
            <button key={one} type="button" class="button quiet" aria-pressed={one === country} onClick={() => choose(one)}>
              {names.of(one)}
              {count > 0 && <span class="count">{count}</span>}
            </button>
          );
        })}
      </fieldset>
      <div class="row">
        <button
          type="button"
          class="button quiet"
          disabled={here === offered.length}
          onClick={() =>
            set(
              offered.map((one) => one.host),
              true,
            )
          }
        >
          {words.all}
        </button>
        <button
          type="button"
          class="button quiet"
          disabled={here === 0}
          onClick={() =>
            set(
              offered.map((one) => one.host),
              false,
            )
          }
        >
          {words.none}
        </button>
      </div>
      <ul class="sites">
        {offered.map(({ name, host }) => (
          <li key={host}>
            <label>
              <input type="checkbox" checked={chosen.has(host)} onChange={(event) => set([host], event.currentTarget.checked)} />
              <span>
                {name}
                <small>{host}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button main" disabled={chosen.size === 0} onClick={ask}>
          {words.allow(chosen.size)}
        </button>
        <span role="status">
          {answer === 'granted' && <span class="said">{words.allowed(chosen.size)}</span>}
          {answer === 'refused' && <span class="said bad">{words.refused}</span>}
          {!answer && <span class="soft">{words.without}</span>}
        </span>
      </div>
    </>
  );
}
