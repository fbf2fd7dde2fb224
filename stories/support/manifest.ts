import manifest from '../../dist/custom-elements.json';

/** One name that the manifest tells of. */
export interface Told {
  name: string;
  description?: string;
  default?: string;
}

interface Declaration {
  tagName?: string;
  cssParts?: Told[];
  cssProperties?: Told[];
}

const declarations = (manifest.modules as {declarations: Declaration[]}[]).flatMap((module) => module.declarations);

/** The parts of an element, in the order of the manifest. */
export function partsOf(tag: string): readonly Told[] {
  return declarations.find(({tagName}) => tagName === tag)?.cssParts ?? [];
}

/** Every shared token that any element reads; the form for one widget has a shared token as its default. */
export function tokens(): readonly Told[] {
  const all = declarations
    .filter(({tagName}) => tagName)
    .flatMap(({cssProperties}) => cssProperties ?? [])
    .filter((token) => !token.default?.startsWith('var('));
  return [...new Map(all.map((token) => [token.name, token])).values()];
}
