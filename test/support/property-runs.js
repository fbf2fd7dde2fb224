/**
 * A plugin of the test runner: how often a property is tried (`PROPERTY_RUNS`, else 300), and from which seed (`PROPERTY_SEED`,
 * else a new one each time).
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function propertyRuns() {
  const {PROPERTY_RUNS: runs = '300', PROPERTY_SEED: seed = String(Date.now() % 2 ** 31)} = process.env;
  return {
    name: 'property-runs',
    executeCommand({command}) {
      if (command !== 'property-runs') return undefined;
      console.log(`Properties are tried ${runs} times; PROPERTY_SEED=${seed} tries the same again.`);
      return {numRuns: Number(runs), seed: Number(seed)};
    },
  };
}
