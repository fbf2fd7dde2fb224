import type {FieldForm} from './layout.js';
import {asId, textOf} from './line-forms.js';
import type {Part} from './part.js';
import {addFinding, noteOffset} from './reading.js';

/** The words of the heading. */
export const headingWords: FieldForm<string> = {
  kind: 'heading',
  read({heading}, at) {
    if (!heading) return undefined;
    noteOffset(at, heading.offset);
    if (heading.marks.citations.length > 0 || heading.marks.basis) {
      addFinding(at, heading.offset, 'is a heading, which takes no reference and no mark; write \\[ for a bracket');
    }
    return heading.words === '' ? undefined : heading.words;
  },
  write(words, part) {
    part.heading = {...(part.heading ?? textOf('')), words};
  },
  shows: () => 'the heading',
};

/** The one reference that is the heading: `## [10]`. */
export const headingCitation: FieldForm<string> = {
  kind: 'heading',
  read({heading}, at) {
    noteOffset(at, heading?.offset ?? 0);
    const id = heading?.marks.citations[0];
    if (id === undefined || heading?.words) {
      addFinding(at, heading?.offset ?? 0, 'must be the id of a reference in square brackets, such as ## [1]');
    }
    return id === undefined ? undefined : asId(id);
  },
  write(id, part) {
    part.heading = textOf('', {citations: [id], attributes: {}});
  },
  shows: () => 'the heading: [1]',
};

/** The id in braces behind the heading; without one, its words make it. */
export const headingId: FieldForm<string> = {
  kind: 'heading',
  read({heading}, at) {
    const given = heading?.marks.attributes['id'];
    noteOffset(at, heading?.offset ?? 0);
    const id = given ?? asId(heading?.words ?? '');
    if (id === '')
      addFinding(at, heading?.offset ?? 0, 'needs an id in braces, such as {#neck-pain}; its words make none');
    return id;
  },
  write: (id, part) => addAttribute(part, 'id', id),
  shows: () => '{#an-id}',
};

/** A word in braces behind the heading, such as `{severity=absolute}`. */
export const headingAttribute: FieldForm<string> = {
  kind: 'heading',
  read({heading}, at, key) {
    noteOffset(at, heading?.offset ?? 0);
    return heading?.marks.attributes[key];
  },
  write: (value, part, key) => addAttribute(part, key, value),
  shows: (key) => `{${key}=word}`,
};

function addAttribute(part: Part, name: string, value: string): void {
  const heading = part.heading ?? textOf('');
  const {marks} = heading;
  part.heading = {...heading, marks: {...marks, attributes: {...marks.attributes, [name]: value}}};
}
