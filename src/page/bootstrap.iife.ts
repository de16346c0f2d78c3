/**
 * The first thing of ours in a granted page, at document_start, and small: asks the worker what to do
 * here, hides what was hidden last time before it can flash, and asks for the page bundle once the
 * document shows any sign of an article or of clutter.
 */
import { frameDocument } from '../article/frame-document';
import { sendAgain } from './again';
import { earlyRule } from './hide/shape';
import { handOver, type Hello, listenForKeys, own, runtime } from './own';

/** Signs of an article in the head or the body; all cheap. */
const ARTICLE_SIGNS =
  'article, [itemprop="articleBody"], meta[property="og:type"][content="article" i], meta[property^="article:"], [itemtype*="Article"], script[type="application/ld+json"]';
/** A page with this many paragraphs may be an article without saying so. */
const PARAGRAPHS = 5;
/** Signs of clutter on a page that is none. */
const CLUTTER_SIGNS =
  'dialog, [role="dialog"], [aria-modal="true"], iframe[src*="consent" i], [id*="consent" i], [id*="cookie" i], [class*="cookie" i], [class*="consent" i], [class*="paywall" i], [class*="newsletter" i], [class*="subscribe" i]';

async function ask<T>(call: string, argument: unknown): Promise<T | null> {
  const send = async (): Promise<unknown> => runtime()?.sendMessage({ kantlijn: 1, call, argument });
  const answer = (await sendAgain(send)) as { ok: boolean; value: T } | undefined;
  return answer?.ok ? answer.value : null;
}

const isWorthIt = (page: Document): boolean =>
  page.querySelector(ARTICLE_SIGNS) !== null ||
  page.getElementsByTagName('p').length >= PARAGRAPHS ||
  page.querySelector(CLUTTER_SIGNS) !== null;

/** The article may stand in a frame of the page's own origin: that is known once the frames are loaded. */
async function isWorthItInFrames(): Promise<boolean> {
  const frames = document.getElementsByTagName('iframe');
  if (!frames.length) return false;
  if (document.readyState !== 'complete') await new Promise((go) => addEventListener('load', go, { once: true }));
  return [...frames].some((frame) => {
    const inside = frameDocument(frame);
    return inside && isWorthIt(inside);
  });
}

async function start(): Promise<void> {
  const mine = own();
  if (mine.hello) return;
  handOver();
  listenForKeys();
  mine.hello = ask<NonNullable<Hello>>('hello', { url: location.href });
  const hello = await mine.hello;
  if (!hello) return;
  if (hello.settings.clean && hello.site.clean) {
    const never = new Set(hello.site.never);
    const css = earlyRule([...hello.site.always.map((one) => one.shape), ...hello.site.seen].filter((shape) => !never.has(shape)));
    if (css) {
      mine.early = css;
      await ask('css', { css, on: true });
    }
  }
  if (document.readyState === 'loading') await new Promise((go) => document.addEventListener('DOMContentLoaded', go, { once: true }));
  if (mine.running) return;
  if (isWorthIt(document) || (await isWorthItInFrames())) await ask('load', {});
  else if (mine.early) await ask('css', { css: mine.early, on: false });
}

// A worker that cannot be reached leaves the page as it is: nothing was changed yet.
start().catch(() => own().stop?.());
