/** A template tag that makes text. */
export const text = (strings, ...values) =>
  String.raw({raw: strings}, ...values.map((value) => (Array.isArray(value) ? value.join('') : value)));

/** What a status line says about the boxes of a form. */
export const status = (boxes) => `${[...boxes].filter(({checked}) => checked).length} ticked`;
