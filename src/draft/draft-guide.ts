import type {Guide} from '../guide/guide.js';
import {parseGuide} from '../guide/parse-guide.js';
import type {WrittenSections} from '../guide/section-schemas.js';
import type {SeekHelp} from '../guide/sections/seek-help.js';
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
import {statementMaker, type StatementMaker} from './draft-statement.js';
import type {Drafted} from './drafted.js';
import {outline, type Outline, type Passage, type Unplaced} from './outline.js';
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
  const references = draftReferences(passagesOf(page, 'references'), today);
  const statements = statementMaker(new Set(references.section?.map(({id}) => id)));
  const seekHelp = draftSeekHelp(passagesOf(page, 'seekHelp'), statements);
  const conditions = draftConditions(passagesOf(page, 'conditions'), passagesOf(page, 'evidence'), statements);
  const drafts = {...draftProseSections(page, statements), ...draftOtherSections(page, seekHelp.section, statements)};
  const all: Drafted<unknown>[] = [references, conditions, ...Object.values<Drafted<unknown>>(drafts)];
  const withoutSigns = seekHelp.section ? [] : (seekHelp.unplaced ?? []);
  return {
    sections: {...conditions.section, ...sectionsIn(drafts)},
    references: references.section ?? [],
    unplaced: [...all.flatMap(({unplaced = []}) => unplaced), ...withoutSigns, ...strayTables(page)],
    notes: all.flatMap(({notes = []}) => notes),
  };
}

/** The drafts of some sections. */
type Drafts = {readonly [Name in keyof WrittenSections]?: Drafted<WrittenSections[Name]>};

function draftProseSections(page: Outline, statements: StatementMaker): Drafts {
  return Object.fromEntries(
    proseTopics.map((topic) => [topic, draftProse(passagesOf(page, topic), page.title?.text, statements)]),
  );
}

/** @param signs when to seek help; what stands beside them on the page is about safety too */
function draftOtherSections(page: Outline, signs: SeekHelp | undefined, statements: StatementMaker): Drafts {
  const of = (topic: Topic) => passagesOf(page, topic);
  const besideSigns = of('seekHelp').filter(({kind}) => kind === 'paragraph' && signs !== undefined);
  const comparison = draftComparison(page.tables.get('comparison') ?? [], of('comparison'), statements);
  const notCompared = comparison.section ? [] : of('comparison');
  return {
    quickFacts: draftQuickFacts(of('quickFacts'), statements),
    session: draftSession(of('session'), signs, statements),
    safety: draftSafety([...of('safety'), ...besideSigns], signs, statements),
    contraindications: draftContraindications(of('contraindications'), signs, statements),
    practitioners: draftPractitioners(of('practitioners'), statements),
    cost: draftCost(of('cost'), [...of('session'), ...of('faq')], statements),
    comparison,
    related: draftProse([...notCompared, ...of('related')], page.title?.text, statements),
    faq: draftFaq(of('faq'), statements),
  };
}

function passagesOf({passages}: Outline, topic: Topic): readonly Passage[] {
  return passages.get(topic) ?? [];
}

function strayTables({tables}: Outline): Unplaced[] {
  const stray = [...tables].filter(([topic]) => topic !== 'comparison').flatMap(([, some]) => some);
  return stray.map((table) => asUnplaced(table, 'is a table, which only a comparison can hold'));
}

/** The sections of which there is a draft. */
function sectionsIn(drafts: Drafts): Partial<WrittenSections> {
  const sections: Partial<WrittenSections> = {};
  for (const name of Object.keys(drafts) as (keyof Drafts)[]) put(sections, name, drafts);
  return sections;
}

function put<Name extends keyof Drafts>(sections: Partial<WrittenSections>, name: Name, drafts: Drafts): void {
  const section = drafts[name]?.section;
  if (section !== undefined) sections[name] = section;
}
