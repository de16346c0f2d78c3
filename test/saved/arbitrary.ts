/** Saved articles of any shape that the contract allows, hostile strings among them. */
import fc from 'fast-check';
import { type Block, blockText, type Run } from '../../src/article/blocks';
import type { Card } from '../../src/knowledge/card';
import { ACTOR_KINDS } from '../../src/knowledge/kinds';
import { LANGUAGES } from '../../src/language/language';
import { quoteAt } from '../../src/saved/quote';
import { HIGHLIGHT_COLORS, READING_STATES, RECORD_VERSION, type SavedArticle } from '../../src/saved/record';

/** What has broken escaping somewhere before. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></textarea><svg onload=alert(1)>',
  '<!-- --> <!--',
  ']]>',
  '`$' + '{alert(1)}`',
  'javascript:alert(1)',
  '---\nkey: "other"\n---',
  '[^1]: note',
  '==a==',
  '**b** _c_ [d](javascript:alert(1))',
  '| a | b |\n| --- | --- |',
  '# heading',
  '- item',
  '1. one',
  '> quote',
  '\\',
  '\\\\*',
  '&amp;lt;&#60;',
  '\u0000\u0007\u001b[31m',
  '\u2028\u2029\u0085\ufeff',
  '\r\n\r',
  '\ud800',
  '\udfff\ud83d',
  '🏦\u200d\u202eevil',
  '__proto__',
  '../../etc/passwd',
  'C:\\con',
];

export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 40, unit: 'grapheme' }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...HOSTILE), fc.string(), fc.constantFrom(...HOSTILE)).map((parts) => parts.join('')) },
);
const link = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constant('mailto:lezer@krant.example'),
  fc.constant('https://x.example/"><script>'),
);
const optionalTrue = fc.constantFrom(true as const, undefined);

const run: fc.Arbitrary<Run> = fc
  .record({ text: anyText, href: fc.option(link, { nil: undefined }), strong: optionalTrue, em: optionalTrue })
  .map(({ text, href, strong, em }) => ({ text, ...(href ? { href } : {}), ...(strong ? { strong } : {}), ...(em ? { em } : {}) }));
const runs = fc.array(run, { maxLength: 4 });
const paragraphs = fc.array(runs, { maxLength: 3 });
const size = fc.nat(4000);

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const, 5 as const, 6 as const),
    runs,
  }),
  fc.record({ kind: fc.constant('quote' as const), paragraphs }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ runs, depth: fc.nat(3) }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: runs,
    rows: fc.array(
      fc.record({ cells: fc.array(fc.record({ runs, header: fc.boolean(), span: fc.integer({ min: 1, max: 3 }) }), { maxLength: 3 }) }),
      {
        maxLength: 3,
      },
    ),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    images: fc.array(fc.record({ src: fc.webUrl(), alt: anyText, width: size, height: size }), { maxLength: 2 }),
    caption: runs,
  }),
  fc.record({ kind: fc.constant('embed' as const), provider: anyText, href: fc.oneof(link, fc.constant('')), paragraphs }),
);

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const kind = fc.constantFrom(...ACTOR_KINDS, 'term' as const, 'amount' as const);
const unit = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const source = fc.record({ label: anyText, asOf: fc.option(fc.constantFrom('2020', '2020-04', '2026-11-23')) });
/** Ids that the prototype of an object has are refused at the door. */
const id = anyText.filter((text) => text.length > 0 && !['__proto__', 'constructor', 'prototype'].includes(text));

const card = (of: string): fc.Arbitrary<Card> =>
  fc.record({
    id: fc.constant(of),
    kind,
    title: anyText,
    descriptor: anyText,
    language: fc.constantFrom(...LANGUAGES),
    otherLanguage: fc.boolean(),
    definition: anyText,
    example: anyText,
    warning: anyText,
    lines: fc.array(
      fc.record({
        label: anyText,
        text: anyText,
        links: fc.array(fc.record({ start: fc.nat(9), end: fc.nat(9), id: anyText }), { maxLength: 1 }),
        time: fc.constantFrom('then' as const, 'last-known' as const, 'since' as const, 'timeless' as const),
        source,
      }),
      { maxLength: 2 },
    ),
    related: fc.array(fc.record({ id: anyText, title: anyText }), { maxLength: 2 }),
    wikipedia: fc.option(anyText),
    sources: fc.array(source, { maxLength: 2 }),
    fromArticle: fc.boolean(),
    ownNote: anyText,
  });

