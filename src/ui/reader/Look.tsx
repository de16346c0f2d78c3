import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import type { Settings } from '../../settings';
import { words } from '../words/words';

type ReaderLook = Settings['reader'];

/** Steps and limits are those of `Settings.reader`. */
const SIZE = { step: 1, least: 14, most: 28 };
const WIDTH = { step: 4, least: 45, most: 90 };

const within = (value: number, { least, most }: typeof SIZE): number => Math.min(most, Math.max(least, value));

/** Choices of how the reader looks; each acts at once. */
export function Look({ language, look, onLook }: { language: Language; look: ReaderLook; onLook(look: ReaderLook): void }): VNode {
  const say = words(language);
  const stepper = (
    label: string,
    less: string,
    more: string,
    value: number,
    limits: typeof SIZE,
    set: (value: number) => ReaderLook,
  ): VNode => (
    <div class="look-row">
      <span>{label}</span>
      <button
        type="button"
        class="button icon"
        aria-label={less}
        disabled={value <= limits.least}
        onClick={() => onLook(set(within(value - limits.step, limits)))}
      >
        −
      </button>
      <output>{value}</output>
      <button
        type="button"
        class="button icon"
        aria-label={more}
        disabled={value >= limits.most}
        onClick={() => onLook(set(within(value + limits.step, limits)))}
      >
        +
      </button>
    </div>
  );
  const choice = <K extends 'theme' | 'font'>(name: K, label: string, options: [ReaderLook[K], string][]): VNode => (
    <fieldset class={`look-choice ${name}`}>
      <legend>{label}</legend>
      {options.map(([value, text]) => (
        <label key={value} class={`look-option ${value}`} data-theme={name === 'theme' && value !== 'auto' ? value : undefined}>
          <input type="radio" name={`look-${name}`} checked={look[name] === value} onChange={() => onLook({ ...look, [name]: value })} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <div class="look">
      {stepper(say.readerSize, say.readerSmaller, say.readerLarger, look.size, SIZE, (size) => ({ ...look, size }))}
      {stepper(say.readerWidth, say.readerNarrower, say.readerWider, look.width, WIDTH, (width) => ({ ...look, width }))}
      {choice('theme', say.readerTheme, [
        ['auto', say.themeAuto],
        ['light', say.themeLight],
        ['sepia', say.themeSepia],
        ['dark', say.themeDark],
      ])}
      {choice('font', say.readerFont, [
        ['serif', say.fontSerif],
        ['sans', say.fontSans],
      ])}
    </div>
  );
}
