/** Articles by number, always the same ones: words as rare as words are, a few actors, two languages. */
import type { Block } from '../../src/article/blocks';
import type { Card } from '../../src/knowledge/card';
import { RECORD_VERSION, type SavedArticle } from '../../src/saved/record';

/** Small deterministic numbers, 0..1. Source: mulberry32. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba be bo da de do ga ge ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve wa we ze'.split(' ');

/** The n-th commonest word of a made-up language of 40,000. */
function word(rank: number): string {
  const next = numbers(rank * 7919 + 13);
  const size = rank < 60 ? 1 : rank < 2000 ? 2 : 3;
  let text = SYLLABLES[rank % SYLLABLES.length]!;
  for (let at = 0; at < size; at++) text += SYLLABLES[Math.floor(next() * SYLLABLES.length)]!;
  return rank < 60 ? text : `${text}${'nrst'[rank % 4]}`;
}
const WORDS = Array.from({ length: 40_000 }, (_, rank) => word(rank));

const ACTORS = [
  'Noordbank',
  'Delta Energie',
  'Merel Verzekeringen',
  'Kustvaart',
  'Centrale Bank',
  'Zonnehof',
  'Ruiter & Zoon',
  'Lindeboom',
];

const card = (id: string, kind: Card['kind'], title: string): Card => ({
  id,
  kind,
  title,
  descriptor: kind === 'term' ? 'Term' : 'Bedrijf',
  language: 'nl',
  otherLanguage: false,
  definition: kind === 'term' ? `Wat ${title} is.` : '',
  example: '',
  warning: '',
  lines: [{ label: 'Sinds', text: '1999', links: [], time: 'timeless', source: { label: 'eigen notities', asOf: '2026' } }],
  related: [],
  wikipedia: null,
  sources: [{ label: 'eigen notities', asOf: '2026' }],
  fromArticle: false,
  ownNote: '',
});

/** @param length words of the text */
export function sampleArticle(number: number, length = 600): SavedArticle {
  const next = numbers(number + 1);
  const zipf = (): string => WORDS[Math.floor(WORDS.length ** next()) - 1] ?? WORDS[0]!;
  const sentence = (words: number): string => {
    const text = Array.from({ length: words }, zipf).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const actor = ACTORS[number % ACTORS.length]!;
  const english = number % 3 === 0;
  const term = english ? 'IPO' : 'beursgang';
  const title = `${actor} ${sentence(6).slice(0, -1)} ${number}`;
  const blocks: Block[] = [{ kind: 'heading', level: 1, runs: [{ text: title }] }];
  for (let left = length; left > 0; left -= 75)
    blocks.push({ kind: 'paragraph', runs: [{ text: Array.from({ length: 5 }, () => sentence(15)).join(' ') }] });
  const lead = number % 50 === 0 ? `${actor} plans an ${term}. ` : `${actor} meldt dit. `;
  (blocks[1] as { runs: { text: string }[] }).runs.unshift({ text: lead });
  const day = new Date(Date.UTC(2024, 0, 1 + (number % 900), number % 24, number % 60)).toISOString();
  const id = `actor_${number % ACTORS.length}`;
  const mentions: SavedArticle['mentions'] = [{ block: 1, start: 0, end: actor.length, kind: 'company', id, score: 1, how: 'full' }];
  const cards: SavedArticle['cards'] = { [id]: card(id, 'company', actor) };
  if (number % 50 === 0) {
    const start = lead.indexOf(term);
    mentions.push({ block: 1, start, end: start + term.length, kind: 'term', id: 'term:ipo', score: 1, how: 'term' });
    cards['term:ipo'] = { ...card('term:ipo', 'term', term), language: english ? 'en' : 'nl' };
  }
  const site = ['De Meridiaan', 'Beursblad', 'The Ledger'][number % 3]!;
  return {
    version: RECORD_VERSION,
    key: `krant${number % 3}.example/${number}`,
    article: {
      title,
      byline: [`Schrijver ${number % 17}`],
      published: day,
      modified: null,
      language: english ? 'en' : 'nl',
      site,
      url: `https://krant${number % 3}.example/${number}`,
      leadImage: null,
      blocks,
      part: null,
      shown: 'whole',
    },
    mentions,
    keyActors: [{ id, salience: 1, block: 1, start: 0, end: actor.length }],
    cards,
    names: number % 50 === 0 ? { 'term:ipo': ['Börsengang', 'introduction en bourse'] } : {},
    images: [],
    imagesLeft: 0,
    savedAt: day,
    changedAt: day,
    knowledge: '1.2026-11-23',
    tags: number % 10 === 0 ? ['lezen'] : [],
    note: '',
    highlights: [],
    reading: { state: (['unread', 'reading', 'done'] as const)[number % 3]!, position: number % 3 === 1 ? 0.4 : 0 },
  };
}
