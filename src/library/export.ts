/**
 * Saved articles out of the library: one file, one zip, or a folder that the reader picked. A zip is
 * written to the origin-private file system as it grows and handed over from there, so that ten
 * thousand articles never lie in memory.
 */
import { fileName } from '../saved/files/file-name';
import { toHtml } from '../saved/files/html';
import { toJson } from '../saved/files/json';
import { html, Markup } from '../saved/files/markup';
import { toMarkdown } from '../saved/files/markdown';
import { ZipWriter } from '../saved/files/zip';
import type { SavedArticle } from '../saved/record';
import { getArticle } from '../store/articles';

export type Format = 'html' | 'markdown' | 'json';

const KINDS: Record<Format, { extension: string; type: string; write(record: SavedArticle): string }> = {
  html: { extension: 'html', type: 'text/html', write: toHtml },
  markdown: { extension: 'md', type: 'text/markdown', write: toMarkdown },
  json: { extension: 'json', type: 'application/json', write: toJson },
};

/** File in the origin-private file system that a zip is written to. */
const SCRATCH = 'kantlijn-export.zip';
/** How long a handed-over file stays readable: the browser copies it while the reader picks a place. */
const KEEP_MS = 10 * 60 * 1000;

/** Hands a file to the reader as a download. */
function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** Downloads one article. */
export async function exportOne(key: string, format: Format): Promise<void> {
  const record = await getArticle(key);
  if (!record) return;
  const kind = KINDS[format];
  handOver(new Blob([kind.write(record)], { type: `${kind.type};charset=utf-8` }), `${fileName(record)}.${kind.extension}`);
}

/**
 * Downloads articles as one zip, with a page that lists them.
 *
 * @param told called with the number of articles written
 * @returns how many; `null` when the signal ended it and nothing was handed over
 */
export async function exportZip(
  keys: readonly string[],
  format: Format,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<number | null> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(SCRATCH, { create: true });
  const stream = await handle.createWritable();
  // A write for every article would wait on the disk ten thousand times.
  let gathered: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    await stream.write(new Blob(gathered as BlobPart[]));
    gathered = [];
    size = 0;
  };
  const zip = new ZipWriter(async (bytes) => {
    gathered.push(bytes);
    size += bytes.length;
    if (size > 1024 * 1024) await flush();
  });
  const kind = KINDS[format];
  const listed: { file: string; title: string }[] = [];
  for (const key of keys) {
    if (signal.aborted) {
      await stream.abort();
      return null;
    }
    const record = await getArticle(key);
    if (!record) continue;
    const file = `${fileName(record)}.${kind.extension}`;
    await zip.add(file, kind.write(record), new Date(record.changedAt));
    listed.push({ file, title: record.article.title });
    if (listed.length % 10 === 0) told(listed.length);
  }
  await zip.add('index.html', indexPage(listed), new Date());
  await zip.close();
  await flush();
  await stream.close();
  told(listed.length);
  handOver(await handle.getFile(), `kantlijn-${new Date().toISOString().slice(0, 10)}.zip`);
  return listed.length;
}

const indexPage = (listed: readonly { file: string; title: string }[]): string =>
  html`<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kantlijn</title>
<style>${new Markup(':root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:17px/1.6 Georgia,serif}')}</style></head>
<body><h1>Kantlijn</h1><ul>${listed.map((one) => html`<li><a href="${one.file}">${one.title || one.file}</a></li>`)}</ul></body></html>
`.text;

/** Part of the File System Access API that TypeScript does not know yet. */
interface Pickable {
  showDirectoryPicker?(options: { mode: 'readwrite'; id: string }): Promise<FileSystemDirectoryHandle>;
}

export const canPickFolder = (): boolean => typeof (globalThis as Pickable).showDirectoryPicker === 'function';

/** What a folder holds of us, beside the articles: which version of each. */
const LEDGER = 'kantlijn-copy.json';

/**
 * Writes one file an article into a folder that the reader picks; only what changed since the last time.
 *
 * @returns how many were written and how many were there already; `null` when the reader or the signal ended it
 */
export async function exportFolder(
  keys: readonly string[],
  format: Format,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<{ written: number; same: number } | null> {
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await (globalThis as Pickable).showDirectoryPicker!({ mode: 'readwrite', id: 'kantlijn' });
  } catch (error) {
    // The reader closed the dialog.
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
  return copyInto(folder, keys, format, told, signal);
}

/** As `exportFolder`, into a folder that is known. */
export async function copyInto(
  folder: FileSystemDirectoryHandle,
  keys: readonly string[],
  format: Format,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<{ written: number; same: number }> {
  const ledger = await readLedger(folder);
  const kind = KINDS[format];
  const counts = { written: 0, same: 0 };
  const write = async (name: string, content: string): Promise<void> => {
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(content);
    await stream.close();
  };
  for (const key of keys) {
    if (signal.aborted) break;
    const record = await getArticle(key);
    if (!record) continue;
    const name = `${fileName(record)}.${kind.extension}`;
    if (ledger.get(name) === record.changedAt && (await exists(folder, name))) counts.same++;
    else {
      await write(name, kind.write(record));
      ledger.set(name, record.changedAt);
      counts.written++;
    }
    told(counts.written + counts.same);
  }
  await write(LEDGER, JSON.stringify(Object.fromEntries(ledger)));
  return counts;
}

async function exists(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    throw error;
  }
}

/** Empty when there is none, or one that was damaged: then everything is written again. */
async function readLedger(folder: FileSystemDirectoryHandle): Promise<Map<string, string>> {
  if (!(await exists(folder, LEDGER))) return new Map();
  try {
    const found: unknown = JSON.parse(await (await (await folder.getFileHandle(LEDGER)).getFile()).text());
    return new Map(
      typeof found === 'object' && found !== null
        ? Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        : [],
    );
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}
