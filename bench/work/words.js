import {readFileSync} from 'node:fs';

/**
 * What each of the four widgets says, cut down to what the work asks for, so that every peer carries the same words.
 *
 * @param {string} file the built guide
 */
export function wordsOf(file) {
  const guide = JSON.parse(readFileSync(file, 'utf8'));
  return {card: card(guide), checker: checker(guide), evidence: evidence(guide), finder: finder(guide)};
}

/** @typedef {{text: string, references?: string[]}} Statement */
/** @typedef {{label: string, value: Statement, detail?: Statement}} Fact */
/** @typedef {{id: string, csl: {title: string, 'container-title'?: string}}} Reference */

/** @param {{quickFacts: {facts: Fact[]}, references: Reference[]}} guide */
function card({quickFacts, references}) {
  const facts = quickFacts.facts.map(({label, value, detail}) => ({
    label,
    value: value.text,
    detail: detail?.text ?? '',
    references: [...new Set([...(value.references ?? []), ...(detail?.references ?? [])])],
  }));
  const cited = facts.flatMap((fact) => fact.references);
  const sources = references
    .filter(({id}) => cited.includes(id))
    .map(({id, csl}) => ({id, text: `${csl.title}. ${csl['container-title'] ?? ''}`}));
  return {facts, sources};
}

/** @param {{contraindications: {items: {id: string, lay: string, term: string, severity: string}[]}}} guide */
function checker({contraindications}) {
  const groups = ['absolute', 'relative'].map((severity) => ({
    severity,
    items: contraindications.items
      .filter((item) => item.severity === severity)
      .map(({id, lay, term}) => ({id, lay, term})),
  }));
  return {groups};
}

/** @param {{evidence: {conditions: {name: string, direction: string, finding: Statement}[]}}} guide */
function evidence({evidence: {conditions}}) {
  return {
    conditions: conditions.map(({name, direction, finding}, row) => ({
      name,
      rating: direction,
      text: finding.text,
      from: 20 + row * 3,
      to: 60 + row * 3,
    })),
  };
}

/** @param {{about: {practitioner: string}, practitioners: {questions: Statement[]}}} guide */
function finder({about, practitioners}) {
  return {label: `Find a ${about.practitioner}`, questions: practitioners.questions.map(({text}) => text)};
}
