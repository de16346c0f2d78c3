import { describe, expect, it } from 'vitest';
import { grantFor, siteName } from '../../src/popup/grant';
import { unreadableKind } from '../../src/popup/unreadable';

describe('grantFor', () => {
  it.each([
    ['https://www.krant.example/a/b?c', '*://*.krant.example/*'],
    ['http://nieuws.krant.example/', '*://*.nieuws.krant.example/*'],
    ['https://amp.krant.example:8080/x', '*://*.krant.example/*'],
    ['http://127.0.0.1:8000/x', '*://127.0.0.1/*'],
    ['http://localhost:3000/', '*://localhost/*'],
    ['about:blank', null],
    ['file:///home/lezer/artikel.html', null],
    ['', null],
  ])('%s asks for %s', (url, pattern) => {
    expect(grantFor(url)).toBe(pattern);
  });
});

describe('siteName', () => {
  it('is what a reader calls the site', () => {
    expect(['www.krant.example', 'M.Krant.example:443', 'nieuws.krant.example'].map(siteName)).toEqual([
      'krant.example',
      'krant.example',
      'nieuws.krant.example',
    ]);
  });
});

describe('unreadableKind', () => {
  it.each([
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/nl/firefox/', 'store'],
    ['chrome://settings/', 'browser'],
    ['about:config', 'browser'],
    ['chrome-extension://abc/page.html', 'browser'],
    ['', 'browser'],
    ['https://krant.example/jaarverslag.PDF?x=1', 'pdf'],
    ['file:///home/lezer/artikel.html', 'file'],
    ['https://krant.example/artikel', 'other'],
  ])('%s is %s', (url, kind) => {
    expect(unreadableKind(url)).toBe(kind);
  });
});
