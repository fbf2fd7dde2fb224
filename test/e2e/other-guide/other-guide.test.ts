import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {preview} from 'vite';
import {sectionFileName} from '../../../scripts/build/guide-folder.js';
import {smallGuide} from '../../support/small-guide.js';
import {suiteBrowser} from '../../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../../..');
const {about} = smallGuide();
const limit = 300_000;

/** A copy of the project, in which a build changes nothing for other tests. */
let project: string;

before(() => {
  project = mkdtempSync(path.join(tmpdir(), 'other-guide-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) {
    if (file.startsWith('test/stories/screenshots/')) continue;
    cpSync(path.join(root, file), path.join(project, file), {force: true});
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction');
});

after(() => {
  if (project) rmSync(project, {recursive: true, force: true});
});

/** Writes the small guide as a folder of JSON files, without a translation. */
function writeGuide(folder: string): void {
  mkdirSync(folder, {recursive: true});
  for (const [key, section] of Object.entries(smallGuide())) {
    writeFileSync(path.join(folder, `${sectionFileName(key)}.json`), JSON.stringify(section));
  }
}

function build(...options: string[]): void {
  execFileSync(process.execPath, ['--import=tsx', 'scripts/build/build.ts', ...options], {cwd: project, stdio: 'pipe'});
}

/** Shows a page with the built files beside it, and gives the text of its widgets by tag. */
async function textsOn(page: Page, body: string): Promise<Record<string, string>> {
  writeFileSync(path.join(project, 'dist/page.html'), `<!doctype html><html lang="en"><title>Page</title>${body}`);
  const server = await preview({
    configFile: false,
    root: project,
    logLevel: 'silent',
    build: {outDir: 'dist'},
    preview: {port: 0, host: '127.0.0.1'},
  });
  try {
    await page.goto(`${server.resolvedUrls?.local[0]}page.html`);
    await page.waitForFunction(() => [...document.body.children].every((one) => one.matches('script, :state(ready)')));
    return await page.evaluate(() =>
      Object.fromEntries([...document.body.children].map((one) => [one.localName, one.shadowRoot?.textContent ?? ''])),
    );
  } finally {
    await server.close();
  }
}

const script = (name: string) => `<script type="module" src="cdn/${name}.js"></script>`;

describe('another guide', {timeout: 2 * limit}, () => {
  const browser = suiteBrowser();

  it('is bundled from its own folder, without translations', {timeout: limit}, async () => {
    const folder = path.join(project, 'guides/test-therapy');
    writeGuide(folder);
    build('--guide', folder);
    const page = await browser().newPage();
    const texts = await textsOn(
      page,
      `<body>${script('lang/es')}${script('therapy-quick-facts')}<therapy-quick-facts></therapy-quick-facts>`,
    );
    assert.match(texts['therapy-quick-facts'] ?? '', new RegExp(`${about.name}.*version ${about.version}`, 's'));
    const frame = readFileSync(path.join(project, 'dist/embed/therapy-quick-facts.html'), 'utf8');
    assert.ok(frame.includes(about.name), 'the page of the frame shows the guide');
    const bundle = readFileSync(path.join(project, 'dist/cdn/therapy-widgets.js'), 'utf8');
    assert.doesNotMatch(bundle, /Upledger/, 'nothing of the other guide is in the bundle');
  });

  it('in data/ gets a script that adds it to a page, where guide="…" chooses', {timeout: limit}, async () => {
    writeGuide(path.join(project, 'data/test-therapy'));
    build();
    const page = await browser().newPage();
    const warnings: string[] = [];
    page.on('console', (line) => {
      if (line.type() === 'warning') warnings.push(line.text());
    });
    const texts = await textsOn(
      page,
      `<body>${script('guides/test-therapy')}${script('therapy-widgets')}
        <therapy-quick-facts guide="test-therapy"></therapy-quick-facts><therapy-safety></therapy-safety>`,
    );
    assert.match(texts['therapy-quick-facts'] ?? '', new RegExp(about.name));
    assert.match(texts['therapy-safety'] ?? '', /Craniosacral therapy/);
    assert.deepEqual(warnings, []);
  });
});
