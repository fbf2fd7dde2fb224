import * as v from 'valibot';
import {deepFreeze} from './deep-freeze.js';
import {makeSection, type CheckedData, type Cited} from './make-section.js';
import {citationsIn} from './citation-refs.js';
import {attachEvidence} from './attach-evidence.js';
import {dayInWords, staleFrom} from './freshness.js';
import {GuideError} from './guide.js';
import type {GuideIssue, Attribution, ParsedGuide, Section, SectionName, ShownCorrection} from './guide.js';
import {shortened} from './shortened.js';
import {sectionSchemas, type WrittenSections} from './section-schemas.js';
import {about, type About} from './sections/about.js';
import type {Conditions, EvidencedConditions} from './sections/conditions.js';
import {correction, type Correction} from './sections/corrections.js';
import {evidence} from './sections/evidence.js';
import {reference} from './sections/references.js';

/** Every section that a widget can show. */
export const sectionNames = [...Object.keys(sectionSchemas), 'references'] as SectionName[];

/**
 * Checks a guide. Each section, reference and correction is checked on its own: what is wrong is left
 * out and named in `issues`; the rest can be shown. What comes back is frozen.
 *
 * @throws GuideError when the value is not an object, or when its `about` is wrong
 */
export function parseGuide(value: unknown): ParsedGuide {
  if (!isRecord(value)) throw new GuideError([{path: 'guide', message: `is ${nameOf(value)}; allowed is an object`}]);
  const issues: GuideIssue[] = [];
  const aboutIt = check(about, value['about'], 'about', issues);
  if (!aboutIt) throw new GuideError(issues);
  const references = checkList(reference, value['references'], 'references', issues);
  const corrections = Object.entries(checkList(correction, value['corrections'], 'corrections', issues));
  const cited = {references, corrections: Object.fromEntries(corrections.map(([id, one]) => [id, shownFrom(one)]))};
  issues.push(...strayMisprints(value['references'], cited));
  const sections = checkSections(value, attributionOf(aboutIt), cited, issues);
  return deepFreeze({about: aboutIt, sections, issues});
}

function shownFrom({guideSays, sourceSays, references}: Correction): ShownCorrection {
  return {guideSays, sourceSays, ...(references && {references})};
}

function attributionOf({source: _source, ...about}: About): Attribution {
  const {checked, language} = about;
  return {...about, checkedInWords: dayInWords(checked, language), staleFrom: staleFrom(checked)};
}

function checkSections(guide: Record<string, unknown>, attribution: Attribution, cited: Cited, issues: GuideIssue[]) {
  const items = Object.values(cited.references).map(({id, csl}) => ({id, csl}));
  const usable: Partial<Record<SectionName, Section>> = {};
  if (items.length > 0) usable.references = makeSection('references', {items}, attribution, cited);
  for (const name of Object.keys(sectionSchemas) as (keyof WrittenSections)[]) {
    const data = guide[name] === undefined ? undefined : checkSection(name, guide, cited, issues);
    if (data) usable[name] = makeSection(name, data, attribution, cited);
  }
  return usable as ParsedGuide['sections'];
}

function checkSection(
  name: keyof WrittenSections,
  guide: Record<string, unknown>,
  cited: Cited,
  issues: GuideIssue[],
): CheckedData | undefined {
  const schema: v.GenericSchema<unknown, WrittenSections[keyof WrittenSections]> = sectionSchemas[name];
  const written = check(schema, guide[name], name, issues);
  const strays = strayCitations(written, name, cited);
  issues.push(...strays);
  if (strays.length > 0) return undefined;
  if (written && 'tiers' in written) return withEvidence(written, guide['evidence'], issues);
  return written;
}

function strayCitations(data: unknown, name: string, cited: Cited): GuideIssue[] {
  return citationsIn(data, name)
    .filter(({list, id}) => !Object.hasOwn(cited[list], id))
    .map(({list, id, path}) => ({
      path,
      message: `names "${shortened(id)}", which is not among the usable ${list} of this guide`,
    }));
}

/** References that name a correction of their citation which is not there; they show without it. */
function strayMisprints(written: unknown, {references, corrections}: Cited): GuideIssue[] {
  const order = Array.isArray(written) ? written.map((one: unknown) => (isRecord(one) ? one['id'] : undefined)) : [];
  return Object.values(references).flatMap(({id, audit: {correction: named}}) => {
    if (named === undefined || Object.hasOwn(corrections, named)) return [];
    const path = `references[${order.indexOf(id)}].audit.correction`;
    return {path, message: `names "${named}", which is not among the usable corrections of this guide`};
  });
}

/** Puts the finding of the evidence beside each use; a use without one cannot be shown. */
function withEvidence(
  written: Conditions,
  wholeEvidence: unknown,
  issues: GuideIssue[],
): EvidencedConditions | undefined {
  // Faults of the evidence are reported where the evidence is checked.
  const found = check(evidence, wholeEvidence, 'evidence', []) ?? {conditions: []};
  const strays = written.tiers.flatMap((tier, index) =>
    tier.conditions.flatMap(({condition: wanted}, place) => {
      if (found.conditions.some(({id}) => id === wanted)) return [];
      const path = `conditions.tiers[${index}].conditions[${place}].condition`;
      return {path, message: `names "${shortened(wanted)}", which is not among the usable conditions of the evidence`};
    }),
  );
  issues.push(...strays);
  return strays.length > 0 ? undefined : attachEvidence(written, found);
}

/** What is usable of a list, by id. */
function checkList<Item extends {id: string}>(
  schema: v.GenericSchema<unknown, Item>,
  list: unknown,
  path: string,
  issues: GuideIssue[],
): Record<string, Item> {
  if (!Array.isArray(list)) {
    issues.push({path, message: `is ${nameOf(list)}; allowed is an array`});
    return {};
  }
  const items = list.map((item, index) => check(schema, item, `${path}[${index}]`, issues));
  return Object.fromEntries(items.flatMap((item) => (item ? [[item.id, item]] : [])));
}

/** The value as the schema gives it; `undefined` when something is wrong with it, which is added to the issues. */
function check<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  path: string,
  issues: GuideIssue[],
): Value | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) issues.push({path: pathOf(issue, path), message: messageOf(issue)});
  return undefined;
}

/** Valibot repeats the whole of a wrong value. */
function messageOf({message, received}: v.BaseIssue<unknown>): string {
  return message.replace(received, () => shortened(received));
}

function pathOf(issue: v.BaseIssue<unknown>, start: string): string {
  const keys = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${shortened(String(key))}`));
  return start + keys.join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
