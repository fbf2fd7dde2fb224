import {kinds, peers} from '../peers.js';
import type {Kind} from '../peers.js';
import type {Results, Widget} from '../summary.js';
import {figure, peerName, table} from './markdown.js';

interface Column {
  title: string;
  cell: (peer: string) => string;
}

/** The table of the README: what each peer's widgets weigh, and how long the first one takes beside a vanilla element. */
export function comparisonTable({widgets}: Results): string {
  const columns = [
    ...kinds.map((kind) => column(`${kind}, kB`, widgets, kind, 1, ({bytes}) => bytes.brotli / 1000)),
    ...kinds.map((kind) => column(`first ${kind}`, widgets, kind, 2, ({mount}) => mount[1]?.ratio)),
    column('one tick', widgets, 'checker', 2, ({toggle}) => toggle?.ratio),
    column('card, memory', widgets, 'card', 2, ({memory}) => memory.ratio),
  ];
  const rows = peers.map(({name}) => [peerName(name), ...columns.map(({cell}) => cell(name))]);
  return `${table(['', ...columns.map(({title}) => title)], rows)}

kB: brotli, everything that a page fetches. First: main-thread time from inserting one widget until the page has come to rest, as a ratio to a vanilla element. One tick: of a box of the checker, the same ratio. Memory: of one card on the screen, as a ratio to plain HTML.`;
}

function column(
  title: string,
  widgets: readonly Widget[],
  kind: Kind,
  digits: number,
  value: (widget: Widget) => number | undefined,
): Column {
  const cell = (peer: string) => {
    const found = widgets.find((widget) => widget.peer === peer && widget.kind === kind);
    return figure(found && value(found), digits);
  };
  return {title, cell};
}
