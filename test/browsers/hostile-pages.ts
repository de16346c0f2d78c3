/**
 * Pages that mean harm, or break everything a content script might lean on, made from a grammar of known
 * attack vectors (handlers in every attribute, script addresses, SVG and MathML, markup that parses anew,
 * clobbered names: `hostile-vectors.ts` and `hostile-markup.ts`; overridden built-ins and pages that fight back:
 * here) around a readable article, so that our whole way runs on each of them.
 *
 * Each payload says who it is when it runs: `__x(7)` in a page's own world, where scripts of a page may
 * run; anywhere else (our isolated world, our pages, a saved file) it asks http://boos.example/ran?7.
 * So a payload that runs more often with us than without us, or a request to that host, is a failure.
 */
import fc from 'fast-check';
import { hostileMarkup } from './hostile-markup';
import { clobbering, handlerTag, percent, restartNumbers, run, type Say, say, scriptAddress, ticked, words } from './hostile-vectors';
import type { Answered } from './site';

export interface HostilePage {
  name: string;
  answer: Answered;
  /** The page does not change itself: after "off" it must serialise as it does without us. */
  still: boolean;
}

/** Properties that scripts of libraries look for in objects that do not have them, and that ours might. */
const POLLUTED = words(`
  innerHTML outerHTML textContent src srcdoc href url dataType script div img tagName attrs onload onerror whiteList
  ALLOWED_ATTR ALLOWED_TAGS documentMode sourceURL * hif preventDefault handleObj delegateTarget BOOMR template html
  CLOSURE_BASE_PATH is shadowrootmode title label value id name class style text content data`);

/** Scripts of the page that take its own world apart: ours must not lean on it. */
const OVERRIDES: ((p: Say) => string)[] = [
  () => 'Object.prototype.kind="paywall";Object.prototype.then=function(f){};Object.prototype.ok=true',
  () => 'Array.prototype[Symbol.iterator]=function*(){throw 1};Array.prototype.push=()=>{throw 2};Array.prototype.map=()=>null',
  () =>
    'Element.prototype.getBoundingClientRect=()=>{throw 3};window.getComputedStyle=()=>null;Node.prototype.cloneNode=()=>null;Document.prototype.createTreeWalker=()=>null',
  () => 'String.prototype.split=()=>[];RegExp.prototype.exec=()=>null;JSON.parse=()=>({});Promise.prototype.then=()=>{}',
  () =>
    'window.MutationObserver=null;window.AbortController=null;window.Highlight=null;CSS.highlights.set=()=>{throw 4};customElements.define=null',
  () =>
    'Object.defineProperty(Node.prototype,"textContent",{get(){throw 5}});Object.defineProperty(Element.prototype,"attributes",{get(){return null}});EventTarget.prototype.addEventListener=()=>{}',
  () => 'Object.freeze(Object.prototype);Object.freeze(Array.prototype);Object.freeze(document);Object.preventExtensions(window)',
  () =>
    'customElements.define("x-own",class extends HTMLElement{constructor(){super();}connectedCallback(){this.n=1;throw 6}attributeChangedCallback(){throw 7}cloneNode(){throw 8}})',
  // What makers of elements look up in an empty object: names that libraries were caught with, and ours.
  (p) =>
    `for(const k of ${JSON.stringify(POLLUTED)})Object.prototype[k]=${JSON.stringify(`<img src=x:y onerror=`)}+${JSON.stringify(p())}+">"`,
  (p) =>
    `for(const k of ${JSON.stringify(POLLUTED)})Object.prototype[k]=["javascript:"+${JSON.stringify(p())},"<img src=x:y onerror="+${JSON.stringify(p())}+">","1"]`,
  // A script that waits for any call, error or event whatever.
  (p) =>
    `window.onerror=()=>{${p()}};window.onunhandledrejection=()=>{${p()}};Error.prototype.__defineGetter__("name",()=>{${p()};return ""});Error.prepareStackTrace=()=>{${p()};return ""}`,
  (p) =>
    `Object.prototype.__defineSetter__("text",function(){${p()}});Object.prototype.__defineGetter__("language",function(){${p()};return "nl"});Function.prototype.toString=()=>{${p()};return ""}`,
  (p) => `trustedTypes.createPolicy("default",{createHTML:t=>{${p()};return t},createScript:t=>t,createScriptURL:t=>t})`,
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
  // All that is in the page, ours too, written out and read again, in each way there is.
  'setTimeout(()=>{const a=document.querySelector("article");a.innerHTML=a.innerHTML;a.innerHTML+=""},150);setTimeout(()=>{const a=document.querySelector("article");a.outerHTML=a.outerHTML},400)',
  'setTimeout(()=>{const a=document.querySelector("article"),r=document.createRange();r.selectNode(a);a.replaceWith(r.createContextualFragment(a.outerHTML))},200)',
  'setTimeout(()=>{const a=document.querySelector("article"),d=new DOMParser().parseFromString(a.outerHTML,"text/html");a.replaceWith(document.importNode(d.body,true))},200)',
  'setTimeout(()=>{const a=document.querySelector("article");a.insertAdjacentHTML("afterend",new XMLSerializer().serializeToString(a))},200)',
  'setTimeout(()=>{const a=document.querySelector("article");a.setHTMLUnsafe(a.getHTML({serializableShadowRoots:true}))},200)',
  'addEventListener("load",()=>{for(const t of document.querySelectorAll("template"))t.after(t.content.cloneNode(true));for(const e of document.querySelectorAll("textarea,noscript,xmp,title"))e.insertAdjacentHTML("afterend",e.textContent)})',
  'setTimeout(()=>{const e=document.querySelector("article");for(const a of ["title","alt","aria-label","value"])for(const one of document.querySelectorAll("["+a+"]"))e.insertAdjacentHTML("beforeend",one.getAttribute(a))},200)',
  'setInterval(()=>{for(const e of document.querySelectorAll("article *"))for(const a of [...e.attributes])if(!/^on/.test(a.name))e.setAttribute(a.name,a.value)},150)',
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
  '<meta name=referrer content=no-referrer><meta http-equiv="Content-Security-Policy" content="img-src http: data:; base-uri *">',
  '<meta http-equiv="Content-Security-Policy" content="script-src \'unsafe-inline\' \'unsafe-eval\' data: blob:">',
  '<meta http-equiv=Content-Type content="text/html; charset=utf-7"><meta charset=x-user-defined>',
  '<style>@keyframes q{from{left:0}to{left:1px}}*{transition:all .05s}</style>',
  '<link rel=import href="//boos.example/none"><link rel=preload as=script href="//boos.example/none"><script src="//boos.example/none" nonce=x></script>',
);

