import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {sectionFileName} from '../../../scripts/build/guide-folder.js';
import {writeFolder} from '../../../src/guide-folder/write-folder.js';
import {smallGuide} from '../../support/small-guide.js';
import {suiteResource} from '../../support/suite-resource.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** A copy of the project, in which a build changes nothing for other tests. */
class ProjectCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'other-guide-'));

  constructor() {
    const options = {cwd: root, encoding: 'utf8'} as const;
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], options);
    for (const file of files.trim().split('\n')) {
      if (file.startsWith('test/stories/screenshots/')) continue;
      cpSync(path.join(root, file), this.file(file), {force: true});
    }
    symlinkSync(path.join(root, 'node_modules'), this.file('node_modules'), 'junction');
  }

  file(name: string): string {
    return path.join(this.folder, name);
  }

  /** Writes the small guide as a folder of JSON files, without a translation. */
  writeGuide(name: string): void {
    mkdirSync(this.file(name), {recursive: true});
    for (const [key, section] of Object.entries(smallGuide())) {
      writeFileSync(this.file(`${name}/${sectionFileName(key)}.json`), JSON.stringify(section));
    }
  }

  /** The same as a folder of Markdown. */
  writeMarkdownGuide(name: string): void {
    mkdirSync(this.file(name), {recursive: true});
    for (const [file, text] of writeFolder(smallGuide())) writeFileSync(this.file(`${name}/${file}`), text);
  }

  build(...options: readonly string[]): void {
    const words = ['--import=tsx', 'scripts/build/build.ts', ...options];
    execFileSync(process.execPath, words, {cwd: this.folder, stdio: 'pipe'});
  }

  /** Writes a page beside the built files. */
  writePage(name: string, body: string): void {
    const head = '<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
    writeFileSync(this.file(`dist/${name}`), `<!doctype html><html lang="en">${head}<body>${body}</body></html>`);
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

/** The same for the tests of a suite, once `prepare` has written and built in it. */
export function suiteProject(prepare: (project: ProjectCopy) => void, timeout: number): () => ProjectCopy {
  return suiteResource(
    () => {
      const project = new ProjectCopy();
      try {
        prepare(project);
      } catch (error) {
        project.remove();
        throw error;
      }
      return Promise.resolve(project);
    },
    (project) => project.remove(),
    timeout,
  );
}

/** The tag that loads one of the built CDN files. */
export const scriptOf = (name: string) => `<script type="module" src="cdn/${name}.js"></script>`;
