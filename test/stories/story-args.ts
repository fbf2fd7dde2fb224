/** A row of the table of controls: an attribute or token, and the field for it. */
export interface Control {
  type?: 'boolean' | 'color' | 'number' | 'object' | 'select' | 'text';
  disable?: boolean;
}

export type ArgTypes = Record<string, {control?: Control; options?: readonly string[]}>;
export type ControlValues = Record<string, string | number | true>;

/** A value for each control of a story. Throws where a control fits no attribute and no token, such as that for an object. */
export function controlValues(argTypes: ArgTypes): ControlValues {
  const shown = Object.entries(argTypes).filter(([, {control}]) => !control?.disable);
  return Object.fromEntries(shown.map(([name, {control, options}]) => [name, valueFor(name, control, options)]));
}

function valueFor(name: string, control: Control = {}, options: readonly string[] = []): string | number | true {
  const values = {
    boolean: true,
    color: 'rebeccapurple',
    number: 4,
    object: '',
    select: options.at(-1),
    text: 'Words',
  } as const;
  const value = control.type && values[control.type];
  if (!value)
    throw new Error(`the control of ${name} is ${control.type}. Expected a switch, a color, a list or a field`);
  return value;
}
