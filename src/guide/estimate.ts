import type {Price} from './sections/cost.js';

/** What a course of sessions may cost: the whole range, and where most lie. */
export type Estimate = Price;

/** How many sessions an estimate takes. */
export const sessionLimits = {min: 1, max: 100};

/** Whether an estimate takes so many sessions. */
export function isSessionCount(count: number): boolean {
  return Number.isInteger(count) && count >= sessionLimits.min && count <= sessionLimits.max;
}

/**
 * Sessions times prices. A range, never one figure, because the price for one reader is not known.
 *
 * @throws RangeError when the number of sessions is no whole number from 1 to 100
 */
export function estimate({low, high, typicalLow, typicalHigh}: Price, sessions: number): Estimate {
  if (!isSessionCount(sessions)) {
    const {min, max} = sessionLimits;
    throw new RangeError(`sessions is ${sessions}; allowed is a whole number from ${min} to ${max}`);
  }
  const times = (price: number) => price * sessions;
  return {low: times(low), high: times(high), typicalLow: times(typicalLow), typicalHigh: times(typicalHigh)};
}
