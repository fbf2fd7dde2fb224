import type {Figures, ShownEffect} from '../../guide/figures.js';
import {favours, leavesOutZero, type Plot} from '../../guide/forest-plot.js';
import type {Message} from '../../i18n/messages.js';
import type {Msg} from '../../i18n/msg.js';

/** What the figures of a standardized mean difference mean. */
export const aboutSmd: Message =
  'An SMD lets results on different scales be compared. About 0.2 is small, 0.5 medium, 0.8 large.';

/** What the numbers of a plot are, and which are good. It differs where anything does for which there are two plots. */
export function plotCaption(plot: Plot, msg: Msg): string {
  const measure = measureOf(plot, msg);
  return plot.better === 'lower'
    ? msg('{measure}. Lower is better', {measure})
    : msg('{measure}. Higher is better', {measure});
}

function measureOf({measure, unit = ''}: Plot, msg: Msg): string {
  return measure === 'SMD'
    ? msg('Standardized mean difference (SMD), no unit')
    : msg('Mean difference, in {unit}', {unit});
}

/** How to read a plot without knowing one. */
export function howToRead({better}: Plot, therapy: string, msg: Msg): string {
  return better === 'lower'
    ? msg(
        'Squares left of the line favor {therapy}. The whisker is the 95% confidence interval, where the true difference probably lies. If it touches the line, there is no clear difference.',
        {therapy},
      )
    : msg(
        'Squares right of the line favor {therapy}. The whisker is the 95% confidence interval, where the true difference probably lies. If it touches the line, there is no clear difference.',
        {therapy},
      );
}

/** The labels of the two ends of the axis, the lower end first. */
export function axisEnds({better}: Plot, therapy: string, msg: Msg): [string, string] {
  const ends: [string, string] = [msg('favors {therapy}', {therapy}), msg('favors the comparison')];
  return better === 'lower' ? ends : [ends[1], ends[0]];
}

/** What an effect says in words, how many people it rests on, and what to know of it. */
export function effectLine(effect: ShownEffect, therapy: string, msg: Msg): string {
  return [inWords(effect, therapy, msg), sizeOf(effect, msg), effect.note].filter(Boolean).join('; ');
}

function inWords(effect: ShownEffect, therapy: string, msg: Msg): string {
  if (!leavesOutZero(effect)) return msg('no clear difference');
  return favours(effect) === 'therapy' ? msg('favors {therapy}', {therapy}) : msg('favors the comparison');
}

function sizeOf({kind, trials, participants}: ShownEffect, msg: Msg): string {
  return [
    kind === 'pooled' ? msg('trials combined') : msg('one trial'),
    trials && msg('{count} trials', {count: trials}),
    participants && msg('{count} people', {count: participants}),
  ]
    .filter(Boolean)
    .join(', ');
}

/** "−0.32 (−0.61 to −0.02)" */
export function writtenFigures({value, low, high}: Figures, msg: Msg): string {
  return msg('{value} ({low} to {high})', {value, low, high});
}
