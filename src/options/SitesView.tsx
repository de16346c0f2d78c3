import { browser } from '../browser';
import type { SiteSettings } from '../settings';
import type { OptionsWords } from '../ui/words/options';
import type { Part } from './OptionsView';

/** A match pattern as a reader would say it (`*://*.paper.example/*` -> `paper.example`). */
const siteOfPattern = (origin: string, words: OptionsWords): string =>
  /^(\*:\/\/\*\/\*|<all_urls>|https?:\/\/\*\/\*)$/.test(origin)
    ? words.allSites
    : origin.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/\*$/, '');

/** Where we may read by ourselves; one click withdraws. */
export function GrantedSites({ desk, told, words }: Part) {
  return (
    <>
      <p class="soft">{told.origins.length ? words.sitesNote : words.sitesNone}</p>
      <ul class="things">
        {told.origins.map((origin) => (
          <li key={origin}>
            <strong>{siteOfPattern(origin, words)}</strong>
            <button type="button" class="button quiet" onClick={() => void desk.withdraw(origin)}>
              {words.withdraw}
              <span class="aside-voice"> {siteOfPattern(origin, words)}</span>
            </button>
          </li>
        ))}
      </ul>
      <a class="button" href={browser.runtime.getURL('src/welcome/index.html')}>
        {words.addSites}
      </a>
    </>
  );
}

/** What is remembered of one site, in a few words. */
function memory({ on, clean, annotate, never, always, seen }: SiteSettings, words: OptionsWords): string {
  return [
    !on && words.siteOff,
    !clean && words.siteClean,
    !annotate && words.siteAnnotate,
    never.length > 0 && words.siteNever(never.length),
    always.length > 0 && words.siteAlways(always.length),
    seen.length > 0 && words.siteSeen(seen.length),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What is remembered by site, and how to forget it. */
export function RememberedSites({ desk, told, words }: Part) {
  return (
    <>
      <p class="soft">{words.rememberedNote}</p>
      <ul class="things">
        {told.sites.map(({ site, settings }) => (
          <li key={site}>
            <span>
              <strong>{site}</strong>
              <small>{memory(settings, words)}</small>
            </span>
            <button type="button" class="button quiet" onClick={() => void desk.call('forgetSite', { host: site })}>
              {words.forget}
              <span class="aside-voice"> {site}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
