import type {TestRunnerPlugin} from '@web/test-runner';

/** How often a property is tried, and from which seed. */
interface PropertySettings {
  numRuns: number;
  seed: number;
}

/** `PROPERTY_RUNS`, else 300; `PROPERTY_SEED`, else always the same, so that no run fails by chance. The nightly run sets both. */
export function propertySettings(): PropertySettings {
  const {PROPERTY_RUNS: runs = '300', PROPERTY_SEED: seed = '20261123'} = process.env;
  console.log(`Properties are tried ${runs} times; PROPERTY_SEED=${seed} tries the same again.`);
  return {numRuns: Number(runs), seed: Number(seed)};
}

/** A plugin of the test runner that tells the tests in the browser the same. */
export function propertyRuns(): TestRunnerPlugin {
  return {
    name: 'property-runs',
    executeCommand: ({command}) => (command === 'property-runs' ? propertySettings() : undefined),
  };
}
