import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { earlyRule, isShape, shapeOf } from '../../../src/page/hide/shape';

const element = (html: string): Element => {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body.firstElementChild as unknown as Element;
};

describe('shapeOf', () => {
  it.each([
    ['<div id="sp_message_container_1218456"></div>', 'div[id^="sp_message_container"]'],
    ['<div id="newsletter-7" class="box nl-popup active"></div>', 'div[id^="newsletter"].nl-popup'],
    ['<aside class="css-x81k kDilXQ"></aside>', ''],
    ['<article class="paywall-article"></article>', ''],
    ['<div></div>', ''],
  ])('of %s is %s', (html, shape) => {
    expect(shapeOf(element(html))).toBe(shape);
  });

  it('knows its element again', () => {
    const one = element('<div id="popup-31" class="signup-layer"></div>');
    expect(one.matches(shapeOf(one))).toBe(true);
  });
});

describe('earlyRule', () => {
  it('lets nothing through that is no shape', () => {
    expect(isShape('div.a{}body')).toBe(false);
    expect(earlyRule(['*', 'body', 'div', 'div.x, html.y'])).toBe('');
    expect(earlyRule(['div.nl-popup'])).toBe('body div.nl-popup{clip-path:inset(0 100% 0 0)!important}');
  });
});
