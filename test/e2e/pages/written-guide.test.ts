import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import type {Guide} from '../../../src/guide/guide.js';
import type {Reference} from '../../../src/guide/sections/references.js';
import {runNode} from '../../support/run-node.js';
import {servedFolder} from '../../support/served-folder.js';
import {suiteBrowser} from '../../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../../..');
const program = path.join(root, 'dist/cli/therapy-guide-widgets.js');
const folder = mkdtempSync(path.join(tmpdir(), 'written-'));
after(() => rmSync(folder, {recursive: true}));

const run = (...words: string[]) => runNode([program, ...words], folder);
const at = (name: string) => path.join(folder, name);

/** A page with these widgets, all open, around a guide that stands beside it. */
function writePage(guide: string, tags: readonly string[]): void {
  const widgets = tags.map((tag) => `<${tag} expanded></${tag}>`).join('');
  const head =
    '<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><script src="widgets.js" defer></script>';
  cpSync(path.join(root, 'dist/cdn/therapy-widgets.js'), at('widgets.js'));
  writeFileSync(
    at('page.html'),
    `<!doctype html><html lang="en">${head}<body><therapy-guide src="${guide}">${widgets}</therapy-guide></body></html>`,
  );
}

describe('a guide that is written as a folder', {timeout: 180_000}, () => {
  const server = servedFolder(folder, '.');
  const browser = suiteBrowser();

  /** What each widget of the page shows. */
  async function shownTexts(tags: readonly string[]): Promise<string[]> {
    const page = await browser().newPage();
    await page.goto(`${server().address}page.html`);
    const texts = tags.map((tag) =>
      page.locator(`${tag}:state(ready)`).evaluate(({shadowRoot}) => shadowRoot?.textContent ?? ''),
    );
    return Promise.all(texts);
  }

  it('shows the example of the manual: its facts, its words, its plot, its questions and its sources', async () => {
    const {code, err} = await run(
      'build-guide',
      path.join(root, 'examples/how-to-read-a-forest-plot'),
      '-o',
      'plot.json',
    );
    assert.deepEqual([code, /no faults/.test(err)], [0, true]);
    const tags = ['quick-facts', 'section', 'evidence-summary', 'faq', 'references'].map((name) => `therapy-${name}`);
    writePage('plot.json', tags);
    const [facts = '', words = '', evidence = '', questions = '', sources = ''] = await shownTexts(tags);
    assert.match(facts, /The square.*best estimate/s);
    assert.match(words, /Find the square first/);
    assert.match(evidence, /A line that crosses zero.*−0\.34/s);
    assert.match(evidence, /favors the treatment(?! in)/);
    assert.match(questions, /Does a line that crosses zero mean “no effect”\?/);
    assert.match(sources, /Craniosacral therapy for chronic pain: a systematic review/);
    for (const text of [facts, words, evidence, questions])
      assert.match(text, /How to read a forest plot guide, version 1/);
  });

  it('shows what an author changed in the guide that new wrote', async () => {
    assert.equal((await run('new', 'nap-therapy')).code, 0);
    const file = at('nap-therapy/overview.md');
    const text = readFileSync(file, 'utf8').replace(/Replace this with two .*†/, 'A nap in a quiet room. ‡');
    writeFileSync(file, text);
    assert.equal((await run('build-guide', 'nap-therapy', '-o', 'nap.json')).code, 0);
    writePage('nap.json', ['therapy-section']);
    assert.match((await shownTexts(['therapy-section'])).join(''), /Nap therapy: what it is.*A nap in a quiet room\./s);
  });

  it('prints no citation in the example that this project has not checked', async () => {
    const {out} = await run('build-guide', path.join(root, 'examples/how-to-read-a-forest-plot'));
    const checked = JSON.parse(
      readFileSync(path.join(root, 'data/craniosacral-therapy/references.json'), 'utf8'),
    ) as Reference[];
    for (const {id, csl, concludes, limits} of (JSON.parse(out) as Guide).references) {
      const known = checked.find((one) => one.id === id);
      assert.deepEqual({csl, concludes, limits}, {csl: known?.csl, concludes: known?.concludes, limits: known?.limits});
    }
  });

  it('has the figures of the bundled guide in the example', async () => {
    const {out} = await run('build-guide', path.join(root, 'examples/how-to-read-a-forest-plot'));
    const bundled = JSON.parse(readFileSync(path.join(root, 'dist/guides/craniosacral-therapy.json'), 'utf8')) as Guide;
    const figures = ({evidence}: Guide) =>
      (evidence?.effects ?? []).map(({reference, comparator, timePoint, measure, value, ciLow, ciHigh}) =>
        [reference, comparator, timePoint, measure, value, ciLow, ciHigh].join(' '),
      );
    const known = figures(bundled);
    for (const one of figures(JSON.parse(out) as Guide)) assert.ok(known.includes(one), one);
  });
});