const HEADERS: Record<string, string>[] = [
  {},
  {},
  { 'content-security-policy': "default-src 'none'" },
  { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  { 'content-security-policy': 'sandbox allow-scripts' },
  { 'content-security-policy': "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: *; style-src 'none'" },
  { 'content-security-policy': "script-src 'nonce-x' 'strict-dynamic'; object-src 'none'; base-uri 'none'" },
  { 'content-security-policy': 'style-src *; img-src * data:; report-uri /report' },
  { 'content-security-policy-report-only': "default-src 'none'; require-trusted-types-for 'script'; report-uri /report" },
  { 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
];

/** Types that are HTML to a browser, however they are written, mostly the usual one. */
const TYPES = [
  ...Array<undefined>(14).fill(undefined),
  'text/html; xxx',
  'text/html, xxx',
  'text/html xxx',
  'text/html\txxx',
  'text/html(xxx',
  'text/plain; x=x, text/html, foobar',
  'text/html; charset=utf-7',
  'text/html; charset=iso-2022-jp',
  'text/html; charset=x-mac-cyrillic',
  'text/html; charset=windows-1252',
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
    attacks: fc.array(
      fc.oneof(
        { arbitrary: handlerTag, weight: 1 },
        { arbitrary: scriptAddress, weight: 1 },
        { arbitrary: hostileMarkup, weight: 2 },
        { arbitrary: clobbering, weight: 1 },
      ),
      { minLength: 3, maxLength: 12 },
    ),
    head: fc.array(meta, { maxLength: 2 }),
    override: fc.option(
      fc.constantFrom(...OVERRIDES).map((make) => make(say)),
      { freq: 2 },
    ),
    fighter: fc.option(fc.constantFrom(...FIGHTERS), { freq: 2 }),
    headers: fc.constantFrom(...HEADERS),
    type: fc.constantFrom(...TYPES),
    inside: fc.boolean(),
    unclosed: fc.boolean(),
  })
  .map(({ attacks, head, override, fighter, headers, type, inside, unclosed }) => {
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
      answer: { body: unclosed ? html.slice(0, -20 - (html.length % 37)) : html, headers, ...(type ? { type } : {}) },
    };
  });

const article = (): string => `<article><h1>Ant Group onder druk</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article>`;

