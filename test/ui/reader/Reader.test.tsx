import { Window } from 'happy-dom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Article, blockText } from '../../../src/article/blocks';
import type { Mention } from '../../../src/mentions/mention';
import { DEFAULTS } from '../../../src/settings';
import { Reader, type ReaderProps } from '../../../src/ui/reader/Reader';
import { placesOf } from '../../../src/ui/reader/selection';

const article: Article = {
  title: 'Ma en Ant',
  byline: ['An Jansen', 'Bo Smit'],
  published: '2021-01-05',
  modified: null,
  language: 'nl',
  site: 'De Krant',
  url: 'https://krant.example/a',
  leadImage: null,
  part: null,
  shown: 'whole',
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: 'Ma en Ant' }] },
    { kind: 'paragraph', runs: [{ text: 'Oprichter Jack ' }, { text: 'Ma van', strong: true }, { text: ' Ant zwijgt.' }] },
    {
      kind: 'paragraph',
      runs: [{ text: 'Lees ' }, { text: 'over Ant Group', href: 'https://krant.example/b' }, { text: ' en <b>meer</b>.' }],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        { runs: [{ text: 'een' }], depth: 0 },
        { runs: [{ text: 'twee Ant' }], depth: 1 },
      ],
    },
    {
      kind: 'table',
      caption: [{ text: 'Koers' }],
      rows: [
        {
          cells: [
            { runs: [{ text: 'Fonds' }], header: true, span: 1 },
            { runs: [{ text: 'Slot' }], header: true, span: 1 },
          ],
        },
        {
          cells: [
            { runs: [{ text: 'Alibaba' }], header: false, span: 1 },
            { runs: [{ text: '200' }], header: false, span: 1 },
          ],
        },
      ],
    },
    { kind: 'figure', images: [{ src: 'https://krant.example/f.jpg', alt: 'Ma', width: 10, height: 5 }], caption: [{ text: 'Jack Ma' }] },
    { kind: 'quote', paragraphs: [[{ text: 'Eerste' }], [{ text: 'Tweede' }]] },
    { kind: 'embed', provider: 'X', href: 'javascript:alert(1)', paragraphs: [[{ text: 'Bericht' }]] },
  ],
};
const mention = (block: number, words: string, id: string, from = 0): Mention => {
  const start = blockText(article.blocks[block]!).indexOf(words, from);
  return { block, start, end: start + words.length, kind: 'company', id, score: 1, how: 'full' };
};
const mentions = [
  mention(1, 'Jack Ma', 'jack_ma'),
  mention(1, 'Ant', 'ant'),
  mention(2, 'Ant Group', 'ant'),
  mention(3, 'Ant', 'ant'),
  mention(4, 'Alibaba', 'ali'),
];

