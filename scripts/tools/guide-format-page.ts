import {guideSchema} from '../../src/guide/guide-schema.js';
import type {Guide} from '../../src/guide/guide.js';
import {statement} from '../../src/guide/statement.js';
import {sectionField} from '../../src/guide-folder/read-folder.js';
import {
  aboutFile,
  correctionsFile,
  fileOfSection,
  referencesFile,
  writtenSections,
} from '../../src/guide-folder/file-names.js';
import type {Layout} from '../../src/guide-folder/layout.js';
import {aboutLayout, correctionsLayout, referencesLayout, sectionLayouts} from '../../src/guide-folder/layouts.js';
import {writeFolder} from '../../src/guide-folder/write-folder.js';
import {exampleOf, isId} from './example-value.js';
import {schemaComments} from './schema-comments.js';
import type {Schema} from './schema-parts.js';

const comments = schemaComments();

/** A file of the format: its layout, the schema of what it holds, and the name of that schema in the code. */
interface DescribedFile {
  file: string;
  layout: Layout;
  schema: Schema;
  name: string;
}

/** The reference of the format: for each file its form, and a row for each field. */
export function formatPage(): string {
  // Every field of the schema is in the example, so it is a whole guide.
  const examples = writeFolder(exampleOf(guideSchema) as Guide);
  return [intro, ...describedFiles().map((one) => fileText(one, examples.get(one.file) ?? '')), citations].join('\n\n');
}

const intro = `---
group: Guides
order: 510
nav: Guide format
---

# The format of a guide in plain files

<!-- Made by \`npm run guide-format\` from the schema and the layouts. Do not edit. -->

A guide is a folder of these files. Only \`${aboutFile}\` must be there. [Write a guide](write-a-guide.md) is the tutorial.

A statement ends with what it rests on: references such as \`[1][4]\`, \`†\` or \`{guide}\`, \`‡\` or \`{project}\`. Behind it, braces may hold more:
\`{section=4}\` is the section of the source text, \`{corrections=first-id,second-id}\` are entries of \`${correctionsFile}\`, and
\`{unchecked=yes}\` marks a statement of a draft that nobody has checked. The field \`${sectionField}\`
at the start of a file is the section of all statements in it that rest on a source or on the guide and name none.

Levels of headings follow each other: a part of a file begins with \`##\`, what is inside with \`###\`. A part or a label that may be left out is left out
where there is nothing to say. An optional list that is empty is the same as none.`;

const citations = `## references.json, references.bib, references.ris

The citations: CSL-JSON, BibTeX or RIS. The fields of CSL that a guide has are ${cslFields()}. From BibTeX and RIS, upper-case letters and signs in a key
become lower-case letters and hyphens: \`Smith_2020\` is \`[smith-2020]\`.`;

function cslFields(): string {
  const {entries = {}} = schemaAt(guideSchema, 'references', 'csl');
  return Object.keys(entries)
    .map((name) => `\`${name}\``)
    .join(', ');
}

function describedFiles(): DescribedFile[] {
  const sections = writtenSections.map((name) => ({
    file: fileOfSection(name),
    layout: sectionLayouts[name],
    schema: schemaAt(guideSchema, name),
    name: isProse(name) ? 'prose' : name,
  }));
  return [
    {file: aboutFile, layout: aboutLayout, schema: schemaAt(guideSchema, 'about'), name: 'about'},
    ...sections,
    {
      file: referencesFile,
      layout: referencesLayout.references.inner ?? {},
      schema: schemaAt(guideSchema, 'references'),
      name: 'reference',
    },
    {
      file: correctionsFile,
      layout: correctionsLayout.corrections.inner ?? {},
      schema: schemaAt(guideSchema, 'corrections'),
      name: 'correction',
    },
  ];
}

function isProse(name: string): boolean {
  return ['overview', 'mechanism', 'benefits', 'techniques', 'makingAChoice', 'related'].includes(name);
}

/** The object that a schema has under some keys; of a list, its items. */
function schemaAt(schema: Schema, ...keys: readonly string[]): Schema {
  const inner = keys.reduce<Schema>((found, key) => unwrapped(unwrapped(found).entries?.[key] ?? found), schema);
  return unwrapped(inner);
}

function unwrapped(schema: Schema): Schema {
  const inner = schema.wrapped ?? schema.item;
  return inner ? unwrapped(inner) : schema;
}

function fileText({file, layout, schema, name}: DescribedFile, example: string): string {
  const rows = rowsOf(layout, schema, name, []);
  return [
    `## ${file}`,
    ['````markdown', example.trim(), '````'].join('\n'),
    ['| Field | How it stands | Allowed | What it is |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function rowsOf(layout: Layout, schema: Schema, name: string, around: readonly string[]): string[] {
  return Object.entries(layout).flatMap(([key, form]) => {
    const field = schema.entries?.[key];
    if (!field) return [];
    const names = [...around, key];
    const own = fieldRow(names, code(form.shows(key)), field, name);
    const inside = unwrapped(field);
    return [own, ...(form.inner ? rowsOf(form.inner, inside, name, names) : rowsInside(inside, name, names))];
  });
}

/** The fields of an object that stands in one place, such as a line with a key. */
function rowsInside(schema: Schema, name: string, around: readonly string[]): string[] {
  if (schema === statement) return [];
  return Object.entries(schema.entries ?? {}).map(([key, field]) => fieldRow([...around, key], 'there', field, name));
}

function fieldRow(names: readonly string[], place: string, field: Schema, name: string): string {
  return row([code(names.join('.')), place, allowed(field), comments(name, names)]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function code(text: string): string {
  if (text === '') return '';
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** What a field may be, and whether it must be there. */
function allowed(schema: Schema): string {
  return [kindOf(schema), schema.type === 'optional' ? 'may be left out' : ''].filter(Boolean).join('; ');
}

function kindOf(schema: Schema): string {
  const {type, wrapped, item, options = [], pipe = []} = schema;
  if (schema === statement) return 'a statement';
  if (wrapped) return kindOf(wrapped);
  if (item) return `${pipe.some((one) => one.type === 'non_empty') ? 'one or more' : 'any number'}: ${kindOf(item)}`;
  if (type === 'picklist') return options.flatMap((one) => (typeof one === 'string' ? code(one) : [])).join(', ');
  if (type === 'number') return 'a number';
  if (type === 'boolean') return '`yes` or `no`';
  if (type === 'string') return isId(schema) ? 'an id' : (ruleOf(pipe) ?? 'words');
  return type === 'record' ? 'by the id of the aspect: a statement' : 'the fields below';
}

/** What the check says of a wrong value, which says what is allowed. */
function ruleOf(pipe: NonNullable<Schema['pipe']>): string | undefined {
  const messages = pipe.flatMap(({message}) => (typeof message === 'string' ? message : []));
  return messages.find((message) => message.startsWith('must be'))?.replace(/^must be /, '');
}
