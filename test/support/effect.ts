import type {Effect} from '../../src/guide/sections/evidence.js';

/** A pooled effect with its interval. */
export function effect(ciLow: number, value: number, ciHigh: number, more: Partial<Effect> = {}): Effect {
  return {
    id: 'one',
    reference: '1',
    conditions: [],
    kind: 'pooled',
    outcome: 'pain',
    comparator: 'usual care',
    timePoint: 'after treatment',
    measure: 'SMD',
    better: 'lower',
    ciLow,
    value,
    ciHigh,
    ...more,
  };
}
