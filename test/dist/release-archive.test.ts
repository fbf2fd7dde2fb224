import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {globSync} from 'tinyglobby';
import {archiveOf} from '../../scripts/build/archive.js';
import {archiveFaults} from '../../scripts/tools/check-archive.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name));
const {name, version, files} = JSON.parse(read('package.json').toString()) as {
  name: string;
  version: string;
  files: string[];
};
const folder = `${name}-${version}`;
const archive = read(`dist/release/${folder}.zip`);
const built = globSync('{cdn,embed,pictures}/**', {cwd: path.join(root, 'dist'), ignore: '**/*.map'});

/** The archive after a change of its files. */
function changed(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const copy = {...unzipSync(archive)};
  change(copy);
  return archiveOf(copy);
}

describe('the archive of a release', {timeout: 60_000}, () => {
  it('holds the folders that a site needs, with instructions, licenses and hashes', () => {
    assert.ok(built.length > 60);
    assert.deepEqual(archiveFaults(archive, folder, built), []);
  });

  it('is the same for the same files, in whatever order they come, in any time zone', () => {
    const zone = process.env['TZ'];
    const reversed = Object.fromEntries(Object.entries(unzipSync(archive)).reverse());
    try {
      for (const other of ['America/Chicago', 'Asia/Tokyo']) {
        process.env['TZ'] = other;
        assert.equal(sha256(archiveOf(reversed)), sha256(archive), other);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  for (const [fault, change, expected] of [
    [
      'a script with other bytes',
      (all) => (all[`${folder}/cdn/therapy-faq.js`] = Buffer.from('alert(1)')),
      /^cdn\/therapy-faq\.js does not have the hash in (SHA256SUMS|cdn\/integrity\.json)\.$/,
    ],
    [
      'a missing language',
      (all) => delete all[`${folder}/cdn/lang/es.js`],
      /^cdn\/lang\/es\.js (is missing|does not have)|^README\.txt names .*es\.js, which is not there/,
    ],
    [
      'a missing frame',
      (all) => delete all[`${folder}/embed/therapy-faq.html`],
      /^embed\/therapy-faq\.html is missing/,
    ],
    [
      'instructions of another version',
      (all) => (all[`${folder}/README.txt`] = Buffer.from('<script src="/therapy-guide-widgets-9.9.9/cdn/a.js">')),
      /^README\.txt (names therapy-guide-widgets-9\.9\.9\/cdn\/a\.js|does not have the hash)/,
    ],
    [
      'a missing picture',
      (all) => delete all[`${folder}/pictures/therapy-quick-facts.en.light.png`],
      /^pictures\/therapy-quick-facts\.en\.light\.png is missing/,
    ],
    ['a file beside the folder', (all) => (all['stray.txt'] = Buffer.from('')), /^stray\.txt is not in the folder/],
  ] as [string, (files: Record<string, Uint8Array>) => void, RegExp][]) {
    it(`is refused with ${fault}`, () => {
      const faults = archiveFaults(changed(change), folder, built);
      assert.ok(faults.length > 0);
      for (const one of faults) assert.match(one, expected);
    });
  }

  it('is on the site, where the embed builder offers it, and not in the package', () => {
    const [download] = JSON.parse(read('dist/site/downloads/downloads.json').toString()) as {
      file: string;
      kind: string;
      bytes: number;
    }[];
    assert.deepEqual(download, {file: `${folder}.zip`, kind: 'release', bytes: archive.length});
    assert.equal(sha256(read(`dist/site/downloads/${folder}.zip`)), sha256(archive));
    assert.ok(files.includes('!dist/release') && files.includes('!dist/site'));
  });
});

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
