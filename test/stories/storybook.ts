import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {preview} from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const outDir = 'dist/storybook';

/** A story or a page of documentation, as Storybook lists it. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

/** Every entry of the built Storybook. */
export function readEntries(): Entry[] {
  const file = path.join(root, outDir, 'index.json');
  if (!existsSync(file)) throw new Error('Storybook is not built. Run: npm run build-storybook');
  const index = JSON.parse(readFileSync(file, 'utf8')) as {entries: Record<string, Entry>};
  return Object.values(index.entries);
}

/** Serves the built Storybook on a free port. */
export async function serveStorybook(): Promise<{address: string; close: () => Promise<void>}> {
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {outDir},
    preview: {port: 0, host: '127.0.0.1'},
  });
  return {address: server.resolvedUrls?.local[0] ?? '', close: () => server.close()};
}
