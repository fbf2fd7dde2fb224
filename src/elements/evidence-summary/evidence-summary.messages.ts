import type {Plot} from '../../guide/forest-plot.js';
import type {Message} from '../../i18n/messages.js';
import type {Msg} from '../../i18n/msg.js';

export const howToRead: Message =
  'The square marks the result, the line its 95% confidence interval. If the line touches zero, the study cannot tell if there is a difference.';

/** What the numbers of a plot are. */
export function plotCaption({measure, unit = ''}: Plot, msg: Msg): string {
  return measure === 'SMD'
    ? msg('Standardised mean difference (SMD), no unit')
    : msg('Mean difference, in {unit}', {unit});
}

/** The labels of the two ends of the axis, the lower end first. */
export function axisEnds({better}: Plot, therapy: string, msg: Msg): [string, string] {
  const ends: [string, string] = [msg('favours {therapy}', {therapy}), msg('favours the comparison')];
  return better === 'lower' ? ends : [ends[1], ends[0]];
}
