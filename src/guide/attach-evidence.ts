import type {Conditions, EvidencedConditions} from './sections/conditions.js';
import type {Evidence} from './sections/evidence.js';

/** Puts what the studies found beside each use; a use without that is left out. */
export function attachEvidence(
  written: Conditions,
  {conditions: found}: Pick<Evidence, 'conditions'>,
): EvidencedConditions {
  const tiers = written.tiers.map((tier) => ({
    ...tier,
    conditions: tier.conditions.flatMap(({condition, use}) =>
      found
        .filter(({id}) => id === condition)
        .map(({id, name, direction, caution, finding}) => ({id, name, direction, caution, finding, use})),
    ),
  }));
  return {...written, tiers};
}
