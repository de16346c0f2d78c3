/** Pages of our own making at several sizes: an article among the clutter of a publisher's site. */

const SENTENCES = [
  'Het concern verwacht dat de omzet in het lopende kwartaal met enkele procenten stijgt, vooral door hogere prijzen.',
  'Analisten van Ridderzaal Bank noemen de cijfers degelijk, al blijft de marge achter bij die van Noordkade.',
  'De aandelen openden hoger in Amsterdam en leverden een deel van de winst in de loop van de middag weer in.',
  'Bestuursvoorzitter Elske Vroomen zei dat de overname van Polderstaal nog dit jaar wordt afgerond.',
  'Toezichthouders in Brussel onderzoeken of de combinatie te veel macht krijgt op de markt voor verpakkingen.',
];

/** Deterministic: the same page for the same size. */
export function generatedPage(paragraphs: number, furniture: number): string {
  const text = Array.from({ length: paragraphs }, (_, index) => {
    const sentences = Array.from({ length: 2 + (index % 4) }, (_unused, at) => SENTENCES[(index * 3 + at) % SENTENCES.length]);
    return `${index % 7 === 6 ? `<h2>Tussenkop ${index}</h2>` : ''}<p>${sentences.join(' ')} <a href="/b/${index}">Lees het dossier</a>.</p>`;
  });
  const teasers = Array.from(
    { length: furniture },
    (_, index) =>
      `<div class="teaser"><a href="/n/${index}"><img alt="" width="120" height="80"><h3>Kop van bericht ${index}</h3></a><p>${SENTENCES[index % SENTENCES.length]!.slice(0, 60)}</p><span>${index} reacties</span></div>`,
  );
  const menu = Array.from({ length: 40 }, (_, index) => `<li><a href="/r/${index}">Rubriek ${index}</a></li>`).join('');
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Cijfers vallen mee - Courant</title><meta property="og:type" content="article">
<style>.wall{position:fixed;bottom:0;left:0;right:0;background:#fff;padding:20px;z-index:99}.teaser{border:1px solid #ccc;margin:8px;padding:8px}main{max-width:700px}</style></head>
<body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>Cijfers vallen mee</h1><p class="meta">Door Bo de Wit · <time datetime="2026-03-04">4 maart 2026</time></p>
${text.slice(0, Math.ceil(text.length / 2)).join('\n')}<div class="box"><h3>Nieuwsbrief</h3><p>Elke ochtend het beursnieuws in uw mailbox</p><form><input type="email"><button>Schrijf mij in</button></form></div>
${text.slice(Math.ceil(text.length / 2)).join('\n')}</article></main><aside><h2>Meest gelezen</h2>${teasers.join('\n')}</aside>
<div class="wall" role="dialog"><h2>Wij gebruiken cookies</h2><p>Lees ons cookiebeleid.</p><button>Akkoord</button><button>Weigeren</button></div>
<footer><ul>${menu}</ul></footer></body></html>`;
}

/** [name, html] for each size. */
export const generatedPages = (): [string, string][] =>
  [
    [8, 10],
    [15, 40],
    [15, 150],
    [30, 80],
    [30, 400],
    [60, 150],
    [60, 800],
    [150, 300],
  ].map(([paragraphs, furniture]) => [`generated ${paragraphs} paragraphs, ${furniture} teasers`, generatedPage(paragraphs!, furniture!)]);
