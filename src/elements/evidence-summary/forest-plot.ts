import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LocalizedSection} from '../../i18n/localized-section.js';
import {citations} from '../../base/statement.js';
import {inFigures, type ShownEffect} from '../../guide/figures.js';
import {place, placeEffect, type Axis, type Plot, type PlotGroup} from '../../guide/forest-plot.js';
import {aboutSmd, axisEnds, effectLine, howToRead, plotCaption, writtenFigures} from './evidence-summary.messages.js';

/** What a table of effects needs besides the effects. */
export interface PlotView {
  section: LocalizedSection;
  /** Name of the therapy inside a sentence. */
  therapy: string;
  language: string;
  /** Whether to render the plot beside the numbers. */
  drawn: boolean;
}

/**
 * The numbers of studies that share an axis, as a real table; each row renders its own strip of the forest plot from the same
 * figures, so that plot and table cannot differ.
 */
export function effectsTable(plot: Plot<ShownEffect>, view: PlotView): TemplateResult {
  const {msg} = view.section;
  return html`<table part="table" class=${view.drawn ? 'drawn' : ''}>
    <caption>
      ${plotCaption(plot, msg)}
      ${plot.measure === 'SMD' ? html`<span class="plot-key">${msg(aboutSmd)}</span>` : nothing}
      ${view.drawn ? html`<span class="plot-key">${howToRead(plot, view.therapy, msg)}</span>` : nothing}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Outcome, time and finding')}</th>
        ${view.drawn ? html`<td aria-hidden="true"></td>` : nothing}
        <th scope="col" class="number">${msg('Difference (95% CI)')}</th>
      </tr>
    </thead>
    ${plot.groups.map((group) => rows(group, plot, view))} ${view.drawn ? axisRow(plot, view) : nothing}
  </table>`;
}

function rows({comparator, effects}: PlotGroup<ShownEffect>, plot: Plot, view: PlotView): TemplateResult {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" class="comparator" colspan=${view.drawn ? 3 : 2}>
        ${view.section.msg('Compared with {comparator}', {comparator})}
      </th>
    </tr>
    ${effects.map((effect) => row(effect, plot, view))}
  </tbody>`;
}

function row(effect: ShownEffect, {axis}: Plot, view: PlotView): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${effect.outcome}, ${effect.timePoint}${citations([effect.reference], view.section)}
      <span class="quiet">${effectLine(effect, view.therapy, view.section.msg)}</span>
    </th>
    ${view.drawn ? html`<td class="strip" aria-hidden="true">${strip(effect, axis)}</td>` : nothing}
    <td class="number" translate="no">${writtenFigures(effect.figures, view.section.msg)}</td>
  </tr>`;
}

/** Square at the estimate, whisker for the interval, and the zero line. */
function strip(effect: ShownEffect, axis: Axis): TemplateResult {
  const {low, estimate, high} = placeEffect(effect, axis);
  return html`<svg part="plot" class="plot" focusable="false">
    ${zeroLine(axis)}
    <line class="interval" x1="${low}%" x2="${high}%" y1="50%" y2="50%" />
    <rect class="estimate" x="${estimate}%" y="50%" width="10" height="10" transform="translate(-5 -5)" />
  </svg>`;
}

function axisRow(plot: Plot, {therapy, language, section}: PlotView): TemplateResult {
  const [lower, higher] = axisEnds(plot, therapy, section.msg);
  return html`<tfoot aria-hidden="true">
    <tr>
      <td></td>
      <td class="strip">
        <svg class="plot" focusable="false" translate="no">
          ${plot.axis.ticks.map((tick) => svg`<text x="${place(tick, plot.axis)}%" y="70%">${inFigures(tick, language, 0)}</text>`)}
        </svg>
        <div class="ends"><span>&ltrif; ${lower}</span><span>${higher} &rtrif;</span></div>
      </td>
      <td></td>
    </tr>
  </tfoot>`;
}

function zeroLine(axis: Axis): TemplateResult {
  return svg`<line class="zero" x1="${place(0, axis)}%" x2="${place(0, axis)}%" y1="0" y2="100%" />`;
}
