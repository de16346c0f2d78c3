import {
  bucketCount,
  bucketOf,
  crc32,
  ENTRY_BYTES,
  FORMAT_VERSION,
  HEADER,
  HEADER_BYTES,
  KIND_CODES,
  LANGUAGE_BITS,
  MAGIC,
  NAME_BYTES,
  tagOf,
} from '../format';
import type { Language } from '../../language/language';
import { foldName } from '../../language/words';
import { NameFlag } from '../../mentions/lexicon';

/** One name of a draft entry. */
export interface DraftName {
  name: string;
  /** Sum of `NameFlag`s. */
  flags: number;
  languages: readonly Language[] | null;
}

/** An entry as the writer takes it. */
export interface DraftEntry {
  id: string;
  kind: (typeof KIND_CODES)[number];
  name: string;
  country: string | null;
  /** 0..1 */
  prior: number;
  sort: string;
  related: string[];
  names: DraftName[];
  /** JSON of an `ActorPayload` or `TermPayload`. */
  payload: string;
  /** Offices that this person held: "role@of". */
  offices: string[];
}

/** Bytes of each section, for the printed sizes. */
export type SectionSizes = Record<'header' | 'buckets' | 'names' | 'entries' | 'related' | 'offices' | 'text' | 'checksum', number>;

/** Writes strings once each and tells where they stand. */
class TextSection {
  #at = new Map<string, number>();
  #chunks: Uint8Array[] = [];
  #encoder = new TextEncoder();
  length = 0;

  add(value: string): number {
    const known = this.#at.get(value);
    if (known !== undefined) return known;
    const bytes = this.#encoder.encode(value);
    const size: number[] = [];
    for (let rest = bytes.length; ; rest >>>= 7) {
      if (rest < 0x80) {
        size.push(rest);
        break;
      }
      size.push((rest & 0x7f) | 0x80);
    }
    const at = this.length;
    this.#chunks.push(Uint8Array.from(size), bytes);
    this.length += size.length + bytes.length;
    this.#at.set(value, at);
    return at;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

interface NameRow {
  key: string;
  entry: number;
  flags: number;
  languages: number;
}

function languageMask(languages: readonly Language[] | null): number {
  return languages ? languages.reduce((mask, language) => mask | (1 << LANGUAGE_BITS.indexOf(language)), 0) : 0;
}

/**
 * Rows of (key, entry); flags of the same name under two spellings are joined by what is weaker. A ticker
 * keeps a row of its own, for "Meta" is a name and "META" a ticker; so does a name that is plain in some
 * languages only.
 */
function nameRows(entries: readonly DraftEntry[]): NameRow[] {
  const rows = new Map<string, NameRow[]>();
  entries.forEach((entry, index) => {
    for (const one of entry.names) {
      const key = foldName(one.name);
      if (!key) throw new Error(`${entry.id}: the name "${one.name}" has no letters`);
      const mask = languageMask(one.languages);
      const all = rows.get(`${key}\n${index}`) ?? [];
      rows.set(`${key}\n${index}`, all);
      const ticker = (flags: number): boolean => (flags & NameFlag.ticker) !== 0;
      const known = all.find(
        (row) =>
          ticker(row.flags) === ticker(one.flags) &&
          (((row.flags ^ one.flags) & (NameFlag.evidence | NameFlag.acronym)) === 0 ||
            !row.languages ||
            !mask ||
            (row.languages & mask) !== 0),
      );
      if (!known) all.push({ key, entry: index, flags: one.flags, languages: mask });
      else {
        known.languages = known.languages && mask ? known.languages | mask : 0;
        // "RUSAL" that is printed "Rusal" too is a word; "BoE" beside "BOE" is not.
        const asWord = [known.flags, one.flags].some((flags) => !(flags & (NameFlag.acronym | NameFlag.capital)));
        known.flags |= one.flags;
        if (asWord) known.flags &= ~NameFlag.acronym;
      }
    }
  });
  return [...rows.values()].flat();
}

function inBuckets(rows: NameRow[], buckets: number): { starts: number[]; rows: NameRow[] } {
  const filled: NameRow[][] = Array.from({ length: buckets }, () => []);
  for (const row of rows) filled[bucketOf(row.key, buckets)]!.push(row);
  const starts: number[] = [];
  const sorted: NameRow[] = [];
  for (const bucket of filled) {
    starts.push(sorted.length);
    bucket.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry - b.entry));
    sorted.push(...bucket);
  }
  starts.push(sorted.length);
  return { starts, rows: sorted };
}

/**
 * Lays the texts of entries so that what is written alike stands side by side: entries of one kind, sort and country, and the keys of
 * an entry behind its name. Nothing reads them in this order; the zipped index is a twelfth smaller for it.
 */
