import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Card, CardLine, SourceNote } from '../../knowledge/card';
import type { Language } from '../../language/language';
import { BackIcon, CloseIcon, PinIcon } from '../icons';
import { day, errorSentence, languageName, words } from '../words/words';

/** What a card shows beside its content: how it came to be open, and what may be done with it. */
export interface CardViewProps {
  /** `null` while it is being fetched, or when it failed. */
  card: Card | null;
  /** Error key, or `null`. */
  failed: string | null;
  /** What to call it while there is no card yet. */
  title: string;
  /** Language of the interface. */
  language: Language;
  pinned: boolean;
  canGoBack: boolean;
  /** The sentence of the article that says its part in the story, with the name's place in it; `null` when there is none. */
  sentence: { text: string; start: number; end: number; language: string | null } | null;
  /** What was just done to it, which can be undone; `null` when nothing. */
  done: 'known' | 'wrong' | null;
  onClose(): void;
  onPin(pinned: boolean): void;
  onBack(): void;
  onFollow(id: string): void;
  onKnow(): void;
  onWrong(scope: 'here' | 'everywhere'): void;
  onUndo(): void;
  /** In the library there is nothing to judge: no "I know this one", no "this card is wrong". */
  judged?: boolean;
}

/** Text of a line with the actors in it as buttons. */
function linked(line: CardLine, onFollow: (id: string) => void): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const link of [...line.links].sort((a, b) => a.start - b.start)) {
    if (link.start < at || link.end > line.text.length) continue;
    parts.push(
      line.text.slice(at, link.start),
      <button type="button" class="follow" onClick={() => onFollow(link.id)}>
        {line.text.slice(link.start, link.end)}
      </button>,
    );
    at = link.end;
  }
  return [...parts, line.text.slice(at)];
}

