/** An address that is a script, however it is spaced: browsers leave out control characters and spaces in front, and line ends anywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a page puts there
const SCRIPT = /^[\u0000-\u0020]*j[\t\n\r]*a[\t\n\r]*v[\t\n\r]*a[\t\n\r]*s[\t\n\r]*c[\t\n\r]*r[\t\n\r]*i[\t\n\r]*p[\t\n\r]*t[\t\n\r]*:/i;

/**
 * The document of a frame of the page's own origin.
 *
 * A frame whose address is a script is not asked: where the page sets it again and again, Chromium 156 stops
 * the whole page for good as soon as an extension reads it.
 *
 * @returns `null` for a frame of another origin, and for one that runs a script
 */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  if (SCRIPT.test(frame.getAttribute('src') ?? '')) return null;
  try {
    return frame.contentDocument;
  } catch {
    // Some browsers throw for a frame of another origin instead of answering null.
    return null;
  }
}
