/**
 * Shape and size of what may be asked, one schema a call. The types of `messages.ts` bind us, not a
 * compromised content script: whatever arrives is checked here before a handler sees it.
 *
 * Sizes are of a generous real page, so that an attacker can waste no more than a heavy article does.
 * Unknown fields are cut off, never kept.
 */
import * as v from 'valibot';
import { LANGUAGES } from '../language/language';
import { MAX_TEXT } from '../mentions/find';
import type { ToWorker } from '../messages';
import { HIGHLIGHT_COLORS } from '../saved/record';
import { ACTOR_KINDS, CLUTTER_KINDS } from '../settings';

/** Characters of an address; browsers and servers give up at about half of it. */
const MAX_URL = 8192;
/** Characters of one block of text. The longest paragraph seen in news is a tenth of it. */
const MAX_BLOCK = 100_000;
const MAX_BLOCKS = 6000;
/** Characters of injected rules: 40 remembered shapes and all mark styles come to about 20,000. */
const MAX_CSS = 200_000;
/** Pictures of one article, and base64 characters of one (1.5 MB of bytes). */
const MAX_IMAGES = 12;
const MAX_IMAGE = 2_100_000;
/** Shapes kept for one site, and characters of one. */
const MAX_SHAPES = 200;
const MAX_SHAPE = 600;

/** Text that may be cut: a caption of a book is no reason to refuse the article it stands in. */
const cut = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, most)),
  );
const short = cut(300);
const line = cut(2000);
const text = v.pipe(v.string(), v.maxLength(MAX_BLOCK));
const url = v.pipe(v.string(), v.maxLength(MAX_URL));
const host = v.pipe(v.string(), v.maxLength(260), v.regex(/^[^\s/?#@]*$/));
const webAddress = v.pipe(url, v.regex(/^https?:/i));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const token = v.pipe(v.number(), v.safeInteger());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const language = v.picklist(LANGUAGES);
const tag = v.nullable(v.pipe(v.string(), v.maxLength(60)));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const nothing = v.object({});

/**
 * Rules that load nothing. User-origin rules of ours that name an address would be a request we made.
 * Escapes are undone first: `u\72l(` is `url(`.
 */
export function loadsNothing(css: string): boolean {
  const plain = css.replace(/\\(?:([0-9a-f]{1,6})[ \t\n\r\f]?|(.))/gi, (_all, code: string | undefined, char: string | undefined) => {
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    return char ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '');
  });
  return !/@import|@font-face|@namespace|\b(?:url|src|image|image-set|cross-fade|element)\s*\(/i.test(plain);
}

const mention = v.object({
  block: count,
  start: count,
  end: count,
  kind: v.picklist([...ACTOR_KINDS, 'term', 'amount']),
  id,
  score: share,
  how: v.picklist(['full', 'short', 'role', 'introduced', 'term', 'compound', 'amount']),
  amount: v.optional(
    v.object({
      sort: v.picklist(['money', 'percent', 'percentage_points', 'basis_points']),
      value: v.number(),
      to: v.optional(v.number()),
      currency: v.optional(v.pipe(v.string(), v.maxLength(8))),
    }),
  ),
});
const introduced = v.object({ name: short, kind: v.picklist(ACTOR_KINDS), said: line, block: count, start: count, end: count });
const recognised = v.object({
  mentions: v.pipe(v.array(mention), v.maxLength(20_000)),
  keyActors: v.pipe(v.array(v.object({ id, salience: share, block: count, start: count, end: count })), v.maxLength(50)),
  introduced: v.pipe(v.array(introduced), v.maxLength(2000)),
});

const runs = v.pipe(
  v.array(
    v.object({
      text,
      // A link that leads nowhere good is dropped, its words stay.
      href: v.fallback(v.optional(v.pipe(url, v.regex(/^(?:https?|mailto):/i))), undefined),
      strong: v.optional(v.literal(true)),
      em: v.optional(v.literal(true)),
    }),
  ),
  v.maxLength(5000),
);
const paragraphs = v.pipe(v.array(runs), v.maxLength(1000));
const block = v.variant('kind', [
  v.object({ kind: v.literal('heading'), level: v.picklist([1, 2, 3, 4, 5, 6]), runs }),
  v.object({ kind: v.literal('paragraph'), runs }),
  v.object({
    kind: v.literal('list'),
    ordered: v.boolean(),
    items: v.pipe(v.array(v.object({ runs, depth: v.pipe(count, v.maxValue(100)) })), v.maxLength(5000)),
  }),
  v.object({
    kind: v.literal('table'),
    caption: runs,
    rows: v.pipe(
      v.array(v.object({ cells: v.pipe(v.array(v.object({ runs, header: v.boolean(), span: count })), v.maxLength(500)) })),
      v.maxLength(5000),
    ),
  }),
  v.object({ kind: v.literal('quote'), paragraphs }),
  v.object({
    kind: v.literal('figure'),
    images: v.pipe(
      v.array(
        v.object({
          src: v.fallback(v.pipe(v.string(), v.maxLength(MAX_IMAGE), v.regex(/^(?:https?:|data:image\/|blob:)/i)), ''),
          alt: cut(5000),
          width: v.fallback(v.number(), 0),
          height: v.fallback(v.number(), 0),
        }),
      ),
      v.maxLength(200),
    ),
    caption: runs,
  }),
  v.object({ kind: v.literal('embed'), provider: short, href: v.fallback(v.union([v.literal(''), webAddress]), ''), paragraphs }),
]);
const article = v.object({
  title: line,
  byline: v.pipe(v.array(short), v.maxLength(50)),
  published: tag,
  modified: tag,
  language: tag,
  site: short,
  url,
  leadImage: v.nullable(v.pipe(v.string(), v.maxLength(MAX_IMAGE))),
  blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)),
  part: v.nullable(v.object({ page: count, pages: count })),
  shown: v.picklist(['whole', 'gated', 'ends']),
});

const look = v.object({
  theme: v.picklist(['auto', 'light', 'sepia', 'dark']),
  size: v.pipe(v.number(), v.minValue(14), v.maxValue(28)),
  width: v.pipe(v.number(), v.minValue(45), v.maxValue(90)),
  font: v.picklist(['serif', 'sans']),
});
const settings = v.object({
  on: v.boolean(),
  clean: v.boolean(),
  annotate: v.boolean(),
  keepClutter: v.pipe(v.array(v.picklist(CLUTTER_KINDS)), v.maxLength(CLUTTER_KINDS.length)),
  muteKinds: v.pipe(v.array(v.picklist([...ACTOR_KINDS, 'term', 'amount'])), v.maxLength(ACTOR_KINDS.length + 2)),
  density: v.picklist(['first', 'section', 'all']),
  language: v.nullable(language),
  cards: v.picklist(['article', 'interface']),
  reader: look,
});
const shape = v.pipe(v.string(), v.maxLength(MAX_SHAPE));
const site = v.object({
  on: v.boolean(),
  clean: v.boolean(),
  annotate: v.boolean(),
  never: v.pipe(v.array(shape), v.maxLength(MAX_SHAPES)),
  always: v.pipe(v.array(v.object({ shape, kind: v.picklist(CLUTTER_KINDS) })), v.maxLength(MAX_SHAPES)),
  seen: v.pipe(v.array(shape), v.maxLength(40)),
});
export const correction = v.object({
  id,
  kind: v.picklist([...ACTOR_KINDS, 'term']),
  name: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  aliases: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(200))), v.maxLength(30)),
  note: v.pipe(v.string(), v.maxLength(4000)),
});

