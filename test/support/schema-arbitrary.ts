import * as fc from 'fast-check';
import type * as v from 'valibot';

/** The parts of a schema of valibot from which values are made. */
type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly options?: readonly (Schema | string)[];
  readonly pipe?: readonly {readonly type: string; readonly requirement?: unknown}[];
};

/** Signs that Markdown, YAML or the marks of a guide read as something else. */
const signs = [
  ...[
    '[',
    ']',
    '[10]',
    '[a][b]',
    '†',
    '‡',
    '{',
    '}',
    '{#a}',
    '{guide}',
    '\\',
    '*',
    '**Why:**',
    '_',
    '`',
    '``',
    '`a`',
    '~~~',
  ],
  ...[
    '#',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '> ',
    '<b>',
    '<!-- -->',
    '&amp;',
    '&',
    '&#x9;',
    '---',
    '***',
    '===',
    '|',
    '!',
    '(b)',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u2028',
    '\u0085',
    ':',
    ': ',
    ',',
    ', ',
    '%20',
    '%',
    '"',
    "'",
    '?',
    '@',
  ],
  ...['a', 'b', 'é', 'ñ', '🎉', '10', 'null', 'yes', '~', '=', 'https://a.example/', '\ufeff', '\u200b'],
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...signs), {maxLength: 8}).map((list) => list.join('')),
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 8}),
);

/** No file of Markdown can hold U+0000: its readers put another character in its place. */
const words = text.map((one) => one.replaceAll('\0', '').trim()).filter((one) => one !== '');

/** Values that the types of a schema allow. What its checks say of several fields together need not hold. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const {type, wrapped, item, entries, key, value, options = []} = schema;
  if (type === 'optional' && wrapped) return valuesOf(wrapped).filter((one) => !Array.isArray(one) || one.length > 0);
  if (type === 'array' && item) return listsOf(item);
  if (type === 'record' && key && value)
    return fc.dictionary(valuesOf(key) as fc.Arbitrary<string>, valuesOf(value), {maxKeys: 3, noNullPrototype: true});
  if (type === 'object' && entries) return objectsOf(entries);
  if (type === 'picklist') return fc.constantFrom(...options);
  if (type === 'union') return fc.oneof(...options.flatMap((one) => (typeof one === 'string' ? [] : valuesOf(one))));
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return numbersOf(schema);
  if (type === 'string') return stringsOf(schema);
  throw new Error(`No values are made for the schema "${type}".`);
}

/** Lists whose items have different ids, where they have any. */
function listsOf(item: Schema): fc.Arbitrary<unknown[]> {
  const values = valuesOf(item);
  if (!item.entries?.['id']) return fc.array(values, {maxLength: 2});
  return fc.uniqueArray(values, {maxLength: 2, selector: (one) => (one as {id: string}).id});
}

function objectsOf(entries: Readonly<Record<string, Schema>>): fc.Arbitrary<object> {
  const fields = Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, valuesOf(schema)]));
  const requiredKeys = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional');
  return fc.record(fields, {requiredKeys, noNullPrototype: true});
}

function numbersOf({pipe = []}: Schema): fc.Arbitrary<number> {
  const min = pipe.find(({type}) => type === 'min_value')?.requirement;
  const lowest = typeof min === 'number' ? {min} : {};
  if (pipe.some(({type}) => type === 'integer')) return fc.integer(lowest);
  return fc.double({...lowest, noNaN: true, noDefaultInfinity: true});
}

function stringsOf({pipe = []}: Schema): fc.Arbitrary<string> {
  const kinds = pipe.map(({type}) => type);
  const pattern = pipe.find(({type}) => type === 'regex')?.requirement;
  if (kinds.includes('url')) return fc.webUrl();
  if (pattern instanceof RegExp)
    return fc.stringMatching(pattern, {maxLength: 12}).filter((one) => !one.includes('\0'));
  if (kinds.includes('iso_date')) return fc.constantFrom('2026-11-01', '2024-02-29');
  if (kinds.includes('check')) return fc.constantFrom('en', 'es-MX', 'zh-Hant');
  return words;
}
