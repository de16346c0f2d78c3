/**
 * Zip files, written and read as streams: one article at a time is in memory, never the file.
 *
 * Written: each entry compressed at once, so that its header tells sizes and checksum (a file cut in
 * half can still be read up to the cut); ZIP64 where 4 GB or 65,535 entries are passed. Read: the
 * directory at the end, else header by header; nothing is trusted: names are labels and never paths,
 * entries may not overlap, and none gives more bytes than is allowed.
 *
 * Source: APPNOTE.TXT 6.3.10 of PKWARE; compression by fflate.
 */
import { deflateSync, Inflate } from 'fflate';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
const MAX32 = 0xffffffff;
const MAX16 = 0xffff;

const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crcOf(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let at = 0; at < bytes.length; at++) crc = TABLE[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Little-endian numbers, as [value, bytes] pairs, then bytes as they are. */
function packed(fields: readonly (readonly [number, 2 | 4 | 8])[], ...rest: Uint8Array[]): Uint8Array {
  const size = fields.reduce((sum, [, width]) => sum + width, 0) + rest.reduce((sum, one) => sum + one.length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  for (const one of rest) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}

/** Date and time as DOS kept them, in UTC: 2 seconds fine, from 1980. */
function dosTime(at: Date): [number, number] {
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107);
  return [
    (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  ];
}

export class ZipWriter {
  private at = 0;
  private readonly directory: Uint8Array[] = [];

  /** @param write takes the bytes in order; awaited, so that a slow disk slows us down and not the memory */
  constructor(private readonly write: (bytes: Uint8Array) => Promise<void>) {}

  private async put(...parts: Uint8Array[]): Promise<void> {
    for (const part of parts) {
      await this.write(part);
      this.at += part.length;
    }
  }

  /** @param name relative path with "/"; the caller makes sure that each is there once */
  async add(name: string, content: string, changed: Date): Promise<void> {
    const bytes = new TextEncoder().encode(content);
    const path = new TextEncoder().encode(name);
    const data = deflateSync(bytes, { level: 6 });
    const crc = crcOf(bytes);
    const [time, date] = dosTime(changed);
    const offset = this.at;
    const far = offset >= MAX32;
    const shared = [
      [far ? 45 : 20, 2],
      [UTF8_NAMES, 2],
      [DEFLATE, 2],
      [time, 2],
      [date, 2],
      [crc, 4],
      [data.length, 4],
      [bytes.length, 4],
      [path.length, 2],
    ] as const;
    await this.put(packed([[LOCAL, 4], ...shared, [0, 2]], path), data);
    const extra = far
      ? packed([
          [1, 2],
          [8, 2],
          [offset, 8],
        ])
      : new Uint8Array();
    this.directory.push(
      packed([[CENTRAL, 4], [45, 2], ...shared, [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [far ? MAX32 : offset, 4]], path, extra),
    );
  }

  /** Writes the directory. The file is whole only then. */
  async close(): Promise<void> {
    const start = this.at;
    const count = this.directory.length;
    await this.put(...this.directory);
    const size = this.at - start;
    if (count >= MAX16 || start >= MAX32 || size >= MAX32) {
      const end = this.at;
      await this.put(
        packed([
          [END64, 4],
          [44, 8],
          [45, 2],
          [45, 2],
          [0, 4],
          [0, 4],
          [count, 8],
          [count, 8],
          [size, 8],
          [start, 8],
        ]),
        packed([
          [LOCATOR64, 4],
          [0, 4],
          [end, 8],
          [1, 4],
        ]),
      );
    }
    const [few, near, small] = [Math.min(count, MAX16), Math.min(start, MAX32), Math.min(size, MAX32)];
    await this.put(
      packed([
        [END, 4],
        [0, 2],
        [0, 2],
        [few, 2],
        [few, 2],
        [small, 4],
        [near, 4],
        [0, 2],
      ]),
    );
  }
}

/** What can be read piece by piece: a `Blob`, or bytes in a test. */
export interface Readable {
  size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export interface ZipLimits {
  /** Bytes that one entry may give. */
  entry: number;
  /** Entries read. */
  entries: number;
  /** Bytes that all entries may give for each byte of the file: text seldom passes 20. */
  ratio: number;
}

export type ZipEntry = { name: string; text: string } | { name: string; problem: 'too-large' | 'damaged' };

interface Place {
  name: string;
  offset: number;
  method: number;
  packed: number;
  size: number;
  crc: number;
}

const bytesOf = async (file: Readable, start: number, end: number): Promise<DataView> =>
  new DataView(await file.slice(start, Math.min(end, file.size)).arrayBuffer());

/** Bytes of a directory that are read at most: 200,000 entries with long names. */
const MAX_DIRECTORY = 64 * 1024 * 1024;

/**
 * The entries of a zip file, one after the other.
 *
 * @returns by `return`: whether the file had its directory; without, it was cut and gave what there was
 */
export async function* readZip(file: Readable, limits: ZipLimits): AsyncGenerator<ZipEntry, { whole: boolean }> {
  const places = await readDirectory(file, limits);
  let budget = 64 * 1024 * 1024 + file.size * limits.ratio;
  let reached = 0;
  for await (const place of places ?? scan(file, limits)) {
    if (place.name.endsWith('/')) continue;
    const local = await bytesOf(file, place.offset, place.offset + 30);
    // Two entries that share their bytes are how a small file becomes a thousand large ones.
    if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL || place.offset < reached) {
      yield { name: place.name, problem: 'damaged' };
      continue;
    }
    const start = place.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
    reached = start + place.packed;
    if (place.size > limits.entry || place.packed > limits.entry || budget <= 0) {
      yield { name: place.name, problem: 'too-large' };
      continue;
    }
    const inflated = await inflate(file, start, place, Math.min(limits.entry, budget));
    if (inflated instanceof Uint8Array) {
      budget -= inflated.length;
      yield { name: place.name, text: new TextDecoder().decode(inflated) };
    } else yield { name: place.name, problem: inflated };
  }
  return { whole: places !== null };
}

async function inflate(file: Readable, start: number, place: Place, most: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const source = new Uint8Array((await bytesOf(file, start, start + place.packed)).buffer);
  if (source.length !== place.packed) return 'damaged';
  if (place.method === 0) return crcOf(source) === place.crc ? source : 'damaged';
  if (place.method !== DEFLATE) return 'damaged';
  const parts: Uint8Array[] = [];
  let size = 0;
  let over = false;
  const inflating = new Inflate((part) => {
    size += part.length;
    if (size > most) over = true;
    else parts.push(part);
  });
  try {
    // Small pieces in: one of them gives at most about a thousand times its size before we look.
    for (let at = 0; at < source.length && !over; at += 16_384)
      inflating.push(source.subarray(at, at + 16_384), at + 16_384 >= source.length);
  } catch {
    return 'damaged';
  }
  if (over) return 'too-large';
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return crcOf(bytes) === place.crc ? bytes : 'damaged';
}

/** @returns `null` when there is none: the file was cut */
async function readDirectory(file: Readable, limits: ZipLimits): Promise<Place[] | null> {
  const tailAt = Math.max(0, file.size - 22 - MAX16);
  const tail = await bytesOf(file, tailAt, file.size);
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    let count = tail.getUint16(at + 10, true);
    let size = tail.getUint32(at + 12, true);
    let start = tail.getUint32(at + 16, true);
    if ((count === MAX16 || size === MAX32 || start === MAX32) && at >= 20 && tail.getUint32(at - 20, true) === LOCATOR64) {
      const end = await bytesOf(file, Number(tail.getBigUint64(at - 12, true)), Number(tail.getBigUint64(at - 12, true)) + 56);
      if (end.byteLength < 56 || end.getUint32(0, true) !== END64) return null;
      count = Number(end.getBigUint64(32, true));
      size = Number(end.getBigUint64(40, true));
      start = Number(end.getBigUint64(48, true));
    }
    if (start + size > file.size || size > MAX_DIRECTORY) return null;
    return places(await bytesOf(file, start, start + size), Math.min(count, limits.entries));
  }
  return null;
}

function places(view: DataView, count: number): Place[] {
  const found: Place[] = [];
  let at = 0;
  while (found.length < count && at + 46 <= view.byteLength && view.getUint32(at, true) === CENTRAL) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) break;
    let offset = view.getUint32(at + 42, true);
    if (offset === MAX32 && extraLength >= 12 && view.getUint16(at + 46 + nameLength, true) === 1)
      offset = Number(view.getBigUint64(at + 50 + nameLength, true));
    found.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
      offset,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    });
    at = next;
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Entries by their own headers, from the start, as far as they tell their sizes and are whole. */
async function* scan(file: Readable, limits: ZipLimits): AsyncGenerator<Place> {
  let at = 0;
  for (let count = 0; count < limits.entries; count++) {
    const view = await bytesOf(file, at, at + 30);
    if (view.byteLength < 30 || view.getUint32(0, true) !== LOCAL) return;
    const nameLength = view.getUint16(26, true);
    const size = view.getUint32(18, true);
    const data = at + 30 + nameLength + view.getUint16(28, true);
    // Bit 3: sizes follow the data, and without the directory nobody knows where that ends.
    if (view.getUint16(6, true) & 8 || data + size > file.size) return;
    const name = new TextDecoder().decode((await bytesOf(file, at + 30, at + 30 + nameLength)).buffer as ArrayBuffer);
    yield {
      name,
      offset: at,
      method: view.getUint16(8, true),
      crc: view.getUint32(14, true),
      packed: size,
      size: view.getUint32(22, true),
    };
    at = data + size;
  }
}
