import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {changesAddress, pageAddress} from './addresses.js';

/** Something that the server has at an address. */
export interface ServedFile {
  type: 'text/html' | 'text/javascript' | 'text/css';
  content: string | Uint8Array;
}

/** A preview that is served. */
export interface PreviewServer {
  /** Ends with a slash. */
  readonly address: string;
  /** Sends a state to every page that is open, and to each that opens from now on. */
  send(state: object): void;
  close(): Promise<void>;
}

/** Nobody but this machine reaches it. */
const loopback = '127.0.0.1';

/** A page of the preview runs its own scripts and styles, asks its own server, and nothing else. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * Serves some files by address, and states as server-sent events.
 *
 * @param files by address, such as `/preview.js`; there is nothing at any other
 * @param port 0 for any that is free
 * @throws the error of Node, with the code `EADDRINUSE`, where another program has the port
 */
export async function servePreview(files: ReadonlyMap<string, ServedFile>, port: number): Promise<PreviewServer> {
  const pages = new Set<ServerResponse>();
  let latest = '';
  const server = createServer((request, response) => {
    const refused = refusal(request, portOf(server));
    if (refused) return answer(response, refused, 'text/plain', '');
    if (request.url === changesAddress) return openChanges(response, pages, latest);
    const file = files.get(request.url ?? pageAddress);
    return file ? answer(response, 200, file.type, file.content) : answer(response, 404, 'text/plain', 'Not found.');
  });
  await listen(server, port);
  return {
    address: `http://${loopback}:${portOf(server)}/`,
    send(state) {
      latest = `data: ${JSON.stringify(state)}\n\n`;
      for (const page of pages) page.write(latest);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The status for a request that is not answered. A page elsewhere could give its own name this address; its requests then carry that
 * name as their host.
 */
function refusal({method, headers: {host}}: IncomingMessage, port: number): 403 | 405 | undefined {
  if (host !== `${loopback}:${port}` && host !== `localhost:${port}`) return 403;
  return method === 'GET' || method === 'HEAD' ? undefined : 405;
}

function answer(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, {...headers, 'Content-Type': `${type}; charset=utf-8`}).end(content);
}

function openChanges(response: ServerResponse, pages: Set<ServerResponse>, latest: string): void {
  response.writeHead(200, {...headers, 'Content-Type': 'text/event-stream'});
  response.write(latest);
  pages.add(response);
  response.on('close', () => pages.delete(response));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, loopback, resolve);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
