import {setTimeout as wait} from 'node:timers/promises';

/** How a service is asked, so that it is never a burden. Times are in milliseconds. */
export interface RequestPolicy {
  /** Who asks; it holds a mail address, so that the service can write to somebody. */
  userAgent: string;
  /** Between two requests. */
  pause: number;
  /** How often a request is sent again after 429, 5xx, a broken answer or no answer. */
  retries: number;
  /** Before the first repetition; it doubles with each. */
  backoff: number;
  /** A service that asks for more (`Retry-After`) is not waited for. */
  longestWait: number;
  /** Of one request. */
  timeLimit: number;
  /** Stops everything. */
  signal?: AbortSignal | undefined;
}

/** The answer of a service; or that it does not know the work; or a sentence without its subject that says why there is none. */
export type Answer = {state: 'answered'; body: unknown} | {state: 'unknown'} | {state: 'failed'; problem: string};

/** One attempt; `again` is the least time to wait before the next, and is missing where another would not help. */
type Attempt = Answer & {again?: number};

export const requestPolicy: Readonly<Omit<RequestPolicy, 'userAgent'>> = {
  pause: 400,
  retries: 3,
  backoff: 1000,
  longestWait: 60_000,
  timeLimit: 20_000,
};

/**
 * Fetches JSON from a service. After 429, 5xx, a broken answer or none, it waits and asks again.
 *
 * @throws the reason of the signal, when it stops the request
 */
export async function askService(address: string, how: RequestPolicy): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    await wait(how.pause, undefined, {signal: how.signal});
    const {again, ...answer} = await attempt(address, how);
    if (again === undefined || retry >= how.retries) return answer;
    if (again > how.longestWait) return tooLong(again);
    await wait(Math.max(again, how.backoff * 2 ** retry), undefined, {signal: how.signal});
  }
}

async function attempt(address: string, how: RequestPolicy): Promise<Attempt> {
  try {
    return await readAnswer(await fetch(address, requestOptions(how)));
  } catch (error) {
    how.signal?.throwIfAborted();
    return {...failed(reasonOf(error, how)), again: 0};
  }
}

function requestOptions({userAgent, timeLimit, signal}: RequestPolicy): RequestInit {
  const limit = AbortSignal.timeout(timeLimit);
  return {
    headers: {accept: 'application/json', 'user-agent': userAgent},
    signal: signal ? AbortSignal.any([limit, signal]) : limit,
  };
}

async function readAnswer(response: Response): Promise<Attempt> {
  const {status, headers} = response;
  if (status === 404) return {state: 'unknown'};
  if (status === 429 || status >= 500) {
    return {...failed(`it answered ${status}`), again: retryAfter(headers.get('retry-after'), Date.now())};
  }
  if (!response.ok) return failed(`it answered ${status}`);
  const type = headers.get('content-type') ?? 'nothing';
  if (!/\bjson\b/i.test(type)) return failed(`it answered with ${type}; allowed is JSON`);
  return {state: 'answered', body: await response.json()};
}

/** How long a service asks to wait, in milliseconds: `Retry-After` has seconds or a date. */
export function retryAfter(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}

function reasonOf(error: unknown, {timeLimit}: RequestPolicy): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeLimit / 1000} s`;
  if (error instanceof SyntaxError) return `its answer is no JSON: ${error.message}`;
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function tooLong(again: number): Answer {
  return failed(`it asks to wait ${Math.ceil(again / 1000)} s; try again then`);
}

function failed(problem: string): Answer & {state: 'failed'} {
  return {state: 'failed', problem};
}
