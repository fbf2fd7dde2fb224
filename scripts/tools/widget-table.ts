import {elementsOf, type Manifest} from '../build/manifest-types.js';
import {firstRows} from '../../src/widgets.js';
import {markdownTable} from './markdown-table.js';

interface Row {
  tag: string;
  attributes: readonly string[];
}

/** All elements: the widgets in the order of their list, then `<therapy-guide>`. */
const elements: readonly Row[] = [
  ...firstRows.map(({tag, attributes = []}) => ({tag, attributes})),
  {tag: 'therapy-guide', attributes: ['guide', 'src', 'directory', 'lang', 'data']},
];

/** The table of the README: what a reader gets from each element. */
export function widgetTable(manifest: Manifest): string {
  const summaries = summariesOf(manifest);
  const rows = elements.map(({tag}) => [`\`${tag}\``, summaryOf(tag, summaries)]);
  return markdownTable(['Tag', 'What the reader gets'], rows);
}

/** The table of the docs: the same, with the attributes that each element has of its own. */
export function elementTable(manifest: Manifest): string {
  const summaries = summariesOf(manifest);
  const rows = elements.map(({tag, attributes}) => [
    `\`${tag}\``,
    summaryOf(tag, summaries),
    attributes.map((name) => `\`${name}\``).join(', ') || '–',
  ]);
  return markdownTable(['Tag', 'What the reader gets', 'Own attributes'], rows);
}

function summariesOf(manifest: Manifest): ReadonlyMap<string, string> {
  return new Map(elementsOf(manifest).flatMap(({tagName, summary}) => (summary ? [[tagName, summary]] : [])));
}

function summaryOf(tag: string, summaries: ReadonlyMap<string, string>): string {
  const summary = summaries.get(tag);
  if (summary === undefined) throw new Error(`<${tag}> has no @summary in its doc comment.`);
  return summary;
}
