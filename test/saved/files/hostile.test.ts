import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/blocks';
import { toHtml } from '../../../src/saved/files/html';
import { fromJson, toJson } from '../../../src/saved/files/json';
import { toMarkdown } from '../../../src/saved/files/markdown';
import { safeLink } from '../../../src/saved/safe-link';
import { anyRecord, RUNS } from '../arbitrary';
import { sampleArticle } from '../sample';

const ELEMENTS = new Set(
  'html head meta title style body main article h1 h2 h3 h4 h5 h6 p div section footer blockquote ul ol li figure figcaption img table caption tbody tr th td a button strong em mark small dl dt dd details summary time br script'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name class id popover role href rel type popovertarget aria-label datetime title alt src colspan style'.split(
    ' ',
  ),
);

describe('the HTML file', () => {
  it('holds no element or attribute that we did not write, whatever the strings', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { document } = parseHTML(toHtml(record));
        for (const element of document.querySelectorAll('*')) {
          expect(ELEMENTS).toContain(element.localName);
          for (const name of element.getAttributeNames()) expect(ATTRIBUTES).toContain(name);
        }
        const scripts = [...document.querySelectorAll('script')];
        expect(scripts.map((one) => one.getAttribute('type'))).toEqual(['application/json']);
        for (const one of document.querySelectorAll('a')) expect(one.getAttribute('href')).toMatch(/^(?:https?:|mailto:)/);
        for (const one of document.querySelectorAll('img')) expect(one.getAttribute('src')).toMatch(/^data:image\/(?:png|jpeg);base64,/);
        for (const one of document.querySelectorAll('[style]')) expect(one.getAttribute('style')).toMatch(/^margin-inline-start:[\d.]+em$/);
      }),
      { ...RUNS, numRuns: (RUNS.numRuns ?? 300) / 2 },
    );
  }, 120_000);
});

describe('an address that runs', () => {
  const RUNNING = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    '//x.example',
    '/path',
  ];

  it.each(RUNNING)('%j is no link', (address) => {
    expect(safeLink(address)).toBeNull();
  });

  it.each(RUNNING)('%j is left out of a record and of every file', (address) => {
    const [record] = fc.sample(anyRecord, { numRuns: 1, seed: 1 });
    const blocks: Block[] = [
      { kind: 'heading', level: 1, runs: [{ text: 'Kop' }] },
      { kind: 'paragraph', runs: [{ text: 'hier', href: address }] },
      { kind: 'embed', provider: 'X', href: address, paragraphs: [] },
      { kind: 'figure', images: [{ src: address, alt: 'beeld', width: 1, height: 1 }], caption: [] },
    ];
    const hostile = {
      ...record!,
      mentions: [],
      keyActors: [],
      highlights: [],
      cards: {},
      images: [],
      note: '',
      tags: [],
      article: { ...record!.article, title: 'Kop', url: address, blocks },
    };
    const { document } = parseHTML(toHtml(hostile));
    expect([...document.querySelectorAll('a, img')].length).toBe(0);
    expect(toMarkdown(hostile).split('---\n').slice(2).join()).not.toContain(address);
    const read = fromJson(toJson(hostile)).article.blocks;
    expect(read[1]).toEqual({ kind: 'paragraph', runs: [{ text: 'hier' }] });
    expect(read[2]).toMatchObject({ href: '' });
  });
});

describe('keys that are no data', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('"%s" in a file changes nothing outside it', (key) => {
    const file = JSON.parse(toJson(sampleArticle(1))) as Record<string, unknown>;
    const poison = JSON.stringify({ polluted: true, toString: 'x' });
    const text = JSON.stringify(file)
      .replace(/^\{/, `{"${key}":${poison},`)
      .replace(/"article":\{/, `"article":{"${key}":${poison},`);
    const record = fromJson(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((record as unknown as Record<string, unknown>).polluted).toBeUndefined();
    expect((record.article as unknown as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(record)).not.toContain(key);
    expect(toJson(record)).toBe(toJson(sampleArticle(1)));
  });
});
