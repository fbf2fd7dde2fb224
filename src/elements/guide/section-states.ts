import type {GuideOnPage, SectionState} from '../../base/guide-context.js';
import type {GuideIssue, ParsedGuide, SectionName} from '../../guide/guide.js';
import {shortened} from '../../guide/shortened.js';
import {sectionNames} from '../../guide/parse-guide.js';

/** The same state for every section. */
export function sameForAll(state: SectionState): GuideOnPage {
  return eachSection(() => state);
}

/**
 * A state for each section of a guide: ready, or what is wrong with it.
 *
 * @param canRetry whether a wrong section may be right when the guide is loaded again
 */
export function statesOf(guide: ParsedGuide, canRetry: boolean): GuideOnPage {
  return eachSection((name) => stateOf(name, guide, canRetry));
}

function eachSection(state: (name: SectionName) => SectionState): GuideOnPage {
  return Object.fromEntries(sectionNames.map((name) => [name, state(name)])) as GuideOnPage;
}

/** "quickFacts.facts[2].label: is empty" */
export function issueText({path, message}: GuideIssue): string {
  return `${path}: ${message}`;
}

function stateOf(name: SectionName, {about, sections, issues}: ParsedGuide, canRetry: boolean): SectionState {
  const section = sections[name];
  if (section) return {status: 'ready', section};
  const fault = issues.find(({path}) => path.startsWith(name));
  const message = fault ? issueText(fault) : `the guide “${shortened(about.name)}” has no section “${name}”`;
  return {status: 'failed', message, canRetry: canRetry && fault !== undefined};
}
