import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runnerImport} from 'vite';

const model = path.resolve(import.meta.dirname, '../src/guide/parse-guide.ts');

/**
 * The guide in a folder of `data/`, as one object: each file under its name in camel case.
 *
 * @param {string} folder
 * @returns {Record<string, any>}
 */
export function wholeGuide(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(files.map((name) => [keyOf(name), section(path.join(folder, name))]));
}

/**
 * What a file holds, without the name of the schema that its author's editor reads.
 *
 * @param {string} file
 */
function section(file) {
  const value = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(value)) return value;
  const {$schema: _forEditors, ...rest} = value;
  return rest;
}

/**
 * The guide in a folder, checked and written out by the model that a reader's browser would use.
 *
 * @param {string} folder
 * @returns {Promise<import('../src/guide/guide.js').ParsedGuide>}
 * @throws when anything in it is wrong; the message names each file and path
 */
export async function checkedGuide(folder) {
  const {module} = await runnerImport(model, {configFile: false, logLevel: 'warn'});
  const guide = /** @type {any} */ (module).parseGuide(wholeGuide(folder));
  const faults = guide.issues.map(
    (/** @type {any} */ {path: where, message}) => `${path.basename(folder)}: ${where}: ${message}`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return guide;
}

/**
 * `quick-facts.json` is `quickFacts` in a guide.
 *
 * @param {string} file
 */
export function keyOf(file) {
  return path.basename(file, '.json').replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
}

/**
 * The section `quickFacts` of a guide is in `quick-facts.json`.
 *
 * @param {string} key
 */
export function fileOf(key) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
