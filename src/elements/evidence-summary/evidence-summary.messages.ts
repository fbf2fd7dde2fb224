import type {Plot} from '../../guide/forest-plot.js';
import type {Direction} from '../../guide/sections/evidence.js';

/** Direction of a finding: a glyph for the eye, the word for everybody. */
export const directions: Record<Direction, {glyph: string; word: string}> = {
  'favours-therapy': {glyph: '◂', word: 'Favours the therapy'},
  'no-difference': {glyph: '=', word: 'No difference found'},
  'favours-comparison': {glyph: '▸', word: 'Favours the comparison'},
  disagree: {glyph: '⇄', word: 'Studies disagree'},
  unclear: {glyph: '?', word: 'Too little to tell'},
  'no-study': {glyph: '–', word: 'No study cited'},
};

export const notGraded = 'not graded by this guide';

export const noNumbers = 'No study here gives a number with its interval.';

export const howToRead =
  'The square marks the result, the line its 95% confidence interval, where the true effect may well lie. If the line touches zero, the study cannot tell whether there is a difference.';

/** What the numbers of a plot are. */
export function plotCaption({measure, unit}: Plot): string {
  return measure === 'SMD' ? 'Standardised mean difference (SMD), no unit' : `Mean difference, in ${unit ?? 'points'}`;
}

/** What stands at the two ends of the axis, the lower end first. */
export function axisEnds({better}: Plot, therapy: string): [string, string] {
  const ends: [string, string] = [`favours ${therapy}`, 'favours comparison'];
  return better === 'lower' ? ends : [ends[1], ends[0]];
}
