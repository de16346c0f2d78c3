import { AhoCorasick } from '@monyone/aho-corasick';
import compromise from 'compromise';
import { type DraftEntry, writeIndex } from '../../src/knowledge/compile/write';
import { openKnowledge } from '../../src/knowledge/open';
import { findCandidates } from '../../src/mentions/candidates';
import { findMentions } from '../../src/mentions/find';
import { wordsOf } from '../../src/mentions/lexicons/words';
import type { TextBlock } from '../../src/mentions/mention';
import { readTokens } from '../../src/mentions/reading';
import { type Line, timeOf } from './measure';

const SYLLABLES =
  'ba be bo da de do fa fe ga go ha ka ke ko la le lo ma me mo na ne no pa po ra re ro sa se so ta te to va ve vo wa za zo'.split(' ');
const FILLER =
  'de koers van het aandeel steeg in een rustige handel nadat de omzet over het kwartaal iets hoger was dan verwacht en de winst daalde'.split(
    ' ',
  );

/** A small seeded generator (mulberry32): the same names in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function names(count: number): string[] {
  const next = random(7);
  const word = (): string => {
    let made = '';
    for (let left = 2 + Math.floor(next() * 3); left > 0; left--) made += SYLLABLES[Math.floor(next() * SYLLABLES.length)];
    return made[0]!.toUpperCase() + made.slice(1);
  };
  const found = new Set<string>();
  while (found.size < count) found.add(`${word()} ${word()}`);
  return [...found];
}

const toDraft = (name: string, index: number): DraftEntry => ({
  id: `c${index}`,
  kind: 'company',
  name,
  country: 'NL',
  prior: 0.5,
  sort: 'company',
  related: [],
  names: [{ name, flags: 0, languages: null }],
  payload: '{"n":{},"facts":[]}',
  offices: [],
});

/** An article of about this many words, one known name in fifteen. */
function article(words: number, known: readonly string[]): TextBlock[] {
  const next = random(words);
  const blocks: TextBlock[] = [];
  for (let left = words; left > 0; left -= 60) {
    const parts = Array.from({ length: Math.min(60, left) }, (_, index) =>
      index % 15 === 7 ? known[Math.floor(next() * 10_000)]! : FILLER[Math.floor(next() * FILLER.length)]!,
    );
    blocks.push({ text: `${parts.join(' ')}.`, role: blocks.length === 0 ? 'headline' : 'body' });
  }
  return blocks;
}

/** How finding grows with names and words, and what others take for the same text. */
export function mentionLines(): Line[] {
  const lines: Line[] = [];
  const line = (what: string, value: number, unit: string, must?: Line['must']): void => {
    lines.push({ part: 'mentions', what, value, unit, ...(must ? { must } : {}) });
  };
  const all = names(1_000_000);
  const context = { language: 'nl' as const, date: null };
  const sizes = [10_000, 100_000, 1_000_000];
  const lengths = [300, 1_000, 10_000];
  const took = new Map<string, number>();
  for (const size of sizes) {
    const { bytes, sizes: sections } = writeIndex(all.slice(0, size).map(toDraft), 0);
    const buffer = bytes.slice().buffer as ArrayBuffer;
    const open = timeOf(() => openKnowledge(buffer), 5);
    const knowledge = openKnowledge(buffer);
    const index = (sections.buckets + sections.names) / size;
    line(`index of ${size} names, without text`, index, 'bytes a name', { most: 16 });
    line(`opening ${size} names`, open, 'ms here');
    for (const length of lengths) {
      const blocks = article(length, all);
      const found = findMentions(blocks, context, knowledge);
      if (!found.mentions.length) throw new Error('nothing was found: the bench measures nothing');
      took.set(
        `${size}/${length}`,
        timeOf(() => findMentions(blocks, context, knowledge), length > 1_000 ? 5 : 15),
      );
      line(`${length} words, ${size} names`, took.get(`${size}/${length}`)!, 'ms here');
    }
  }
  for (const length of lengths)
    line(`${length} words: 1,000,000 names against 10,000`, took.get(`1000000/${length}`)! / took.get(`10000/${length}`)!, 'x', {
      most: 2,
    });

  lines.push(...neighbourLines(all, took.get('10000/1000')!));
  return lines;
}

/** The same text, 1,000 words, with what others offer; `whole` is our whole linking with 10,000 names, milliseconds. */
function neighbourLines(all: readonly string[], whole: number): Line[] {
  const blocks = article(1_000, all);
  const text = blocks.map((block) => block.text).join('\n');
  const { bytes } = writeIndex(all.slice(0, 10_000).map(toDraft), 0);
  const knowledge = openKnowledge(bytes.slice().buffer as ArrayBuffer);
  const words = wordsOf('nl');
  const lookUp = timeOf(() => findCandidates(readTokens(blocks), 'nl', words, knowledge), 15);
  const lines: Line[] = [{ part: 'mentions', what: 'looking names up, without linking, 1,000 words', value: lookUp, unit: 'ms here' }];
  const against = (what: string, time: number, must?: Line['must']): void => {
    lines.push({ part: 'mentions', what: `${what}, beside our look-up`, value: time / lookUp, unit: 'x ours', ...(must ? { must } : {}) });
    lines.push({ part: 'mentions', what: `${what}, beside all our linking`, value: time / whole, unit: 'x ours' });
  };
  const alternatives = [...all.slice(0, 10_000)].sort((one, other) => other.length - one.length).join('|');
  const source = `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`;
  const count = (expression: RegExp): number => {
    const found = [...text.matchAll(expression)].length;
    if (!found) throw new Error('the expression found nothing: the bench measures nothing');
    return found;
  };
  // As our look-up does: whole words, the longest name, in lines of capitals too.
  const anyCase = new RegExp(source, 'giu');
  count(anyCase);
  against(
    'one expression of 10,000 names in any case',
    timeOf(() => count(anyCase), 3),
    { least: 20 },
  );
  const asWritten = new RegExp(source, 'gu');
  count(asWritten);
  against(
    'one expression of 10,000 names as written',
    timeOf(() => count(asWritten), 9),
  );
  // A worker sleeps after half a minute: the next article pays for compiling, where the index is only opened.
  against(
    'the same, compiled for this article',
    timeOf(() => count(new RegExp(`${source}|${Math.random()}`, 'gu')), 3),
  );
  for (const size of [10_000, 100_000]) {
    const automaton = new AhoCorasick(all.slice(0, size));
    against(
      `Aho-Corasick of ${size} names`,
      timeOf(() => automaton.matchInText(text).length, 15),
    );
  }
  against(
    'compromise (no names of ours)',
    timeOf(() => compromise(text).topics().out('array'), 5),
    { least: 20 },
  );
  return lines;
}
