/** Units given to `String.fromCharCode` at once: more overflows the stack of some engines. */
const CHUNK = 0x8000;

/** Bytes as base64 with padding, the same in browsers and Node. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** @throws DOMException when this is no base64 */
export const fromBase64 = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
