import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {serialize} from 'node:v8';
import * as fc from 'fast-check';
import {runnerImport} from 'vite';
import {wholeGuide} from '../../scripts/whole-guide.js';
import type {GuideError} from '../../src/guide/guide.js';
import {propertySettings} from '../support/property-runs.js';
import {suiteResource} from '../support/suite-resource.js';

type Key = string | number;
type ParseGuide = typeof import('../../src/guide/parse-guide.js').parseGuide;

/** A part of a guide in which something is changed by its key: an object or a list. */
type Parent = Record<Key, unknown>;
type Change = (parent: Parent, key: Key) => unknown;

const root = path.resolve(import.meta.dirname, '../..');
const bundled: Readonly<Record<string, unknown>> = wholeGuide(path.join(root, 'data/craniosacral-therapy'));
const model = path.join(root, 'src/guide/parse-guide.ts');
const standIn = path.join(root, 'scripts/small-valibot.ts');
const {numRuns, seed} = propertySettings();
const propertyTimeout = 120_000 * Math.ceil(numRuns / 300);

/** What stands there instead, from the nearly right to the absurd. */
const wrongValues: readonly unknown[] = [
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

const breakages: Readonly<Record<string, Change>> = {
  'leaves it out': (parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
  'makes a hole': (parent, key) => delete parent[key],
  'has it twice': (parent, key) =>
    Array.isArray(parent) ? parent.push(structuredClone(parent[key])) : (parent[`${key}2`] = parent[key]),
  'has its neighbour there': (parent, key) => (parent[key] = Object.values(parent).find((one) => one !== parent[key])),
  'has it as the only one in a list': (parent, key) => (parent[key] = [parent[key]]),
  'has it with spaces around': (parent, key) => (parent[key] = ` ${asText(parent[key])} `),
  'has it larger': (parent, key) => (parent[key] = increased(parent[key])),
  'has it negative': (parent, key) => (parent[key] = typeof parent[key] === 'number' ? -parent[key] : NaN),
  // A list with another constructor could not be broken any further.
  'has unknown keys': (parent) =>
    Object.assign(parent, {more: 1, ...(!Array.isArray(parent) && {constructor: 1}), title: 'A title', id: 'an-id'}),
};

/** Some values have no text, and converting them would throw. */
const asText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? `${value}` : 'text');

/** A number that is too large, or a text with digits that do not belong there. */
const increased = (value: unknown) => (typeof value === 'number' ? value + 1000 : `${asText(value)}1000`);

/**
 * Every place in a value, the alike ones together, so that a rare kind of place is broken as often as a common one. A
 * statement is alike everywhere.
 */
function placesIn(value: unknown): Key[][][] {
  const places = new Map<string, Key[][]>();
  const walk = (parent: unknown, name: string, at: readonly Key[]) => {
    if (typeof parent !== 'object' || parent === null) return;
    const within = 'basis' in parent ? 'statement' : name;
    for (const [key, inner] of Object.entries(parent) as [string, unknown][]) {
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

function breakAt(guide: unknown, place: readonly Key[], breakIt: Change): void {
  const parent = place.slice(0, -1).reduce(valueAt, guide);
  // An earlier fault may have taken the place away.
  if (typeof parent === 'object' && parent !== null) breakIt(parent as Parent, place.at(-1) ?? '');
}

function valueAt(parent: unknown, key: Key): unknown {
  return parent === null || parent === undefined ? undefined : (Object(parent) as Parent)[key];
}

function resultOf(parseGuide: ParseGuide, guide: unknown) {
  try {
    return parseGuide(guide);
  } catch (error) {
    const {name, message, issues} = error as GuideError;
    return {name, message, issues};
  }
}

/** The check of guides, with another module in Valibot's place or without. */
async function loadParser(alias: Record<string, string>): Promise<ParseGuide> {
  const {module, dependencies} = await runnerImport<{parseGuide: ParseGuide}>(model, {
    configFile: false,
    root,
    resolve: {alias},
  });
  const usesStandIn = dependencies.some((file) => file.endsWith('small-valibot.ts'));
  assert.equal(usesStandIn, 'valibot' in alias);
  return module.parseGuide;
}

describe('the stand-in for Valibot in the files to paste', {timeout: propertyTimeout}, () => {
  const places = placesIn(bundled);

  const parsers = suiteResource(
    async () => [await loadParser({}), await loadParser({valibot: standIn})] as const,
    () => undefined,
  );

  const same = (guide: unknown) => {
    const [withValibot, withStandIn] = parsers();
    const [expected, actual] = [resultOf(withValibot, guide), resultOf(withStandIn, guide)];
    // Serialized, because the order of the keys counts too; compared once more for the sake of the message.
    if (!serialize(actual).equals(serialize(expected))) assert.deepEqual(actual, expected);
    assert.ok(serialize(actual).equals(serialize(expected)), 'the keys have another order');
    return expected;
  };

  /** A guide with one of its sections, and with what that needs; the others would only take time. */
  const only = (name: Key, section: unknown) => {
    const {about, references, corrections, evidence} = bundled;
    return {about, references, corrections, ...(name === 'conditions' && {evidence}), [name]: section};
  };

  it('takes the bundled guide, with the same sections', () => {
    assert.deepEqual(same(bundled).issues, []);
  });

  it('finds the same faults, in the same words, wherever a wrong value stands', () => {
    const messages = new Set<string>();
    for (const [index, [place = []]] of places.entries()) {
      const [name = ''] = place;
      // The places with rules of their own meet every value, any other an eighth of them, the next one another eighth.
      const rare = place.some((key) => ['cells', 'author', 'price'].includes(String(key)));
      for (const value of wrongValues.filter((_value, turn) => rare || (turn + index) % 8 === 0)) {
        const guide = only(name, structuredClone(bundled[name]));
        breakAt(guide, place, (parent, key) => (parent[key] = value));
        for (const {message} of same(guide).issues) messages.add(message);
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
        .map(
          (value): Change =>
            (parent, key) =>
              (parent[key] = value),
        ),
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
