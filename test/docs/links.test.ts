import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import GithubSlugger from 'github-slugger';
import {toString} from 'mdast-util-to-string';
import {globSync} from 'tinyglobby';
import {visit} from 'unist-util-visit';
import {builtPages, servedFile, targetOf} from '../support/built-pages.js';
import {markdownTree, root} from '../support/code-blocks/documents.js';

const documents = globSync(['*.md', 'docs/**/*.md', '{bench,examples}/README.md'], {cwd: root}).sort();
const site = path.join(root, 'dist/site');

/** Addresses behind links and pictures of a document. */
function linksIn(file: string): string[] {
  const links: string[] = [];
  visit(markdownTree(file), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
  });
  return links;
}

const isExternal = (link: string) => /^[a-z]+:/.test(link);

/** The anchors that GitHub gives the headings of a document. */
function anchorsIn(file: string): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  visit(markdownTree(file), 'heading', (heading) => void anchors.push(slugger.slug(toString(heading))));
  return anchors;
}

/** Whether a link leads to a file of the project and to a heading in it; one that begins with a slash, to a page of the site. */
function leadsSomewhere(link: string, from: string): boolean {
  const [target = '', hash] = link.split('#');
  if (target.startsWith('/')) return servedFile(site, target.slice(1)) !== undefined;
  const file = target ? path.join(path.dirname(from), decodeURIComponent(target)) : from;
  if (!existsSync(path.join(root, file))) return false;
  return hash === undefined || !file.endsWith('.md') || anchorsIn(file).includes(decodeURIComponent(hash));
}

describe('links of the documents', () => {
  for (const file of documents) {
    it(`${file} links to files and headings that exist`, () => {
      const links = linksIn(file).filter((link) => !isExternal(link));
      assert.deepEqual(
        links.filter((link) => !leadsSomewhere(link, file)),
        [],
      );
    });
  }

  it('lead out by https alone', (test) => {
    const external = [...new Set(documents.flatMap(linksIn).filter(isExternal))].sort();
    test.diagnostic(`Not fetched: ${external.join(' ')}`);
    assert.deepEqual(
      external.filter((link) => !/^(https:\/\/|mailto:)/.test(link)),
      [],
    );
  });
});

describe('links of the built site', () => {
  const pages = builtPages(site);
  const idsOf = new Map(pages.map(({file, ids}) => [file, ids]));

  for (const {file, links} of pages) {
    it(`${file} links to files and places that exist`, () => {
      const dead = links.filter((link) => {
        const target = targetOf(link, file);
        if (!target) return false;
        const served = servedFile(site, target.file);
        return !served || (target.hash !== '' && idsOf.get(served)?.has(target.hash) === false);
      });
      assert.deepEqual([...new Set(dead)], []);
    });
  }

  it('lead to every page', () => {
    const reached = new Set(['index.html', 'docs/404.html']);
    for (const file of reached) {
      const links = pages.find((page) => page.file === file)?.links ?? [];
      const next = links.map((link) => servedFile(site, targetOf(link, file)?.file ?? 'none'));
      for (const one of next) if (one?.endsWith('.html')) reached.add(one);
    }
    assert.deepEqual(
      pages.map(({file}) => file).filter((file) => !reached.has(file)),
      [],
    );
  });
});
