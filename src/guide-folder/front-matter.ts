import {isMap, isScalar, isSeq, parseDocument, stringify, type Node, type ParsedNode} from 'yaml';
import type {Finding} from '../guide-file/finding.js';
import type {FrontMatter, FrontValue} from './part.js';

/** Every scalar is text, so that `1.0` stays a version and `8` a section. */
const schema = 'failsafe';

/**
 * Reads the fixed fields at the start of a file.
 *
 * @param start offset of the text in its file
 */
export function readFrontMatter(text: string, start: number): {front: FrontMatter; findings: Finding[]} {
  const document = parseDocument<ParsedNode>(text, {schema, prettyErrors: false});
  const findings = document.errors.map(({pos: [offset], message}) => ({
    offset: start + offset,
    message: `is not YAML here: ${message.toLowerCase()}`,
  }));
  const {contents} = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return {front: noFields(), findings};
  if (!isMap(contents)) {
    const message = 'is a list or a text; allowed are lines such as "version: 1.0.0"';
    return {front: noFields(), findings: [...findings, {offset: start + contents.range[0], message}]};
  }
  return {front: findings.length > 0 ? noFields() : fieldsOf(contents, start), findings};
}

const noFields = (): FrontMatter => ({values: {}, offsets: new Map()});

function fieldsOf(contents: Node, start: number): FrontMatter {
  const offsets = new Map<string, number>();
  const value = valueOf(contents, '', (path, offset) => offsets.set(path, start + offset));
  return {values: typeof value === 'object' && !isList(value) ? value : {}, offsets};
}

/** The value of a node of YAML; the place of each value inside is told by its path. */
function valueOf(node: unknown, path: string, place: (path: string, offset: number) => void): FrontValue {
  if (isScalar(node) || isMap(node) || isSeq(node)) place(path, node.range?.[0] ?? 0);
  if (isSeq(node)) return node.items.map((item, index) => valueOf(item, `${path}[${index}]`, place));
  if (isMap(node)) {
    const pairs = node.items.map(({key, value}) => {
      const name = isScalar(key) ? String(key.value) : '';
      return [name, valueOf(value, path === '' ? name : `${path}.${name}`, place)] as const;
    });
    return Object.fromEntries(pairs);
  }
  return isScalar(node) ? String(node.value) : '';
}

/** Whether a value is a list; `Array.isArray` does not know lists that nobody changes. */
export function isList(value: FrontValue): value is readonly FrontValue[] {
  return Array.isArray(value);
}

/** The fixed fields as they stand in a file, with their lines of three dashes; "" where there are none. */
export function writeFrontMatter(values: Readonly<Record<string, FrontValue>>): string {
  if (Object.keys(values).length === 0) return '';
  return `---\n${stringify(values, {schema, lineWidth: 0})}---\n\n`;
}
