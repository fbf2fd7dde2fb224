import {readFileSync} from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type {Metric} from './metrics.js';
import {pageLoadMetrics, widgetMetrics} from './metrics.js';
import {benchFolder} from './paths.js';
import {ours} from './peers.js';
import type {Results} from './summary.js';

/**
 * `target`: what the project wants. `ceiling`: above it `bench:check` fails; only for ratios and counts that a busy machine does not
 * change much. `reason`: where the ceiling comes from. All values are upper limits.
 */
const limits = v.object({
  target: v.optional(v.number()),
  ceiling: v.optional(v.number()),
  reason: v.optional(v.string()),
});

const targets = v.parse(
  v.record(v.string(), v.record(v.string(), limits)),
  JSON.parse(readFileSync(path.join(benchFolder, 'targets.json'), 'utf8')),
);

/** A measured value of ours beside its target and ceiling. */
export interface Figure extends v.InferOutput<typeof limits> {
  /** A kind of work, or `page load`. */
  subject: string;
  name: string;
  value: number;
  digits: number;
  scenario: string;
}

export function ourFigures(results: Results): Figure[] {
  return Object.entries(targets)
    .filter(([subject]) => subject !== 'page load' || results.pageLoads.length > 0)
    .flatMap(([subject, metrics]) =>
      Object.entries(metrics).map(([id, limits]) => ({...limits, ...metricOf(results, subject, id), subject})),
    );
}

function metricOf({widgets, pageLoads}: Results, subject: string, id: string): Metric {
  const widget = widgets.find(({peer, kind}) => peer === ours && kind === subject);
  const metric = widget ? widgetMetrics[id]?.(widget) : pageLoadMetrics[id]?.(pageLoads);
  if (!metric) throw new Error(`targets.json: there is no metric "${id}" of "${subject}".`);
  return metric;
}

/** A value that was not measured is above its ceiling, too. */
export function aboveCeiling(figures: readonly Figure[]): Figure[] {
  return figures.filter(({value, ceiling}) => ceiling !== undefined && !(value <= ceiling));
}
