import type {Guide} from '../guide/guide.js';
import {parseGuide} from '../guide/parse-guide.js';
import type {WrittenSections} from '../guide/section-schemas.js';
import {withoutEmpty, type Page} from './block.js';
import {draftAbout, type AboutOptions} from './draft-about.js';
import {asUnplaced, draftComparison} from './draft-comparison.js';
import {draftConditions} from './draft-conditions.js';
import {draftContraindications} from './draft-contraindications.js';
import {draftCost} from './draft-cost.js';
import {draftFaq} from './draft-faq.js';
import {draftPractitioners} from './draft-practitioners.js';
import {draftProse} from './draft-prose.js';
import {draftQuickFacts} from './draft-quick-facts.js';
import {draftReferences} from './draft-references.js';
import {draftSafety} from './draft-safety.js';
import {draftSeekHelp} from './draft-seek-help.js';
import {draftSession} from './draft-session.js';
import {statementMaker} from './draft-statement.js';
import type {Drafted} from './drafted.js';
import {outline, type Outline, type Unplaced} from './outline.js';
import type {Topic} from './topics.js';

/** A first draft of a guide, and what is missing in it. */
export interface GuideDraft {
  guide: Guide;
  /** By line. */
  unplaced: readonly Unplaced[];
  /** What stands in the draft as a makeshift, and who has to write it. */
  notes: readonly string[];
}

/** A page of which no draft can be made. */
export class PageError extends Error {}

const proseTopics = [
  'overview',
  'mechanism',
  'benefits',
  'techniques',
  'makingAChoice',
] as const satisfies readonly Topic[];

/**
 * Makes a first draft of a guide from a page. Nothing is invented: each statement has the words of the page, rests on "guide" and is
 * marked as unchecked; what has no place is listed.
 *
 * @throws {PageError} when the page has no headings, or nothing below them
 */
export function draftGuide({blocks: all, language}: Page, options: AboutOptions): GuideDraft {
  const blocks = withoutEmpty(all);
  if (blocks.length === 0) throw new PageError('holds no text');
  if (!blocks.some(({kind}) => kind === 'heading')) {
    throw new PageError('has no heading; the sections of a guide come from the headings of a page');
  }
  const page = outline(blocks);
  const drafted = draftSections(page, options);
  const about = draftAbout(page, blocks, language, options);
  const guide: Guide = {about: about.section, ...drafted.sections, references: drafted.references, corrections: []};
  const faults = parseGuide(guide).issues.map(({path, message}) => `${path}: ${message}`);
  return {
    guide,
    unplaced: [...page.unplaced, ...drafted.unplaced].sort((one, other) => one.line - other.line),
    notes: [...about.notes, ...drafted.notes, ...faults],
  };
}

function draftSections(page: Outline, {today}: AboutOptions) {
  const of = (topic: Topic) => page.passages.get(topic) ?? [];
  const references = draftReferences(of('references'), today);
  const statements = statementMaker(new Set(references.section?.map(({id}) => id)));
  const seekHelp = draftSeekHelp(of('seekHelp'), statements);
  // What stands beside the signs is about safety too.
  const signs = of('seekHelp').filter(({kind}) => kind === 'paragraph' && seekHelp.section !== undefined);
  const comparisonTables = page.tables.get('comparison') ?? [];
  const comparison = draftComparison(comparisonTables, of('comparison'), statements);
  const compared = comparison.section ? [] : of('comparison');
  const conditions = draftConditions(of('conditions'), of('evidence'), statements);
  const prose = proseTopics.map((topic) => [topic, draftProse(of(topic), page.title?.text, statements)] as const);
  const rest = {
    quickFacts: draftQuickFacts(of('quickFacts'), statements),
    session: draftSession(of('session'), seekHelp.section, statements),
    safety: draftSafety([...of('safety'), ...signs], seekHelp.section, statements),
    contraindications: draftContraindications(of('contraindications'), seekHelp.section, statements),
    practitioners: draftPractitioners(of('practitioners'), statements),
    cost: draftCost(of('cost'), [...of('session'), ...of('faq')], statements),
    comparison,
    related: draftProse([...compared, ...of('related')], page.title?.text, statements),
    faq: draftFaq(of('faq'), statements),
  };
  const all: Drafted<unknown>[] = [references, conditions, ...prose.map(([, one]) => one), ...Object.values(rest)];
  const withoutSigns = seekHelp.section ? [] : (seekHelp.unplaced ?? []);
  const tables = [...page.tables].filter(([topic]) => topic !== 'comparison').flatMap(([, some]) => some);
  const sections: Partial<WrittenSections> = {...conditions.section};
  for (const [topic, section] of prose) put(sections, topic, section);
  put(sections, 'quickFacts', rest.quickFacts);
  put(sections, 'session', rest.session);
  put(sections, 'safety', rest.safety);
  put(sections, 'contraindications', rest.contraindications);
  put(sections, 'practitioners', rest.practitioners);
  put(sections, 'cost', rest.cost);
  put(sections, 'comparison', rest.comparison);
  put(sections, 'related', rest.related);
  put(sections, 'faq', rest.faq);
  return {
    sections,
    references: references.section ?? [],
    unplaced: [
      ...all.flatMap(({unplaced = []}) => unplaced),
      ...withoutSigns,
      ...tables.map((table) => asUnplaced(table, 'is a table, which only a comparison can hold')),
    ],
    notes: all.flatMap(({notes = []}) => notes),
  };
}

function put<Name extends keyof WrittenSections>(
  sections: Partial<WrittenSections>,
  name: Name,
  {section}: Drafted<WrittenSections[Name]>,
): void {
  if (section !== undefined) sections[name] = section;
}
