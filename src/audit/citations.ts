import {citationsIn} from '../guide/citation-refs.js';
import type {Guide} from '../guide/guide.js';
import type {Finding} from './finding.js';
import {statementsIn} from './statements.js';
import {sectionsOf} from './texts.js';

/** Statements that rest on sources alone, none of which was read. */
export function unreadSourceFindings(guide: Guide): Finding[] {
  const read = guide.references.filter(({audit}) => audit.state !== 'unverified').map(({id}) => id);
  return statementsIn(sectionsOf(guide), '')
    .filter(({basis, references: cited = []}) => basis === 'source' && !cited.some((id) => read.includes(id)))
    .map(({path, references: cited = []}) => ({
      where: path,
      message:
        cited.length > 0
          ? 'rests on "source", but none of its references was read'
          : 'rests on "source", but names no reference',
    }));
}

/** References that nothing cites. */
export function uncitedFindings(guide: Guide): Finding[] {
  const cited = new Set(
    citationsIn([sectionsOf(guide), guide.corrections]).flatMap(({list, id}) => (list === 'references' ? id : [])),
  );
  return guide.references.flatMap(({id}, index) =>
    cited.has(id) ? [] : {where: `references[${index}]`, message: `is cited nowhere (reference ${id})`},
  );
}