describe('Reader', () => {
  let mount: HTMLElement;
  const opened = vi.fn();
  beforeEach(() => {
    const window = new Window();
    for (const name of ['document', 'Node', 'Element', 'Text'] as const) vi.stubGlobal(name, window[name]);
    mount = window.document.createElement('div') as unknown as HTMLElement;
    window.document.body.append(mount as never);
  });
  afterEach(() => {
    render(null, mount);
    vi.unstubAllGlobals();
    opened.mockClear();
  });
  const draw = (more: Partial<ReaderProps> = {}): void =>
    render(
      <Reader
        article={article}
        mentions={mentions}
        language="nl"
        look={DEFAULTS.reader}
        minutes={2}
        onLook={() => undefined}
        onOpen={opened}
        {...more}
      />,
      mount,
    );

  it('says each block in its own words and place', () => {
    draw();
    for (const [index, block] of article.blocks.entries()) {
      const holders = [...mount.querySelectorAll<HTMLElement>(`[data-block="${index}"]`)];
      for (const holder of holders) {
        const start = Number(holder.dataset.start);
        expect(blockText(block).slice(start, start + holder.textContent.length)).toBe(holder.textContent);
      }
      const said = holders.map((holder) => holder.textContent).join('');
      expect(said).toBe(blockText(block).replace(/[\n\t]/g, ''));
    }
  });

  it('says the headline once', () => {
    draw();
    expect(mount.querySelectorAll('h1')).toHaveLength(1);
    expect(mount.textContent.split('Ma en Ant')).toHaveLength(2);
  });

  it('makes one button of a mention, also over several runs, and none inside a link', () => {
    draw();
    const buttons = [...mount.querySelectorAll<HTMLElement>('button.mention')];
    expect(buttons.map((button) => button.textContent)).toEqual(['Jack Ma', 'Ant', 'Ant', 'Alibaba']);
    expect(mount.querySelector('a .mention')?.textContent).toBe('Ant Group');
    buttons[0]!.click();
    expect(opened).toHaveBeenCalledWith(0, buttons[0]);
  });

  it('draws only the mentions that are chosen', () => {
    draw({ chosen: [1] });
    expect([...mount.querySelectorAll('.mention')].map((one) => one.textContent)).toEqual(['Ant']);
  });

  it('draws highlights over marks without losing a letter', () => {
    draw({ highlights: [{ id: 'h', block: 1, start: 12, end: 21, color: 'yellow', note: 'let op' }] });
    expect([...mount.querySelectorAll('mark')].map((one) => one.textContent).join('')).toBe('ck Ma van');
    expect(mount.querySelector('[data-block="1"]')?.textContent).toBe(blockText(article.blocks[1]!));
  });

  it('writes text as text, and leaves out addresses that run', () => {
    draw();
    expect(mount.textContent).toContain('<b>meer</b>');
    expect([...mount.querySelectorAll('a')].filter((link) => !/^https?:/.test(link.getAttribute('href') ?? ''))).toEqual([]);
  });

  it('tells of a picture that was not kept', () => {
    draw({ picture: () => null });
    expect(mount.querySelector('img')).toBeNull();
    expect(mount.querySelector('figure')?.textContent).toContain('Afbeelding niet bewaard');
  });

  it('says who, when and how long', () => {
    draw();
    expect(mount.querySelector('.reader-by')?.textContent).toContain('An Jansen en Bo Smit');
    expect(mount.querySelector('.reader-by')?.textContent).toContain('2 minuten');
  });

  it('has a button only for what can be done', () => {
    draw();
    const few = mount.querySelectorAll('.reader-bar button').length;
    draw({ onLeave: () => undefined, onSave: () => undefined });
    expect(mount.querySelectorAll('.reader-bar button').length).toBe(few + 2);
  });

  it('leads a selection back to its block', () => {
    draw();
    const item = mount.querySelector('li:nth-child(2)')!;
    const range = item.ownerDocument.createRange();
    range.setStart(item.firstChild!, 1);
    range.setEnd(item.querySelector('button')!.firstChild!, 3);
    const [place, ...more] = placesOf(range, mount, (block) => blockText(article.blocks[block]!));
    expect(more).toEqual([]);
    expect(place!.block).toBe(3);
    expect(blockText(article.blocks[3]!).slice(place!.start, place!.end)).toBe('wee Ant');
  });

  it('leads a selection over several blocks to a place in each, without white space at the ends', () => {
    draw();
    const [first, second] = mount.querySelectorAll('article > p');
    const range = first!.ownerDocument.createRange();
    // "Oprichter| Jack Ma van Ant zwijgt." to "Lees |over"
    range.setStart(first!.firstChild!, 9);
    range.setEnd(second!.firstChild!, 5);
    const text = (block: number): string => blockText(article.blocks[block]!);
    const places = placesOf(range, mount, text);
    expect(places.map(({ block, start, end }) => text(block).slice(start, end))).toEqual(['Jack Ma van Ant zwijgt.', 'Lees']);
  });
});
