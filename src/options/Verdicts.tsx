import type { Part } from './OptionsView';

/** What the reader knows already and what he called wrong, each with the way back. */
export function Verdicts({ desk, told, words }: Part) {
  const known = told.verdicts.filter((one) => one.known);
  const wrong = told.verdicts.filter((one) => one.wrongAt.length);
  const said = (title: string, done: unknown): void => {
    if (done !== undefined) desk.say(words.takenBack(title));
  };
  return (
    <>
      <p class="soft">{known.length ? words.knownNote : words.knownNone}</p>
      <ul class="things">
        {known.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.title}</strong>
              <small>{one.descriptor}</small>
            </span>
            <button
              type="button"
              class="button quiet"
              onClick={() => void desk.call('know', { id: one.id, known: false }).then((done) => said(one.title, done))}
            >
              {words.takeBack}
              <span class="aside-voice"> {one.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.wrong}</h3>
      {wrong.length === 0 && <p class="soft">{words.wrongNone}</p>}
      <ul class="things">
        {wrong.flatMap((one) =>
          one.wrongAt.map((at) => (
            <li key={`${one.id} ${at}`}>
              <span>
                <strong>{one.title}</strong>
                <small>{at === '*' ? words.everywhere : at}</small>
              </span>
              <button
                type="button"
                class="button quiet"
                onClick={() =>
                  void desk
                    .call('wrong', { id: one.id, host: at === '*' ? '' : at, scope: at === '*' ? 'everywhere' : 'here', undo: true })
                    .then((done) => said(one.title, done))
                }
              >
                {words.takeBack}
                <span class="aside-voice"> {one.title}</span>
              </button>
            </li>
          )),
        )}
      </ul>
    </>
  );
}
