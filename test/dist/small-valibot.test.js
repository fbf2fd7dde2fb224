import assert from 'node:assert/strict';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {serialize} from 'node:v8';
import * as fc from 'fast-check';
import {runnerImport} from 'vite';
import {wholeGuide} from '../../scripts/whole-guide.js';
import {propertySettings} from '../support/property-runs.js';

/** @typedef {string | number} Key */
/** @typedef {typeof import('../../src/guide/parse-guide.js').parseGuide} ParseGuide */

const root = path.resolve(import.meta.dirname, '../..');
const bundled = wholeGuide(path.join(root, 'data/craniosacral-therapy'));
const {numRuns, seed} = propertySettings();

/** What stands there instead, from the nearly right to the absurd. */
const wrongValues = [
  ...[null, undefined, true, 0, -1, 0.5, NaN, Infinity, 10n, new Date(0), () => 0, [], [[]], [null], {}],
  ...['', ' ', ' a ', 'a', 'Not an id', 'a--b', '"', 'x'.repeat(5000), '__proto__', 'constructor', '7', 'no-study'],
  ...['2026-02-30', '2026-13-01', '2026-1-1', '2026-10-01T00:00', 'MD', 'SMD', 'en', 'en_US', 'EUR', 'eur'],
  ...['https://', 'https://a', 'HTTP://a', ' https://a', 'javascript:alert(1)', 'ftp://a', '//a', '10.1000/1', 'PMC1'],
  ...[
    {text: ' '},
    {literal: ' ', family: ' '},
    {literal: 5, family: ' '},
    {given: 'a'},
    {id: 'a'},
    Object.create(null),
  ],
  JSON.parse(
    '{"__proto__": {"text": "a"}, "constructor": {"text": "a"}, "prototype": 1, "a-b": null, "A": {}, "b": {}}',
  ),
];

/** @type {Record<string, (parent: any, key: any) => void>} */
const breakages = {
  'leaves it out': (parent, key) => (Array.isArray(parent) ? parent.splice(key, 1) : delete parent[key]),
  'makes a hole': (parent, key) => delete parent[key],
  'has it twice': (parent, key) =>
    Array.isArray(parent) ? parent.push(structuredClone(parent[key])) : (parent[`${key}2`] = parent[key]),
  'has its neighbour there': (parent, key) => (parent[key] = Object.values(parent).find((one) => one !== parent[key])),
  'has it as the only one in a list': (parent, key) => (parent[key] = [parent[key]]),
  'has it with spaces around': (parent, key) => (parent[key] = ` ${String(parent[key])} `),
  'has it larger': (parent, key) => (parent[key] += 1000),
  'has it negative': (parent, key) => (parent[key] *= -1),
  // A list with another constructor could not be broken any further.
  'has unknown keys': (parent) =>
    Object.assign(parent, {more: 1, ...(!Array.isArray(parent) && {constructor: 1}), title: 'A title', id: 'an-id'}),
};

/**
 * Every place in a value, the alike ones together, so that a rare kind of place is broken as often as a common one. A
 * statement is alike everywhere.
 *
 * @param {unknown} value
 */
function placesIn(value) {
  /** @type {Map<string, Key[][]>} */
  const places = new Map();
  /** @param {unknown} parent @param {string} name @param {Key[]} at */
  const walk = (parent, name, at) => {
    if (typeof parent !== 'object' || parent === null) return;
    const within = 'basis' in parent ? 'statement' : name;
    for (const [key, inner] of Object.entries(parent)) {
      const inList = Array.isArray(parent);
      const place = [...at, inList ? Number(key) : key];
      const kind = `${within}.${inList ? '*' : key}`;
      places.set(kind, [...(places.get(kind) ?? []), place]);
      walk(inner, inList ? `${name}*` : key, place);
    }
  };
  walk(value, '', []);
  return [...places.values()];
}

/** @param {Record<string, any>} guide @param {Key[]} place @param {(parent: any, key: Key) => void} breakIt */
function breakAt(guide, place, breakIt) {
  const parent = place.slice(0, -1).reduce((inner, key) => inner?.[key], guide);
  // An earlier fault may have taken the place away.
  if (typeof parent === 'object' && parent !== null) breakIt(parent, place.at(-1) ?? '');
}

