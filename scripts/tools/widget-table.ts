import {elementsOf, type Manifest} from '../build/manifest-types.js';
import {firstRows} from '../../src/widgets.js';

/** The table of all elements for the README: the widgets in the order of their list, then `<therapy-guide>`. */
export function widgetTable(manifest: Manifest): string {
  const summaries = summariesOf(manifest);
  const widgets = firstRows.map(({tag, attributes = []}) => row(tag, summaries, attributes));
  return [
    '| Tag | What the reader gets | Own attributes |',
    '| --- | --- | --- |',
    ...widgets,
    row('therapy-guide', summaries, ['guide', 'src', 'directory', 'lang', 'data']),
  ].join('\n');
}

function summariesOf(manifest: Manifest): ReadonlyMap<string, string> {
  return new Map(elementsOf(manifest).flatMap(({tagName, summary}) => (summary ? [[tagName, summary]] : [])));
}

function row(tag: string, summaries: ReadonlyMap<string, string>, attributes: readonly string[]): string {
  const summary = summaries.get(tag);
  if (summary === undefined) throw new Error(`<${tag}> has no @summary in its doc comment.`);
  const names = attributes.map((name) => `\`${name}\``).join(', ') || '–';
  return `| \`${tag}\` | ${summary} | ${names} |`;
}
