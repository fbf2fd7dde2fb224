import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import * as fc from 'fast-check';
import {assess} from '../../src/guide/assess.js';
import {directoryUrl, readDestination} from '../../src/guide/directory.js';
import {GuideError} from '../../src/guide/guide.js';
import {parseGuide} from '../../src/guide/parse-guide.js';
import {nothingThrown, showing, strangersIn, widgetTags} from '../support/guides-on-page.js';
import {injections} from '../support/injections.js';
import {textOf, warningsDuring} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';
import {waitUntil} from '../support/wait-until.js';

const {numRuns, seed} = await executeServerCommand<{numRuns: number; seed: number}, undefined>('property-runs');

/** A run draws a widget, which takes some milliseconds. */
const minute = 60_000 * Math.ceil(numRuns / 300);

type Key = string | number;

/** Any JSON, and now and then a text that would run if it were markup. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(...injections),
  fc.constantFrom('javascript:window.ran=true', '__proto__', 'constructor', '', ' ', 'x'.repeat(5000)),
);

/** Changes to a guide: where, counted through all its places, and what stands there then; nothing is a place left out. */
const changes = fc.array(fc.tuple(fc.nat(), fc.option(anything, {nil: undefined, freq: 4})), {
  minLength: 1,
  maxLength: 6,
});

function placesIn(value: unknown, at: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length > 0 ? [at, ...inside] : inside;
}

function changed(list: readonly (readonly [number, unknown])[]): unknown {
  const guide: unknown = smallGuide();
  for (const [count, value] of list) {
    const places = placesIn(guide);
    const place = places[count % places.length] ?? [];
    const parent = place.slice(0, -1).reduce((inner, key) => (inner as Record<Key, unknown>)[key], guide);
    if (value === undefined) delete (parent as Record<Key, unknown>)[place.at(-1) ?? ''];
    else (parent as Record<Key, unknown>)[place.at(-1) ?? ''] = value;
  }
  return guide;
}

/** What is wrong with a guide, by path; a guide that is none has one fault. */
function faultsOf(guide: unknown): readonly {path: string; message: string}[] {
  try {
    return parseGuide(guide).issues;
  } catch (error) {
    if (!(error instanceof GuideError)) throw error;
    return [{path: error.message.split(':')[0] ?? '', message: error.message}];
  }
}

function holds<Values extends unknown[]>(property: fc.IProperty<Values> | fc.IAsyncProperty<Values>, runs = numRuns) {
  return fc.assert(property as fc.IAsyncProperty<Values>, {numRuns: runs, seed});
}

/** The bundled guide, as nobody can miss it. */
const bundled = /cranio|upledger|\bCST\b/i;

