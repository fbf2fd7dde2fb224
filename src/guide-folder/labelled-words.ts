import {isName, type FieldForm} from './layout.js';
import {labelled, labelledList} from './line-fields.js';
import {idsLine, wordsLine} from './line-forms.js';

/** A few words each: behind the label with commas between them, or, where they hold commas themselves, in a list below it. */
export const labelledWords: FieldForm<string[]> = {
  ...labelled(idsLine),
  read(part, at, key) {
    const line = part.labelled.find(({label = ''}) => isName(label, key));
    return (line && line.below.length > 0 ? labelledList(wordsLine) : labelled(idsLine)).read(part, at, key);
  },
  write(values, part, key, writing) {
    const form = values.some((value) => value.includes(',')) ? labelledList(wordsLine) : labelled(idsLine);
    form.write(values, part, key, writing);
  },
  shows: (key) => `${labelled(wordsLine).shows(key)}, other words`,
};
