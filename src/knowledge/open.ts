import type { Holding, Lexicon, LexiconEntry, Sense } from '../mentions/lexicon';
import type { Language } from '../language/language';
import { hashKey } from '../language/words';
import type { ActorPayload, TermPayload } from './fact';
import { crc32, ENTRY_BYTES, FORMAT_VERSION, HEADER, HEADER_BYTES, KIND_CODES, LANGUAGE_BITS, MAGIC, NAME_BYTES } from './format';

/** An opened index: the lexicon that the matcher asks, and the facts that cards are composed of. */
export interface Knowledge extends Lexicon {
  /** ISO day of the newest fact. */
  made: string;
  /** Version string kept with saved articles: "1.<made>". */
  version: string;
  /** How many entries there are; entry numbers are 0 to `size - 1`, sorted by id. */
  size: number;
  /** @returns `null` when there is no such actor */
  actor(id: string): ActorPayload | null;
  /** @returns `null` when there is no such term */
  term(id: string): TermPayload | null;
}

/** Strings up to here are put together by hand: the decoder costs more to call than to run. Bytes. */
const SHORT_BYTES = 40;
/** Ids whose place is remembered; an article names some hundreds. */
const MAX_PLACES = 4096;

const LANGUAGE_SETS: (readonly Language[] | null)[] = Array.from({ length: 16 }, (_, mask) =>
  mask === 0 ? null : LANGUAGE_BITS.filter((_language, bit) => mask & (1 << bit)),
);

/**
 * Open an index in place. Nothing is copied or parsed but the header.
 *
 * @param options.verify also checks the checksum, about 1 ms a megabyte: done at build and after an install
 * @throws Error naming what was expected and what was found, when this is no index, of another version, or damaged
 */
