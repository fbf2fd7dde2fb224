import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Nodes, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {toString} from 'mdast-util-to-string';
import {frontmatter} from 'micromark-extension-frontmatter';
import {globSync} from 'tinyglobby';
import {parse} from 'yaml';

/** What a page says of its place, between `---` at its start. */
interface Place {
  /** The heading that it stands under. */
  group: string;
  /** Its place among all pages; the group of the lowest comes first. */
  order: number;
  /** Its name in the list, where its heading is too long for it. */
  nav?: string;
}

interface Page extends Place {
  file: string;
  heading: string;
}

/** Groups of links, from the Markdown files of a folder; a new file appears by itself. */
export function sidebar(folder: string) {
  const files = globSync('**/*.md', {cwd: folder, ignore: ['index.md', '.vitepress/**']}).sort();
  const pages = files.map((file) => pageOf(folder, file)).sort((one, other) => one.order - other.order);
  const groups = new Map<string, Page[]>();
  for (const page of pages) groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
  return [...groups].map(([text, members]) => ({text, items: members.map(linkTo)}));
}

const linkTo = ({file, heading, nav = heading}: Page) => ({text: nav, link: `/${file.replace(/\.md$/, '')}`});

function pageOf(folder: string, file: string): Page {
  const tree = fromMarkdown(readFileSync(path.join(folder, file)), {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  });
  const heading = tree.children.find(isTitle);
  return {file, heading: heading ? toString(heading) : file, ...usualPlace(file), ...placeIn(tree)};
}

const isTitle = (node: Nodes) => node.type === 'heading' && node.depth === 1;

/** Decisions stand last, in the order of the numbers of their files; a page that says nothing stands before them. */
function usualPlace(file: string): Place {
  const number = /^decisions\/(\d+)/.exec(file)?.[1];
  return file.startsWith('decisions/')
    ? {group: 'Decisions', order: 9000 + Number(number ?? 0)}
    : {group: 'More', order: 8000};
}

function placeIn({children: [first]}: Root): Partial<Place> {
  return first?.type === 'yaml' ? (parse(first.value) as Partial<Place>) : {};
}