/** What the settings page takes in and gives out; also the shape of a kept file. */
export const settingsSchema = v.partial(settings);
export const siteSchema = v.partial(site);

const instant = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
/** Units of context at each side of a quote; `saved/quote` keeps 32. */
const context = v.pipe(v.string(), v.maxLength(64));
const highlight = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
  quote: v.object({ prefix: context, exact: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)), suffix: context }),
  place: v.nullable(v.object({ block: count, start: count, end: count })),
  color: v.picklist(HIGHLIGHT_COLORS),
  note: v.pipe(v.string(), v.maxLength(10_000)),
  made: instant,
  changed: instant,
});

type Checks = { [K in keyof ToWorker]: v.GenericSchema<unknown, ToWorker[K]['argument']> };

export const checks: Checks = {
  hello: v.object({ url }),
  load: nothing,
  css: v.object({
    css: v.pipe(v.string(), v.maxLength(MAX_CSS), v.check(loadsNothing)),
    on: v.boolean(),
    frames: v.optional(v.boolean()),
    author: v.optional(v.boolean()),
  }),
  recognise: v.object({
    token,
    blocks: v.pipe(
      v.array(v.object({ text, role: v.picklist(['headline', 'subhead', 'lead', 'body', 'caption', 'table']) })),
      v.maxLength(MAX_BLOCKS),
      v.check((blocks) => blocks.reduce((sum, one) => sum + one.text.length, 0) <= MAX_TEXT, 'too-large'),
    ),
    language: tag,
    date: tag,
  }),
  explain: v.object({ token, id, language, date: tag, mention: v.optional(mention), introduced: v.optional(introduced) }),
  know: v.object({ id, known: v.boolean() }),
  wrong: v.object({ id, host, scope: v.picklist(['here', 'everywhere']), undo: v.optional(v.boolean()) }),
  site: v.object({ host, change: siteSchema }),
  save: v.object({
    article,
    recognised,
    images: v.pipe(
      v.array(
        v.object({
          src: v.pipe(v.string(), v.maxLength(MAX_IMAGE)),
          type: v.pipe(v.string(), v.maxLength(60), v.regex(/^image\/(?:png|jpeg|webp|gif|avif)$/)),
          base64: v.pipe(v.string(), v.maxLength(MAX_IMAGE), v.regex(/^[\w+/]*={0,2}$/)),
        }),
      ),
      v.maxLength(MAX_IMAGES),
    ),
    imagesLeft: count,
    told: v.optional(v.boolean()),
  }),
  isSaved: v.object({ url }),
  highlights: v.object({ url }),
  keepHighlight: v.object({ url, highlight }),
  dropHighlight: v.object({ url, id: v.pipe(v.string(), v.maxLength(60)) }),
  readerLook: look,
  settings: settingsSchema,
  readSettings: nothing,
  readSite: v.object({ host }),
  runHere: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  grants: nothing,
  openLibrary: v.object({ key: v.optional(url) }),
  about: nothing,
  verdicts: nothing,
  corrections: nothing,
  correct: correction,
  uncorrect: v.object({ id }),
  lookUp: v.object({ name: v.pipe(v.string(), v.maxLength(300)) }),
  isTold: nothing,
  sites: nothing,
  forgetSite: v.object({ host }),
};

/**
 * The argument of a call, checked.
 *
 * @throws Error "too-large" for text beyond what is read, "bad-message" for everything else that is not as it should be
 */
export function checked<K extends keyof ToWorker>(call: K, argument: unknown): ToWorker[K]['argument'] {
  const result = v.safeParse(checks[call] as v.GenericSchema<unknown, ToWorker[K]['argument']>, argument, { abortEarly: true });
  if (!result.success) throw new Error(result.issues[0].message === 'too-large' ? 'too-large' : 'bad-message');
  return result.output;
}
