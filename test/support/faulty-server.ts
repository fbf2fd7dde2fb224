import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {TestRunnerPlugin} from '@web/test-runner';

const json = {'content-type': 'application/json'};

/** Ways in which a server can answer a request for a guide, each with its own fault. */
const faults: Readonly<Record<string, (response: ServerResponse, guide: string) => void>> = {
  hangs: () => undefined,
  'sends-headers-and-hangs': (response) => void response.writeHead(200, json).flushHeaders(),
  drips: (response) => {
    response.writeHead(200, json);
    const timer = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(timer));
  },
  'stops-half-way': (response, guide) => {
    const half = guide.slice(0, guide.length / 2);
    response.writeHead(200, {...json, 'content-length': guide.length}).write(half, () => response.destroy());
  },
  'cuts-off-the-end': (response, guide) => void response.writeHead(200, json).end(guide.slice(0, guide.length / 2)),
  'hangs-up': (response) => void response.destroy(),
  'does-not-know': (response, guide) => void response.writeHead(404, json).end(guide),
  'is-broken': (response, guide) => void response.writeHead(500, json).end(guide),
  'answers-with-nothing': (response) => void response.writeHead(204).end(),
  'answers-with-an-empty-file': (response) => void response.writeHead(200, json).end(),
  'answers-with-a-page': (response) =>
    void response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Sign in</title>'),
  'calls-it-an-image': (response, guide) => void response.writeHead(200, {'content-type': 'image/png'}).end(guide),
  'sends-noise': (response) => void response.writeHead(200, json).end(Buffer.alloc(5000, 0xff)),
  'sends-50-mb': (response) => {
    response.writeHead(200, json);
    let rest = 50;
    const more = () => {
      while (rest-- > 0 && response.write(' '.repeat(1_000_000)));
      if (rest < 0) response.end();
    };
    response.on('drain', more);
    more();
  },
  'announces-50-mb': (response) => void response.writeHead(200, {...json, 'content-length': 50_000_000}).write(' '),
  'sends-elsewhere': (response) => void response.writeHead(302, {location: '/good'}).end(),
  'sends-round-and-round': (response) => void response.writeHead(302, {location: '/sends-round-and-round'}).end(),
  'sends-to-a-script': (response) => void response.writeHead(302, {location: 'javascript:window.ran=true'}).end(),
  good: (response, guide) => void response.writeHead(200, json).end(guide),
};

/** A plugin of the test runner: serves the faults on loopback. A test gives the guide and gets the address (`faulty-server`). */
export function faultyServer(): TestRunnerPlugin {
  let guide = '';
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const answer = faults[String(request.url).slice(1)];
    if (answer) answer(response, guide);
    else response.writeHead(404).end();
  });
  return {
    name: 'faulty-server',
    async executeCommand({command, payload}) {
      if (command !== 'faulty-server') return undefined;
      guide = JSON.stringify(payload);
      if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return {address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
