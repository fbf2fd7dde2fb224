import {shuffled} from './statistics.js';

/**
 * One round: every group once, in another order each time, and in each group every peer, in another order too, so that what else
 * the machine does meets all alike.
 *
 * @param {readonly import('./plan.js').Group[]} groups
 * @param {import('./samples.js').Samples} samples
 */
export async function measureRound(groups, samples) {
  for (const {name, rounds, tasks} of shuffled(groups)) {
    for (const {peer, run} of shuffled(tasks)) {
      if (samples.rounds(name, peer) < rounds) samples.keep(name, peer, await run());
    }
  }
}
