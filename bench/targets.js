import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ours} from './peers.js';

/** @typedef {import('./summary.js').Found} Found @typedef {import('./summary.js').Widget} Widget */

/**
 * `target`: what performance asks for. `ceiling`: what no change may exceed until the target is reached; it only ever comes down. A
 * figure without a ceiling is told, not held: it depends on the machine. One without a target is held in place of one that does: the
 * growth of a checker moves with the machine as a vanilla element's does, its mount of 1000 beside that one's hardly.
 *
 * @typedef {{target?: number, ceiling?: number}} Budget
 */

/** @type {Record<string, Record<string, Budget>>} */
const budgets = JSON.parse(readFileSync(path.join(import.meta.dirname, 'budgets.json'), 'utf8'));

/**
 * One figure of ours beside its budget.
 *
 * @typedef {Budget & {about: string, name: string, value: number, groups: string[]}} Figure
 */

/** What a figure is called, and where it stands in what was found of a widget. @type {Record<string, {name: string, groups: string[], of: (widget: Widget) => number | null | undefined}>} */
const figuresOfWidget = {
  first: {name: 'mount of the first, to vanilla', groups: ['mount'], of: ({mount}) => mount[1]?.ratio},
  hundred: {name: 'mount of 100, to vanilla', groups: ['mount'], of: ({mount}) => mount[100]?.ratio},
  thousand: {name: 'mount of 1000, to vanilla', groups: ['thousand'], of: ({mount}) => mount[1000]?.ratio},
  growth: {name: 'growth from 100 to 1000', groups: ['thousand'], of: ({growth}) => growth},
  tick: {name: 'one box ticked, to vanilla', groups: ['mount'], of: ({tick}) => tick?.ratio},
  memoryOnScreen: {
    name: 'memory on the screen, to plain HTML',
    groups: ['memory'],
    of: ({memory}) => memory.onScreen.ratio,
  },
  memoryOffScreen: {
    name: 'memory off the screen, to plain HTML',
    groups: ['memory'],
    of: ({memory}) => memory.offScreen.ratio,
  },
  listeners: {name: 'listeners of the DOM', groups: ['memory'], of: ({listeners}) => listeners},
};

/** The same of the visits: the worst of those that count. @type {Record<string, {name: string, of: keyof import('./summary.js').Visit, ways: RegExp}>} */
const figuresOfVisit = {
  shift: {name: 'layout shift, the worst way in', of: 'shift', ways: /^ours/},
  shiftWithWords: {name: 'layout shift with the words in the tag', of: 'shift', ways: /words in the tag/},
  workAdded: {name: 'main thread, two widgets, 4 times slower, ms', of: 'workAdded', ways: /words in the tag$/},
  paintDelay: {name: 'delay of the largest paint, ms', of: 'paintDelay', ways: /words in the tag$/},
  longest: {name: 'longest task, 4 times slower, ms', of: 'longest', ways: /words in the tag$/},
};

/** @param {Found} found @returns {Figure[]} */
export function ourFigures({widgets, visits}) {
  return Object.entries(budgets).flatMap(([about, each]) =>
    Object.entries(each).flatMap(([id, budget]) => {
      const widget = widgets.find(({peer, kind}) => peer === ours && kind === about);
      return widget ? ofWidget(widget, id, budget) : ofVisits(visits, id, budget);
    }),
  );
}

/** @param {Widget} widget @param {string} id @param {Budget} budget @returns {Figure[]} */
function ofWidget(widget, id, budget) {
  const figure = figuresOfWidget[id];
  const value = figure?.of(widget);
  if (!figure || value === null || value === undefined) return [];
  const groups = figure.groups.map((group) => `${widget.kind} ${group}`);
  return [{...budget, about: widget.kind, name: figure.name, value, groups}];
}

/** @param {Found['visits']} visits @param {string} id @param {Budget} budget @returns {Figure[]} */
function ofVisits(visits, id, budget) {
  const figure = figuresOfVisit[id];
  if (!figure) return [];
  const values = visits.filter(({widget}) => figure.ways.test(widget)).map((visit) => Number(visit[figure.of]));
  return [
    {...budget, about: 'visit', name: figure.name, value: Math.max(...values), groups: ['visit top', 'visit middle']},
  ];
}
