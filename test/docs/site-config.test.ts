import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {pagesIn, sidebar} from '../../docs/.vitepress/sidebar.js';
import {hrefOnSite} from '../../docs/.vitepress/site-links.js';

describe('the list of pages', () => {
  const base = mkdtempSync(path.join(tmpdir(), 'docs-'));
  after(() => rmSync(base, {recursive: true}));

  function folderOf(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(path.join(base, 'pages-'));
    mkdirSync(path.join(folder, 'decisions'));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return folder;
  }

  it('has every page but the first, in the order and the groups that they name', () => {
    const groups = sidebar(
      pagesIn(
        folderOf({
          'index.md': '# First',
          'theming.md': '---\ngroup: Design\norder: 20\n---\n\n# Make it yours\n',
          'embed.md': '---\ngroup: Embed\norder: 10\nnav: Embed\n---\n\n# Put it on a page\n',
          'parts.md': '---\ngroup: Design\norder: 15\ntitle: Parts\n---\n\n# The parts\n',
          'unplaced.md': '# Says `nothing`\n',
          'decisions/10-last.md': '# Last\n',
          'decisions/2-before.md': '# Before\n',
        }),
      ),
    );
    assert.deepEqual(
      groups.map(({text, items}) => [text, ...items.map((item) => `${item.text} ${item.link}`)]),
      [
        ['Embed', 'Embed /embed'],
        ['Design', 'Parts /parts', 'Make it yours /theming'],
        ['More', 'Says nothing /unplaced'],
        ['Decisions', 'Before /decisions/2-before', 'Last /decisions/10-last'],
      ],
    );
  });

  it('names the page and the field that it cannot read', () => {
    const folder = folderOf({'embed.md': '---\norder: first\n---\n\n# Embed\n'});
    assert.throws(() => pagesIn(folder), /docs\/embed\.md: order: .*number.*"first"/);
  });
});

describe('a link of a document on the site', () => {
  for (const [written, page, expected] of [
    ['testing.md#the-checker', 'imports.md', 'testing.md#the-checker'],
    ['../testing.md', 'decisions/1-lit.md', '../testing.md'],
    ['#here', 'imports.md', '#here'],
    ['https://semver.org', 'imports.md', 'https://semver.org'],
    ['mailto:desk@clinic.example', 'imports.md', 'mailto:desk@clinic.example'],
    ['/reference/index.html', 'imports.md', '../reference/index.html'],
    ['/reference/index.html', 'decisions/1-lit.md', '../../reference/index.html'],
    ['../site/builder.html#src=a', 'imports.md', '../builder.html#src=a'],
    ['../../site/builder.html', 'decisions/1-lit.md', '../../builder.html'],
    ['../CONTRIBUTING.md', 'imports.md', 'contributing.md'],
    ['../../CONTRIBUTING.md#tests', 'decisions/1-lit.md', '../contributing.md#tests'],
    ['docs/imports.md', 'contributing.md', 'imports.md'],
    ['CHANGELOG.md', 'contributing.md', 'changelog.md'],
    ['../package.json', 'imports.md', undefined],
    ['bench/README.md', 'contributing.md', undefined],
  ] as const) {
    it(`${written} on ${page} leads to ${expected ?? 'nothing'}`, () => {
      assert.equal(hrefOnSite(written, page), expected);
    });
  }
});
