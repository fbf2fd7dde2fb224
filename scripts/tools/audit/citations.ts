import {statementsIn} from './statements.js';

/** @typedef {import('./identifiers.js').Finding} Finding */

const wrong = ['contradicted', 'overstated', 'not-supported'];

/**
 * Whether what the audit found wrong is corrected: each wrong claim in the list of corrections, and each sentence that cites a
 * reference in a section where that reference contradicts the guide beside its correction.
 *
 * @param {any} guide
 * @param {any} record what the audit found
 * @returns {Finding[]}
 */
export function citationFindings(guide, record) {
  return [...uncorrected(guide, record), ...contradicted(guide, record), ...unread(guide)];
}

/**
 * @param {any} guide
 * @param {any} record
 * @returns {Finding[]}
 */
function uncorrected(guide, record) {
  return record.claims
    .filter((/** @type {any} */ {verdict}) => wrong.includes(verdict))
    .filter((/** @type {any} */ {line}) => correctionsOf(guide, line).length === 0)
    .map((/** @type {any} */ {reference, line, verdict}) => ({
      where: 'corrections',
      message: `has no entry for line ${line} of the source guide, whose use of reference ${reference} the audit calls ${verdict}`,
    }));
}

/**
 * @param {any} guide
 * @param {any} record
 * @returns {Finding[]}
 */
function contradicted(guide, record) {
  const claims = record.claims.filter((/** @type {any} */ {verdict}) => verdict === 'contradicted');
  return claims.flatMap((/** @type {any} */ {reference, line, section}) => {
    const allowed = correctionsOf(guide, line);
    return statementsIn(sectionsOf(guide), '')
      .filter((one) => one.section === section && one.references?.includes(reference))
      .filter(({corrections = []}) => !corrections.some((id) => allowed.includes(id)))
      .map(({path}) => ({
        where: path,
        message: `cites reference ${reference}, which contradicts line ${line} of the source guide, without a correction; allowed is ${allowed.join(', ') || 'one that names the line'}`,
      }));
  });
}

/**
 * A statement that stands on its source alone needs a source that somebody read.
 *
 * @param {any} guide
 * @returns {Finding[]}
 */
function unread(guide) {
  const read = guide.references.filter((/** @type {any} */ {audit}) => audit.state !== 'unverified');
  const ids = read.map((/** @type {any} */ {id}) => id);
  return statementsIn(sectionsOf(guide), '')
    .filter(({basis, references = []}) => basis === 'source' && !references.some((id) => ids.includes(id)))
    .map(({path}) => ({where: path, message: 'rests on "source", but none of its references was read'}));
}

/**
 * @param {any} guide
 * @param {number} line
 * @returns {string[]}
 */
function correctionsOf(guide, line) {
  return guide.corrections
    .filter((/** @type {any} */ {lines}) => lines.includes(line))
    .map((/** @type {any} */ {id}) => id);
}

/** @param {any} guide */
function sectionsOf({references: _references, corrections: _corrections, about: _about, ...sections}) {
  return sections;
}
