import type { Block, Run } from './blocks';
import { blockText } from './blocks';
import { findDetailed } from './find';
import { noLook } from './look';

/** What other people's benches ask of an extractor. `null` everywhere when there is no article. */
interface Extracted {
  title: string;
  byline: string | null;
  publishedTime: string | null;
  /** Prose, subheads, lists and embedded posts, one block a line, without the headline. */
  text: string;
  html: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const marked = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      let html = escaped(run.text);
      if (run.strong) html = `<strong>${html}</strong>`;
      if (run.em) html = `<em>${html}</em>`;
      return run.href ? `<a href="${escaped(run.href)}">${html}</a>` : html;
    })
    .join('');

/** One block as HTML, everything escaped. */
function toHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${marked(block.runs)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${marked(block.runs)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${marked(item.runs)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
    case 'embed':
      return `<blockquote>${block.paragraphs.map((runs) => `<p>${marked(runs)}</p>`).join('')}</blockquote>`;
    case 'figure': {
      const images = block.images.map((image) => `<img src="${escaped(image.src)}" alt="${escaped(image.alt)}">`).join('');
      return `<figure>${images}<figcaption>${marked(block.caption)}</figcaption></figure>`;
    }
    case 'table': {
      const rows = block.rows.map((row) => `<tr>${row.cells.map((cell) => `<td>${marked(cell.runs)}</td>`).join('')}</tr>`);
      return `<table>${rows.join('')}</table>`;
    }
  }
}

/** The article of a document in the form that extraction benches compare. The document is not changed. */
function extract(document: Document, _url: string): Extracted | null {
  const found = findDetailed(document, noLook, { anyPage: true });
  if (!found) return null;
  const { article } = found;
  return {
    title: article.title,
    byline: found.credited.join(', ') || null,
    publishedTime: article.published,
    text: article.blocks
      .slice(1)
      .filter((block) => block.kind !== 'figure' && block.kind !== 'table')
      .map(blockText)
      .filter(Boolean)
      .join('\n'),
    html: article.blocks.slice(1).map(toHtml).join('\n'),
  };
}

(globalThis as unknown as { __extract: typeof extract }).__extract = extract;
