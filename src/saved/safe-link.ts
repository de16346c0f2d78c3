/** Addresses that a file or page of ours may link to: nothing that runs, nothing local. */
const LINKS = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as it may stand in an `href`.
 *
 * @returns `null` for anything but an absolute http, https or mailto address, read as a browser reads
 * it: tabs and line ends inside a scheme do not hide it
 */
export function safeLink(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  return LINKS.has(url.protocol) ? url.href : null;
}

/** Pictures that we keep and draw: the formats of photographs and charts. No SVG, which is a document. */
const PICTURE = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/;

export const isPictureType = (type: string): boolean => PICTURE.test(type);
