import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';

/** What the manifest says of a property that is an attribute too. */
interface Member {
  name: string;
  attribute?: string;
}

interface Declaration {
  tagName?: string;
  members?: Member[];
}

type AnyElement = LitElement & Record<string, unknown>;

/** A right value of each attribute, as text. */
const right: Readonly<Record<string, string>> = {
  guide: 'craniosacral-therapy',
  heading: 'A title of the page',
  'heading-level': '3',
  theme: 'dark',
  expanded: '',
  facts: 'origins session-length',
  section: 'benefits',
  condition: 'neck-pain',
  view: 'words',
  sessions: '8',
  therapies: 'massage mbsr',
  schema: 'on',
  ref: '10',
  reference: '10',
  href: 'https://clinic.example/book',
  label: 'Book with us',
  src: new URL('/dist/guide.schema.json', location.href).href,
  directory: 'https://clinic.example/find',
};

const lists = ['facts', 'therapies'];
const switches = ['expanded'];

/** A value of a property, and the text of the attribute that is read alike; without a text, the attribute is not set. */
interface Reading {
  value: unknown;
  text?: string | undefined;
  isWrong?: boolean;
}

const wrong = (value: unknown): Reading => ({value, isWrong: true});

/** How a value of each kind is read, for an attribute with this right text. */
const kinds: Readonly<Record<string, (text: string, attribute: string) => Reading>> = {
  text: (text) => ({value: text, text}),
  undefined: () => ({value: undefined}),
  null: () => ({value: null}),
  false: () => ({value: false}),
  true: (_, attribute) => (switches.includes(attribute) ? {value: true, text: ''} : wrong(true)),
  number: (text) => (Number(text) > 0 ? {value: Number(text), text} : {value: text, text}),
  address: (text) => (URL.canParse(text) ? {value: new URL(text), text: new URL(text).href} : {value: text, text}),
  list: (text, attribute) => (lists.includes(attribute) ? {value: text.split(' '), text} : wrong([text])),
  'list of objects': () => wrong([{}]),
  object: () => wrong({}),
  'object without a prototype': () => wrong(Object.create(null)),
  function: (text) => wrong(() => text),
  symbol: (text) => wrong(Symbol(text)),
};

const response = await fetch('/dist/custom-elements.json');
const {modules} = (await response.json()) as {modules: {declarations?: Declaration[]}[]};
const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter((one): one is Required<Declaration> => one.tagName !== undefined);

/** Its elements upgrade when they come to the page, with the properties that they have by then. */
const inert = document.implementation.createHTMLDocument();

/** The file to paste that registers all elements. */
const built: string = '/dist/cdn/therapy-widgets.js';

const warnings: unknown[] = [];
const {warn} = console;

before(async () => {
  await import(built);
  console.warn = (line: unknown) => warnings.push(line);
});

after(() => {
  console.warn = warn;
});

/** The moments at which a framework sets properties. */
const moments: Readonly<Record<string, (tag: string, set: (element: AnyElement) => void) => Promise<AnyElement>>> = {
  'before it upgrades': (tag, set) => {
    const element = inert.createElement(tag) as AnyElement;
    set(element);
    return onPage(element);
  },
  'before it is on the page': (tag, set) => {
    const element = document.createElement(tag) as AnyElement;
    set(element);
    return onPage(element);
  },
  'on the page': async (tag, set) => {
    const element = await onPage(document.createElement(tag) as AnyElement);
    set(element);
    await element.updateComplete;
    return element;
  },
};

async function onPage(element: AnyElement): Promise<AnyElement> {
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const valuesOf = (element: AnyElement, members: readonly Member[]) =>
  Object.fromEntries(members.map(({name}) => [name, element[name] ?? undefined]));

it('covers every element', () => {
  expect(elements.map(({tagName}) => tagName)).to.have.length(16);
});

for (const {tagName, members: all} of elements) {
  const members = all.filter(({attribute}) => attribute);
  const told = (member: Member) => `${tagName}: invalid ${member.attribute} `;

  describe(`<${tagName}>`, () => {
    afterEach(() => document.body.replaceChildren());

    for (const [kind, readingOf] of Object.entries(kinds)) {
      const readings = members.map(({name, attribute = ''}) => {
        expect(right).to.have.own.property(attribute);
        return {name, attribute, ...readingOf(right[attribute] ?? '', attribute)};
      });

      for (const [moment, place] of Object.entries(moments)) {
        it(`reads ${kind}, set ${moment}, as the attribute is read, and warns of what is wrong`, async () => {
          const byAttribute = await onPage(
            readings.reduce(
              (element, {attribute, text}) => {
                if (text !== undefined) element.setAttribute(attribute, text);
                return element;
              },
              document.createElement(tagName) as AnyElement,
            ),
          );
          warnings.length = 0;
          const byProperty = await place(tagName, (element) => {
            for (const {name, value} of readings) element[name] = value;
          });
          expect(valuesOf(byProperty, members)).to.deep.equal(valuesOf(byAttribute, members));
          const lines = members.map(
            (member) => warnings.filter((line) => String(line).startsWith(told(member))).length,
          );
          expect(lines).to.deep.equal(readings.map(({isWrong}) => (isWrong ? 1 : 0)));
          expect(byProperty.hasUpdated).to.equal(true);
        });
      }
    }
  });
}
