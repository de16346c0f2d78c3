import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ActorKind } from '../../knowledge/kinds';
import type { Language } from '../../language/language';
import type { Highlight } from '../../saved/record';
import { CloseIcon } from '../icons';
import { words } from '../words/words';

/** Who is who in one article. */
export interface PanelProps {
  language: Language;
  /** Language of the article, for its sentences. */
  articleLanguage: string | null;
  /** `false` where there is no article at all. */
  article: boolean;
  actors: { id: string; title: string; descriptor: string; kind: ActorKind; count: number; sentence: string }[];
  terms: { id: string; title: string; count: number }[];
  /** The reader's own, in the order of the text; those that it has no more last. */
  highlights: readonly Highlight[];
  onHighlight(id: string): void;
  onGo(id: string): void;
  onClose(): void;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * Moves the focus in a drawn panel by arrow keys, Home and End.
 *
 * @param mount what the panel was drawn in
 * @returns `false` when this key does nothing here
 */
export function stepPanel(mount: HTMLElement, event: KeyboardEvent): boolean {
  const to = STEPS[event.key];
  const all = [...mount.querySelectorAll<HTMLElement>('.panel-go')];
  const at = all.indexOf((mount.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement);
  if (!to || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
  const next = all[to(at, all.length - 1)]!;
  for (const one of all) one.tabIndex = one === next ? 0 : -1;
  next.focus();
  return true;
}

const placeOf = ({ place }: Highlight): number => (place ? place.block * 1e6 + place.start : Number.POSITIVE_INFINITY);
const inOrder = (highlights: readonly Highlight[]): Highlight[] =>
  // Two that are both lost differ by nothing: infinity less infinity is no number.
  [...highlights].sort((a, b) => placeOf(a) - placeOf(b) || 0);

/** The panel: ranked key actors with the sentence that introduces each, then the terms. One tab stop; arrow keys move in it. */
export function Panel({ language, articleLanguage, article, actors, terms, highlights, onHighlight, onGo, onClose }: PanelProps): VNode {
  const say = words(language);
  const root = useRef<HTMLElement>(null);
  // With the drawing itself: the key that follows the one which opened it must find it.
  useLayoutEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('.panel-go') ?? root.current?.querySelector<HTMLElement>('button');
    first?.focus({ preventScroll: true });
  }, []);

  return (
    <section ref={root} class="panel" role="dialog" aria-labelledby="panel-title" aria-describedby="panel-help">
      <header class="panel-head">
        <h2 id="panel-title">{say.panelTitle}</h2>
        <button type="button" class="button quiet icon" aria-label={say.close} title={say.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <p id="panel-help" class="aside-voice">
        {say.panelHelp}
      </p>
      <div class="panel-body">
        {actors.length + terms.length + highlights.length === 0 && (
          <p class="panel-empty">{article ? say.panelEmpty : say.panelNoArticle}</p>
        )}
        {actors.length > 0 && (
          <>
            <h3 id="panel-actors">{say.panelActors}</h3>
            <ol class="panel-actors" aria-labelledby="panel-actors">
              {actors.map((actor, index) => (
                <li key={actor.id}>
                  <button type="button" class="panel-go" tabIndex={index === 0 ? 0 : -1} onClick={() => onGo(actor.id)}>
                    <span class="panel-name">{actor.title}</span>
                    <span class="panel-what">
                      {actor.descriptor || say.actorKinds[actor.kind]} · {say.mentions(actor.count)}
                    </span>
                    {actor.sentence && (
                      <q class="panel-said" lang={articleLanguage ?? undefined} dir="auto">
                        {actor.sentence}
                      </q>
                    )}
                  </button>
                </li>
              ))}
            </ol>
          </>
        )}
        {terms.length > 0 && (
          <>
            <h3 id="panel-terms">{say.panelTerms}</h3>
            <ul class="panel-terms" aria-labelledby="panel-terms">
              {terms.map((term, index) => (
                <li key={term.id}>
                  <button
                    type="button"
                    class="panel-go chip"
                    tabIndex={actors.length === 0 && index === 0 ? 0 : -1}
                    aria-label={`${term.title}, ${say.mentions(term.count)}`}
                    onClick={() => onGo(term.id)}
                  >
                    {term.title}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {highlights.length > 0 && (
          <>
            <h3 id="panel-highlights">{say.highlights}</h3>
            <ul class="panel-actors" aria-labelledby="panel-highlights">
              {inOrder(highlights).map((one, index) => (
                <li key={one.id}>
                  <button
                    type="button"
                    class="panel-go"
                    tabIndex={actors.length + terms.length === 0 && index === 0 ? 0 : -1}
                    onClick={() => onHighlight(one.id)}
                  >
                    <q class={`panel-said note-words ${one.color}`} lang={articleLanguage ?? undefined} dir="auto">
                      {one.quote.exact}
                    </q>
                    {one.note && (
                      <span class="panel-note" dir="auto">
                        {one.note}
                      </span>
                    )}
                    {!one.place && <span class="panel-what">{say.highlightLost}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
