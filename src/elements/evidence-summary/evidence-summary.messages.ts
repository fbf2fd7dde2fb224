import type {Plot} from '../../guide/forest-plot.js';

export const notGraded = 'not graded by this guide';

export const noNumbers = 'No study here gives a number with its interval.';

export const howToRead =
  'The square marks the result, the line its 95% confidence interval. If the line touches zero, the study cannot tell if there is a difference.';

/** What the numbers of a plot are. */
export function plotCaption({measure, unit}: Plot): string {
  return measure === 'SMD' ? 'Standardised mean difference (SMD), no unit' : `Mean difference, in ${unit ?? 'points'}`;
}

/** What stands at the two ends of the axis, the lower end first. */
export function axisEnds({better}: Plot, therapy: string): [string, string] {
  const ends: [string, string] = [`favours ${therapy}`, 'favours comparison'];
  return better === 'lower' ? ends : [ends[1], ends[0]];
}
