import * as vega from 'vega';
import {compile} from 'vega-lite';
import {noWidgets} from '../article-pages.js';
import {kinds} from '../peers.js';
import type {Results, Widget} from '../summary.js';
import {config, marks} from './plot-styles.js';

/** One mark: of which peer, in which panel, and where it was measured. */
interface Mark {
  peer: string;
  panel: string;
  where?: string;
  value: number;
}

interface Axis {
  title: string;
  scale: object;
  mark: object;
  /** Value of a reference line. */
  line?: number;
}

const axes = {
  bytes: {title: 'kB, brotli', scale: {type: 'sqrt'}, mark: marks.bar},
  mount: {title: 'first mount; a vanilla element is 1', scale: {type: 'log'}, mark: marks.point, line: 1},
  memory: {title: 'memory of one; plain HTML is 1', scale: {type: 'log'}, mark: marks.point, line: 1},
  pageLoad: {title: 'ms', scale: {type: 'symlog', constant: 20}, mark: marks.point, line: 0},
};

/** Every plot of a run, as SVG, by name. */
export async function plots({widgets, pageLoads}: Results): Promise<Record<string, string>> {
  const marksOf = (value: (widget: Widget) => number) =>
    widgets.map((widget) => ({peer: widget.peer, panel: widget.kind, value: value(widget)}));
  return {
    bytes: await plot(
      marksOf(({bytes}) => bytes.brotli / 1000),
      axes.bytes,
    ),
    mount: await plot(
      marksOf(({mount}) => mount[1]?.ratio ?? NaN),
      axes.mount,
    ),
    memory: await plot(
      marksOf(({memory}) => memory.ratio),
      axes.memory,
    ),
    'page-load': await plot(pageLoadMarks(pageLoads), axes.pageLoad),
  };
}

function pageLoadMarks(pageLoads: Results['pageLoads']): Mark[] {
  return pageLoads
    .filter(({widget}) => widget !== noWidgets)
    .flatMap(({widget: peer, place: where, mainThreadAdded, paintDelay}) => [
      {peer, panel: 'main thread added, ms', where, value: mainThreadAdded},
      {peer, panel: 'largest paint later, ms', where, value: paintDelay},
    ])
    .filter(({value}) => !Number.isNaN(value));
}

/** A panel for each kind of work, in it the peers in order of their values, ours in colour. */
async function plot(rows: readonly Mark[], axis: Axis): Promise<string> {
  const description = {
    background: 'transparent',
    padding: {left: 5, top: 5, right: 60, bottom: 5},
    config,
    data: {values: rows.map((row) => ({...row, label: labelOf(row, rows)}))},
    facet: {row: {field: 'panel', type: 'nominal', sort: [...kinds], title: null}},
    spec: {width: 460, height: {step: 20}, layer: layers(rows, axis)},
    resolve: {scale: {y: 'independent'}},
  };
  const {spec} = compile(description, {logger: vega.logger(vega.Error)});
  return new vega.View(vega.parse(spec), {renderer: 'none'}).toSVG();
}

function layers(rows: readonly Mark[], {title, scale, mark, line}: Axis): object[] {
  const y = {field: 'peer', type: 'nominal', sort: {field: 'value', op: 'min'}, title: null};
  const x = {field: 'value', type: 'quantitative', title, scale};
  const shape = rows.some(({where}) => where) ? {shape: {field: 'where', type: 'nominal', title: null}} : {};
  const reference = {mark: {type: 'rule', strokeDash: [4, 4]}, encoding: {x: {datum: line}}};
  const label = {mark: marks.label, encoding: {x, y, text: {field: 'label', type: 'nominal'}}};
  return [...(line === undefined ? [] : [reference]), {mark, encoding: {x, y, color: marks.color, ...shape}}, label];
}

/** The values of a peer, beside its rightmost mark. */
function labelOf(row: Mark, rows: readonly Mark[]): string {
  const values = rows.filter(({peer, panel}) => peer === row.peer && panel === row.panel).map(({value}) => value);
  return row.value === Math.max(...values) ? [...new Set(values.map(short))].join(' / ') : '';
}

function short(value: number): string {
  return String(Number(value.toPrecision(Math.abs(value) < 1 ? 2 : 3)));
}
