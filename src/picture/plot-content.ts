import {
  aboutSmd,
  axisEnds,
  effectLine,
  howToRead,
  plotCaption,
  writtenFigures,
} from '../elements/evidence-summary/evidence-summary.messages.js';
import {inFigures, type ShownEffect} from '../guide/figures.js';
import {place, placeEffect, type Plot} from '../guide/forest-plot.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import type {AxisContent, EffectContent, PlotBlock} from './content.js';
import {citedPhrase} from './phrase.js';

/**
 * The numbers of studies that share an axis. Places, figures and words come from the functions that the widget draws its own plot with.
 *
 * @param drawn whether the plot stands beside the numbers
 */
export function plotBlock(
  plot: Plot<ShownEffect>,
  {msg, attribution}: LocalizedSection<'evidence'>,
  drawn: boolean,
): PlotBlock {
  const therapy = attribution.name.toLocaleLowerCase(attribution.language);
  const effectContent = (effect: ShownEffect): EffectContent => ({
    label: citedPhrase(`${effect.outcome}, ${effect.timePoint}`, [effect.reference]),
    line: effectLine(effect, therapy, msg),
    figures: writtenFigures(effect.figures, msg),
    placed: placeEffect(effect, plot.axis),
  });
  return {
    kind: 'plot',
    caption: plotCaption(plot, msg),
    keys: [...(plot.measure === 'SMD' ? [msg(aboutSmd)] : []), ...(drawn ? [howToRead(plot, therapy, msg)] : [])],
    groups: plot.groups.map(({comparator, effects}) => ({
      heading: msg('Compared with {comparator}', {comparator}),
      effects: effects.map(effectContent),
    })),
    ...(drawn && {axis: axisContent(plot, attribution.language, axisEnds(plot, therapy, msg))}),
  };
}

function axisContent({axis}: Plot, language: string, ends: AxisContent['ends']): AxisContent {
  return {
    zero: place(0, axis),
    ticks: axis.ticks.map((tick) => ({place: place(tick, axis), label: inFigures(tick, language, 0)})),
    ends,
  };
}
