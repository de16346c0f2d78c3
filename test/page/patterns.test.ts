import { describe, expect, it } from 'vitest';
import { isIn } from '../../src/page/patterns';

describe('isIn', () => {
  it.each([
    ['*://*.krant.example/*', 'https://www.krant.example/a?b', true],
    ['*://*.krant.example/*', 'http://krant.example/', true],
    ['*://*.krant.example/*', 'https://nepkrant.example/', false],
    ['https://krant.example/*', 'http://krant.example/', false],
    ['http://krant.example/*', 'http://www.krant.example/', false],
    ['http://krant.example:8080/*', 'http://krant.example:8080/', true],
    ['http://krant.example:8080/*', 'http://krant.example/', false],
    ['*://*/*', 'https://krant.example/a', true],
    ['*://*/*', 'file:///a', false],
    ['<all_urls>', 'file:///a', true],
    ['krant.example', 'https://krant.example/', false],
    ['*://krant.example/*', 'no address', false],
  ])('%s, %s: %s', (pattern, address, expected) => {
    expect(isIn([pattern], address)).toBe(expected);
  });
});
