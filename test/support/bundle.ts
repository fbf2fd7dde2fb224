import {EventEmitter, once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import path from 'node:path';
import {build, type InlineConfig, type Rolldown} from 'vite';
import {generateGuides} from '../../scripts/build/generate.js';

/** The built tests of one run, in a folder of their own, since two can run at a time. */
export class Bundle {
  private watcher?: Rolldown.RolldownWatcher;

  private readonly builds = new EventEmitter();
  private building = false;

  private constructor(
    private readonly root: string,
    private readonly folder: string,
  ) {}

  /** Builds tests, and while they are watched, builds them again after every change. */
  static async of(tests: readonly string[], root: string, watched: boolean): Promise<Bundle> {
    generateGuides();
    const bundle = new Bundle(root, newFolder(root));
    try {
      await bundle.build(tests, watched);
      return bundle;
    } catch (error) {
      await bundle.remove();
      throw error;
    }
  }

  private async build(tests: readonly string[], watched: boolean): Promise<void> {
    const built = await build(settings(this.root, this.folder, entries(this.root, tests), watched));
    if ('close' in built) await this.follow((this.watcher = built));
  }

  private follow(watcher: Rolldown.RolldownWatcher): Promise<this> {
    this.building = true;
    watcher.on('event', ({code}) => {
      if (code === 'START') this.building = true;
      if (code !== 'END') return;
      this.building = false;
      this.builds.emit('end');
    });
    return this.ready();
  }

  /** The test runner hears of a change at once, and would ask for a test before it is built again. */
  async ready(): Promise<this> {
    if (this.building) await once(this.builds, 'end');
    return this;
  }

  /** Where a server of the project's root finds it. */
  get address(): string {
    return `/${path.relative(this.root, this.folder).replaceAll('\\', '/')}/`;
  }

  async remove(): Promise<void> {
    await this.watcher?.close();
    rmSync(this.folder, {recursive: true, force: true});
  }
}

function newFolder(root: string): string {
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, {recursive: true});
  return mkdtempSync(path.join(cache, 'tests-'));
}

/** Each test by its path below the root, without its ending. */
function entries(root: string, tests: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    tests.map((file) => [path.relative(root, file).replaceAll('\\', '/').replace(/\.ts$/, ''), file]),
  );
}

function settings(root: string, outDir: string, input: Record<string, string>, watched: boolean): InlineConfig {
  return {
    configFile: false,
    root,
    mode: 'development',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      watch: watched ? {} : null,
      minify: false,
      sourcemap: true,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input,
        external: [/^\/__web-/],
        treeshake: false,
        checks: {pluginTimings: false},
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
