/**
 * The one model of an article, from the page to the saved file: typed blocks of plain data.
 * Reader view, library and every exported file are drawn from these, never from stored HTML.
 *
 * Offsets anywhere in this project are (block, start, end): the index of the block in
 * `Article.blocks`, and UTF-16 code units in `blockText(block)`, end exclusive.
 */

/** A stretch of text of one look. Adjacent runs of a block read on without a space between them. */
export interface Run {
  text: string;
  /** Absolute http(s) or mailto URL; anything else is dropped when the block is read. */
  href?: string;
  strong?: true;
  em?: true;
}

export interface Heading {
  kind: 'heading';
  /** 1 is the headline: only `blocks[0]` has it. Subheads are 2 to 6. */
  level: 1 | 2 | 3 | 4 | 5 | 6;
  runs: Run[];
}
export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
}
export interface List {
  kind: 'list';
  ordered: boolean;
  items: { runs: Run[] /** 0 is the outermost level. */; depth: number }[];
}
export interface Table {
  kind: 'table';
  caption: Run[];
  rows: { cells: { runs: Run[]; header: boolean; span: number }[] }[];
}
export interface Quote {
  kind: 'quote';
  /** One entry a paragraph. */
  paragraphs: Run[][];
}
export interface Figure {
  kind: 'figure';
  images: {
    /** Absolute http(s), data: or blob: URL of a picture that the page had already loaded. */
    src: string;
    alt: string;
    /** CSS pixels; 0 when unknown. */
    width: number;
    height: number;
  }[];
  caption: Run[];
}
export interface Embed {
  kind: 'embed';
  /** Who hosts it, as a reader would name it ("X", "YouTube"); empty when unknown. */
  provider: string;
  /** Where it can be seen; empty when the page does not tell. */
  href: string;
  /** The post's own text where the page carries it (a quoted post), one entry a paragraph. */
  paragraphs: Run[][];
}

export type Block = Heading | Paragraph | List | Table | Quote | Figure | Embed;

const text = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/**
 * The plain text of a block, on which all offsets count.
 *
 * Items of a list, paragraphs of a quote or an embedded post are parted by "\n"; cells of a table
 * by "\t" and its rows by "\n", after the caption and a "\n" where there is one; a figure's text is
 * its caption. Empty for a figure without one.
 */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return text(block.runs);
    case 'list':
      return block.items.map((item) => text(item.runs)).join('\n');
    case 'quote':
    case 'embed':
      return block.paragraphs.map(text).join('\n');
    case 'figure':
      return text(block.caption);
    case 'table': {
      const rows = block.rows.map((row) => row.cells.map((cell) => text(cell.runs)).join('\t'));
      return (block.caption.length ? [text(block.caption), ...rows] : rows).join('\n');
    }
  }
}

/** An article as plain data: may be sent in a message, stored, and written to files. */
export interface Article {
  /** The headline, without the site's name. Equals `blockText(blocks[0])`. */
  title: string;
  /** People, in the order of the page; never e-mail addresses or the site's name. Empty when unknown. */
  byline: string[];
  /** ISO 8601, to the day or finer, with the offset the page gave; `null` when unknown. */
  published: string | null;
  modified: string | null;
  /** BCP 47 tag of the text, read from the page or guessed from its words; `null` when neither. */
  language: string | null;
  /** As the reader would name the site ("Het Parool"); the host name when the page does not tell. */
  site: string;
  /** Canonical URL when it is of the same site, else the address of the document. */
  url: string;
  /** Absolute URL, or `null`. */
  leadImage: string | null;
  /** `blocks[0]` is the headline (heading, level 1); the rest in reading order. */
  blocks: Block[];
  /** Which page of how many, for an article cut over several addresses; `null` for a whole one. */
  part: { page: number; pages: number } | null;
  /**
   * `whole`; or the publisher shows a part: `gated` behind a wall that stays, `ends` where the text
   * simply stops with an offer below.
   */
  shown: 'whole' | 'gated' | 'ends';
}
