import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {hosts} from './hosts.js';
import {serveHosts} from './server.js';

const engines = ['Chromium', 'Firefox', 'WebKitGTK'];
const resultsFile = path.resolve(import.meta.dirname, 'results.json');

/**
 * A plugin of the test runner: serves the host pages, tells a test their address (`host-zoo`), and keeps what passed where
 * (`host-result`).
 *
 * @param {object} [options]
 * @param {boolean} [options.write] whether what was found is written down at the end, for the page of figures
 * @param {boolean} [options.pseudoLanguages] whether a page can also be in a language that is made from English
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function hostZoo({write = false, pseudoLanguages = false} = {}) {
  /** @type {ReturnType<typeof serveHosts> | undefined} */
  let server;
  /** @type {Record<string, Record<string, {shift: number | null}>>} */
  const results = Object.fromEntries(hosts.map(({id}) => [id, {}]));
  /** The engines of a host, under its name; `null` where it failed. Only Chromium emulates media. @param {import('./hosts.js').Host} host */
  const named = ({id, name, media}) => [
    name,
    Object.fromEntries((media ? ['Chromium'] : engines).map((engine) => [engine, results[id]?.[engine] ?? null])),
  ];
  return {
    name: 'host-zoo',
    async executeCommand({command, payload}) {
      if (command === 'host-zoo') return {address: (await (server ??= serveHosts({}, {pseudoLanguages}))).address};
      if (command !== 'host-result') return undefined;
      const {host, engine, shift} = /** @type {{host: string, engine: string, shift: number | null}} */ (payload);
      results[host] = {...results[host], [engine]: {shift: shift === null ? null : Number(shift.toFixed(3))}};
      return true;
    },
    async serverStop() {
      (await server)?.close();
      if (write) writeFileSync(resultsFile, `${JSON.stringify(Object.fromEntries(hosts.map(named)), null, 2)}\n`);
    },
  };
}
