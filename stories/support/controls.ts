import type {Preview} from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = ReturnType<Enhancer>[string];

interface Declaration {
  attributes?: {type?: {text: string}}[];
  cssParts?: unknown;
  cssProperties?: {default?: string}[];
  members?: {kind: string; name: string; attribute?: string; readonly?: boolean}[];
}

interface Manifest {
  modules: {declarations: Declaration[]}[];
}

/**
 * The manifest as the table of controls needs it: attributes and properties. A part and a property of the same name would share
 * one row, so the parts have a page of their own ("Parts").
 */
export function forControls<Whole extends object>(manifest: Whole): Whole {
  const copy = structuredClone(manifest) as unknown as Manifest;
  for (const declaration of copy.modules.flatMap(({declarations}) => declarations)) {
    delete declaration.cssParts;
    // An attribute can always be left out. Storybook has a field for `string`, and none for `string | undefined`.
    for (const {type} of declaration.attributes ?? []) if (type) type.text = type.text.replace(' | undefined', '');
    // The form of a token for one widget would double the table.
    declaration.cssProperties = declaration.cssProperties?.filter((token) => !token.default?.startsWith('var('));
    // A property that is an attribute too has its row there.
    declaration.members = (declaration.members ?? []).filter(({attribute, readonly}) => !attribute && !readonly);
  }
  return copy as unknown as Whole;
}

/** Gives each row of the table the control that fits. Storybook itself knows no list of values, and offers "Set object" instead. */
export const withFittingControls: Enhancer = ({argTypes}) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, row]) => [name, {...row, ...controlFor(row)}]));

/** What is no attribute and no token, such as an event, has none: a story could not hand it on. */
function controlFor({type, table}: ArgType): Partial<ArgType> {
  if (table?.category === 'attributes') return listFor(type?.name ?? '');
  if (table?.category !== 'css custom properties') return {control: {disable: true}};
  const isColor = table.defaultValue?.summary?.startsWith('light-dark(');
  return {control: {type: isColor ? 'color' : 'text'}};
}

/** The values of `'light' | 'dark'`, and an empty one to choose none again. */
function listFor(type: string): Partial<ArgType> {
  const values = [...type.matchAll(/'([\w-]+)'/g)].map(([, value]) => value);
  return values.length > 0 ? {control: {type: 'select'}, options: ['', ...values]} : {};
}
