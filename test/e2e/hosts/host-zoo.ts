import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner';
import {hosts, type Engine, type Host} from './hosts.js';
import type {HostReport, HostResult, Results} from './results.js';
import {serveHosts, type HostServer} from './server.js';
import {fetchWordpress} from './wordpress.js';

const engines: readonly Engine[] = ['Chromium', 'Firefox', 'WebKitGTK'];
const resultsFile = path.resolve(import.meta.dirname, 'results.json');

export interface HostZooOptions {
  /** Whether what was found is written down at the end, for the page of figures. */
  readonly write?: boolean;
  /** Whether a page can also be in a language that is made from English. */
  readonly pseudoLanguages?: boolean;
}

/**
 * A plugin of the test runner: serves the host pages, tells a test their address (`host-zoo`), and keeps what passed where
 * (`host-result`).
 */
export function hostZoo({write = false, pseudoLanguages = false}: HostZooOptions = {}): TestRunnerPlugin {
  let server: Promise<HostServer> | undefined;
  const results: Results = {};
  return {
    name: 'host-zoo',
    async executeCommand({command, payload}) {
      if (command === 'host-zoo') return {address: (await (server ??= openZoo(pseudoLanguages))).address};
      if (command !== 'host-result') return undefined;
      keep(results, payload as HostReport);
      return true;
    },
    async serverStop() {
      await (await server)?.close();
      if (write) writeFileSync(resultsFile, `${JSON.stringify(resultTable(results), null, 2)}\n`);
    },
  };
}

async function openZoo(pseudoLanguages: boolean): Promise<HostServer> {
  fetchWordpress();
  return serveHosts({}, {pseudoLanguages});
}

function keep(results: Results, {host, engine, shift}: HostReport): void {
  results[host] = {...results[host], [engine]: {shift: shift === null ? null : Number(shift.toFixed(3))}};
}

/** Each host by its name, with a result for each engine that can show it; `null` where it failed. */
function resultTable(results: Results): Record<string, Record<string, HostResult | null>> {
  // Only Chromium emulates media.
  const tried = ({media}: Host): readonly Engine[] => (media ? ['Chromium'] : engines);
  const row = (host: Host) => tried(host).map((engine) => [engine, results[host.id]?.[engine] ?? null] as const);
  return Object.fromEntries(hosts.map((host) => [host.name, Object.fromEntries(row(host))]));
}
