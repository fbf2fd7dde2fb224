import {kinds} from '../peers.js';
import {ourFigures} from '../targets.js';
import {figure, named, table} from './markdown.js';

/** @typedef {import('../summary.js').Found} Found @typedef {import('../summary.js').Widget} Widget */

/** What a run found, for a reader. @param {Found} found */
export function page(found) {
  return `# What a run found

${found.rounds} rounds in Chromium ${found.browser}, written by \`npm run bench\`. In each round every measurement is made of every peer, one after the other, in another order; figures are medians of the rounds, and ratios are medians of the ratios of each round. Only ratios compare from one machine to another.

The work: a **card** of seven facts with citations and sources; a **checker** of eleven boxes in two groups, and a result; an **evidence** summary of ten conditions with rating, text and plot; a **finder**, a button and its dialog. Each peer makes it from its package as its users would, minified, with the same words in it. Ours is the file to paste, which does more than the work: sources with popovers, the numbers of each study, help to choose, printing, another guide, and its own look in light, dark and on paper.

## Our targets

${targets(found)}

## Bytes

![Kilobytes of each peer's widgets, after brotli](bytes.svg)

## Mounting

![Main-thread time to mount a hundred widgets, as a ratio to a vanilla element](mount.svg)

Main-thread time from inserting N widgets until the page has come to rest. Growth is its exponent from 100 to 1000: 1 is in step.

## Memory

![Memory of one widget on the screen and far below it, as a ratio to plain HTML](memory.svg)

What the script and the browser keep for one widget: objects, nodes, styles and layout.

${kinds.map((kind) => `## The ${kind}\n\n${widgets(found, kind)}`).join('\n\n')}

## A page on a phone with slow 4G

An article with a card and a checker in it, at the top and in the middle; the processor four times slower, nothing cached. Added and delay are against the same article without widgets.

![Largest paint and main-thread time that two widgets add to an article](visit.svg)

${visits(found)}
`;
}

/** @param {Found} found */
function targets(found) {
  const rows = ourFigures(found).flatMap(({about, name, value, target}) => {
    if (target === undefined) return [];
    const found = figure(value, target >= 10 ? 0 : target < 0.1 ? 3 : 2);
    return [[`${about}: ${name}`, found, `≤ ${target}`, value <= target ? 'yes' : 'no']];
  });
  return table(['', 'found', 'target', 'reached'], rows);
}

/** @param {Found} found @param {import('../peers.js').Kind} kind */
function widgets(found, kind) {
  const head = [
    '',
    'kB raw',
    'gzip',
    'brotli',
    'requests',
    'script, ms',
    'N = 1',
    '10',
    '100',
    '1000',
    'growth',
    'tick',
  ];
  const kept = ['kB kept on screen', 'ratio', 'kB off screen', 'ratio', 'nodes', 'listeners'];
  const rows = found.widgets.filter((row) => row.kind === kind);
  return [table(head, rows.map(speed)), table(['', ...kept], rows.map(memory))].join('\n\n');
}

/** @param {Widget} row */
function speed({peer, bytes, evaluation, mount, growth, tick}) {
  return [
    named(peer),
    ...[bytes.raw, bytes.gzip, bytes.brotli].map((size) => figure(size / 1000, 1)),
    String(bytes.requests),
    figure(evaluation, 1),
    ...[1, 10, 100, 1000].map((count) => figure(mount[count]?.ratio, 2)),
    figure(growth, 2),
    figure(tick?.ratio, 2),
  ];
}

/** @param {Widget} row */
function memory({peer, memory: {onScreen, offScreen}, nodes, listeners}) {
  return [
    named(peer),
    figure(onScreen.bytes / 1000, 1),
    figure(onScreen.ratio, 2),
    figure(offScreen.bytes / 1000, 1),
    figure(offScreen.ratio, 2),
    figure(nodes, 0),
    figure(listeners, 1),
  ];
}

/** @param {Found} found */
function visits(found) {
  const head = [
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
  const rows = found.visits.map((visit) => [
    named(visit.widget),
    visit.place,
    figure(visit.visible || null, 0),
    ...[visit.paint, visit.paintDelay].map((time) => figure(time, 0)),
    figure(visit.shift, 3),
    ...[visit.work, visit.workAdded, visit.blocking, visit.longest].map((time) => figure(time, 0)),
  ]);
  return table(head, rows);
}
