import type { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FreshTree } from '../../src/page/fresh-tree';
import { documentOf } from '../article/pages';

afterEach(() => void vi.unstubAllGlobals());

/** A page of one paragraph, read, in a document that tells of its changes. */
function read(): { document: Document; fresh: FreshTree } {
  const document = documentOf('<html><body><p class="a">One</p></body></html>', 'https://a.example/x');
  vi.stubGlobal('MutationObserver', (document.defaultView as unknown as Window).MutationObserver);
  return { document, fresh: new FreshTree(document) };
}

describe('one reading of a page for two uses', () => {
  it('is there to take, once, while the page stays as it is', () => {
    const { fresh } = read();
    expect(fresh.tree.words).toEqual(['One']);
    expect(fresh.take()).toBe(fresh.tree);
    expect(fresh.take()).toBeUndefined();
  });

  it.each<[string, (document: Document) => void]>([
    ['an element comes', (document) => document.body.append(document.createElement('p'))],
    ['an element goes', (document) => document.querySelector('p')!.remove()],
    ['an attribute changes', (document) => document.querySelector('p')!.setAttribute('class', 'b')],
    ['a text changes', (document) => ((document.querySelector('p')!.firstChild as Text).data = 'Two')],
  ])('is gone once %s', async (_what, change) => {
    const { document, fresh } = read();
    change(document);
    await new Promise((go) => setTimeout(go, 20));
    expect(fresh.take()).toBeUndefined();
  });

  it('is gone when nobody wants it', () => {
    const { fresh } = read();
    fresh.drop();
    expect(fresh.take()).toBeUndefined();
  });
});
