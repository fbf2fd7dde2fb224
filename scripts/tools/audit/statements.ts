/**
 * @typedef {{path: string, text: string, basis: string, section?: string, references?: string[], corrections?: string[]}} PlacedStatement
 */

/**
 * Every statement inside a value, with its path.
 *
 * @param {unknown} value
 * @param {string} path
 * @returns {PlacedStatement[]}
 */
export function statementsIn(value, path) {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && 'basis' in value) return [{path, .../** @type {any} */ value}];
  return Object.entries(value).flatMap(([key, inner]) => statementsIn(inner, pathTo(path, key, Array.isArray(value))));
}

/**
 * @param {string} path
 * @param {string} key
 * @param {boolean} inArray
 */
function pathTo(path, key, inArray) {
  if (inArray) return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}
