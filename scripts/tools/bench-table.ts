import {kilobytes} from '../build/built-file.js';
import {markdownTable} from './markdown-table.js';

/** The part of the results of the benchmark that the docs show. */
export interface Measured {
  widgets: readonly MeasuredWidget[];
}

/** One widget of one peer. */
interface MeasuredWidget {
  peer: string;
  kind: string;
  bytes: {brotli: number};
  /** By number of instances; times as a ratio to a vanilla element. */
  mount: Readonly<Record<string, {ratio: number}>>;
}

/** What the table calls a peer, where that is not its name in the results. */
const names: Readonly<Record<string, string>> = {ours: 'These widgets', iframe: 'A frame'};

/** The table of the benchmark: the bytes that a page fetches, and the main-thread time of the first widget beside a vanilla element. */
export function benchTable({widgets}: Measured): string {
  const kinds = unique(widgets.map(({kind}) => kind));
  const rows = unique(widgets.map(({peer}) => peer)).map((peer) => {
    const ofPeer = kinds.map((kind) => widgets.find((one) => one.peer === peer && one.kind === kind));
    const bytes = ofPeer.map((one) => (one ? kilobytes(one.bytes.brotli) : '–'));
    return [names[peer] ?? peer, ...bytes, ...ofPeer.map((one) => one?.mount['1']?.ratio.toFixed(2) ?? '–')];
  });
  return markdownTable(
    ['Made with', ...kinds.map((kind) => `${kind}, kB`), ...kinds.map((kind) => `${kind}, time`)],
    rows,
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
