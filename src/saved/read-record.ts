/**
 * The door for records that come from outside: from a file, or from a disk that may be damaged. What
 * comes out is a `SavedArticle` in every field, with addresses that cannot run and offsets that lie in
 * the text; what is merely odd (a link to `javascript:`, a mention beyond the end) is left out, what is
 * not a record is refused.
 */
import * as v from 'valibot';
import { type Article, type Block, blockText, type Run } from '../article/blocks';
import { ACTOR_KINDS } from '../knowledge/kinds';
import { LANGUAGES } from '../language/language';
import { migrate, UnreadableRecord } from './migrate';
import { HIGHLIGHT_COLORS, READING_STATES, type SavedArticle } from './record';
import { isPictureType, safeLink } from './safe-link';

const text = v.string();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const yes = v.optional(v.literal(true));

/** What `toSafeLink` keeps, in the spelling it came in. */
const isLink = (address: string): boolean => safeLink(address) !== null;

const run = v.pipe(
  v.object({ text, href: v.optional(text), strong: yes, em: yes }),
  v.transform((one): Run => {
    const { href, ...rest } = one;
    return href !== undefined && isLink(href) ? { ...rest, href } : rest;
  }),
);
const runs = v.array(run);
const pictureSource = v.pipe(
  text,
  v.transform((src) => (/^(?:https?:|blob:|data:image\/)/i.test(src) ? src : '')),
);
const paragraphs = v.array(runs);
const link = v.pipe(
  text,
  v.transform((href) => (isLink(href) ? href : '')),
);

const block = v.variant('kind', [
  v.object({ kind: v.literal('heading'), level: v.picklist([1, 2, 3, 4, 5, 6]), runs }),
  v.object({ kind: v.literal('paragraph'), runs }),
  v.object({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(v.object({ runs, depth: offset })) }),
  v.object({
    kind: v.literal('table'),
    caption: runs,
    rows: v.array(v.object({ cells: v.array(v.object({ runs, header: v.boolean(), span: offset })) })),
  }),
  v.object({ kind: v.literal('quote'), paragraphs }),
  v.object({
    kind: v.literal('figure'),
    images: v.array(v.object({ src: pictureSource, alt: text, width: v.number(), height: v.number() })),
    caption: runs,
  }),
  v.object({
    kind: v.literal('embed'),
    provider: text,
    href: link,
    paragraphs,
  }),
]);

const article = v.object({
  title: text,
  byline: v.array(text),
  published: v.nullable(text),
  modified: v.nullable(text),
  language: v.nullable(text),
  site: text,
  url: link,
  leadImage: v.nullable(link),
  blocks: v.array(block),
  part: v.nullable(v.object({ page: v.number(), pages: v.number() })),
  shown: v.picklist(['whole', 'gated', 'ends']),
});

const kind = v.picklist([...ACTOR_KINDS, 'term', 'amount'] as const);
const amount = v.object({
  sort: v.picklist(['money', 'percent', 'percentage_points', 'basis_points']),
  value: v.number(),
  to: v.optional(v.number()),
  currency: v.optional(text),
});
const mention = v.object({
  block: offset,
  start: offset,
  end: offset,
  kind,
  id: text,
  score: unit,
  how: v.picklist(['full', 'short', 'role', 'introduced', 'term', 'compound', 'amount']),
  level: v.optional(v.picklist([1, 2, 3])),
  amount: v.optional(amount),
});
const keyActor = v.object({ id: text, salience: unit, block: offset, start: offset, end: offset });
const source = v.object({ label: text, asOf: v.nullable(text) });
const card = v.object({
  id: text,
  kind,
  title: text,
  descriptor: text,
  language: v.picklist(LANGUAGES),
  otherLanguage: v.boolean(),
  definition: text,
  example: text,
  warning: text,
  lines: v.array(
    v.object({
      label: text,
      text,
      links: v.array(v.object({ start: offset, end: offset, id: text })),
      time: v.picklist(['then', 'last-known', 'since', 'timeless']),
      source,
    }),
  ),
  related: v.array(v.object({ id: text, title: text })),
  wikipedia: v.nullable(text),
  sources: v.array(source),
  fromArticle: v.boolean(),
  ownNote: text,
});
const highlight = v.object({
  id: text,
  quote: v.object({ prefix: text, exact: text, suffix: text }),
  place: v.nullable(v.object({ block: offset, start: offset, end: offset })),
  color: v.picklist(HIGHLIGHT_COLORS),
  note: text,
  made: text,
  changed: text,
});

const record = v.object({
  version: v.number(),
  key: v.pipe(text, v.minLength(1)),
  article,
  mentions: v.array(mention),
  keyActors: v.array(keyActor),
  cards: v.record(text, card),
  names: v.record(text, v.array(text)),
  images: v.array(v.object({ src: text, type: text, bytes: v.instance(Uint8Array) })),
  imagesLeft: offset,
  savedAt: text,
  changedAt: text,
  knowledge: text,
  tags: v.array(text),
  note: text,
  highlights: v.array(highlight),
  reading: v.object({ state: v.picklist(READING_STATES), position: unit }),
});

/**
 * A record from outside, checked and of today's version.
 *
 * @throws UnreadableRecord naming the field that is not what it should be
 */
export function readRecord(value: unknown): SavedArticle {
  const parsed = v.safeParse(record, migrate(value));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new UnreadableRecord('shape', v.getDotPath(issue) ?? issue.type);
  }
  const found = parsed.output satisfies SavedArticle;
  const lengths = (found.article as Article).blocks.map((one: Block) => blockText(one).length);
  const within = (place: { block: number; start: number; end: number }): boolean =>
    place.start < place.end && place.end <= (lengths[place.block] ?? -1);
  return {
    ...found,
    mentions: found.mentions.filter(within),
    keyActors: found.keyActors.filter(within),
    highlights: found.highlights.map((one) => (one.place && !within(one.place) ? { ...one, place: null } : one)),
    images: found.images.filter((image) => isPictureType(image.type)),
  };
}
