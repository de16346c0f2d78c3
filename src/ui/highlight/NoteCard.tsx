import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { HIGHLIGHT_COLORS, type Highlight, type HighlightColor } from '../../saved/record';
import { CloseIcon } from '../icons';
import { words } from '../words/words';
import { Writing } from './Writing';

export interface NoteCardProps {
  highlight: Highlight;
  language: Language;
  /** Language of the article, for its words. */
  articleLanguage: string | null;
  /** Something that just happened and must be said here; empty when nothing. */
  said: string;
  onColor(color: HighlightColor): void;
  onNote(note: string): void;
  onDrop(): void;
  onClose(): void;
}

/** One highlight: its words, its note, its colour. Fills the popover. */
export function NoteCard(props: NoteCardProps): VNode {
  const { highlight, language } = props;
  const say = words(language);
  return (
    <div class="note-card" lang={language}>
      <div class="note-head">
        <q id="note-words" class={`note-words ${highlight.color}`} lang={props.articleLanguage ?? undefined} dir="auto">
          {highlight.quote.exact}
        </q>
        <button type="button" class="button quiet icon" aria-label={say.close} title={say.close} onClick={props.onClose}>
          <CloseIcon />
        </button>
      </div>
      <Writing
        key={highlight.id}
        rows={2}
        label={say.highlightNote}
        hint={say.highlightNote}
        value={highlight.note}
        onWritten={props.onNote}
      />
      <p class="note-said" role="status" hidden={!props.said && highlight.place !== null}>
        {highlight.place === null ? say.highlightLost : props.said}
      </p>
      <div class="note-foot">
        <fieldset class="note-colors">
          <legend class="aside-voice">{say.highlightColor}</legend>
          {HIGHLIGHT_COLORS.map((color) => (
            <label key={color} class={`swatch ${color}`} title={say[color]}>
              <input
                type="radio"
                name="note-color"
                aria-label={say[color]}
                checked={highlight.color === color}
                onChange={() => props.onColor(color)}
              />
            </label>
          ))}
        </fieldset>
        <button type="button" class="button quiet" onClick={props.onDrop}>
          {say.highlightDrop}
        </button>
      </div>
    </div>
  );
}
