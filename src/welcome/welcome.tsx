import { render } from 'preact';
import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/sheet.css';
import '../ui/card/card.css';
import './welcome.css';
import { browser } from '../browser';
import { callWorker } from '../messages';
import { DEFAULTS, spokenLanguage } from '../settings';
import { Steps } from './Steps';

const tag = browser.i18n.getUILanguage();

/** The chosen language, or the browser's when the worker does not answer. */
async function language() {
  try {
    return spokenLanguage(await callWorker((message) => browser.runtime.sendMessage(message), 'readSettings', {}), tag);
  } catch {
    return spokenLanguage(DEFAULTS, tag);
  }
}

const app = document.getElementById('app');
const spoken = await language();
document.documentElement.lang = spoken;
// Firefox for Android has no keys to show.
const keys = browser.commands ? await browser.commands.getAll() : [];
if (app) render(<Steps language={spoken} tag={tag} keys={keys} />, app);