/** A stretch in one of the blocks that have text; `null` when none has. */
const placeIn = (blocks: readonly Block[]): fc.Arbitrary<{ block: number; start: number; end: number } | null> => {
  const filled = blocks.flatMap((block, at) => (blockText(block) ? [at] : []));
  if (!filled.length) return fc.constant(null);
  return fc.tuple(fc.constantFrom(...filled), fc.nat(), fc.nat()).map(([block, a, b]) => {
    const { length } = blockText(blocks[block]!);
    const start = a % length;
    return { block, start, end: start + 1 + (b % (length - start)) };
  });
};

export const anyRecord: fc.Arbitrary<SavedArticle> = fc
  .tuple(fc.array(anyBlock, { maxLength: 6 }), anyText, fc.uniqueArray(id, { maxLength: 3 }))
  .chain(([body, title, ids]) => {
    const blocks: Block[] = [{ kind: 'heading', level: 1, runs: [{ text: title }] }, ...body];
    const place = placeIn(blocks);
    const placed = <T>(rest: fc.Arbitrary<T>) =>
      fc.array(fc.tuple(place, rest), { maxLength: 3 }).map((all) => all.flatMap(([at, one]) => (at ? [{ ...at, ...one }] : [])));
    const anId = ids.length ? fc.constantFrom(...ids) : fc.constant('nobody');
    return fc.record({
      version: fc.constant(RECORD_VERSION),
      key: id,
      article: fc.record({
        title: fc.constant(title),
        byline: fc.array(anyText, { maxLength: 2 }),
        published: fc.option(instant),
        modified: fc.option(instant),
        language: fc.option(fc.constantFrom('nl', 'en-GB', 'de', 'fr-BE', 'sv')),
        site: anyText,
        url: fc.oneof(link, fc.constant('')),
        leadImage: fc.option(fc.webUrl()),
        blocks: fc.constant(blocks),
        part: fc.option(fc.record({ page: fc.nat(9), pages: fc.nat(9) })),
        shown: fc.constantFrom('whole' as const, 'gated' as const, 'ends' as const),
      }),
      mentions: placed(
        fc.record(
          {
            kind,
            id: anId,
            score: unit,
            how: fc.constantFrom('full' as const, 'short' as const, 'term' as const),
            level: fc.constantFrom(1 as const, 2 as const, 3 as const),
          },
          { requiredKeys: ['kind', 'id', 'score', 'how'] },
        ),
      ),
      keyActors: placed(fc.record({ id: anId, salience: unit })),
      cards: fc.tuple(...ids.map(card)).map((cards) => Object.fromEntries(cards.map((one) => [one.id, one]))),
      names: fc.constant(Object.fromEntries(ids.map((one) => [one, [one, 'IPO']]))),
      images: fc.array(
        fc.record({
          src: fc.webUrl(),
          type: fc.constantFrom('image/png', 'image/jpeg'),
          bytes: fc.uint8Array({ maxLength: 30 }).map((bytes) => Uint8Array.from(bytes)),
        }),
        {
          maxLength: 1,
        },
      ),
      imagesLeft: fc.nat(9),
      savedAt: instant,
      changedAt: instant,
      knowledge: anyText,
      tags: fc.array(anyText, { maxLength: 2 }),
      note: anyText,
      highlights: fc
        .array(
          fc.record({
            id: anyText,
            place,
            color: fc.constantFrom(...HIGHLIGHT_COLORS),
            note: anyText,
            made: instant,
            changed: instant,
          }),
          { maxLength: 2 },
        )
        .map((all) =>
          all.map((one) => ({
            ...one,
            quote: one.place
              ? quoteAt(blockText(blocks[one.place.block]!), one.place.start, one.place.end)
              : { prefix: 'a', exact: 'gone', suffix: '<b>' },
          })),
        ),
      reading: fc.record({ state: fc.constantFrom(...READING_STATES), position: unit }),
    });
  });

/** Generated articles in a run: thousands with `npm run test:long`, a seeded tenth of it in `npm test`. */
export const RUNS: fc.Parameters<unknown> = process.env.KANTLIJN_LONG ? { numRuns: 3000 } : { numRuns: 300, seed: 20261123 };
