import {isDeepStrictEqual} from 'node:util';
import path from 'node:path';
import {runnerImport} from 'vite';

const unpacking = path.resolve(import.meta.dirname, '../src/guide/packed.ts');

/** @type {Record<string, string>} */
const signs = {source: '', guide: '†', project: '‡'};

/**
 * Values in the form that `src/guide/packed.ts` reads, and the sets of keys that they share.
 *
 * @param {Record<string, unknown>} values
 * @returns {Promise<{packed: Record<string, unknown>, shapes: string[]}>}
 * @throws when a value would come out otherwise than it went in
 */
export async function pack(values) {
  /** @type {string[]} */
  const shapes = [];
  const packed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, packedValue(value, shapes)]));
  const {module} = await runnerImport(unpacking, {configFile: false, logLevel: 'warn'});
  const {unpacked} = /** @type {typeof import('../src/guide/packed.js')} */ (module);
  for (const [name, value] of Object.entries(values)) {
    if (!isDeepStrictEqual(unpacked(packed[name], shapes), value)) throw new Error(`${name} cannot be packed`);
  }
  return {packed, shapes};
}

/**
 * @param {any} value
 * @param {string[]} shapes
 * @returns {unknown}
 */
function packedValue(value, shapes) {
  if (Array.isArray(value)) return value.map((inner) => packedValue(inner, shapes));
  if (typeof value !== 'object' || value === null) return value;
  if ('text' in value && 'basis' in value) return packedStatement(value);
  return [shapeOf(value, shapes), ...Object.values(value).map((inner) => packedValue(inner, shapes))];
}

/** @param {import('../src/guide/statement.js').Statement} statement */
function packedStatement({text, basis, references = [], corrections = []}) {
  return [
    text,
    `${signs[basis]}${references.join(',')}`,
    ...(corrections.length > 0 ? [corrections.join(',')] : []),
  ].join('|');
}

/**
 * @param {object} value
 * @param {string[]} shapes
 */
function shapeOf(value, shapes) {
  const keys = Object.keys(value).join(' ');
  if (!shapes.includes(keys)) shapes.push(keys);
  return shapes.indexOf(keys);
}
