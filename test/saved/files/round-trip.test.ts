import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blockText } from '../../../src/article/blocks';
import { fromHtml, toHtml } from '../../../src/saved/files/html';
import { fromJson, toJson } from '../../../src/saved/files/json';
import { toMarkdown } from '../../../src/saved/files/markdown';
import { fromMarkdown } from '../../../src/saved/files/read-markdown';
import { wellFormed } from '../../../src/saved/files/well-formed';
import { UnreadableRecord } from '../../../src/saved/migrate';
import type { SavedArticle } from '../../../src/saved/record';
import { anyRecord, RUNS } from '../arbitrary';

/** As it is once written to a disk in UTF-8 and read again. */
const onDisk = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

/** Half signs are lost in any UTF-8, each run by itself. */
const wellFormedRuns = (block: Block): Block =>
  JSON.parse(JSON.stringify(block, (_name, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value))) as Block;

describe('files of a saved article', () => {
  it('come back from JSON as they were', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(fromJson(onDisk(toJson(record)))).toEqual(record);
      }),
      RUNS,
    );
  }, 120_000);

  it('come back from HTML as they were', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(fromHtml(onDisk(toHtml(record)))).toEqual(record);
      }),
      RUNS,
    );
  }, 120_000);

  it('come back from Markdown with all that Markdown can say', () => {
    const said = (record: SavedArticle) => ({
      key: record.key,
      title: record.article.title,
      url: record.article.url,
      site: record.article.site,
      byline: record.article.byline,
      published: record.article.published,
      modified: record.article.modified,
      language: record.article.language,
      tags: record.tags,
      note: record.note,
      savedAt: record.savedAt,
      changedAt: record.changedAt,
      reading: record.reading,
      shown: record.article.shown,
      text: record.article.blocks
        .filter((block) => block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list')
        .map((block) => `${block.kind} ${blockText(wellFormedRuns(block))}`)
        .filter((line) => !/^(?:paragraph|list) $/.test(line)),
    });
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(said(fromMarkdown(onDisk(toMarkdown(record)), '2026-11-23T00:00:00.000Z'))).toEqual(said(record));
      }),
      RUNS,
    );
  }, 120_000);

  it.each([
    ['JSON', fromJson, toJson],
    ['HTML', fromHtml, toHtml],
  ] as const)('are refused in words when the %s is cut anywhere', (_name, from, to) => {
    fc.assert(
      fc.property(anyRecord, fc.double({ min: 0, max: 0.999, noNaN: true }), (record, share) => {
        const whole = to(record);
        const data = whole.lastIndexOf('}');
        const cut = whole.slice(0, Math.floor(Math.min(data, whole.length - 1) * share));
        expect(() => from(cut)).toThrow(UnreadableRecord);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('of a later version say so', () => {
    const later = JSON.stringify({ kantlijn: 'saved article', record: { version: 99 } });
    expect(() => fromJson(later)).toThrow(expect.objectContaining({ reason: 'newer' }) as Error);
  });
});
