import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/** A server of one folder, on loopback and a free port. */
export interface Served {
  port: number;
  close: () => void;
}

/**
 * Serve the folder that a page lies in, so that its pictures and styles come along. What is not there is a 404.
 *
 * @param page path of an HTML file
 * @throws Error when there is no such file
 */
export async function serveFolder(page: string): Promise<Served> {
  if (!existsSync(page)) throw new Error(`There is no file ${page}.`);
  const folder = dirname(resolve(page));
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)));
    if (!path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolved) => server.listen(0, '127.0.0.1', resolved));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  return {
    port: at.port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
