import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/blocks';
import { FROM_PAGE, type ToWorker } from '../../src/messages';
import { DEFAULTS } from '../../src/settings';
import { checked, loadsNothing } from '../../src/worker/checks';

const article: Article = {
  title: 'Rente stijgt',
  byline: ['Noor Veldkamp'],
  published: '2021-01-06',
  modified: null,
  language: 'nl',
  site: 'De Krant',
  url: 'https://krant.example/rente',
  leadImage: null,
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: 'Rente stijgt' }] },
    { kind: 'paragraph', runs: [{ text: 'Lees meer', href: 'https://krant.example/meer', strong: true }] },
    { kind: 'list', ordered: false, items: [{ runs: [{ text: 'een' }], depth: 0 }] },
    { kind: 'table', caption: [], rows: [{ cells: [{ runs: [{ text: '1' }], header: false, span: 1 }] }] },
    { kind: 'quote', paragraphs: [[{ text: 'Nee.' }]] },
    { kind: 'figure', images: [{ src: 'https://krant.example/a.jpg', alt: '', width: 1, height: 1 }], caption: [] },
    { kind: 'embed', provider: 'X', href: '', paragraphs: [] },
  ],
  part: null,
  shown: 'whole',
};
const saved = { article, recognised: { mentions: [], keyActors: [], introduced: [] }, images: [], imagesLeft: 0 };
const withBlock = (block: unknown) => ({ ...saved, article: { ...article, blocks: [block] } });
const words = (text: string, times = 1) => ({
  token: 1,
  blocks: Array.from({ length: times }, () => ({ text, role: 'body' })),
  language: 'nl',
  date: null,
});

describe('checked', () => {
  it('lets a whole article through as it is', () => {
    expect(checked('save', saved)).toEqual(saved);
  });

  it('cuts off what it does not know', () => {
    expect(checked('know', { id: 'jack_ma', known: true, extra: 1 })).toEqual({ id: 'jack_ma', known: true });
  });

  it('drops a link that runs and a picture that is a page, and keeps the article', () => {
    const link = checked('save', withBlock({ kind: 'paragraph', runs: [{ text: 'x', href: 'javascript:alert(1)' }] }) as never);
    expect(link.article.blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'x', href: undefined }] }]);
    const image = { src: 'data:text/html,x', alt: 'a'.repeat(9000), width: null, height: 1 };
    const picture = checked('save', withBlock({ kind: 'figure', images: [image], caption: [] }) as never);
    expect(picture.article.blocks).toEqual([
      { kind: 'figure', images: [{ src: '', alt: 'a'.repeat(5000), width: 0, height: 1 }], caption: [] },
    ]);
  });

  it('accepts a part of the settings', () => {
    expect(checked('settings', { density: 'all' })).toEqual({ density: 'all' });
    expect(checked('settings', DEFAULTS)).toEqual(DEFAULTS);
  });

  const refused: [keyof ToWorker, string, unknown][] = [
    ['hello', 'no address', {}],
    ['hello', 'an address of 10 KB', { url: `https://x.example/${'a'.repeat(10_000)}` }],
    ['css', 'a rule that loads a picture', { css: 'p { background: url(https://spy.example/) }', on: true }],
    ['css', 'half a megabyte', { css: 'p{}'.repeat(200_000), on: true }],
    ['recognise', 'a number as text', { token: 1, blocks: [{ text: 5, role: 'body' }], language: null, date: null }],
    ['recognise', 'a role that is none', { token: 1, blocks: [{ text: 'x', role: 'boss' }], language: null, date: null }],
    ['explain', 'a language we do not speak', { token: 1, id: 'x', language: 'xx', date: null }],
    ['explain', 'an id of a kilobyte', { token: 1, id: 'x'.repeat(1000), language: 'nl', date: null }],
    ['wrong', 'a scope that is none', { id: 'x', host: 'krant.example', scope: 'galaxy' }],
    ['wrong', 'a host with a path', { id: 'x', host: 'krant.example/x', scope: 'here' }],
    ['site', '500 shapes', { host: 'krant.example', change: { never: Array(500).fill('div') } }],
    ['site', 'a shape of a kilobyte', { host: 'krant.example', change: { seen: ['x'.repeat(1000)] } }],
    ['save', 'a block of another kind', withBlock({ kind: 'script', runs: [] })],
    ['save', 'a picture of 3 MB', { ...saved, images: [{ src: 'x', type: 'image/png', base64: 'A'.repeat(4_000_000) }] }],
    ['save', 'a picture that is SVG', { ...saved, images: [{ src: 'x', type: 'image/svg+xml', base64: 'AAAA' }] }],
    ['save', 'thirty pictures', { ...saved, images: Array(30).fill({ src: 'x', type: 'image/png', base64: 'AAAA' }) }],
    ['readerLook', 'letters of a metre', { theme: 'auto', size: 4000, width: 66, font: 'serif' }],
    ['settings', 'a density that is none', { density: 'everywhere' }],
    ['correct', 'a note of a book', { id: 'own:', kind: 'company', name: 'X', aliases: [], note: 'x'.repeat(5000) }],
  ];
  it.each(refused)('refuses %s with %s', (call, _what, argument) => {
    expect(() => checked(call, argument)).toThrow('bad-message');
  });

  it('says that a text is too large', () => {
    expect(() => checked('recognise', words('x'.repeat(90_000), 7))).toThrow('too-large');
    expect(checked('recognise', words('x'.repeat(90_000), 6)).blocks).toHaveLength(6);
  });

  it.each([...FROM_PAGE])('refuses nothing at all for %s, unless it asks for nothing', (call) => {
    for (const argument of [null, undefined, 'x', 7, []]) {
      if (Array.isArray(argument) && ['load', 'openLibrary'].includes(call)) continue;
      expect(() => checked(call, argument)).toThrow('bad-message');
    }
  });
});

describe('loadsNothing', () => {
  it.each([
    ['::highlight(k3) { text-decoration: underline dotted }', true],
    ['[data-k] { display: none !important }', true],
    ['.a\\:b { display: none }', true],
    ['.curl { content: "(" }', true],
    ['@import "https://spy.example/x.css";', false],
    ['p { background: URL( "https://spy.example" ) }', false],
    ['p { background: u\\72l(https://spy.example) }', false],
    ['p { background: \\75 rl(https://spy.example) }', false],
    ['p { background: image-set("https://spy.example" 1x) }', false],
    ['@font-face { font-family: x; src: local(y) }', false],
    ['@\\69mport "x"', false],
  ])('%s: %s', (css, answer) => {
    expect(loadsNothing(css)).toBe(answer);
  });
});
