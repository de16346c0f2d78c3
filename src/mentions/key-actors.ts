/**
 * Whom the story is about. Salience grows with every linked mention (with less each time), with
 * mentions in headline and lead, and with how far over the article they are spread.
 *
 *   points = log2(1 + mentions) + 2 in the headline + 1 in the lead + spread (0..1)
 */
import type { KeyActor, Mention, TextBlock } from './mention';

/** As many as the panel shows. */
export const MAX_KEY_ACTORS = 8;
/** Share of the article's start that counts as lead where no block says so. */
const LEAD_SHARE = 0.15;

const KIND_WEIGHT: Partial<Record<Mention['kind'], number>> = { place: 0.6, market: 0.8, product: 0.85 };

/** The sentence around a place in a block. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(0, start);
  let from = 0;
  for (const match of before.matchAll(/[.!?…]["”’»)]*\s+(?=\p{Lu}|["“„«‘])/gu)) from = match.index + match[0].length;
  const rest = text.slice(end);
  const stop = /[.!?…]["”’»)]*(?=\s|$)/u.exec(rest);
  return { start: from, end: stop ? end + stop.index + stop[0].length : text.length };
}

/** Persons and companies that no list has are seldom what the story is about. */
const SAID_WEIGHT = 0.8;
/** Papers and agencies are named as the source; only in a headline are they the story. */
const SOURCE_WEIGHT = 0.5;
const MEDIA = /newspaper|news_agency|broadcaster|magazine|news_site|media|publisher/;

/** At most eight actors by falling salience, each with the sentence that introduces it. */
export function rankActors(blocks: readonly TextBlock[], mentions: readonly Mention[], sortOf: (id: string) => string): KeyActor[] {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0) || 1;
  const startOf: number[] = [];
  blocks.reduce((sum, block) => {
    startOf.push(sum);
    return sum + block.text.length;
  }, 0);
  const byId = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind === 'term' || mention.kind === 'amount') continue;
    const all = byId.get(mention.id);
    if (all) all.push(mention);
    else byId.set(mention.id, [mention]);
  }
  const ranked = [...byId].map(([id, all]) => {
    let headline = 0;
    let lead = 0;
    const tenths = new Set<number>();
    for (const mention of all) {
      const place = (startOf[mention.block]! + mention.start) / length;
      tenths.add(Math.floor(place * 10));
      const role = blocks[mention.block]!.role;
      if (role === 'headline') headline = 1;
      else if (role === 'lead' || place < LEAD_SHARE) lead = 1;
    }
    const weight = KIND_WEIGHT[all[0]!.kind] ?? 1;
    const points =
      weight *
      (1.5 * Math.log2(1 + all.length) + 2 * headline + lead + tenths.size / 10) *
      (all[0]!.id.startsWith('said:') ? SAID_WEIGHT : 1) *
      (headline === 0 && MEDIA.test(sortOf(id)) ? SOURCE_WEIGHT : 1);
    return { id, all, points };
  });
  ranked.sort((a, b) => b.points - a.points || a.all[0]!.block - b.all[0]!.block || a.all[0]!.start - b.all[0]!.start);
  const most = ranked[0]?.points ?? 1;
  return ranked.slice(0, MAX_KEY_ACTORS).map(({ id, all, points }) => {
    // The sentence with the fullest name, outside of the headline where there is one.
    const outside = all.filter((mention) => blocks[mention.block]!.role !== 'headline');
    const pool = outside.length ? outside : all;
    const best = pool.reduce((one, mention) => (rank(mention) > rank(one) ? mention : one));
    const sentence = sentenceAround(blocks[best.block]!.text, best.start, best.end);
    return { id, salience: points / most, block: best.block, ...sentence };
  });
}

const rank = (mention: Mention): number => (mention.how === 'full' || mention.how === 'introduced' ? 2 : mention.how === 'role' ? 0 : 1);
