/**
 * The index: one file, written by the compiler, read in place from an ArrayBuffer.
 *
 *   header    16 numbers: magic, version, counts, where each section starts, length of the whole
 *   buckets   where the names of each bucket start, one number a bucket and one at the end
 *   names     12 bytes each, sorted by bucket: text, entry and flags, tag and languages
 *   entries   32 bytes each, sorted by id
 *   related   entry numbers, pointed at by entries
 *   offices   buckets of (role@of) -> persons, written as names are but with text "role@of"
 *   text      UTF-8, each string with its length (LEB128) in front, each written once
 *   checksum  CRC-32 of all before it
 *
 * All numbers are little-endian. Example: to find "ant group", hash the key, take the bucket
 * `hash & (buckets - 1)`, look at each name in it: where the tag (upper 16 bits of the hash) agrees
 * and the text is the same, its entry is a sense. Nothing is parsed when the file is opened; a card
 * parses the one entry that it shows (`payload`, JSON).
 */
import { hashKey } from '../language/words';

/** "KNTL". */
export const MAGIC = 0x4c544e4b;
/** Raised with every change of layout: an index of another version is refused, and rebuilt by the build. */
export const FORMAT_VERSION = 1;

export const HEADER = {
  magic: 0,
  version: 1,
  buckets: 2,
  names: 3,
  entries: 4,
  maxWords: 5,
  bucketsAt: 6,
  namesAt: 7,
  entriesAt: 8,
  relatedAt: 9,
  officeBuckets: 10,
  officeBucketsAt: 11,
  officesAt: 12,
  textAt: 13,
  made: 14,
  length: 15,
} as const;
/** Bytes. */
export const HEADER_BYTES = 16 * 4;
export const NAME_BYTES = 12;
export const ENTRY_BYTES = 32;

/** Order in which kinds are numbered in entries; append only. */
export const KIND_CODES = ['person', 'company', 'authority', 'organisation', 'product', 'market', 'place', 'term'] as const;
/** Order of the bits of a language mask; 0 stands for all languages. */
export const LANGUAGE_BITS = ['nl', 'en', 'de', 'fr'] as const;

/** Buckets for a number of names: the power of two that gives two names a bucket on average. */
export function bucketCount(names: number): number {
  let count = 16;
  while (count * 2 < names) count *= 2;
  return count;
}

export const bucketOf = (key: string, buckets: number): number => hashKey(key) & (buckets - 1);
/** Upper half of the hash: tells most strangers in a bucket apart without reading their text. */
export const tagOf = (key: string): number => hashKey(key) >>> 16;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 (IEEE 802.3), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) c = TABLE[(c ^ bytes[at]!) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
