import type {Plot} from '../../guide/forest-plot.js';
import type {Message} from '../../guide/messages.js';
import type {Say} from '../../guide/say.js';

export const howToRead: Message =
  'The square marks the result, the line its 95% confidence interval. If the line touches zero, the study cannot tell if there is a difference.';

/** What the numbers of a plot are. */
export function plotCaption({measure, unit = ''}: Plot, say: Say): string {
  return measure === 'SMD'
    ? say('Standardised mean difference (SMD), no unit')
    : say('Mean difference, in {unit}', {unit});
}

/** What stands at the two ends of the axis, the lower end first. */
export function axisEnds({better}: Plot, therapy: string, say: Say): [string, string] {
  const ends: [string, string] = [say('favours {therapy}', {therapy}), say('favours the comparison')];
  return better === 'lower' ? ends : [ends[1], ends[0]];
}