/** Where a card's title points on Wikipedia. A pointer for the reader: nothing is fetched. */
export function wikipediaAddress(pointer: string, language: Language): string {
  if (/^https:\/\/[a-z-]+\.(?:m\.)?wikipedia\.org\//.test(pointer)) return pointer;
  const [, code, title] = /^([a-z]{2,3}):(.+)$/.exec(pointer) ?? [null, language, pointer];
  return `https://${code}.wikipedia.org/wiki/${encodeURIComponent(title!.replace(/ /g, '_'))}`;
}

/** Where a reader may look up whom only the article names: Wikipedia's own search in the card's language. Nothing is fetched. */
export const wikipediaSearch = (name: string, language: Language): string =>
  `https://${language}.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`;

/** One explanation. Fills the popover; draws nothing of its own around it. */
export function CardView(props: CardViewProps): VNode {
  const { card, language } = props;
  const say = words(language);
  return (
    <article class="card" aria-busy={!card && !props.failed}>
      <header class="card-head">
        {props.canGoBack && (
          <button type="button" class="button quiet icon" aria-label={say.back} title={say.back} onClick={props.onBack}>
            <BackIcon />
          </button>
        )}
        <div class="card-name">
          <h2 id="card-title" lang={card?.language}>
            {card?.title ?? props.title}
          </h2>
          {card && (
            <p class="card-descriptor" lang={card.language}>
              {card.descriptor || say.actorKinds[card.kind]}
            </p>
          )}
        </div>
        <button
          type="button"
          class="button quiet icon card-pin"
          aria-pressed={props.pinned}
          aria-label={props.pinned ? say.cardUnpin : say.cardPin}
          title={props.pinned ? say.cardUnpin : say.cardPin}
          onClick={() => props.onPin(!props.pinned)}
        >
          <PinIcon />
        </button>
        <button type="button" class="button quiet icon" aria-label={say.close} title={say.close} onClick={props.onClose}>
          <CloseIcon />
        </button>
      </header>
      <div class="card-body">
        {card ? <Body {...props} card={card} /> : <p class="card-wait">{props.failed ? errorOf(props) : say.cardLoading}</p>}
      </div>
      {card && <Foot {...props} card={card} />}
    </article>
  );
}

const errorOf = ({ failed, language }: CardViewProps): string =>
  failed === 'unknown' || failed === 'orphaned' ? errorSentence(language, failed) : words(language).cardFailed;

function Body({ card, language, sentence, onFollow }: CardViewProps & { card: Card }): VNode {
  const say = words(language);
  return (
    <div lang={card.language}>
      {card.fromArticle && (
        <p class="card-flag" lang={language}>
          {say.cardFromArticle}
        </p>
      )}
      {card.otherLanguage && (
        <p class="card-flag" lang={language}>
          {say.cardOtherLanguage(languageName(language, card.language))}
        </p>
      )}
      {card.definition && <p class="card-definition">{card.definition}</p>}
      {card.example && (
        <p class="card-example">
          <span class="card-label" lang={language}>
            {say.cardExample}
          </span>{' '}
          {card.example}
        </p>
      )}
      {card.warning && (
        <p class="card-warning">
          <span class="card-label" lang={language}>
            {say.cardWarning}
          </span>{' '}
          {card.warning}
        </p>
      )}
      {card.lines.length > 0 && (
        <dl class="card-lines">
          {card.lines.map((line) => (
            <div key={`${line.label} ${line.text}`} class={`card-line ${line.time}`}>
              <dt>{line.label}</dt>
              <dd>
                {linked(line, onFollow)}
                {line.time === 'since' && (
                  <span class="card-age" lang={language}>
                    {say.lineSince}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {card.ownNote && (
        <p class="card-own">
          <span class="card-label" lang={language}>
            {say.cardOwnNote}
          </span>{' '}
          {card.ownNote}
        </p>
      )}
      {sentence && (
        <div class="card-here">
          <span class="card-label" lang={language}>
            {say.cardInArticle}
          </span>
          <q lang={sentence.language ?? undefined} dir="auto">
            {sentence.text.slice(0, sentence.start)}
            <b>{sentence.text.slice(sentence.start, sentence.end)}</b>
            {sentence.text.slice(sentence.end)}
          </q>
        </div>
      )}
      {card.related.length > 0 && (
        <div class="card-related">
          <span class="card-label" lang={language}>
            {say.cardRelated}
          </span>
          {card.related.map((one) => (
            <button key={one.id} type="button" class="chip" onClick={() => onFollow(one.id)}>
              {one.title}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Each source once, with its latest date. */
function sourcesOf(card: Card): SourceNote[] {
  const latest = new Map<string, string | null>();
  for (const { label, asOf } of [...card.sources, ...card.lines.map((line) => line.source)]) {
    const known = latest.get(label);
    if (!latest.has(label) || (asOf ?? '') > (known ?? '')) latest.set(label, asOf);
  }
  return [...latest].map(([label, asOf]) => ({ label, asOf }));
}

function Foot(props: CardViewProps & { card: Card }): VNode {
  const { card, language, done } = props;
  const say = words(language);
  // Sources are named in the language of the card: one sentence is not said in two languages.
  const own = words(card.language);
  const [asking, setAsking] = useState(false);
  const lookUp = card.wikipedia
    ? wikipediaAddress(card.wikipedia, card.language)
    : card.fromArticle
      ? wikipediaSearch(card.title, card.language)
      : null;
  return (
    <footer class="card-foot">
      <p class="card-source" lang={card.language}>
        {own.cardMaker} · {own.cardSource}
        {own.colon}
        {sourcesOf(card)
          .map(({ label, asOf }) => (asOf ? `${label}, ${own.cardAsOf(day(card.language, asOf))}` : label))
          .join('; ')}
        {lookUp && (
          <>
            {' · '}
            <a href={lookUp} target="_blank" rel="noopener noreferrer">
              {own.wikipedia}
            </a>
          </>
        )}
      </p>
      {props.judged !== false && (
        <div class="card-judge">
          {done ? (
            <>
              <span role="status">{done === 'known' ? say.cardKnown : say.cardWrongSaid}</span>
              <button type="button" class="button quiet" onClick={props.onUndo}>
                {say.undo}
              </button>
            </>
          ) : asking ? (
            <>
              <span>{say.cardWrong}</span>
              <button type="button" class="button quiet" onClick={() => props.onWrong('here')}>
                {say.cardWrongHere}
              </button>
              <button type="button" class="button quiet" onClick={() => props.onWrong('everywhere')}>
                {say.cardWrongEverywhere}
              </button>
            </>
          ) : (
            <>
              {card.kind !== 'amount' && (
                <button type="button" class="button quiet" onClick={props.onKnow}>
                  {say.cardKnow}
                </button>
              )}
              <button type="button" class="button quiet" onClick={() => setAsking(true)}>
                {say.cardWrong}
              </button>
            </>
          )}
        </div>
      )}
    </footer>
  );
}
