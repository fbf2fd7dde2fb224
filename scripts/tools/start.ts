import {preview, type PreviewServer} from 'vite';
import {root, siteFolder} from '../build/paths.js';
import {buildChanged} from './build.js';
import {endWith} from './problem.js';

const port = 4173;

/** Builds what has changed, and serves the pages; the next free port does where another program has this one. */
async function start(): Promise<void> {
  buildChanged();
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'warn',
    appType: 'mpa',
    build: {outDir: siteFolder},
    preview: {port, strictPort: false, host: '127.0.0.1'},
  });
  tellAddresses(server);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function tellAddresses({resolvedUrls}: PreviewServer): void {
  const [address = ''] = resolvedUrls?.local ?? [];
  if (!address.includes(`:${port}/`))
    console.log(`Another program has port ${port}, so these are on the next free one.`);
  console.log(
    `\nThe widgets on a real page: ${address}\nThe embed builder: ${address}builder.html\nThe documentation: ${address}docs/\nCtrl-C stops the server.`,
  );
}

start().catch(endWith);
