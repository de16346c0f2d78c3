import { browser } from '../browser';
import type { Language } from '../language/language';
import { Mark } from '../ui/Mark';
import { commandWords } from '../ui/words/locales';
import { welcomeWords } from '../ui/words/welcome';
import { Sample } from './Sample';
import { Sites } from './Sites';

interface Props {
  language: Language;
  /** BCP 47 tag of the browser, whose region is a hint at the reader's papers. */
  tag: string;
  /** What the browser says of our keys; empty where there are none. */
  keys: { name?: string | undefined; shortcut?: string | undefined }[];
}

/** The first-run page: what it does, where it works, which keys. */
export function Steps({ language, tag, keys }: Props) {
  const words = welcomeWords[language];
  const shown = keys.filter((one) => one.shortcut && commandWords(language, one.name ?? ''));
  return (
    <main class="sheet">
      <header>
        <Mark />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="soft">{words.hint}</p>
      </header>
      <ol class="steps">
        <li>
          <h2>{words.stepWhat}</h2>
          <p>{words.stepWhatText}</p>
          <Sample language={language} />
        </li>
        <li>
          <h2>{words.stepSites}</h2>
          <p>{words.stepSitesText}</p>
          <Sites language={language} tag={tag} />
        </li>
        <li>
          <h2>{words.stepKeys}</h2>
          {shown.length > 0 && (
            <>
              <p>{words.stepKeysText}</p>
              <dl class="keys">
                {shown.map((one) => (
                  <div key={one.name}>
                    <dt>
                      {one.shortcut!.split('+').map((key, at) => (
                        <>
                          {at > 0 && '+'}
                          <kbd>{key}</kbd>
                        </>
                      ))}
                    </dt>
                    <dd>{commandWords(language, one.name!)}</dd>
                  </div>
                ))}
              </dl>
              <p class="soft">{words.changeKeys}</p>
            </>
          )}
          <p class="soft">{words.touch}</p>
        </li>
      </ol>
      <footer>
        <p class="margin-note">{words.keep}</p>
        <p class="soft">{words.noRequests}</p>
        <div class="row">
          <a class="button" href={browser.runtime.getURL('src/options/index.html')}>
            {words.options}
          </a>
          <a class="button" href={browser.runtime.getURL('src/library/index.html')}>
            {words.library}
          </a>
        </div>
      </footer>
    </main>
  );
}
