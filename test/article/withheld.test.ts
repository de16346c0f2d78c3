import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find';
import type { Look } from '../../src/article/look';
import { withheldReader } from '../../src/article/withheld';
import { documentOf } from './pages';

/** Layout from a table: what a browser would say about elements with these ids. */
interface Drawn {
  hidden?: true;
  rect?: [x: number, y: number, width: number, height: number];
  style?: Record<string, string>;
}
function lookOf(table: Record<string, Drawn>, at: (x: number, y: number) => Element | null = () => null): Look {
  const drawn = (element: Element): Drawn => table[element.id] ?? {};
  return {
    live: true,
    visible: (element) => {
      for (let up: Element | null = element; up; up = up.parentElement) if (drawn(up).hidden) return false;
      return true;
    },
    rect: (element) => {
      const [x, y, width, height] = drawn(element).rect ?? [0, 0, 600, 40];
      return { x, y, width, height };
    },
    style: (element, property) => drawn(element).style?.[property] ?? '',
    viewport: { width: 1280, height: 800 },
    touched: false,
    at,
  };
}
const body = (html: string): Document => documentOf(`<html><body>${html}</body></html>`, 'https://a.example/x');
const ask = (html: string, table: Record<string, Drawn>, at?: (x: number, y: number) => Element | null): string | null => {
  const document = body(html);
  return withheldReader(lookOf(table, at))(document.getElementById('p')!);
};

describe('withheldReader', () => {
  const cases: [string, string, Record<string, Drawn>, string | null][] = [
    ['plain text', '<p id="p">a</p>', {}, null],
    ['text without a box', '<p id="p">a</p>', { p: { hidden: true } }, 'hidden'],
    ['a copy for machines', '<div aria-hidden="true"><p id="p">a</p></div>', {}, 'copy'],
    ['display none by attribute', '<div style="color:red; display:none"><p id="p">a</p></div>', {}, 'hidden'],
    [
      'text below a cut',
      '<div id="box"><p id="p">a</p></div>',
      { box: { rect: [0, 0, 600, 200], style: { 'overflow-y': 'hidden' } }, p: { rect: [0, 180, 600, 90] } },
      'cut',
    ],
    [
      'text above a cut',
      '<div id="box"><p id="p">a</p></div>',
      { box: { rect: [0, 0, 600, 200], style: { 'overflow-y': 'hidden' } }, p: { rect: [0, 100, 600, 90] } },
      null,
    ],
    ['blurred text', '<div id="box"><p id="p">a</p></div>', { box: { style: { filter: 'blur(5px)' } } }, 'blur'],
    ['a hair of blur', '<div id="box"><p id="p">a</p></div>', { box: { style: { filter: 'blur(0.5px)' } } }, null],
    [
      'text that fades out',
      '<div id="box"><p id="p">a</p></div>',
      { box: { rect: [0, 0, 600, 200], style: { 'mask-image': 'linear-gradient(#000, transparent)' } }, p: { rect: [0, 150, 600, 40] } },
      'fade',
    ],
    ['transparent letters', '<p id="p">a</p>', { p: { style: { color: 'rgba(0, 0, 0, 0)' } } }, 'colour'],
    ['closed details', '<details><p id="p">a</p></details>', { p: { hidden: true } }, null],
    ['a tab that is not chosen', '<div role="tabpanel"><p id="p">a</p></div>', { p: { hidden: true } }, null],
    ['text that fades in on scroll', '<div class="fade-in-up"><p id="p">a</p></div>', { p: { hidden: true } }, null],
  ];
  for (const [what, html, table, answer] of cases) it(`${what}: ${answer ?? 'readable'}`, () => expect(ask(html, table)).toBe(answer));

  it('knows an opaque layer of the article from one fixed to the window', () => {
    const document = body('<div><p id="p">a</p><div id="layer"></div></div>');
    const on = (position: string): string | null =>
      withheldReader(
        lookOf(
          {
            p: { rect: [0, 0, 600, 40] },
            layer: { rect: [0, 0, 600, 300], style: { position, 'background-color': 'rgb(255, 255, 255)' } },
          },
          () => document.getElementById('layer'),
        ),
      )(document.getElementById('p')!);
    expect(on('absolute')).toBe('covered');
    expect(on('fixed')).toBeNull();
  });
});

describe('findArticle with layout', () => {
  it('leaves out what is blurred and says so', () => {
    const line = 'The harbour board met twice this week, and both times it put off the vote on the new crane until the summer.';
    const paragraphs = [1, 2, 3, 4, 5].map((count) => `<p>${count}. ${line}</p>`).join('');
    const document = body(`<main><h1>The crane of the harbour must wait</h1>${paragraphs}<div id="rest"><p>6. ${line}</p></div></main>`);
    const found = findArticle(document, lookOf({ rest: { style: { filter: 'blur(6px)' } } }))!;
    expect(found.article.blocks).toHaveLength(6);
    expect(JSON.stringify(found.article)).not.toContain('6. The harbour');
    expect(found.article.shown).toBe('gated');
  });
});
