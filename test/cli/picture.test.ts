import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {loadPictureTools} from '../../src/cli/picture-tools.js';
import {pngFile} from '../../src/picture/png-file.js';
import {namedSizes} from '../../src/picture/size.js';
import {makePicture} from '../../src/snippets/picture.js';
import {runNode} from '../support/run-node.js';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'dist/cli/therapy-guide-widgets.js');
const folder = mkdtempSync(path.join(tmpdir(), 'picture-'));
after(() => rmSync(folder, {recursive: true}));

const run = (...words: string[]) => runNode([program, 'picture', ...words], folder);
const file = (name: string) => path.join(folder, name);

describe('therapy-guide-widgets picture', {timeout: 120_000}, () => {
  it('writes a PNG at twice the size, and prints its text, a link and what to paste', async () => {
    const {code, out, err} = await run(
      'therapy-quick-facts',
      ...['--set', 'facts=origins evidence-base', '--size', 'social', '--lang', 'es', '--theme', 'dark'],
      ...['--base-url', 'https://clinic.example/tgw', '-o', 'facts.png'],
    );
    assert.equal(code, 0, err);
    const {width, height} = PNG.sync.read(readFileSync(file('facts.png')));
    assert.deepEqual([width, height], [2400, 1260]);
    const [text = '', , html = ''] = out.split('\n');
    const address =
      'https://clinic.example/tgw/embed/therapy-quick-facts.html?facts=origins+evidence-base&theme=dark&lang=es';
    assert.match(text, /^Terapia craneosacral: datos básicos\. .* No es consejo médico\./);
    assert.ok(text.endsWith(` ${address}`), text);
    const start = `<a href="${address.replaceAll('&', '&amp;')}" lang="es"><img src="facts.png" width="1200" height="630" alt="Terapia craneosacral:`;
    assert.ok(html.startsWith(start), html);
  });

  it('writes in a process of its own the bytes that any other process writes', async () => {
    const {code, err} = await run('therapy-evidence-summary', '--set', 'condition=sleep', '-o', 'sleep.png');
    assert.equal(code, 0, err);
    const tools = await loadPictureTools();
    const request = {attributes: {condition: 'sleep'}, size: namedSizes.mail, today: new Date()};
    const {drawing} = await makePicture({tag: 'therapy-evidence-summary', ...request}, tools);
    assert.deepEqual(readFileSync(file('sleep.png')), Buffer.from(await pngFile(drawing, tools)));
  });

  it('writes an SVG with text that can be read', async () => {
    const {code, err} = await run('therapy-evidence-summary', '--brief', '--size', 'social', '-o', 'brief.SVG');
    assert.equal(code, 0, err);
    assert.match(
      readFileSync(file('brief.SVG'), 'utf8'),
      /^<svg width="1200" height="630".*<text [^>]*>Reviews disagree\. /,
    );
  });

  for (const [words, message] of [
    [
      ['therapy-contraindication-checker', '-o', 'x.png'],
      /Allowed choices are therapy-quick-facts, therapy-evidence-summary/,
    ],
    [['therapy-quick-facts'], /required option '-o, --output <file>' not specified/],
    [['therapy-quick-facts', '-o', 'x.jpg'], /--output is "x\.jpg"; allowed is a name that ends in \.png or \.svg/],
    [
      ['therapy-quick-facts', '-o', 'x.png', '--size', '10x10'],
      /Allowed are mail, social, square, wide, or a width and a height from 320 to 3000/,
    ],
    [['therapy-quick-facts', '-o', 'x.png', '--theme', 'auto'], /Allowed choices are light, dark/],
    [['therapy-quick-facts', '-o', 'x.png', '--set', 'facts=nothing'], /invalid facts "nothing"\. Expected origins/],
    [['therapy-quick-facts', '-o', 'x.png', '--size', 'social'], /Leave out .*\(facts="/],
    [['therapy-quick-facts', '-o', 'facts.png/x.png'], /facts\.png\/x\.png cannot be written/],
  ] as const) {
    it(`exits with 2, says what is allowed and writes nothing for "${words.join(' ')}"`, async () => {
      const {code, out, err} = await run(...words);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.equal(existsSync(file('x.png')), false);
    });
  }

  it('says what to install where what draws is not installed, and every other command works', async () => {
    const bare = file('bare');
    for (const one of [
      'dist/cli',
      'dist/cdn/integrity.json',
      'dist/embed/integrity.json',
      'dist/pictures/pictures.json',
      'package.json',
    ]) {
      cpSync(path.join(root, one), path.join(bare, one), {recursive: true});
    }
    const copy = path.join(bare, 'dist/cli/therapy-guide-widgets.js');
    const {code, err} = await runNode([copy, 'picture', 'therapy-quick-facts', '-o', 'x.png'], folder);
    assert.equal(code, 2);
    assert.match(
      err,
      /not installed: satori, @resvg\/resvg-wasm, inter-ui\. Install them beside this one: npm install satori@\S+ @resvg\/resvg-wasm@\S+ inter-ui@\S+\n$/,
    );
    assert.equal((await runNode([copy, 'snippet', 'therapy-faq'], folder)).code, 0);
  });

  it('names the versions that package.json names', () => {
    const {peerDependencies} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      peerDependencies: Record<string, string>;
    };
    const code = readFileSync(path.join(root, 'src/cli/picture-tools.ts'), 'utf8');
    for (const name of ['satori', '@resvg/resvg-wasm', 'inter-ui']) {
      const [, version] = new RegExp(`'?${name}'?: '([\\d.]+)'`).exec(code) ?? [];
      assert.ok(peerDependencies[name]?.startsWith(`^${version}.`), name);
    }
  });
});
