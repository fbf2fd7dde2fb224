import {shortened} from '../../guide/shortened.js';

/** Bytes of the largest guide that is read. */
export const sizeLimit = 2_000_000;
const timeLimit = 10_000;

/**
 * Fetches a guide, without credentials or referrer. Its content is not checked here.
 *
 * @param limits how long to wait, in milliseconds; 10 seconds by default
 * @throws Error whose message says what is wrong: not found, slow, over 2 MB, or not JSON
 */
export async function loadGuide(src: string, signal: AbortSignal, limits = {timeLimit}): Promise<unknown> {
  return readJson(src, await loadGuideText(src, signal, limits));
}

/**
 * The same as text.
 *
 * @throws Error whose message says what is wrong: not found, slow, or over 2 MB
 */
export async function loadGuideText(src: string, signal: AbortSignal, limits = {timeLimit}): Promise<string> {
  const attempt = new AbortController();
  signal.addEventListener('abort', () => attempt.abort());
  let clock = 0;
  // The clock answers the reader itself: WebKit can lose an `AbortSignal.timeout`, and then nothing ever would.
  const tooLong = new Promise<never>((_, reject) => {
    clock = window.setTimeout(() => {
      reject(new Error(`"${shortened(src)}" took longer than ${limits.timeLimit / 1000} seconds`));
      attempt.abort();
    }, limits.timeLimit);
  });
  try {
    return await Promise.race([tooLong, fetchGuide(src, attempt.signal)]);
  } finally {
    clearTimeout(clock);
  }
}

async function fetchGuide(src: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(src, {signal, credentials: 'omit', referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(`"${shortened(src)}" answered ${response.status}`);
    return await textWithin(response, src);
  } catch (error) {
    if (error instanceof TypeError) throw new Error(`"${shortened(src)}" could not be loaded`, {cause: error});
    throw error;
  }
}

/** Stops reading as soon as the limit is passed, whatever the server announced. */
async function textWithin(response: Response, src: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (const reader = (response.body ?? new Blob([]).stream()).getReader(); ;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > sizeLimit) {
      await reader.cancel();
      throw new Error(`"${shortened(src)}" is larger than ${sizeLimit / 1_000_000} MB`);
    }
    text += decoder.decode(value, {stream: true});
  }
}

function readJson(src: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`"${shortened(src)}" is not JSON`, {cause: error});
  }
}
