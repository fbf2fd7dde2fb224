import {readFileSync} from 'node:fs';
import path from 'node:path';
import {hosts, type Engine} from './hosts.js';
import type {Results} from './results.js';

const engines: readonly Engine[] = ['Chromium', 'Firefox', 'WebKitGTK'];

/** The README's table of hosts, from what the last `npm run hosts` found. */
export function hostsTable(): string {
  const results = JSON.parse(readFileSync(path.join(import.meta.dirname, 'results.json'), 'utf8')) as Results;
  const rows = hosts.map(({id, name, media}) => {
    const found = results[id] ?? {};
    const cells = engines.map((engine) =>
      found[engine] ? 'holds' : media && engine !== 'Chromium' ? '–' : '**fails**',
    );
    return `| ${name} | ${cells.join(' | ')} | ${found.Chromium?.shift?.toFixed(3) ?? '–'} |`;
  });
  return [`| Page | ${engines.join(' | ')} | Layout shift |`, '| --- | --- | --- | --- | ---: |', ...rows].join('\n');
}
