import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const json = (/** @type {string} */ name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const sources = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'src',
  'data',
  'scripts',
  'site',
];

/**
 * The hash of every file below a folder, by its path.
 *
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function hashes(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes(path.join('dist', 'storybook')),
  );
  const rows = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), createHash('sha256').update(contentOf(file)).digest('hex')];
  });
  return Object.fromEntries(rows.sort());
}

/**
 * A source map names what was linked here by where it lies; everything else counts as it is.
 *
 * @param {string} file
 */
function contentOf(file) {
  const content = readFileSync(file);
  return file.endsWith('.map') ? content.toString().replaceAll(/"[^"]*\/node_modules\//g, '"node_modules/') : content;
}

describe('the build', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'another-place-'));
  after(() => rmSync(copy, {recursive: true}));

  it('gives the same bytes a second time, in another folder', () => {
    for (const name of sources) cpSync(path.join(root, name), path.join(copy, name), {recursive: true});
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['scripts/build.js'], {cwd: copy, stdio: ['ignore', 'ignore', 'inherit']});
    assert.deepEqual(hashes(path.join(copy, 'dist')), hashes(path.join(root, 'dist')));
  });
});

describe('the bill of materials', () => {
  const {bomFormat, metadata, components} = json('dist/sbom.cdx.json');

  it('is one of this release, without a date', () => {
    const {name, version, license} = json('package.json');
    assert.equal(bomFormat, 'CycloneDX');
    assert.equal(metadata.component.name, name);
    assert.equal(metadata.component.version, version);
    assert.equal(metadata.component.licenses[0].license.id, license);
    assert.equal(metadata.timestamp, undefined);
  });

  it('names what the package depends on, with the version in the lock file, its licence and its hash', () => {
    const named = components.map((/** @type {any} */ {group, name}) => [group, name].filter(Boolean).join('/'));
    for (const dependency of Object.keys(json('package.json').dependencies))
      assert.ok(named.includes(dependency), dependency);
    for (const {group, name, version, licenses} of components) {
      const locked = json('package-lock.json').packages[`node_modules/${[group, name].filter(Boolean).join('/')}`];
      assert.equal(version, locked.version, name);
      assert.equal(locked.dev, undefined, name);
      assert.ok(licenses.length > 0, name);
    }
  });
});

describe('the release', () => {
  it('is the same in the package and in the code', async () => {
    const {version} = json('package.json');
    const file = readFileSync(path.join(root, 'dist/cdn/therapy-quick-facts.js'), 'utf8');
    assert.ok(file.includes(version));
    const {version: written} = await import(pathToFileURL(path.join(root, 'dist/index.js')).href);
    assert.equal(written, version);
  });
});
