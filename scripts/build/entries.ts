import {readdirSync} from 'node:fs';
import path from 'node:path';
import {root, source} from './paths.js';

/** The entry with all widgets. */
export const allWidgets = 'therapy-widgets';

/** Names of the entries: one for each tag, and the one with all widgets. */
export const entries = moduleNames('src/entries');

/** Tags of all elements. */
const tags = entries.filter((name) => name !== allWidgets);

/** The languages of the widgets besides English, one for each entry. */
export const languages = moduleNames('src/entries/lang');

/** The modules of the npm package by their name in `dist`: one for each of its exports. */
export function packageEntries(): Record<string, string> {
  const elements = readdirSync(path.join(root, 'src/elements'), {withFileTypes: true}).filter((one) =>
    one.isDirectory(),
  );
  return Object.fromEntries<string>([
    ['index', source('index')],
    ['guide/index', source('guide/index')],
    ['server', source('server/element-renderer')],
    ['define', source(`entries/${allWidgets}`)],
    ...tags.map((tag) => [`define/${tag}`, source(`entries/${tag}`)] as const),
    ...languages.map((language) => [`lang/${language}`, source(`entries/lang/${language}`)] as const),
    ...elements.map(({name}) => [`elements/${name}`, source(`elements/${name}/${name}`)] as const),
  ]);
}

function moduleNames(folder: string): string[] {
  const files = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.ts'));
  return files.map((name) => path.basename(name, '.ts'));
}
