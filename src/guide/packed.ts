import {makeSection, type Cited} from './make-section.js';
import {attachEvidence} from './attach-evidence.js';
import type {Attribution, Section, SectionName, Sections} from './guide.js';
import type {Conditions} from './sections/conditions.js';
import type {Evidence} from './sections/evidence.js';
import type {Author, Reference} from './sections/references.js';
import type {Basis, Statement} from './statement.js';

/**
 * The bundled guide as the file with all widgets carries it, in a quarter less bytes: each set of keys is written once, and a
 * statement is one string. `scripts/pack.js` packs it, and builds nothing that would not come out here as it went in.
 */
export interface PackedGuide {
  attribution: Attribution;
  /** Sets of keys, each with spaces between. */
  shapes: readonly string[];
  sections: Readonly<Record<Exclude<SectionName, 'references'>, unknown>>;
  references: unknown;
  corrections: unknown;
}

/** Stands between the text of a statement and what carries it. */
const divider = '|';

const bases: Readonly<Record<string, Basis>> = {'†': 'guide', '‡': 'project'};

/** The sections of a packed guide; each is unpacked when it is first read. */
export function sectionsOf({attribution, shapes, sections, references, corrections}: PackedGuide) {
  const open = (value: unknown) => unpacked(value, shapes);
  const cited = once((): Cited => {
    const items = open(references) as PackedReference[];
    return {
      references: byId(items.map(referenceFrom)),
      corrections: Object.fromEntries(Object.entries(open(corrections) as Cited['corrections'])),
    };
  });
  const dataOf = (name: SectionName): unknown => {
    if (name === 'references') return {items: Object.values(cited().references)};
    const data = open(sections[name]);
    return name === 'conditions' ? attachEvidence(data as Conditions, open(sections.evidence) as Evidence) : data;
  };
  return <Name extends SectionName>(name: Name): Section<Name> => {
    const section = once(() => makeSection(name, dataOf(name) as Sections[Name], attribution, cited()));
    return Object.defineProperties({attribution} as Section<Name>, readWhenAsked(section));
  };
}

/** The rest of a section, for whoever asks. */
function readWhenAsked(section: () => Section): PropertyDescriptorMap {
  const keys = ['data', 'sources', 'corrections', 'marks'] as const;
  return Object.fromEntries(keys.map((key) => [key, {enumerable: true, get: () => section()[key]}]));
}

/**
 * A value as it was: an array that begins with the number of a set of keys is an object with those; a string with a divider is
 * a statement.
 */
export function unpacked(value: unknown, shapes: readonly string[]): unknown {
  if (typeof value === 'string') return value.includes(divider) ? statementFrom(value) : value;
  if (!Array.isArray(value)) return value;
  const fields = (value as unknown[]).map((inner) => unpacked(inner, shapes));
  const [shape] = fields;
  const keys = typeof shape === 'number' && shapes[shape];
  return keys ? Object.fromEntries(keys.split(' ').map((key, index) => [key, fields[index + 1]])) : fields;
}

/** From "text|†4,7|correction": a sign where no source carries it, the references, the corrections. */
function statementFrom(packed: string): Statement {
  const [text = '', carriers = '', corrections] = packed.split(divider);
  const basis = bases[carriers[0] ?? ''];
  const references = basis ? carriers.slice(1) : carriers;
  return {
    text,
    basis: basis ?? 'source',
    ...(references && {references: references.split(',')}),
    ...(corrections && {corrections: corrections.split(',')}),
  };
}

/** A reference whose authors are one string: "Jäkel,A;von Hauenschild,P", a body without a comma. */
interface PackedReference extends Omit<Reference, 'csl'> {
  csl: Omit<Reference['csl'], 'author'> & {author?: string};
}

function referenceFrom({csl: {author, ...csl}, ...reference}: PackedReference): Reference {
  return {...reference, csl: {...csl, ...(author && {author: author.split(';').map(authorFrom)})}};
}

function authorFrom(packed: string): Author {
  const [family = '', given] = packed.split(',');
  return given ? {family, given} : {literal: family};
}

function byId(items: readonly Reference[]): Record<string, Reference> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
