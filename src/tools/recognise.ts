/**
 * `npm run recognise -- FILE`: reads `[{id, lang, text, date?}]` and prints what is recognised in each
 * text, through the same code as the worker: `[{id, annotations, keyActors}]`, offsets in the text.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compileFolder } from '../knowledge/compile/compile-folder';
import { openKnowledge, type Knowledge } from '../knowledge/open';
import { toLanguage } from '../language/language';
import { findMentions } from '../mentions/find';
import type { TextBlock } from '../mentions/mention';
import { inRoot } from './root';

interface Article {
  id: string;
  lang: string;
  text: string;
  date?: string;
}

const toBuffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

async function newest(folder: string): Promise<number> {
  let time = 0;
  for (const name of await readdir(folder, { recursive: true })) time = Math.max(time, statSync(join(folder, name)).mtimeMs);
  return time;
}

/** The built index where it is younger than everything it is made of; else one compiled here. */
async function openIndex(folder: string): Promise<Knowledge> {
  const built = inRoot('dist/chromium/knowledge.bin');
  if (folder === inRoot('src/knowledge') && existsSync(built) && statSync(built).mtimeMs > (await newest(folder)))
    return openKnowledge(toBuffer(readFileSync(built)));
  return openKnowledge(toBuffer((await compileFolder(folder)).bytes));
}

/** Blocks as a page would have them: parted by blank lines, the first is the headline. */
function toBlocks(text: string): { blocks: TextBlock[]; starts: number[] } {
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const part of text.split(/(\n\s*\n)/)) {
    if (part.trim()) {
      blocks.push({ text: part, role: blocks.length === 0 ? 'headline' : blocks.length === 1 ? 'lead' : 'body' });
      starts.push(at);
    }
    at += part.length;
  }
  return { blocks, starts };
}

const [file, folder] = process.argv.slice(2);
if (!file) throw new Error('recognise: which file? `npm run recognise -- articles.json`');
const articles = JSON.parse(readFileSync(file, 'utf8')) as Article[];
const knowledge = await openIndex(folder ?? inRoot('src/knowledge'));
const printed = articles.map(({ id, lang, text, date }) => {
  const { blocks, starts } = toBlocks(text);
  const found = findMentions(blocks, { language: toLanguage(lang), date: date ?? null }, knowledge);
  const nameOf = (one: string): string => {
    const said = /^said:(\d+)$/.exec(one);
    if (said) return found.introduced[Number(said[1])]!.name;
    const number = knowledge.indexOf(one);
    return number < 0 ? one : knowledge.entry(number).name;
  };
  const annotations = found.mentions
    .filter((mention) => mention.kind !== 'amount')
    .map((mention) => {
      const start = starts[mention.block]! + mention.start;
      const end = starts[mention.block]! + mention.end;
      const wikipedia = mention.kind === 'term' || mention.id.startsWith('said:') ? undefined : knowledge.actor(mention.id)?.wikipedia;
      return {
        start,
        end,
        surface: text.slice(start, end),
        kind: mention.kind,
        entityId: mention.id,
        canonicalName: nameOf(mention.id),
        ...(wikipedia ? { wikipediaTitle: wikipedia } : {}),
        how: mention.how,
        score: mention.score,
      };
    });
  return { id, annotations, keyActors: found.keyActors.map((actor) => nameOf(actor.id)) };
});
console.log(JSON.stringify(printed, null, 1));
