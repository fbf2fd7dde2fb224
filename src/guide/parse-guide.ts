import * as v from 'valibot';
import {sectionFrom, type Cited} from './cited-section.js';
import {citationsIn} from './cited.js';
import {evidenced} from './evidenced.js';
import {dayInWords, staleFrom} from './freshness.js';
import {GuideError} from './guide.js';
import type {
  GuideIssue,
  Imprint,
  ParsedGuide,
  Section,
  SectionName,
  Sections,
  ShownCorrection,
  WrittenSections,
} from './guide.js';
import {about, type About} from './sections/about.js';
import {comparison} from './sections/comparison.js';
import {conditions, type EvidencedConditions} from './sections/conditions.js';
import {contraindications} from './sections/contraindications.js';
import {correction, type Correction} from './sections/corrections.js';
import {cost} from './sections/cost.js';
import {evidence} from './sections/evidence.js';
import {faq} from './sections/faq.js';
import {practitioners} from './sections/practitioners.js';
import {prose} from './sections/prose.js';
import {quickFacts} from './sections/quick-facts.js';
import {reference, type Reference} from './sections/references.js';
import {safety} from './sections/safety.js';
import {session} from './sections/session.js';

/** The schema of every section that a guide may hold, by its key. */
export const sectionSchemas = {
  quickFacts,
  overview: prose,
  mechanism: prose,
  conditions,
  benefits: prose,
  session,
  techniques: prose,
  evidence,
  safety,
  contraindications,
  practitioners,
  cost,
  comparison,
  makingAChoice: prose,
  related: prose,
  faq,
};

/** Every section that a widget can show. */
export const sectionNames = [...Object.keys(sectionSchemas), 'references'] as SectionName[];

/** A part of a guide after its check: its value, or what is wrong with it. */
type Checked<Value> = {ok: true; value: Value; issues: []} | {ok: false; issues: GuideIssue[]};

/**
 * Checks a guide that somebody brought. Each section, reference and correction answers for itself: what is wrong is left
 * out and named in `issues`; the rest can be shown. What comes back is frozen.
 *
 * @throws GuideError when the value is not an object, or when its `about` is wrong
 */
export function parseGuide(value: unknown): ParsedGuide {
  if (!isRecord(value)) throw new GuideError([{path: 'guide', message: `is ${nameOf(value)}; allowed is an object`}]);
  const aboutIt = check(about, value['about'], 'about');
  if (!aboutIt.ok) throw new GuideError(aboutIt.issues);
  const references = checkList(reference, value['references'], 'references');
  const corrections = checkList(correction, value['corrections'], 'corrections');
  const shown = Object.entries(corrections.byId).map(([id, one]) => [id, shownFrom(one)] as const);
  const cited = {references: references.byId, corrections: Object.fromEntries(shown)};
  const sections = checkSections(value, imprintOf(aboutIt.value), cited);
  const issues = [...references.issues, ...corrections.issues, ...sections.issues];
  return deepFreeze({about: aboutIt.value, sections: sections.usable, issues});
}

function shownFrom({guideSays, sourceSays, references}: Correction): ShownCorrection {
  return {guideSays, sourceSays, ...(references && {references})};
}

function imprintOf({source: _source, ...about}: About): Imprint {
  const {checked, language} = about;
  return {...about, checkedInWords: dayInWords(checked, language), staleFrom: staleFrom(checked)};
}

function checkSections(guide: Record<string, unknown>, imprint: Imprint, cited: Cited) {
  const items = Object.values(cited.references).map(({id, csl}) => ({id, csl}));
  const usable: Partial<Record<SectionName, Section>> = {};
  if (items.length > 0) usable.references = sectionFrom('references', {items}, imprint, cited);
  const issues: GuideIssue[] = [];
  for (const name of Object.keys(sectionSchemas) as (keyof WrittenSections)[]) {
    if (guide[name] === undefined) continue;
    const section = checkSection(name, guide, imprint, cited);
    if (section.ok) usable[name] = section.value;
    issues.push(...section.issues);
  }
  return {usable: usable as ParsedGuide['sections'], issues};
}

function checkSection(
  name: keyof WrittenSections,
  guide: Record<string, unknown>,
  imprint: Imprint,
  cited: Cited,
): Checked<Section> {
  const schema: v.GenericSchema<unknown, WrittenSections[keyof WrittenSections]> = sectionSchemas[name];
  const written = check(schema, guide[name], name);
  if (!written.ok) return written;
  const issues = strayCitations(written.value, name, cited);
  if (issues.length > 0) return {ok: false, issues};
  const data = name === 'conditions' ? withEvidence(guide) : (written as Checked<Sections[SectionName]>);
  return data.ok ? {ok: true, value: sectionFrom(name, data.value, imprint, cited), issues: []} : data;
}

function strayCitations(data: unknown, name: string, cited: Cited): GuideIssue[] {
  return citationsIn(data, name)
    .filter(({list, id}) => !Object.hasOwn(cited[list], id))
    .map(({list, id, path}) => ({path, message: `names "${id}", which is not among the usable ${list} of this guide`}));
}

/** Puts the finding of the evidence beside each use; a use without one cannot be shown. */
function withEvidence(guide: Record<string, unknown>): Checked<EvidencedConditions> {
  const written = v.parse(conditions, guide['conditions']);
  const checked = check(evidence, guide['evidence'], 'evidence');
  const found = checked.ok ? checked.value : {conditions: []};
  const issues = written.tiers.flatMap((tier, index) =>
    tier.conditions.flatMap(({condition: wanted}, place) => {
      if (found.conditions.some(({id}) => id === wanted)) return [];
      const path = `conditions.tiers[${index}].conditions[${place}].condition`;
      return {path, message: `names "${wanted}", which is not among the usable conditions of the evidence`};
    }),
  );
  return issues.length > 0 ? {ok: false, issues} : {ok: true, value: evidenced(written, found), issues: []};
}

function byId<Item extends {id: string}>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

function checkList<Item extends {id: string}>(
  schema: v.GenericSchema<unknown, Item>,
  value: unknown,
  path: string,
): {byId: Record<string, Item>; issues: GuideIssue[]} {
  if (!Array.isArray(value)) return {byId: {}, issues: [{path, message: `is ${nameOf(value)}; allowed is an array`}]};
  const checked = value.map((item, index) => check(schema, item, `${path}[${index}]`));
  const usable = checked.flatMap((item) => (item.ok ? [item.value] : []));
  return {byId: byId(usable), issues: checked.flatMap((item) => item.issues)};
}

function check<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, path: string): Checked<Value> {
  const result = v.safeParse(schema, value);
  if (result.success) return {ok: true, value: result.output, issues: []};
  return {ok: false, issues: result.issues.map((issue) => ({path: pathOf(issue, path), message: issue.message}))};
}

function pathOf(issue: v.BaseIssue<unknown>, start: string): string {
  const keys = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
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

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  }
  return value;
}
