import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../ui/icons';
import { libraryWords } from '../ui/words/library';
import { words } from '../ui/words/words';
import { exportOne, type Format } from './export';
import type { Shelf } from './shelf';

/** Asks in which form articles go out, and where to. */
export function ExportDialog({ shelf, keys, onClose }: { shelf: Shelf; keys: readonly string[]; onClose(): void }): VNode {
  const say = libraryWords(shelf.language.value);
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<Format>('html');
  useEffect(() => dialog.current?.showModal(), []);
  const forms: [Format, string][] = [
    ['html', say.exportHtml],
    ['markdown', say.exportMarkdown],
    ['json', say.exportJson],
  ];
  const start = (run: () => Promise<void>): void => {
    onClose();
    void run();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="export-title" onClose={onClose}>
      <header>
        <h2 id="export-title">{say.export}</h2>
        <button type="button" class="button quiet icon" aria-label={words(shelf.language.value).close} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <p class="soft">{say.count(keys.length)}</p>
      <fieldset>
        <legend class="aside-voice">{say.export}</legend>
        {forms.map(([value, text]) => (
          <label key={value} class="state">
            <input type="radio" name="format" checked={format === value} onChange={() => setFormat(value)} />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <p class="soft">{say.exportHelp}</p>
      <div class="actions">
        <button
          type="button"
          class="button main"
          onClick={() => start(() => (keys.length === 1 ? exportOne(keys[0]!, format) : shelf.zip(keys, format)))}
        >
          {keys.length === 1 ? say.export : say.exportZip}
        </button>
        {shelf.canPickFolder && (
          <button type="button" class="button" onClick={() => start(() => shelf.folder(keys, format))}>
            {say.exportFolder}
          </button>
        )}
      </div>
    </dialog>
  );
}
