import { blockText } from '../article/blocks';
import { readWords } from '../language/words';
import type { ReadingState, SavedArticle } from './record';

/** What the library's list shows of a saved article, and filters and sorts by. */
export interface Row {
  key: string;
  /** Its number in the search index; a new one with every change of its words. */
  doc: number;
  title: string;
  site: string;
  byline: string[];
  published: string | null;
  savedAt: string;
  changedAt: string;
  language: string | null;
  /** Reading time, at least 1. */
  minutes: number;
  state: ReadingState;
  position: number;
  tags: string[];
  /** Ids of actors and terms, key actors first. */
  actors: string[];
  highlights: number;
  /** About how much it takes of the disk. */
  bytes: number;
  /** First words of the text, to know it again by. */
  lead: string;
  /** Deleted at this instant, but can still be taken back; absent: it is there. */
  gone?: string;
}

/** Words a minute of a reader on a screen. Source: Brysbaert 2019, silent reading of non-fiction: 238. */
const WORDS_A_MINUTE = 238;
const LEAD_UNITS = 160;

/** @param doc number that the store gave it */
export function toRow(record: SavedArticle, doc: number): Row {
  const { article } = record;
  const texts = article.blocks.map(blockText);
  const words = texts.reduce((sum, text) => sum + readWords(text).length, 0);
  const known = record.mentions.map((one) => one.id).filter((id) => !/^(?:said|amount):/.test(id));
  const lead = article.blocks.find((block) => block.kind === 'paragraph');
  return {
    key: record.key,
    doc,
    title: article.title,
    site: article.site,
    byline: article.byline,
    published: article.published,
    savedAt: record.savedAt,
    changedAt: record.changedAt,
    language: article.language,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    state: record.reading.state,
    position: record.reading.position,
    tags: record.tags,
    actors: [...new Set([...record.keyActors.map((one) => one.id), ...known])],
    highlights: record.highlights.length,
    bytes: sizeOf(record, texts),
    lead: lead ? blockText(lead).slice(0, LEAD_UNITS) : '',
  };
}

/** About how many bytes a record takes: one a unit of text, and what stands around it. */
function sizeOf(record: SavedArticle, texts: readonly string[]): number {
  const text = texts.reduce((sum, one) => sum + one.length, 0);
  const cards = Object.values(record.cards).reduce((sum, card) => sum + card.definition.length + 200 * (1 + card.lines.length), 0);
  const images = record.images.reduce((sum, image) => sum + image.bytes.length, 0);
  return text + cards + images + record.mentions.length * 90 + 600;
}

/** What cards and knowledge call each actor and term of a record; for search and filters. */
export function conceptsOf(record: SavedArticle): { id: string; kind: string; titles: string[] }[] {
  return Object.entries(record.cards)
    .filter(([id, card]) => card.kind !== 'amount' && !/^(?:said|amount):/.test(id))
    .map(([id, card]) => ({
      id,
      kind: card.kind,
      titles: [...new Set([card.title, ...(Object.hasOwn(record.names, id) ? record.names[id]! : [])])].filter(Boolean),
    }));
}
