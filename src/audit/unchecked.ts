import type {Guide} from '../guide/guide.js';
import type {Finding} from './finding.js';
import {statementsIn} from './statements.js';
import {sectionsOf} from './texts.js';

/** One finding for all statements that still carry the mark of a draft; its place is the first of them. */
export function uncheckedFindings(guide: Guide): Finding[] {
  const marked = statementsIn(sectionsOf(guide), '').filter(({unchecked}) => unchecked);
  const [first] = marked;
  const count = marked.length === 1 ? 'one statement is' : `${marked.length} statements are`;
  return first
    ? [
        {
          where: first.path,
          message: `${count} marked "unchecked", from here on; check each, then remove its mark`,
        },
      ]
    : [];
}
