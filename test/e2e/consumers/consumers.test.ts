import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {browserFlags} from '../../../scripts/tools/browser-flags.js';
import {provideHeadlessBrowser} from '../../../scripts/tools/browser.js';
import {serveFolder, type RunningServer} from '../../support/served-folder.js';
import {suiteResource} from '../../support/suite-resource.js';
import {suiteBrowser, Visitor, withScreenReader} from '../../support/visitor.js';
import {run, startServer} from './commands.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** Somebody's page with our widgets, made with the tool of a framework. */
interface Consumer {
  readonly folder: string;
  /** Heading of the page. */
  readonly title: string;
  /** Folder that is served, from the folder of all apps. */
  readonly built?: string;
  /** Address below it. */
  readonly page?: string;
  /** Scripts of its `package.json` that must pass. */
  readonly steps?: readonly string[];
}

const consumers: readonly Consumer[] = [
  {folder: 'react', title: 'React'},
  {folder: 'vue', title: 'Vue'},
  {folder: 'svelte', title: 'Svelte'},
  {folder: 'angular', title: 'Angular'},
  {folder: 'astro', title: 'Astro'},
  {folder: 'next', title: 'Next'},
  {folder: 'webpack', title: 'webpack', built: 'webpack'},
  {folder: 'import-map', title: 'Import map', built: '.', page: 'import-map/', steps: []},
];

const stepsOf = ({steps = ['check', 'build']}: Consumer) => steps;

const apps = suiteResource(installApps, (folder) => rmSync(folder, {recursive: true, force: true}), 900_000);
const browser = suiteBrowser(withScreenReader);

/** Copies the apps outside the project, so that nothing is found in its `node_modules`, and installs the package there. */
async function installApps(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'consumers-'));
  cpSync(path.join(import.meta.dirname, 'apps'), folder, {recursive: true});
  const packed = JSON.parse(await run('npm', ['pack', '--json', '--pack-destination', folder], root)) as PackedFile[];
  const archive = path.join(folder, packed[0]?.filename ?? '');
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['ci', ...quietly], folder);
  await run('npm', ['install', '--no-save', '--no-package-lock', ...quietly, archive], folder);
  return folder;
}

/** What `npm pack --json` tells of an archive. */
interface PackedFile {
  readonly filename: string;
}

/** Serves what a framework built, as it wants to be served. */
async function serve({folder, built = `${folder}/dist`, page = ''}: Consumer): Promise<RunningServer> {
  if (folder === 'next') return serveNext();
  const server = await serveFolder(apps(), built);
  return {...server, address: server.address + page};
}

/** Next has a server that renders every page it is asked for. */
function serveNext(): Promise<RunningServer> {
  const program = path.join(apps(), 'node_modules/next/dist/bin/next');
  return startServer(program, ['start', '--hostname', '127.0.0.1', '--port', '0'], path.join(apps(), 'next'));
}

/** What is said on the console of a page, and what goes wrong. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  return complaints;
}

/** Walks through the page as its reader. */
async function walk(address: string, title: string): Promise<void> {
  const page = await browser().newPage();
  const complaints = complaintsOf(page);
  await page.goto(address);
  const visitor = await Visitor.of(page);
  await visitor.find('heading', title);

  await visitor.find('heading', 'First heading');
  assert.equal((await visitor.all('term')).length, 2, 'the attribute `facts` arrives');
  await visitor.find('StaticText', '9.9.9');
  await visitor.find('StaticText', 'Words of this page.');
  assert.equal((await visitor.all('heading', 'Neck pain')).length, 1, 'the attribute `condition` arrives');
  await visitor.find('button', /^Source 10/);

  await visitor.press('button', 'Change the heading');
  await visitor.find('heading', 'Second heading');

  await visitor.press('checkbox', /None of these/);
  await visitor.press('button', /^Check/);
  await visitor.press('link', 'Book an appointment');
  await visitor.find('StaticText', /Checked 1 times, found https:\/\/clinic\.example\/book/);
  assert.deepEqual(complaints, []);
  await page.close();
}

