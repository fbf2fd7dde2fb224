import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {toString} from 'mdast-util-to-string';
import {frontmatter} from 'micromark-extension-frontmatter';
import {globSync} from 'tinyglobby';
import * as v from 'valibot';
import {parse} from 'yaml';

/** What a page says of its place, between `---` at its start; VitePress reads other fields there. */
const placeSchema = v.looseObject({
  /** The heading that it stands under. */
  group: v.optional(v.string()),
  /** Its place among all pages; the group of the lowest comes first. */
  order: v.optional(v.number()),
  /** Its name in the list, where its heading is too long for it. */
  nav: v.optional(v.string()),
  title: v.optional(v.string()),
});

interface Page {
  group: string;
  order: number;
  text: string;
  link: string;
}

/**
 * Groups of links, from the Markdown files of a folder; a new file appears by itself.
 *
 * @throws {Error} when a page says of its place what cannot be read
 */
export function sidebar(folder: string) {
  const files = globSync('**/*.md', {cwd: folder, ignore: ['index.md', '.vitepress/**']}).sort();
  const pages = files.map((file) => pageAt(folder, file)).sort((one, other) => one.order - other.order);
  const groups = new Map<string, Page[]>();
  for (const page of pages) groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
  return [...groups].map(([text, members]) => ({text, items: members.map(({text, link}) => ({text, link}))}));
}

function pageAt(folder: string, file: string): Page {
  const tree = fromMarkdown(readFileSync(path.join(folder, file)), {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  });
  const usual = usualPlace(file);
  const {group = usual.group, order = usual.order, title, nav = title} = placeIn(tree, file);
  return {group, order, text: nav ?? headingOf(tree) ?? file, link: `/${file.replace(/\.md$/, '')}`};
}

/** Decisions stand last, in the order of the numbers of their files; a page that says nothing stands before them. */
function usualPlace(file: string): {group: string; order: number} {
  if (!file.startsWith('decisions/')) return {group: 'More', order: 8000};
  return {group: 'Decisions', order: 9000 + Number(/\d+/.exec(file)?.[0] ?? 0)};
}

function placeIn({children: [first]}: Root, file: string): v.InferOutput<typeof placeSchema> {
  if (first?.type !== 'yaml') return {};
  const place = v.safeParse(placeSchema, parse(first.value));
  if (place.success) return place.output;
  const faults = place.issues.map((issue) => `${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
  throw new Error(`docs/${file}: ${faults.join('; ')}`);
}

function headingOf({children}: Root): string | undefined {
  const heading = children.find((node) => node.type === 'heading' && node.depth === 1);
  return heading && toString(heading);
}
