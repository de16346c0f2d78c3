/**
 * A small web for tests: one server on loopback that is every host there is. Chromium maps all names to
 * it (`--host-resolver-rules`), Firefox takes it as its proxy, and it writes down every request, also
 * those for hosts and paths that no test has, so that a request of the extension's cannot stay unseen.
 *
 *     const site = await openSite({ 'krant.example/artikel': '<h1>...' });
 *     await open.open('http://krant.example/artikel');
 *     site.asked   // ['krant.example/artikel']
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answered {
  body: string | Uint8Array;
  /** @default 'text/html; charset=utf-8' */
  type?: string;
  headers?: Record<string, string>;
  status?: number;
  /** The answer waits for this. */
  after?: Promise<unknown>;
}

/** Pages by "host/path". A function gets the request's full address, for pages that are made when asked for. */
export type Pages = Record<string, Answered | string | ((url: URL) => Answered | string)>;

export interface Site {
  port: number;
  /** Every request so far, as "host/path?query"; a try at TLS as "tls host" (or "tls" when it does not say). */
  asked: string[];
  pages: Pages;
  close(): Promise<void>;
}

/** What the browsers ask by themselves at start, whatever is installed in them. */
const BROWSERS_OWN = /\b(google|googleapis|gstatic|gvt1|chromium|mozilla|firefox|mozgcp)\.(com|org|net)\b/;

/** Host name in a TLS greeting: kind 0, two bytes of length, then the name; '' when it has none. */
function greeted(packet: Buffer | undefined): string {
  for (let at = 0; packet && at + 3 < packet.length; at++) {
    if (packet[at] !== 0) continue;
    const length = packet.readUInt16BE(at + 1);
    const host = length > 3 && length < 254 ? packet.toString('latin1', at + 3, at + 3 + length) : '';
    if (host.length === length && /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(host)) return host;
  }
  return '';
}

/** Open the server. `pages` may be added to while it runs. */
export async function openSite(pages: Pages): Promise<Site> {
  const asked: string[] = [];
  const note = (what: string): void => {
    if (!BROWSERS_OWN.test(what)) asked.push(what);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A proxy is asked with the whole address, a server with the path alone.
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const place = `${url.hostname}${url.pathname}`;
    // A browser asks every host for its icon by itself: that is not what a test wants to see.
    if (url.pathname !== '/favicon.ico') note(`${place}${url.search}`);
    const page = pages[place];
    const given = typeof page === 'function' ? page(url) : page;
    if (given === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not here');
      return;
    }
    const { body, type, headers, status, after }: Answered = typeof given === 'string' ? { body: given } : given;
    await after;
    response.writeHead(status ?? 200, { 'content-type': type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  };
  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    note(`tls ${request.url}`);
    socket.destroy();
  });
  server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
    note(`tls ${greeted(error.rawPacket)}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