describe('whatever comes', () => {
  nothingThrown();

  it('as a guide is taken, or named with a path and a reason', () =>
    holds(
      fc.property(fc.oneof(anything, fc.object({maxDepth: 4}), fc.anything()), (guide) => {
        for (const {path, message} of faultsOf(guide)) {
          expect(path).not.to.equal('');
          expect(message.length).to.be.above(5);
        }
      }),
    )).timeout(minute);

  it('into a guide, its faults are named where they are, and the other sections stay', () =>
    holds(
      fc.property(changes, (list) => {
        const guide = changed(list);
        const known = Object.keys(smallGuide());
        for (const {path, message} of faultsOf(guide)) {
          expect(known.concat('guide'), path).to.include(path.split(/[.[]/)[0]);
          expect(message).to.match(/\S{2}/);
        }
      }),
    )).timeout(minute);

  it('into a guide, every widget shows it or says why not, runs nothing, and shows no other guide', () =>
    holds(
      fc.asyncProperty(changes, fc.constantFrom(...widgetTags), async (list, tag) => {
        const widgets = await showing(changed(list), [tag]);
        const text = widgets.map(textOf).join(' ');
        const strangers = strangersIn(widgets);
        document.querySelectorAll('therapy-guide').forEach((provider) => provider.remove());
        expect(strangers).to.deep.equal([]);
        expect('ran' in window).to.equal(false);
        expect(text).not.to.match(bundled);
        expect(text.length).to.be.above(10);
      }),
    )).timeout(minute);

  it('into an attribute, the widget shows itself, and a warning names what is allowed', () => {
    const names = [
      'guide',
      'heading',
      'heading-level',
      'theme',
      'lang',
      'facts',
      'condition',
      'view',
      'href',
      'label',
      'section',
      'sessions',
      'therapies',
      'schema',
      'directory',
    ];
    const value = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.constantFrom(...injections),
      fc.integer().map(String),
      fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', 'x'.repeat(20_000)),
    );
    return holds(
      fc.asyncProperty(
        fc.constantFrom(...widgetTags),
        fc.dictionary(fc.constantFrom(...names), value, {minKeys: 1}),
        async (tag, attributes) => {
          const widget = document.createElement(tag);
          for (const [name, text] of Object.entries(attributes)) widget.setAttribute(name, text);
          const warnings = await warningsDuring(async () => {
            document.body.append(widget);
            await waitUntil(() => expect(widget.matches(':state(ready)')).to.equal(true));
          });
          const [text, strangers] = [textOf(widget), strangersIn([widget])];
          widget.remove();
          expect(text).to.match(/not medical advice/i);
          expect(strangers.filter((one) => !one.startsWith('<script type="application/ld+json"'))).to.deep.equal([]);
          expect('ran' in window).to.equal(false);
          for (const warning of warnings) {
            expect(warning.length).to.be.below(500);
            expect(warning).to.match(/^therapy-[a-z-]+: invalid [a-z-]+ "[^]*". Expected /);
          }
        },
      ),
    );
  }).timeout(minute);

  it('as an address of a practitioner, only http and https lead anywhere', () => {
    const scheme = fc.oneof(
      fc.constantFrom(
        'javascript',
        'data',
        'vbscript',
        'file',
        'blob',
        'ftp',
        'mailto',
        'tel',
        'about',
        'ws',
        'intent',
        'view-source',
        'filesystem',
        'JaVaScRiPt',
        ' javascript',
        'java\nscript',
        '\u0001javascript',
        'http',
        'https',
      ),
      fc.stringMatching(/^[a-z][a-z0-9+.-]{0,12}$/),
    );
    const rest = fc.oneof(
      fc.string(),
      fc.webPath(),
      fc.constantFrom(
        'alert(1)',
        '//example.org/?q={therapy}',
        '//{location}.example/',
        'text/html,<script>1</script>',
      ),
    );
    return holds(
      fc.property(scheme, rest, fc.string(), (name, tail, typed) => {
        const destination = readDestination(`${name}:${tail}`, 'https://clinic.example/page');
        const outcome =
          destination.kind === 'directory'
            ? directoryUrl(destination, {therapy: typed, location: typed})
            : destination.kind === 'page'
              ? destination.url
              : destination.reason;
        if (destination.kind === 'refused') expect(outcome).to.match(/allowed|fields may/);
        else expect(new URL(outcome).protocol).to.match(/^https?:$/);
      }),
    );
  }).timeout(minute);

  it('a reader ticks besides, the outcome never gets softer', () => {
    const {items} = smallGuide().contraindications ?? {items: []};
    const seriousness = ['unanswered', 'none-listed', 'unsure', 'relative', 'absolute'];
    const ids = items.map(({id}) => id);
    return holds(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), fc.boolean(), (selected, more, unsure) => {
        const before = assess(items, {selected, unsure, none: false}).outcome;
        const after = assess(items, {selected: [...new Set([...selected, more])], unsure, none: false}).outcome;
        expect(seriousness.indexOf(after)).to.be.at.least(seriousness.indexOf(before));
      }),
    );
  }).timeout(minute);
});
