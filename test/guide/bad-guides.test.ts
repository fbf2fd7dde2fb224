import {expect} from '@open-wc/testing';
import {GuideError} from '../../src/guide/guide.js';
import {parseGuide} from '../../src/guide/parse-guide.js';
import {smallGuide} from '../support/small-guide.js';

type Path = (string | number)[];

const values: readonly [name: string, value: unknown][] = [
  ['null', null],
  ['a number', 5],
  ['no number', NaN],
  ['an empty string', ''],
  ['an array', []],
  ['an object', {}],
  ['true', true],
  ['a link that runs', 'javascript:alert(1)'],
  ['a name of every object', 'constructor'],
  ['a prototype', '__proto__'],
  ['a long string', 'x'.repeat(100_000)],
];

/** Every place in a value. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length > 0 ? [at, ...inside] : inside;
}

/** The small guide with another value at one place. */
function withValue(path: Path, value: unknown): unknown {
  const guide = smallGuide();
  let inside = guide as unknown as Record<string | number, never>;
  for (const key of path.slice(0, -1)) inside = inside[key] ?? inside;
  (inside as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return guide;
}

describe('a guide with a wrong value', () => {
  const places = placesIn(smallGuide());

  for (const [name, value] of values) {
    it(`of ${name} anywhere is taken, or named with its section; it never throws anything but that`, () => {
      for (const path of places) {
        const where = path.join('.');
        try {
          const {issues, sections} = parseGuide(withValue(path, value));
          for (const issue of issues) expect(issue.message.length, where).to.be.above(5);
          if (issues.length === 0) expect(Object.keys(sections).length, where).to.be.above(10);
        } catch (error) {
          expect(error, `${where}: ${String(error)}`).to.be.instanceOf(GuideError);
          expect(path[0], where).to.equal('about');
        }
      }
    });
  }

  it('keeps no link that is not https or http', () => {
    for (const path of places) {
      let shown: unknown;
      try {
        shown = parseGuide(withValue(path, 'javascript:alert(1)')).sections;
      } catch {
        continue;
      }
      expect(linksIn(shown), path.join('.')).to.deep.equal([]);
    }
  });

  it('with keys of prototypes pollutes nothing', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(smallGuide()).replaceAll('{', `{"${key}":{"polluted":1},`).replaceAll(',}', '}');
      parseGuide(JSON.parse(text));
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    }
  });
});

/** Addresses in what a widget would show that could run. */
function linksIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): unknown[] => {
    if (key === 'links') return (inner as string[]).filter((link) => !/^https?:/.test(link));
    if (key === 'url' || key === 'URL') return /^https?:/.test(String(inner)) ? [] : [inner];
    return linksIn(inner);
  });
}
