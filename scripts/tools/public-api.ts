import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {elementsOf, type Declaration, type Documented, type Manifest, type Member} from '../build/manifest-types.js';
import {root} from '../build/paths.js';

/** The recorded public names, so that a reviewer sees a change of them. */
export const apiFile = path.join(root, 'test/dist/public-api.json');

/** The public names of an element; members and attributes with their types. */
export interface ElementApi {
  attributes: Record<string, string>;
  members: Record<string, string>;
  events: Record<string, string>;
  slots: string[];
  parts: string[];
  tokens: string[];
  states: string[];
}

/** The public names of the package. */
export interface PublicApi {
  exports: string[];
  commands: string[];
  index: string[];
  guide: string[];
  /** By tag name. */
  elements: Record<string, ElementApi>;
}

/** Every public name of the built package: to remove one takes a new major version. */
export async function publicApi(): Promise<PublicApi> {
  const {exports, bin} = read<{exports: object; bin: object}>('package.json');
  const elements = elementsOf(read<Manifest>('dist/custom-elements.json'));
  return {
    exports: Object.keys(exports),
    commands: Object.keys(bin),
    index: await exportsOf('dist/index.js'),
    guide: await exportsOf('dist/guide/index.js'),
    elements: Object.fromEntries(elements.map((element) => [element.tagName, elementApi(element)])),
  };
}

async function exportsOf(file: string): Promise<string[]> {
  return Object.keys((await import(path.join(root, file))) as object).sort();
}

function elementApi(element: Declaration): ElementApi {
  return {
    attributes: types(element.attributes),
    members: types(element.members),
    events: types(element.events),
    slots: names(element.slots),
    parts: names(element.cssParts),
    tokens: names(element.cssProperties),
    states: names(element.cssStates),
  };
}

function names(list: readonly Documented[] = []): string[] {
  return list.map(({name}) => name || '(default)').sort();
}

function types(list: readonly (Documented | Member)[] = []): Record<string, string> {
  return Object.fromEntries(list.map((one) => [one.name, one.type?.text ?? signature(one)] as const).sort());
}

function signature(method: Partial<Member>): string {
  const parameters = (method.parameters ?? []).map(({name, type}) => `${name}: ${type?.text}`);
  return `(${parameters.join(', ')}) => ${method.return?.type?.text}`;
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Content;
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  const options = await resolveConfig(apiFile);
  writeFileSync(apiFile, await format(JSON.stringify(await publicApi()), {...options, filepath: apiFile}));
}
