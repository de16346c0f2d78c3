/**
 * What the worker answers to each call. Handlers are plain functions of their argument, which
 * `checks.ts` has passed, and of the caller, of whom only the browser's own word is believed.
 *
 * The worker may be killed at every `await`: each handler ends in at most one write, so what it was
 * asked has happened whole or not at all, and the asker hears of it or asks again.
 */
import { browser } from '../browser';
import type { Card } from '../knowledge/card';
import { type CardContext, composeCard, composeHead } from '../knowledge/compose-card';
import type { Knowledge } from '../knowledge/open';
import { type Language, toLanguage } from '../language/language';
import { foldName } from '../language/words';
import { findMentions } from '../mentions/find';
import type { Recognised } from '../mentions/mention';
import type { Handlers, Head, ToWorker } from '../messages';
import { articleKey } from '../saved/key';
import { toSaved } from '../saved/to-saved';
import { DEFAULTS, SITE_DEFAULTS, type Settings, spokenLanguage } from '../settings';
import { getArticle, hasArticle, putArticle } from '../store/articles';
import { askPersistence } from '../store/space';
import { changeVerdict, readVerdicts } from '../store/verdicts';
import { takeAllowance } from './allowance';
import { forgetCorrection, keepCorrection, readCorrections } from './corrections';
import { openIndex } from './index-loader';
import { namesOf } from './names';
import { correctedCard, OWN, ownCard, withCorrections } from './own-knowledge';
import { dropHighlight, highlightsOf, keepHighlight } from './highlights';
import { changeSettings, changeSite, forgetSite, isTold, readSettings, readSite, readSites, setTold, siteOf } from './preferences';
import { grantedOrigins, runPage } from './registrations';
import { orNothing } from './storage';
import { tellTabs } from './tabs';

/** Who calls: one of our own pages, or a content script in a frame of a tab. */
export interface Caller {
  own: boolean;
  tabId: number | null;
  frameId: number;
  /** Address and host of the frame, as the browser says, never as the message says. Empty for our own pages. */
  url: string;
  host: string;
  incognito: boolean;
}

/** Longest name that is looked up, and how many meanings are offered. */
const MAX_MEANINGS = 8;

/** ISO day. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** The language we speak to the reader in: chosen, or the browser's, or English. */
export const interfaceLanguage = (settings: Settings): Language => spokenLanguage(settings, browser.i18n.getUILanguage());

function cardLanguage(settings: Settings, article: Language | null): Language {
  return (settings.cards === 'article' ? article : null) ?? interfaceLanguage(settings);
}

/** Takes out what the reader knows already, called wrong here, or muted by kind. */
async function withoutVerdicts(found: Recognised, host: string, settings: Settings): Promise<Recognised> {
  const site = siteOf(host);
  const verdicts = await orNothing(readVerdicts(), []);
  const gone = new Set(verdicts.filter((one) => one.known || one.wrongAt.includes('*') || one.wrongAt.includes(site)).map((one) => one.id));
  const wrong = new Set(verdicts.filter((one) => one.wrongAt.includes('*') || one.wrongAt.includes(site)).map((one) => one.id));
  const muted = new Set<string>(settings.muteKinds);
  return {
    ...found,
    mentions: found.mentions.filter((mention) => !gone.has(mention.id) && !muted.has(mention.kind)),
    // Whom the reader knows is still who the story is about; a wrong one is not.
    keyActors: found.keyActors.filter((actor) => !wrong.has(actor.id)),
  };
}

/** Bytes of a picture; empty for text that is no base64. */
function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    throw new Error('bad-message');
  }
}

/** Is this something that a verdict can stick to? What one article says or an amount is gone with the article. */
async function isLasting(id: string): Promise<boolean> {
  if (id.startsWith(OWN)) return true;
  return (await openIndex()).indexOf(id) >= 0;
}

/** One of the same site as the frame that asks, however the message calls it. */
function isOfSite(url: string, caller: Caller): boolean {
  if (caller.own) return true;
  try {
    const asked = siteOf(new URL(url).host);
    const site = siteOf(caller.host);
    return asked === site || asked.endsWith(`.${site}`) || site.endsWith(`.${asked}`);
  } catch {
    return false; // No address at all.
  }
}

/** Title and descriptor, with the reader's own name where he gave one. */
function headOf(id: string, context: CardContext, knowledge: Knowledge, corrections: Awaited<ReturnType<typeof readCorrections>>): Head {
  const correction = corrections.find((one) => one.id === id);
  if (correction && id.startsWith(OWN)) return { id, title: correction.name, descriptor: correction.note.slice(0, 80) };
  const head = composeHead(id, context, knowledge);
  return { id, title: correction?.name || head.title, descriptor: head.descriptor };
}

