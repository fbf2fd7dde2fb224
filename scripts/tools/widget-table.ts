import {firstRows} from '../../src/widgets.js';

/** What the table says of an element, as the manifest has it. */
interface ElementDeclaration {
  tagName?: string;
  summary?: string;
}

/** A custom elements manifest. */
export interface Manifest {
  modules: readonly {declarations?: readonly ElementDeclaration[]}[];
}

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

function summariesOf({modules}: Manifest): ReadonlyMap<string, string> {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return new Map(declarations.flatMap(({tagName, summary}) => (tagName && summary ? [[tagName, summary]] : [])));
}

function row(tag: string, summaries: ReadonlyMap<string, string>, attributes: readonly string[]): string {
  const summary = summaries.get(tag);
  if (summary === undefined) throw new Error(`<${tag}> has no @summary in its doc comment.`);
  const names = attributes.map((name) => `\`${name}\``).join(', ') || '–';
  return `| \`${tag}\` | ${summary} | ${names} |`;
}
