/** What the worker answers to each call. Handlers are plain functions of their argument and caller. */
import { browser } from '../browser';
import { type CardContext, composeCard, composeHead } from '../knowledge/compose-card';
import type { Card } from '../knowledge/card';
import { type Language, toLanguage } from '../language/language';
import { findMentions } from '../mentions/find';
import type { Recognised } from '../mentions/mention';
import type { Handlers, ToWorker } from '../messages';
import { articleKey } from '../saved/key';
import { toSaved } from '../saved/to-saved';
import type { Settings } from '../settings';
import { getArticle, hasArticle, putArticle } from '../store/articles';
import { changeVerdict, readVerdicts } from '../store/verdicts';
import { openIndex } from './index-loader';
import { changeSettings, changeSite, readSettings, readSite, siteOf } from './preferences';
import { grantedOrigins, runPage } from './registrations';

/** Who calls: one of our own pages, or a content script in a frame of a tab. */
export interface Caller {
  own: boolean;
  tabId: number | null;
  frameId: number;
  /** Host of the frame, as the browser says, never as the message says. Empty for our own pages. */
  host: string;
  incognito: boolean;
}

/** ISO day. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** The language we speak to the reader in: chosen, or the browser's, or English. */
export function interfaceLanguage(settings: Settings): Language {
  return settings.language ?? toLanguage(browser.i18n.getUILanguage()) ?? 'en';
}

/** Takes out what the reader knows already, called wrong here, or muted by kind. */
async function withoutVerdicts(found: Recognised, host: string, settings: Settings): Promise<Recognised> {
  const verdicts = await readVerdicts();
  const gone = new Set(verdicts.filter((one) => one.known || one.wrongAt.includes('*') || one.wrongAt.includes(host)).map((one) => one.id));
  const muted = new Set<string>(settings.muteKinds);
  return { ...found, mentions: found.mentions.filter((mention) => !gone.has(mention.id) && !muted.has(mention.kind)) };
}

const toBytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

export const answers: Handlers<ToWorker, Caller> = {
  hello: async ({ url }, caller) => {
    const settings = await readSettings();
    const site = await readSite(caller.host || new URL(url).host);
    return settings.on && site.on ? { settings, site, language: interfaceLanguage(settings) } : null;
  },

  load: async (_argument, caller) => {
    if (caller.tabId === null) throw new Error('no-tab');
    await runPage(caller.tabId, caller.frameId);
    return null;
  },

  css: async ({ css, on }, caller) => {
    if (caller.tabId === null) throw new Error('no-tab');
    const injection = { target: { tabId: caller.tabId, frameIds: [caller.frameId] }, css, cssOrigin: 'USER' as const };
    if (on) await browser.scripting.insertCSS(injection);
    else await browser.scripting.removeCSS(injection);
    return null;
  },

  recognise: async ({ token, blocks, language, date }, caller) => {
    const [knowledge, settings] = await Promise.all([openIndex(), readSettings()]);
    const read = toLanguage(language);
    const found = await withoutVerdicts(findMentions(blocks, { language: read, date }, knowledge), caller.host, settings);
    const context: CardContext = { language: cardLanguage(settings, read), date, today: today() };
    const ids = new Set([...found.mentions.map((one) => one.id), ...found.keyActors.map((one) => one.id)]);
    const titles = Object.fromEntries(
      [...ids].filter((id) => !/^(said|amount):/.test(id)).map((id) => [id, composeHead(id, context, knowledge)]),
    );
    return { ...found, token, titles };
  },

  explain: async ({ token, id, language, date, mention, introduced }) => {
    const knowledge = await openIndex();
    return { token, card: composeCard(id, { language, date, today: today(), mention, introduced }, knowledge) };
  },

  know: async ({ id, known }) => {
    await changeVerdict(id, (verdict) => ({ ...verdict, known }));
    return null;
  },

  wrong: async ({ id, scope, undo }, caller) => {
    const at = scope === 'everywhere' ? '*' : siteOf(caller.host);
    await changeVerdict(id, (verdict) => ({
      ...verdict,
      wrongAt: [...verdict.wrongAt.filter((one) => one !== at), ...(undo ? [] : [at])],
    }));
    return null;
  },

  site: ({ host, change }, caller) => {
    const site = caller.own ? host : caller.host;
    return caller.incognito ? readSite(site) : changeSite(site, change);
  },

  save: async ({ article, recognised, images, imagesLeft }) => {
    const [knowledge, settings] = await Promise.all([openIndex(), readSettings()]);
    const context: CardContext = {
      language: cardLanguage(settings, toLanguage(article.language)),
      date: article.published,
      today: today(),
    };
    const cards: Record<string, Card> = {};
    for (const mention of recognised.mentions) {
      if (cards[mention.id]) continue;
      const said = mention.id.startsWith('said:') ? recognised.introduced[Number(mention.id.slice(5))] : undefined;
      cards[mention.id] = composeCard(mention.id, { ...context, mention, introduced: said }, knowledge);
    }
    const kept = images.map(({ src, type, base64 }) => ({ src, type, bytes: toBytes(base64) }));
    const key = articleKey(article.url);
    const record = toSaved(
      { article, recognised, cards, images: kept, imagesLeft, knowledge: knowledge.version },
      new Date().toISOString(),
      await getArticle(key),
    );
    return { key, updated: await putArticle(record) };
  },

  isSaved: ({ url }) => hasArticle(articleKey(url)),

  readerLook: async (reader) => {
    await changeSettings({ reader });
    return null;
  },

  settings: changeSettings,
  readSettings: () => readSettings(),
  readSite: ({ host }) => readSite(host),
  runHere: async ({ tabId }) => {
    await runPage(tabId);
    return null;
  },
  grants: async () => ({ origins: await grantedOrigins() }),
  about: async () => {
    const { version, made, size } = await openIndex();
    return { version, made, size };
  },
  openLibrary: async ({ key }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`src/library/index.html${key ? `#${encodeURIComponent(key)}` : ''}`) });
    return null;
  },
};

function cardLanguage(settings: Settings, article: Language | null): Language {
  return (settings.cards === 'article' ? article : null) ?? interfaceLanguage(settings);
}
