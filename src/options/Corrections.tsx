import { useEffect, useRef, useState } from 'preact/hooks';
import type { Correction, Head } from '../messages';
import { ACTOR_KINDS } from '../settings';
import { words as uiWords } from '../ui/words/words';
import type { Part } from './OptionsView';

const KINDS = [...ACTOR_KINDS, 'term'] as const;
type Found = Head & { kind: Correction['kind'] };
/** What is being written, and what we call it ourselves; empty for something new. */
interface Draft {
  correction: Correction;
  title: string;
}

/** The reader's own names and notes: look something up or add it, write, save. */
export function Corrections(part: Part) {
  const { desk, told, words } = part;
  const [asked, ask] = useState('');
  const [found, setFound] = useState<{ name: string; heads: Found[] } | null>(null);
  const [draft, write] = useState<Draft | null>(null);

  const lookUp = async (): Promise<void> => {
    const name = asked.trim();
    if (!name) return;
    const heads = await desk.call('lookUp', { name });
    if (heads) setFound({ name, heads });
  };
  const begin = (correction: Correction, title: string): void => {
    const before = told.corrections.find((one) => one.id === correction.id);
    write({ correction: before ?? correction, title });
    setFound(null);
    ask('');
  };

  if (draft) return <Form {...part} draft={draft} onDone={() => write(null)} />;
  return (
    <>
      <p class="soft">{words.correctionsNote}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void lookUp();
        }}
      >
        <label class="row">
          <span>{words.lookUp}</span>
          <input class="field" type="text" maxLength={200} value={asked} onInput={(event) => ask(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {words.lookUpGo}
        </button>
      </form>
      {found && (
        <div role="status">
          {found.heads.length === 0 && <p class="soft">{words.lookUpNothing(found.name)}</p>}
          <ul class="things">
            {found.heads.map((one) => (
              <li key={one.id}>
                <span>
                  <strong>{one.title}</strong>
                  <small>{one.descriptor}</small>
                </span>
                <button
                  type="button"
                  class="button"
                  onClick={() => begin({ id: one.id, kind: one.kind, name: '', aliases: [], note: '' }, one.title)}
                >
                  {words.edit}
                  <span class="aside-voice"> {one.title}</span>
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="button"
            onClick={() => begin({ id: 'own:', kind: 'company', name: found.name, aliases: [], note: '' }, '')}
          >
            {words.addNew(found.name)}
          </button>
        </div>
      )}
      {told.corrections.length === 0 && !found && <p class="soft">{words.correctionsNone}</p>}
      <ul class="things">
        {told.corrections.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.title}</strong>
              <small>{[one.aliases.join(', '), one.note].filter(Boolean).join(' · ')}</small>
            </span>
            <span class="row">
              <button type="button" class="button quiet" onClick={() => begin(one, one.title)}>
                {words.edit}
                <span class="aside-voice"> {one.title}</span>
              </button>
              <button type="button" class="button quiet" onClick={() => void desk.call('uncorrect', { id: one.id })}>
                {words.remove}
                <span class="aside-voice"> {one.title}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Form({ desk, told, words, draft, onDone }: Part & { draft: Draft; onDone: () => void }) {
  const [{ id, kind, name, aliases, note }, set] = useState(draft.correction);
  const own = id.startsWith('own:');
  const first = useRef<HTMLTextAreaElement>(null);
  // The button that opened this is gone: the focus goes where the writing begins.
  useEffect(() => first.current?.focus(), []);
  const keep = async (): Promise<void> => {
    if (own && !name.trim()) {
      desk.say(words.unnamed, true);
      return;
    }
    const names = aliases.map((one) => one.trim()).filter((one) => one.length > 1);
    const kept = await desk.call('correct', { id, kind, name, aliases: names, note: note.trim() });
    if (!kept) return;
    desk.say(words.saved);
    onDone();
  };
  return (
    <form
      class="write"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {draft.title && <h3>{draft.title}</h3>}
      <label>
        {words.name}
        {!own && <small>{words.nameNote(draft.title)}</small>}
        <input
          class="field"
          type="text"
          maxLength={200}
          value={name}
          readOnly={own && id !== 'own:'}
          onInput={(event) => set({ id, kind, aliases, note, name: event.currentTarget.value })}
        />
      </label>
      {own && (
        <label>
          {words.kind}
          <select
            class="select"
            value={kind}
            onChange={(event) => set({ id, name, aliases, note, kind: event.currentTarget.value as Correction['kind'] })}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {uiWords(told.language).actorKinds[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.aliases}
        <small>{words.aliasesNote}</small>
        <textarea
          ref={first}
          class="field"
          rows={3}
          value={aliases.join('\n')}
          onInput={(event) => set({ id, kind, name, note, aliases: event.currentTarget.value.split('\n').slice(0, 30) })}
        />
      </label>
      <label>
        {words.note}
        <textarea
          class="field"
          rows={4}
          maxLength={4000}
          value={note}
          onInput={(event) => set({ id, kind, name, aliases, note: event.currentTarget.value })}
        />
      </label>
      <div class="row">
        <button type="submit" class="button main">
          {words.keep}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
