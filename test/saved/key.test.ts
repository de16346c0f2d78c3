import { describe, expect, it } from 'vitest';
import { articleKey } from '../../src/saved/key';

describe('articleKey', () => {
  it.each([
    ['https://www.krant.example/a/b?utm_source=x&id=7#top', 'krant.example/a/b?id=7'],
    ['https://m.krant.example/a/b/', 'krant.example/a/b'],
    ['https://krant.example/amp/a', 'krant.example/a'],
    ['https://krant.example/a/amp/', 'krant.example/a'],
    ['https://krant.example/a?b=2&a=1', 'krant.example/a?a=1&b=2'],
    ['https://KRANT.example/A', 'krant.example/A'],
  ])('keeps %s under %s', (address, key) => {
    expect(articleKey(address)).toBe(key);
  });

  it('tells two articles of one query apart', () => {
    expect(articleKey('https://krant.example/?p=1')).not.toBe(articleKey('https://krant.example/?p=2'));
  });

  it('leaves what is no web address as it is', () => {
    expect(articleKey('not an address')).toBe('not an address');
  });
});
