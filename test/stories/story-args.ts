import {readFileSync} from 'node:fs';
import {forControls} from '../../stories/support/controls.js';

interface Manifest {
  modules: {declarations: {tagName?: string; attributes?: {name: string}[]; cssProperties?: {name: string}[]}[]}[];
}

/** What Storybook knows of an arg: the control for it, and the values to choose from. */
interface ArgType {
  control?: {type?: 'boolean' | 'color' | 'number' | 'object' | 'select' | 'text'; disable?: boolean};
  options?: readonly string[];
}

export type ArgTypes = Record<string, ArgType>;
export type Args = Record<string, string | number | true>;

/** A value for each attribute and each token of an element. Throws where one has no control that fits. */
export function argsFor(tag: string, argTypes: ArgTypes): Args {
  return Object.fromEntries(namesOf(tag).map((name) => [name, valueFor(name, argTypes[name])]));
}

/** The attributes and tokens of an element, as the manifest names them. */
function namesOf(tag: string): string[] {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const declarations = forControls(manifest).modules.flatMap((module) => module.declarations);
  const {attributes = [], cssProperties = []} = declarations.find(({tagName}) => tagName === tag) ?? {};
  if (attributes.length === 0) throw new Error(`the manifest names no attribute of ${tag}`);
  return [...attributes, ...cssProperties].map(({name}) => name);
}

function valueFor(name: string, {control = {}, options = []}: ArgType = {}): string | number | true {
  const values = {
    boolean: true,
    color: 'rebeccapurple',
    number: 4,
    object: '',
    select: options.at(-1),
    text: 'Words',
  } as const;
  const type = control.disable ? undefined : control.type;
  const value = type && values[type];
  if (value) return value;
  throw new Error(`the control of ${name} is ${type ?? 'none'}. Expected a switch, a color, a list or a field`);
}
