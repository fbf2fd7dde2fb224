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
import {projectDocuments, projectPages, readProjectDocument} from './project-documents.js';

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

interface Place {
  group: string;
  order: number;
}

interface Page extends Place {
  text: string;
  link: string;
}

/** Pages as links, in their order, under the headings that they stand under. */
export function sidebar(pages: readonly Page[]) {
  const groups = new Map<string, Page[]>();
  for (const page of pages.toSorted((one, other) => one.order - other.order)) {
    groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
  }
  return [...groups].map(([text, members]) => ({text, items: members.map(({text, link}) => ({text, link}))}));
}

/**
 * The pages of a folder but the first; a new file appears by itself.
 *
 * @throws {Error} when a page says of its place what cannot be read
 */
export function pagesIn(folder: string): Page[] {
  const files = globSync('**/*.md', {cwd: folder, ignore: ['index.md', '\\[*', '.vitepress/**']}).sort();
  return files.map((file) => pageOf(file, readFileSync(path.join(folder, file), 'utf8'), usualPlace(file)));
}

/** The pages of the documents at the root of the project. */
export function projectDocumentPages(): Page[] {
  return projectDocuments.map((document, index) =>
    pageOf(projectPages[document] ?? '', readProjectDocument(document), {group: 'Project', order: 7000 + index}),
  );
}

function pageOf(file: string, text: string, usual: Place): Page {
  const tree = fromMarkdown(text, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  });
  const {group = usual.group, order = usual.order, title, nav = title} = placeIn(tree, file);
  return {group, order, text: nav ?? headingOf(tree) ?? file, link: `/${file.replace(/\.md$/, '')}`};
}

/** Decisions stand last, in the order of the numbers of their files; a page that says nothing stands before them. */
function usualPlace(file: string): Place {
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
