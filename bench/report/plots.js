import * as vega from 'vega';
import {compile} from 'vega-lite';
import {kinds} from '../peers.js';

/** @typedef {import('../summary.js').Found} Found */
/** @typedef {{peer: string, kind: string, where?: string, value: number}} Row one mark: whose, in which panel, where measured */

/** Colours that can be read on white and on black. */
const [ink, accent, quiet] = ['#7d8488', '#1496ad', '#9aa5a8'];

/** Every plot of a run, as SVG, by name. @param {Found} found @returns {Promise<Record<string, string>>} */
export async function plots({widgets, visits}) {
  const bytes = widgets.map(({peer, kind, bytes}) => ({peer, kind, value: bytes.brotli / 1000}));
  const mount = widgets.map(({peer, kind, mount}) => ({peer, kind, value: mount[100]?.ratio ?? NaN}));
  const memory = widgets.flatMap(({peer, kind, memory}) => [
    {peer, kind, where: 'on the screen', value: memory.onScreen.ratio},
    {peer, kind, where: 'far below it', value: memory.offScreen.ratio},
  ]);
  const pages = visits
    .filter(({widget}) => widget !== 'nothing')
    .flatMap(({widget, place, workAdded, paintDelay}) => [
      {peer: widget, kind: 'main thread added, ms', where: place, value: workAdded},
      {peer: widget, kind: 'largest paint later, ms', where: place, value: paintDelay},
    ]);
  return {
    bytes: await draw(bytes, {title: 'kB after brotli', scale: {type: 'sqrt'}, mark: {type: 'bar'}}),
    mount: await draw(mount, {title: 'mount of 100; a vanilla element is 1', scale: {type: 'log'}, line: 1}),
    memory: await draw(memory, {title: 'memory of one; plain HTML is 1', scale: {type: 'log'}, line: 1}),
    visit: await draw(pages, {title: 'ms', scale: {type: 'symlog', constant: 20}, line: 0, panels: []}),
  };
}

/**
 * A panel for each kind of work, the peers below each other in order of their values, ours in colour.
 *
 * @param {readonly Row[]} rows
 * @param {{title: string, scale: object, mark?: object, line?: number, panels?: readonly string[]}} look
 */
async function draw(
  rows,
  {title, scale, mark = {type: 'point', filled: true, opacity: 1, size: 70}, line, panels = kinds},
) {
  const y = {field: 'peer', type: 'nominal', sort: {field: 'value', op: 'min'}, title: null};
  const x = {field: 'value', type: 'quantitative', title, scale};
  const color = {condition: {test: "slice(datum.peer, 0, 4) === 'ours'", value: accent}, value: quiet};
  const shape = rows.some(({where}) => where) ? {shape: {field: 'where', type: 'nominal', title: null}} : {};
  const reference =
    line === undefined ? [] : [{mark: {type: 'rule', strokeDash: [4, 4]}, encoding: {x: {datum: line}}}];
  const label = {mark: {type: 'text', align: 'left', dx: 8}, encoding: {x, y, text: {field: 'label', type: 'nominal'}}};
  const description = {
    background: 'transparent',
    padding: {left: 5, top: 5, right: 60, bottom: 5},
    config: style,
    data: {values: rows.map((row) => ({...row, label: labelOf(row, rows)}))},
    facet: {row: {field: 'kind', type: 'nominal', sort: [...panels], title: null}},
    spec: {width: 460, height: {step: 20}, layer: [...reference, {mark, encoding: {x, y, color, ...shape}}, label]},
    resolve: {scale: {y: 'independent'}},
  };
  const {spec} = compile(description, {logger: vega.logger(vega.Error)});
  return new vega.View(vega.parse(spec), {renderer: 'none'}).toSVG();
}

/** What stands beside the rightmost mark of a peer: its values, in the order in which they were given. @param {Row} row @param {readonly Row[]} rows */
function labelOf(row, rows) {
  const values = rows.filter(({peer, kind}) => peer === row.peer && kind === row.kind).map(({value}) => value);
  return row.value === Math.max(...values) ? [...new Set(values.map(short))].join(' / ') : '';
}

/** @param {number} value */
function short(value) {
  return String(Number(value.toPrecision(Math.abs(value) < 1 ? 2 : 3)));
}

const words = {labelColor: ink, titleColor: ink, labelFontSize: 12, titleFontSize: 12};
const style = {
  font: 'system-ui, sans-serif',
  view: {stroke: null},
  axis: {...words, tickColor: ink, domainColor: ink, gridColor: ink, gridOpacity: 0.25, labelLimit: 400},
  header: {
    ...words,
    labelFontWeight: 'bold',
    labelAngle: 0,
    labelAlign: 'left',
    labelOrient: 'top',
    labelAnchor: 'start',
  },
  legend: {...words, orient: 'bottom', symbolFillColor: ink, symbolStrokeColor: ink},
  rule: {color: ink},
  text: {color: ink},
};
