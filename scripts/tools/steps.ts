import type {NodeSuite} from '../../test/suites.js';
import type {Engine} from './engines.js';

/** A process of a run. It counts as one check, unless it writes the results of its tests. */
export interface Step {
  name: string;
  /** A script of `package.json` and its words, so that a step and what a person types are the same. */
  script: readonly [name: string, ...words: string[]];
  /** The names of steps that have to pass before. */
  after?: readonly string[];
  /** Minutes after which it is stopped, and has failed. */
  limit: number;
  tests?: true;
  /** Nothing runs beside it, because it measures time. */
  alone?: true;
  variables?: Readonly<Record<string, string>>;
}

/** What a command runs, in this order as far as lanes are free, and the browsers that have to be there before. */
export interface Run {
  engines: readonly Engine[];
  steps: readonly Step[];
}

const build: Step = {name: 'build', script: ['build:changed'], limit: 3};

/** What most breaks; `npm test`. */
const test: Run = {
  engines: ['chromium'],
  steps: [
    build,
    {...inBrowser('in Chromium', 'test:browser'), after: ['build'], limit: 5},
    suite('visits', 4),
    suite('command line', 3),
    suite('built files', 3),
    suite('audit of the data', 1),
  ],
};

/** Everything else that has to hold before a change lands; `npm run test:rest`. The slowest begin first. */
const rest: Run = {
  engines: ['chromium', 'firefox', 'webkit'],
  steps: [
    build,
    suite('frameworks', 12),
    ...['webkit', 'firefox', 'chromium'].map((engine) => inEngine(engine)),
    ...['es', 'en-XA', 'ar-XB'].map((tag) => inLanguage(tag)),
    {name: 'Storybook', script: ['build-storybook'], after: ['build'], limit: 3},
    {...suite('stories', 10), after: ['Storybook']},
    suite('supply chain', 3),
    check('lint', 'lint'),
    check('lint of the templates', 'lint:templates'),
    check('types', 'types'),
    check('format', 'format:check'),
    check('audit of the guide', 'audit'),
    check('sizes', 'sizes', '--check'),
    check('readme', 'readme', '--check'),
    check('package', 'check:package'),
    check('a release, rehearsed', 'release:rehearse'),
    {name: 'known faults of dependencies', script: ['audit:dependencies'], limit: 2, tests: true},
    {...check('beside a vanilla element', 'bench:check'), alone: true},
  ],
};

/** What takes too long for every change; `npm run test:nightly`. `CONTRIBUTING.md` says what stands in for each. */
const nightly: Run = {
  engines: ['chromium'],
  steps: [
    {
      ...inBrowser('properties, ten thousand times', 'test:browser', '--files', 'test/properties/*.test.ts'),
      variables: {PROPERTY_RUNS: '10000', PROPERTY_SEED: String(Date.now() % 2 ** 31)},
      limit: 120,
    },
  ],
};

export const runs: Readonly<Record<string, Run>> = {test, rest, nightly};

function check(name: string, ...script: Step['script']): Step {
  return {name, script, after: ['build'], limit: 5};
}

function suite(name: NodeSuite, limit: number): Step {
  return {name, script: ['test:node', name], after: ['build'], limit, tests: true};
}

function inBrowser(name: string, ...script: Step['script']): Step {
  return {name, script, limit: 10, tests: true};
}

function inEngine(engine: string): Step {
  return {...inBrowser(`in the engine ${engine}`, 'test:engines', '--group', engine), after: ['build']};
}

function inLanguage(tag: string): Step {
  return {...inBrowser(`in the language ${tag}`, 'test:languages', '--group', tag), after: ['build']};
}
