import type {SeekHelp} from '../guide/sections/seek-help.js';
import type {Session} from '../guide/sections/session.js';
import {without, type Drafted} from './drafted.js';
import type {DraftStatement, StatementMaker} from './draft-statement.js';
import {withIds} from './names.js';
import type {Passage} from './outline.js';

const duration = /\b(lasts?|takes?|begins?)\b.*\b(minutes|hours?)\b/i;
const course = /\b(weeks?|weekly|sessions? (initially|to)|follow-up|\d+ sessions|first session)\b/i;
const courseHeading = /results|how (many|often)|course/i;
const afterwards = /\b(many|most|some|others|people)\b.*\b(feel|felt|experience|report|notice|enter|drift)/i;

/** What a session is like: a stage for each heading, and apart from them how long it takes, what is common, and how many it takes. */
export function draftSession(
  passages: readonly Passage[],
  seekHelp: SeekHelp | undefined,
  statements: StatementMaker,
): Drafted<Session> {
  if (passages.length === 0) return {};
  if (!seekHelp) return without(passages, 'needs a list of the signs after which to seek help, which the page has not');
  const said = passages.flatMap((passage) =>
    statements.each(passage).map((one) => ({one, kind: kindOf(one, passage), passage})),
  );
  const of = (kind: Kind) => said.filter((each) => each.kind === kind).map(({one}) => one);
  const steps = said.filter(({kind}) => kind === 'step');
  if (steps.length === 0) return without(passages, 'tells no step of a session');
  const titles = [...new Set(steps.map(({passage}) => stageOf(passage)))];
  const stages = titles.map((title) => ({
    title,
    steps: steps.filter(({passage}) => stageOf(passage) === title).map(({one}) => one),
  }));
  return {
    section: {
      stages: withIds(stages, ({title}) => title),
      durations: of('duration'),
      common: of('common'),
      seekHelp,
      course: of('course'),
    },
  };
}

type Kind = 'duration' | 'course' | 'common' | 'step';

function kindOf({text}: DraftStatement, {part, title}: Passage): Kind {
  if (courseHeading.test(part ?? title)) return 'course';
  if (duration.test(text)) return 'duration';
  if (course.test(text)) return 'course';
  return afterwards.test(text) ? 'common' : 'step';
}

function stageOf({part, title}: Passage): string {
  return part ?? title;
}
