/** A saved article as JSON: everything, pictures as base64. The other files carry it or draw on it. */
import { fromBase64, toBase64 } from '../base64';
import { UnreadableRecord } from '../migrate';
import { readRecord } from '../read-record';
import type { SavedArticle } from '../record';

/** Says whose file this is. */
const MARK = 'saved article';

/** All of a record on one line. Only what JSON itself escapes is escaped. */
export function toJson(record: SavedArticle): string {
  const images = record.images.map(({ src, type, bytes }) => ({ src, type, base64: toBase64(bytes) }));
  return JSON.stringify({ kantlijn: MARK, record: { ...record, images } });
}

/**
 * The record in a file that `toJson` wrote, in any earlier version.
 *
 * @throws UnreadableRecord when it is cut, damaged, of a later version, or not ours
 */
export function fromJson(json: string): SavedArticle {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    throw new UnreadableRecord('shape', 'no JSON');
  }
  if (typeof file !== 'object' || file === null || !('kantlijn' in file) || file.kantlijn !== MARK || !('record' in file))
    throw new UnreadableRecord('shape', 'no saved article');
  return readRecord(withBytes(file.record));
}

/** Pictures back to bytes; one that is no base64 is left out. */
function withBytes(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('images' in record) || !Array.isArray(record.images)) return record;
  const images = record.images.flatMap((image: unknown) => {
    if (typeof image !== 'object' || image === null || !('base64' in image) || typeof image.base64 !== 'string') return [];
    const { base64, ...rest } = image;
    try {
      return [{ ...rest, bytes: fromBase64(base64) }];
    } catch {
      return [];
    }
  });
  return { ...record, images };
}
