import {readFileSync} from 'node:fs';

/** A public name of an element: an attribute, a part, an event, … */
export interface Described {
  readonly name?: string;
  readonly description?: string;
}

const kinds = ['attributes', 'members', 'events', 'cssParts', 'cssProperties', 'cssStates', 'slots'] as const;
type Kind = (typeof kinds)[number];

/** An element in `dist/custom-elements.json`. */
export interface BuiltElement extends Described, Partial<Record<Kind, readonly Described[]>> {
  readonly tagName: string;
}

/** A module of the manifest; not everything that it declares is an element. */
export interface BuiltModule {
  readonly path: string;
  readonly declarations?: readonly (BuiltElement | (Described & {tagName?: undefined}))[];
}

const file = new URL('../../dist/custom-elements.json', import.meta.url);

export function builtModules(): readonly BuiltModule[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as {modules: readonly BuiltModule[]}).modules;
}

export function elementsOf({declarations = []}: BuiltModule): readonly BuiltElement[] {
  return declarations.filter((one) => one.tagName !== undefined);
}

export function builtElements(): readonly BuiltElement[] {
  return builtModules().flatMap(elementsOf);
}

/** All public names of an element, or those of some kinds. */
export function namesOf(element: BuiltElement, some: readonly Kind[] = kinds): readonly Described[] {
  return some.flatMap((kind) => element[kind] ?? []);
}
