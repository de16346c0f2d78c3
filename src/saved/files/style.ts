/** The look of an exported file: small, light and dark, and on paper with every card printed. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#faf7f0,#1d1b18);--raised:light-dark(#fffdf9,#282520);--ink:light-dark(#24211c,#ece6da);--soft:light-dark(#5e574b,#b4aa99);--rule:light-dark(#ddd5c5,#3d382f);--accent:light-dark(#9b3a2a,#ec9a83);--term:light-dark(#255c6e,#8fc3d4)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:19px/1.6 "Iowan Old Style",Palatino,"Noto Serif",Georgia,serif}
main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .75rem}
h2,h3,h4,h5,h6{line-height:1.3;margin:2rem 0 .5rem}
p,ul,ol,blockquote,figure,.table{margin:0 0 1.1rem}
a{color:var(--term)}
.about,.foot,figcaption,caption,.lines,.card h3 small{font-family:system-ui,sans-serif}
.about{color:var(--soft);font-size:.8rem;margin:0 0 2rem;padding-bottom:1rem;border-bottom:1px solid var(--rule)}
.about p{margin:0 0 .3rem}
.about details{margin-top:.75rem}
.about summary{cursor:pointer;color:var(--ink);font-weight:600}
.about li{margin:.25rem 0}
.gated{border-inline-start:3px solid var(--accent);padding-inline-start:1rem}
blockquote{margin-inline:0;padding-inline-start:1.1rem;border-inline-start:3px solid var(--rule)}
figure img{max-width:100%;height:auto;display:block}
figcaption,caption{color:var(--soft);font-size:.8rem;text-align:start}
.table{overflow-x:auto}
table{border-collapse:collapse;font:.85rem/1.4 system-ui,sans-serif}
th,td{border-bottom:1px solid var(--rule);padding:.35rem .7rem;text-align:start;vertical-align:top}
button.m{all:unset;display:inline;cursor:help;border-bottom:2px dotted var(--accent)}
button.m.term{border-color:var(--term)}
button.m.i{font:italic .75em/1 Georgia,serif;padding:0 .3em;border:0;vertical-align:super;color:var(--accent)}
button:focus-visible,summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
mark{color:inherit;background:light-dark(#f6e58d,#5c5320)}
mark.green{background:light-dark(#cdebb8,#33502a)}mark.blue{background:light-dark(#c7e2f5,#27465a)}mark.pink{background:light-dark(#f7cfdc,#5a2c3c)}
.card{background:var(--raised);color:var(--ink);border:1px solid var(--rule);border-inline-start:3px solid var(--accent);border-radius:6px;padding:1rem 1.1rem;max-width:min(26rem,calc(100vw - 2rem));max-height:75vh;overflow:auto;font-size:.9rem}
.card.term{border-inline-start-color:var(--term)}
.card h3{margin:0 0 .4rem;font-size:1.05rem}
.card h3 small{display:block;font-weight:400;font-size:.8rem;color:var(--soft)}
.card p{margin:0 0 .5rem}
.lines{margin:0;font-size:.8rem}
.lines dt{color:var(--soft)}
.lines dd{margin:0 0 .45rem}
.lines small{color:var(--soft)}
[popover]{margin:auto;inset:0}
@supports (position-area:block-end){[popover]{margin:.4rem;inset:auto;position-area:block-end span-inline-end;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline}}
.cards>h2{display:none}
.notes li{margin-bottom:.8rem}
.foot{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.75rem}
@media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}.cards>h2{display:block}[popover],[popover]:not(:popover-open){display:block;position:static;max-width:none;max-height:none;margin:0 0 .6rem;break-inside:avoid;border:0;border-inline-start:3px solid #999;padding:.1rem .8rem}button.m{border-bottom:1px dotted #666}a{color:inherit}a[href^="http"]::after{content:" (" attr(href) ")";font-size:.75em;overflow-wrap:anywhere}}
`;
