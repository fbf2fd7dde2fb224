import path from 'node:path';
import {preview} from 'vite';
import {siteFolder} from './site.js';

const root = path.resolve(import.meta.dirname, '..');
const port = 4173;

await import('./build.js');
const server = await preview({
  configFile: false,
  root,
  logLevel: 'warn',
  appType: 'mpa',
  build: {outDir: siteFolder},
  preview: {port, strictPort: false, host: '127.0.0.1'},
});
const [address] = server.resolvedUrls?.local ?? [];
console.log(
  `\nThe widgets on a real page: ${address}\nThe embed builder: ${address}builder.html\nCtrl-C stops the server.`,
);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close().then(() => process.exit(0)));
