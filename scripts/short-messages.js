import path from 'node:path';
import {runnerImport} from 'vite';

/** @typedef {typeof import('../src/i18n/translation.js')} Model */

const language = path.resolve(import.meta.dirname, '../src/i18n/translation.ts');
const seedsAtMost = 100_000;

/**
 * In a file to paste, the messages of a language stand at places that follow from their English words, which nobody reads there
 * and which would be a seventh of the file.
 *
 * @returns {import('vite').Plugin}
 */
export function shortMessages() {
  return {
    name: 'short-messages',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/i18n\/[\w-]+\.messages\.ts$/},
      async handler(_code, id) {
        const [{module}, {module: messages}] = await Promise.all([runnerImport(language), runnerImport(id)]);
        const {seeds, places} = placed(/** @type {any} */ (messages).messages, /** @type {Model} */ (module));
        const text = JSON.stringify(places.join('|'));
        return {code: `export const messages = {seeds: [${seeds.join()}], places: ${text}.split('|')};`, map: null};
      },
    },
  };
}

/**
 * Messages in hardly more places than there are of them, and the seeds that lead there: they fall into groups, and each group,
 * the largest first, gets the first seed with which all of it finds free places.
 *
 * @param {Record<string, string>} messages
 * @param {Pick<Model, 'groupOf' | 'placeOf'>} model
 */
export function placed(messages, {groupOf, placeOf}) {
  const all = Object.keys(messages);
  /** @type {number[]} */
  const seeds = Array(Math.ceil(all.length / 4)).fill(0);
  /** @type {string[]} */
  const places = Array(Math.ceil(all.length * 1.03)).fill('');
  const groups = seeds.map((_, group) => all.filter((message) => groupOf(message, seeds.length) === group));
  const order = [...groups.keys()].sort((one, other) => (groups[other]?.length ?? 0) - (groups[one]?.length ?? 0));
  for (const group of order) {
    const members = groups[group] ?? [];
    seeds[group] = freeSeed(members, places, placeOf);
    for (const message of members) places[placeOf(message, {seeds, places})] = messages[message] ?? '';
  }
  return {seeds, places};
}

/**
 * @param {string[]} members
 * @param {string[]} places
 * @param {Model['placeOf']} placeOf
 */
function freeSeed(members, places, placeOf) {
  for (let seed = 0; seed < seedsAtMost; seed++) {
    const wanted = members.map((message) => placeOf(message, {seeds: [seed], places}));
    if (new Set(wanted).size === wanted.length && wanted.every((place) => !places[place])) return seed;
  }
  throw new Error(`no seed below ${seedsAtMost} gives a free place to each of ${members.join(', ')}`);
}
