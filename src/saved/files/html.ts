/**
 * One file that outlives us: the article drawn from its blocks, every card beside it as a native
 * popover that needs no script, its own small stylesheet, and the whole record as inert JSON at the
 * end, from which `fromHtml` gives back everything. Its own policy lets nothing run and nothing load.
 *
 * Where popovers are unknown the cards simply stand below the article; on paper they are printed there.
 */
import type { Block, Run } from '../../article/blocks';
import type { Card, CardLine, SourceNote } from '../../knowledge/card';
import type { Language } from '../../language/language';
import type { Mention } from '../../mentions/mention';
import { toBase64 } from '../base64';
import { cutLine, type Line, linesOf } from '../lines';
import { UnreadableRecord } from '../migrate';
import type { Highlight, SavedArticle } from '../record';
import { isPictureType, safeLink } from '../safe-link';
import { fileLanguage, type FileWords, fileWords, writtenDay } from './file-words';
import { fileMarks } from './file-marks';
import { fromJson, toJson } from './json';
import { html, inertJson, type Inserted, Markup } from './markup';
import { STYLE } from './style';

/** Where the data stands in the file. */
const DATA_OPEN = '<script type="application/json" id="kantlijn-data">';
const DATA_CLOSE = '</script>';

/** No script, no request; styles of the file itself and pictures that it carries. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

type Over = { start: number; end: number } & ({ mention: Mention } | { highlight: Highlight });

interface Drawing {
  record: SavedArticle;
  words: FileWords;
  /** Number of each card that is drawn: of what is marked and of the key actors. */
  numbers: Map<string, number>;
  /** Mentions that get a mark. */
  marked: Set<Mention>;
}

/** The file, as text to be written in UTF-8. */
export function toHtml(record: SavedArticle): string {
  const language = fileLanguage(record);
  const words = fileWords(language);
  const marked = new Set(fileMarks(record));
  const explained = new Set([...[...marked].map((one) => one.id), ...record.keyActors.map((one) => one.id)]);
  const ids = Object.keys(record.cards).filter((id) => explained.has(id));
  const numbers = new Map(ids.map((id, at) => [id, at + 1]));
  const drawing: Drawing = { record, words, numbers, marked };
  const { article } = record;
  const link = safeLink(article.url);
  const meta = [
    article.byline.length ? html`<p>${words.by} ${article.byline.join(', ')}</p>` : null,
    html`<p>${article.site}${article.published ? html` · <time datetime="${article.published}">${writtenDay(language, article.published)}</time>` : null}</p>`,
    html`<p>${link ? html`<a href="${link}" rel="noreferrer">${words.original}</a> · ` : null}${words.saved} ${writtenDay(language, record.savedAt)}</p>`,
    record.tags.length ? html`<p>${words.tags}: ${record.tags.join(', ')}</p>` : null,
  ];
  const [headline, ...body] = article.blocks;
  const page = html`<!doctype html>
<html lang="${article.language ?? language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY.replace(/'/g, '&#39;'))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Kantlijn">
<title>${article.title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<article>
${headline ? drawBlock(headline, 0, drawing) : html`<h1>${article.title}</h1>`}
<div class="about" lang="${language}">${meta}${keyActors(drawing)}</div>
${record.note ? html`<p class="gated">${record.note}</p>\n` : null}${body.map((block, at) => [drawBlock(block, at + 1, drawing), '\n'])}
${article.shown === 'whole' ? null : html`<p class="gated" lang="${language}">${words.gated}</p>`}
</article>
${notes(drawing)}
<section class="cards" lang="${language}">
<h2>${words.explanations}</h2>
${ids.map((id) => [drawCard(record.cards[id]!, numbers.get(id)!, words, language), '\n'])}</section>
<footer class="foot" lang="${language}"><p>${words.madeBy}</p></footer>
</main>
${new Markup(DATA_OPEN)}${inertJson(toJson(record))}${new Markup(DATA_CLOSE)}
</body>
</html>
`;
  return page.text;
}

/**
 * The record that an exported file carries. What was changed by hand around it does not matter.
 *
 * @throws UnreadableRecord when the file carries none, or a damaged one
 */
export function fromHtml(file: string): SavedArticle {
  // The drawn text cannot hold this mark: its "<" is escaped.
  const start = file.lastIndexOf(DATA_OPEN);
  if (start < 0) throw new UnreadableRecord('shape', 'no data in the file');
  const end = file.indexOf(DATA_CLOSE, start);
  if (end < 0) throw new UnreadableRecord('shape', 'the file is cut');
  return fromJson(file.slice(start + DATA_OPEN.length, end));
}

