import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {globSync} from 'tinyglobby';
import {visit} from 'unist-util-visit';

export const root = path.resolve(import.meta.dirname, '../../..');

/** The Markdown that readers follow. */
export const documents = globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md'], {cwd: root}).sort();

/** A block of code in a document. */
export interface CodeBlock {
  /** From the root of the project. */
  readonly file: string;
  /** Of its first line of code, from 1. */
  readonly line: number;
  /** Empty where it names none. */
  readonly language: string;
  readonly code: string;
  /** It goes on where the block of its language before it on the page ends. */
  readonly continues: boolean;
  /** Why no test runs it. */
  readonly noRun?: string;
}

/** Its words behind the language: `live`, `continues` and `no-run="a reason"`. */
const flags = /^(?:\s*(?:live|continues|no-run="(?<reason>[^"]*)"))*\s*$/;

/** @throws {Error} when the words behind the language of a block are no flags */
export function codeBlocksIn(file: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  visit(markdownTree(file), 'code', ({lang, meta, value, position}) => {
    const line = (position?.start.line ?? 0) + 1;
    const match = flags.exec(meta ?? '');
    if (!match) throw new Error(`${file}:${line - 1}: "${meta}" is not among live, continues and no-run="a reason"`);
    const reason = match.groups?.['reason'];
    const noRun = reason === undefined ? {} : {noRun: reason};
    blocks.push({file, line, language: lang ?? '', code: value, continues: /\bcontinues\b/.test(meta ?? ''), ...noRun});
  });
  return blocks;
}

export function markdownTree(file: string): Root {
  return fromMarkdown(readFileSync(path.join(root, file)), {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });
}
