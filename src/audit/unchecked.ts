import {uncheckedMark} from '../guide-file/unchecked-mark.js';
import type {Finding} from './finding.js';
import {statementsIn} from './statements.js';

/** One finding for all statements that still carry the mark of a draft; its place is the first of them. */
export function uncheckedFindings(guide: unknown): Finding[] {
  const marked = statementsIn(guide, '').filter((one) => Reflect.get(one, uncheckedMark) === true);
  const [first] = marked;
  const count = marked.length === 1 ? 'one statement is' : `${marked.length} statements are`;
  return first
    ? [
        {
          where: first.path,
          message: `${count} marked "${uncheckedMark}", from here on; check each, then remove its mark`,
        },
      ]
    : [];
}
