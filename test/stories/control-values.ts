import {readFileSync} from 'node:fs';
import {forControls} from '../../stories/support/controls.js';

interface Attribute {
  name: string;
  type: {text: string};
}

interface Manifest {
  modules: {declarations: {tagName?: string; attributes?: Attribute[]}[]}[];
}

/** The attributes of each element, as Storybook makes controls of them. */
export function attributesByTag(): Map<string, readonly Attribute[]> {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const declarations = forControls(manifest).modules.flatMap((module) => module.declarations);
  return new Map(declarations.flatMap(({tagName, attributes = []}) => (tagName ? [[tagName, attributes]] : [])));
}

/** What a control hands on, by the name of its attribute. */
export type ControlValues = Record<string, string | number | true>;

/** A value for each control of an element; of the values to choose from, the last is not the default. */
export function controlValues(tag: string): ControlValues {
  const attributes = attributesByTag().get(tag) ?? [];
  return Object.fromEntries(attributes.map(({name, type}) => [name, valueOf(type.text)]));
}

function valueOf(type: string): string | number | true {
  if (type === 'boolean') return true;
  if (type === 'number') return 4;
  return /'([\w-]+)'$/.exec(type)?.[1] ?? 'Words';
}

/** The attribute that a value becomes; a Boolean one is empty. */
export function attributeOf(value: string | number | true): string {
  return value === true ? '' : String(value);
}
