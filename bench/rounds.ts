import type {Samples} from './samples.js';
import type {Scenario} from './scenarios.js';
import {shuffled} from './statistics.js';

/**
 * One round: every scenario once and in it every peer once, both in random order, so that a change of the machine's speed meets all
 * peers alike.
 */
export async function measureRound(scenarios: readonly Scenario[], samples: Samples): Promise<void> {
  for (const {name, maxRounds, tasks} of shuffled(scenarios)) {
    for (const {peer, run} of shuffled(tasks)) {
      if (samples.count(name, peer) < maxRounds) samples.add(name, peer, await run());
    }
  }
}
