import { useState } from 'preact/hooks';
import type { Receipt } from '../messages';
import type { PopupWords } from '../ui/words/popup';
import { reasonWords, words as uiWords } from '../ui/words/words';
import type { Desk, Seen } from './desk';
import { BackIcon, PointIcon } from './icons';

/** What was hidden here, each with its kind and reason; pointing at a row shows it on the page. */
export function Hidden({ desk, seen, words }: { desk: Desk; seen: Seen; words: PopupWords }) {
  const page = seen.page!;
  const point = async (): Promise<void> => {
    await desk.page('point', {});
    if (!desk.seen.value.failed) close();
  };
  return (
    <>
      {page.gates > 0 && <p class="notice">{words.gates(page.gates)}</p>}
      {page.receipts.length === 0 && <p class="empty">{words.nothingHidden}</p>}
      <ul class="receipts">
        {page.receipts.map((one) => (
          <Row key={one.hide} desk={desk} seen={seen} words={words} receipt={one} />
        ))}
      </ul>
      <button type="button" class="button quiet" onClick={() => void point()}>
        <PointIcon />
        {words.hideElse}
      </button>
    </>
  );
}

function Row({ desk, seen, words, receipt }: { desk: Desk; seen: Seen; words: PopupWords; receipt: Receipt }) {
  const [said, say] = useState('');
  const kind = uiWords(seen.language).clutterKinds[receipt.kind];
  const reason = reasonWords(seen.language, receipt.reason, receipt.kind);
  const peek = (on: boolean) => (): void => desk.peek(on ? receipt.hide : null);

  const neverHere = async (): Promise<void> => {
    const never = [...new Set([...seen.site.never, receipt.shape])];
    await desk.changeSite({ never });
    say(words.neverHereSaid);
  };
  const neverKind = async (): Promise<void> => {
    await desk.changeSettings({ keepClutter: [...new Set([...seen.settings.keepClutter, receipt.kind])] });
    say(words.neverKindSaid(kind));
  };
  const toggle = async (): Promise<void> => {
    say('');
    if (!receipt.hidden && seen.site.never.includes(receipt.shape)) {
      await desk.changeSite({ never: seen.site.never.filter((one) => one !== receipt.shape) });
    }
    if (!receipt.hidden && seen.settings.keepClutter.includes(receipt.kind)) {
      await desk.changeSettings({ keepClutter: seen.settings.keepClutter.filter((one) => one !== receipt.kind) });
    }
    await desk.putBack(receipt.hide, !receipt.hidden);
  };

  return (
    <li
      class={receipt.hidden ? '' : 'back'}
      onMouseEnter={peek(true)}
      onMouseLeave={peek(false)}
      onFocusIn={peek(true)}
      onFocusOut={peek(false)}
    >
      <div>
        <strong>{kind}</strong>
        {reason !== kind && <span class="reason">{reason}</span>}
        {receipt.words && <q>{receipt.words}</q>}
      </div>
      <button type="button" class="button icon-text" onClick={() => void toggle()}>
        <BackIcon />
        {receipt.hidden ? words.putBack : words.hideAgain}
        <span class="aside-voice">
          {' '}
          {kind} {receipt.words.slice(0, 30)}
        </span>
      </button>
      {!receipt.hidden && (
        <div class="after" role="status">
          <span>{said || words.isBack}</span>
          {!said && (
            <>
              <button type="button" onClick={() => void neverHere()}>
                {words.neverHere}
              </button>
              <button type="button" onClick={() => void neverKind()}>
                {words.neverKind(kind)}
              </button>
            </>
          )}
        </div>
      )}
    </li>
  );
}
