/**
 * How often a property is tried (`PROPERTY_RUNS`, else 300), and from which seed (`PROPERTY_SEED`, else a new one each time).
 */
export function propertySettings() {
  const {PROPERTY_RUNS: runs = '300', PROPERTY_SEED: seed = String(Date.now() % 2 ** 31)} = process.env;
  console.log(`Properties are tried ${runs} times; PROPERTY_SEED=${seed} tries the same again.`);
  return {numRuns: Number(runs), seed: Number(seed)};
}

/**
 * A plugin of the test runner that tells the tests in the browser the same.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function propertyRuns() {
  return {
    name: 'property-runs',
    executeCommand: ({command}) => (command === 'property-runs' ? propertySettings() : undefined),
  };
}
