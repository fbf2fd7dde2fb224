import {kinds, peers, vanilla} from '../peers.js';
import {figure, named, table} from './markdown.js';

/** @typedef {import('../summary.js').Found} Found @typedef {import('../summary.js').Widget} Widget */

/** The table of the README: what each peer weighs, and what a hundred of its widgets take beside a vanilla element. @param {Found} found */
export function besideOthers({widgets}) {
  const columns = [
    ...kinds.map((kind) => ({title: `${kind}, kB`, of: cell(widgets, kind, ({bytes}) => bytes.brotli / 1000, 1)})),
    ...kinds.map((kind) => ({title: `100 × ${kind}`, of: cell(widgets, kind, ({mount}) => mount[100]?.ratio, 2)})),
    {title: 'tick', of: cell(widgets, 'checker', ({tick}) => tick?.ratio, 2)},
    {title: 'card, memory', of: cell(widgets, 'card', ({memory}) => memory.onScreen.ratio, 2)},
  ];
  const rows = peers.map(({name}) => [named(name), ...columns.map(({of}) => of(name))]);
  return `${table(['', ...columns.map(({title}) => title)], rows)}

kB: brotli, all that a page fetches. 100 ×: main thread until a hundred of them stand on the page, a ${vanilla} being 1. Tick: one box, the same way. Memory: of one card on the screen, plain HTML being 1.`;
}

/** @param {Widget[]} widgets @param {string} kind @param {(widget: Widget) => number | undefined} value @param {number} digits @returns {(peer: string) => string} */
function cell(widgets, kind, value, digits) {
  return (peer) => {
    const found = widgets.find((widget) => widget.peer === peer && widget.kind === kind);
    return figure(found && value(found), digits);
  };
}
