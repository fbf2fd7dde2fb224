import {markdownTable} from './markdown-table.js';

/** By page, then by engine, where the page has been loaded; `null` where the test failed. */
export type HostResults = Readonly<Record<string, Partial<Record<Engine, {shift: number | null} | null>>>>;

const engines = ['Chromium', 'Firefox', 'WebKitGTK'] as const;

type Engine = (typeof engines)[number];

/** The table of the host pages: whether each passes in each engine, and its layout shift, which Chromium alone measures. */
export function hostTable(hosts: HostResults): string {
  const rows = Object.entries(hosts).map(([name, results]) => [
    name,
    ...engines.map((engine) => verdict(results[engine])),
    results.Chromium?.shift?.toFixed(3) ?? '–',
  ]);
  return markdownTable(['Page', ...engines, 'Layout shift'], rows);
}

function verdict(result: {shift: number | null} | null | undefined): string {
  if (result === undefined) return 'not tested';
  return result === null ? 'fails' : 'passes';
}
