import {everyWidget, noWidgets, ownHtml, wordsAndFiles, wordsInTag} from './article-pages.js';
import {counts} from './measures/mount.js';
import {vanilla} from './peers.js';
import type {PageLoad, Widget} from './summary.js';

/** A value of ours; not a number where it was not measured. */
export interface Metric {
  name: string;
  value: number;
  digits: number;
  scenario: string;
}

/** What targets can be set for, by the id in `targets.json`. */
export const widgetMetrics: Readonly<Record<string, (widget: Widget) => Metric>> = {
  first: ({kind, mount}) => mountMetric('first mount, ratio to vanilla', kind, mount[counts.first]?.ratio),
  withIdle: ({kind, withIdle}) => mountMetric('first mount and idle time, ratio to vanilla', kind, withIdle.ratio),
  ten: ({kind, mount}) => mountMetric('mount of ten, ratio to vanilla', kind, mount[counts.ten]?.ratio),
  growth: ({kind, growth}) => mountMetric('growth exponent from 10 to 100', kind, growth),
  toggle: ({kind, toggle}) => mountMetric('one box ticked, ratio to vanilla', kind, toggle?.ratio),
  memory: ({kind, memory}) => memoryMetric('memory, ratio to plain HTML', kind, memory.ratio, 2),
  listeners: ({kind, listeners}) => memoryMetric('event listeners', kind, listeners, 0),
};

/** The same for the articles with a card and a checker. */
export const pageLoadMetrics: Readonly<Record<string, (all: readonly PageLoad[]) => Metric>> = {
  paintTop: (all) =>
    pageLoadMetric('largest paint at the top, later than plain HTML, ms', paintDelay(all, 'top', ownHtml)),
  paintMiddle: (all) =>
    pageLoadMetric('largest paint in the middle, later than without widgets, ms', paintDelay(all, 'middle', noWidgets)),
  shift: (all) => pageLoadMetric('layout shift, words in the tag, the worst', worst(all, 'shift', true), 3),
  mainThread: (all) => pageLoadMetric('main thread added, ratio to vanilla', ratioToVanilla(all), 2),
  longest: (all) => pageLoadMetric('longest task of a card and a checker, ms', worst(all, 'longest', false)),
  blocking: (all) =>
    pageLoadMetric('blocking time of a page with every widget, ms', find(all, 'top', everyWidget)?.blocking),
};

function mountMetric(name: string, kind: string, value = NaN): Metric {
  return {name, value, digits: 2, scenario: `${kind} mount`};
}

function memoryMetric(name: string, kind: string, value: number, digits: number): Metric {
  return {name, value, digits, scenario: `${kind} memory`};
}

function pageLoadMetric(name: string, value = NaN, digits = 0): Metric {
  return {name, value, digits, scenario: 'page load'};
}

function find(all: readonly PageLoad[], at: string, name: string): PageLoad | undefined {
  return all.find(({widget, place}) => widget === name && place === at);
}

/** How much later the largest paint is with the words in the tags than on another page. */
function paintDelay(all: readonly PageLoad[], place: string, base: string): number {
  return (find(all, place, wordsInTag)?.paintDelay ?? NaN) - (find(all, place, base)?.paintDelay ?? NaN);
}

/** Main-thread time that our widgets add, divided by the vanilla element's; not a number where that is lost in noise. */
function ratioToVanilla(all: readonly PageLoad[]): number {
  const base = mainThreadAdded(all, vanilla);
  return base > 0 ? mainThreadAdded(all, wordsInTag) / base : NaN;
}

/** At the top and in the middle together. */
function mainThreadAdded(all: readonly PageLoad[], name: string): number {
  const times = ['top', 'middle'].map((place) => find(all, place, name)?.mainThreadAdded ?? NaN);
  return times.reduce((one, other) => one + other);
}

/** The largest value of the pages with the words in the tags, with or without the page that has every widget. */
function worst(all: readonly PageLoad[], name: 'shift' | 'longest', withEvery: boolean): number {
  const names = [wordsInTag, wordsAndFiles, ...(withEvery ? [everyWidget] : [])];
  const pages = all.filter(({widget}) => names.includes(widget));
  return pages.length > 0 ? Math.max(...pages.map((page) => page[name])) : NaN;
}
