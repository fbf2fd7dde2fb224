import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {checkOf, isRun} from '../support/code-blocks/check.js';
import {codeBlocksIn, documents, type CodeBlock} from '../support/code-blocks/documents.js';
import {workplace, type Workplace} from '../support/code-blocks/shell.js';
import {suiteResource} from '../support/suite-resource.js';
import {suiteBrowser} from '../support/visitor.js';

const blocks = documents.flatMap(codeBlocksIn);

/** What a document must not hold, and a part of what is said of it. */
const refused: readonly [language: string, code: string, said: RegExp][] = [
  ['', 'anything', /no-run="a reason"/],
  ['html', '<script type="module" src="/cdn/nothing.js"></script>', /nothing\.js is no file of dist/],
  ['html', '<therapy-quick-facts theme="x"></therapy-quick-facts>', /invalid theme "x"/],
  ['js', "import 'therapy-guide-widgets/define/nothing';", /define\/nothing/],
  ['js', 'nothing();', /Cannot find name 'nothing'/],
  ['ts', "import {nothing} from 'therapy-guide-widgets';", /no exported member 'nothing'/],
  ['tsx', 'export const facts = () => <therapy-quick-facts heading-level={{}} />;', /heading-level/],
  ['vue', '<script setup lang="ts">\nlet day: number = "";\n</script>\n<template><p></p></template>', /type 'number'/],
  ['vue', '<template><p></template>', /missing end tag/],
  ['css', 'therapy-quick-fact {}', /therapy-quick-fact$/],
  ['css', ':root { --therapy-nothing: 0; }', /--therapy-nothing/],
  ['css', 'therapy-quick-facts::part(nothing) {}', /::part\(nothing\)/],
  ['css', 'therapy-quick-facts:state(nothing) {}', /:state\(nothing\)/],
  ['json', '{"about": {}, "references": []}', /about\.id/],
  ['sh', 'npm run nothing', /no script "nothing"/],
  ['sh', 'npm run test:one -- test/nothing.test.ts', /nothing\.test\.ts does not exist/],
  ['sh', 'npx therapy-guide-widgets nothing', /unknown command/],
  ['sh', 'npx therapy-guide-widgets audit guide.json --online --nothing', /no option --nothing/],
  ['sh', 'npx nothing', /npx nothing is not installed/],
  ['sh', 'nothing', /not found/],
];

const broken = refused.map(([language, code], index) => {
  return {file: `refused-${index}.md`, line: 1, language, code, continues: false} satisfies CodeBlock;
});

describe('the blocks of code in the documents', {timeout: 300_000}, () => {
  const browser = suiteBrowser();
  const page = suiteResource(
    () => browser().newPage(),
    (opened) => opened.close(),
  );
  const places = new Map<string, Workplace>();
  after(() => {
    for (const {base} of places.values()) rmSync(base, {recursive: true});
  });
  const check = checkOf([...blocks, ...broken], {
    page,
    workplace(document) {
      const place = places.get(document) ?? workplace();
      places.set(document, place);
      return place;
    },
  });

  for (const block of blocks.filter(isRun)) {
    it(`${block.file}:${block.line} works (${block.language || 'no language'})`, async () => {
      assert.deepEqual(await check(block), []);
    });
  }

  it('say why, where they are not run', () => {
    const unclear = blocks.filter(({noRun}) => noRun !== undefined && noRun.trim().split(/\s+/).length < 3);
    assert.deepEqual(
      unclear.map(({file, line, noRun}) => `${file}:${line} no-run="${noRun}"`),
      [],
    );
  });

  for (const [index, [language, code, said]] of refused.entries()) {
    it(`would be refused: ${language} ${code.split('\n')[0]}`, async () => {
      const block = broken[index];
      assert.ok(block);
      assert.match((await check(block)).join('\n'), said);
    });
  }
});
