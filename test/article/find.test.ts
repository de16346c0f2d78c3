import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/article/blocks';
import { type FoundArticle, findArticle } from '../../src/article/find';
import { noLook } from '../../src/article/look';
import { articlePages, documentOf, expectedOf, pageOf } from './pages';

/** Where the live text under the pieces of a block is not the block's text. */
function strayPieces(found: FoundArticle): string[] {
  const stray: string[] = [];
  found.article.blocks.forEach((block, index) => {
    const text = blockText(block);
    const covered = Array.from(text, () => false);
    let end = 0;
    for (const { node, from, at, length } of found.pieces[index]!) {
      if (at < end) stray.push(`${index}: pieces overlap at ${at}`);
      for (let step = 0; step < length; step++) {
        const [own, live] = [text[at + step], node.data[from + step]];
        covered[at + step] = true;
        if (own !== live && !(own?.trim() === '' && live?.trim() === '')) stray.push(`${index}: "${own}" is "${live}" on the page`);
      }
      end = at + length;
    }
    const bare = [...text].filter((unit, at) => !covered[at] && unit.trim() !== '').join('');
    if (bare && index > 0) stray.push(`${index}: "${bare}" has no live text`);
  });
  return stray;
}

describe('findArticle', () => {
  for (const slug of articlePages()) {
    const expected = expectedOf(slug);
    it(`${slug}: ${expected.about}`, () => {
      const document = pageOf(slug);
      const before = document.documentElement.outerHTML;
      const found = findArticle(document, noLook);
      expect(document.documentElement.outerHTML).toBe(before);
      if (expected.none) {
        expect(found).toBeNull();
        return;
      }
      const article = found!.article;
      const lines = article.blocks
        .slice(1)
        .filter((block) => block.kind !== 'figure' && block.kind !== 'table')
        .map(blockText);
      expect(lines).toEqual(expected.lines);
      expect(article.title).toBe(expected.title);
      expect(blockText(article.blocks[0]!)).toBe(article.title);
      expect(strayPieces(found!)).toEqual([]);
      if (expected.byline) expect(article.byline).toEqual(expected.byline);
      if (expected.published) expect(article.published?.slice(0, expected.published.length)).toBe(expected.published);
      if (expected.language) expect(article.language).toBe(expected.language);
      if (expected.site) expect(article.site).toBe(expected.site);
      if (expected.leadImage) expect(article.leadImage).toBe(expected.leadImage);
      if (expected.url && !expected.part) expect(article.url).toBe(expected.url);
      expect(article.part).toEqual(expected.part ?? null);
      for (const [kind, count] of Object.entries(expected.kinds ?? {})) {
        expect(article.blocks.filter((block) => block.kind === kind)).toHaveLength(count);
      }
    });
  }

  it('leads each block back to a live element that holds its text', () => {
    const found = findArticle(pageOf('nested-divs'), noLook)!;
    found.article.blocks.forEach((block, index) => {
      expect(found.elements[index]?.textContent).toContain(blockText(block));
      expect(found.root.contains(found.elements[index]!) || index === 0).toBe(true);
    });
  });

  it('says that text was kept back where it was', () => {
    expect(findArticle(pageOf('hidden-text'), noLook)!.article.shown).toBe('gated');
    expect(findArticle(pageOf('closed-details'), noLook)!.article.shown).toBe('whole');
  });
});

const SENTENCES = 'The harbour board met twice this week, and both times it put off the vote on the new crane until the summer. ';

describe('findArticle on hostile pages', () => {
  // The test's own DOM needs most of the time, far more where other work shares the machine.
  it('reads a text below 3,000 levels', { timeout: 60_000 }, () => {
    const document = documentOf(
      '<!doctype html><html><body><h1>The crane of the harbour must wait</h1></body></html>',
      'https://a.example/x',
    );
    let at: Element = document.body;
    for (let level = 0; level < 3000; level++) at = at.appendChild(document.createElement('div'));
    for (let count = 0; count < 6; count++) at.appendChild(document.createElement('p')).textContent = `${SENTENCES}${count}. ${SENTENCES}`;
    const found = findArticle(document, noLook);
    expect(found?.article.blocks.length).toBeGreaterThanOrEqual(6);
  });

  it('gives nothing on an empty document, a frame set and a bare drawing', () => {
    for (const html of ['', '<frameset><frame src="x"></frameset>', '<svg><title>t</title><a href="x"><text>y</text></a></svg>', '<p>']) {
      expect(findArticle(documentOf(html, 'https://a.example/x'), noLook)).toBeNull();
    }
  });

  it('survives broken data in the head', () => {
    const head =
      '<script type="application/ld+json">{"@type":["NewsArticle"],"author":{"name":["A","B"]},"datePublished":{},"headline":7,"image":[[]]}</script>' +
      '<script type="application/ld+json">{broken</script><script type="application/ld+json">null</script>' +
      '<link rel="canonical" href="http://["><meta property="og:url" content="http://["><meta property="article:published_time" content="0000-99-99">';
    const body = `<h1>The crane of the harbour must wait</h1>${[1, 2, 3, 4].map((count) => `<p>${count} ${SENTENCES}</p>`).join('')}`;
    const found = findArticle(documentOf(`<html><head>${head}</head><body>${body}</body></html>`, 'https://a.example/x'), noLook);
    expect(found?.article.url).toBe('https://a.example/x');
    expect(found?.article.published).toBeNull();
  });

  it('keeps no address but http, https and mailto', () => {
    const links =
      '<a href="javascript:alert(1)">board</a> <a href="data:text/html,x">vote</a> <a href="/crane">crane</a> <a href="mailto:a@b.example">mail</a>';
    const body = `<h1>The crane of the harbour must wait</h1>${[1, 2, 3, 4].map((count) => `<p>${count} ${SENTENCES} ${SENTENCES} ${links}.</p>`).join('')}`;
    const found = findArticle(documentOf(`<html><body>${body}</body></html>`, 'https://a.example/x'), noLook)!;
    const hrefs = found.article.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])).flatMap((run) => run.href ?? []);
    expect(new Set(hrefs)).toEqual(new Set(['https://a.example/crane', 'mailto:a@b.example']));
  });
});