function drawBlock(block: Block, at: number, drawing: Drawing): Markup {
  const { record } = drawing;
  const over: Over[] = [
    ...record.mentions.filter((one) => one.block === at && drawing.marked.has(one)).map((mention) => ({ ...mention, mention })),
    ...record.highlights.flatMap((highlight) => (highlight.place?.block === at ? [{ ...highlight.place, highlight }] : [])),
  ];
  const lines = linesOf(block);
  const draw = (line: Line | undefined): Inserted => (line ? drawLine(line, over, drawing) : null);
  switch (block.kind) {
    case 'heading':
      return new Markup(`<h${block.level}>${html`${draw(lines[0])}`.text}</h${block.level}>`);
    case 'paragraph':
      return html`<p>${draw(lines[0])}</p>`;
    case 'quote':
      return html`<blockquote>${lines.map((line) => html`<p>${draw(line)}</p>`)}</blockquote>`;
    case 'embed': {
      const link = safeLink(block.href);
      const name = block.provider || link || '';
      return html`<blockquote>${lines.map((line) => html`<p>${draw(line)}</p>`)}${name ? html`<p>— ${link ? html`<a href="${link}" rel="noreferrer">${name}</a>` : name}</p>` : null}</blockquote>`;
    }
    case 'list': {
      const tag = new Markup(block.ordered ? 'ol' : 'ul');
      const items = lines.map((line, i) => {
        const depth = Math.min(block.items[i]!.depth, 6);
        return html`<li${depth ? html` style="margin-inline-start:${depth * 1.5}em"` : null}>${draw(line)}</li>`;
      });
      return html`<${tag}>${items}</${tag}>`;
    }
    case 'figure': {
      const pictures = block.images.map((image) => {
        const kept = record.images.find((one) => one.src === image.src && isPictureType(one.type));
        if (kept) return html`<img alt="${image.alt}" src="data:${kept.type};base64,${toBase64(kept.bytes)}">`;
        const link = /^https?:/i.test(image.src) ? safeLink(image.src) : null;
        const label = image.alt || drawing.words.picture;
        return html`<p>[${link ? html`<a href="${link}" rel="noreferrer">${label}</a>` : label}: ${drawing.words.notKept}]</p>`;
      });
      return html`<figure>${pictures}<figcaption>${draw(lines[0])}</figcaption></figure>`;
    }
    case 'table': {
      let next = block.caption.length ? 1 : 0;
      const caption = block.caption.length ? html`<caption>${draw(lines[0])}</caption>` : null;
      const rows = block.rows.map(
        (row) =>
          html`<tr>${row.cells.map((cell) => {
            const tag = new Markup(cell.header ? 'th' : 'td');
            const span = Math.min(cell.span, 50);
            return html`<${tag}${span > 1 ? html` colspan="${span}"` : null}>${draw(lines[next++])}</${tag}>`;
          })}</tr>`,
      );
      return html`<div class="table"><table>${caption}<tbody>${rows}</tbody></table></div>`;
    }
  }
}

function drawLine(line: Line, over: Over[], drawing: Drawing): Inserted {
  let opened: Mention | null = null;
  return cutLine(line, over).map((segment) => {
    let drawn: Markup = emphasised(segment.run, segment.text);
    for (const one of segment.over) {
      if ('highlight' in one) {
        const { color, note } = one.highlight;
        drawn = html`<mark class="${color}"${note ? html` title="${note}"` : null}>${drawn}</mark>`;
      }
    }
    const mention = segment.over.find((one) => 'mention' in one)?.mention;
    const link = segment.run.href === undefined ? null : safeLink(segment.run.href);
    if (!mention) return link ? html`<a href="${link}" rel="noreferrer">${drawn}</a>` : drawn;
    const card = drawing.record.cards[mention.id]!;
    const number = drawing.numbers.get(mention.id)!;
    const sort = new Markup(mention.kind === 'term' ? ' term' : '');
    // A button may not stand in a link: the link stays, the card opens from a sign behind it.
    if (!link) return html`<button type="button" class="m${sort}" popovertarget="card-${number}">${drawn}</button>`;
    const sign =
      opened === mention
        ? null
        : html`<button type="button" class="m i${sort}" popovertarget="card-${number}" aria-label="${card.title}">i</button>`;
    opened = mention;
    return html`<a href="${link}" rel="noreferrer">${drawn}</a>${sign}`;
  });
}

function emphasised(run: Run, text: string): Markup {
  let drawn = html`${text}`;
  if (run.em) drawn = html`<em>${drawn}</em>`;
  if (run.strong) drawn = html`<strong>${drawn}</strong>`;
  return drawn;
}

function keyActors({ record, numbers, words }: Drawing): Inserted {
  const known = record.keyActors.filter((one) => numbers.has(one.id));
  if (!known.length) return null;
  const items = known.map(({ id }) => {
    const card = record.cards[id]!;
    return html`<li><button type="button" class="m" popovertarget="card-${numbers.get(id)!}">${card.title}</button> ${card.descriptor}</li>`;
  });
  return html`<details><summary>${words.keyActors}</summary><ul>${items}</ul></details>`;
}

function drawCard(card: Card, number: number, words: FileWords, language: Language): Markup {
  // What was only last known says so in its text.
  const time = (line: CardLine): string => (line.time === 'since' ? `, ${words.since}` : '');
  const dated = (source: SourceNote): string =>
    `${source.label}${source.asOf ? `, ${words.known} ${writtenDay(language, source.asOf)}` : ''}`;
  const lines = card.lines.map(
    (line) => html`<dt>${line.label}</dt><dd>${line.text} <small>(${dated(line.source)}${time(line)})</small></dd>`,
  );
  const part = (label: string, text: string): Inserted => (text ? html`<p><strong>${label}:</strong> ${text}</p>` : null);
  return html`<div class="card${new Markup(card.kind === 'term' ? ' term' : '')}" id="card-${number}" popover role="note" lang="${card.language}"><h3>${card.title}<small>${card.descriptor}</small></h3>${card.definition ? html`<p>${card.definition}</p>` : null}${part(words.example, card.example)}${part(words.warning, card.warning)}${lines.length ? html`<dl class="lines">${lines}</dl>` : null}${part(words.ownNote, card.ownNote)}${card.fromArticle ? html`<p><small>${words.fromArticle}</small></p>` : null}${card.sources.length ? html`<p class="lines"><small>${words.source}: ${card.sources.map(dated).join('; ')}</small></p>` : null}</div>`;
}

function notes({ record, words }: Drawing): Inserted {
  const noted = record.highlights.filter((one) => one.note || !one.place);
  if (!noted.length) return null;
  const items = noted.map(
    (one) => html`<li><mark class="${one.color}">${one.quote.exact}</mark>${one.note ? html`<br>${one.note}` : null}</li>`,
  );
  return html`<section class="notes"><h2>${words.notes}</h2><ul>${items}</ul></section>`;
}
