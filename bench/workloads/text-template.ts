/** A template tag that returns text. */
export function text(strings: TemplateStringsArray, ...values: unknown[]): string {
  return String.raw({raw: strings}, ...values.map((value) => (Array.isArray(value) ? value.join('') : value)));
}
