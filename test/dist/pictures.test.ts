import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {pictureThemes} from '../../src/picture/palette.js';
import {picturedTags} from '../../src/picture/pictured.js';
import {languageTags} from '../../src/snippets/language-tags.js';
import {findReadyPicture, type ReadyPicture} from '../../src/snippets/ready-picture.js';
import {widgetTags} from '../../src/widgets.js';
import {elementsOf, textsOf} from '../support/picture-shapes.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, 'dist', name));
const pictures = JSON.parse(read('pictures/pictures.json').toString()) as ReadyPicture[];

describe('dist/pictures', {timeout: 60_000}, () => {
  it('has a PNG and an SVG for each row of its list, and nothing else', () => {
    const files = pictures.flatMap(({name}) => [`${name}.png`, `${name}.svg`]);
    assert.deepEqual(readdirSync(path.join(root, 'dist/pictures')).sort(), [...files, 'pictures.json'].sort());
  });

  for (const tag of picturedTags) {
    for (const lang of languageTags) {
      for (const theme of pictureThemes) {
        it(`has all of <${tag}> in ${lang}, ${theme}`, () => {
          assert.ok(findReadyPicture(pictures, tag, {lang, theme}));
        });
      }
    }
  }

  it('has a plot', () => {
    assert.ok(findReadyPicture(pictures, 'therapy-evidence-summary', {view: 'plot', condition: 'chronic-pain'}));
  });

  for (const {name, width, height, language, theme} of pictures) {
    it(`${name} is sharp, small, and says everything in its language`, () => {
      const png = read(`pictures/${name}.png`);
      assert.ok(png.length < 200_000, `${png.length} bytes`);
      const image = PNG.sync.read(png);
      assert.deepEqual([image.width, image.height], [2 * width, 2 * height]);
      const corner = [...image.data.subarray(0, 3)];
      assert.deepEqual(corner, theme === 'light' ? [255, 255, 255] : [0x16, 0x19, 0x1b]);
      const svg = read(`pictures/${name}.svg`).toString();
      const [svgElement] = elementsOf(svg);
      assert.equal(svgElement?.attributes['xml:lang'], language);
      const words = textsOf(svg)
        .map(({text}) => text)
        .join(' ');
      assert.match(words, language === 'en' ? /Not medical advice\./ : /No es consejo médico\./);
    });
  }

  it('is the picture of a link to the page of a frame, where the widget has one', () => {
    for (const tag of widgetTags) {
      const page = read(`embed/${tag}.html`).toString();
      const [, address] = /<meta property="og:image" content="([^"]*)">/.exec(page) ?? [];
      const isPictured = picturedTags.some((one) => one === tag);
      assert.equal(
        address,
        isPictured ? `/therapy-guide-widgets-0.1.0/pictures/${tag}.en.light.social.png` : undefined,
      );
      if (isPictured)
        assert.match(
          page,
          /<meta property="og:image:width" content="2400">\s+<meta property="og:image:height" content="1260">/,
        );
    }
  });

  it('is drawn on the site by packages whose licenses stand beside them', () => {
    const licenses = read('site/assets/PICTURE-LICENSES.md').toString();
    for (const words of [
      'satori',
      'Mozilla Public License',
      '@resvg/resvg-wasm',
      'inter-ui',
      'SIL OPEN FONT LICENSE',
    ]) {
      assert.ok(licenses.includes(words), words);
    }
  });

  it('needs nothing in the bundles of a reader', () => {
    for (const name of readdirSync(path.join(root, 'dist/cdn')).filter((one) => one.endsWith('.js.map'))) {
      const {sources} = JSON.parse(read(`cdn/${name}`).toString()) as {sources: string[]};
      assert.deepEqual(
        sources.filter((source) => /src\/(picture|snippets|cli)\/|satori|resvg/.test(source)),
        [],
        name,
      );
    }
  });
});
