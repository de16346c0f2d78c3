import controlsCss from '../ui/controls.css?inline';
import cardCss from '../ui/card/card.css?inline';
import highlightCss from '../ui/highlight/highlight.css?inline';
import panelCss from '../ui/panel/panel.css?inline';
import themeCss from '../ui/theme.css?inline';
import { parentOf } from '../article/unclobbered';

/**
 * Nothing of the page reaches in: `all: initial` with importance wins from inside a shadow tree. It leaves the
 * direction alone, which a page from right to left would hand down: our words run from left to right.
 */
const HOST_CSS = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;pointer-events:none!important;direction:ltr!important;color-scheme:var(--scheme)!important}
:host(:not(:popover-open)){display:none!important}
:host::backdrop{display:none!important}`;

/**
 * Where cards, panel and messages are drawn on a page: one element in the top layer with a closed shadow
 * root. It enters the document when the first of them opens and leaves with the last.
 */
export interface Surface {
  host: HTMLElement;
  root: ShadowRoot;
  /** An element of its own for each thing drawn. */
  part(name: string): HTMLElement;
  /** Above everything the page has: into its modal dialog or fullscreen element when there is one. */
  raise(): void;
  /** Out of the document, when no part has content. */
  lower(): void;
}

/** The part that only screen readers hear: it alone does not keep the surface in the document. */
export const VOICE = 'voice';

const sheets = (...css: string[]): CSSStyleSheet[] =>
  css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });

export function createSurface(signal: AbortSignal): Surface {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets(themeCss, controlsCss, cardCss, highlightCss, panelCss, HOST_CSS);
  const parts = new Map<string, HTMLElement>();

  /** The last modal dialog that opened, or what is in fullscreen: all outside of it is inert or covered. */
  function home(): Element {
    const dialogs = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
    const full = document.fullscreenElement;
    if (dialogs.length) return dialogs.at(-1)!;
    return full && !/^(video|img|iframe|canvas|embed|object)$/i.test(full.localName) ? full : document.documentElement;
  }

  const isUsed = (): boolean => [...parts].some(([name, part]) => name !== VOICE && part.childNodes.length > 0);

  function raise(): void {
    if (signal.aborted) return;
    const parent = home();
    if (host.parentNode !== parent) parent.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  }

  function lower(): void {
    if (!isUsed()) host.remove();
  }

  const rehome = (event: Event): void => {
    if (event.target === host || !host.isConnected || !isUsed()) return;
    // The dialog is modal, or no longer, only after its own event has gone round.
    queueMicrotask(() => {
      if (host.parentNode === home()) return;
      host.remove();
      raise();
    });
  };
  for (const type of ['toggle', 'close', 'fullscreenchange']) document.addEventListener(type, rehome, { capture: true, signal });
  signal.addEventListener('abort', () => host.remove());

  return {
    host,
    root,
    part: (name) => {
      let part = parts.get(name);
      if (!part) {
        part = document.createElement('div');
        parts.set(name, part);
        root.append(part);
      }
      return part;
    },
    raise,
    lower,
  };
}

/** Channel of sRGB, 0..255, as light. Source: WCAG 2.2, relative luminance. */
const light = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Under this relative luminance white text reads better than black (contrast 1.05 / (L + 0.05) = (L + 0.05) / 0.05). */
const DARK_BELOW = 0.179;

/** Is the page dark behind this element? Goes by the first opaque background on the way up. */
export function isDarkBehind(element: Element | null): boolean {
  for (let at = element; at; at = parentOf(at)) {
    const colour = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(getComputedStyle(at).backgroundColor);
    if (!colour || Number(colour[4] ?? 1) < 0.5) continue;
    const [red, green, blue] = [colour[1], colour[2], colour[3]].map((channel) => light(Number(channel)));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < DARK_BELOW;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}
