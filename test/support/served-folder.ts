import {preview} from 'vite';
import {suiteResource} from './suite-resource.js';

/** A server on loopback, and how to end it. */
export interface RunningServer {
  /** Ends with a slash. */
  readonly address: string;
  close(): unknown;
}

/** Serves a folder of built files on a free port, as a static host would. */
export async function serveFolder(root: string, folder: string): Promise<RunningServer> {
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {outDir: folder},
    preview: {port: 0, host: '127.0.0.1'},
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error(`${folder} is not served`);
  return {address, close: () => server.close()};
}

/** The same for the tests of a suite. */
export function servedFolder(root: string, folder: string): () => RunningServer {
  return suiteResource(
    () => serveFolder(root, folder),
    (server) => server.close(),
  );
}
