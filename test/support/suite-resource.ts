import {after, before} from 'node:test';
import {Problem} from '../../scripts/tools/problem.js';

/**
 * Opens a resource before the first test of a suite and closes it after the last one. It is closed as well when another hook or a
 * test fails, so that no open server or browser keeps the process alive.
 *
 * @returns what gives the resource to a test of the suite
 */
export function suiteResource<Resource>(
  open: () => Promise<Resource>,
  close: (resource: Resource) => unknown,
  timeout = 60_000,
): () => Resource {
  let opened: {resource: Resource} | undefined;
  before(async () => void (opened = {resource: await open().catch(rethrow)}), {timeout});
  after(async () => void (opened && (await close(opened.resource))), {timeout});
  return () => {
    if (!opened) throw new Error('The resource is open only while the tests of its suite run.');
    return opened.resource;
  };
}

/** A problem that a person has to put right fails the suite with its sentence; a stack would hide it. */
function rethrow(error: unknown): never {
  if (error instanceof Problem) error.stack = error.message;
  throw error;
}
