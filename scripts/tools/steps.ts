import type {NodeSuite} from './suites.js';
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
  /** Nothing runs beside it, because it measures time, or changes what others read. */
  alone?: true;
  variables?: Readonly<Record<string, string>>;
}

/** What a command runs, in this order as far as lanes are free, and the browsers that have to be there before. */
export interface Run {
  engines: readonly Engine[];
  steps: readonly Step[];
}

/** Several times what the slowest step takes, for slow machines; a step that hangs takes no longer. */
const limit = 30;

const build: Step = {name: 'build', script: ['build:changed'], limit};

/** What most breaks; `npm test`. */
const test: Run = {
  engines: ['chromium'],
  steps: [
    build,
    tests('in Chromium', 'test:browser'),
    suite('visits'),
    suite('command line'),
    suite('built files'),
    suite('audit of the data'),
    suite('tools'),
  ],
};

/** Everything else that has to hold before a change lands; `npm run test:rest`. The slowest begin first. */
const rest: Run = {
  engines: ['chromium', 'firefox', 'webkit'],
  steps: [
    build,
    {...check('Storybook', 'build-storybook'), alone: true},
    suite('frameworks'),
    ...['webkit', 'firefox', 'chromium'].map((engine) => inEngine(engine)),
    ...['es', 'en-XA', 'ar-XB'].map((tag) => inLanguage(tag)),
    {...suite('stories'), after: ['Storybook']},
    suite('reproducible build'),
    suite('other guides'),
    check('lint', 'lint'),
    check('lint of the templates', 'lint:templates'),
    check('lint of the prose', 'lint:prose'),
    check('types', 'types'),
    check('format', 'format:check'),
    check('audit of the guide', 'audit'),
    check('sizes', 'sizes', '--check'),
    check('readme', 'readme', '--check'),
    check('package', 'check:package'),
    check('a release, rehearsed', 'release:rehearse'),
    tests('known faults of dependencies', 'audit:dependencies'),
    {...check('beside a vanilla element', 'bench:check'), alone: true},
  ],
};

const seed = Date.now() % 2 ** 31;

/** What takes too long for every change; `npm run test:nightly`. `CONTRIBUTING.md` says what stands in for each. */
const nightly: Run = {
  engines: ['chromium'],
  steps: [
    build,
    {
      ...tests(
        `properties, ten thousand times, from PROPERTY_SEED=${seed}`,
        'test:browser',
        '--files',
        'test/properties/*.test.ts',
      ),
      variables: {PROPERTY_RUNS: '10000', PROPERTY_SEED: String(seed)},
      limit: 120,
    },
    ...['es', 'en-XA', 'ar-XB'].map((tag) =>
      tests(`host pages in the language ${tag}`, 'test:host-languages', '--group', tag),
    ),
    {...tests('in WordPress', 'test:wordpress'), limit: 60},
    {...suite('WordPress of Debian'), after: ['in WordPress'], limit: 60},
  ],
};

export const runs: Readonly<Record<string, Run>> = {test, rest, nightly};

function check(name: string, ...script: Step['script']): Step {
  return {name, script, after: ['build'], limit};
}

function suite(name: NodeSuite): Step {
  return tests(name, 'test:node', name);
}

/** A step that writes the results of its tests. */
function tests(name: string, ...script: Step['script']): Step {
  return {...check(name, ...script), tests: true};
}

/** The longest steps: WebKitGTK takes a quarter of an hour where the machine is busy with another step. */
function inEngine(engine: string): Step {
  return {...tests(`in the engine ${engine}`, 'test:engines', '--group', engine), limit: 2 * limit};
}

function inLanguage(tag: string): Step {
  return tests(`in the language ${tag}`, 'test:languages', '--group', tag);
}
