import {auditGuide} from '../audit/audit-guide.js';
import type {Finding} from '../audit/finding.js';
import {sectionGrades} from '../audit/readability.js';
import {countReferences} from '../audit/without-reference.js';
import type {FileFault} from '../guide-file/fault.js';
import type {Guide} from '../guide/guide.js';
import {placeOf} from './place-of.js';
import type {PlaceNotes, PreviewState} from './preview-state.js';
import {sectionPlaces, wholeGuide, type PlaceName} from './section-places.js';

/** A guide without faults, and where its values stand. */
export interface LocatedGuide {
  guide: Guide;
  locate: (findings: readonly Finding[]) => FileFault[];
}

/**
 * The state of a guide without faults.
 *
 * @param lagging what its translations lack
 */
export function stateOfGuide(
  place: string,
  {guide, locate}: LocatedGuide,
  lagging: readonly FileFault[],
): PreviewState {
  const findings = [...locate(auditGuide(guide)), ...lagging];
  const {all, without} = countReferences(guide);
  const grades = new Map(sectionGrades(guide).map(({section, grade}) => [section, grade]));
  const unsourced = locate(without.map(({path, text}) => ({where: path, message: text})));
  const statements = all.map(({path}) => placeOf({path, file: ''}));
  const notes = notesOf((name) => {
    const grade = grades.get(name);
    return {
      findings: findings.filter((one) => placeOf(one) === name),
      statements: statements.filter((one) => one === name).length,
      withoutReference: unsourced.filter((one) => placeOf(one) === name),
      ...(grade !== undefined && {grade}),
    };
  });
  return {place, guide, faults: [], notes, findings: findings.length};
}

/** The state of a guide with faults: what else may be found waits until they are mended. */
export function stateOfFaults(place: string, faults: readonly FileFault[], lastGood: Guide | undefined): PreviewState {
  const notes = notesOf((name) => ({
    findings: faults.filter((one) => placeOf(one) === name),
    statements: 0,
    withoutReference: [],
  }));
  return {place, ...(lastGood && {guide: lastGood}), faults, notes, findings: 0};
}

function notesOf(notes: (name: PlaceName) => PlaceNotes): PreviewState['notes'] {
  const names: readonly PlaceName[] = [wholeGuide, ...sectionPlaces.map(({name}) => name)];
  return Object.fromEntries(
    names
      .map((name) => [name, notes(name)] as const)
      .filter(([, {findings, statements, grade}]) => findings.length + statements > 0 || grade !== undefined),
  );
}
