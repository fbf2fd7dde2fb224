import type {WorkerRequest, WorkerResponse} from './snippet.worker.js';

const worker = new Worker(new URL('./snippet.worker.ts', import.meta.url), {type: 'module'});
const pending = new Map<number, (response: WorkerResponse) => void>();
let lastId = 0;

worker.addEventListener('message', ({data: {id, response}}: MessageEvent<{id: number; response: WorkerResponse}>) => {
  pending.get(id)?.(response);
  pending.delete(id);
});

/** Sends a request to the worker. */
export function sendRequest(request: WorkerRequest): Promise<WorkerResponse> {
  const id = ++lastId;
  worker.postMessage({id, request});
  return new Promise((resolve) => pending.set(id, resolve));
}
