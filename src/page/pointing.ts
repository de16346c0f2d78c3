/**
 * "Hide something else": the reader points at a part of the page and clicks it away. Without a pointer,
 * arrow right and left go from part to part, up takes more, down less, Enter hides.
 */
import { firstText } from '../article/clutter/box';
import type { Language } from '../language/language';
import { words } from '../ui/words/words';
import type { Surface } from './surface';
import { inherited, own, parentOf, tagOf } from '../article/unclobbered';

export interface Pointing {
  surface: Surface;
  language: Language;
  say(text: string): void;
  /** Hides it and remembers; `false` when it must not be hidden. */
  hide(element: Element): boolean;
}

/** Smaller than this in both directions, and nobody can point at it on purpose. */
const LEAST_PX = 8;
/** Characters of a part that are said to a reader who does not see its frame. */
const SAID_CHARS = 60;

/** Is there anything of it to point at? */
const isPart = (element: Element): boolean => {
  const { width, height } = own(element, 'getBoundingClientRect')();
  return width >= LEAST_PX && height >= LEAST_PX && own(element, 'checkVisibility')({ opacityProperty: true, visibilityProperty: true });
};

/** Ends with a click that hid something, with Escape, or with the signal. */
export function pointAt({ surface, language, say, hide }: Pointing, signal: AbortSignal): void {
  const said = words(language);
  const ended = new AbortController();
  const all = AbortSignal.any([ended.signal, signal]);
  const frame = document.createElement('div');
  frame.style.cssText =
    'position:fixed;pointer-events:none;border:2px solid var(--accent);border-radius:3px;background:color-mix(in srgb,var(--accent) 14%,transparent)';
  const mount = surface.part('frame');
  const voice = document.createElement('p');
  voice.className = 'aside-voice';
  voice.role = 'status';
  mount.append(frame, voice);
  surface.raise();
  say(said.pointHelp);
  /** The element under the pointer, and how many steps up from it was taken. */
  let under: Element | null = null;
  let up = 0;

  const isOutermost = (element: Element | null): boolean => element !== null && parentOf(element) === inherited(document, 'body');
  const chosen = (): Element | null => {
    let element = under;
    for (let step = 0; step < up && element && !isOutermost(element); step++) element = parentOf(element) ?? element;
    return element;
  };
  const draw = (): void => {
    const part = chosen();
    const rect = part && own(part, 'getBoundingClientRect')();
    frame.style.display = rect ? 'block' : 'none';
    if (rect)
      Object.assign(frame.style, { left: `${rect.left}px`, top: `${rect.top}px`, width: `${rect.width}px`, height: `${rect.height}px` });
  };
  /** The next or previous part after where we are: beside it, or beside what it lies in; the first one in the window to begin with. */
  const step = (back: boolean): Element | null => {
    const from = chosen();
    const isOther = (one: Element): boolean => one !== surface.host && isPart(one);
    const body = inherited(document, 'body');
    if (!from) return [...body.querySelectorAll('*')].find((one) => own(one, 'getBoundingClientRect')().bottom > 0 && isOther(one)) ?? null;
    const side = back ? 'previousElementSibling' : 'nextElementSibling';
    for (let at: Element | null = from; at && at !== body; at = parentOf(at)) {
      for (let beside = own(at, side); beside; beside = own(beside, side)) if (isOther(beside)) return beside;
    }
    return from;
  };
  const go = (to: Element | null): void => {
    under = to;
    up = 0;
    if (!to) return;
    own(to, 'scrollIntoView')({ block: 'nearest', behavior: 'instant' });
    voice.textContent = firstText(to, SAID_CHARS) || tagOf(to).toLowerCase();
  };
  const take = (): void => {
    const element = chosen();
    if (!element) return;
    if (!hide(element)) {
      say(said.pointRefused);
      return;
    }
    end();
    say(said.pointHidden);
  };
  const end = (): void => {
    ended.abort();
    voice.remove();
    frame.remove();
    surface.lower();
  };
  const at = (event: MouseEvent): void => {
    if (event.target === surface.host) return;
    let element = inherited(document, 'elementFromPoint')(event.clientX, event.clientY);
    while (element && own(element, 'getBoundingClientRect')().width < LEAST_PX && parentOf(element)) element = parentOf(element);
    if (element === inherited(document, 'body') || element === inherited(document, 'documentElement')) element = null;
    if (element !== under) up = 0;
    under = element;
    draw();
  };
  const swallow = (event: Event): void => {
    if (event.target === surface.host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = { capture: true, signal: all } as const;
  window.addEventListener('pointermove', at, listen);
  window.addEventListener('scroll', draw, { ...listen, passive: true });
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend'] as const)
    window.addEventListener(type, swallow, listen);
  window.addEventListener(
    'click',
    (event) => {
      if (event.target === surface.host) return;
      swallow(event);
      at(event);
      take();
    },
    listen,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const { key } = event;
      if (key === 'Escape') end();
      else if (key === 'Enter') take();
      else if (key === 'ArrowRight' || key === 'ArrowLeft') go(step(key === 'ArrowLeft'));
      else if (key === 'ArrowUp' && !isOutermost(chosen())) up++;
      else if (key === 'ArrowDown' && up > 0) up--;
      else if (key === 'ArrowDown') go([...(under ? own(under, 'children') : [])].find(isPart) ?? under);
      else if (key !== 'ArrowUp') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      draw();
    },
    listen,
  );
  signal.addEventListener('abort', end, { once: true });
}
