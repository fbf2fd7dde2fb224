import type {Kind} from '../peers.js';
import {kinds} from '../peers.js';
import type {PageLoad, Results, Widget} from '../summary.js';
import type {Figure} from '../targets.js';
import {ourFigures} from '../targets.js';
import {figure, peerName, table} from './markdown.js';

/** The results of a run, as a page in Markdown. */
export function page(results: Results): string {
  return `# Results of a run

Written by \`npm run bench\` on ${results.date}, ${results.rounds} rounds in Chromium ${results.browser}. In each round every measurement is made of every peer, in random order. Figures are medians of the rounds; ratios are medians of the ratios of each round. Only ratios can be compared between machines.

The work: a **card** of seven facts with citations and sources; a **checker** of eleven boxes in two groups, two more boxes, and a result; an **evidence** summary of ten conditions that unfold, with three folded layers; a **finder**, a button and its dialog. Each peer does it with its package as its users would, minified, with the words of our widgets: those that show at first, and those that are folded. Ours is the CDN bundle, which does more with them: sources with popovers, plots, printing, another guide, and styles for light, dark and paper. What is folded, it renders in idle time.

## Our targets

${targets(ourFigures(results))}

## Bytes

![Kilobytes of each peer's widgets, brotli](bytes.svg)

## Mounting

![Main-thread time of the first mount, as a ratio to a vanilla element](mount.svg)

Main-thread time from inserting N widgets until the page has come to rest, as a ratio to a vanilla element. Some peers render closed disclosures in idle time: *and idle* is the first one with that. Growth is the exponent from 10 to 100: 1 is linear.

## Memory

![Memory of one widget on the screen, as a ratio to plain HTML](memory.svg)

What script and browser retain for one widget: objects, nodes, styles and layout.

${kinds.map((kind) => `## The ${kind}\n\n${widgetTables(results, kind)}`).join('\n\n')}

## An article on a phone with slow 4G

An article with a card and a checker, at the top and in the middle; the processor four times slower, nothing cached. Added and delay compare with the same article without widgets.

![Largest paint and main-thread time that two widgets add to an article](page-load.svg)

${pageLoadTable(results.pageLoads)}
`;
}

function targets(figures: readonly Figure[]): string {
  const rows = figures.map(({subject, name, value, digits, target}) => [
    `${subject}: ${name}`,
    figure(value, digits),
    target === undefined ? '–' : `≤ ${target}`,
    reached(value, target),
  ]);
  return table(['', 'measured', 'target', 'reached'], rows);
}

function reached(value: number, target: number | undefined): string {
  if (target === undefined || Number.isNaN(value)) return '–';
  return value <= target ? 'yes' : 'no';
}

function widgetTables({widgets}: Results, kind: Kind): string {
  const rows = widgets.filter((widget) => widget.kind === kind);
  return [table(speedHead, rows.map(speedRow)), table(memoryHead, rows.map(memoryRow))].join('\n\n');
}

const speedHead = [
  '',
  'kB raw',
  'gzip',
  'brotli',
  'requests',
  'script, ms',
  'N = 1',
  'and idle',
  '10',
  '100',
  'growth',
  'tick',
];

function speedRow({peer, bytes, evaluation, mount, withIdle, growth, toggle}: Widget): string[] {
  return [
    peerName(peer),
    ...[bytes.raw, bytes.gzip, bytes.brotli].map((size) => figure(size / 1000, 1)),
    String(bytes.requests),
    figure(evaluation, 1),
    ...[mount[1], withIdle, mount[10], mount[100]].map((time) => figure(time?.ratio, 2)),
    figure(growth, 2),
    figure(toggle?.ratio, 2),
  ];
}

const memoryHead = ['', 'kB retained', 'ratio', 'nodes', 'listeners'];

function memoryRow({peer, memory, nodes, listeners}: Widget): string[] {
  const bytes = [figure(memory.bytes / 1000, 1), figure(memory.ratio, 2)];
  return [peerName(peer), ...bytes, figure(nodes, 0), figure(listeners, 1)];
}

const pageLoadHead = [
  '',
  'where',
  'card visible, ms',
  'largest paint',
  'delay',
  'layout shift',
  'main thread',
  'added',
  'blocking',
  'longest task',
];

function pageLoadTable(pageLoads: readonly PageLoad[]): string {
  return table(pageLoadHead, pageLoads.map(pageLoadRow));
}

function pageLoadRow(load: PageLoad): string[] {
  return [
    peerName(load.widget),
    load.place,
    figure(load.visible || null, 0),
    ...[load.paint, load.paintDelay].map((time) => figure(time, 0)),
    figure(load.shift, 3),
    ...[load.mainThread, load.mainThreadAdded, load.blocking, load.longest].map((time) => figure(time, 0)),
  ];
}