export function openKnowledge(buffer: ArrayBuffer, options: { verify?: boolean } = {}): Knowledge {
  if (buffer.byteLength < HEADER_BYTES + 4)
    throw new Error(`knowledge: expected at least ${HEADER_BYTES + 4} bytes, found ${buffer.byteLength}`);
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  const head = (field: keyof typeof HEADER): number => view.getUint32(HEADER[field] * 4, true);
  if (head('magic') !== MAGIC) throw new Error(`knowledge: expected magic ${MAGIC.toString(16)}, found ${head('magic').toString(16)}`);
  if (head('version') !== FORMAT_VERSION) throw new Error(`knowledge: expected format ${FORMAT_VERSION}, found ${head('version')}`);
  if (head('length') !== buffer.byteLength) throw new Error(`knowledge: expected ${head('length')} bytes, found ${buffer.byteLength}`);
  if (options.verify) {
    const found = crc32(bytes.subarray(0, buffer.byteLength - 4));
    const expected = view.getUint32(buffer.byteLength - 4, true);
    if (found !== expected) throw new Error(`knowledge: expected checksum ${expected.toString(16)}, found ${found.toString(16)}`);
  }

  const textAt = head('textAt');
  const entriesAt = head('entriesAt');
  const relatedAt = head('relatedAt');
  const size = head('entries');
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const scratch = new Uint8Array(1024);

  /** Start and end of the string at a position of the text section. */
  const span = (at: number): [number, number] => {
    let length = 0;
    let shift = 0;
    let position = textAt + at;
    for (;;) {
      const byte = bytes[position++]!;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) return [position, position + length];
      shift += 7;
    }
  };
  const text = (at: number): string => {
    const [start, end] = span(at);
    if (end - start > SHORT_BYTES) return decoder.decode(bytes.subarray(start, end));
    let short = '';
    for (let position = start; position < end; position++) {
      const byte = bytes[position]!;
      if (byte > 127) return decoder.decode(bytes.subarray(start, end));
      short += String.fromCharCode(byte);
    }
    return short;
  };
  const isText = (at: number, length: number): boolean => {
    const [start, end] = span(at);
    if (end - start !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[start + i] !== scratch[i]) return false;
    return true;
  };

  const find = (key: string, buckets: number, startsAt: number, rowsAt: number, each: (row: number) => void): void => {
    const hash = hashKey(key);
    const bucket = hash & (buckets - 1);
    const first = view.getUint32(startsAt + bucket * 4, true);
    const last = view.getUint32(startsAt + bucket * 4 + 4, true);
    if (first === last) return;
    const tag = hash >>> 16;
    let length = -1;
    for (let row = first; row < last; row++) {
      const at = rowsAt + row * NAME_BYTES;
      if (view.getUint16(at + 8, true) !== tag) continue;
      if (length < 0) {
        if (key.length * 3 > scratch.length) return;
        length = encoder.encodeInto(key, scratch).written;
      }
      if (isText(view.getUint32(at, true), length)) each(at);
    }
  };

  const NONE: readonly Sense[] = [];
  const buckets = head('buckets');
  const bucketsAt = head('bucketsAt');
  const namesAt = head('namesAt');
  const senses = (key: string): readonly Sense[] => {
    let found: Sense[] | null = null;
    find(key, buckets, bucketsAt, namesAt, (at) => {
      const packed = view.getUint32(at + 4, true);
      found ??= [];
      found.push({ entry: packed & 0xffffff, flags: packed >>> 24, languages: LANGUAGE_SETS[view.getUint16(at + 10, true) & 15]! });
    });
    return found ?? NONE;
  };

  const at = (entry: number): number => {
    if (entry < 0 || entry >= size) throw new RangeError(`knowledge: entry ${entry} of ${size}`);
    return entriesAt + entry * ENTRY_BYTES;
  };
  const idOf = (entry: number): string => text(view.getUint32(at(entry), true));
  const places = new Map<string, number>();
  const indexOf = (id: string): number => {
    let place = places.get(id);
    if (place === undefined) {
      place = search(id);
      if (places.size >= MAX_PLACES) places.clear();
      places.set(id, place);
    }
    return place;
  };
  const search = (id: string): number => {
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = idOf(middle);
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const entry = (number: number): LexiconEntry => {
    const record = at(number);
    const country = view.getUint16(record + 22, true);
    const first = view.getUint32(record + 16, true);
    const related = Array.from({ length: view.getUint16(record + 20, true) }, (_, i) =>
      idOf(view.getUint32(relatedAt + (first + i) * 4, true)),
    );
    return {
      id: idOf(number),
      kind: KIND_CODES[view.getUint8(record + 24)]!,
      name: text(view.getUint32(record + 4, true)),
      country: country ? String.fromCharCode(country & 255, country >> 8) : null,
      prior: view.getUint8(record + 25) / 255,
      sort: text(view.getUint32(record + 8, true)),
      related,
    };
  };
  const payload = (id: string): unknown => {
    const number = indexOf(id);
    return number < 0 ? null : JSON.parse(text(view.getUint32(at(number) + 12, true)));
  };
  const isTerm = (id: string): boolean => id.startsWith('term:');
  const actor = (id: string): ActorPayload | null => (isTerm(id) ? null : (payload(id) as ActorPayload | null));
  const offices = (person: string): Holding[] =>
    (actor(person)?.facts ?? [])
      .filter((fact) => fact.relation === 'office')
      .map((fact) => ({
        person,
        role: fact.of ?? '',
        of: fact.value.replace(/^@/, ''),
        from: fact.from ?? null,
        until: fact.until ?? null,
        asOf: fact.asOf,
      }));

  const day = new Date(head('made') * 86_400_000).toISOString().slice(0, 10);
  return {
    made: day,
    version: `${FORMAT_VERSION}.${day}`,
    size,
    maxWords: head('maxWords'),
    senses,
    entry,
    indexOf,
    offices,
    holders: (role, of) => {
      const persons: string[] = [];
      find(`${role}@${of}`, head('officeBuckets'), head('officeBucketsAt'), head('officesAt'), (row) => {
        persons.push(idOf(view.getUint32(row + 4, true) & 0xffffff));
      });
      return persons.flatMap(offices).filter((one) => one.role === role && one.of === of);
    },
    actor,
    term: (id) => (isTerm(id) ? (payload(id) as TermPayload | null) : null),
  };
}
