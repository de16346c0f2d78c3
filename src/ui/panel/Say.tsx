import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { CloseIcon } from '../icons';
import { words } from '../words/words';

export interface SayProps {
  language: Language;
  text: string;
  /** The button beside it. */
  action?: { label: string; run(): void };
  /** It waits for an answer: the action is the answer, closing it is "no". */
  asks?: boolean;
  onClose(): void;
}

/** A short word from us, or a question, at the foot of the window. Needs panel.css. */
export function Say({ language, text, action, asks, onClose }: SayProps): VNode {
  const { close } = words(language);
  return (
    <div class="say">
      <div role={asks ? 'group' : 'status'} class={asks ? 'asks' : undefined} lang={language}>
        <span id="said">{text}</span>
        {action && (
          <button
            type="button"
            class={asks ? 'button main' : 'button quiet'}
            aria-describedby={asks ? 'said' : undefined}
            onClick={() => {
              onClose();
              action.run();
            }}
          >
            {action.label}
          </button>
        )}
        {asks && (
          <button type="button" class="button quiet icon" aria-label={close} title={close} onClick={onClose}>
            <CloseIcon />
          </button>
        )}
      </div>
    </div>
  );
}
