import type { PopupWords } from '../ui/words/popup';
import { words as uiWords } from '../ui/words/words';
import type { Desk, Seen } from './desk';

/** Who is in this story and which terms it uses. A click brings the page there and opens the card. */
export function Who({ desk, seen, words }: { desk: Desk; seen: Seen; words: PopupWords }) {
  const page = seen.page!;
  const { mentions, actorKinds } = uiWords(seen.language);
  const go = async (id: string): Promise<void> => {
    // The popup covers the page: it makes room for the card.
    if ((await desk.page('goTo', { id })) === null && desk.seen.value.failed) return;
    close();
  };
  if (!page.actors.length && !page.terms.length) return <p class="empty">{page.status === 'article' ? words.nobody : words.noArticle}</p>;
  return (
    <>
      {page.actors.length > 0 && (
        <>
          <h2>{words.keyActors}</h2>
          <ul class="actors">
            {page.actors.map((actor) => (
              <li key={actor.id}>
                <button type="button" onClick={() => void go(actor.id)} disabled={!actor.count}>
                  <span class="name">{actor.title}</span>
                  <span class="times" title={mentions(actor.count)}>
                    <span aria-hidden="true">{actor.count}×</span>
                    <span class="aside-voice">{mentions(actor.count)}</span>
                  </span>
                  <span class="what">{actor.descriptor || actorKinds[actor.kind]}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {page.terms.length > 0 && (
        <>
          <h2>{words.terms}</h2>
          <ul class="terms">
            {page.terms.map((term) => (
              <li key={term.id}>
                <button type="button" onClick={() => void go(term.id)}>
                  {term.title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
