import {readFileSync} from 'node:fs';
import path from 'node:path';
import {hosts} from './hosts.js';

/** @typedef {import('./hosts.js').Engine} Engine */

/** @type {readonly Engine[]} */
const engines = ['Chromium', 'Firefox', 'WebKitGTK'];

/** The README's table of hosts, from what the last `npm run hosts` found. */
export function hostsTable() {
  /** @type {Record<string, Partial<Record<Engine, {shift: number | null}>>>} */
  const results = JSON.parse(readFileSync(path.join(import.meta.dirname, 'results.json'), 'utf8'));
  const rows = hosts.map(({id, name, media}) => {
    const found = results[id] ?? {};
    const cells = engines.map((engine) =>
      found[engine] ? 'holds' : media && engine !== 'Chromium' ? '–' : '**fails**',
    );
    return `| ${name} | ${cells.join(' | ')} | ${found.Chromium?.shift?.toFixed(3) ?? '–'} |`;
  });
  return [`| Page | ${engines.join(' | ')} | Layout shift |`, '| --- | --- | --- | --- | ---: |', ...rows].join('\n');
}
