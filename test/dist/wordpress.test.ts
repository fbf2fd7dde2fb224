import assert from 'node:assert/strict';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {spanishTexts} from '../../scripts/build/wordpress/spanish-texts.js';
import {picturedTags} from '../../src/picture/pictured.js';
import {languageTags} from '../../src/snippets/language-tags.js';
import {widgetTags} from '../../src/widgets.js';

const root = path.resolve(import.meta.dirname, '../..');
const zip = unzipSync(readFileSync(path.join(root, 'dist/wordpress/therapy-guide-widgets.zip')));
const names = Object.keys(zip);
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};

const textOf = (name: string) => strFromU8(zip[`therapy-guide-widgets/${name}`] ?? new Uint8Array());

/** The texts that the PHP of the plugin gives to WordPress for translation. */
const textsInPhp = names
  .filter((name) => name.endsWith('.php'))
  .flatMap((name) => [...strFromU8(zip[name] ?? new Uint8Array()).matchAll(/(?:esc_html)?_[_e]\( '([^']+)'/g)])
  .map(([, text = '']) => text);

describe('the plugin for WordPress', () => {
  it('is one folder with the files that WordPress looks for', () => {
    assert.ok(names.every((name) => name.startsWith('therapy-guide-widgets/')));
    for (const name of ['therapy-guide-widgets.php', 'uninstall.php', 'readme.txt', 'LICENSE', 'cdn/THIRD-PARTY.md']) {
      assert.notEqual(textOf(name), '', name);
    }
  });

  it('carries the version of the package everywhere', () => {
    assert.match(textOf('therapy-guide-widgets.php'), new RegExp(`Version: +${version}\n`));
    assert.match(textOf('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
    assert.ok(
      names.every(
        (name) => !name.endsWith('.php') || !strFromU8(zip[name] ?? new Uint8Array()).includes('{{version}}'),
      ),
    );
  });

  it('has a block for every element, and words for every widget in every language', () => {
    for (const tag of widgetTags) {
      const name = tag.replace('therapy-', '');
      assert.ok(textOf(`blocks/${name}/block.json`).includes(`"therapy-guide-widgets/${name}"`), tag);
      for (const language of languageTags) assert.notEqual(textOf(`data/words/${tag}.${language}.json`), '', tag);
    }
    assert.equal(names.filter((name) => name.endsWith('/block.json')).length, widgetTags.length + 1);
  });

  it('has the bundles as the CDN has them, and no source map', () => {
    for (const file of readdirSync(path.join(root, 'dist/cdn')).filter((name) => name.endsWith('.js'))) {
      assert.equal(textOf(`cdn/${file}`), readFileSync(path.join(root, 'dist/cdn', file), 'utf8'), file);
    }
    assert.deepEqual(
      names.filter((name) => name.endsWith('.map')),
      [],
    );
  });

  it('has a picture of the widgets that have one, in every language, and stays small', () => {
    const pictures = names.filter((name) => name.endsWith('.png')).map((name) => path.basename(name));
    const expected = picturedTags.flatMap((tag) => languageTags.map((language) => `${tag}.${language}.light.png`));
    assert.deepEqual(pictures.sort(), expected.sort());
    const data = JSON.parse(textOf('data/plugin.json')) as {pictures: {name: string; alt: string}[]};
    assert.deepEqual(data.pictures.map(({name}) => `${name}.png`).sort(), expected.sort());
    for (const {alt} of data.pictures) assert.match(alt, /Not medical advice\.|No es consejo médico\./);
    assert.ok(statSync(path.join(root, 'dist/wordpress/therapy-guide-widgets.zip')).size < 1_200_000);
  });

  it('says everything in Spanish too', () => {
    assert.ok(textsInPhp.length > 20, `${textsInPhp.length} texts`);
    assert.deepEqual(
      textsInPhp.filter((text) => !Object.hasOwn(spanishTexts, text)),
      [],
    );
  });

  it('starts every file of PHP with a guard against being opened by itself', () => {
    const open = names.filter(
      (name) =>
        name.endsWith('.php') &&
        !/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(strFromU8(zip[name] ?? new Uint8Array())),
    );
    assert.deepEqual(open, []);
  });
});
