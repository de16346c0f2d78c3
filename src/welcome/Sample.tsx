import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser';
import type { Card } from '../knowledge/card';
import type { Language } from '../language/language';
import type { Mention, Recognised } from '../mentions/mention';
import { callWorker } from '../messages';
import { CardView } from '../ui/card/CardView';
import { welcomeWords } from '../ui/words/welcome';

const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** A pointer that passes over a name does not mean it; the same wait as on a page. */
const INTENT_MS = 150;

/**
 * A small article that is cleaned and explained for real: the worker recognises its names and composes
 * its cards, as on any page. Only the paper around it is drawn.
 */
export function Sample({ language }: { language: Language }) {
  const words = welcomeWords[language];
  const { sample } = words;
  const [on, turn] = useState(true);
  const [found, setFound] = useState<Recognised | null>(null);
  const [open, setOpen] = useState<{ title: string; card: Card | null; failed: string | null; trail: string[] } | null>(null);
  const intent = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const opener = useRef<HTMLElement | null>(null);
  const texts = [sample.headline, ...sample.paragraphs];

  useEffect(() => {
    setFound(null);
    setOpen(null);
    let gone = false;
    const blocks = [sample.headline, ...sample.paragraphs].map((text, at) => ({
      text,
      role: at ? ('body' as const) : ('headline' as const),
    }));
    callWorker(send, 'recognise', { token: 1, blocks, language, date: '2021-01-06' }).then(
      (answer) => {
        if (!gone) setFound(answer);
      },
      // Without the worker there are no marks: the page tells its story all the same.
      () => {
        if (!gone) setFound(null);
      },
    );
    return () => {
      gone = true;
    };
  }, [language, sample]);

  const explain = async (id: string, title: string, trail: string[], mention?: Mention): Promise<void> => {
    setOpen({ title, card: null, failed: null, trail });
    try {
      const { card } = await callWorker(send, 'explain', { token: 1, id, language, date: '2021-01-06', mention });
      setOpen({ title, card, failed: null, trail });
    } catch {
      setOpen({ title, card: null, failed: 'unknown', trail });
    }
  };
  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };

  /** One block with its names as buttons; each thing is marked where it is first named. */
  const marked = (block: number) => {
    const text = texts[block]!;
    if (!on || !found) return text;
    const seen = new Set<string>();
    const first = found.mentions.filter((one) => !seen.has(one.id) && seen.add(one.id));
    const parts: preact.ComponentChildren[] = [];
    let at = 0;
    for (const one of first.filter((mention) => mention.block === block && mention.kind !== 'amount')) {
      const name = text.slice(one.start, one.end);
      parts.push(
        text.slice(at, one.start),
        <button
          key={one.id}
          type="button"
          class={one.kind === 'term' ? 'marked term' : 'marked'}
          onMouseEnter={() => {
            clearTimeout(intent.current);
            intent.current = setTimeout(() => void explain(one.id, name, [one.id], one), INTENT_MS);
          }}
          onMouseLeave={() => clearTimeout(intent.current)}
          onClick={(event) => {
            clearTimeout(intent.current);
            opener.current = event.currentTarget;
            void explain(one.id, name, [one.id], one);
          }}
        >
          {name}
        </button>,
      );
      at = one.end;
    }
    return [...parts, text.slice(at)];
  };

  return (
    <>
      <fieldset class="segments two">
        <legend class="aside-voice">{words.sampleLook}</legend>
        {[false, true].map((one) => (
          <label key={String(one)}>
            <input type="radio" name="sample" checked={on === one} onChange={() => turn(one)} />
            <span>{one ? words.sampleOn : words.sampleOff}</span>
          </label>
        ))}
      </fieldset>
      <div class="stage">
        <div class={on ? 'paper clean' : 'paper'}>
          <div class="offer" aria-hidden={on}>
            <span>{sample.offer}</span>
            <b>{sample.offerButton}</b>
          </div>
          <h3>{marked(0)}</h3>
          <p>{marked(1)}</p>
          <p>{marked(2)}</p>
          <div class="letter" aria-hidden={on}>
            <span>{sample.newsletter}</span>
            <b>{sample.newsletterButton}</b>
          </div>
        </div>
        <aside class="beside" aria-live="polite">
          {open ? (
            <CardView
              card={open.card}
              failed={open.failed}
              title={open.title}
              language={language}
              pinned={false}
              canGoBack={open.trail.length > 1}
              sentence={null}
              done={null}
              judged={false}
              onClose={close}
              onPin={close}
              onBack={() => void explain(open.trail.at(-2)!, '', open.trail.slice(0, -1))}
              onFollow={(id) => void explain(id, '', [...open.trail, id])}
              onKnow={close}
              onWrong={close}
              onUndo={close}
            />
          ) : (
            <p class="soft margin-note">{words.sampleTry}</p>
          )}
        </aside>
      </div>
    </>
  );
}
