import * as vega from 'vega';
import {compile} from 'vega-lite';
import {kinds} from '../peers.js';

/** @typedef {import('../summary.js').Found} Found */

/** A colour that can be read on white and on black. */
const ink = '#7d8488';
const colours = {ours: '#0a8ca3', others: '#9aa5a8'};

/** Every plot of a run, as SVG, by name. @param {Found} found @returns {Promise<Record<string, string>>} */
export async function plots({widgets, visits}) {
  const bytes = widgets.map(({peer, kind, bytes}) => ({peer, kind, value: bytes.brotli / 1000}));
  const mount = widgets.map(({peer, kind, mount}) => ({peer, kind, value: mount[100]?.ratio}));
  const memory = widgets.flatMap(({peer, kind, memory}) => [
    {peer, kind, where: 'on the screen', value: memory.onScreen.ratio},
    {peer, kind, where: 'below it', value: memory.offScreen.ratio},
  ]);
  const pages = visits
    .filter(({widget}) => widget !== 'nothing')
    .flatMap(({widget, place, workAdded, paintDelay}) => [
      {peer: widget, kind: 'main thread added, ms', where: place, value: workAdded},
      {peer: widget, kind: 'largest paint later, ms', where: place, value: paintDelay},
    ]);
  return {
    bytes: await draw({values: bytes, title: 'kB after brotli', scale: {type: 'sqrt'}, mark: 'bar'}),
    mount: await draw({values: mount, title: 'mount of 100, a vanilla element is 1', scale: {type: 'log'}, line: 1}),
    memory: await draw({values: memory, title: 'memory, plain HTML is 1', scale: {type: 'log'}, line: 1}),
    visit: await draw({values: pages, title: 'ms', scale: {type: 'symlog', constant: 20}, line: 0, rows: []}),
  };
}

/**
 * A panel for each kind of work, the peers below each other in order of their values, ours in colour.
 *
 * @param {{values: {peer: string, kind: string, where?: string, value: number | undefined}[], title: string, scale: object, mark?: 'bar', line?: number, rows?: readonly string[]}} plot
 */
async function draw({values, title, scale, mark, line, rows = kinds}) {
  const y = {field: 'peer', type: 'nominal', sort: {field: 'value', op: 'min'}, title: null};
  const x = {field: 'value', type: 'quantitative', title, scale};
  const isOurs = "slice(datum.peer, 0, 4) === 'ours'";
  const color = {condition: {test: isOurs, value: colours.ours}, value: colours.others};
  const shape = values.some(({where}) => where) ? {shape: {field: 'where', type: 'nominal', title: null}} : {};
  const {spec} = compile({
    background: 'transparent',
    config: style,
    data: {values: values.map((row) => ({...row, label: short(row.value)}))},
    facet: {row: {field: 'kind', type: 'nominal', sort: [...rows], title: null}},
    spec: {
      width: 460,
      height: {step: 20},
      layer: [
        ...(line === undefined ? [] : [{mark: {type: 'rule', strokeDash: [4, 4]}, encoding: {x: {datum: line}}}]),
        {mark: mark ?? {type: 'point', filled: true, size: 70}, encoding: {x, y, color, ...shape}},
        {
          mark: {type: 'text', align: 'left', dx: 8, fontSize: 11},
          encoding: {x, y, text: {field: 'label', type: 'nominal'}},
        },
      ],
    },
    resolve: {scale: {y: 'independent'}},
  });
  return new vega.View(vega.parse(spec), {renderer: 'none'}).toSVG();
}

/** @param {number | undefined} value */
function short(value) {
  return value === undefined ? '' : String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}

const style = {
  font: 'system-ui, sans-serif',
  view: {stroke: null},
  axis: {
    labelColor: ink,
    titleColor: ink,
    tickColor: ink,
    domainColor: ink,
    gridColor: ink,
    gridOpacity: 0.25,
    labelLimit: 260,
    labelFontSize: 12,
    titleFontSize: 12,
  },
  header: {
    labelColor: ink,
    labelFontSize: 13,
    labelFontWeight: 700,
    labelAngle: 0,
    labelAlign: 'left',
    labelOrient: 'top',
    labelAnchor: 'start',
  },
  legend: {labelColor: ink, orient: 'bottom', symbolFillColor: ink, symbolStrokeColor: ink, labelFontSize: 12},
  rule: {color: ink},
  text: {color: ink},
};
