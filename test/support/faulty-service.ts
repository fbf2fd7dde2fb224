import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** How the service answers one request. */
export interface Behavior {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** JSON as an object, anything else as it is. */
  body?: object | string;
  /** Announces more than it sends, and hangs up. */
  truncated?: boolean;
  /** Never answers. */
  hangs?: boolean;
}

/** What the service saw of a request. */
export interface SeenRequest {
  path: string;
  userAgent: string;
  /** In milliseconds, of `performance.now()`. */
  at: number;
}

/** A service on loopback that behaves as a test wants: stands in for Crossref and PubMed. */
export interface FaultyService {
  address: string;
  seen: SeenRequest[];
  /** Sets the answers to a path, one after the other; the last one stays. An unknown path gets 404. */
  answer(path: string, ...behaviors: Behavior[]): void;
  close(): void;
}

export async function openFaultyService(): Promise<FaultyService> {
  const answers = new Map<string, Behavior[]>();
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    seen.push(seenFrom(path, request));
    const queue = answers.get(path) ?? [{status: 404}];
    respond(response, (queue.length > 1 ? queue.shift() : queue[0]) ?? {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    answer: (path, ...behaviors) => void answers.set(path, behaviors),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function seenFrom(path: string, {headers}: IncomingMessage): SeenRequest {
  return {path, userAgent: headers['user-agent'] ?? '', at: performance.now()};
}

function respond(response: ServerResponse, {status = 200, headers, body = {}, truncated, hangs}: Behavior): void {
  if (hangs) return;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(truncated && {'content-length': text.length + 100}),
    ...headers,
  });
  if (truncated) response.write(text, () => response.destroy());
  else response.end(text);
}