/** Everything that a reader's browser would load. */
function scripts(folder: string): string {
  return readdirSync(path.join(apps(), folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /(^|\/)[^/]+\.m?js$/.test(file) && !/(^|\/)(server|cache|dev)\//.test(file))
    .map((file) => readFileSync(path.join(apps(), folder, file), 'utf8'))
    .join('\n');
}

// Two builds at a time, and no page before the last build has ended, because a build holds up the page of another.
describe('a framework builds', {concurrency: 2, timeout: 1_200_000}, () => {
  for (const consumer of consumers) {
    describe(consumer.title, {concurrency: 1, timeout: 600_000}, () => {
      for (const step of stepsOf(consumer)) {
        it(`passes its own ${step}`, async () => {
          await run('npm', ['run', '--silent', step, '--workspace', consumer.folder], apps());
        });
      }
    });
  }
});

/** What `bundlers/bundle.ts` found, by bundler and entry. */
type Bundles = Record<
  string,
  Record<'index' | 'module' | 'define', {readonly bytes: number; readonly defines: boolean}>
>;

describe('a bundler', {timeout: 300_000}, () => {
  let bundles: Bundles;

  before(async () => {
    await run('npm', ['run', '--silent', 'build', '--workspace', 'bundlers'], apps());
    bundles = JSON.parse(readFileSync(path.join(apps(), 'bundlers/work/sizes.json'), 'utf8')) as Bundles;
  });

  for (const name of ['esbuild', 'Rollup', 'Vite', 'webpack', 'Parcel']) {
    it(`${name} takes no more for one class of the index than its own module costs`, (test) => {
      const {index, module, define} = bundles[name] as Bundles[string];
      test.diagnostic(`${name}: ${index.bytes} bytes from the index, ${module.bytes} from the module`);
      assert.ok(index.bytes < module.bytes * 1.02, `${index.bytes} bytes, not ${module.bytes}`);
      assert.deepEqual([index.defines, module.defines, define.defines], [false, false, true]);
    });
  }
});

describe('the tests of an app', {timeout: 300_000}, () => {
  for (const [runner, documents] of [
    ['vitest', 'jsdom 27 to 29, happy-dom and a browser'],
    ['jest', 'jsdom 26'],
  ] as const) {
    it(`read every element in ${documents}, with ${runner}`, async () => {
      const variables = {CHROMIUM: await provideHeadlessBrowser(), CHROMIUM_FLAGS: browserFlags.join(' ')};
      await run('npm', ['run', '--silent', runner, '--workspace', 'test-runners'], apps(), variables);
    });
  }
});

/** What the entries say where they can be imported: a fault of an empty guide, the kind of a class, the markup of a widget. */
const said = {guide: /^about: /, index: /^function$/m, server: /Not medical advice/};

type Entry = keyof typeof said;

const everywhere: readonly Entry[] = ['guide', 'index', 'server'];

describe('an import without a document', {timeout: 300_000}, () => {
  before(() => run('npm', ['run', '--silent', 'build', '--workspace', 'runtimes'], apps()));

  for (const [runtime, command, ...words] of [
    ['Node', 'node'],
    ['Deno', 'npx', 'deno', 'run', '--allow-read', '--allow-env'],
    ['Bun', 'npx', 'bun'],
  ] as const) {
    for (const entry of everywhere) {
      it(`gives the entry ${entry} in ${runtime}`, async () => {
        const printed = await run(command, [...words, 'dist/print.js', entry], path.join(apps(), 'runtimes'));
        assert.match(printed, said[entry]);
      });
    }
  }

  const edges: Readonly<Record<string, readonly Entry[]>> = {
    Cloudflare: ['guide'],
    'Cloudflare, with the condition node': everywhere,
    Vercel: ['guide'],
    'Vercel, with the condition node': ['guide', 'index'],
  };
  for (const [edge, entries] of Object.entries(edges)) {
    for (const entry of entries) {
      it(`gives the entry ${entry} at the edge of ${edge}`, () => {
        const answers = JSON.parse(readFileSync(path.join(apps(), 'runtimes/dist/edge.json'), 'utf8')) as Answers;
        assert.match(answers[edge]?.[entry] ?? '', said[entry]);
      });
    }
  }

  for (const worker of ['web', 'service'] as const) {
    it(`gives the entry guide in a ${worker} worker`, async () => {
      assert.match(await answerOf(worker), said.guide);
    });
  }
});

/** What `runtimes/src/edge.ts` found, by edge and entry. */
type Answers = Record<string, Partial<Record<Entry, string>>>;

/** What the entry guide says in a worker of a page. */
async function answerOf(kind: 'web' | 'service'): Promise<string> {
  const {address, close} = await serveFolder(apps(), 'runtimes');
  const page = await browser().newPage();
  try {
    await page.goto(`${address}page.html`);
    return await page.evaluate(async (one) => {
      const {port1, port2} = new MessageChannel();
      const answer = new Promise<string>((resolve) => (port1.onmessage = ({data}) => resolve(String(data))));
      const script = 'dist/bundled/worker.js';
      if (one === 'web') new Worker(script).postMessage('', [port2]);
      else (await navigator.serviceWorker.register(script)).installing?.postMessage('', [port2]);
      return answer;
    }, kind);
  } finally {
    await page.close();
    await close();
  }
}

describe('the page of a framework', {timeout: 600_000}, () => {
  for (const consumer of consumers) {
    describe(consumer.title, {timeout: 120_000}, () => {
      it('shows the widgets, hands in attributes, a property and content, and hears events, without a warning', async () => {
        const {address, close} = await serve(consumer);
        try {
          await walk(address, consumer.title);
        } finally {
          await close();
        }
      });

      if (!stepsOf(consumer).includes('build')) return;
      it('keeps what defines the elements, and leaves out the elements that nobody asked for', () => {
        const text = scripts(consumer.folder === 'next' ? 'next/.next/static' : `${consumer.folder}/dist`);
        assert.match(text, /therapy-quick-facts/);
        assert.doesNotMatch(text, /["'`]therapy-comparison["'`]/);
      });
    });
  }
});
