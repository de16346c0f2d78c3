import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { words } from '../words/words';

/** What can be done with words that a finger selected: at the foot of the window, out of the way of the system's own menu. */
export function Picked(props: { language: Language; onExplain(): void; onHighlight(): void }): VNode {
  const say = words(props.language);
  // A press would take the selection away before the click comes.
  const hold = (event: Event): void => event.preventDefault();
  return (
    <div class="picked">
      <div role="toolbar" aria-label={say.highlight} lang={props.language}>
        <button type="button" class="button quiet" onPointerDown={hold} onClick={props.onExplain}>
          {say.explainWords}
        </button>
        <button type="button" class="button quiet" onPointerDown={hold} onClick={props.onHighlight}>
          {say.highlight}
        </button>
      </div>
    </div>
  );
}