/** A context for lists on our own pages: today, in the reader's language. */
async function listContext(): Promise<CardContext> {
  return { language: interfaceLanguage(await readSettings()), date: null, today: today() };
}

export const answers: Handlers<ToWorker, Caller> = {
  hello: async ({ url }, caller) => {
    const settings = await orNothing(readSettings(), DEFAULTS);
    const site = await orNothing(readSite(caller.host || new URL(url).host), SITE_DEFAULTS);
    // The master switch is for sites that were granted; elsewhere only a click of the reader brings us here.
    const byItself = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
    return (settings.on || !byItself) && site.on ? { settings, site, language: interfaceLanguage(settings) } : null;
  },

  load: async (_argument, caller) => {
    if (caller.tabId === null) throw new Error('no-tab');
    await runPage(caller.tabId, caller.frameId);
    return null;
  },

  css: async ({ css, on, frames, author }, caller) => {
    if (caller.tabId === null) throw new Error('no-tab');
    // The browser leaves out the frames that we may not reach.
    const where = frames ? { allFrames: true } : { frameIds: [caller.frameId] };
    const injection = { target: { tabId: caller.tabId, ...where }, css, origin: author ? ('AUTHOR' as const) : ('USER' as const) };
    if (on) await browser.scripting.insertCSS(injection);
    else await browser.scripting.removeCSS(injection);
    return null;
  },

  recognise: async ({ token, blocks, language, date }, caller) => {
    const [knowledge, settings, corrections] = await Promise.all([
      openIndex(),
      orNothing(readSettings(), DEFAULTS),
      orNothing(readCorrections(), []),
    ]);
    const read = toLanguage(language);
    const all = findMentions(blocks, { language: read, date }, withCorrections(knowledge, corrections));
    const found = await withoutVerdicts(all, caller.host, settings);
    const context: CardContext = { language: cardLanguage(settings, read), date, today: today() };
    const ids = new Set([...found.mentions.map((one) => one.id), ...found.keyActors.map((one) => one.id)]);
    const titles = Object.fromEntries(
      [...ids].filter((id) => !/^(said|amount):/.test(id)).map((id) => [id, headOf(id, context, knowledge, corrections)]),
    );
    return { ...found, token, titles };
  },

  explain: async ({ token, id, language, date, mention, introduced }) => {
    const [knowledge, corrections] = await Promise.all([openIndex(), orNothing(readCorrections(), [])]);
    const correction = corrections.find((one) => one.id === id);
    if (id.startsWith(OWN)) {
      if (!correction) throw new Error('unknown');
      return { token, card: ownCard(correction, language) };
    }
    const card = composeCard(id, { language, date, today: today(), mention, introduced }, knowledge);
    return { token, card: correctedCard(card, correction) };
  },

  know: async ({ id, known }, caller) => {
    if (!(await isLasting(id))) return null;
    await changeVerdict(id, (verdict) => ({ ...verdict, known }));
    if (caller.own) await tellTabs();
    return null;
  },

  wrong: async ({ id, host, scope, undo }, caller) => {
    // "Here" would write down a site that a private window visits.
    if (!(await isLasting(id)) || (caller.incognito && scope === 'here')) return null;
    const at = scope === 'everywhere' ? '*' : siteOf(caller.own ? host : caller.host);
    await changeVerdict(id, (verdict) => ({
      ...verdict,
      wrongAt: [...verdict.wrongAt.filter((one) => one !== at), ...(undo ? [] : [at])],
    }));
    if (caller.own) await tellTabs();
    return null;
  },

  site: async ({ host, change }, caller) => {
    const site = caller.own ? host : caller.host;
    return caller.incognito ? { ...(await readSite(site)), ...change } : changeSite(site, change);
  },

  save: async ({ article, recognised, images, imagesLeft, told }, caller) => {
    // Our own pages say it on screen; a page says it when it hears this.
    if (!caller.own && !told && !(await isTold())) throw new Error('tell-first');
    if (told) await setTold();
    // Where a worker can ask (Firefox's is a page); elsewhere popup and library do. Nothing waits for the answer.
    askPersistence().catch((error: unknown) => console.warn(`kantlijn: persist failed: ${error instanceof Error ? error.name : 'error'}`));
    const [knowledge, settings, corrections] = await Promise.all([
      openIndex(),
      orNothing(readSettings(), DEFAULTS),
      orNothing(readCorrections(), []),
    ]);
    const url = isOfSite(article.url, caller) ? article.url : caller.url;
    const kept = images.map(({ src, type, base64 }) => ({ src, type, bytes: toBytes(base64) }));
    if (!caller.own) {
      const size = kept.reduce((sum, one) => sum + one.bytes.length, 0) + JSON.stringify(article.blocks).length;
      await takeAllowance(siteOf(caller.host), size, today());
    }
    const context: CardContext = {
      language: cardLanguage(settings, toLanguage(article.language)),
      date: article.published,
      today: today(),
    };
    const cards: Record<string, Card> = {};
    for (const mention of recognised.mentions) {
      if (Object.hasOwn(cards, mention.id)) continue;
      const said = mention.id.startsWith('said:') ? recognised.introduced[Number(mention.id.slice(5))] : undefined;
      const correction = corrections.find((one) => one.id === mention.id);
      if (mention.id.startsWith(OWN)) {
        if (correction) cards[mention.id] = ownCard(correction, context.language);
      } else {
        try {
          cards[mention.id] = correctedCard(composeCard(mention.id, { ...context, mention, introduced: said }, knowledge), correction);
        } catch (error) {
          // An article is kept without the card that failed rather than not at all.
          console.warn(`kantlijn: card of a saved article failed: ${error instanceof Error ? error.name : 'error'}`);
        }
      }
    }
    const key = articleKey(url);
    const record = toSaved(
      {
        article: { ...article, url },
        recognised,
        cards,
        names: namesOf(Object.keys(cards), knowledge),
        images: kept,
        imagesLeft,
        knowledge: knowledge.version,
      },
      new Date().toISOString(),
      await getArticle(key),
    );
    return { key, updated: await putArticle(record) };
  },

  // A page may ask of its own site only: what else is in the library is none of its business.
  isSaved: async ({ url }, caller) => isOfSite(url, caller) && (await hasArticle(articleKey(url))),

  // As for a save, the browser's word counts: a page has to do with the copy of its own address alone.
  highlights: async ({ url }, caller) => (isOfSite(url, caller) ? highlightsOf(articleKey(url)) : []),
  keepHighlight: async ({ url, highlight }, caller) => {
    if (!isOfSite(url, caller)) throw new Error('not-allowed');
    if (!caller.own) await takeAllowance(siteOf(caller.host), JSON.stringify(highlight).length, today(), 'highlight');
    return keepHighlight(articleKey(url), highlight);
  },
  dropHighlight: async ({ url, id }, caller) => {
    if (!isOfSite(url, caller)) throw new Error('not-allowed');
    return dropHighlight(articleKey(url), id);
  },

  readerLook: async (reader) => {
    await changeSettings({ reader });
    return null;
  },

  settings: (change) => changeSettings(change),
  readSettings: () => readSettings(),
  readSite: ({ host }) => readSite(host),
  runHere: async ({ tabId }) => {
    await runPage(tabId);
    return null;
  },
  grants: async () => ({ origins: await grantedOrigins() }),

  openLibrary: async ({ key }, caller) => {
    // A page that was left cannot open tabs behind the reader's back.
    if (!caller.own && caller.tabId !== null && !(await browser.tabs.get(caller.tabId)).active) throw new Error('not-allowed');
    await browser.tabs.create({ url: browser.runtime.getURL(`src/library/index.html${key ? `#${encodeURIComponent(key)}` : ''}`) });
    return null;
  },

  about: async () => {
    const { version, made, size } = await openIndex();
    return { version, made, size };
  },

  verdicts: async () => {
    const [knowledge, context, corrections, verdicts] = await Promise.all([openIndex(), listContext(), readCorrections(), readVerdicts()]);
    return verdicts.map((one) => ({ ...headOf(one.id, context, knowledge, corrections), known: one.known, wrongAt: one.wrongAt }));
  },

  corrections: async () => {
    const [knowledge, context, corrections] = await Promise.all([openIndex(), listContext(), readCorrections()]);
    return corrections.map((one) => ({ ...one, title: one.name || composeHead(one.id, context, knowledge).title }));
  },

  correct: async (correction) => {
    if (correction.id !== OWN && !correction.id.startsWith(OWN) && !(await isLasting(correction.id))) throw new Error('unknown');
    return keepCorrection(correction);
  },

  uncorrect: async ({ id }) => {
    await forgetCorrection(id);
    return null;
  },

  lookUp: async ({ name }) => {
    const [index, context, corrections] = await Promise.all([openIndex(), listContext(), readCorrections()]);
    const knowledge = withCorrections(index, corrections);
    const entries = [...new Set(knowledge.senses(foldName(name)).map((sense) => sense.entry))].map((entry) => knowledge.entry(entry));
    entries.sort((a, b) => b.prior - a.prior);
    return entries.slice(0, MAX_MEANINGS).map(({ id, kind }) => ({ ...headOf(id, context, index, corrections), kind }));
  },

  isTold: () => isTold(),
  sites: () => readSites(),
  forgetSite: async ({ host }) => {
    await forgetSite(host);
    return null;
  },
};
