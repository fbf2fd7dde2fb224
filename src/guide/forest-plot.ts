import type {Effect} from './sections/evidence.js';

/** Effects that may share one axis, because they are measured alike. */
export interface Plot<One extends Effect = Effect> {
  measure: Effect['measure'];
  /** Unit of a mean difference; a standardized one has none. */
  unit: string | undefined;
  better: Effect['better'];
  axis: Axis;
  /** Rows of the plot, grouped by what the therapy was compared with. */
  groups: PlotGroup<One>[];
}

export interface PlotGroup<One extends Effect = Effect> {
  comparator: string;
  effects: One[];
}

/** A linear axis that holds every interval and the zero line. */
export interface Axis {
  min: number;
  max: number;
  ticks: number[];
}

/** Where the estimate and its interval lie, in percent of the axis. */
export interface Placed {
  low: number;
  estimate: number;
  high: number;
}

/**
 * The plots for these effects: one for each unit, and where a lower figure is better for some and a higher one for others, one for
 * each, because the therapy is favored on opposite sides of zero. What tells two plots apart is what their titles say.
 */
export function plotsOf<One extends Effect>(effects: readonly One[]): Plot<One>[] {
  return groupBy(effects, (effect) => [effect.measure, unitOf(effect), effect.better].join('|')).map((alike) => ({
    measure: alike[0].measure,
    unit: unitOf(alike[0]),
    better: alike[0].better,
    axis: axisFor(alike),
    groups: groupBy(alike, (effect) => effect.comparator).map((group) => ({
      comparator: group[0].comparator,
      effects: group,
    })),
  }));
}

function unitOf({measure, unit}: Effect): string | undefined {
  return measure === 'SMD' ? undefined : unit;
}

/** Place of a value on the axis, in percent from its start. */
export function place(value: number, {min, max}: Axis): number {
  return ((value - min) / (max - min)) * 100;
}

/** Places of an estimate and of the ends of its interval. */
export function placeEffect({ciLow, value, ciHigh}: Effect, axis: Axis): Placed {
  return {low: place(ciLow, axis), estimate: place(value, axis), high: place(ciHigh, axis)};
}

/** Whether the interval leaves zero out, that is, whether the study could tell a difference. */
export function leavesOutZero({ciLow, ciHigh}: Effect): boolean {
  return ciLow > 0 || ciHigh < 0;
}

/** Whom the estimate favours; the interval may still hold zero. */
export function favours({value, better}: Effect): 'therapy' | 'comparison' | 'neither' {
  if (value === 0) return 'neither';
  return value < 0 === (better === 'lower') ? 'therapy' : 'comparison';
}

/** The axis: from the lowest to the highest end, with zero, in round steps of which there are about five. */
export function axisFor(effects: readonly Effect[]): Axis {
  const low = Math.min(0, ...effects.map((effect) => effect.ciLow));
  const high = Math.max(0, ...effects.map((effect) => effect.ciHigh));
  const step = roundStep((high - low || 1) / 4);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  // Old libraries on a page replace `Array.from` with one that makes nothing of a length.
  const ticks = Array<number>(last - first + 1)
    .fill(0)
    .map((_, index) => tidy((first + index) * step));
  return {min: tidy(first * step), max: tidy(last * step), ticks};
}

/** The next of 1, 2, 5, 10 … at or above a size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= size) ?? 10;
  return factor * power;
}

/** Takes the dust of binary fractions off a tick: 0.30000000000000004 is 0.3. */
function tidy(tick: number): number {
  return Number(tick.toPrecision(12)) + 0;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
