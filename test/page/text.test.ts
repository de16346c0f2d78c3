import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/article/blocks';
import type { FoundArticle, LivePiece } from '../../src/article/find';
import { readingMinutes, sentenceAround, toRange, toTextBlocks } from '../../src/page/text';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

/** An article of one block, its text in the given live nodes. */
function found(html: string, text: string, cut: (nodes: Text[]) => Omit<LivePiece, 'node'>[]): { found: FoundArticle; nodes: Text[] } {
  const window = new Window();
  window.document.write(`<p>${html}</p>`);
  const element = window.document.querySelector('p') as unknown as Element;
  const nodes: Text[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) nodes.push(node as Text);
    else node.childNodes.forEach(walk);
  };
  walk(element);
  const pieces = cut(nodes).map((piece, index) => ({ ...piece, node: nodes[index]! }));
  return { nodes, found: { article: { blocks: [paragraph(text)] } as Article, elements: [element], pieces: [pieces], root: element } };
}

describe('toRange', () => {
  const text = 'Jack Ma bezit Ant';
  const two = (): ReturnType<typeof found> =>
    found('Jack <b>Ma bezit Ant</b>', text, () => [
      { from: 0, at: 0, length: 5 },
      { from: 0, at: 5, length: 12 },
    ]);

  it('finds words within one node', () => {
    expect(toRange(two().found, 0, 14, 17)?.toString()).toBe('Ant');
  });

  it('finds words over two nodes', () => {
    expect(toRange(two().found, 0, 0, 7)?.toString()).toBe('Jack Ma');
  });

  it('minds leading white space of the live text', () => {
    const { found: one } = found('   Jack Ma', 'Jack Ma', () => [{ from: 3, at: 0, length: 7 }]);
    expect(toRange(one, 0, 5, 7)?.toString()).toBe('Ma');
  });

  it('gives nothing for text that the page changed or took away', () => {
    const changed = two();
    changed.nodes[1]!.data = 'Xi bezit Ant';
    expect(toRange(changed.found, 0, 0, 7)).toBeNull();
    const gone = two();
    gone.nodes[0]!.remove();
    expect(toRange(gone.found, 0, 0, 7)).toBeNull();
  });

  it('gives nothing for a block without live text', () => {
    const { found: one } = found('x', 'Titel', () => []);
    expect(toRange(one, 0, 0, 5)).toBeNull();
  });
});

describe('toTextBlocks', () => {
  it('gives one entry a block, and calls the first paragraph the lead', () => {
    const article = {
      blocks: [
        { kind: 'heading', level: 1, runs: [{ text: 'Kop' }] },
        { kind: 'figure', images: [], caption: [{ text: 'Foto' }] },
        paragraph(''),
        paragraph('Eerst'),
        paragraph('Dan'),
        { kind: 'heading', level: 2, runs: [{ text: 'Tussen' }] },
      ],
    } as unknown as Article;
    expect(toTextBlocks(article).map(({ role, text }) => `${role} ${text}`)).toEqual([
      'headline Kop',
      'caption Foto',
      'body ',
      'lead Eerst',
      'body Dan',
      'subhead Tussen',
    ]);
  });
});

describe('sentenceAround', () => {
  it('gives the sentence of a place, without the space after it', () => {
    const text = 'Ma zweeg. Xi sprak lang. Toen kwam Ant.';
    const { start, end } = sentenceAround(text, text.indexOf('sprak'), 'nl');
    expect(text.slice(start, end)).toBe('Xi sprak lang.');
  });
});

describe('readingMinutes', () => {
  it('is never less than one', () => {
    expect(readingMinutes({ blocks: [paragraph('kort')] } as unknown as Article)).toBe(1);
    expect(readingMinutes({ blocks: [paragraph('woord '.repeat(1000))] } as unknown as Article)).toBe(4);
  });
});
