import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the public names are written down, for a reviewer to see a change of them. */
export const apiFile = path.join(root, 'test/dist/public-api.json');

/**
 * Every public name of the package, as `dist` has it: what a new major version is needed to remove.
 *
 * @returns {Promise<Record<string, unknown>>}
 */
export async function publicApi() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap((/** @type {any} */ {declarations}) =>
    declarations.filter((/** @type {any} */ {tagName}) => tagName),
  );
  const {exports, bin} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const names = async (/** @type {string} */ file) => Object.keys(await import(path.join(root, 'dist', file))).sort();
  return {
    exports: Object.keys(exports),
    commands: Object.keys(bin),
    index: await names('index.js'),
    guide: await names('guide/index.js'),
    elements: Object.fromEntries(elements.map((/** @type {any} */ one) => [one.tagName, partsOf(one)])),
  };
}

/** @param {any} element */
function partsOf({
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
}) {
  const named = (/** @type {any[]} */ list) => list.map(({name}) => name || '(default)').sort();
  const typed = (/** @type {any[]} */ list) =>
    Object.fromEntries(list.map((one) => [one.name, one.type?.text ?? signature(one)]).sort());
  return {
    attributes: typed(attributes),
    members: typed(members),
    events: typed(events),
    slots: named(slots),
    parts: named(cssParts),
    tokens: named(cssProperties),
    states: named(cssStates),
  };
}

/** @param {any} method */
function signature({parameters = [], return: result}) {
  const taken = parameters.map((/** @type {any} */ {name, type}) => `${name}: ${type?.text}`).join(', ');
  return `(${taken}) => ${result?.type?.text}`;
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  const options = (await resolveConfig(apiFile)) ?? {};
  writeFileSync(apiFile, await format(JSON.stringify(await publicApi()), {...options, filepath: apiFile}));
}