/** Pages whose trouble is their size or their kind; each named, each once. */
export const namedHostilePages = (): HostilePage[] => {
  /** Numbers that no generated page has. */
  let last = 900_000;
  const p = (): string => run(++last);
  const page = (name: string, body: string | Uint8Array, type?: string, still = true): HostilePage => ({
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
    page(
      'a frame that is sent to a script ten times a second',
      frame(
        '<script>setInterval(()=>document.querySelector("iframe").setAttribute("src","javascript:void 0"),100)</script>',
        `${article()}<iframe src="javascript:void 0"></iframe>`,
      ),
    ),
    page('300 frames', frame('', `${article()}${'<iframe srcdoc="<p>x"></iframe>'.repeat(300)}`)),
    page('empty', ''),
    page('only white space', ' \n\t '),
    page('a comment', '<!-- Ant Group -->'),
    page('cut in a tag', frame('', article()).slice(0, 700)),
    page('frameset', '<frameset cols="50%,50%"><frame src="about:blank"><frame src="javascript:1"></frameset>'),
    page(
      'frames and what is said instead',
      `<frameset onload="${p()}" onpageshow="${p()}" onfocusin="${p()}"><frame src="x:y" onload="${p()}"><noframes>${article()}<img src=x:y onerror="${p()}"></noframes></frameset></frameset><body onload="${p()}">`,
    ),
    page('all that follows is text', frame('', `${article()}<plaintext onbegin="${p()}"><img src=x:y onerror="${p()}"></plaintext>`)),
    page(
      'bytes that are too long for their character',
      Buffer.from(
        `${'\xC0\xBC'}script>${p()}</script>${'\xE0\x80\xBC'}script>${p()}</script>${'\xFC\x80\x80\x80\x80\xBC'}img src=x:y onerror=${p()}>${frame('', article())}`,
        'latin1',
      ),
    ),
    page('UTF-7 with its mark', `+/v8-\n+ADw-script+AD4-${p()}+ADw-/script+AD4-${frame('', article())}`, 'text/html'),
    page('plain text', 'Jack Ma en Ant Group', 'text/plain'),
    page('JSON', '{"Jack Ma":"Ant Group"}', 'application/json'),
    page(
      'XHTML',
      `${xml}<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl"><head><title>Ant</title></head><body>${article()}</body></html>`,
      'application/xhtml+xml',
    ),
    ...[
      'application/xml',
      'text/xsl',
      'application/rdf+xml',
      'application/mathml+xml',
      'application/vnd.wap.xhtml+xml',
      'image/svg+xml',
    ].map((type) =>
      page(
        `HTML named as ${type}`,
        `${xml}<x:html xmlns:x="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/1999/xhtml"><head><title>Ant</title></head><body>${article()}<x:script>${p()}</x:script><img src="x:y" onerror="${p()}"/></body></x:html>`,
        type,
      ),
    ),
    ...['text/vtt', 'text/cache-manifest'].map((type) => page(`HTML named as ${type}`, frame(`<script>${p()}</script>`, article()), type)),
    page(
      'XHTML whose attributes and elements are in its type',
      `${xml}<!DOCTYPE html [<!ATTLIST img src CDATA "x:y" onerror CDATA "${p()}"><!ATTLIST p onfocusin CDATA "${p()}"><!ENTITY ma "<b xmlns='http://www.w3.org/1999/xhtml' title='x'>Jack Ma<img xmlns='http://www.w3.org/1999/xhtml' src='x:y' onerror='${ticked(p())}'/></b>"><!ENTITY far SYSTEM "http://boos.example/none">]><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ant</title></head><body>${article()}<img/>&ma;<p>&far;</p></body></html>`,
      'application/xhtml+xml',
    ),
    page(
      'XML made a page by its style sheet',
      `${xml}<?xml-stylesheet type="text/xsl" href="#s"?><?xml-stylesheet type="text/css" href="data:text/css,*{x:y}"?><!DOCTYPE doc [<!ATTLIST xsl:stylesheet id ID #REQUIRED>]><doc><xsl:stylesheet id="s" version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><html xmlns=""><body>${article()}<script>${p()}</script><iframe src="javascript:${percent(p())}"></iframe></body></html></xsl:template></xsl:stylesheet></doc>`,
      'text/xml',
    ),
    page('broken XHTML', `${xml}<html xmlns="http://www.w3.org/1999/xhtml"><body>${article()}<p></body>`, 'application/xhtml+xml'),
    page('XML', `${xml}<rss><item><title>Ant Group</title>${article()}</item></rss>`, 'text/xml'),
    page(
      'SVG document',
      `${xml}<svg xmlns="http://www.w3.org/2000/svg" onload="${p()}"><script>window.x=1</script><foreignObject><body xmlns="http://www.w3.org/1999/xhtml">${article()}<img src="x:y" onerror="${p()}"/></body></foreignObject><text y="20">Jack Ma en Ant Group</text></svg>`,
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
    page('a form that is the host of its document', frame('', `${article()}<form name="host"></form>`)),
    page('zeros and controls', frame('', `${article()}<p>\u0000\u0001\u0008\uFFFE \uD800 Ant\u0000 Group</p>`)),
    page('right to left', frame('', article()).replace('lang="nl"', 'lang="ar" dir="rtl"')),
  ];
};

/** `count` generated pages, the same for the same seed. */
export function hostilePages(seed: number, count: number): HostilePage[] {
  restartNumbers();
  return fc.sample(hostilePage, { seed, numRuns: count }).map((page, index) => ({ ...page, name: `seed ${seed}, page ${index}` }));
}