/** @param {ParseGuide} parseGuide @param {unknown} guide */
function resultOf(parseGuide, guide) {
  try {
    return parseGuide(guide);
  } catch (error) {
    const {name, message, issues} = /** @type {import('../../src/guide/guide.js').GuideError} */ (error);
    return {name, message, issues};
  }
}

describe('the stand-in for Valibot in the files to paste', () => {
  /** @type {ParseGuide} */ let withValibot;
  /** @type {ParseGuide} */ let withStandIn;
  const places = placesIn(bundled);

  before(async () => {
    const model = path.join(root, 'src/guide/parse-guide.ts');
    const standIn = path.join(root, 'scripts/small-valibot.ts');
    /** @param {Record<string, string>} alias */
    const load = async (alias) => {
      const {module, dependencies} = await runnerImport(model, {configFile: false, root, resolve: {alias}});
      assert.equal(
        dependencies.some((file) => file.endsWith('small-valibot.ts')),
        'valibot' in alias,
      );
      return /** @type {any} */ (module).parseGuide;
    };
    withValibot = await load({});
    withStandIn = await load({valibot: standIn});
  });

  /** @param {unknown} guide */
  const same = (guide) => {
    const [expected, actual] = [withValibot, withStandIn].map((parseGuide) => resultOf(parseGuide, guide));
    // Serialized, because the order of the keys counts too; compared once more for the sake of the message.
    if (!serialize(actual).equals(serialize(expected))) assert.deepEqual(actual, expected);
    assert.ok(serialize(actual).equals(serialize(expected)), 'the keys have another order');
    return expected;
  };

  /** A guide with one of its sections, and with what that needs; the others would only take time. @param {Key} name @param {unknown} section */
  const only = (name, section) => {
    const {about, references, corrections, evidence} = bundled;
    return {about, references, corrections, ...(name === 'conditions' && {evidence}), [name]: section};
  };

  it('takes the bundled guide, with the same sections', () => {
    assert.deepEqual(same(bundled)?.issues, []);
  });

  it('finds the same faults, in the same words, wherever a wrong value stands', () => {
    const messages = new Set();
    for (const [index, [place = []]] of places.entries()) {
      const [name = ''] = place;
      // The places with rules of their own meet every value, any other an eighth of them, the next one another eighth.
      const rare = place.some((key) => ['cells', 'author', 'price'].includes(String(key)));
      for (const value of wrongValues.filter((_value, turn) => rare || (turn + index) % 8 === 0)) {
        const guide = only(name, structuredClone(bundled[name]));
        breakAt(guide, place, (parent, key) => (parent[key] = value));
        for (const {message} of same(guide)?.issues ?? []) messages.add(message);
      }
    }
    assert.ok(messages.size > 100, `${messages.size} messages`);
  });

  it('finds the same faults when a guide is broken in several ways at once', () => {
    const change = fc.oneof(
      fc.constantFrom(...Object.values(breakages)),
      fc
        .oneof(
          fc.constantFrom(...wrongValues),
          fc.anything({withBigInt: true, withDate: true, withNullPrototype: true}),
        )
        .map((value) => (/** @type {any} */ parent, /** @type {Key} */ key) => (parent[key] = value)),
    );
    const fault = fc.record({
      place: fc.constantFrom(...places).chain((alike) => fc.constantFrom(...alike)),
      change,
    });
    fc.assert(
      fc.property(fc.array(fault, {minLength: 1, maxLength: 8}), (faults) => {
        const guide = structuredClone(bundled);
        for (const {place, change} of faults) breakAt(guide, place, change);
        same(guide);
      }),
      {numRuns, seed},
    );
  });

  it('finds the same faults in what is no guide', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true}), (section) => {
        same(section);
        for (const name of Object.keys(bundled)) same(only(name, section));
      }),
      {numRuns: Math.ceil(numRuns / 10), seed},
    );
  });
});
