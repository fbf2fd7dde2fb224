import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {dist, pagesFolder} from './paths.js';
import {brotli} from './transfer-size.js';

interface Body {
  type: string;
  body: Buffer;
}

export interface Server {
  address: string;
  close: () => void;
}

const types: Readonly<Record<string, string>> = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

/** `stacked` puts all instances in one place, so that all are on the screen. */
const placeStyles = `
  body {margin: 0}
  #place.stacked {display: grid}
  #place.stacked > * {grid-area: 1 / 1; min-inline-size: 0}
`;

/** Serves the pages of all peers, the built files, and some pages by their path. Compressed, as a site would. */
export async function startServer(pages: Readonly<Record<string, string>>): Promise<Server> {
  const html = Object.entries(pages).map(([name, text]) => [name, compress('text/html', Buffer.from(text))] as const);
  const cache = new Map<string, Body>([['/place.css', compress('text/css', Buffer.from(placeStyles))], ...html]);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://bench');
    const found = cache.get(pathname) ?? read(pathname);
    if (!found) return response.writeHead(404).end();
    cache.set(pathname, found);
    response.writeHead(200, {'content-type': found.type, 'content-encoding': 'br'}).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {address: addressOf(server.address()), close: () => server.close()};
}

function addressOf(address: string | {port: number} | null): string {
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

function read(name: string): Body | undefined {
  const candidates = [path.join(pagesFolder, name), path.join(pagesFolder, name, 'index.html'), path.join(dist, name)];
  const file = candidates.find((one) => existsSync(one) && statSync(one).isFile());
  return file ? compress(types[path.extname(file)] ?? 'application/octet-stream', readFileSync(file)) : undefined;
}

function compress(type: string, body: Buffer): Body {
  return {type, body: brotli(body)};
}
