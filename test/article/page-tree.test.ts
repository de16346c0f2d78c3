import { describe, expect, it } from 'vitest';
import { count, readPage } from '../../src/article/clutter/page-map';
import { cloneNumbered } from '../../src/article/clone';
import { type PageTree, readTree } from '../../src/article/page-tree';
import { documentOf } from './pages';

const pageOf = (html: string): Document => documentOf(`<html><body>${html}</body></html>`, 'https://a.example/x');
const boxOf = (tree: PageTree, at: number): number[] => [at, tree.end[at]!];
/** Where the first element of this tag is. */
const first = (tree: PageTree, tag: string): number => tree.tags.indexOf(tag);

describe('readTree', () => {
  it('numbers elements and texts in the order of the document, with the boxes that they make', () => {
    const tree = readTree(pageOf('<div class="a b"><p>One <b>two</b>\n three</p></div><ul><li>four</li></ul>'));
    expect(tree.tags).toEqual(['BODY', 'DIV', 'P', 'B', 'UL', 'LI']);
    expect(boxOf(tree, first(tree, 'BODY'))).toEqual([0, 6]);
    expect(boxOf(tree, first(tree, 'DIV'))).toEqual([1, 4]);
    expect(boxOf(tree, first(tree, 'B'))).toEqual([3, 4]);
    expect([...tree.depth.subarray(0, 6)]).toEqual([0, 1, 2, 3, 1, 2]);
    expect(tree.classes).toEqual(['', 'a b', '', '', '', '']);
    expect([...tree.bare.subarray(1, 6)]).toEqual([0, 1, 1, 1, 1]);
    expect(tree.words).toEqual(['One', 'two', 'three', 'four']);
    expect(tree.nodes.map((_node, one) => tree.tags[tree.home[one]!])).toEqual(['P', 'B', 'P', 'LI']);
    const p = first(tree, 'P');
    expect(tree.words.slice(tree.textFrom[p], tree.textEnd[p])).toEqual(['One', 'two', 'three']);
  });

  it('tells for each text the link that it lies in', () => {
    const tree = readTree(pageOf('<p>a <a href="/x">b <i>c</i></a> d <a name="y">e</a></p>'));
    const link = first(tree, 'A');
    const told = tree.words.map((words, one) => [words, tree.link[one]]);
    expect(told).toEqual([
      ['a', -1],
      ['b', link],
      ['c', link],
      ['d', -1],
      ['e', -1],
    ]);
  });

  it('leaves out what the markup puts away, and names the paragraphs among it', () => {
    const document = pageOf('<p hidden id="h">a</p><div style="display: none"><p>b</p></div><p>c</p><script>d</script><style>e</style>');
    const tree = readTree(document);
    expect(tree.words).toEqual(['c']);
    expect(tree.hidden).toEqual([document.getElementById('h')]);
  });

  it('reads parts on their way only where asked, and says so', () => {
    const document = pageOf('<p>a</p><div hidden id="S:0"><p>b</p></div>');
    expect(readTree(document)).toMatchObject({ words: ['a'], streamed: false });
    expect(readTree(document, { streamed: true })).toMatchObject({ words: ['a', 'b'], streamed: true });
  });

  it('leaves out what it is told to skip', () => {
    const document = pageOf('<div id="ours"><p>a</p></div><p>b</p>');
    expect(readTree(document, { skip: (element) => element.id === 'ours' }).words).toEqual(['b']);
  });

  it('has room for many texts under few elements', () => {
    const document = pageOf('<p></p>');
    for (let one = 0; one < 40; one++) document.querySelector('p')!.append(document.createTextNode(`${one} `));
    expect(readTree(document).words).toHaveLength(40);
  });

  it('is not led astray by fields that bear the names of properties', () => {
    const tree = readTree(pageOf('<form><input name="nextSibling"><input name="getAttribute"><p>a</p></form><p>b</p>'));
    expect(tree.words).toEqual(['a', 'b']);
  });
});

describe('readPage', () => {
  it('counts the same from a tree that was read before', () => {
    const document = pageOf(
      '<div><p>Words in a line.</p><a href="/x">A link of some length here</a></div><form><input type="email"></form>',
    );
    const [fresh, reused] = [readPage(document, null), readPage(document, null, undefined, readTree(document, { streamed: true }))];
    expect(reused.counts).toEqual(fresh.counts);
    expect(count(reused, 0, 'chars')).toBe(42);
    expect(count(reused, 0, 'longLinks')).toBe(1);
    expect(count(reused, 0, 'emails')).toBe(1);
  });

  it('reads anew where the tree holds parts on their way: they are no part of the page yet', () => {
    const document = pageOf('<p>a</p><div hidden id="S:0"><p>bcd</p></div>');
    const map = readPage(document, null, undefined, readTree(document, { streamed: true }));
    expect(count(map, 0, 'chars')).toBe(1);
  });
});

const LINKS = '<li><a href="/1">Harbour board wants a crane</a></li><li><a href="/2">Ferry fares go up in March</a></li>';
const SENTENCE = 'The harbour board put off the vote on the new crane until the summer, because the costs are not known yet. ';

describe('the copy for Readability', () => {
  const copied = (html: string): string => {
    const document = pageOf(html);
    return (cloneNumbered(document, readTree(document)).body.textContent ?? '').replace(/\s+/g, ' ').trim();
  };

  it('has no boxes that hold links and little else', () => {
    expect(copied(`<p>${SENTENCE}</p><ul>${LINKS}</ul>`)).toBe(SENTENCE.trim());
    expect(copied(`<p>${SENTENCE}</p><div><span>Read too</span><ul>${LINKS}</ul></div>`)).toBe(SENTENCE.trim());
  });

  it('keeps a text that shares its box with more links than words', () => {
    const more = LINKS.repeat(12);
    expect(copied(`<div><div>${SENTENCE}${SENTENCE}</div><ul>${more}</ul></div>`)).toBe(`${SENTENCE}${SENTENCE}`.trim());
  });

  it('keeps a paragraph of links, a lone link, a headline and a quotation', () => {
    expect(copied('<p><a href="/1">One</a> and <a href="/2">two</a></p>')).toBe('One and two');
    expect(copied('<div><a href="/1">A lone link</a></div>')).toBe('A lone link');
    expect(copied('<div><h1><a href="/1">The crane</a></h1><a href="/2">must wait</a></div>')).toBe('The cranemust wait');
    expect(copied('<div><blockquote><a href="/1">A post</a> <a href="/2">of mine</a></blockquote></div>')).toBe('A post of mine');
  });

  it('knows authors, dates and pages from boxes that it leaves out', () => {
    const document = pageOf(
      `<p>${SENTENCE}</p><div class="byline"><a rel="author" href="/a">Anna Prins</a> <a href="/b">Ben Quist</a></div><ul class="pagination"><li><a href="?p=1">page one</a></li><li><a href="?p=2">page two</a></li></ul>`,
    );
    const { signs, live, body, attribute } = cloneNumbered(document, readTree(document));
    expect(signs.authors.map((element) => element.nodeName)).toEqual(['DIV', 'A']);
    expect(signs.pagers.map((element) => element.nodeName)).toEqual(['UL']);
    expect(live[Number(body.querySelector('p')!.getAttribute(attribute))]).toBe(document.querySelector('p'));
  });
});
