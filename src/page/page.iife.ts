/** Door: runs in a page, once. Everything it does is in the session; here it is only started, asked and stopped. */
import { browser, type Runtime } from '../browser';
import { answerWith, isEnvelope } from '../messages';
import { answersOf } from './answers';
import { ask } from './ask';
import { handOver, listenForKeys, own, runtime } from './own';
import { Session } from './session';

const mine = own();
if (!mine.running && document.documentElement) {
  mine.running = true;
  start();
}

function start(): void {
  handOver();
  listenForKeys();
  const session = new Session({ css: mine.early });
  const answers = answersOf(session, browser.runtime.getManifest().version);
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    return answerWith(answers, message, null);
  };
  browser.runtime.onMessage.addListener(listen);

  const address = browser.runtime.getURL('handover');
  const stop = (): void => {
    session.stop();
    mine.running = false;
    window.removeEventListener(address, replaced);
    removeEventListener('pageshow', returned);
  };
  const replaced = (): void => {
    if (!runtime()) stop();
  };
  // A page that comes back from the back/forward cache may have been cut off meanwhile.
  const returned = (): void => replaced();
  window.addEventListener(address, replaced);
  addEventListener('pageshow', returned);
  mine.stop = stop;

  const hello = mine.hello ?? ask('hello', { url: location.href });
  mine.hello = hello;
  hello
    .then((answer) => session.start(answer))
    .catch((error: unknown) => {
      // For whoever debugs us: the message of an error may quote the page, its name does not. The page is left as it was.
      console.warn(`kantlijn: start failed: ${error instanceof Error ? error.name : 'error'}`);
      session.stop();
    });
}
