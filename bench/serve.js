import {createServer} from 'node:http';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {built, dist} from './build.js';
import {brotli} from './bytes.js';

const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

/** Where the instances stand: in a column, all in one place so that all are on the screen, or far below it. */
const place = `
  body {margin: 0}
  #place.on-screen {display: grid}
  #place.on-screen > * {grid-area: 1 / 1; min-inline-size: 0}
  #place.off-screen {margin-block-start: 30000px}
`;

/**
 * Serves the pages of all peers, our built files, and pages made for one measurement, by their path. Compressed, as a site would.
 *
 * @param {Readonly<Record<string, string>>} [pages]
 */
export async function serve(pages = {}) {
  /** @type {Map<string, {type: string, body: Buffer}>} */
  const known = new Map([
    ['/place.css', {type: 'text/css', body: brotli(Buffer.from(place))}],
    ...Object.entries(pages).map(
      ([name, text]) => /** @type {const} */ ([name, {type: 'text/html', body: brotli(Buffer.from(text))}]),
    ),
  ]);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://bench');
    const found = known.get(pathname) ?? read(pathname);
    if (!found) return response.writeHead(404).end();
    known.set(pathname, found);
    response.writeHead(200, {'content-type': found.type, 'content-encoding': 'br'}).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {address: `http://127.0.0.1:${port}`, close: () => server.close()};
}

/** @param {string} name */
function read(name) {
  const file = [path.join(built, name), path.join(built, name, 'index.html'), path.join(dist, name)].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  if (!file) return undefined;
  const type = types[/** @type {keyof typeof types} */ (path.extname(file))] ?? 'application/octet-stream';
  return {type, body: brotli(readFileSync(file))};
}