function layAlike(text: TextSection, entries: readonly DraftEntry[], rows: readonly NameRow[]): void {
  const keys: string[][] = entries.map(() => []);
  for (const { key, entry } of rows) keys[entry]!.push(key);
  const ranked = entries.map(({ kind, sort, country, id }, index) => ({ rank: `${kind} ${sort} ${country ?? ''} ${id}`, index }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  for (const { index } of ranked) {
    const { id, name, sort, payload } = entries[index]!;
    for (const one of [id, name, ...keys[index]!, sort, payload]) text.add(one);
  }
}

const align = (at: number): number => (at + 3) & ~3;

/**
 * Write an index. The same entries give the same bytes, in whatever order they come.
 *
 * @param made days since 1970-01-01 of the newest fact, shown as the age of the knowledge
 * @throws Error naming the entry when an id stands twice, a related id is unknown or a name is empty
 */
export function writeIndex(drafts: readonly DraftEntry[], made: number): { bytes: Uint8Array; sizes: SectionSizes; names: number } {
  const entries = [...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numberOf = new Map<string, number>();
  entries.forEach((entry, index) => {
    if (numberOf.has(entry.id)) throw new Error(`${entry.id}: this id stands twice`);
    numberOf.set(entry.id, index);
  });

  const text = new TextSection();
  const all = nameRows(entries);
  const names = inBuckets(all, bucketCount(all.length));
  const officeRows: NameRow[] = entries.flatMap((entry, index) =>
    [...new Set(entry.offices)].map((key) => ({ key, entry: index, flags: 0, languages: 0 })),
  );
  const offices = inBuckets(officeRows, bucketCount(officeRows.length));

  layAlike(text, entries, all);
  const related: number[] = [];
  const records = entries.map((entry) => {
    const relatedAt = related.length;
    const kind = KIND_CODES.indexOf(entry.kind);
    if (kind < 0) throw new Error(`${entry.id}: unknown kind "${entry.kind}"`);
    for (const id of [...new Set(entry.related)].sort()) {
      const other = numberOf.get(id);
      if (other === undefined) throw new Error(`${entry.id}: related to "${id}", which is no entry`);
      related.push(other);
    }
    return {
      id: text.add(entry.id),
      name: text.add(entry.name),
      sort: text.add(entry.sort),
      payload: text.add(entry.payload),
      relatedAt,
      relatedCount: related.length - relatedAt,
      country: entry.country ? entry.country.charCodeAt(0) | (entry.country.charCodeAt(1) << 8) : 0,
      kind,
      prior: Math.max(0, Math.min(255, Math.round(entry.prior * 255))),
    };
  });
  const textOf = (rows: NameRow[]): number[] => rows.map((row) => text.add(row.key));
  const nameTexts = textOf(names.rows);
  const officeTexts = textOf(offices.rows);

  const bucketsAt = HEADER_BYTES;
  const namesAt = bucketsAt + names.starts.length * 4;
  const entriesAt = namesAt + names.rows.length * NAME_BYTES;
  const relatedAt = entriesAt + records.length * ENTRY_BYTES;
  const officeBucketsAt = relatedAt + related.length * 4;
  const officesAt = officeBucketsAt + offices.starts.length * 4;
  const textAt = officesAt + offices.rows.length * NAME_BYTES;
  const checksumAt = align(textAt + text.length);
  const bytes = new Uint8Array(checksumAt + 4);
  const view = new DataView(bytes.buffer);
  const put = (at: number, value: number): void => view.setUint32(at, value, true);

  const header: Record<keyof typeof HEADER, number> = {
    magic: MAGIC,
    version: FORMAT_VERSION,
    buckets: names.starts.length - 1,
    names: names.rows.length,
    entries: records.length,
    maxWords: names.rows.reduce((most, row) => Math.max(most, row.key.split(' ').length), 1),
    bucketsAt,
    namesAt,
    entriesAt,
    relatedAt,
    officeBuckets: offices.starts.length - 1,
    officeBucketsAt,
    officesAt,
    textAt,
    made,
    length: bytes.length,
  };
  for (const [field, value] of Object.entries(header)) put(HEADER[field as keyof typeof HEADER] * 4, value);

  const putRows = (startsAt: number, rowsAt: number, section: { starts: number[]; rows: NameRow[] }, texts: number[]): void => {
    section.starts.forEach((start, index) => {
      put(startsAt + index * 4, start);
    });
    section.rows.forEach((row, index) => {
      const at = rowsAt + index * NAME_BYTES;
      put(at, texts[index]!);
      put(at + 4, (row.entry | (row.flags << 24)) >>> 0);
      view.setUint16(at + 8, tagOf(row.key), true);
      view.setUint16(at + 10, row.languages, true);
    });
  };
  putRows(bucketsAt, namesAt, names, nameTexts);
  putRows(officeBucketsAt, officesAt, offices, officeTexts);
  records.forEach((record, index) => {
    const at = entriesAt + index * ENTRY_BYTES;
    put(at, record.id);
    put(at + 4, record.name);
    put(at + 8, record.sort);
    put(at + 12, record.payload);
    put(at + 16, record.relatedAt);
    view.setUint16(at + 20, record.relatedCount, true);
    view.setUint16(at + 22, record.country, true);
    view.setUint8(at + 24, record.kind);
    view.setUint8(at + 25, record.prior);
  });
  related.forEach((other, index) => {
    put(relatedAt + index * 4, other);
  });
  bytes.set(text.bytes(), textAt);
  put(checksumAt, crc32(bytes.subarray(0, checksumAt)));
  return {
    bytes,
    names: names.rows.length,
    sizes: {
      header: HEADER_BYTES,
      buckets: namesAt - bucketsAt,
      names: entriesAt - namesAt,
      entries: relatedAt - entriesAt,
      related: officeBucketsAt - relatedAt,
      offices: textAt - officeBucketsAt,
      text: checksumAt - textAt,
      checksum: 4,
    },
  };
}
