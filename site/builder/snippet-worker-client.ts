import {WorkerConnection} from './worker-connection.js';
import type {WorkerRequest, WorkerResponse} from './snippet.worker.js';

const connection = new WorkerConnection<WorkerRequest, WorkerResponse>(
  () => new Worker(new URL('./snippet.worker.ts', import.meta.url), {type: 'module'}),
);

/** Sends a request to the worker; where it cannot be started, the response says so. */
export async function sendRequest(request: WorkerRequest): Promise<WorkerResponse> {
  try {
    return await connection.send(request);
  } catch {
    const message = 'The part of this page that writes the code did not load. Change a setting to try again.';
    return {kind: 'refused', message};
  }
}
