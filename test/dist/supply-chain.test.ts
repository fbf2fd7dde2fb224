import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {assertIncludes} from '../support/assert-includes.js';

const root = path.resolve(import.meta.dirname, '../..');
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

/** What a release says of itself. */
interface Release {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** A package in the bill of materials, in the form of CycloneDX. */
interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly {readonly license: {readonly id: string}}[];
}

interface BillOfMaterials {
  readonly bomFormat: string;
  readonly metadata: {readonly component: Component; readonly timestamp?: string};
  readonly components: readonly Component[];
}

interface LockFile {
  readonly packages: Readonly<Record<string, {readonly version: string; readonly dev?: boolean}>>;
}

const release = json('package.json') as Release;
const {packages} = json('package-lock.json') as LockFile;
const fullName = ({group, name}: Component) => [group, name].filter(Boolean).join('/');

describe('the bill of materials', {timeout: 30_000}, () => {
  const {bomFormat, metadata, components} = json('dist/sbom.cdx.json') as BillOfMaterials;

  it('is one of this release, without a date', () => {
    assert.equal(bomFormat, 'CycloneDX');
    assert.equal(metadata.component.name, release.name);
    assert.equal(metadata.component.version, release.version);
    assert.equal(metadata.component.licenses[0]?.license.id, release.license);
    assert.equal(metadata.timestamp, undefined);
  });

  it('names what the package depends on, with the version in the lock file, its licence and its hash', () => {
    const named = components.map(fullName);
    for (const dependency of Object.keys(release.dependencies)) assert.ok(named.includes(dependency), dependency);
    for (const component of components) {
      const locked = packages[`node_modules/${fullName(component)}`];
      assert.equal(component.version, locked?.version, component.name);
      assert.equal(locked?.dev, undefined, component.name);
      assert.ok(component.licenses.length > 0, component.name);
    }
  });
});

describe('the release', {timeout: 30_000}, () => {
  it('is the same in the package and in the code', async () => {
    const file = readFileSync(path.join(root, 'dist/cdn/therapy-quick-facts.js'), 'utf8');
    assertIncludes(file, release.version);
    const built = (await import(pathToFileURL(path.join(root, 'dist/index.js')).href)) as {version: string};
    assert.equal(built.version, release.version);
  });
});
