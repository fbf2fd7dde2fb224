import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {sectionFiles} from '../../scripts/section-files.js';

const test = /^\/(test\/.*)\.ts$/;

/** Tests of other folders run in Node. */
const inBrowser = /^test\/(base|browser-dist|data|elements|embed|guide|properties|e2e\/hosts)\/[^/]+\.test\.ts$/;

/**
 * Serves the tests of the browser as Vite builds them, all in one turn: a page of some files starts in a fraction of the time that
 * one of two hundred modules takes. While tests are watched, so are their files.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledTests() {
  /** @type {string} */
  let folder;
  /** @type {string} */
  let address;
  /** @type {import('vite').Rolldown.RolldownWatcher | undefined} */
  let watcher;
  return {
    name: 'bundled-tests',

    async serverStart({config}) {
      folder = newFolder(config.rootDir);
      address = `/${path.relative(config.rootDir, folder).replaceAll('\\', '/')}/`;
      const built = await build(settings(config.rootDir, folder, config.disableFileWatcher === false));
      if (!('close' in built)) return;
      watcher = built;
      await firstEnd(built);
    },

    async serverStop() {
      await watcher?.close();
      rmSync(folder, {recursive: true, force: true});
    },

    serve({path: asked}) {
      const [, name] = test.exec(asked) ?? [];
      return name && {body: `import '${address}${name}.js';`, type: 'js'};
    },
  };
}

/** @param {import('vite').Rolldown.RolldownWatcher} watcher */
function firstEnd(watcher) {
  return new Promise((resolve) => {
    watcher.on('event', ({code}) => {
      if (code === 'END') resolve(code);
    });
  });
}

/** A folder of this run alone, since two can run at a time. @param {string} root */
function newFolder(root) {
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, {recursive: true});
  return mkdtempSync(path.join(cache, 'tests-'));
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {boolean} watched
 * @returns {import('vite').InlineConfig}
 */
function settings(root, folder, watched) {
  return {
    configFile: false,
    root,
    mode: 'development',
    logLevel: 'warn',
    publicDir: false,
    plugins: [sectionFiles()],
    build: {
      outDir: folder,
      watch: watched ? {} : null,
      minify: false,
      sourcemap: true,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(testsIn(root).map((file) => [file.replace(/\.ts$/, ''), path.join(root, file)])),
        external: [/^\/__web-/],
        treeshake: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          // What a test does to the browser before it defines an element stays before it.
          strictExecutionOrder: true,
        },
      },
    },
  };
}

/** @param {string} root */
function testsIn(root) {
  return readdirSync(path.join(root, 'test'), {recursive: true, encoding: 'utf8'})
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => inBrowser.test(file));
}
